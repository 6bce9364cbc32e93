import Claims
import Testing

@testable import Judgement

@Suite struct WeighingTests {
  private let series = "The Lantern Street"
  private let first: Qualifiers = [.episode: .number(1), .area: "nationwide"]

  @Test(arguments: [
    (3.3, 3.324, true), (1.92, 1.928, true), (1.93, 1.928, true), (3, 3.324, true),
    (3.4, 3.324, false), (2.8, 3.042, false), (16, 17, false), (16, 16, true), (20, 16, false),
    (6_390_000, 6_391_234, true), (6_390_000, 6_412_000, false), (5e10, 5.03e10, true),
    (5e10, 5e11, false), (0.9, 0.95, true),
  ])
  func `a number agrees with its roundings`(a: Double, b: Double, agrees: Bool) {
    #expect(Agreement.agree(a, b) == agrees)
    #expect(Agreement.agree(b, a) == agrees)
  }

  @Test(arguments: [
    ("obstetrician-gynaecologist", "Obstetrician gynecologist", true),
    ("OB-GYN", "obstetrician-gynecologist", true), ("CEO", "chief executive officer", true),
    ("space centre", "Space Center", true), ("gynecologist", "obstetrician", false),
    ("vice president", "president", false), ("CEO", "CFO", false),
  ])
  func `two spellings of one trade say the same`(a: String, b: String, agrees: Bool) {
    #expect(Agreement.between(.text(a), [:], .text(b), [:]) == agrees)
  }

  @Test(
    arguments: [
      ("21:20", "KST", "12:20", "UTC", true), ("21:20", "KST", "21:20", nil, true),
      ("21:20", "KST", "21:10", "KST", false), ("24:10", "KST", "00:10", "KST", true),
    ] as [(String, String, String, String?, Bool)])
  func `times agree as moments`(
    a: String, aZone: String, b: String, bZone: String?, agrees: Bool
  ) throws {
    let left = try #require(TimeOfDay(a, zone: aZone))
    let right = try #require(TimeOfDay(b, zone: bZone))
    #expect(left.agrees(with: right) == agrees)
  }

  @Test func `a rounded figure supports the exact one and is no conflict`() throws {
    var room = Newsroom()
    room.document(
      "a", by: "A", on: "2025-01-05",
      [
        said(series, .audienceShare, .number(3.3), first)
      ])
    room.document(
      "b", by: "B", on: "2025-01-06",
      [
        said(series, .audienceShare, .number(3.324), first)
      ])
    let record = room.record(of: series, asOf: "2025-02-01")
    let share = record.statements(of: .audienceShare)
    #expect(share.map(\.value) == [.number(3.324)])
    #expect(share[0].references.count == 2)
    #expect(share[0].reasons == ["2 independent sources say so"])
    #expect(record.conflicts.isEmpty)
  }

  @Test func `a figure without an area goes to the area that it agrees with`() {
    var room = Newsroom()
    room.document(
      "a", by: "A", on: "2025-01-05",
      [
        said(series, .audienceShare, .number(2.781), first),
        said(series, .audienceShare, .number(3.042), [.episode: .number(1), .area: "seoul"]),
      ])
    room.document(
      "b", by: "B", on: "2025-01-06",
      [
        said(series, .audienceShare, .number(3.04), [.episode: .number(1)]),
        said(series, .audienceShare, .number(9.9), [.episode: .number(1)]),
      ])
    let record = room.record(of: series, asOf: "2025-02-01")
    let seoul = record.statements(of: .audienceShare).first { $0.qualifiers[.area] == "seoul" }
    #expect(seoul?.references.count == 2)
    #expect(record.conflicts.isEmpty)
  }

  @Test func `a year agrees with a day of it`() {
    var room = Newsroom()
    room.document("a", by: "A", on: "2025-03-05", [said(series, .firstAired, day("2025"))])
    room.document("b", by: "B", on: "2025-03-06", [said(series, .firstAired, day("2025-01-04"))])
    let record = room.record(of: series, asOf: "2025-04-01")
    #expect(record.statements(of: .firstAired).map(\.value) == [day("2025-01-04")])
  }

  @Test func `a copy of the wording is not counted twice`() throws {
    let words = "the long awaited finale went out on the evening of the twenty fourth of February"
    var room = Newsroom()
    room.document(
      "a", by: "A", on: "2025-03-01",
      [
        said(series, .lastAired, day("2025-02-24"), words: words)
      ])
    room.document(
      "b", by: "B", on: "2025-03-02",
      [
        said(series, .lastAired, day("2025-02-24"), words: "as noted, " + words + ".")
      ])
    room.document(
      "c", by: "C", on: "2025-03-03",
      [
        said(series, .lastAired, day("2025-02-23"), words: "it ended on 23 February")
      ])
    let record = room.record(of: series, asOf: "2025-04-01")
    let finale = record.statements(of: .lastAired)
    #expect(finale.map(\.value) == [day("2025-02-23"), day("2025-02-24")])
    #expect(finale[1].reasons.contains("one source says so, and one copy of it"))
    let copy = try #require(
      record.explanation(of: finale[1].id)?.supporting.first { $0.weight == 0 })
    #expect(copy.reason == "repeats the wording of A of 2025-03-01, so it is not counted again")
  }

  @Test func `one publisher in two documents is one source`() {
    var room = Newsroom()
    for number in 1...3 {
      room.document(
        "a\(number)", by: "A", on: "2025-03-0\(number)",
        [
          said(series, .episodeCount, .number(12))
        ])
    }
    room.document("b", by: "B", on: "2025-03-04", [said(series, .episodeCount, .number(16))])
    room.document("c", by: "C", on: "2025-03-04", [said(series, .episodeCount, .number(16))])
    let count = room.record(of: series, asOf: "2025-04-01").statements(of: .episodeCount)
    #expect(count.map(\.value) == [.number(16), .number(12)])
  }

  @Test func `a report weighs less than an assertion`() {
    var room = Newsroom()
    room.document(
      "a", by: "A", on: "2025-03-09",
      [
        said(series, .episodeCount, .number(12), [:], .reported)
      ])
    room.document("b", by: "B", on: "2025-03-04", [said(series, .episodeCount, .number(16))])
    let count = room.record(of: series, asOf: "2025-04-01").statements(of: .episodeCount)
    #expect(count[0].value == .number(16))
  }

  @Test func `the network knows its own schedule best`() {
    var room = Newsroom()
    room.document(
      "a", by: "A", on: "2025-01-09",
      [
        said(series, .network, "tvN"), said(series, .airsAt, "21:30", [.timeZone: "KST"]),
      ])
    room.document(
      "b", by: "tvN", on: "2025-01-09",
      [
        said(series, .airsAt, "21:20", [.timeZone: "KST"])
      ])
    let time = room.record(of: series, asOf: "2025-04-01").statements(of: .airsAt)
    #expect(time.map(\.value) == ["21:20", "21:30"])
    #expect(time[0].reasons[0].contains("by who is closest to it"))
  }

  @Test func `what is denied is shown as denied until it is said as a fact`() {
    var room = Newsroom()
    room.document(
      "a", by: "A", on: "2025-01-01",
      [
        said(series, .castMember, "Moon Ga-on", [:], .speculated)
      ])
    room.document(
      "b", by: "B", on: "2025-01-05",
      [
        said(series, .castMember, "Moon Ga-on", [:], .denied)
      ])
    let denied = room.record(of: series, asOf: "2025-01-06").statements(of: .castMember)
    #expect(denied.map(\.standing) == [.denied])
    #expect(denied.map(\.rank) == [.deprecated])
    room.document("c", by: "C", on: "2025-02-01", [said(series, .castMember, "Moon Ga-on")])
    let held = room.record(of: series, asOf: "2025-02-02").statements(of: .castMember)
    #expect(held.map(\.standing) == [.held])
    #expect(held[0].reasons.contains("denied on 2025-01-05, said as a fact on 2025-02-01"))
  }

  @Test func `a fact that is denied later is denied, and disputed where more say it`() {
    var room = Newsroom()
    room.document("a", by: "A", on: "2025-01-01", [said(series, .castMember, "Moon Ga-on")])
    room.document(
      "b", by: "B", on: "2025-01-05", [said(series, .castMember, "Moon Ga-on", [:], .denied)])
    let one = room.record(of: series, asOf: "2025-01-06")
    #expect(one.statements(of: .castMember).map(\.standing) == [.denied])
    #expect(one.conflicts.map(\.kind) == [.denied])
    room.document("c", by: "C", on: "2025-01-04", [said(series, .castMember, "Moon Ga-on")])
    let two = room.record(of: series, asOf: "2025-01-06")
    #expect(two.statements(of: .castMember).map(\.standing) == [.disputed])
    #expect(two.conflicts.map(\.kind) == [.denied])
    #expect(two.conflicts[0].reason == "said not to be so on 2025-01-05, and outweighed")
  }

  @Test func `a premiere that moved supersedes the plan before it`() {
    var room = Newsroom()
    room.document(
      "a", by: "A", on: "2024-09-01",
      [
        said(series, .firstAired, day("2024-12-28"), [:], .expected)
      ])
    room.document(
      "b", by: "B", on: "2024-11-01",
      [
        said(series, .firstAired, day("2025-01-04"), [:], .expected)
      ])
    let all = room.record(of: series, asOf: "2024-12-01").statements(of: .firstAired)
    #expect(all.map(\.value) == [day("2025-01-04"), day("2024-12-28")])
    #expect(all.map(\.standing) == [.expected, .superseded])
    let late = room.record(of: series, asOf: "2025-06-01").statements(of: .firstAired)
    #expect(late[0].standing == .unconfirmed)
  }

  @Test func `an agency gives way to a later one`() {
    var room = Newsroom()
    room.document(
      "a", by: "A", on: "2020-01-01", [said("Moon Ga-on", .person, .agency, "Blue Tree")])
    room.document("b", by: "B", on: "2024-01-01", [said("Moon Ga-on", .person, .agency, "Red Sky")])
    let record = room.record(of: "Moon Ga-on", .person, asOf: "2024-06-01")
    let all = record.statements(of: .agency)
    #expect(all.map(\.value) == ["Red Sky", "Blue Tree"])
    #expect(all.map(\.rank) == [.preferred, .normal])
    #expect(all[1].standing == .superseded)
  }

  // MARK: - Editors

  @Test func `an editor outranks the sources until the decision is taken back`() {
    var room = Newsroom()
    for (name, value) in [("a", 16.0), ("b", 16), ("c", 12)] {
      room.document(name, by: name, on: "2025-03-01", [said(series, .episodeCount, .number(value))])
    }
    let choice = Decision(
      entry: 9, editor: "Ada", time: "2026-01-01T00:00:00Z", reason: "the network's own page",
      act: .prefer(room.claim(.episodeCount, "12")))
    let undo = Decision(
      entry: 10, editor: "Ada", time: "2026-01-02T00:00:00Z", reason: "misread", act: .undo(9))
    let decided = room.record(of: series, asOf: "2025-04-01", decisions: [choice])
    #expect(decided.best(.episodeCount)?.value == .number(12))
    #expect(
      decided.best(.episodeCount)?.reasons.first == "preferred by Ada: the network's own page")
    let undone = room.record(of: series, asOf: "2025-04-01", decisions: [choice, undo])
    #expect(undone.best(.episodeCount)?.value == .number(16))
  }

  @Test func `a rejected claim is shown as rejected and weighs nothing`() {
    var room = Newsroom()
    room.document("a", by: "A", on: "2025-03-01", [said(series, .episodeCount, .number(12))])
    room.document("b", by: "B", on: "2025-03-01", [said(series, .episodeCount, .number(16))])
    let reject = Decision(
      entry: 9, editor: "Ada", time: "2026-01-01T00:00:00Z", reason: "another series",
      act: .reject(room.claim(.episodeCount, "12")))
    let record = room.record(of: series, asOf: "2025-04-01", decisions: [reject])
    let all = record.statements(of: .episodeCount)
    #expect(all.map(\.standing) == [.held, .rejected])
    #expect(all[1].reasons == ["rejected by Ada: another series"])
  }

  @Test func `a correction stands before what documents say`() {
    var room = Newsroom()
    room.document("a", by: "A", on: "2025-03-01", [said(series, .episodeCount, .number(12))])
    let correct = Decision(
      entry: 9, editor: "Ada", time: "2026-01-01T00:00:00Z", reason: "counted",
      act: .correct(
        kind: .series, name: series, property: "episodeCount", value: .number(14), qualifiers: [:]))
    let record = room.record(of: series, asOf: "2025-04-01", decisions: [correct])
    #expect(record.best(.episodeCount)?.value == .number(14))
    #expect(record.statements(of: .episodeCount).map(\.rank) == [.preferred, .deprecated])
  }

  @Test func `the logarithm and its inverse are those of the C library to fifteen digits`() {
    for step in 1...400 {
      let x = Double(step) / 7
      #expect(abs(Logarithm.exponential(Logarithm.natural(x)) / x - 1) < 1e-14)
    }
    #expect(abs(Logarithm.natural(10) - 2.302_585_092_994_046) < 1e-15)
    #expect(abs(Logarithm.exponential(1) - 2.718_281_828_459_045) < 1e-15)
  }
}
