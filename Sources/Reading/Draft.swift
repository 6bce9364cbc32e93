import Claims

/// A claim while names are still being settled: it names entries of the name book.
struct Draft {
  var subject: Term
  var kind: Kind
  var property: Property
  var value: Term
  var qualifiers: [(Qualifier, Term)]
  var modality: Modality
  /// The stretch of the stored text that is quoted.
  var quote: Range<Int>
  /// The rule that made it, by its name.
  var rule: String
  /// The pattern by which the rule found it, and what its words were taken for.
  var pattern: String?
  var words: [Derivation.Word] = []
}

/// A name of the book, or a value as it is.
enum Term {
  case entry(Int)
  case value(Value)

  static func text(_ text: String) -> Term { .value(.text(text)) }
}
