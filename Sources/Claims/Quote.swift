/// The name under which a document is kept.
package struct DocumentID: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let name: String
  package init(_ name: String) { self.name = name }
  package var description: String { name }
  package static func < (a: Self, b: Self) -> Bool { a.name < b.name }
}

/// The stretch of a stored document that supports a claim.
package struct Quote: Hashable, Sendable {
  package let document: DocumentID
  /// UTF-8 byte offsets into the stored text of the document, half open, on scalar boundaries.
  package let range: Range<Int>

  package init(document: DocumentID, range: Range<Int>) {
    self.document = document
    self.range = range
  }
}
