import Claims
import Judgement
import Testing

/// What simple arithmetic gets wrong: schedules that move, two measuring firms, actors who leave.
@Suite struct CasesFromLifeTests {
  private let series = "The Lantern Street"

  private func weekly(_ extra: [Line] = []) -> [Line] {
    [
      said(series, .episodeCount, .number(4)), said(series, .airsOn, "saturday"),
      said(series, .airsOn, "sunday"), said(series, .firstAired, day("2024-11-30")),
    ] + extra
  }

  @Test func `an episode that is moved, and moved back, airs on its first day`() throws {
    var room = Newsroom()
    let third: Qualifiers = [.episode: .number(3)]
    room.document(
      "a", by: "A", on: "2024-11-20",
      [
        said(series, .episodeAired, day("2024-12-07"), third, .expected)
      ])
    room.document(
      "b", by: "B", on: "2024-12-05",
      [
        said(series, .episodeAired, day("2024-12-08"), third, .expected)
      ])
    room.document(
      "c", by: "C", on: "2024-12-06",
      [
        said(series, .episodeAired, day("2024-12-07"), third, .expected)
      ])
    let record = room.record(of: series, asOf: "2024-12-06")
    let statements = record.statements(of: .episodeAired)
    #expect(statements.map(\.value) == [day("2024-12-07"), day("2024-12-08")])
    #expect(statements.map(\.standing) == [.expected, .superseded])
    #expect(statements[1].reasons == ["planned until 2024-12-06: then 2024-12-07"])
    #expect(record.conflicts.map(\.kind) == [.superseded])
    let between = room.record(of: series, asOf: "2024-12-05").statements(of: .episodeAired)
    #expect(between.first?.value == day("2024-12-08"))
  }

  @Test func `a pre-empted evening moves one episode and the table settles the schedule`() throws {
    var room = Newsroom()
    room.document(
      "table", by: "A", on: "2025-01-01",
      weekly([
        said(series, .lastAired, day("2024-12-14")),
        said(series, .episodeAired, day("2024-11-30"), [.episode: .number(1)]),
        said(series, .episodeAired, day("2024-12-01"), [.episode: .number(2)]),
        said(series, .episodeAired, day("2024-12-08"), [.episode: .number(3)]),
        said(series, .episodeAired, day("2024-12-14"), [.episode: .number(4)]),
      ]))
    let record = room.record(of: series, asOf: "2025-01-01")
    let check = try #require(record.observations.first { $0.code == "episodes-fill-the-schedule" })
    #expect(check.outcome == .agrees)
    #expect(check.words.hasPrefix("4 episodes on 4 of 5 airing days"))
  }

  @Test func `a break that no table shows is doubted`() throws {
    var room = Newsroom()
    room.document(
      "a", by: "A", on: "2025-01-01", weekly([said(series, .lastAired, day("2024-12-14"))]))
    let record = room.record(of: series, asOf: "2025-01-01")
    let check = try #require(record.observations.first { $0.code == "episodes-fill-the-schedule" })
    #expect(check.outcome == .doubtful)
    #expect(check.facts["days"] == "5")
    #expect(record.computed.allSatisfy { $0.code != "episode-day" })
  }

  @Test func `a double bill fills the schedule with two episodes on one day`() throws {
    var room = Newsroom()
    room.document(
      "a", by: "A", on: "2025-01-01",
      weekly([
        said(series, .lastAired, day("2024-12-07")),
        said(series, .episodeAired, day("2024-11-30"), [.episode: .number(1)]),
        said(series, .episodeAired, day("2024-12-01"), [.episode: .number(2)]),
        said(series, .episodeAired, day("2024-12-07"), [.episode: .number(3)]),
        said(series, .episodeAired, day("2024-12-07"), [.episode: .number(4)]),
      ]))
    let record = room.record(of: series, asOf: "2025-01-01")
    #expect(!record.observations.contains { $0.outcome == .doubtful })
  }

  @Test func `two firms that measure one broadcast give two measures and no conflict`() throws {
    var room = Newsroom()
    let broadcast: Qualifiers = [.date: day("2011-11-30"), .area: "nationwide"]
    var first = broadcast
    first[.measuredBy] = "AGB Nielsen"
    var second = broadcast
    second[.measuredBy] = "TNmS"
    room.document(
      "a", by: "A", on: "2011-12-01",
      [
        said(series, .audienceShare, .number(18.8), first, .attributed),
        said(series, .audienceShare, .number(21), second, .attributed),
        said(series, .episodeAired, day("2011-11-30"), [.episode: .number(17)]),
      ])
    let record = room.record(of: series, asOf: "2011-12-01")
    #expect(record.conflicts.isEmpty)
    let shares = record.statements(of: .audienceShare)
    #expect(Set(shares.map(\.value)) == [.number(18.8), .number(21)])
    #expect(shares.allSatisfy { $0.qualifiers[.episode] == .number(17) })
    #expect(record.observations.contains { $0.code == "measures-of-one-broadcast" })
  }

  @Test func `an actor who left gives way to the one who took the part`() throws {
    var room = Newsroom()
    room.document(
      "a", by: "A", on: "2024-03-01",
      [
        said(series, .castMember, "Ji Soo-ah", [.character: "Prince On"])
      ])
    room.document(
      "b", by: "B", on: "2024-03-20",
      [
        said("Ji Soo-ah", .person, .castingStage, "withdrew", [.series: .text(series)]),
        said(series, .castMember, "Na In-woo", [.character: "Prince On"]),
      ])
    let record = room.record(of: series, asOf: "2024-04-01")
    let parts = record.statements(of: .castMember)
    #expect(parts.map(\.value) == ["Na In-woo", "Ji Soo-ah"])
    #expect(parts.map(\.standing) == [.held, .superseded])
    #expect(parts.map(\.rank) == [.preferred, .normal])
    #expect(record.castings.first?.outcome == .out)
  }

  @Test func `of two dates of one step that agree the more exact one stands`() throws {
    var room = Newsroom()
    for (name, on, date) in [("a", "2024-04-02", "2024-03"), ("b", "2024-06-01", "2024-03-28")] {
      room.document(
        name, by: name, on: on,
        [
          said(
            "Ji Soo-ah", .person, .castingStage, "confirmed",
            [.series: .text(series), .date: day(date)])
        ])
    }
    let record = room.record(of: series, asOf: "2024-07-01")
    let rungs = try #require(record.castings.first).rungs
    #expect(rungs.map(\.day.iso) == ["2024-03-28"])
    #expect(rungs[0].claims.count == 2)
    let statement = try #require(record.circle.first { $0.property == .castingStage })
    #expect(statement.qualifiers[.date] == day("2024-03-28"))
  }

  @Test func `two actors for one part, each by its own document, are disputed`() throws {
    var room = Newsroom()
    room.document(
      "a", by: "A", on: "2024-03-01",
      [
        said(series, .castMember, "Ji Soo-ah", [.character: "Prince On"])
      ])
    room.document(
      "b", by: "B", on: "2024-03-20",
      [
        said(series, .castMember, "Na In-woo", [.character: "Prince On"])
      ])
    let record = room.record(of: series, asOf: "2024-04-01")
    #expect(record.conflicts.map(\.kind) == [.disputed])
  }

  @Test func `two writers whom one document names together are no dispute`() {
    var room = Newsroom()
    room.document("a", by: "A", on: "2024-03-01", [said(series, .writer, "Han Ga-eul")])
    room.document("b", by: "B", on: "2024-03-02", [said(series, .writer, "Oh Bom")])
    #expect(room.record(of: series, asOf: "2024-04-01").conflicts.map(\.kind) == [.disputed])
    room.document(
      "c", by: "C", on: "2024-03-03",
      [
        said(series, .writer, "Han Ga-eul"), said(series, .writer, "Oh Bom"),
      ])
    #expect(room.record(of: series, asOf: "2024-04-01").conflicts.isEmpty)
  }

  @Test func `a singer and the group that the singer is in are one credit`() {
    var room = Newsroom()
    room.register.same = [(.group, ["Nine Lives"])]
    room.document("a", by: "A", on: "2024-03-01", [said("Snow", .song, .performer, "Dawn")])
    room.document(
      "b", by: "B", on: "2024-03-02",
      [
        said("Snow", .song, .performer, "Nine Lives"),
        said("Dawn", .person, .memberOf, "Nine Lives"),
      ])
    #expect(room.record(of: "Snow", .song, asOf: "2024-04-01").conflicts.isEmpty)
  }

  @Test func `a finale on Sunday and one on Monday are disputed`() throws {
    var room = Newsroom()
    room.document("a", by: "A", on: "2025-03-01", [said(series, .lastAired, day("2025-02-23"))])
    room.document("b", by: "B", on: "2025-03-02", [said(series, .lastAired, day("2025-02-24"))])
    room.document("c", by: "C", on: "2025-03-03", [said(series, .lastAired, day("2025-02-23"))])
    let record = room.record(of: series, asOf: "2025-04-01")
    let finale = record.statements(of: .lastAired)
    #expect(finale.map(\.value) == [day("2025-02-23"), day("2025-02-24")])
    #expect(finale.map(\.standing) == [.disputed, .disputed])
    #expect(finale[0].reasons[0] == "2 independent sources for 2025-02-23 against one source")
    #expect(try #require(finale[0].probability) > 0.9)
  }

  @Test func `a budget ten times another's is a slip of a place`() {
    var room = Newsroom()
    room.document(
      "a", by: "A", on: "2025-03-01",
      [
        said(series, .budget, .money(Money(amount: 5e10, currency: "KRW")))
      ])
    room.document(
      "b", by: "B", on: "2025-03-02",
      [
        said(series, .budget, .money(Money(amount: 5e11, currency: "KRW")))
      ])
    let record = room.record(of: series, asOf: "2025-04-01")
    let doubt = record.observations.first { $0.code == "sources-agree-in-magnitude" }
    #expect(doubt?.facts["factor"] == "10")
    #expect(doubt?.claims.count == 2)
  }

  @Test func `a broadcast after midnight belongs to the day of its schedule`() {
    var room = Newsroom()
    room.document(
      "a", by: "A", on: "2025-03-01",
      [
        said(series, .airsAt, "24:50", [.timeZone: "KST"])
      ])
    let utc = room.record(of: series, asOf: "2025-04-01").computed.first {
      $0.code == "airs-at-utc"
    }
    #expect(utc?.value == "15:50")
    #expect(utc?.caveats == [])
  }
}
