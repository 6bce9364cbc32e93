import Documents

/// A sentence, or a part of one that speaks on its own: a bracket, a relative clause, an apposition.
///
/// Its items are what rules match: words, names (several in a list count as one item), measured
/// things and marks. Parts that hang on a name stand beside it as children, and the matcher passes
/// over them.
struct Clause: Sendable {
  let kind: Kind
  var items: [Item]
  var children: [Clause] = []
  /// The names that a bracket, a relative clause or an apposition hangs on.
  var antecedents: [NameUse] = []
  /// The tokens of the passage that it covers.
  var tokens: Range<Int>
  /// The passage that it stands in, by number.
  let passage: Int
  var asksQuestion = false

  enum Kind: Sendable { case sentence, bracket, relative, apposition }
}

/// One thing in a clause that a rule can match.
struct Item: Sendable {
  let kind: Kind
  let tokens: Range<Int>
  /// The word, the first byte of the mark, or the child that it is: rules ask for them most, and
  /// find them without a look into the kind.
  let word: WordID?
  let mark: UInt8?
  let child: Int?

  init(kind: Kind, tokens: Range<Int>) {
    self.kind = kind
    self.tokens = tokens
    word = if case .word(let word) = kind { word } else { nil }
    mark = if case .mark(let byte) = kind { byte } else { nil }
    child = if case .child(let child) = kind { child } else { nil }
  }

  enum Kind: Sendable, Equatable {
    case word(WordID)
    /// A comma, a dash, a bracket, a colon, by its first byte (a dash of any width is `-`).
    case mark(UInt8)
    /// The possessive ending.
    case possessive
    /// One name, or several in a list.
    case names([NameUse])
    case dimension(Dimension.Kind)
    /// A child of the clause, by its place.
    case child(Int)
  }
}

/// A name used at a place: which mention it is, and what hangs on it.
struct NameUse: Sendable, Hashable {
  /// The mention, by its place in the passage.
  var mention: Int
  /// The entry of the name book that it stands for.
  var entry: Int
  /// Its tokens in the passage, quotation marks and rank included.
  var tokens: Range<Int>
}

extension Item {
  var names: [NameUse]? { if case .names(let names) = kind { names } else { nil } }
  var dimension: Dimension.Kind? { if case .dimension(let kind) = kind { kind } else { nil } }
  var isPossessive: Bool { if case .possessive = kind { true } else { false } }
  func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && mark == UInt8(truncatingIfNeeded: scalar.value)
  }
}
