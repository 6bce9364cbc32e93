import Claims
import Documents
import Testing

@testable import Reading

struct BadInputTests {
  /// An encyclopedia's page with some fields and some rows of ratings.
  private func page(fields: [String] = [], rows: [String] = []) throws -> (Reading, Document) {
    let text = """
      Cold River

      Infobox:
      - Genre: Drama
      \(fields.map { "- " + $0 }.joined(separator: "\n"))

      Cold River is a South Korean television series.

      ==Ratings==

      | Ep. | Original broadcast date | Nationwide | Seoul |
      |---|---|---|---|
      | 1 | January 4, 2025 | 3.3% | 3.8% |
      | 2 | January 5, 2025 | 4.4% | 4.9% |
      \(rows.joined(separator: "\n"))
      """
    let document = try PlainTextFormat.documents(
      in: Array(text.utf8), about: DocumentFacts(id: DocumentID("page")))[0]
    return (Reader().read(document), document)
  }

  @Test(arguments: [
    "Budget: billion", "Episodes: many", "Runtime: long", "First aired: someday",
    "Last aired: February 30, 2025", "First aired: 2025-02-30", "Time: noonish",
  ])
  func `a field that cannot be read gives no claim and a finding`(_ field: String) throws {
    let (reading, document) = try page(fields: [field])
    let (whole, _) = try page()
    #expect(reading.claims.map(Told.init) == whole.claims.map(Told.init))
    let finding = try #require(reading.findings.first)
    let label = try #require(field.split(separator: ":").first)
    #expect(finding.facts["property"] == FieldKind.labelled(String(label))?.property.name)
    #expect(finding.facts["subject"] == "Cold River")
    #expect(document.words(in: try #require(finding.quote).range).contains(field))
  }

  @Test func `a field of names or words gives no finding`() throws {
    #expect(try page(fields: ["Creator: —", "Based on: A and B"]).0.findings.isEmpty)
  }

  @Test(arguments: ["3,3%", "n/a", "180%", "-2%", "three", "1.2.3%"])
  func `a cell that holds no share gives no share and a finding`(_ cell: String) throws {
    let row = "| 3 | January 11, 2025 | \(cell) | 5.5% |"
    let (reading, document) = try page(rows: [row])
    let shares = reading.claims.map(Told.init).filter { $0.qualifiers["episode"] == "3" }
    #expect(shares.map(\.property) == ["episodeAired", "audienceShare"])
    #expect(shares.last?.value == "5.5" && shares.last?.qualifiers["area"] == "seoul")
    let finding = try #require(reading.findings.first)
    #expect(finding.facts["property"] == "audienceShare")
    #expect(document.words(in: try #require(finding.quote).range) == row)
  }

  @Test(arguments: ["", "–", "-", "'", "TBA"])
  func `a blank cell gives no claim and no finding`(_ cell: String) throws {
    let (reading, _) = try page(rows: ["| 3 | January 11, 2025 | \(cell) | 5.5% |"])
    let shares = reading.claims.map(Told.init).filter { $0.property == "audienceShare" }
    #expect(shares.filter { $0.qualifiers["episode"] == "3" }.map(\.value) == ["5.5"])
    #expect(reading.findings.isEmpty)
  }

  @Test(arguments: ["| 3 | 4.0% | 4.1% |", "| 3 | January 11, 2025 | 5.0% | 5.1% | 5.2% |"])
  func `a row of too few or too many cells is not trusted`(_ row: String) throws {
    let (reading, _) = try page(rows: [row])
    #expect(!reading.claims.map(Told.init).contains { $0.qualifiers["episode"] == "3" })
    #expect(reading.findings.map(\.code) == ["row-of-other-width"])
  }

  @Test func `a row that sums up may be short`() throws {
    #expect(try page(rows: ["| Average | 4.2% | 4.4% |"]).0.findings.isEmpty)
  }

  @Test(arguments: [
    "February 30, 2025", "30 February 2025", "February 30", "June 31", "2025-02-30",
  ])
  func `a day that no calendar has is no date`(_ day: String) throws {
    let table = try page(rows: ["| 3 | \(day) | 5.1% | 5.5% |"]).0
    #expect(
      !table.claims.map(Told.init).contains {
        $0.property == "episodeAired" && $0.qualifiers["episode"] == "3"
      })
    #expect(table.findings.map(\.code) == ["impossible-date"])
    let story = try ShortStory("“Cold River” premiered on tvN on \(day).")
    #expect(!story.told.contains { $0.property == "firstAired" })
    #expect(story.reading.findings.map(\.code) == ["impossible-date"])
    #expect(story.reading.findings[0].facts["date"] == day)
  }

  @Test(arguments: [
    ("drew 180 percent nationwide", "implausible-value", "180 percent"),
    ("recorded a rating of 3,3% nationwide", "share-not-read", "3,3%"),
  ])
  func `a share in prose that cannot be one gives no claim and a finding`(
    _ words: String, _ code: String, _ quote: String
  ) throws {
    let story = try ShortStory("Episode 3 of “Cold River” \(words), according to Nielsen Korea.")
    #expect(!story.told.contains { $0.property == "audienceShare" })
    #expect(story.reading.findings.map(\.code) == [code])
    let finding = try #require(story.reading.findings.first?.quote)
    #expect(story.document.words(in: finding.range) == quote)
  }

  @Test func `a row without an episode gives no claim and a finding`() throws {
    let (reading, _) = try page(rows: ["| x | January 11, 2025 | 5.1% | 5.5% |"])
    #expect(reading.findings.map(\.code) == ["cell-not-a-number"])
    #expect(!reading.claims.map(Told.init).contains { $0.value == "5.1" })
  }
}
