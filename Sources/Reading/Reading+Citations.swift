import Claims
import Documents

extension Reading {
  /// The reading with each claim's sources, as the document names them where the claim stands.
  func citing(_ document: Document) -> Reading {
    guard !document.references.isEmpty else { return self }
    let references = ReferenceIndex(document.references)
    var reading = self
    for index in reading.claims.indices {
      reading.claims[index].citations = references.citations(
        for: reading.claims[index].quote.range)
    }
    return reading
  }
}
