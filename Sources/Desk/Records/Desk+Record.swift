import Claims
import Judgement
import Ledger
import Naming
package import Publishing

extension Desk {
  /// The record of the thing asked for, with the names of everything that it speaks of.
  package func dossier(_ asked: Asked) throws -> Dossier {
    let gathered = try gather(asked)
    let thing = gathered.thing
    let subject =
      gathered.links.entity(named: thing.name, kind: thing.kind)
      ?? gathered.links.entity(named: thing.name, kind: thing.kind, in: DocumentID(""))
    let claims = try withWords(gathered.claims)
    let names = SpokenNames(gathered.links, in: claims)
    let record = Judge(day: asked.asOf ?? today).record(
      of: subject, claims: claims, links: names, decisions: gathered.decisions,
      findings: try findings(in: claims))
    return Dossier(record, names: names)
  }

  /// The claims with the words that they quote.
  func withWords(_ claims: [RecordedClaim]) throws(LedgerError) -> [RecordedClaim] {
    var claims = claims
    let byDocument = Dictionary(grouping: claims.indices) { claims[$0].source.document }
    for (document, places) in byDocument {
      let text = try ledger.text(of: document)
      for place in places {
        let range = claims[place].claim.quote.range.clamped(to: text.indices)
        claims[place].words = String(decoding: text[range], as: UTF8.self)
      }
    }
    return claims
  }

  /// What readers saw and could not settle in the documents of those claims.
  private func findings(in claims: [RecordedClaim]) throws(LedgerError) -> [Finding] {
    var all: [Finding] = []
    for document in Set(claims.map(\.source.document)).sorted() {
      all += try ledger.findings(in: document)
    }
    return all
  }
}
