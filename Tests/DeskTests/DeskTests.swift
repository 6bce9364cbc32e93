import Claims
import Desk
import Judgement
import Ledger
import Publishing
import Testing

/// The use cases, over the project's own examples.
struct DeskTests {
  let place: Workplace
  let report: AddReport

  init() async throws {
    place = try Workplace()
    report = try await place.addExamples()
  }

  @Test func `adding tells what came of it, and adding again changes nothing`() async throws {
    #expect(report.added == 8)
    #expect(report.failures.isEmpty)
    #expect(report.claims > 100)
    let again = try await place.addExamples()
    #expect(again.unchanged == 8)
    #expect(again.added == 0)
  }

  @Test(arguments: ["When the Stars Gossip", "when the stars gossip!", "Ask the Stars"])
  func `a record is found under every name`(name: String) throws {
    let record = try place.desk.dossier(Asked(name)).record
    #expect(record.name == "When the Stars Gossip")
    #expect(record.sources.count == 8)
  }

  @Test func `a person is found in any spelling`() throws {
    let names = ["Kim Joo-hun", "Kim Joo Heon", "KIM Ju-heon"]
    let found = try names.map { try place.desk.dossier(Asked($0, kind: .person)).record.subject }
    #expect(Set(found).count == 1)
  }

  @Test func `an unknown name is an error with names that are near`() throws {
    #expect(throws: DeskError.self) { try place.desk.dossier(Asked("Nobody at All")) }
    let error = #expect(throws: DeskError.self) {
      try place.desk.dossier(Asked("Stars Who Whisper"))
    }
    guard case .unknownName(_, let near)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(near.contains { $0.contains("Stars") })
  }

  @Test func `nothing said after the day is in its record`() throws {
    let day = try #require(PartialDate(iso: "2024-12-16"))
    let record = try place.desk.dossier(Asked("When the Stars Gossip", asOf: day)).record
    #expect(record.sources.allSatisfy { $0.said <= day })
    #expect(record.statements(of: .audienceShare).isEmpty)
    #expect(record.status?.state == .upcoming)
  }

  @Test func `nothing known after the entry is in its record`() throws {
    let asked = Asked("When the Stars Gossip", knownAt: .entry(3))
    let record = try place.desk.dossier(asked).record
    #expect(!record.sources.isEmpty)
    #expect(record.sources.allSatisfy { $0.entry <= 3 })
  }

  @Test func `every claim of a record has the words that it quotes`() throws {
    let record = try place.desk.dossier(Asked("When the Stars Gossip")).record
    #expect(record.claims.values.allSatisfy { $0.words?.isEmpty == false })
  }

  @Test func `what explains a statement is its claims`() throws {
    let explained = try place.desk.explain(
      Asked("When the Stars Gossip"), property: "budget")
    let first = try #require(explained.explanations.first)
    #expect(!first.supporting.isEmpty)
    #expect(throws: DeskError.self) {
      try place.desk.explain(Asked("When the Stars Gossip"), property: "colour")
    }
  }

  @Test func `a correction outranks the documents until it is taken back`() throws {
    let act = try place.desk.correction(
      of: "When the Stars Gossip", kind: nil, property: "runtime", value: "75")
    let decision = try place.desk.decide(act, by: "Ann", because: "timed")
    let asked = Asked("When the Stars Gossip")
    #expect(try place.desk.dossier(asked).record.best(.runtime)?.value == .number(75))
    _ = try place.desk.decide(.undo(decision.entry), by: "Ann", because: "the watch was fast")
    #expect(try place.desk.dossier(asked).record.best(.runtime)?.value == .number(70))
  }

  @Test(arguments: [
    ("runtime", "an hour"), ("runtime", "-3"), ("firstAired", "2025-02-30"), ("budget", "billions"),
    ("airsAt", "nine"), ("airsOn", "someday"), ("colour", "blue"), ("memberOf", "BTS"),
  ])
  func `a correction that does not fit its property is refused`(property: String, value: String) {
    #expect(throws: DeskError.self) {
      try place.desk.correction(
        of: "When the Stars Gossip", kind: nil, property: property, value: value)
    }
  }

  @Test func `a list shows each thing once under its names`() throws {
    let listed = try place.desk.list()
    #expect(listed.first?.name == "When the Stars Gossip")
    #expect(Set(listed.map(\.name)).count == listed.count)
  }

  @Test func `changes since a day are what came after it`() throws {
    let day = try #require(PartialDate(iso: "2024-12-16"))
    let changes = try place.desk.changes(Asked("When the Stars Gossip"), since: day)
    #expect(
      changes.changes.contains {
        $0.manner == .new && $0.statement.property == .audienceShare
      })
    let premiere = try #require(changes.changes.first { $0.statement.property == .firstAired })
    #expect(premiere.manner == .confirmed)
    #expect(premiere.before?.standing == .expected)
    #expect(changes.earlier.status?.state == .upcoming)
    #expect(changes.sources.count == 3)
    #expect(changes.sources.allSatisfy { $0.said > day })
  }

  @Test func `a thing that is spelt otherwise since is no news`() throws {
    let day = try #require(PartialDate(iso: "2024-12-16"))
    let changes = try place.desk.changes(Asked("When the Stars Gossip"), since: day).changes
    let cast = changes.filter { $0.manner == .new && $0.statement.property == .castMember }
    #expect(!cast.contains { $0.statement.value == "Oh Jung-se" })
    #expect(cast.contains { $0.statement.value == "Lee El" })
    #expect(!changes.contains { $0.manner == .gone && $0.statement.property == .castMember })
  }

  @Test func `every series is given in the order asked for, and unknown ones left out`()
    async throws
  {
    let names = try place.desk.list().map(\.name)
    var found: [String] = []
    let asked = (names + ["Nobody at All"] + names.reversed()).map { Asked($0, kind: .series) }
    try await place.desk.eachDossier(asked) {
      $0.record.name
    } _: {
      found.append($0)
    }
    #expect(found == names + names.reversed())
  }

  @Test func `everything holds when it is verified`() throws {
    #expect(try place.desk.verify().isEmpty)
  }
}
