import Claims
import Ledger
import Testing

@Suite("What is new, and what is on a day")
struct NewsTests {
  let temporary: TemporaryLedger
  var ledger: Ledger { temporary.ledger }

  init() throws {
    temporary = try TemporaryLedger()
    try temporary.add(.premiere)
  }

  @Test func `after the newest entry there is nothing new`() throws {
    let news = try ledger.news(after: ledger.head().entry)
    #expect(news.things.isEmpty)
    #expect(news.decisions.isEmpty)
  }

  @Test func `a document brings the names of its claims`() throws {
    let before = try ledger.head().entry
    try temporary.add(.ratings)
    let decision = try ledger.append(
      .alias(kind: .person, name: "A", other: "B"), by: "Ana", because: "")
    let news = try ledger.news(after: before)
    #expect(
      news.things.isSuperset(of: Story.ratings.claims.map { NamedThing($0.kind, $0.subject) }))
    #expect(news.decisions == [decision])
  }

  @Test func `a document that is read again brings what it said before too`() throws {
    let before = try ledger.head().entry
    var again = Story.premiere
    again.claims = []
    try temporary.add(again, readerVersion: 2)
    let old = Story.premiere.claims.map { NamedThing($0.kind, $0.subject) }
    #expect(try ledger.news(after: before).things.isSuperset(of: old))
  }

  @Test func `things are found by the days that are said of them`() throws {
    let dated = Story.premiere.claims.filter { $0.value.date?.precision == .day }
    let day = try #require(dated.first?.value.date?.firstDay)
    let subject = NamedThing(dated[0].kind, dated[0].subject)
    #expect(try ledger.things(datedWithin: day..<day + 1).contains(subject))
    #expect(try ledger.things(datedWithin: day + 400..<day + 500).isEmpty)
    let early = View(saidBy: PartialDate(iso: "1999-01-01"))
    #expect(try ledger.things(datedWithin: day..<day + 1, early).isEmpty)
  }
}
