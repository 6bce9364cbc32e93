import Claims
import Judgement
import Publishing
import Testing

/// What happens on which day, and the first page.
struct AlmanacTests {
  private func date(_ iso: String) throws -> PartialDate { try #require(PartialDate(iso: iso)) }

  /// A series of four episodes on two weekends, of which one document dates the first and the last.
  private func weekend(_ name: String = "Weekend Tale", from first: String = "2025-01-04") throws
    -> Fixture
  {
    var fixture = Fixture()
    let start = try date(first)
    fixture.document(
      "plan of \(name)", by: "Morning Reel", on: "2024-12-01",
      [
        claim(name, .firstAired, .date(start), [:], .expected),
        claim(name, .lastAired, .date(start.adding(days: 8)), [:], .expected),
        claim(name, .episodeCount, .number(4)), claim(name, .network, "tvN"),
        claim(name, .airsOn, "saturday"), claim(name, .airsOn, "sunday"),
        claim(name, .airsAt, "21:20", [.timeZone: "KST"]),
        claim("Theme of \(name)", .song, .soundtrackOf, .text(name)),
        claim("Theme of \(name)", .song, .releasedOn, day("2025-01-05")),
      ])
    return fixture
  }

  @Test func `a premiere and its episode are one occasion, and so are a finale and its last`()
    throws
  {
    let dossier = try weekend().dossier(of: "Weekend Tale", on: "2025-01-01")
    let all = Occasions(dossier).all
    #expect(
      all.map { "\($0.day) \($0.words)" } == [
        "2025-01-04 Premiere, episode 1", "2025-01-05 Theme of Weekend Tale released",
        "2025-01-05 Episode 2", "2025-01-11 Episode 3", "2025-01-12 Finale, episode 4",
      ])
    #expect(all.map(\.isComputed) == [false, false, true, true, false])
    #expect(all.map(\.time) == ["21:20 KST", nil, "21:20 KST", "21:20 KST", "21:20 KST"])
    #expect(all.first?.doubt == "expected")
  }

  @Test(arguments: [
    ("2025-01-08", "6 to 12 January 2025"), ("2025-01-06", "6 to 12 January 2025"),
    ("2025-01-12", "6 to 12 January 2025"), ("2025-01-01", "30 December 2024 to 5 January 2025"),
    ("2025-02-01", "27 January to 2 February 2025"),
    ("1969-12-31", "29 December 1969 to 4 January 1970"),
  ])
  func `a week is from Monday to Sunday`(day: String, title: String) throws {
    let week = Almanac(.week, about: try date(day), today: try date(day), occasions: [])
    #expect(week.title == title)
    #expect(week.weeks.map(\.count) == [7])
    #expect(week.weeks[0].map { $0.day.weekday } == Weekday.allCases)
    #expect(week.weeks[0].filter(\.isToday).map(\.day.iso) == [day])
    #expect(week.weeks[0].allSatisfy { $0.isInside })
  }

  @Test func `a month is shown in whole weeks, and what is of other months is marked`() throws {
    let month = Almanac(
      .month, about: try date("2025-01-20"), today: try date("2025-03-01"), occasions: [])
    #expect(month.title == "January 2025")
    #expect(month.weeks.count == 5)
    #expect(month.weeks.joined().count { $0.isInside } == 31)
    #expect(month.weeks[0].map(\.isInside) == [false, false, true, true, true, true, true])
    #expect(month.previous?.iso == "2024-12-31")
    #expect(month.next?.iso == "2025-02-01")
    #expect(!month.weeks.joined().contains { $0.isToday })
  }

  @Test func `occasions stand on their days and nowhere else`() throws {
    let occasions = Occasions(
      try weekend().dossier(of: "Weekend Tale", on: "2025-01-01")
    ).all
    let month = Almanac(
      .month, about: try date("2025-01-20"), today: try date("2025-01-05"), occasions: occasions)
    #expect(
      month.busyDays.map { "\($0.day) \($0.occasions.count)" } == [
        "2025-01-04 1", "2025-01-05 2", "2025-01-11 1", "2025-01-12 1",
      ])
    let other = Almanac(
      .week, about: try date("2025-02-20"), today: try date("2025-01-05"), occasions: occasions)
    #expect(other.busyDays.isEmpty)
  }

  @Test func `the ends of what a date can hold have no day beyond`() throws {
    let first = try date("0001-01-01")
    #expect(Almanac(.month, about: first, today: first, occasions: []).previous == nil)
    let last = try date("9999-12-31")
    #expect(Almanac(.month, about: last, today: last, occasions: []).next == nil)
  }

  @Test func `the first page tells what is on, what comes, and what is in doubt`() throws {
    let today = try date("2025-01-09")
    let briefs = [
      Brief(try weekend().dossier(of: "Weekend Tale", on: today.iso)),
      Brief(
        try weekend("Later Tale", from: "2025-02-01").dossier(of: "Later Tale", on: today.iso)),
      Brief(try harbour().dossier(of: "Quiet Harbour", on: "2025-03-02")),
    ]
    let home = Home(briefs, today: today)
    #expect(home.airing.map(\.name) == ["Weekend Tale"])
    #expect(home.airing.first?.item?.day.iso == "2025-01-11")
    #expect(
      home.next.map { "\($0.day) \($0.seriesName)" } == [
        "2025-01-11 Weekend Tale", "2025-01-12 Quiet Harbour", "2025-01-12 Weekend Tale",
      ])
    #expect(home.disputed.map(\.item.question) == ["Written by"])
    #expect(home.new.count == 3)
    #expect(home.unconfirmed.map(\.item.since) == home.unconfirmed.map(\.item.since).sorted())
  }

  @Test func `what documents brought last comes first`() throws {
    let brief = Brief(try harbour().dossier(of: "Quiet Harbour"))
    #expect(brief.additions.map(\.source.document.name) == ["rival", "page", "plan"])
    #expect(brief.additions.first?.new == 2)
    #expect(brief.lacks.contains { $0.property == .director && $0.kind == .property })
  }
}
