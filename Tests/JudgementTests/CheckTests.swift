import Claims
import Judgement
import Testing

/// Each check has a record that it doubts, and one beside it that it leaves alone.
@Suite struct CheckTests {
  static let series = "The Lantern Street"

  /// What one document says, and the code of the doubt that it must raise.
  struct Example: CustomTestStringConvertible, Sendable {
    var code: String
    var doubtful: [Line]
    var plausible: [Line]
    var testDescription: String { code }
  }

  static func share(_ episode: Double, _ percent: Double, _ more: Qualifiers = [:]) -> Line {
    var qualifiers: Qualifiers = [.episode: .number(episode), .area: "nationwide"]
    for (key, value) in more { qualifiers[key] = value }
    return said(series, .audienceShare, .number(percent), qualifiers)
  }

  static func aired(_ episode: Double, _ iso: String) -> Line {
    said(series, .episodeAired, day(iso), [.episode: .number(episode)])
  }

  static func won(_ won: Double, _ dollars: Double) -> Line {
    said(
      series, .budget, .money(Money(amount: won, currency: "KRW")),
      [.converted: .money(Money(amount: dollars, currency: "USD"))])
  }

  /// Three Saturdays in a row.
  static let schedule = [
    said(series, .airsOn, "saturday"), said(series, .episodeCount, .number(3)),
    said(series, .firstAired, day("2025-01-04")), said(series, .lastAired, day("2025-01-18")),
  ]

  static let examples = [
    Example(
      code: "finale-after-premiere",
      doubtful: [
        said(series, .firstAired, day("2025-01-04")), said(series, .lastAired, day("2024-12-30")),
      ],
      plausible: [
        said(series, .firstAired, day("2025-01-04")), said(series, .lastAired, day("2025-01-04")),
      ]),
    Example(
      code: "episode-on-its-airing-day",
      doubtful: [said(series, .airsOn, "saturday"), aired(1, "2025-01-05")],
      plausible: [said(series, .airsOn, "saturday"), aired(1, "2025-01-04")]),
    Example(
      code: "filming-before-premiere",
      doubtful: [
        said(series, .filmingBegan, day("2025-03")), said(series, .firstAired, day("2025-01-04")),
      ],
      plausible: [
        said(series, .filmingBegan, day("2025")), said(series, .firstAired, day("2025-01-04")),
      ]),
    Example(
      code: "premiere-is-the-first-episode",
      doubtful: [said(series, .firstAired, day("2025-01-04")), aired(1, "2025-01-05")],
      plausible: [said(series, .firstAired, day("2025-01")), aired(1, "2025-01-05")]),
    Example(
      code: "episodes-are-in-order",
      doubtful: [aired(1, "2025-01-05"), aired(2, "2025-01-04")],
      plausible: [aired(1, "2025-01-05"), aired(2, "2025-01-05")]),
    Example(
      code: "value-within-bounds", doubtful: [share(1, 180)], plausible: [share(1, 18)]),
    Example(
      code: "share-near-its-neighbours",
      doubtful: [share(1, 3.3), share(2, 31), share(3, 3.2)],
      plausible: [share(1, 3.3), share(2, 6.1), share(3, 3.2)]),
    Example(
      code: "peak-above-average",
      doubtful: [share(1, 5.1), share(1, 4.2, [.statistic: "peak"])],
      plausible: [share(1, 5.1), share(1, 6.2, [.statistic: "peak"])]),
    Example(
      code: "capital-near-nationwide",
      doubtful: [share(1, 3.3), share(1, 13.3, [.area: "seoul"])],
      plausible: [share(1, 3.3), share(1, 3.9, [.area: "seoul"])]),
    Example(
      code: "average-fits-the-episodes",
      doubtful: [
        share(1, 3), share(2, 4),
        said(series, .audienceShare, .number(4.5), [.area: "nationwide"]),
      ],
      plausible: [
        share(1, 3), share(2, 4),
        said(series, .audienceShare, .number(3.5), [.area: "nationwide"]),
      ]),
    Example(
      code: "conversion-fits-the-month", doubtful: [won(5e10, 40.7e6)],
      plausible: [won(5e10, 34.5e6)]),
    Example(
      code: "one-actor-a-part",
      doubtful: [
        said(series, .castMember, "Ji Soo-ah", [.character: "Prince On", .tier: "main"]),
        said(series, .castMember, "Ji Soo-ah", [.character: "Lady Han", .tier: "main"]),
      ],
      plausible: [
        said(series, .castMember, "Ji Soo-ah", [.character: "Prince On", .tier: "main"]),
        said(series, .castMember, "Ji Soo-ah", [.character: "old man", .tier: "special"]),
      ]),
    Example(
      code: "one-actor-a-part",
      doubtful: [
        said(series, .castMember, "Ji Soo-ah", [.character: "Prince On", .tier: "main"]),
        said(series, .castMember, "Ji Soo-ah", [.character: "the clerk", .tier: "main"]),
      ],
      plausible: [
        said(series, .castMember, "Ji Soo-ah", [.character: "Prince On", .tier: "main"]),
        said(
          series, .castMember, "Ji Soo-ah", [.character: "the clerk", .tier: "main"],
          sharesQuote: true),
      ]),
    Example(
      code: "episode-on-its-scheduled-day",
      doubtful: schedule + [aired(2, "2025-01-18")], plausible: schedule + [aired(2, "2025-01-11")]),
  ]

  private func doubts(_ lines: [Line]) -> [Observation] {
    var room = Newsroom()
    room.document("a", by: "A", on: "2025-04-01", lines)
    return room.record(of: Self.series, asOf: "2025-04-02").observations.filter {
      $0.outcome == .doubtful
    }
  }

  @Test(arguments: examples)
  func `a check doubts what is implausible, with its claims, and nothing else`(example: Example) {
    let seen = doubts(example.doubtful)
    #expect(seen.map(\.code) == [example.code])
    #expect(seen.allSatisfy { !$0.claims.isEmpty && !$0.words.isEmpty })
    #expect(doubts(example.plausible).isEmpty)
  }

  @Test func `a song cannot have come out after the story that says so`() throws {
    var room = Newsroom()
    room.document(
      "a", by: "A", on: "2025-01-20",
      [
        said("Snow", .song, .releasedOn, day("2025-02-01")),
        said("Rain", .song, .releasedOn, day("2025-02-01"), [:], .expected),
      ])
    let snow = room.record(of: "Snow", .song, asOf: "2025-01-21")
    #expect(snow.observations.map(\.code) == ["song-out-before-it-is-reviewed"])
    #expect(snow.best(.releasedOn)?.standing == .expected)
    #expect(room.record(of: "Rain", .song, asOf: "2025-01-21").observations.isEmpty)
  }

  @Test func `a finding keeps the place of its first quote`() throws {
    var room = Newsroom()
    room.document("a", by: "A", on: "2025-04-01", Self.examples[0].doubtful)
    let record = room.record(of: Self.series, asOf: "2025-04-02")
    let finding = try #require(record.observations.first).finding(in: record)
    #expect(finding.code == "finale-after-premiere")
    #expect(finding.quote?.document == DocumentID("a"))
  }
}
