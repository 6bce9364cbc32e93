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
      let token = tokens[index]
      let kind = vocabulary[token.word]
      let isCandidate = token.shape.contains(.digit)
        || !kind.isDisjoint(with: [.month, .weekday, .cardinal, .ordinal, .currency, .timeWord, .episodeWord])
        || token.shape.contains([.hyphenated, .capital])
      if isCandidate, let dimension = dimension(at: index) {
        found.append(dimension)
        index = dimension.tokens.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  var words: CommonWords { vocabulary.words }

  private func dimension(at index: Int) -> Dimension? {
    let token = tokens[index]
    if token.shape.contains(.digit) {
      return isoDate(index) ?? money(index) ?? time(index) ?? share(index) ?? dayFirst(index)
        ?? slashDate(index) ?? episodes(index) ?? duration(index) ?? year(index) ?? magnitude(index)
    }
    let kind = vocabulary[token.word]
    if kind.contains(.currency), let money = money(index) { return money }
    if kind.contains(.month), let date = monthFirst(index) { return date }
    if kind.contains(.weekday), let date = weekday(index) { return date }
    if !kind.isDisjoint(with: [.cardinal, .ordinal]) {
      if let found = episodes(index) ?? hourInWords(index) ?? duration(index) ?? half(index) ?? magnitude(index) { return found }
    }
    if kind.contains(.timeWord), let date = timeWord(index) { return date }
    if kind.contains(.episodeWord) { return numbered(index) }
    if token.shape.contains(.hyphenated) { return hyphenatedWeekdays(index) ?? hyphenatedCount(index) }
    return nil
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

  /// A hyphen, an en dash or an em dash.
  func isDash(_ index: Int) -> Bool {
    guard index >= 0, index < tokens.count else { return false }
    let token = tokens[index]
    if token.end - token.start == 1 { return bytes[Int(token.start)] == 0x2D }
    return token.end - token.start == 3 && bytes[Int(token.start)] == 0xE2
      && bytes[Int(token.start) + 1] == 0x80 && (0x90...0x95).contains(bytes[Int(token.start) + 2])
  }

  /// The digits at the head of a token as a number, and the letters glued behind them.
  func digits(_ index: Int) -> (value: Double, unit: Substring, hasPoint: Bool, text: String)? {
    guard index >= 0, index < tokens.count, tokens[index].shape.contains(.number) else { return nil }
    let text = String(decoding: bytes[tokens[index].range], as: UTF8.self)
    // Plain digits, as nearly all numbers are.
    if text.utf8.count < 10, text.utf8.allSatisfy({ $0 &- 0x30 < 10 }), let value = Int(text) {
      return (Double(value), text[text.endIndex...], false, text)
    }
    let head = text.prefix { $0.isNumber || $0 == "." || $0 == "," }
    var plain = head.replacing(",", with: "")
    // 3,3 is a decimal comma where no group of three follows it.
    if let comma = head.lastIndex(of: ","), !head.contains("."),
      head.distance(from: comma, to: head.endIndex) != 4
    {
      plain = head.replacing(",", with: ".")
    }
    guard let value = Double(plain) else { return nil }
    return (value, text[head.endIndex...], plain.contains("."), text)
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
      return ["st", "nd", "rd", "th"].contains(digits.unit.lowercased()) && !digits.hasPoint
        ? Int(digits.value) : nil
    }
    return kind(index).contains(.ordinal) ? vocabulary.number(word(index)).map { Int($0) } : nil
  }
}
