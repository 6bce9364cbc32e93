import Claims
import Documents
import Testing

@testable import Reading

/// What lists and tables of a cast say.
struct CastListTests {
  /// The claims of an encyclopedia's page with one section.
  private func told(_ heading: String, _ lines: String, prose: String = "") throws -> [Told] {
    let text = """
      Cold River

      Infobox:
      - Genre: Drama

      Cold River is a television series. \(prose)

      ==\(heading)==

      \(lines)
      """
    let document = try PlainTextFormat.documents(
      in: Array(text.utf8), about: DocumentFacts(id: DocumentID("page")))[0]
    return Reader().read(document).claims.map(Told.init)
  }

  private func expect(_ lines: [String], in told: [Told]) {
    for line in lines.map(Told.init(line:)) {
      #expect(told.contains { line.isSaid(by: $0) }, "\(line) is not in \(told)")
    }
  }

  @Test(arguments: [
    "Mary Adams as Jane Brown – a lawyer at Hill Bank",
    "Mary Adams as Jane Brown, a lawyer at Hill Bank",
    "Mary Adams as Jane Brown: A lawyer at Hill Bank",
    "Mary Adams as Jane Brown. A lawyer at Hill Bank.",
    "Mary Adams is Jane Brown, a lawyer at Hill Bank",
    "Mary Adams plays Jane Brown; a lawyer at Hill Bank",
    "Mary Adams – Jane Brown – a lawyer at Hill Bank",
  ])
  func `what stands behind a part on its line describes it`(_ line: String) throws {
    expect(
      [
        "Cold River | castMember | Mary Adams | character=Jane Brown",
        "Jane Brown | occupation | lawyer", "Jane Brown | affiliation | Hill Bank",
      ], in: try told("Cast", "- " + line))
  }

  @Test func `a paragraph may be a line of a cast, the next its description`() throws {
    expect(
      [
        "Cold River | castMember | Mary Adams | character=Jane Brown, tier=main",
        "Jane Brown | occupation | lawyer",
        "Cold River | castMember | Rose Hill | character=Ann Lee",
      ],
      in: try told(
        "Main cast", "Mary Adams as Jane Brown\n\nA lawyer who runs.\n\nRose Hill as Ann Lee"))
  }

  @Test(arguments: [
    ("Queen Mina", "Mina", "queen"), ("Inspector Jane Brown", "Jane Brown", "inspector"),
    ("Court Lady Jo", "Court Lady Jo", "court lady"), ("Secretary Go", "Secretary Go", "secretary"),
  ])
  func `a rank is what a part does, and of its name only before a family's`(
    _ part: String, _ name: String, _ rank: String
  ) throws {
    expect(
      [
        "Cold River | castMember | Mary Adams | character=\(name)",
        "\(name) | occupation | \(rank)",
      ],
      in: try told("Cast", "- Mary Adams as \(part)"))
  }

  @Test func `a young part is the one that the list has in full`() throws {
    expect(
      ["Cold River | castMember | Rose Hill | character=Kim Min-a"],
      in: try told("Cast", "- Mary Adams as Kim Min-a\n- Rose Hill as young Min-a"))
  }

  @Test func `a name in brackets by which the prose goes on is another name`() throws {
    let list = "- Mary Adams (Sunny) as Jane Brown\n- Rose Hill (Tides) as Ann Lee"
    let told = try told("Cast", list, prose: "Sunny is a singer.")
    expect(["Mary Adams | alsoKnownAs | Sunny"], in: told)
    #expect(!told.contains { $0.subject == "Rose Hill" })
  }

  @Test func `plain words over a part of a list are no institution`() throws {
    let list = ";Court ladies\n- Mary Adams as Jane Brown\n;Hill Bank\n- Rose Hill as Ann Lee"
    let told = try told("Cast", list).filter { $0.property == "affiliation" }
    #expect(told.map(\.subject) == ["Ann Lee"])
  }

  @Test func `a table of a cast has a column that describes the parts`() throws {
    expect(
      [
        "Cold River | castMember | Mary Adams | character=Jane Brown",
        "Cold River | castMember | Rose Hill | character=Ann Lee", "Ann Lee | occupation | nurse",
        "Ann Lee | partner | Jane Brown | relation=wife",
      ],
      in: try told(
        "Cast",
        """
        | Actor | Character | Description |
        |---|---|---|
        | Mary Adams | Jane Brown | Ann's wife |
        | Rose Hill | Ann Lee | A nurse |
        | Carl Hill | Bo Lee | Ann's brother |
        """))
  }

  @Test func `a table of seasons counts their episodes`() throws {
    expect(
      [
        "Cold River | episodeCount | 8 | season=1",
        "Cold River | lastAired | 2018-02-25 | season=1",
        "Cold River | firstAired | 2019-01-06 | season=2",
      ],
      in: try told(
        "Overview",
        """
        | Season | Episodes | First aired | Last aired |
        |---|---|---|---|
        | 1 | 8 | January 7, 2018 | February 25, 2018 |
        | 2 | 6 | January 6, 2019 | February 10, 2019 |
        """))
  }

  @Test(arguments: ["Blue Moon – Rainy", "Blue Moon (sung by Rainy)", "Part 2: Blue Moon by Rainy"])
  func `a soundtrack's list may do without quotation marks`(_ line: String) throws {
    expect(
      ["Blue Moon | performer | Rainy", "Blue Moon | soundtrackOf | Cold River"],
      in: try told("Soundtrack", "- " + line))
  }
}
