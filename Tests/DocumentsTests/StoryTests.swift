import Claims
import Documents
import Testing

struct StoryTests {
  @Test func `a date at the start is the day of publication and the story follows on its line`()
    throws
  {
    let story = try document(" date 2025-02-01 The song is out.\n\nIt is sung by Seungkwan.")
    #expect(story.published == PartialDate(year: 2025, month: 2, day: 1))
    #expect(story.blocks[0].range == 17..<33)
    #expect(outline(story) == "p: The song is out.\np: It is sung by Seungkwan.")
  }

  @Test func `a date inside a text is none of its own`() throws {
    let story = try document("The first.\n date 2025-02-01 The second.")
    #expect(story.published == nil)
  }

  @Test func `an impossible date is a finding and no date`() throws {
    let story = try document(" date 2025-02-30 The song is out.")
    #expect(story.published == nil)
    #expect(story.findings.map(\.code) == ["impossible-date"])
    #expect(story.findings[0].quote?.range == 6..<16)
    #expect(outline(story) == "p: The song is out.")
  }

  @Test func `what the sender says goes before what the text says`() throws {
    var facts = DocumentFacts.test
    facts.published = PartialDate(year: 2024)
    #expect(try document(" date 2025-02-01 Text.", facts).published == PartialDate(year: 2024))
  }

  @Test(arguments: [
    ("2025-02-01", "2025-02-01", false), ("2025-02-02", "2025-02-01", true),
    ("2025-02-01", "2025-02-02", false),
  ])
  func `a publication after today is a finding`(said: String, today: String, found: Bool) throws {
    var facts = DocumentFacts.test
    facts.today = PartialDate(iso: today)
    let story = try document(" date \(said) Text.", facts)
    #expect(story.findings.map(\.code) == (found ? ["published-in-future"] : []))
    #expect(story.published?.iso == said)
  }

  @Test(arguments: [
    ("By Culture Desk | March 9, 2021", "2021-03-09"), ("By Media Desk | 3 May 2021", "2021-05-03"),
    ("By A. Writer, Jan. 22, 2017", "2017-01-22"), ("By A. Writer — 2021-03-09", "2021-03-09"),
    ("BY STAFF / Sept. 1st, 2020 10:30 KST", "2020-09-01"), ("March 9, 2021", "2021-03-09"),
    ("Published Tuesday, 9 March 2021, 10:30", "2021-03-09"), ("2021년 3월 9일", "2021-03-09"),
    ("By Kim Writer", nil),
  ])
  func `a byline under a headline dates the story`(byline: String, date: String?) throws {
    let story = try document("A drama loses its lead\n\(byline)\n\nNa In-woo has taken over.")
    #expect(story.title == "A drama loses its lead")
    #expect(story.published?.iso == date)
    #expect(
      outline(story) == """
        title: A drama loses its lead
        byline: \(byline)
        p: Na In-woo has taken over.
        """)
  }

  @Test(arguments: [
    "By then the filming was done.", "On March 9, 2021 the drama began its run.",
    "By the end of March 9, 2021 nobody was in talks for the part any more, the agency said at a "
      + "press conference that it had called in a hurry, and the channel agreed with all of it.",
  ])
  func `a sentence that opens with By or a date is no byline`(sentence: String) throws {
    let story = try document("Here is the news, at length.\n\n\(sentence)")
    #expect(outline(story).hasSuffix("p: \(sentence)"))
  }

  @Test func `a byline with an impossible date gives a finding`() throws {
    let story = try document("A headline\nBy A Desk | February 30, 2021\n\nText that follows.")
    #expect(story.findings.map(\.code) == ["impossible-date"])
  }

  @Test func `a short line over a longer paragraph is a headline`() throws {
    let story = try document("Jin to sing for a drama\n\nThe singer has recorded the main song.")
    #expect(story.title == "Jin to sing for a drama")
  }

  @Test func `a line in capitals heads what follows`() throws {
    let story = try document("First of all, this.\n\nNOTES TO EDITORS\n• One.\n• Two.")
    #expect(
      outline(story) == "p: First of all, this.\nh2: NOTES TO EDITORS\nitem: One.\nitem: Two.")
    #expect(story.blocks.last?.headings == ["NOTES TO EDITORS"])
  }
}
