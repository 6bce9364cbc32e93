import Documents

/// A line of a cast list: who plays, the parts played, and what is said of them on the same line.
struct CastLine {
  let actor: String
  /// What stands in brackets behind the actor: another name, another script, a group.
  let beside: String?
  /// One name a part; a description (`newscaster`) where the part has no name.
  private(set) var characters: [String] = []
  /// How many bytes at the end of the line describe the first part.
  private(set) var described = 0

  /// Nil for a line that is no `A as B`, and no name alone.
  init?(_ line: TokenisedPassage) { self.init(line.passage.text) }

  init?(_ text: String) {
    let text = text.swapping("\u{A0}", for: " ").trimmed
    guard text.utf8.count < 300 else { return nil }
    guard let cut = Self.joint(in: text) else {
      guard text.unicodeScalars.first?.properties.isUppercase ?? false,
        text.split(separator: " ").count <= 4, !text.contains(where: { ",.;:\"".contains($0) })
      else { return nil }
      actor = Self.bare(text)
      beside = Self.bracket(in: text)
      return
    }
    let head = String(text[..<cut.lowerBound])
    actor = Self.bare(head)
    beside = Self.bracket(in: head)
    guard !actor.isEmpty, actor.split(separator: " ").count <= 6,
      actor.first?.isLowercase != true
    else { return nil }
    var parts = text[cut.upperBound...]
    if let stop = Self.first(of: Self.stops, in: parts) ?? Self.fullStop(in: parts) {
      described = parts[stop.upperBound...].utf8.count
      parts = parts[..<stop.lowerBound]
    }
    characters = parts.split(separator: "/").map { Self.part(Self.bare(String($0))) }
      .filter { !$0.isEmpty }
    guard !characters.isEmpty else { return nil }
  }

  /// What stands between an actor and a part.
  private static let joints = [
    " as ", " – ", " — ", " - ", " plays ", " ... ", " … ", " : ", ": ", "\t",
  ]

  /// The first of them; `is` is one before a name (`Mary Adams is Jane Brown`).
  private static func joint(in text: String) -> Range<String.Index>? {
    let joint = first(of: joints, in: text)
    guard let verb = text.firstRange(of: " is "), verb.upperBound < text.endIndex,
      text[verb.upperBound].isUppercase, joint.map({ verb.lowerBound < $0.lowerBound }) ?? true
    else { return joint }
    return verb
  }

  /// What stands between a part and its description.
  private static let stops = [": ", "; ", ", ", " – ", " — ", " - "]

  private static func first(of marks: [String], in text: some StringProtocol) -> Range<
    String.Index
  >? {
    marks.compactMap { text.firstRange(of: $0) }.min { $0.lowerBound < $1.lowerBound }
  }

  /// A full stop behind a word that is no abbreviation (`Mr.`), with more behind it.
  private static func fullStop(in text: Substring) -> Range<String.Index>? {
    var rest = text
    while let stop = rest.firstRange(of: ". ") {
      if text[..<stop.lowerBound].reversed().prefix(while: \.isLetter).count > 3 { return stop }
      rest = rest[stop.upperBound...]
    }
    return nil
  }

  /// What stands in the last pair of brackets of a text.
  private static func bracket(in text: String) -> String? {
    guard text.last == ")", let open = text.lastIndex(of: "(") else { return nil }
    let words = String(text[text.index(after: open)...].dropLast()).trimmed
    return words.isEmpty ? nil : words
  }

  /// A name without what stands in brackets, quotation marks and a closing period.
  private static func bare(_ text: String) -> String {
    var text = text
    while let open = text.firstIndex(of: "("), let close = text[open...].firstIndex(of: ")") {
      text.removeSubrange(open...close)
    }
    text = text.swapping("  ", for: " ").trimmed
    while let last = text.last, ".,;*".contains(last),
      !(text.hasSuffix("Jr.") || text.hasSuffix("Sr."))
    { text.removeLast() }
    return text.trimmed
  }

  /// A part without its article, and without the age at which somebody with a name is played.
  private static func part(_ text: String) -> String {
    let words = text.split(separator: " ")[...]
    let bare = words.drop { articles.contains($0) }
    var named = bare.drop { ages.contains($0.lowercased()) }
    if named.count > 2, let first = named.first, titles.contains(first) {
      named = named.dropFirst()
    }
    if let first = named.first?.first, !first.isLowercase { return named.joined(separator: " ") }
    return (bare.isEmpty ? words : bare).joined(separator: " ")
  }

  private static let articles: Set<Substring> = ["a", "an", "the"]
  private static let ages: Set<String> = [
    "young", "adult", "old", "older", "teenage", "child", "younger", "middle-aged", "elderly",
  ]
}

extension CastLine {
  /// A part's name with the ranks before it, which are not of the name: `King`, `Chief Inspector`.
  struct Ranked {
    let name: String
    /// In lower case; nil where none stands before the name.
    let rank: String?
  }

  /// The first part without its ranks. A rank before a family name alone stays with it, as it does in
  /// speech (`Secretary Go`); one that goes with a given name does not (`Queen Mary`).
  func ranked(_ vocabulary: Vocabulary) -> Ranked? {
    guard let name = characters.first else { return nil }
    let words = name.split(separator: " ")
    func number(_ word: Substring) -> WordID { vocabulary.lexicon.find(String(word)) }
    func kind(_ word: Substring) -> WordClass { vocabulary[number(word)] }
    func isCrown(_ word: Substring) -> Bool {
      word.first?.isUppercase == true && vocabulary.cues.name.crowns.contains(number(word))
    }
    let ranks = words.prefix { word in
      isCrown(word) || Self.rankWords.contains(word)
        || word.first?.isUppercase == true && kind(word).contains(.occupation)
          && kind(word).isDisjoint(with: [.surname, .givenName])
    }
    guard let last = ranks.last, ranks.count < words.count,
      kind(last).contains(.occupation) || last == "Lady"
    else { return Ranked(name: name, rank: nil) }
    let rest = words.dropFirst(ranks.count)
    let goesWithGivenName = isCrown(last)
    let rank = ranks.joined(separator: " ").lowercased()
    guard rest.count > 1 || goesWithGivenName else { return Ranked(name: name, rank: rank) }
    return Ranked(name: rest.joined(separator: " "), rank: rank)
  }

  /// Stand before a rank and belong to it.
  private static let rankWords: Set<Substring> = [
    "Court", "Crown", "Team", "Vice", "Chief", "Deputy", "Head", "Senior", "Grand", "Prime",
    "Section", "Noble", "Royal", "Lady",
  ]

  /// Stand before a full name and are not of it.
  private static let titles: Set<Substring> = [
    "Dr", "Dr.", "Prof", "Prof.", "DI", "DS", "DCI", "DC", "PC", "Sgt", "Sgt.", "Capt.", "Lt.",
    "Rev.",
    "Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Sir", "Lord",
  ]
}
