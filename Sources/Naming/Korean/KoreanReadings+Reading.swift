extension KoreanReadings {
  /// A given name by itself is as likely as a family name that one person in 500 bears.
  private static let givenAlone: Float = 0.002
  /// How much rarer the family name last is than first, in Latin letters.
  private static let familyLast: Float = 0.12
  /// How much rarer a family name and a given name written as one word are.
  private static let joined: Float = 0.05

  mutating func readHangul(_ words: [NameWords.Word]) {
    let parts = words.map { $0.text.unicodeScalars.compactMap(Hangul.syllable) }
    let all = parts.flatMap { $0 }
    guard (1...4).contains(all.count) else { return }
    for length in [1, 2] where length < all.count {
      guard parts.count == 1 || parts[0].count == length else { continue }
      let family = Array(all.prefix(length))
      let share = Korean.share(ofFamily: family)
      guard share > 0, all.count - length < Lexicon.lengths.count else { continue }
      let given = all.dropFirst(length)
      let weight = share * Lexicon.share(ofGiven: given)
      add(family: family, given: given, weight: weight, share: weight)
    }
    if parts.count == 1, all.count < Lexicon.lengths.count {
      let share = Lexicon.share(ofGiven: all[...])
      add(family: [], given: all, weight: Self.givenAlone * share, share: share)
    }
  }

  mutating func readLatin(_ words: [NameWords.Word]) {
    if words.contains(where: \.isMarked) {
      readLatin(words, Korean.mcCune, share: 1)
      if !readings.isEmpty { return }
    }
    for (lexicon, share) in Korean.manners { readLatin(words, lexicon, share: share) }
  }

  private mutating func readLatin(_ words: [NameWords.Word], _ lexicon: Lexicon, share: Float) {
    let whole = words[...]
    if words.count == 1 || words.dropFirst().allSatisfy(\.isHyphened) {
      for name in lexicon.given(whole) {
        add(nil, name, lexicon.manner, factor: share * Self.givenAlone)
      }
    }
    if words.count > 1 {
      let isReversed = words.dropFirst().contains(where: \.followsComma)
      readFamily(words[0], whole.dropFirst(), lexicon, share: share)
      if !isReversed {
        readFamily(
          words[words.count - 1], whole.dropLast(), lexicon, share: share * Self.familyLast)
      }
    } else if words[0].letters.count >= 5 {
      let letters = words[0].letters
      for end in 2..<(letters.count - 2) {
        let families = Korean.familySenses(of: letters[..<end])
        guard !families.isEmpty else { continue }
        var rest = words[0]
        rest.letters = Array(letters[end...])
        for name in lexicon.given([rest]) where name.count == 2 {
          for family in families {
            add(family, name, lexicon.manner, factor: share * Self.joined)
          }
        }
      }
    }
  }

  private mutating func readFamily(
    _ word: NameWords.Word, _ rest: ArraySlice<NameWords.Word>, _ lexicon: Lexicon, share: Float
  ) {
    // A hyphen holds a given name together; it never ends a family name.
    if let first = rest.first, first.isHyphened, rest.startIndex > 0 { return }
    if rest.startIndex == 0, word.isHyphened { return }
    let families = Korean.familySenses(of: word.letters[...])
    guard !families.isEmpty else { return }
    for name in lexicon.given(rest) {
      for family in families where family.syllables.count + name.count <= 4 {
        add(family, name, lexicon.manner, factor: share)
      }
    }
  }

  private mutating func add(
    _ family: Korean.FamilySense?, _ given: Lexicon.Given, _ manner: Korean.Manner, factor: Float
  ) {
    let key = Self.key(family: family?.syllables ?? [], digits: given.digits, count: given.count)
    let share = (family?.share ?? 1) * given.share
    let weight = factor * share * given.habit * (family?.habit(in: manner) ?? 1)
    readings.append(Reading(key: key, weight: weight, share: share))
  }
}
