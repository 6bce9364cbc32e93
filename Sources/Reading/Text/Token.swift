/// A word, a number or a mark of punctuation in a passage.
struct Token: Sendable {
  /// Byte offsets into the passage.
  var start: Int32
  var end: Int32
  /// The word's number in the lexicon, folded to lower case; `.unknown` where it has none.
  var word: WordID
  var shape: Shape
  /// The hash of its bytes with ASCII capitals folded: equal words have equal hashes.
  var hash: UInt64

  var range: Range<Int> { Int(start)..<Int(end) }

  struct Shape: OptionSet, Sendable {
    let rawValue: UInt16
    /// Letters, with inner hyphens, apostrophes and periods (`Dong-ah`, `o'clock`, `S.Coups`).
    static let word = Shape(rawValue: 1 << 0)
    /// Begins with a digit; may hold separators (`24.850`, `1,152`) and a glued unit (`20bn`).
    static let number = Shape(rawValue: 1 << 1)
    static let punctuation = Shape(rawValue: 1 << 2)
    /// The first letter is a capital.
    static let capital = Shape(rawValue: 1 << 3)
    /// Two letters or more, and no small one.
    static let allCapitals = Shape(rawValue: 1 << 4)
    /// Holds a letter outside Latin script (Hangul, kana, Han).
    static let foreign = Shape(rawValue: 1 << 5)
    /// Holds a digit.
    static let digit = Shape(rawValue: 1 << 6)
    /// White space stands before it.
    static let spaced = Shape(rawValue: 1 << 7)
    /// The possessive ending (`'s`, or `'` after an s), kept as a token of its own.
    static let possessive = Shape(rawValue: 1 << 8)
    static let openQuote = Shape(rawValue: 1 << 9)
    static let closeQuote = Shape(rawValue: 1 << 10)
    /// The first word of a sentence.
    static let sentenceStart = Shape(rawValue: 1 << 11)
    /// A period, question mark or exclamation mark that ends a sentence.
    static let sentenceEnd = Shape(rawValue: 1 << 12)
    static let hyphenated = Shape(rawValue: 1 << 13)
    /// A hyphen that stands alone, or a dash (U+2010–2015).
    static let dash = Shape(rawValue: 1 << 14)
  }
}

/// The number of a word in the lexicon.
struct WordID: Hashable, Sendable {
  let number: UInt16
  static let unknown = WordID(number: 0)
}
