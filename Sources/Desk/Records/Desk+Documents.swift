package import Claims
package import Ledger
package import Publishing

/// A document with its text and with what was read in it.
package struct ReadDocument: Sendable {
  package var document: StoredDocument
  /// UTF-8, into which the quotes point.
  package var text: [UInt8]
  /// In the order of the ledger.
  package var claims: [RecordedClaim]
  package var findings: [Finding]

  /// The text with every stretch that a claim quotes, and the claims.
  package var page: DocumentPage {
    DocumentPage(source: document.source, text: text, claims: claims, findings: findings)
  }
}

extension Desk {
  /// The document of that name. Throws `noSuchDocument`.
  package func read(_ id: DocumentID) throws(LedgerError) -> ReadDocument {
    guard let document = try ledger.document(id) else { throw .noSuchDocument(id) }
    return ReadDocument(
      document: document, text: try ledger.text(of: id),
      claims: try ledger.claims(ClaimQuery(.document(id))),
      findings: try ledger.findings(in: id))
  }

  /// One claim with its words. Throws `noSuchClaim`.
  package func claim(_ id: ClaimID) throws(LedgerError) -> RecordedClaim {
    guard
      let claim = try withWords(ledger.claims(ClaimQuery(.claims([id]), includesSuperseded: true)))
        .first
    else {
      throw .noSuchClaim(id)
    }
    return claim
  }
}
