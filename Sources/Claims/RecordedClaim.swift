/// A claim as a ledger holds it: with its place and with what is known of the document that says it.
package struct RecordedClaim: Hashable, Sendable {
  package var id: ClaimID
  package var claim: Claim
  package var source: Source
  /// The quoted words, where who asks for the claim wants them: shared wording betrays a copy.
  package var words: String?

  package init(id: ClaimID, claim: Claim, source: Source, words: String? = nil) {
    self.id = id
    self.claim = claim
    self.source = source
    self.words = words
  }
}

/// What the weighing of claims needs to know of a document.
package struct Source: Hashable, Sendable {
  package var document: DocumentID
  package var publisher: String?
  package var title: String?
  package var url: String?
  /// The day on which the document says what it says: its date of publication, or the day on which
  /// it was added where it has none.
  package var said: PartialDate
  /// Whether the document itself, or its sender, gave that day.
  package var isDated: Bool
  /// The ledger's order: the entry with which the document came to be known. It only grows.
  package var entry: Int64
  /// The clock's label beside that order, ISO 8601 in UTC (`2026-11-21T09:00:00Z`).
  package var added: String

  package init(
    document: DocumentID, publisher: String? = nil, title: String? = nil, url: String? = nil,
    said: PartialDate, isDated: Bool, entry: Int64, added: String
  ) {
    self.document = document
    self.publisher = publisher
    self.title = title
    self.url = url
    self.said = said
    self.isDated = isDated
    self.entry = entry
    self.added = added
  }
}
