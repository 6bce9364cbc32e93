/// Finds where sentences begin and end among tokens.
enum Sentences {
  /// Sets the marks `sentenceStart` and `sentenceEnd`.
  ///
  /// A period ends no sentence after an abbreviation, an initial or a bare number of a list, nor
  /// before a small letter.
  static func mark(in tokens: inout [Token], _ text: UnsafeBufferPointer<UInt8>, _ lexicon: Lexicon)
  {
    var starts = true
    var index = 0
    while index < tokens.count {
      if starts, !tokens[index].shape.contains(.closeQuote) {
        tokens[index].shape.insert(.sentenceStart)
        if !tokens[index].shape.contains(.openQuote), text[Int(tokens[index].start)] != 0x28 {
          starts = false
        }
      }
      if ends(at: index, tokens, text, lexicon) {
        tokens[index].shape.insert(.sentenceEnd)
        starts = true
      }
      index += 1
    }
  }

  private static func ends(
    at index: Int, _ tokens: [Token], _ text: UnsafeBufferPointer<UInt8>, _ lexicon: Lexicon
  ) -> Bool {
    let token = tokens[index]
    guard token.shape.contains(.punctuation), token.end - token.start == 1 else { return false }
    let byte = text[Int(token.start)]
    guard byte == 0x2E || byte == 0x21 || byte == 0x3F else { return false }
    // What follows, past closing quotes and brackets.
    var next = index + 1
    while next < tokens.count,
      tokens[next].shape.contains(.closeQuote) || text[Int(tokens[next].start)] == 0x29
    {
      next += 1
    }
    guard next < tokens.count else { return true }
    let follower = tokens[next]
    guard follower.shape.contains(.spaced) else { return false }
    let beginsAnew =
      !follower.shape.contains(.word) || follower.shape.contains(.capital)
      || follower.shape.contains(.foreign)
    guard byte == 0x2E else {
      // An exclamation or question mark inside a title ("Hey! Say! JUMP") ends nothing before a
      // small letter, a possessive or a comma.
      return beginsAnew && !follower.shape.contains(.possessive)
        && text[Int(follower.start)] != 0x2C
    }
    guard index > 0 else { return beginsAnew }
    let before = tokens[index - 1]
    if lexicon[before.word].contains(.abbreviated) {
      // "(lit. The …", "; ep. In …": what it opens goes on.
      if index > 1, [0x28, 0x3B].contains(text[Int(tokens[index - 2].start)]) { return false }
      // An abbreviation at the end of a sentence: only before a word that opens sentences.
      return beginsAnew && lexicon[follower.word].contains(.opener)
        && !lexicon[before.word].contains(.honorific)
    }
    // D.B., George R.R.
    // S.A.L.T. Entertainment
    if before.shape.contains([.capital, .allCapitals]), text[Int(before.start) + 1] == 0x2E,
      lexicon[follower.word].contains(.organisationEnding)
    {
      return false
    }
    if before.shape.contains(.capital), before.end - before.start <= 5,
      (Int(before.start)..<Int(before.end)).contains(where: { text[$0] == 0x2E }),
      before.shape.contains(.allCapitals)
    {
      return false
    }
    if before.shape.contains(.capital), before.end - before.start == 1, before.shape.contains(.word)
    {
      return false
    }
    return beginsAnew
  }
}
