import Claims
import Documents
import GRDB
import Ledger
import Testing

@Suite("Verifying a ledger")
struct VerifyTests {
  let temporary: TemporaryLedger
  var ledger: Ledger { temporary.ledger }

  init() throws {
    temporary = try TemporaryLedger()
    for story in [Story.premiere, Story.ratings, Story.page] { try temporary.add(story) }
    _ = try ledger.append(.reject(ClaimID(1)), by: "Ana", because: "a slip")
    try temporary.add(.premiere, readerVersion: 2)
  }

  @Test func `a sound ledger has no flaws, and every entry is looked at`() throws {
    var seen: [Int64] = []
    let flaws = try ledger.verify { done, all in
      seen.append(done)
      #expect(all == 5)
    }
    #expect(flaws.isEmpty)
    #expect(seen == [1, 2, 3, 4, 5])
  }

  /// What somebody with other tools could do to the file, and the entry whose hash shows it.
  @Test(arguments: [
    ("UPDATE claim SET modality = 'asserted' WHERE id = 1", 1),
    ("UPDATE claim SET value = 5.4 WHERE id = 4", 2),
    ("UPDATE claim SET quote_start = quote_start + 1 WHERE id = 4", 2),
    ("UPDATE claim SET qualifiers = '' WHERE id = 4", 2),
    ("UPDATE document SET said = '2024-03-01' WHERE entry = 2", 2),
    ("UPDATE document SET publisher = 'Somebody' WHERE entry = 1", 1),
    ("UPDATE reading SET reader = 7 WHERE entry = 5", 5),
    ("UPDATE finding SET facts = '' WHERE id = 1", 2),
    ("UPDATE decision SET editor = 'Ben' WHERE entry = 4", 4),
    ("UPDATE decision SET reason = '' WHERE entry = 4", 4),
    ("UPDATE entry SET clock = '2026-11-21T10:00:00Z' WHERE number = 3", 3),
    ("UPDATE entry SET hash = zeroblob(32) WHERE number = 5", 5),
    ("UPDATE name SET text = 'Harbor Lights' WHERE id = 1", 1),
    ("DELETE FROM claim WHERE id = 6; DELETE FROM mention WHERE claim = 6", 3),
  ])
  func `whatever is changed breaks the chain where it was changed`(
    sql: String, entry: Int64
  ) throws {
    try tamper(sql)
    #expect(try ledger.verify().contains(.brokenChain(entry: entry)))
  }

  @Test func `a changed text is named with both fingerprints`() throws {
    let text = Array("Lantern Street cost 6 billion won.".utf8)
    try tamper(
      """
      UPDATE content SET bytes = CAST(replace(CAST(bytes AS TEXT), '5', '6') AS BLOB) WHERE id = 3
      """)
    #expect(
      try ledger.verify() == [
        .changedBytes(
          document: DocumentID("page.txt"), kept: Fingerprint(of: Story.page.document.text),
          found: Fingerprint(of: text))
      ])
  }

  @Test func `an entry cut out of the middle is missed`() throws {
    try tamper("DELETE FROM decision WHERE entry = 4; DELETE FROM entry WHERE number = 4")
    #expect(try ledger.verify().prefix(2) == [.missingEntry(4), .brokenChain(entry: 5)])
  }

  @Test func `an entry without content is named`() throws {
    try tamper("DELETE FROM decision WHERE entry = 4")
    #expect(try ledger.verify() == [.emptyEntry(4)])
  }

  @Test func `rows that no entry covers are named`() throws {
    try tamper(
      """
      INSERT INTO claim SELECT 99, 1, subject, property, form, value, currency, qualifiers,
        modality, quote_start, quote_end, cites FROM claim WHERE id = 3;
      INSERT INTO decision VALUES (2, 'Eve', 'none', 'act');
      """)
    let flaws = try ledger.verify()
    #expect(flaws.contains(.stray(table: "claim", row: 99)))
    #expect(flaws.contains(.stray(table: "decision", row: 2)))
  }

  @Test func `a row that speaks of nothing is named`() throws {
    try tamper("DELETE FROM content WHERE id = 3")
    let flaws = try ledger.verify()
    #expect(flaws.contains(.dangling(table: "document", row: 3, parent: "content")))
    #expect(
      flaws.contains(
        .changedBytes(
          document: DocumentID("page.txt"), kept: Fingerprint(of: Story.page.document.text),
          found: Fingerprint(of: []))))
  }

  @Test func `a row lost from an index is missed`() throws {
    try tamper(
      "DELETE FROM mention WHERE claim = 2 AND role = 2; DELETE FROM topic WHERE reading = 3")
    #expect(
      try ledger.verify() == [
        .brokenIndex(table: "topic", expected: 9, found: 8),
        .brokenIndex(table: "mention", expected: 7, found: 6),
      ])
  }

  @Test(arguments: [
    ("UPDATE claim SET property = 'nonsense' WHERE id = 1", 1),
    ("UPDATE claim SET modality = '' WHERE id = 4", 2),
    ("UPDATE claim SET form = 'date', value = 'soon' WHERE id = 4", 2),
    ("UPDATE claim SET quote_start = 9, quote_end = 3 WHERE id = 4", 2),
    ("UPDATE claim SET qualifiers = 'x' WHERE id = 4", 2),
    ("UPDATE name SET kind = 'ship' WHERE id = 1", 1),
    ("UPDATE document SET said = 'never' WHERE entry = 2", 2),
    ("UPDATE reading SET claims = -3 WHERE entry = 2", 2),
    ("UPDATE reading SET claims = 9223372036854775807 WHERE entry = 2", 2),
    ("UPDATE decision SET act = 'act\ttext\tshrug' WHERE entry = 4", 4),
    ("UPDATE finding SET quote_start = 9, quote_end = 3", 2),
  ])
  func `what cannot be read is named and the rest is read`(sql: String, entry: Int64) throws {
    try tamper(sql)
    let flaws = try ledger.verify()
    #expect(
      flaws.contains { flaw in
        if case .unreadable(entry, _) = flaw { true } else { false }
      })
  }

  @Test(arguments: [
    (0..<0, Flaw.QuoteFault.empty), (3..<99, .outside(length: 9)), (99..<103, .outside(length: 9)),
    (1..<3, .splitsCharacter), (0..<2, .splitsCharacter), (0..<9, nil), (3..<4, nil),
  ])
  func `a quote is words of its document`(range: Range<Int>, fault: Flaw.QuoteFault?) throws {
    var story = Story("quote.txt", "별 a 별.")
    story.document.text = Array("별 a 별".utf8)
    let quote = Quote(document: story.document.id, range: range)
    story.claims = [Claim("별", .song, .performer, "A", quote: quote)]
    try temporary.add(story)
    let expected = fault.map {
      [
        Flaw.brokenQuote(
          claim: ClaimID(10), document: story.document.id, range: range, reason: $0)
      ]
    }
    #expect(try ledger.verify() == expected ?? [])
  }

  @Test func `damage to any page of the file is named, or touches nothing`() throws {
    let claims = try ledger.claims(ClaimQuery(.everything, includesSuperseded: true))
    try ledger.close()
    let sound = try temporary.bytes()
    var named = 0
    for page in stride(from: 0, to: sound.count, by: 4096) {
      var bytes = sound
      for offset in 4000..<4064 { bytes[page + offset] = 0xA5 }
      try temporary.replace(with: bytes)
      do {
        let damaged = try temporary.opened()
        defer { try? damaged.close() }
        if try damaged.verify().isEmpty {
          #expect(try damaged.claims(ClaimQuery(.everything, includesSuperseded: true)) == claims)
        } else {
          named += 1
        }
      } catch LedgerError.damaged {
        named += 1
      }
    }
    #expect(named > 10)
  }

  /// Changes the file as somebody could who has the file but not this program.
  private func tamper(_ sql: String) throws {
    let queue = try DatabaseQueue(path: temporary.path)
    try queue.writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA foreign_keys = OFF")
      for trigger in try String.fetchAll(
        database, sql: "SELECT name FROM sqlite_schema WHERE type = 'trigger'")
      {
        try database.execute(sql: "DROP TRIGGER \(trigger)")
      }
      try database.execute(sql: sql)
    }
    try queue.close()
  }
}
