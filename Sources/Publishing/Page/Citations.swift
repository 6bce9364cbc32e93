package import Claims
package import Judgement

/// The marks of a record's claims: each document has one number, that of its place in the list of
/// sources.
package struct Citations: Sendable {
  private let numbers: [DocumentID: Int]
  private let claims: [ClaimID: RecordedClaim]

  package init(_ record: Record) {
    numbers = Dictionary(
      record.sources.enumerated().map { ($0.element.document, $0.offset + 1) },
      uniquingKeysWith: { first, _ in first })
    claims = record.claims
  }

  /// The marks of claims, each document's once, in ascending order.
  package func marks(of references: [ClaimID]) -> [Int] {
    Set(references.compactMap { claims[$0].flatMap { numbers[$0.source.document] } }).sorted()
  }

  package func marks(in documents: [DocumentID]) -> [Int] {
    documents.compactMap { numbers[$0] }.sorted()
  }

  /// The words of claims with their marks, each stretch of words once.
  package func quotes(of references: [ClaimID]) -> [QuoteLine] {
    var lines: [QuoteLine] = []
    for id in references {
      guard let claim = claims[id], let mark = numbers[claim.source.document],
        let words = claim.words
      else { continue }
      let line = QuoteLine(words: words, mark: mark, said: claim.source.said)
      if !lines.contains(line) { lines.append(line) }
    }
    return lines
  }
}
