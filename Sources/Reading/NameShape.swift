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
      if first.end - first.start <= 6, first.shape.contains([.capital, .word]), !first.shape.contains(.hyphenated), isGivenAlone(last),
        vocabulary[first.word].isDisjoint(with: [.occupation, .honorific, .opener, .adverb]) { return true }
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
    guard (2...4).contains(tokens.count), let first = tokens.first, let last = tokens.last else { return false }
    return vocabulary[first.word].contains(.givenName)
      && !vocabulary[last.word].contains(.organisationEnding)
      && tokens.allSatisfy { $0.shape.contains(.capital) }
  }

  /// A family name that lists know, with one short word behind it that they do not.
  func looksKorean(_ tokens: ArraySlice<Token>) -> Bool {
    guard let first = tokens.first, let last = tokens.last else { return false }
    return isSurname(first) && last.end - last.start <= 6 && last.shape.contains(.capital)
      && vocabulary[last.word].isDisjoint(with: [.organisationEnding, .seriesNoun, .songNoun, .occupation])
  }

  func isPerson(_ tokens: ArraySlice<Token>) -> Bool { isKorean(tokens) || isWestern(tokens) }

  /// A Korean given name alone: `Se-ri`, `Gwan-sik`.
  func isGivenAlone(_ token: Token) -> Bool {
    token.shape.contains(.hyphenated) && isGiven(token)
  }

  private func isSurname(_ token: Token) -> Bool {
    token.shape.contains(.capital) && vocabulary[token.word].contains(.surname)
  }

  private func isSyllable(_ token: Token) -> Bool {
    token.shape.contains(.capital) && vocabulary[token.word].contains(.koreanSyllable)
  }

  /// One syllable, two with a hyphen, or two or three written together.
  private func isGiven(_ token: Token) -> Bool {
    guard token.shape.contains(.capital), token.end - token.start <= 14 else { return false }
    if isSyllable(token) { return true }
    let text = String(decoding: bytes[token.range], as: UTF8.self).lowercased()
      .replacing("‑", with: "-").replacing("‐", with: "-")
    if token.shape.contains(.hyphenated) {
      let parts = text.split(separator: "-")
      // Two short parts, the second without a capital, are a given name even if no list knows them.
      let original = String(decoding: bytes[token.range], as: UTF8.self)
      let tail = original.split(whereSeparator: { $0 == "-" || $0 == "‑" || $0 == "‐" }).dropFirst()
      let isNameLike = parts.count == 2 && parts.allSatisfy { (1...6).contains($0.count) } && tail.first?.first?.isLowercase == true
        && parts.contains { isSyllable(text: String($0)) }
      return isNameLike || parts.count <= 3 && parts.allSatisfy { isSyllable(text: String($0)) }
    }
    return text.indices.dropFirst().contains { cut in
      isSyllable(text: String(text[..<cut])) && isSyllable(text: String(text[cut...]))
    }
  }

  private func isSyllable(text: String) -> Bool {
    vocabulary[vocabulary.lexicon.find(text)].contains(.koreanSyllable)
  }
}
