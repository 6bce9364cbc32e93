import Claims
import Dice
import Judgement
import Testing

/// What late claims change is what two whole records differ in, though only that is weighed.
@Suite struct DifferenceTests {
  @Test func `a document changes what the records with it and without it differ in`() {
    var random = SeededGenerator(seed: 20_241_216)
    let rooms = [OrderTests.rich()] + (1...8).map { _ in OrderTests.rich(in: &random) }
    for room in rooms {
      let subject = room.register.entity(
        named: "When the Stars Gossip", kinds: [.series], in: DocumentID(""))
      let judge = Judge(day: PartialDate(iso: "2026-11-21")!)
      let last = room.claims.map(\.source.entry).max() ?? 0
      for entry in 0..<last {
        let known = room.claims.filter { $0.source.entry <= entry + 1 }
        let now = judge.record(of: subject, claims: known, links: room.register)
        let before = judge.record(
          of: subject, claims: known.filter { $0.source.entry <= entry }, links: room.register)
        let difference = judge.difference(
          of: subject, since: entry, claims: known, links: room.register)
        let (old, new) = (Set(before.statements + before.circle), now.statements + now.circle)
        let (oldPart, newPart) = (Set(difference.before.statements), difference.now.statements)
        #expect(
          new.filter { !old.contains($0) } == newPart.filter { !oldPart.contains($0) })
        #expect(old.subtracting(new) == oldPart.subtracting(newPart))
        #expect(
          now.conflicts.filter { !before.conflicts.contains($0) }
            == difference.now.conflicts.filter { !difference.before.conflicts.contains($0) })
        #expect(difference.isOfNewThing == before.statements.isEmpty)
      }
    }
  }

  @Test func `what a document leaves alone is not weighed`() {
    var room = seeds()
    let entry = room.claims.map(\.source.entry).max() ?? 0
    room.document(
      "late", by: "Late", on: "2025-03-01",
      [said("When the Stars Gossip", .episodeCount, .number(16))])
    let subject = EntityID(.series, "When the Stars Gossip")
    let difference = Judge(day: PartialDate(iso: "2026-11-21")!).difference(
      of: subject, since: entry, claims: room.claims, links: room.register)
    #expect(difference.now.statements.map(\.property) == [.episodeCount])
    #expect(difference.before.statements.map(\.property) == [.episodeCount])
  }
}
