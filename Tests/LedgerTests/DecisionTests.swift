import Claims
import Ledger
import Testing

@Suite("Decisions")
struct DecisionTests {
  let temporary: TemporaryLedger
  var ledger: Ledger { temporary.ledger }

  init() throws {
    temporary = try TemporaryLedger()
    try temporary.add(.premiere)
  }

  static let acts: [Decision.Act] = [
    .prefer(ClaimID(1)), .reject(ClaimID(2)),
    .correct(
      kind: .series, name: "Harbour\tLights", property: "budget",
      value: .money(Money(amount: 1.5e9, currency: "KRW")),
      qualifiers: [.season: .number(2), .date: .date(PartialDate(iso: "2024-05")!)]),
    .correct(
      kind: .series, name: "Harbour Lights", property: "genre", value: "", qualifiers: [:]),
    .merge(kind: .person, "Kim Ae-ra", "Kim Aera"), .split(kind: .person, "A", "B\nC"),
    .rename(kind: .song, name: "A", preferred: "B"), .alias(kind: .group, name: "A", other: "B"),
  ]

  @Test(arguments: acts)
  func `a decision is an entry with a name, a time and a reason`(act: Decision.Act) throws {
    let decision = try ledger.append(act, by: "Ana", because: "the maker says so")
    #expect(decision.entry == 2)
    #expect(decision.time == "2026-11-21T09:01:00Z")
    #expect(try ledger.decisions() == [decision])
    #expect(decision.act == act)
    #expect(try ledger.verify().isEmpty)
  }

  @Test func `what was taken back no longer holds but is still listed`() throws {
    let first = try ledger.append(.reject(ClaimID(1)), by: "Ana", because: "a slip")
    let second = try ledger.append(.prefer(ClaimID(2)), by: "Ana", because: "better")
    let undo = try ledger.append(.undo(first.entry), by: "Ben", because: "no slip")
    #expect(try ledger.decisions() == [first, second, undo])
    #expect(try ledger.decisions().inForce == [second])
    #expect(try ledger.decisions(knownBy: .entry(second.entry)).inForce == [first, second])
  }

  @Test func `what is decided about must be there`() throws {
    #expect(throws: LedgerError.noSuchClaim(ClaimID(99))) {
      try ledger.append(.prefer(ClaimID(99)), by: "Ana", because: "")
    }
    #expect(throws: LedgerError.noSuchDecision(1)) {
      try ledger.append(.undo(1), by: "Ana", because: "")
    }
    #expect(try ledger.statistics().entries == 1)
  }
}
