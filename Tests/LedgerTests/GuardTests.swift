import Claims
import Documents
import GRDB
import Testing

@testable import Ledger

@Suite("What guards a ledger")
struct GuardTests {
  let temporary: TemporaryLedger
  var ledger: Ledger { temporary.ledger }

  init() throws {
    temporary = try TemporaryLedger()
    try temporary.add(.premiere)
    try temporary.add(.ratings)
    _ = try ledger.append(.alias(kind: .person, name: "A", other: "B"), by: "Ana", because: "")
    let token = try ledger.append(tokenFor: "Ana", Fingerprint(of: [1]))
    _ = try ledger.revoke(token: token.number)
    try ledger.append(.example)
    try ledger.append(BundleMark(.init(offset: 7), documents: 1), of: Fingerprint(of: [1]))
  }

  static let tables = [
    "entry", "content", "document", "reading", "name", "claim", "finding", "decision", "name_key",
    "topic", "mention", "catalogued", "token", "revocation", "visit", "bundle_mark", "filing",
  ]

  @Test(arguments: tables)
  func `no row is changed, removed or replaced`(table: String) throws {
    for sql in [
      "UPDATE \(table) SET rowid = rowid", "DELETE FROM \(table)",
      "INSERT OR REPLACE INTO \(table) SELECT * FROM \(table)",
    ] where !(sql.contains("rowid") && ["name_key", "topic", "mention"].contains(table)) {
      #expect(throws: LedgerError.self) {
        try ledger.write { try $0.execute(sql: sql) }
      }
    }
    #expect(try ledger.verify().isEmpty)
  }

  @Test func `every table is strict, and guarded by triggers`() throws {
    let found = try ledger.read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT name, strict, (
            SELECT count(*) FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = t.name
            AND (sql LIKE '%BEFORE UPDATE%' OR sql LIKE '%BEFORE DELETE%')) AS triggers
          FROM pragma_table_list AS t
          WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'
          """
      ).map { "\($0["name"] as String) \($0["strict"] as Int) \($0["triggers"] as Int)" }
    }
    #expect(Set(found) == Set(Self.tables.map { "\($0) 1 2" }))
  }

  @Test(arguments: [-1, 0, 1, 3, 5])
  func `entries follow one another`(number: Int) throws {
    #expect(throws: LedgerError.self) {
      try ledger.write {
        try $0.execute(
          sql: "INSERT INTO entry VALUES (?, 'decision', '', zeroblob(32))", arguments: [number])
      }
    }
  }

  @Test func `a row must speak of rows that are there`() throws {
    #expect(throws: LedgerError.self) {
      try ledger.write {
        try $0.execute(sql: "INSERT INTO reading VALUES (99, 99, 99, 1, 1, 0)")
      }
    }
  }

  @Test func `the log is written ahead and forced to the disk before it is copied`() throws {
    let settings = try ledger.write { database in
      try ["journal_mode", "synchronous", "foreign_keys"].map {
        try String.fetchOne(database, sql: "PRAGMA \($0)")
      }
    }
    #expect(settings == ["wal", "1", "1"])
  }

  @Test func `a released step of the schema is never edited`() {
    let steps = Schema.migrations.map { Fingerprint(of: Array($0.utf8)).description.prefix(16) }
    #expect(
      steps == [
        "b8ad1faa042c143b", "f9af82f566c9cfee", "ce93d9c97a40d541", "b9863236d76fb85a",
        "49f4bf1dcea81d15",
      ])
  }
}
