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
      return parts.count <= 3 && parts.allSatisfy { isSyllable(text: String($0)) }
    }
    return text.indices.dropFirst().contains { cut in
      isSyllable(text: String(text[..<cut])) && isSyllable(text: String(text[cut...]))
    }
  }

  private func isSyllable(text: String) -> Bool {
    vocabulary[vocabulary.lexicon.find(text)].contains(.koreanSyllable)
  }
}
