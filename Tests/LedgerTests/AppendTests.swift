import Claims
import Documents
import Ledger
import Testing

@Suite("Appending a document")
struct AppendTests {
  let temporary: TemporaryLedger
  var ledger: Ledger { temporary.ledger }

  init() throws { temporary = try TemporaryLedger() }

  @Test func `what was appended is what is read`() throws {
    #expect(try temporary.add(.premiere) == .added(1))
    #expect(try temporary.add(.ratings) == .added(2))
    #expect(try temporary.add(.page) == .added(3))
    let claims = try ledger.claims(ClaimQuery())
    let given = Story.premiere.claims + Story.ratings.claims + Story.page.claims
    #expect(claims.map(\.claim) == given)
    #expect(claims.map(\.id.number) == Array(1...Int64(given.count)))
    #expect(try ledger.text(of: Story.page.document.id) == Story.page.document.text)
    #expect(try ledger.findings(in: Story.ratings.document.id) == Story.ratings.findings)
  }

  @Test func `a source tells what is known of its document`() throws {
    try temporary.add(.premiere)
    let source = try #require(try ledger.sources().first)
    #expect(
      source
        == Source(
          document: DocumentID("premiere.txt"), publisher: "Example Daily", title: "A new drama",
          said: PartialDate(iso: "2024-02-10")!, isDated: true, entry: 1,
          added: "2026-11-21T09:00:00Z"))
    #expect(try ledger.claims(ClaimQuery()).allSatisfy { $0.source == source })
  }

  @Test func `a document without a date says what it says on the day it is added`() throws {
    try temporary.add(.page)
    let source = try #require(try ledger.sources().first)
    #expect(source.said.iso == "2026-11-21")
    #expect(!source.isDated)
  }

  @Test func `the same document again changes nothing and says so`() throws {
    try temporary.add(.premiere)
    let before = try ledger.statistics()
    #expect(try temporary.add(.premiere) == .unchanged(1))
    #expect(try ledger.statistics() == before)
  }

  @Test func `a name taken by other bytes is refused, and both are named`() throws {
    try temporary.add(.premiere)
    let other = Story("premiere.txt", "Something else.")
    let error = try #require(throws: LedgerError.self) { try temporary.add(other) }
    #expect(
      error
        == .taken(
          DocumentID("premiere.txt"), kept: Fingerprint(of: Story.premiere.document.text),
          given: Fingerprint(of: other.document.text)))
    #expect(try ledger.statistics().documents == 1)
    #expect(try ledger.verify().isEmpty)
  }

  @Test func `a newer reader supersedes its own older claims without losing them`() throws {
    try temporary.add(.premiere)
    try temporary.add(.ratings)
    var again = Story.premiere
    again.claims.removeLast()
    #expect(try temporary.add(again, readerVersion: 2) == .renewed(3))
    #expect(try temporary.add(.premiere, readerVersion: 1) == .unchanged(1))

    let document = ClaimQuery.Scope.document(again.document.id)
    #expect(try ledger.claims(ClaimQuery(document)).map(\.claim) == again.claims)
    let all = try ledger.claims(ClaimQuery(document, includesSuperseded: true))
    #expect(all.map(\.claim) == Story.premiere.claims + again.claims)
    #expect(all.allSatisfy { $0.source.entry == 1 })
    let before = try ledger.claims(ClaimQuery(document, knownBy: .entry(2)))
    #expect(before.map(\.claim) == Story.premiere.claims)
    #expect(try ledger.claims(ClaimQuery(subject: NamedThing(.character, "Oh"))).isEmpty)
  }

  @Test func `a date that is given later is known from then on`() throws {
    try temporary.add(.page)
    var dated = Story.page
    dated.document.published = PartialDate(iso: "2025-03-01")
    #expect(try temporary.add(dated) == .renewed(2))
    #expect(try ledger.sources().map(\.said.iso) == ["2025-03-01"])
    #expect(try ledger.sources(View(knownBy: .entry(1))).map(\.said.iso) == ["2026-11-21"])
    #expect(try temporary.add(.page) == .unchanged(1))
    #expect(try ledger.statistics().documents == 1)
  }

  @Test func `an original is kept beside the text that was made from it`() throws {
    var story = Story.page
    let original = Array("<p>Lantern Street cost 5 billion won.</p>".utf8)
    story.document.original = original
    try temporary.add(story)
    #expect(try ledger.original(of: story.document.id) == original)
    #expect(try ledger.text(of: story.document.id) == story.document.text)

    story.document.text += Array("\n".utf8)
    #expect(try temporary.add(story, readerVersion: 2) == .renewed(2))
    #expect(try ledger.text(of: story.document.id) == story.document.text)
    #expect(try ledger.verify().isEmpty)
  }

  @Test(arguments: [
    "a\u{0}b", "", "tab\tline\nback\\slash", "e\u{301}", "\u{E9}", "별들에게", "🛰️",
    "\"'; DROP TABLE claim",
  ])
  func `any text returns as it was given, byte for byte`(text: String) throws {
    var story = Story("odd.txt", "Odd words.", publisher: text, title: text)
      .claiming(text, .song, .performer, .text(text), [.form: .text(text)], at: "Odd")
      .claiming("x" + text, .song, .performer, .text("y" + text), at: "words")
      .finding("odd", "Odd", ["fact": text, text: "fact"])
    story.document.authors = [text, "A", text]
    story.document.modified = PartialDate(iso: "2024-05")
    try temporary.add(story)
    let claims = try ledger.claims(ClaimQuery())
    #expect(
      claims.map { Array($0.claim.subject.utf8) } == [text, "x" + text].map { Array($0.utf8) })
    #expect(claims.first.map { Array($0.claim.value.description.utf8) } == Array(text.utf8))
    #expect(claims.map(\.claim) == story.claims)
    #expect(try ledger.findings(in: story.document.id) == story.findings)
    let document = try #require(try ledger.documents().first)
    #expect(document.source.publisher == text)
    #expect(document.authors == [text, "A", text])
    #expect(document.modified?.iso == "2024-05")
    #expect(try ledger.verify().isEmpty)
  }

  @Test func `two spellings of one letter stay two names`() throws {
    try temporary.add(
      Story("two.txt", "Two.")
        .claiming("e\u{301}", .song, .performer, "A", at: "Two")
        .claiming("\u{E9}", .song, .performer, "B", at: "Two"))
    let name = NamedThing(.song, "\u{E9}")
    #expect(try ledger.claims(ClaimQuery(subject: name)).map(\.claim.value) == ["B"])
    #expect(try ledger.names(of: .song).count == 2)
  }

  @Test func `a text of many megabytes is kept whole`() throws {
    let text = String(repeating: "All work and no play. ", count: 400_000)
    try temporary.add(Story("long.txt", text))
    #expect(try ledger.text(of: DocumentID("long.txt")).count == text.utf8.count)
    #expect(try ledger.verify().isEmpty)
  }
}
