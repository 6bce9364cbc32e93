/// A place in the ledger's order, and its label.
struct Entry: Hashable, Sendable {
  var number: Int64
  var kind: Kind
  /// ISO 8601 in UTC.
  var clock: String

  enum Kind: String, Sendable {
    /// A document and its first reading, or a document that is described anew and read again.
    case document
    /// A document that is read again by a newer reader.
    case reading
    case decision
  }
}
