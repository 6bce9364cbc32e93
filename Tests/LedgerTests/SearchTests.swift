import Claims
import Documents
import Ledger
import Testing

@Suite("Searching")
struct SearchTests {
  let temporary: TemporaryLedger
  var ledger: Ledger { temporary.ledger }

  init() throws {
    temporary = try TemporaryLedger()
    for story in [Story.premiere, Story.ratings, Story.page] { try temporary.add(story) }
  }

  @Test(arguments: [
    ("premiere", ["premiere.txt"]), ("PREMI", ["premiere.txt"]), ("kim aera", ["ratings.txt"]),
    ("harbour lights 4.5", ["ratings.txt"]), ("nothing like it", []), ("", []), ("\"*(", []),
    ("won", ["page.txt"]), ("premiere AND", []), ("words: kim", []),
  ])
  func `documents are found by all of the words`(text: String, names: [String]) throws {
    #expect(try ledger.documents(containing: text).map(\.document.name) == names)
  }

  @Test func `an excerpt shows where the words are`() throws {
    let match = try #require(try ledger.documents(containing: "billion").first)
    #expect(match.excerpt == "Lantern Street cost 5 billion won.")
    #expect(match.hits == [22..<29])
  }

  @Test func `a search sees no more than its view`() throws {
    let view = View(saidBy: PartialDate(iso: "2024-02-28"))
    let seen = try ledger.documents(containing: "harbour", view)
    #expect(seen.map(\.document.name) == ["premiere.txt"])
    #expect(try ledger.documents(containing: "harbour").count == 2)
    #expect(try ledger.documents(containing: "harbour", limit: 1).count == 1)
  }

  @Test(arguments: [
    ("ae", ["Kim Ae-ra", "Kim Aera"]), ("LIGHT", ["Harbour Lights"]),
    ("harb light", ["Harbour Lights"]), ("arbour", []), ("zzz", []), ("", []),
  ])
  func `names are found by their words`(text: String, names: [String]) throws {
    #expect(Set(try ledger.names(containing: text).map(\.name)) == Set(names))
  }

  @Test func `a superseded text is no longer found`() throws {
    var story = Story("made.html", "Old wording.")
    story.document.original = Array("<p>wording</p>".utf8)
    try temporary.add(story)
    story.document.text = Array("New wording.".utf8)
    try temporary.add(story, readerVersion: 2)
    #expect(try ledger.documents(containing: "old").isEmpty)
    #expect(try ledger.documents(containing: "new wording").count == 1)
  }
}
