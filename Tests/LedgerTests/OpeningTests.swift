import Claims
import Documents
import Foundation
import GRDB
import Testing

@testable import Ledger

@Suite("Opening a ledger")
struct OpeningTests {
  let temporary: TemporaryLedger
  var path: String { temporary.path }

  init() throws {
    temporary = try TemporaryLedger()
    try temporary.add(.premiere)
  }

  private func error(_ body: () throws -> Void) -> LedgerError? {
    do { try body() } catch { return error as? LedgerError }
    return nil
  }

  @Test(arguments: [Ledger.Access.reading, .writing])
  func `a ledger that is not there is missing, not made`(access: Ledger.Access) throws {
    let nowhere = temporary.folder.appending(path: "nowhere.sqlite").path
    let found = error { _ = try Ledger(at: nowhere, for: access, keys: testKeys, clock: { "" }) }
    #expect(found == .missing(path: nowhere))
    #expect(!FileManager.default.fileExists(atPath: nowhere))
  }

  @Test(arguments: ["", "no/such/folder/ledger.sqlite"])
  func `a path that is a folder, or in none, cannot be opened`(name: String) throws {
    let path = temporary.folder.appending(path: name).path
    let found = error { _ = try Ledger(at: path, keys: testKeys, clock: { "" }) }
    #expect(found == .cannotOpen(path: path))
  }

  @Test(arguments: [Ledger.Access.reading, .writing, .creating])
  func `a file that is no database is left as it is`(access: Ledger.Access) throws {
    let path = temporary.folder.appending(path: "notes.txt").path
    let notes = Data(String(repeating: "My notes. ", count: 500).utf8)
    try notes.write(to: URL(filePath: path))
    let found = error { _ = try Ledger(at: path, for: access, keys: testKeys, clock: { "" }) }
    #expect(found == .notADatabase(path: path))
    #expect(try Data(contentsOf: URL(filePath: path)) == notes)
  }

  @Test(arguments: [Ledger.Access.reading, .writing, .creating])
  func `a database of somebody else's is left as it is`(access: Ledger.Access) throws {
    let path = temporary.folder.appending(path: "other.sqlite").path
    let queue = try DatabaseQueue(path: path)
    try queue.write { try $0.execute(sql: "CREATE TABLE t (x)") }
    try queue.close()
    let before = try Data(contentsOf: URL(filePath: path))
    let found = error { _ = try Ledger(at: path, for: access, keys: testKeys, clock: { "" }) }
    #expect(found == .notALedger(path: path))
    #expect(try Data(contentsOf: URL(filePath: path)) == before)
  }

  @Test func `a ledger of a newer program is named with both versions`() throws {
    try temporary.ledger.close()
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA user_version = 99") }
    try queue.close()
    for access in [Ledger.Access.reading, .writing, .creating] {
      let found = error { _ = try temporary.opened(for: access) }
      #expect(found == .newerVersion(path: path, found: 99, known: 5))
    }
  }

  @Test func `a ledger that another process writes to is locked, and can still be read`() throws {
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    let other = try DatabaseQueue(path: path, configuration: configuration)
    try other.inDatabase { try $0.execute(sql: "BEGIN IMMEDIATE") }
    #expect(error { try temporary.add(.ratings) } == .locked(path: path))
    #expect(try temporary.ledger.claims(ClaimQuery()).count == 3)
    try other.inDatabase { try $0.execute(sql: "ROLLBACK") }
    #expect(try temporary.add(.ratings) == .added(2))
  }

  @Test func `a ledger opened for reading reads all and writes nothing`() throws {
    let reader = try temporary.opened()
    #expect(try reader.claims(ClaimQuery()).map(\.claim) == Story.premiere.claims)
    let story = Story.ratings
    let found = error {
      _ = try reader.append(
        story.document, claims: story.claims, findings: [], readerVersion: 1)
    }
    #expect(found == .readOnly(path: path))
    try temporary.add(.ratings)
    #expect(try reader.sources().count == 2)
    try reader.close()
  }

  @Test func `a full disk leaves nothing half written, and room lets it go on`() throws {
    let pages = try limitPages(to: 0)
    let long = Story("long.txt", String(repeating: "words and more words ", count: 50_000))
    _ = try limitPages(to: pages + 8)
    #expect(error { try temporary.add(long) } == .full(path: path))
    #expect(try temporary.ledger.sources().count == 1)
    #expect(try temporary.ledger.verify().isEmpty)
    _ = try limitPages(to: 1 << 30)
    #expect(try temporary.add(long) == .added(2))
    #expect(try temporary.add(.ratings) == .added(3))
    #expect(try temporary.ledger.verify().isEmpty)
  }

  @Test func `names of a document that was undone are numbered anew`() throws {
    var long = Story("long.txt", "A thousand people play in Tall Tales.")
    for number in 0..<1000 {
      long = long.claiming(
        "Tall Tales", .series, .castMember, .text("Player \(number)"), at: "play in Tall Tales")
    }
    let pages = try limitPages(to: 0)
    _ = try limitPages(to: pages + 8)
    #expect(error { try temporary.add(long) } == .full(path: path))
    _ = try limitPages(to: 1 << 30)
    #expect(try temporary.add(.page) == .added(2))
    #expect(try temporary.add(long) == .added(3))
    let topics = try temporary.ledger.topics(of: .series)
    #expect(topics.map(\.thing.name) == ["Tall Tales", "Harbour Lights", "Lantern Street"])
    #expect(topics.first?.claims == 1000)
    #expect(try temporary.ledger.verify().isEmpty)
  }

  /// Lets the file have so many pages at most, and tells how many it has.
  private func limitPages(to count: Int) throws -> Int {
    try temporary.ledger.pool.writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA max_page_count = \(count)")
      return try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
    }
  }

  @Test func `a closed ledger is one file`() throws {
    #expect(try temporary.ledger.claims(ClaimQuery()).count == 3)
    try temporary.ledger.close()
    let files = try FileManager.default.contentsOfDirectory(atPath: temporary.folder.path)
    #expect(files == ["ledger.sqlite"])
    let reader = try temporary.opened()
    #expect(try reader.claims(ClaimQuery()).count == 3)
    try reader.close()
  }

  @Test func `an empty file becomes a ledger`() throws {
    let path = temporary.folder.appending(path: "empty.sqlite").path
    try Data().write(to: URL(filePath: path))
    let ledger = try Ledger(at: path, keys: testKeys, clock: { "" })
    #expect(try ledger.head().entry == 0)
    #expect(try ledger.verify().isEmpty)
    try ledger.close()
  }
}
