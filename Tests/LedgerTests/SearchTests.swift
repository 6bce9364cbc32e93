import Claims
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
    #expect(try ledger.documents(containing: "harbour", view).map(\.document.name) == ["premiere.txt"])
    #expect(try ledger.documents(containing: "harbour").count == 2)
    #expect(try ledger.documents(containing: "harbour", limit: 1).count == 1)
  }

  @Test(arguments: [
    ("ae", ["Kim Ae-ra", "Kim Ae-ra", "Kim Aera", "Kim Aera"]), ("LIGHT", ["Harbour Lights"]), ("zzz", []),
  ])
  func `names are found by their words`(text: String, names: [String]) throws {
    let found = try ledger.names(containing: text).map(\.name).sorted()
    #expect(Set(found) == Set(names))
  }
}
