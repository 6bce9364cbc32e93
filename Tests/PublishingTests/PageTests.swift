import Claims
import Judgement
import Publishing
import Testing

/// What a page says, and what it must not say.
struct PageTests {
  private let today = PartialDate(ordinal: 20_778)

  private func section(_ heading: String, of page: Page) -> Page.Content? {
    page.sections.first { $0.heading == heading }?.content
  }

  @Test func `the lead names what is known, each clause with a mark`() throws {
    let page = Page(try harbour().dossier(of: "Quiet Harbour"), today: today)
    let text = page.lead.plainText
    #expect(text.hasPrefix("Quiet Harbour, also known as 조용한 항구, is a legal thriller series"))
    #expect(text.contains("It stars Lee Da-rin"))
    #expect(text.contains("4 episodes aired on tvN, from 4 January 2025 to 12 January 2025"))
    #expect(text.contains("Its budget was 20 billion KRW"))
    let marks = page.lead.runs.count { if case .marks = $0 { true } else { false } }
    #expect(marks >= 6)
  }

  @Test func `every mark names a source of the page`() throws {
    let page = Page(try harbour().dossier(of: "Quiet Harbour"), today: today)
    #expect(page.sources.map(\.mark) == [1, 2, 3])
    guard case .facts(let rows)? = section("Facts", of: page) else {
      Issue.record("no facts")
      return
    }
    for run in rows.flatMap(\.values).flatMap(\.runs) {
      if case .marks(let marks, _) = run { #expect(marks.allSatisfy { (1...3).contains($0) }) }
    }
  }

  @Test func `an episode without a figure is a gap, and never zero`() throws {
    let page = Page(try harbour().dossier(of: "Quiet Harbour"), today: today)
    guard case .ratings(let table)? = section("Audience share", of: page) else {
      Issue.record("no ratings")
      return
    }
    #expect(table.rows.map(\.episode) == [1, 2, 3, 4])
    #expect(table.shares(in: 0) == [3.1, 4.25, nil, 5.0])
    let text = TerminalPage(page, on: Terminal()).text
    #expect(text.contains("not known"))
    #expect(!text.contains(" 0%  "))
  }

  @Test func `episodes have their days and their viewers where no share is known`() throws {
    var fixture = Fixture()
    let series = "Low Tide"
    fixture.document(
      "page", on: "2025-03-01",
      [
        claim(series, .episodeAired, day("2025-01-11"), [.episode: .number(2)]),
        claim(series, .episodeAired, day("2025-01-04"), [.episode: .number(1)]),
        claim(series, .viewers, .number(1_250_000), [.episode: .number(10)]),
        claim(series, .viewers, .number(990_000), [.episode: .number(9)]),
      ])
    let page = Page(try fixture.dossier(of: series), today: today)
    guard case .events(let episodes)? = section("Episodes", of: page),
      case .lines(let viewers)? = section("Viewers", of: page)
    else {
      Issue.record("no episodes, or no viewers")
      return
    }
    #expect(episodes.map(\.words.plainText) == ["Episode 1", "Episode 2"])
    #expect(episodes.map(\.day.iso) == ["2025-01-04", "2025-01-11"])
    #expect(episodes.allSatisfy { $0.words.runs.count == 2 })
    #expect(viewers.map(\.plainText) == ["990,000 (episode 9)", "1,250,000 (episode 10)"])
    let harbour = Page(try harbour().dossier(of: "Quiet Harbour"), today: today)
    #expect(section("Episodes", of: harbour) == nil)
  }

  @Test func `the cast stands in groups, with what each character does`() throws {
    let page = Page(try harbour().dossier(of: "Quiet Harbour"), today: today)
    guard case .cast(let groups)? = section("Cast", of: page) else {
      Issue.record("no cast")
      return
    }
    #expect(groups.map(\.heading) == ["Main", "Supporting"])
    let star = try #require(groups.first?.members.first)
    #expect(star.character?.plainText == "Kim Eun-soo")
    #expect(star.notes.map(\.plainText) == ["surgeon", "Pine Hospital"])
  }

  @Test func `a dispute shows every side with its words`() throws {
    let page = Page(try harbour().dossier(of: "Quiet Harbour"), today: today)
    guard case .disputes(let entries)? = section("Disputed and unconfirmed", of: page) else {
      Issue.record("no disputes")
      return
    }
    let writer = try #require(entries.first { $0.question == "Written by" })
    #expect(writer.kind == "disputed")
    #expect(
      Set(writer.sides.flatMap(\.quotes).map(\.words)) == [
        "writer Seo Min-ho", "writer Cho Na-young",
      ])
    #expect(writer.sides.count { $0.isPreferred } == 1)
  }

  @Test func `as of a day before the premiere it is expected, and there are no figures`() throws {
    let dossier = try harbour().dossier(of: "Quiet Harbour", on: "2024-12-16")
    let page = Page(dossier, today: today)
    #expect(page.asOf?.iso == "2024-12-16")
    #expect(page.lead.plainText.contains("4 January 2025 (expected)"))
    #expect(section("Audience share", of: page) == nil)
    #expect(page.subtitle.contains("upcoming"))
  }

  @Test func `the timeline tells of the plan before the day`() throws {
    let events = Timeline(try harbour().dossier(of: "Quiet Harbour")).events
    #expect(events.map(\.day) == events.map(\.day).sorted())
    #expect(events.first?.words.plainText == "First aired announced for 4 January 2025")
  }

  @Test func `the same claims in another order give the same page`() throws {
    let one = Page(try harbour().dossier(of: "Quiet Harbour"), today: today)
    #expect(one == Page(try harbour().reversed.dossier(of: "Quiet Harbour"), today: today))
  }

  @Test func `anything that is known has a page`() throws {
    let person = Page(try harbour().dossier(of: "Lee Da-rin", .person), today: today)
    #expect(person.title == "Lee Da-rin")
    guard case .lines(let works)? = section("Works", of: person) else {
      Issue.record("no works")
      return
    }
    #expect(works.map(\.plainText) == ["Cast: Quiet Harbour as Kim Eun-soo"])
  }

  @Test(arguments: [
    ("Lee Da-rin", Kind.person, "Lee Da-rin plays Kim Eun-soo in Quiet Harbour."),
    ("Seo Min-ho", .person, "Seo Min-ho wrote Quiet Harbour (disputed)."),
    (
      "Kim Eun-soo", .character,
      "Kim Eun-soo is a surgeon, belongs to Pine Hospital and is played by Lee Da-rin in Quiet"
        + " Harbour."
    ),
    ("tvN", .organisation, "tvN shows Quiet Harbour."),
    ("Han & Co", .character, "Han & Co is played by Park <b>Ga-on</b> in Quiet Harbour."),
  ])
  func `the first sentence says what a thing has a part in`(
    name: String, kind: Kind, sentence: String
  ) throws {
    let page = Page(try harbour().dossier(of: name, kind), today: today)
    #expect(page.lead.plainText == sentence)
    #expect(page.lead.runs.contains { if case .marks = $0 { true } else { false } })
  }

  @Test func `the page of a person shows who else is said to have done it`() throws {
    let page = Page(try harbour().dossier(of: "Seo Min-ho", .person), today: today)
    guard case .disputes(let entries)? = section("Disputed and unconfirmed", of: page) else {
      Issue.record("no disputes")
      return
    }
    let words = entries.flatMap(\.sides).flatMap(\.quotes).map(\.words)
    #expect(Set(words) == ["writer Seo Min-ho", "writer Cho Na-young"])
    let text = TerminalPage(page, on: Terminal()).text
    #expect(!text.contains("tvN"))
    guard case .lines(let works)? = section("Works", of: page) else {
      Issue.record("no works")
      return
    }
    #expect(works.count == 1)
  }

  @Test func `the lead tells the average with how many episodes it rests on`() throws {
    let page = Page(try harbour().dossier(of: "Quiet Harbour"), today: today)
    #expect(
      page.lead.plainText.contains(
        "Its audience share nationwide was 4.117% on average, computed from 3 of 4 episodes."))
  }
}
