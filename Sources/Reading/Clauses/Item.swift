/// One thing in a clause that a rule can match.
///
/// A word, a mark or a child lies in the item itself; names and measured things lie behind one
/// reference, so that a plain word costs nothing to copy.
struct Item: Sendable {
  let form: Form
  /// The first byte of a mark.
  private let byte: UInt8
  /// The number of a word, or the place of a child.
  private let number: UInt16
  private let start: Int32
  private let end: Int32
  private let body: Body?

  enum Form: UInt8, Sendable { case word, mark, possessive, names, dimension, child }

  private final class Body: Sendable {
    let names: [NameUse]
    let dimension: Dimension.Kind?

    init(names: [NameUse] = [], dimension: Dimension.Kind? = nil) {
      self.names = names
      self.dimension = dimension
    }
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

  init(kind: Kind, tokens: Range<Int>) {
    start = Int32(tokens.lowerBound)
    end = Int32(tokens.upperBound)
    switch kind {
    case .word(let word): (form, byte, number, body) = (.word, 0, word.number, nil)
    case .mark(let mark): (form, byte, number, body) = (.mark, mark, 0, nil)
    case .possessive: (form, byte, number, body) = (.possessive, 0, 0, nil)
    case .names(let names): (form, byte, number, body) = (.names, 0, 0, Body(names: names))
    case .dimension(let kind):
      (form, byte, number, body) = (.dimension, 0, 0, Body(dimension: kind))
    case .child(let child): (form, byte, number, body) = (.child, 0, UInt16(child), nil)
    }
  }
}

extension Item {
  var kind: Kind {
    switch form {
    case .word: .word(WordID(number: number))
    case .mark: .mark(byte)
    case .possessive: .possessive
    // Names and measured things have a body since they were made.
    case .names: .names(body!.names)
    case .dimension: .dimension(body!.dimension!)
    case .child: .child(Int(number))
    }
  }

  var tokens: Range<Int> { Int(start)..<Int(end) }
  var word: WordID? { form == .word ? WordID(number: number) : nil }
  var child: Int? { form == .child ? Int(number) : nil }
  var names: [NameUse]? { form == .names ? body?.names : nil }
  var dimension: Dimension.Kind? { form == .dimension ? body?.dimension : nil }
  /// Whether it is a mark, of any kind.
  var isPunctuation: Bool { form == .mark }
  var isPossessive: Bool { form == .possessive }
  var isChild: Bool { form == .child }
  var isNames: Bool { form == .names }
  var opensBracket: Bool { isMark("(") || isMark("[") }
  /// A comma or a dash.
  var isBreak: Bool { isMark(",") || isMark("-") }
  var closesBracket: Bool { isMark(")") || isMark("]") }

  func isMark(_ scalar: Unicode.Scalar) -> Bool {
    form == .mark && UInt32(byte) == scalar.value
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
