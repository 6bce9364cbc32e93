/// One thing that one document says.
package struct Claim: Hashable, Sendable {
  /// The name of the thing spoken of, as the document writes it in full at its best.
  package var subject: String
  package var kind: Kind
  package var property: Property
  package var value: Value
  package var qualifiers: Qualifiers
  package var modality: Modality
  package var quote: Quote
  /// What the document names as the sources of these words, the nearest first.
  package var citations: [Citation] = []

  package init(
    _ subject: String, _ kind: Kind, _ property: Property, _ value: Value,
    _ qualifiers: Qualifiers = [:], modality: Modality = .asserted, quote: Quote
  ) {
    self.subject = subject
    self.kind = kind
    self.property = property
    self.value = value
    self.qualifiers = qualifiers
    self.modality = modality
    self.quote = quote
  }
}
