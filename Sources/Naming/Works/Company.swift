/// The name of a company, a network or a group, cut into what tells it apart and what writers vary.
struct Company: Sendable {
  /// The words that tell it apart.
  var words: [String]
  /// The words without the kind of business that names end in, where something else is left.
  var core: [String]

  init(_ text: String) {
    var all = NameWords(text).words.map { $0.text.lowercased() }
    all = all.flatMap(Self.partsOfWord)
    while all.count > 1, let last = all.last, Self.legalForms.contains(last) { all.removeLast() }
    if all.count > 1, all[0] == "the" { all.removeFirst() }
    all = Self.shortNames[all.joined(separator: " ")] ?? all
    words = all
    var core = all
    while core.count > 1, let last = core.last, Self.businesses.contains(last) { core.removeLast() }
    self.core = core
  }

  /// How likely two names are of one company, or nil.
  func agreement(with other: Company) -> Compatibility? {
    let numbers = words.filter(Self.isNumber)
    guard numbers == other.words.filter(Self.isNumber) else { return nil }
    if words.joined() == other.words.joined() {
      return Compatibility(0.97, "the same words but for the legal form, or its short name")
    }
    if withoutTelevision == other.withoutTelevision, words.first == other.words.first {
      // `KBS2` and `KBS 2TV`: a number makes the channel plain; without one, a network of that name
      // may have companies that are not channels.
      let likelihood = numbers.isEmpty ? 0.88 : 0.95
      return Compatibility(likelihood, "the same network, with and without the word for television")
    }
    if core.joined() == other.core.joined(), core.joined().utf8.count >= 2 {
      return Compatibility(0.3, "the same but for the kind of business")
    }
    return romanised(with: other)
  }

  /// The words without the one for television.
  var withoutTelevision: [String] { words.filter { $0 != "tv" && $0 != "television" } }

  /// Word by word, at least one of them a Korean word spelled in two ways.
  private func romanised(with other: Company) -> Compatibility? {
    guard words.count == other.words.count, words.count <= 6 else {
      let all = words.joined()
      let others = other.words.joined()
      return Title.romanised(all, others).map {
        Compatibility($0, "one is the other in Latin letters")
      }
    }
    var likelihood = 0.9
    for (a, b) in zip(words, other.words) where a != b {
      let one = KoreanReadings(NameWords(a).words)
      let two = KoreanReadings(NameWords(b).words)
      guard let agreement = one.agreement(with: two) else { return nil }
      likelihood *= agreement.likelihood
    }
    return likelihood >= 0.05
      ? Compatibility(likelihood, "the same Korean word in two spellings") : nil
  }

  private static func isNumber(_ word: String) -> Bool {
    word.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// A word cut where letters meet digits (`kbs2`, `2tv`), unless it is a short name of its own
  /// that begins with a digit (`2pm`).
  private static func partsOfWord(_ word: String) -> [String] {
    var parts: [String] = []
    var current = ""
    var wasDigit = false
    for character in word {
      let isDigit = ("0"..."9").contains(character)
      if !current.isEmpty, isDigit != wasDigit {
        parts.append(current)
        current = ""
      }
      current.append(character)
      wasDigit = isDigit
    }
    parts.append(current)
    let isChannel = parts.count == 2 && (parts[1] == "tv" || isNumber(parts[1]))
    return isChannel ? parts : [word]
  }

  private static let legalForms: Set<String> = [
    "co", "ltd", "inc", "llc", "corp", "corporation", "company", "limited", "gmbh", "plc", "kk",
    "lp",
  ]

  private static let businesses: Set<String> = [
    "entertainment", "ent", "pictures", "productions", "production", "studio", "studios", "films",
    "media", "group", "holdings", "label", "labels", "records", "network", "broadcasting",
  ]
}
