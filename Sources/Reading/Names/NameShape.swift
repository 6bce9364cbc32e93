/// What the form of a run of capitalised words says about the thing that it names.
struct NameShape {
  let vocabulary: Vocabulary
  let bytes: [UInt8]

  /// Whether the words have the form of a Korean name: a family name with a given name of one or two
  /// syllables behind it (or before it, with a hyphen).
  func isKorean(_ tokens: ArraySlice<Token>) -> Bool {
    guard let first = tokens.first, let last = tokens.last else { return false }
    switch tokens.count {
    case 2:
      if isSurname(first), isGiven(last) { return true }
      // An unlisted family name before a hyphenated given name that lists know.
      if first.end - first.start <= 6, first.shape.contains([.capital, .word]),
        !first.shape.contains(.hyphenated), isGivenAlone(last),
        vocabulary[first.word].isDisjoint(with: [.occupation, .honorific, .opener, .adverb])
      {
        return true
      }
      return first.shape.contains(.hyphenated) && isGiven(first) && isSurname(last)
    case 3:
      let middle = tokens[tokens.startIndex + 1]
      return isSurname(first) && isSyllable(middle) && isSyllable(last)
    default: return false
    }
  }

  /// Whether the words begin with a Western or Japanese given name that lists know, and go on like a
  /// person's name.
  func isWestern(_ tokens: ArraySlice<Token>) -> Bool {
    guard (2...4).contains(tokens.count), let first = tokens.first, let last = tokens.last else {
      return false
    }
    return vocabulary[first.word].contains(.givenName)
      && !vocabulary[last.word].contains(.organisationEnding)
      && tokens.allSatisfy { $0.shape.contains(.capital) }
  }

  /// `Steve Sang-hyun Noh`: a Western given name, a Korean one, and a family name.
  func isWesternWithKorean(_ tokens: ArraySlice<Token>) -> Bool {
    guard tokens.count == 3, let first = tokens.first, let last = tokens.last else { return false }
    return !isSurname(first) && !first.shape.contains(.hyphenated)
      && vocabulary[first.word].isDisjoint(with: [.occupation, .honorific, .opener, .adverb])
      && isGivenAlone(tokens[tokens.startIndex + 1]) && isSurname(last)
  }

  /// A family name that lists know, with one short word behind it that they do not.
  func looksKorean(_ tokens: ArraySlice<Token>) -> Bool {
    guard let first = tokens.first, let last = tokens.last else { return false }
    return isSurname(first) && last.end - last.start <= 6 && last.shape.contains(.capital)
      && vocabulary[last.word].isDisjoint(with: [
        .organisationEnding, .seriesNoun, .songNoun, .occupation,
      ])
  }

  func isPerson(_ tokens: ArraySlice<Token>) -> Bool { isKorean(tokens) || isWestern(tokens) }

  /// A Korean given name alone: `Se-ri`, `Gwan-sik`.
  func isGivenAlone(_ token: Token) -> Bool {
    token.shape.contains(.hyphenated) && isGiven(token)
  }

  /// Two syllables of a Korean given name written together, or two or three with hyphens.
  func isGivenName(_ token: Token) -> Bool {
    token.end - token.start >= 5 && isGiven(token)
  }

  private func isSurname(_ token: Token) -> Bool {
    token.shape.contains(.capital) && vocabulary[token.word].contains(.surname)
  }

  private func isSyllable(_ token: Token) -> Bool {
    token.shape.contains(.capital) && vocabulary[token.word].contains(.koreanSyllable)
  }

  /// One syllable, two written together, or two or three with hyphens.
  private func isGiven(_ token: Token) -> Bool {
    guard token.shape.contains(.capital), token.end - token.start <= 14 else { return false }
    if isSyllable(token) { return true }
    let range = token.range
    guard token.shape.contains(.hyphenated) else {
      return isTwoSyllables(range)
    }
    var (parts, syllables, short, second) = (0, 0, 0, range.lowerBound)
    forEachPart(of: range) { part in
      parts += 1
      if parts == 2 { second = part.lowerBound }
      if part.count <= 6 { short += 1 }
      if isSyllable(part) { syllables += 1 }
    }
    if parts <= 3, syllables == parts { return true }
    // Two short parts, the second without a capital, are a given name even if no list knows them.
    return parts == 2 && short == 2 && bytes[second] &- 0x61 < 26 && syllables > 0
  }

  /// The stretches between hyphens of any kind (`-`, U+2010, U+2011).
  private func forEachPart(of range: Range<Int>, _ body: (Range<Int>) -> Void) {
    var start = range.lowerBound
    var place = start
    while place < range.upperBound {
      let isWide =
        bytes[place] == 0xE2 && place + 2 < range.upperBound && bytes[place + 1] == 0x80
        && bytes[place + 2] | 1 == 0x91
      guard isWide || bytes[place] == 0x2D else {
        place += 1
        continue
      }
      if place > start { body(start..<place) }
      place += isWide ? 3 : 1
      start = place
    }
    if range.upperBound > start { body(start..<range.upperBound) }
  }

  /// Whether some place cuts the letters into two syllables.
  private func isTwoSyllables(_ range: Range<Int>) -> Bool {
    let longest = vocabulary.longestSyllable
    guard range.count <= 2 * longest else { return false }
    // The hash of the first part grows letter by letter with the place of the cut.
    var hash = Lexicon.seed
    for place in range.dropLast().prefix(longest) {
      hash = Lexicon.step(hash, bytes[place])
      guard range.upperBound - place - 1 <= longest, isSyllable(Lexicon.finish(hash)) else {
        continue
      }
      if isSyllable(place + 1..<range.upperBound) { return true }
    }
    return false
  }

  private func isSyllable(_ range: Range<Int>) -> Bool {
    range.count <= vocabulary.longestSyllable
      && vocabulary[vocabulary.lexicon.find(bytes, range)].contains(.koreanSyllable)
  }

  private func isSyllable(_ hash: UInt64) -> Bool {
    vocabulary[vocabulary.lexicon.find(hash: hash)].contains(.koreanSyllable)
  }
}
