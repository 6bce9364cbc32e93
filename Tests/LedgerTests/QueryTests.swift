import Claims
import Documents
import Ledger
import Testing

@Suite("Asking for claims")
struct QueryTests {
  let temporary: TemporaryLedger
  var ledger: Ledger { temporary.ledger }

  init() throws {
    temporary = try TemporaryLedger()
    for story in [Story.premiere, Story.ratings, Story.page] { try temporary.add(story) }
  }

  private func values(_ query: ClaimQuery) throws -> [Value] {
    try ledger.claims(query).map(\.claim.value)
  }

  @Test func `a subject is asked for by its name and kind`() throws {
    let series = NamedThing(.series, "Harbour Lights")
    #expect(try ledger.claims(ClaimQuery(subject: series)).map(\.id.number) == [1, 2, 4])
    #expect(try values(ClaimQuery(subject: series, property: .audienceShare)) == [.number(4.5)])
    #expect(try values(ClaimQuery(subject: NamedThing(.song, "Harbour Lights"))).isEmpty)
    #expect(try values(ClaimQuery(subject: NamedThing(.series, "Nobody's"))).isEmpty)
  }

  @Test func `nothing said after the day of view is seen`() throws {
    let series = NamedThing(.series, "Harbour Lights")
    func count(_ day: String) throws -> Int {
      try ledger.claims(ClaimQuery(subject: series, saidBy: PartialDate(iso: day))).count
    }
    #expect(try count("2024-02-09") == 0)
    #expect(try count("2024-02-10") == 2)
    #expect(try count("2024-03-01") == 2)
    #expect(try count("2024-03-02") == 3)
    #expect(try count("2024-03") == 3)
    #expect(try ledger.sources(View(saidBy: PartialDate(iso: "2024-02"))).count == 1)
  }

  @Test func `a document dated by its month is seen from the end of the month on`() throws {
    try temporary.add(Story("month.txt", "Words.", published: "2023-05"))
    #expect(try ledger.sources(View(saidBy: PartialDate(iso: "2023-05-30"))).isEmpty)
    #expect(try ledger.sources(View(saidBy: PartialDate(iso: "2023-05-31"))).count == 1)
  }

  @Test func `nothing known after the moment of view is seen`() throws {
    #expect(try ledger.claims(ClaimQuery(knownBy: .entry(0))).isEmpty)
    #expect(try ledger.claims(ClaimQuery(knownBy: .entry(1))).count == 3)
    #expect(try ledger.claims(ClaimQuery(knownBy: .time("2026-11-21T08:59:59Z"))).isEmpty)
    #expect(try ledger.claims(ClaimQuery(knownBy: .time("2026-11-21T09:01:30Z"))).count == 5)
    let day = Moment.end(of: PartialDate(iso: "2026-11-21")!)
    #expect(try ledger.claims(ClaimQuery(knownBy: day)).count == 6)
  }

  @Test func `a clock that runs backwards hides nothing that came before`() throws {
    temporary.clock.set(minutes: 1)
    try temporary.add(Story("late.txt", "Late.").claiming("L", .song, .performer, "M", at: "Late"))
    let seen = try ledger.claims(ClaimQuery(knownBy: .time("2026-11-21T09:01:00Z")))
    #expect(seen.count == 7)
  }

  @Test func `claims that name a thing in any part are found by its names`() throws {
    let person = NamedThing(.person, "Kim Ae-ra")
    #expect(try ledger.claims(ClaimQuery(.touching([person]))).map(\.id.number) == [2])
    let character = NamedThing(.character, "Oh")
    #expect(try ledger.claims(ClaimQuery(.touching([character]))).map(\.id.number) == [2, 3])
    let both: Set = [person, character, NamedThing(.series, "Harbour Lights")]
    #expect(try ledger.claims(ClaimQuery(.touching(both))).map(\.id.number) == [1, 2, 3, 4])
  }

  @Test func `names that share a key are found together`() throws {
    let key = LookupKey(.person, "kimaera")
    #expect(try ledger.names(under: [key]).map(\.name) == ["Kim Ae-ra", "Kim Aera"])
    #expect(try ledger.claims(ClaimQuery(.keyed([key]))).map(\.id.number) == [2, 5])
    #expect(try ledger.names(under: [LookupKey(.group, "kimaera")]).map(\.kind) == [.group])
  }

  @Test func `claims are found by their numbers`() throws {
    let query = ClaimQuery(.claims([ClaimID(6), ClaimID(2), ClaimID(99)]))
    #expect(try ledger.claims(query).map(\.id.number) == [2, 6])
  }

  @Test func `the names of a kind come with how much is said of them`() throws {
    let series = try ledger.topics(of: .series)
    #expect(series.map(\.thing.name) == ["Harbour Lights", "Lantern Street"])
    #expect(series.map(\.claims) == [3, 1])
    #expect(series.map(\.documents) == [2, 1])
    let before = try ledger.topics(of: .series, View(saidBy: PartialDate(iso: "2024-02-28")))
    #expect(before.map(\.claims) == [2])
  }

  @Test func `a document tells what came of it`() throws {
    let document = try #require(try ledger.document(Story.ratings.document.id))
    #expect(document.claims == 2)
    #expect(document.findings == 1)
    #expect(document.length == Story.ratings.document.text.count)
    #expect(document.fingerprint == Fingerprint(of: Story.ratings.document.text))
    #expect(try ledger.documents().count == 3)
    #expect(try ledger.document(DocumentID("nowhere")) == nil)
    #expect(throws: LedgerError.noSuchDocument(DocumentID("nowhere"))) {
      try ledger.text(of: DocumentID("nowhere"))
    }
  }

  @Test(arguments: [Ledger.Access.reading, .writing])
  func `once keys are made in another way, names are found under the new ones too`(
    access: Ledger.Access
  ) throws {
    try ledger.close()
    let renamed = try Ledger(
      at: temporary.path, for: access, keys: { name, _ in [String(name.prefix(1))] },
      keysVersion: 2, clock: { "" })
    #expect(try renamed.names(under: [LookupKey(.person, "K")]).count == 2)
    #expect(try renamed.names(under: [LookupKey(.person, "kimaera")]).count == 2)
    try renamed.close()
  }
}
