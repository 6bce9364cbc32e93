import Claims
import Desk
import Documents
import Judgement
import Publishing
import Testing

/// What has happened to series on their way to the screen, told by short stories: what simple
/// arithmetic gets wrong, from the words of the documents to the record.
struct LifeTests {
  private let place: Workplace

  init() throws { place = try Workplace() }

  /// Adds stories that are dated in their first words, and pages that are not.
  private func add(_ stories: String...) async throws {
    for (number, story) in stories.enumerated() {
      try place.file("in/\(number).txt", story + "\n")
    }
    let report = try await place.desk.add(try place.intake("in"))
    #expect(report.added == stories.count)
  }

  private func record(_ name: String, _ asOf: String) throws -> Record {
    try place.desk.dossier(Asked(name, kind: .series, asOf: PartialDate(iso: asOf))).record
  }

  /// The days of episodes, stated or computed, as they hold on a day.
  private func days(of record: Record) -> [Int: String] {
    var days: [Int: String] = [:]
    for value in record.computed where value.code == "episode-day" {
      days[Int(value.qualifiers[.episode]?.number ?? 0)] = value.value.description
    }
    for statement in record.standing(.episodeAired) {
      days[Int(statement.qualifiers[.episode]?.number ?? 0)] = statement.value.description
    }
    return days
  }

  @Test func `two episodes that make way for the news move the rest, and then it keeps its days`()
    async throws
  {
    let name = "The Tale of Lady Ok"
    try await add(
      """
       date 2024-11-28 The historical drama "The Tale of Lady Ok" premieres on JTBC on November 30, \
      2024. Its 16 episodes air on Saturdays and Sundays at 22:30 KST.
      """,
      """
       date 2024-12-07 JTBC clears the evening for a news special. The third episode of "The Tale of \
      Lady Ok" will air on December 8, 2024.
      """,
      """
       date 2024-12-12 The fourth episode of "The Tale of Lady Ok" will air on December 14, 2024.
      """,
      """
       date 2024-12-14 There is news again. The fourth episode of "The Tale of Lady Ok" will air on \
      December 15, 2024.
      """,
      """
       date 2024-12-22 The sixth episode of "The Tale of Lady Ok" aired on December 22, 2024.
      """,
      """
       date 2025-01-27 "The Tale of Lady Ok" ended on January 26, 2025.
      """)
    let planned = try record(name, "2024-11-28")
    #expect(days(of: planned)[3] == "2024-12-07")
    #expect(days(of: planned)[16] == "2025-01-19")
    #expect(days(of: try record(name, "2024-12-07"))[4] == "2024-12-14")
    let moved = try record(name, "2024-12-14")
    #expect(days(of: moved)[3] == "2024-12-08")
    #expect(days(of: moved)[4] == "2024-12-15")
    #expect(days(of: moved)[5] == "2024-12-21")
    let superseded = moved.statements(of: .episodeAired).filter { $0.standing == .superseded }
    #expect(superseded.map(\.value.description) == ["2024-12-14"])
    let over = try record(name, "2025-01-27")
    #expect(days(of: over)[5] == "2024-12-21")
    #expect(days(of: over)[15] == "2025-01-25")
    #expect(over.status?.state == .ended)
    #expect(try record(name, "2025-01-20").status?.state == .airing)
    let check = try #require(
      over.observations.first { $0.code == "episodes-fill-the-schedule" })
    #expect(check.outcome == .agrees)
  }

  @Test func `an episode that is put off by a week has one day, and its first day in the history`()
    async throws
  {
    let name = "When the Phone Rings"
    try await add(
      """
       date 2024-12-02 The fifth episode of "When the Phone Rings" will air on December 6, 2024, on \
      MBC. The thriller airs on Fridays and Saturdays.
      """,
      """
       date 2024-12-06 MBC takes "When the Phone Rings" off its schedule for the news. The fifth \
      episode will air on December 13, 2024.
      """,
      """
       date 2024-12-14 The fifth episode of "When the Phone Rings" aired on December 13, 2024, and \
      drew 6.7 percent nationwide, according to Nielsen Korea.
      """)
    #expect(days(of: try record(name, "2024-12-02"))[5] == "2024-12-06")
    #expect(days(of: try record(name, "2024-12-06"))[5] == "2024-12-13")
    let record = try record(name, "2024-12-14")
    let fifth = record.statements(of: .episodeAired)
    #expect(fifth.map(\.value.description) == ["2024-12-13", "2024-12-06"])
    #expect(fifth.map(\.standing) == [.held, .superseded])
    #expect(!record.conflicts.contains { $0.kind == .disputed })
    let share = try #require(record.statements(of: .audienceShare).first)
    #expect(share.qualifiers[.episode] == .number(5))
    let changes = try place.desk.changes(
      Asked(name, asOf: PartialDate(iso: "2024-12-14")), since: PartialDate(ordinal: 20_060))
    #expect(changes.earlier.day.iso == "2024-12-03")
    #expect(changes.changes.contains { $0.manner == .changed && $0.statement.id == fifth[1].id })
  }

  @Test func `a double bill ends a series a day sooner, and nothing is doubted`() async throws {
    try await add(
      """
      Harbour of Sparrows

      Infobox
      - Network: KBS2
      - Episodes: 4
      - First Aired: 2023-05-01
      - Last Aired: 2023-05-08

      Harbour of Sparrows is a South Korean television series. It aired on KBS2 from May 1 to May 8, \
      2023, every Monday and Tuesday.

      == Ratings ==
      Ep. | Original broadcast date | Nationwide
      1 | May 1, 2023 | 3.1%
      2 | May 2, 2023 | 3.0%
      3 | May 8, 2023 | 3.4%
      4 | May 8, 2023 | 4.0%
      """)
    let record = try record("Harbour of Sparrows", "2026-11-21")
    #expect(
      days(of: record) == [1: "2023-05-01", 2: "2023-05-02", 3: "2023-05-08", 4: "2023-05-08"])
    #expect(!record.observations.contains { $0.outcome == .doubtful })
    #expect(record.conflicts.isEmpty)
  }

  @Test func `two firms that measured one evening gave two measures`() async throws {
    try await add(
      """
       date 2011-12-01 The historical drama "Deep Rooted Tree" recorded a nationwide rating of 18.8 \
      percent on November 30, 2011, according to AGB Nielsen Media Research.
      """,
      """
       date 2011-12-01 "Deep Rooted Tree" recorded a nationwide rating of 21 percent on November 30, \
      2011, according to TNmS.
      """)
    let record = try record("Deep Rooted Tree", "2011-12-01")
    #expect(record.conflicts.isEmpty)
    let shares = record.statements(of: .audienceShare)
    #expect(Set(shares.map(\.value)) == [.number(18.8), .number(21)])
    #expect(shares.allSatisfy { $0.standing == .held })
  }

  @Test func `a drama that is renamed before its premiere is one drama under both names`()
    async throws
  {
    try await add(
      """
       date 2022-03-02 tvN has confirmed the romance drama "The Paper Lighthouse". Seo Ha-neul plays \
      Jung Da-on, a lighthouse keeper. The drama will premiere on May 7, 2022.
      """,
      """
       date 2022-04-04 The romance drama "Letters at Low Tide", previously titled "The Paper \
      Lighthouse", will premiere on May 7, 2022, on tvN. Seo Ha-neul plays Jung Da-on.
      """,
      """
       date 2022-05-08 "Letters at Low Tide" premiered on May 7, 2022, on tvN. The drama is written \
      by Ko Eun-byul.
      """)
    let now = try record("The Paper Lighthouse", "2022-05-08")
    #expect(now.name == "Letters at Low Tide")
    #expect(now.sources.count == 3)
    #expect(now.best(.firstAired)?.history.map(\.modality) == [.expected, .expected, .asserted])
    #expect(now.statements(of: .castMember).count == 1)
    #expect(try record("The Paper Lighthouse", "2022-03-02").name == "The Paper Lighthouse")
    #expect(throws: DeskError.self) { try record("Letters at Low Tide", "2022-03-02") }
  }

  @Test func `an actor who leaves mid-run gives the part to another`() async throws {
    try await add(
      """
       date 2021-02-16 The historical drama "Moonlit Ferry" premiered on KBS2 on February 15, 2021. \
      Baek Do-jin plays On Dal.
      """,
      """
       date 2021-03-05 Baek Do-jin withdrew from the drama "Moonlit Ferry". Noh In-seong plays On Dal \
      in "Moonlit Ferry".
      """)
    #expect(
      try record("Moonlit Ferry", "2021-02-16").best(.castMember)?.value == "Baek Do-jin")
    let record = try record("Moonlit Ferry", "2021-03-05")
    #expect(record.statements(of: .castMember).map(\.value) == ["Noh In-seong", "Baek Do-jin"])
    #expect(record.statements(of: .castMember).map(\.standing) == [.held, .superseded])
    #expect(record.castings.map(\.outcome) == [.out])
  }

  @Test func `a series of a longer title with the same parts is another series`() async throws {
    try await add(
      """
       date 2024-11-28 The drama "Spare Garden" premieres on JTBC on November 30, 2024. Kim Min-ji \
      plays Han So-ra. Lee Do-hyun plays Ahn Ha-rin.
      """,
      """
       date 2024-12-07 The drama "Spare Garden by the Sea" premieres on tvN on December 8, 2024. Kim \
      Min-ji plays Han So-ra. Park Seo-yeon plays Ahn Ha-rin.
      """)
    let record = try record("Spare Garden", "2025-01-01")
    #expect(record.spellings.isEmpty)
    #expect(record.sources.count == 1)
    #expect(record.statements(of: .castMember).count == 2)
    #expect(
      record.circle.allSatisfy { $0.subject.kind != .character || $0.subject.key.contains(".") })
  }

  @Test func `a premiere after midnight is on the day before`() async throws {
    try await add(
      """
       date 2022-10-01 The drama "Night Bus to Mokpo" premiered on MBC on September 30, 2022. It airs \
      on Fridays at 24:50 KST.
      """)
    let record = try record("Night Bus to Mokpo", "2022-10-01")
    #expect(record.best(.firstAired)?.value.date?.weekday == .friday)
    #expect(record.computed.first { $0.code == "airs-at-utc" }?.value == "15:50")
    #expect(!record.observations.contains { $0.outcome == .doubtful })
  }
}
