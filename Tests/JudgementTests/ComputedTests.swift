import Claims
import Judgement
import Testing

@Suite struct ComputedTests {
  private let series = "The Lantern Street"

  private func record(_ lines: [Line], asOf today: String = "2025-04-02") -> Record {
    var room = Newsroom()
    room.document("a", by: "A", on: "2025-01-01", lines)
    return room.record(of: series, asOf: today)
  }

  private var schedule: [Line] {
    [
      said(series, .episodeCount, .number(4)), said(series, .airsOn, "monday"),
      said(series, .airsOn, "tuesday"), said(series, .firstAired, day("2025-02-03")),
    ]
  }

  @Test func `the days of the episodes follow from the schedule`() {
    let days = record(schedule).computed.filter { $0.code == "episode-day" }
    #expect(
      days.map(\.value) == ["2025-02-03", "2025-02-04", "2025-02-10", "2025-02-11"].map(day))
    #expect(days.map(\.inputs.count) == [1, 4, 4, 4])
    #expect(days.map(\.caveats.isEmpty) == [true, false, false, false])
  }

  @Test func `an episode that was moved moves those after it, and the end`() {
    let moved = said(series, .episodeAired, day("2025-02-10"), [.episode: .number(2)])
    let record = record(schedule + [moved], asOf: "2025-02-17")
    let days = record.computed.filter { $0.code == "episode-day" }
    #expect(days.map(\.value) == ["2025-02-03", "2025-02-11", "2025-02-17"].map(day))
    #expect(record.status?.state == .airing)
  }

  @Test func `days between two that are known are certain where they fill the schedule`() {
    let finale = said(series, .lastAired, day("2025-02-11"))
    let days = record(schedule + [finale]).computed.filter { $0.code == "episode-day" }
    #expect(days.count == 4)
    #expect(days.allSatisfy { $0.caveats.isEmpty })
  }

  @Test func `no day is guessed where a known episode is off the schedule`() {
    let moved = said(series, .episodeAired, day("2025-02-05"), [.episode: .number(2)])
    #expect(!record(schedule + [moved]).computed.contains { $0.code == "episode-day" })
  }

  @Test(arguments: [
    ("2025-02-02", Status.State.upcoming), ("2025-02-03", .airing), ("2025-02-11", .airing),
    ("2025-02-12", .ended),
  ])
  func `the end of a plain schedule ends the series`(today: String, state: Status.State) {
    #expect(record(schedule, asOf: today).status?.state == state)
  }

  @Test func `a series whose end nobody gives is not on for ever`() {
    let lines = [said(series, .firstAired, day("2025-01-04"))]
    #expect(record(lines, asOf: "2025-03-01").status?.state == .airing)
    #expect(record(lines, asOf: "2027-03-01").status?.state == .unknown)
    #expect(record([], asOf: "2027-03-01").status?.state == .unknown)
  }

  @Test func `the finale's rank and the weekly change are counted from known episodes only`() {
    var lines = schedule
    let days = ["2025-02-03", "2025-02-04", "2025-02-10", "2025-02-11"]
    for (place, share) in [2.0, 4, 3, 5].enumerated() {
      let episode: Value = .number(Double(place + 1))
      lines.append(said(series, .episodeAired, day(days[place]), [.episode: episode]))
      lines.append(
        said(series, .audienceShare, .number(share), [.episode: episode, .area: "nationwide"]))
    }
    let full = record(lines).computed
    #expect(full.first { $0.code == "finale-rank" }?.value == .number(1))
    #expect(full.first { $0.code == "week-to-week-change" }?.value == .number(1))
    let short = record(
      lines.filter { $0.claim.value != .number(4) || $0.claim.property == .episodeCount })
    #expect(!short.computed.contains { $0.code == "week-to-week-change" })
    #expect(short.gaps.contains { $0.kind == .cell && $0.qualifiers[.episode] == .number(2) })
  }

  @Test func `gaps stand in order of worth and name where was looked`() {
    let gaps = record(schedule).gaps
    #expect(gaps.map(\.worth) == gaps.map(\.worth).sorted(by: >))
    #expect(gaps.first?.property == .castMember)
    #expect(gaps.allSatisfy { $0.lookedIn == [DocumentID("a")] })
    #expect(!gaps.contains { $0.property == .firstAired || $0.property == .episodeAired })
  }

  @Test func `an upcoming series lacks no ratings`() {
    let gaps = record(schedule, asOf: "2025-01-02").gaps
    #expect(!gaps.contains { $0.property == .audienceShare || $0.property == .lastAired })
  }
}
