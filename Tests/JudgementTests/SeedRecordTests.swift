import Claims
import Judgement
import Testing

/// What a careful editor gets out of the three documents, line by line.
@Suite struct SeedRecordTests {
  let record = seeds().record(of: "When the Stars Gossip", asOf: "2026-11-21")

  @Test func `the company that a character leads is disputed, with both quotes and a reason`()
    throws
  {
    let conflict = try #require(record.conflicts.first { $0.property == .affiliation })
    #expect(conflict.kind == .disputed)
    #expect(conflict.sides.map(\.value) == ["MZ Electronics", "Mirae Electronics"])
    #expect(conflict.sides.map(\.rank) == [.preferred, .normal])
    #expect(conflict.sides.allSatisfy { $0.standing == .disputed && !$0.references.isEmpty })
    #expect(conflict.reason.contains("MZ Electronics is said later"))
    #expect(conflict.reason.contains("added 2026-11-21 against 2024-12-16"))
  }

  @Test func `a second affiliation of another role is no rival`() {
    let all = record.circle.filter { $0.property == .affiliation && $0.value == "MCC" }
    #expect(all.map(\.standing) == [.held])
  }

  @Test func `the budget is the one that a story gives, and its conversion is doubted`() throws {
    let budget = try #require(record.best(.budget))
    #expect(budget.value == .money(Money(amount: 5e10, currency: "KRW")))
    let doubt = try #require(record.observations.first { $0.code == "conversion-fits-the-month" })
    #expect(doubt.outcome == .doubtful)
    #expect(doubt.claims == budget.references)
    #expect(doubt.words.contains("34.8 million USD"))
  }

  @Test func `a broken field is a gap that another source fills`() throws {
    let quote = Quote(document: DocumentID("encyclopedia"), range: 5..<20)
    let finding = Finding(
      "unreadable-value", at: quote, ["property": "budget", "value": "billion"])
    let record = seeds().record(
      of: "When the Stars Gossip", asOf: "2026-11-21", findings: [finding])
    let gap = try #require(record.gaps.first { $0.property == .budget })
    #expect(gap.kind == .unreadable)
    #expect(gap.quote == quote)
    #expect(gap.filledBy == record.best(.budget)?.references)
  }

  @Test
  func `a premiere that was expected and then came is one statement with both in its history`()
    throws
  {
    let all = record.statements(of: .firstAired)
    #expect(all.count == 1)
    let premiere = try #require(all.first)
    #expect(premiere.standing == .held)
    #expect(premiere.history.map(\.modality) == [.expected, .asserted])
    #expect(
      premiere.reasons.contains(
        "expected on 2024-12-16, said as a fact in a page without a date, added on 2026-11-21"))
  }

  @Test(arguments: [
    ("2024-12-16", Status.State.upcoming), ("2025-02-01", .airing), ("2025-02-23", .airing),
    ("2025-02-24", .ended), ("2026-11-21", .ended),
  ])
  func `the status follows from the dates on each day`(day: String, state: Status.State) {
    let record = seeds(pageOn: "2024-12-01").record(of: "When the Stars Gossip", asOf: day)
    #expect(record.status?.state == state)
  }

  @Test func `a casting is a ladder of dated steps`() throws {
    let lee = try #require(record.castings.first { $0.name == "Lee Min-ho" })
    #expect(lee.rungs.map(\.stage) == ["in talks", "confirmed", "cast"])
    #expect(lee.rungs.prefix(2).map(\.day.iso) == ["2021-11-18", "2022-03-28"])
    #expect(lee.outcome == .cast)
    let oh = try #require(record.castings.first { $0.name == "Oh Jung-se" })
    #expect(oh.rungs.map(\.stage) == ["offered", "considering", "cast"])
    #expect(oh.rungs.last?.claims.count == 3)
    #expect(oh.character == "Kang Kang-su")
  }

  @Test func `talks that led to a part are behind the actor`() {
    let stages = record.circle.filter {
      $0.property == .castingStage && $0.subject.key == "Oh Jung-se"
    }
    #expect(stages.map(\.standing) == [.superseded, .superseded])
    #expect(stages[0].reasons == ["so until then: in the cast list as of 2024-12-16"])
  }

  @Test func `the tier is that of the fullest cast list`() {
    let oh = record.statements(of: .castMember).first { $0.value == "Oh Jung-se" }
    #expect(oh?.qualifiers[.tier] == "main")
  }

  @Test func `a song that was only reported stays unconfirmed`() throws {
    let credit = try #require(record.circle.first { $0.property == .creditedIn })
    #expect(credit.standing == .unconfirmed)
    #expect(record.conflicts.contains { $0.kind == .unconfirmed && $0.sides[0].id == credit.id })
  }

  @Test func `each missing share is a gap and nothing else is`() {
    let cells = record.gaps.filter { $0.kind == .cell }.map {
      "\($0.qualifiers[.episode]!) \($0.qualifiers[.area]!)"
    }
    #expect(Set(cells) == ["2 nationwide", "2 seoul", "11 seoul", "15 nationwide"])
    #expect(cells.count == 4)
    let shares = record.statements(of: .audienceShare)
    #expect(shares.count == 28)
    #expect(shares.allSatisfy { $0.value.number! > 0 })
  }

  @Test func `the average rests on the known episodes and says on how many`() throws {
    let averages = record.computed.filter { $0.code == "average-share" }
    #expect(
      averages.map(\.formula) == Array(repeating: "computed from 14 of 16 episodes", count: 2))
    #expect(averages.map(\.value) == [.number(2.296), .number(2.473)])
    #expect(averages.allSatisfy { $0.inputs.count == 14 })
  }

  @Test func `the highest and the lowest carry a warning`() throws {
    let highest = try #require(record.computed.first { $0.code == "highest-share" })
    #expect(highest.value == .number(3.324))
    #expect(highest.qualifiers[.episode] == .number(1))
    #expect(highest.caveats == ["2 episodes without a figure might exceed it"])
    let lowest = try #require(record.computed.first { $0.code == "lowest-share" })
    #expect(lowest.value == .number(1.8))
  }

  @Test func `one platform said twice is one statement that keeps its region`() throws {
    let streaming = record.statements(of: .streamingOn)
    #expect(streaming.map(\.value) == ["Netflix"])
    #expect(streaming.first?.qualifiers[.region] == "selected regions")
    #expect(streaming.first?.references.count == 2)
  }

  @Test func `the table of episodes agrees with the schedule and a check says so`() {
    let agreeing = Set(record.observations.filter { $0.outcome == .agrees }.map(\.code))
    #expect(
      agreeing.isSuperset(of: [
        "episodes-fill-the-schedule", "episode-on-its-airing-day", "premiere-is-the-first-episode",
      ]))
    let doubts = record.observations.filter { $0.outcome == .doubtful }.map(\.code)
    #expect(doubts == ["conversion-fits-the-month"])
  }

  @Test func `the time of the broadcast is given in UTC`() {
    let utc = record.computed.first { $0.code == "airs-at-utc" }
    #expect(utc?.value == "12:20")
  }

  @Test func `filming ended at the latest on the day that its end was announced`() throws {
    let wait = try #require(record.computed.first { $0.code == "filming-to-premiere" })
    #expect(wait.value == .number(696))
    #expect(
      wait.caveats == ["the day on which the end was announced is the latest it can have been"])
    #expect(record.best(.filmingBegan)?.value == day("2022-04"))
  }

  @Test func `one actor may play twins, who stay two characters`() {
    let parts = record.statements(of: .castMember).filter { $0.value == "Lee Cho-hee" }
    #expect(parts.compactMap { $0.qualifiers[.character]?.text } == ["Dona Lee", "Mina Lee"])
    #expect(!record.conflicts.contains { $0.property == .castMember })
  }

  @Test func `three spellings of an actor are one cast member with three references`() {
    let part = record.statements(of: .castMember).filter { $0.value == "Kim Joo-hun" }
    #expect(part.count == 1)
    #expect(part.first?.references.count == 3)
  }

  @Test func `what is next to know is reached from the things that the page names`() {
    let room = seeds()
    let director = room.record(of: "Park Shin-woo", .person, asOf: "2026-11-21")
    #expect(
      Set(director.circle.filter { $0.object == director.subject }.map(\.subject.key)) == [
        "When the Stars Gossip", "It’s Okay to Not Be Okay",
      ])
    let singer = room.record(of: "Seungkwan", .person, asOf: "2026-11-21")
    #expect(Set(singer.statements(of: .memberOf).map(\.value)) == ["BSS", "SEVENTEEN"])
    let song = room.record(of: "Yours", .song, asOf: "2026-11-21")
    #expect(song.best(.releasedOn)?.value == day("2021-11-07"))
  }

  // MARK: - As of a day

  @Test func `as of December 2024 the premiere is expected and no rating is known`() {
    let record = seeds().record(of: "When the Stars Gossip", asOf: "2024-12-16")
    #expect(record.best(.firstAired)?.standing == .expected)
    #expect(record.best(.budget) != nil)
    #expect(record.statements(of: .audienceShare).isEmpty)
    #expect(!record.circle.contains { $0.subject.kind == .song && $0.object == record.subject })
    #expect(record.gaps.allSatisfy { $0.property != .audienceShare })
  }

  @Test func `as of February 2025 the song is out and the ratings are not yet known`() {
    let record = seeds(pageOn: "2025-03-01").record(of: "When the Stars Gossip", asOf: "2025-02-01")
    #expect(record.circle.contains { $0.property == .releasedOn && $0.standing == .held })
    #expect(record.statements(of: .audienceShare).isEmpty)
    #expect(record.status?.state == .airing)
  }

  @Test func `every claim that anything names is in the record, with its source`() {
    let named =
      (record.statements + record.circle).flatMap(\.references)
      + record.computed.flatMap(\.inputs) + record.observations.flatMap(\.claims)
      + record.castings.flatMap(\.rungs).flatMap(\.claims)
    #expect(named.allSatisfy { record.claims[$0] != nil && record.citation(of: $0) != nil })
  }
}
