import Documents

/// A passage cut into tokens, with what is measured in it and the names that stand in it.
struct TokenisedPassage: Sendable {
  let passage: Passage
  let tokens: [Token]
  let dimensions: [Dimension]
  /// For each token the dimension that covers it, or -1.
  private(set) var dimensionAt: [Int32]
  var mentions: [Mention] = []

  init(_ passage: Passage, _ vocabulary: Vocabulary) {
    self.passage = passage
    self.tokens = Tokeniser(lexicon: vocabulary.lexicon).tokens(in: passage.bytes)
    self.dimensions = Dimensions(vocabulary: vocabulary, bytes: passage.bytes, tokens: tokens)
      .find()
    dimensionAt = Array(repeating: -1, count: tokens.count)
    for (number, dimension) in dimensions.enumerated() {
      for token in dimension.tokens { dimensionAt[token] = Int32(number) }
    }
  }

  /// The words of a run of tokens as the document writes them, line ends and runs of blanks as one
  /// space.
  func text(_ range: Range<Int>) -> String {
    let bytes = bytes(range)
    let text = String(decoding: bytes, as: UTF8.self)
    var last: UInt8 = 0
    for byte in bytes {
      if byte < 0x20 || byte == 0x20 && last == 0x20 {
        return text.split(whereSeparator: { $0.isWhitespace }).joined(separator: " ")
      }
      last = byte
    }
    return text
  }

  /// The stored bytes of a run of tokens.
  func bytes(_ range: Range<Int>) -> ArraySlice<UInt8> {
    guard !range.isEmpty else { return [] }
    return passage.bytes[
      Int(tokens[range.lowerBound].start)..<Int(tokens[range.upperBound - 1].end)]
  }

  /// The stretch of the stored text that a run of tokens came from; of none, that of the passage.
  func source(of range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else { return passage.source }
    return passage.source(
      of: Int(tokens[range.lowerBound].start)..<Int(tokens[range.upperBound - 1].end))
  }

  func isMark(_ index: Int, _ byte: UInt8) -> Bool {
    guard tokens.indices.contains(index) else { return false }
    let token = tokens[index]
    return token.end - token.start == 1 && passage.bytes[Int(token.start)] == byte
  }
}

/// A name where it stands in a passage.
struct Mention: Sendable {
  /// The tokens of the name itself, without quotation marks and titles before it.
  var tokens: Range<Int>
  /// The tokens that it takes up: with its quotation marks and the title before it.
  var outer: Range<Int>
  var form: Form
  /// The title or rank before it (`Commander`), if any.
  var rank: Range<Int>?
  /// Its entry in the name book.
  var entry: Int = -1

  enum Form: Sendable, Equatable {
    case quoted, capitals
    case known(Vocabulary.Phrase.Kind)
    case foreign
  }
}
