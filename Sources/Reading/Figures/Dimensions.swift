import Claims

/// Finds the measured things among the tokens of a passage, from left to right, longest first.
struct Dimensions {
  let vocabulary: Vocabulary
  let bytes: [UInt8]
  let tokens: [Token]

  func find() -> [Dimension] {
    var found: [Dimension] = []
    var index = 0
    while index < tokens.count {
      if let dimension = dimension(at: index) {
        found.append(dimension)
        index = dimension.tokens.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  var words: CommonWords { vocabulary.words }

  /// The classes of words that can begin a measured thing.
  private static let openings: WordClass = [
    .month, .weekday, .cardinal, .ordinal, .currency, .timeWord, .episodeWord,
  ]

  private func dimension(at index: Int) -> Dimension? {
    let shape = tokens[index].shape
    if shape.contains(.digit) { return figure(index) }
    if shape.contains(.word), hasDollarSign(behind: index), let found = money(index) {
      return found
    }
    let kind = vocabulary[tokens[index].word]
    if !kind.isDisjoint(with: Self.openings) {
      if let found = worded(index, kind) { return found }
      if kind.contains(.episodeWord) { return numbered(index) }
    }
    guard shape.contains(.hyphenated) else { return nil }
    return (shape.contains(.capital) ? hyphenatedWeekdays(index) : nil) ?? hyphenatedCount(index)
  }

  /// What begins with a digit, by the first of the forms that fits.
  private func figure(_ index: Int) -> Dimension? {
    if let found = isoDate(index) ?? money(index) ?? time(index) { return found }
    if let found = share(index) ?? dayFirst(index) ?? slashDate(index) { return found }
    if let found = episodes(index) ?? duration(index) { return found }
    return year(index) ?? magnitude(index)
  }

  /// What begins with a word that measures.
  private func worded(_ index: Int, _ kind: WordClass) -> Dimension? {
    if kind.contains(.currency), let money = money(index) { return money }
    if kind.contains(.month), let date = monthFirst(index) { return date }
    if kind.contains(.weekday), let date = weekday(index) { return date }
    if !kind.isDisjoint(with: [.cardinal, .ordinal]) {
      if let found = episodes(index) ?? hourInWords(index) { return found }
      if let found = duration(index) ?? half(index) ?? magnitude(index) { return found }
    }
    guard kind.contains(.timeWord) else { return nil }
    return feast(index) ?? timeWord(index) ?? partOfWeek(index)
  }

  // MARK: - Looking around

  func word(_ index: Int) -> WordID {
    index >= 0 && index < tokens.count ? tokens[index].word : .unknown
  }

  func kind(_ index: Int) -> WordClass { vocabulary[word(index)] }

  func isMark(_ index: Int, _ byte: UInt8) -> Bool {
    guard index >= 0, index < tokens.count else { return false }
    let token = tokens[index]
    return token.end - token.start == 1 && bytes[Int(token.start)] == byte
  }

  func isSpaced(_ index: Int) -> Bool {
    index < tokens.count && tokens[index].shape.contains(.spaced)
  }

  func isDash(_ index: Int) -> Bool {
    index >= 0 && index < tokens.count && tokens[index].shape.contains(.dash)
  }

  /// The figure that a token writes, and the letters glued behind it.
  func digits(_ index: Int) -> Digits? {
    guard index >= 0, index < tokens.count, tokens[index].shape.contains(.number) else {
      return nil
    }
    return Digits(bytes, tokens[index].range)
  }

  /// A whole number without unit, in digits or in words.
  func whole(_ index: Int) -> Int? {
    if let digits = digits(index) {
      return digits.unit.isEmpty && !digits.hasPoint && digits.value < 1e9 ? Int(digits.value) : nil
    }
    return kind(index).contains(.cardinal) ? vocabulary.number(word(index)).map { Int($0) } : nil
  }

  /// An ordinal in digits (`16th`) or in words.
  func ordinal(_ index: Int) -> Int? {
    if let digits = digits(index) {
      return isOrdinalEnding(digits.unit) && !digits.hasPoint ? Int(digits.value) : nil
    }
    return kind(index).contains(.ordinal) ? vocabulary.number(word(index)).map { Int($0) } : nil
  }

  /// st, nd, rd or th
  private func isOrdinalEnding(_ range: Range<Int>) -> Bool {
    guard range.count == 2 else { return false }
    return switch (bytes[range.lowerBound] | 0x20, bytes[range.lowerBound + 1] | 0x20) {
    case (0x73, 0x74), (0x6E, 0x64), (0x72, 0x64), (0x74, 0x68): true
    default: false
    }
  }

  /// The word that a stretch of the text spells.
  func word(in range: Range<Int>) -> WordID {
    vocabulary.lexicon.find(bytes, range)
  }
}
