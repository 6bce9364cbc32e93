/// One thing in a clause that a rule can match.
///
/// A word, a mark or a child lies in the item itself; names and measured things lie in the
/// `ItemStore` that made the item, which lasts as long as the document is read. So an item is copied
/// without a count of references, as often as rules look at one.
struct Item: Sendable {
  let form: Form
  /// The first byte of a mark.
  private let byte: UInt8
  /// The number of a word, or the place of a child.
  private let number: UInt16
  private let start: Int32
  private let end: Int32
  private let body: Unmanaged<Body>?

  enum Form: UInt8, Sendable { case word, mark, possessive, names, dimension, child }

  /// What a name or a measured thing has beside its place.
  fileprivate final class Body: Sendable {
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

  fileprivate init(
    _ form: Form, _ tokens: Range<Int>, byte: UInt8 = 0, number: UInt16 = 0, body: Body? = nil
  ) {
    self.form = form
    self.byte = byte
    self.number = number
    self.start = Int32(tokens.lowerBound)
    self.end = Int32(tokens.upperBound)
    self.body = body.map(Unmanaged.passUnretained)
  }
}

/// Makes the items of one document's clauses, and keeps what they name and measure.
final class ItemStore {
  private var bodies: [Item.Body] = []

  func item(_ kind: Item.Kind, _ tokens: Range<Int>) -> Item {
    switch kind {
    case .word(let word): Item(.word, tokens, number: word.number)
    case .mark(let mark): Item(.mark, tokens, byte: mark)
    case .possessive: Item(.possessive, tokens)
    case .child(let child): Item(.child, tokens, number: UInt16(child))
    case .names(let names): Item(.names, tokens, body: keep(Item.Body(names: names)))
    case .dimension(let kind): Item(.dimension, tokens, body: keep(Item.Body(dimension: kind)))
    }
  }

  private func keep(_ body: Item.Body) -> Item.Body {
    bodies.append(body)
    return body
  }
}

extension Item {
  var kind: Kind {
    switch form {
    case .word: .word(WordID(number: number))
    case .mark: .mark(byte)
    case .possessive: .possessive
    // Names and measured things have a body since they were made.
    case .names: .names(names!)
    case .dimension: .dimension(dimension!)
    case .child: .child(Int(number))
    }
  }

  var tokens: Range<Int> { Int(start)..<Int(end) }
  var word: WordID? { form == .word ? WordID(number: number) : nil }
  var child: Int? { form == .child ? Int(number) : nil }
  var names: [NameUse]? {
    form == .names ? body?._withUnsafeGuaranteedRef { $0.names } : nil
  }
  var dimension: Dimension.Kind? {
    form == .dimension ? body?._withUnsafeGuaranteedRef { $0.dimension } : nil
  }
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
