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

  /// The record of the thing with that identity: of the one that bears it, or else of the one that
  /// is meant by the words of its key.
  ///
  /// An identity is made from a name, so that one made from another spelling leads to the same
  /// thing, whose record then has another subject than was asked for.
  package func dossier(
    of id: EntityID, asOf: PartialDate? = nil, knownAt: Moment? = nil
  ) throws -> Dossier {
    let words = id.key.split(separator: "-")
    var asked = Asked(words.joined(separator: " "), kind: id.kind, asOf: asOf, knownAt: knownAt)
    let whole = Result { try gather(asked) }
    if case .success(let gathered) = whole, gathered.isExact(asked.name) || gathered.holds(id) {
      return try dossier(of: gathered.holds(id) ? id : gathered.subject, gathered, asked)
    }
    // A key that several names share has the name of a series, or a number, behind its own.
    for count in stride(from: words.count - 1, to: 0, by: -1) {
      asked.name = words.prefix(count).joined(separator: " ")
      if let part = try? gather(asked), part.holds(id) { return try dossier(of: id, part, asked) }
    }
    let gathered = try whole.get()
    return try dossier(of: gathered.subject, gathered, asked)
  }

  private func dossier(
    of subject: EntityID, _ gathered: Gathering, _ asked: Asked
  ) throws -> Dossier {
    var heard = gathered
    heard.claims = try withWords(gathered.claims)
    return try dossier(of: heard, on: asked.asOf ?? today, as: subject)
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
  private func withWords(_ claims: [RecordedClaim]) throws(LedgerError) -> [RecordedClaim] {
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
