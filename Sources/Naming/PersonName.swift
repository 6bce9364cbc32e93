/// The name of a person or a character, read by the habits of every language that it can be of.
final class PersonName: Sendable {
  /// Without what stands in brackets and without titles.
  let words: [NameWords.Word]
  /// The words as text, and each in the form that its Japanese spellings share.
  let plain: [String]
  let korean: KoreanReadings
  /// The given name alone, where the readings have family names.
  let given: KoreanReadings
  /// The group named beside the performer.
  let group: String?
  /// Pinyin and Wade–Giles alike: family name, a space, given name; family first and last.
  let chinese: Set<String>
  let isFictional: Bool

  init(_ text: String, isFictional: Bool) {
    let stage = isFictional ? nil : StageName(text)
    let parsed = NameWords(stage?.name ?? text[...])
    let bare = parsed.words.filter { !Western.titles.contains($0.text) }
    let words = bare.isEmpty ? parsed.words : bare
    self.words = words
    group = (stage?.group.map(String.init) ?? parsed.aside).map { NameKey.folded($0) }
    self.isFictional = isFictional
    korean = KoreanReadings(words)
    given = korean.withoutFamily
    let japanese = words.map { Japanese.plain($0.letters) }
    plain = zip(words, japanese).map { word, form in
      form.map { String(decoding: $0, as: UTF8.self) } ?? word.text.lowercased()
    }
    chinese = Self.chinese(words)
  }

  private static func chinese(_ words: [NameWords.Word]) -> Set<String> {
    guard (2...3).contains(words.count), words.allSatisfy(\.isLatin) else { return [] }
    var names: Set<String> = []
    func add(_ family: NameWords.Word, _ given: ArraySlice<NameWords.Word>) {
      let families = Chinese.families(of: family.letters)
      guard !families.isEmpty, !family.isHyphened,
        let form = Chinese.plain(given.flatMap { Array($0.text.utf8) })
      else { return }
      for name in families {
        names.insert(name + " " + String(decoding: form, as: UTF8.self))
      }
    }
    add(words[0], words.dropFirst())
    add(words[words.count - 1], words.dropLast())
    return names
  }
}

extension PersonName {
  /// How likely two spellings are of one name, or nil.
  func agreement(with other: PersonName) -> Compatibility? {
    if let group, let others = other.group, group != others { return nil }
    var best = koreanAgreement(with: other)
    func consider(_ found: Compatibility?) {
      if let found, found.likelihood > best?.likelihood ?? 0 { best = found }
    }
    // Of two names that can both be Korean in full, what they spell in Hangul decides.
    if !korean.hasFamily || !other.korean.hasFamily {
      consider(sameWords(as: other))
      consider(chineseAgreement(with: other))
      consider(westernAgreement(with: other))
    }
    if words.count != other.words.count { consider(shortAgreement(with: other)) }
    return best
  }

  private func koreanAgreement(with other: PersonName) -> Compatibility? {
    guard let agreement = korean.agreement(with: other.korean) else { return nil }
    return Compatibility(
      agreement.likelihood * 0.99, "both can be read \(KoreanReadings.text(of: agreement.key))")
  }

  /// The same words in any order, long vowels and Japanese systems aside.
  private func sameWords(as other: PersonName) -> Compatibility? {
    if plain == other.plain || plain.joined() == other.plain.joined() {
      let isStage = (group == nil) != (other.group == nil)
      return isStage
        ? Compatibility(0.7, "the same name, once with the group")
        : Compatibility(0.95, "the same words in two systems of writing them")
    }
    guard plain.count > 1, plain.count == other.plain.count, plain.count <= 6,
      plain.sorted() == other.plain.sorted()
    else { return nil }
    return Compatibility(0.9, "the same words in another order")
  }

  private func chineseAgreement(with other: PersonName) -> Compatibility? {
    guard !chinese.isEmpty, !chinese.isDisjoint(with: other.chinese) else { return nil }
    return Compatibility(0.6, "both can spell one Chinese name")
  }

  /// Initials, short forms and middle names, with the family name the same.
  private func westernAgreement(with other: PersonName) -> Compatibility? {
    let mine = western
    let others = other.western
    guard mine.count > 1, others.count > 1, mine.count <= 6, others.count <= 6,
      let family = mine.last, family == others.last, family.utf8.count > 1
    else { return nil }
    let first = Self.given(mine[0], others[0])
    guard let first else { return nil }
    let middle = mine.dropFirst().dropLast()
    let otherMiddle = others.dropFirst().dropLast()
    guard
      middle.isEmpty || otherMiddle.isEmpty
        || zip(middle, otherMiddle).allSatisfy({ Self.given($0, $1) != nil })
    else { return nil }
    let isShorter = middle.count != otherMiddle.count
    switch first.likelihood {
    case 1:
      return Compatibility(
        isShorter ? 0.85 : 0.8, "the same name with and without a middle name or initial")
    default: return Compatibility(first.likelihood * (isShorter ? 0.8 : 1), first.reason)
    }
  }

  /// The first word and the family name of a name in the order of the West.
  var outermost: (first: String, family: String)? {
    let words = western
    guard words.count > 1, let family = words.last else { return nil }
    return (words[0], family)
  }

  /// The words without the small ones inside family names, family name last.
  private var western: [String] {
    let kept = words.filter { !Western.particles.contains($0.text) }
    let ordered =
      kept.count > 1 && kept[1].followsComma ? Array(kept.dropFirst()) + [kept[0]] : kept
    return ordered.map { $0.text.lowercased() }
  }

  private static func given(_ a: String, _ b: String) -> Compatibility? {
    if a == b { return Compatibility(1, "the same given name") }
    if Western.areShortForms(a, b) {
      return Compatibility(0.8, "one given name is short for the other")
    }
    let (short, long) = a.utf8.count <= b.utf8.count ? (a, b) : (b, a)
    if short.unicodeScalars.count == 1, long.hasPrefix(short) {
      return Compatibility(0.5, "one given name is the initial of the other")
    }
    return nil
  }

  private func shortAgreement(with other: PersonName) -> Compatibility? {
    guard isShortForm(of: other) || other.isShortForm(of: self) else { return nil }
    return Compatibility(isFictional ? 0.5 : 0.1, "one is the other cut short")
  }

  /// Whether this has only some of the other's words, or only its given name.
  func isShortForm(of other: PersonName) -> Bool {
    guard !words.isEmpty, words.count < other.words.count else { return false }
    // A Korean name of a family name and one syllable is whole, and no other's cut short.
    if words.count > 1, korean.hasFamily, other.korean.hasFamily { return false }
    if other.words.count <= 6, words.allSatisfy({ $0.letters.count > 1 }), other.holds(words) {
      return true
    }
    return !korean.isEmpty && !korean.hasFamily
      && (korean.agreement(with: other.given)?.likelihood ?? 0) > 0.2
  }

  /// Whether it has all of those words, and one that stands there twice, twice.
  private func holds(_ words: [NameWords.Word]) -> Bool {
    var rest = self.words
    for word in words {
      guard let place = rest.firstIndex(where: { $0.letters == word.letters }) else { return false }
      rest.remove(at: place)
    }
    return true
  }
}
