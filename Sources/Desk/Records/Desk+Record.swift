package import Claims
import Judgement
package import Ledger
import Naming
package import Publishing

extension Desk {
  /// The record of the thing asked for, with the names of everything that it speaks of.
  ///
  /// What nothing was said of by the day of view is not known then.
  package func dossier(_ asked: Asked) throws -> Dossier {
    let gathered = try hear(asked)
    if gathered.claims.isEmpty { throw DeskError.unknownName(asked.name, near: []) }
    return try dossier(of: gathered, on: asked.asOf ?? today)
  }

  /// The record of the thing with that identity; see `portrait(of:asOf:knownAt:)`.
  package func dossier(
    of id: EntityID, asOf: PartialDate? = nil, knownAt: Moment? = nil
  ) throws -> Dossier {
    try portrait(of: id, asOf: asOf, knownAt: knownAt).dossier
  }

  /// What was gathered for the thing asked for, with the words that the claims quote.
  func hear(_ asked: Asked) throws -> Gathering {
    var gathered = try gather(asked)
    gathered.claims = try withWords(gathered.claims)
    return gathered
  }

  /// The record that what was gathered gives on a day, of its subject or of another thing in it.
  func dossier(
    of gathered: Gathering, on day: PartialDate, as subject: EntityID? = nil
  ) throws -> Dossier {
    let names = SpokenNames(gathered.links, in: gathered.claims)
    let record = Judge(day: day).record(
      of: subject ?? gathered.subject, claims: gathered.claims, links: names,
      decisions: gathered.decisions, findings: try findings(in: gathered.claims))
    return Dossier(record, names: names)
  }

  /// The claims with the words that they quote.
  func withWords(_ claims: [RecordedClaim]) throws(LedgerError) -> [RecordedClaim] {
    var claims = claims
    let byDocument = Dictionary(grouping: claims.indices) { claims[$0].source.document }
    try ledger.eachText(of: byDocument.keys) { document, text in
      for place in byDocument[document] ?? [] {
        let range = claims[place].claim.quote.range.clamped(to: text.indices)
        claims[place].words = String(decoding: text[range], as: UTF8.self)
      }
    }
    return claims
  }

  /// What readers saw and could not settle in the documents of those claims.
  private func findings(in claims: [RecordedClaim]) throws(LedgerError) -> [Finding] {
    try ledger.findings(in: Set(claims.map(\.source.document)).sorted())
  }
}
