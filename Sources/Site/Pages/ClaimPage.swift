import Claims
import Desk
import Judgement
import Ledger
import Publishing

/// The way from a claim to the statement that it bears out.
struct ClaimPage {
  let visit: Visit

  func answer(_ number: Int64) throws -> Answer {
    let recorded = try visit.desk.claim(ClaimID(number))
    let claim = recorded.claim
    let portrait = try visit.desk.portrait(
      of: EntityID(claim.kind, Desk.slug(of: claim.subject)), asOf: visit.asOf)
    let record = portrait.dossier.record
    let statement = (record.statements + record.circle).first { statement in
      statement.references.contains(recorded.id)
        || statement.history.contains { $0.claims.contains(recorded.id) }
    }
    guard let statement else {
      throw NoSuchPage(
        title: "Not in the record",
        words: "The record makes nothing of that claim: a newer reading of its document took its "
          + "place, or it was said after the day of view.",
        ways: [
          Trouble.Way(name: portrait.name, address: visit.address.entity(record.subject)),
          Trouble.Way(
            name: recorded.source.heading,
            address: visit.address.document(recorded.source.document)),
        ])
    }
    return Answer(
      goTo: visit.address.statement(StatementName(statement), on: record.subject)
        + "#claim-\(recorded.id)")
  }
}
