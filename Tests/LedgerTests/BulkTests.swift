import Claims
import Documents
import Ledger
import Testing

@Suite("Appending many documents")
struct BulkTests {
  let temporary: TemporaryLedger
  var ledger: Ledger { temporary.ledger }

  init() throws {
    temporary = try TemporaryLedger()
    try temporary.add(.page)
  }

  private func add(_ stories: Story...) throws {
    for story in stories {
      _ = try ledger.append(
        story.document, claims: story.claims, findings: story.findings, readerVersion: 1,
        isOneOfMany: true)
    }
  }

  @Test func `documents of a bulk are kept at once and seen together`() throws {
    let before = try ledger.sources()
    try add(.premiere, .ratings)
    #expect(try ledger.text(of: Story.premiere.document.id) == Story.premiere.document.text)
    #expect(try ledger.statistics().documents == 3)
    #expect(try ledger.sources() == before)
    #expect(try ledger.claims(ClaimQuery()).count == 1)
    #expect(try ledger.topics(of: .series).map(\.thing.name) == ["Lantern Street"])
    #expect(try ledger.documents(containing: "premiere").isEmpty)
    #expect(try ledger.verify().isEmpty)

    try ledger.makeSearchable()
    #expect(try ledger.sources().count == 3)
    #expect(try ledger.claims(ClaimQuery()).count == 6)
    #expect(try ledger.claims(ClaimQuery(.touching([NamedThing(.person, "Kim Ae-ra")]))).count == 1)
    #expect(try ledger.topics(of: .series).map(\.claims) == [3, 1])
    #expect(try ledger.documents(containing: "premiere").count == 1)
    #expect(try ledger.names(containing: "aera").map(\.name) == ["Kim Aera"])
    #expect(try ledger.verify().isEmpty)
  }

  @Test func `a bulk of hundreds is seen as it grows`() throws {
    for number in 0..<250 {
      try add(
        Story("story-\(number).txt", "Words about it.")
          .claiming("Series \(number)", .series, .network, "tvX", at: "Words"))
    }
    #expect(try ledger.sources().count == 201)
    try ledger.makeSearchable()
    let network = NamedThing(.organisation, "tvX")
    #expect(try ledger.claims(ClaimQuery(.touching([network]))).count == 250)
    #expect(try ledger.verify().isEmpty)
  }

  @Test func `a document or a decision by itself brings what went before into view`() throws {
    try add(.premiere)
    try temporary.add(.ratings)
    #expect(try ledger.sources().count == 3)
    try add(Story("third.txt", "Third."))
    _ = try ledger.append(.reject(ClaimID(1)), by: "Ana", because: "a slip")
    #expect(try ledger.sources().count == 4)
  }

  @Test(arguments: [Ledger.Access.reading, .writing])
  func `what a bulk that never ended left is seen when the ledger is opened`(
    access: Ledger.Access
  ) throws {
    try add(.premiere, .ratings)
    try ledger.close()
    let opened = try temporary.opened(for: access)
    #expect(try opened.sources().count == 3)
    #expect(try opened.names(containing: "aera").count == 1)
    try opened.close()
  }

  @Test func `who reads during a bulk sees a whole earlier moment`() throws {
    let reader = try temporary.opened()
    try add(.premiere)
    #expect(try reader.sources().count == 1)
    #expect(try reader.claims(ClaimQuery(knownBy: .entry(2))).count == 1)
    try ledger.makeSearchable()
    #expect(try reader.sources().count == 2)
    try reader.close()
  }
}
