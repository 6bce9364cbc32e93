import Claims
import GRDB
import Synchronization

/// Gives every name its number, and files a new one under its keys and words.
final class NameIndex: Sendable {
  private let keys: Ledger.Keys
  /// Rises whenever the keys come to be made in another way.
  private let version: Int
  private let numbers = Mutex<[NamedThing: Int64]>([:])

  /// How many numbers are remembered, so that memory stays flat; names come in runs, and a hundred
  /// thousand take about 10 MB.
  private static let capacity = 100_000

  init(keys: @escaping Ledger.Keys, version: Int) {
    self.keys = keys
    self.version = version
  }

  /// The number of that name, which is added when it is new.
  func number(of thing: NamedThing, in database: Database) throws -> Int64 {
    if let number = numbers.withLock({ $0[thing] }) { return number }
    let number = try known(thing, in: database) ?? add(thing, to: database)
    numbers.withLock { numbers in
      if numbers.count >= Self.capacity { numbers.removeAll(keepingCapacity: true) }
      numbers[thing] = number
    }
    return number
  }

  /// The number of that name, or nil when the ledger has never met it.
  func known(_ thing: NamedThing, in database: Database) throws -> Int64? {
    try Prepared("SELECT id FROM name WHERE kind = ? AND text = ?", in: database).first {
      $0.put(thing.kind.rawValue)
      $0.put(thing.name)
    } _: {
      $0.number(0)
    }
  }

  private func add(_ thing: NamedThing, to database: Database) throws -> Int64 {
    try Prepared("INSERT INTO name (kind, text) VALUES (?, ?)", in: database).run {
      $0.put(thing.kind.rawValue)
      $0.put(thing.name)
    }
    let number = database.lastInsertedRowID
    try file(number, thing, in: database)
    return number
  }

  /// Files a name under every key that it is not filed under yet.
  private func file(_ number: Int64, _ thing: NamedThing, in database: Database) throws {
    let insert = try Prepared(
      "INSERT OR IGNORE INTO name_key (kind, key, name) VALUES (?, ?, ?)", in: database)
    for key in keys(thing.name, thing.kind) {
      try insert.run {
        $0.put(thing.kind.rawValue)
        $0.put(key)
        $0.put(number)
      }
    }
  }

  /// Forgets the numbers. A transaction that was undone may have taught some that no name has, or
  /// that another comes to have.
  func forget() { numbers.withLock { $0.removeAll() } }
}

extension NameIndex {
  /// Whether there are names that were filed under keys of an older making.
  func isBehind(in database: Database) throws -> Bool {
    let filed = try Prepared("SELECT coalesce(max(version), 0) FROM filing", in: database)
      .first { $0.int(0) }
    return filed ?? 0 < version
  }

  /// Files every name under the keys that it is given today, beside those it has, unless that was
  /// done.
  func catchUp(in database: Database) throws {
    guard try isBehind(in: database) else { return }
    var things: [(Int64, NamedThing)] = []
    try Prepared("SELECT id, kind, text FROM name", in: database).each { row in
      guard let kind = Kind(rawValue: row.text(1)) else { throw Damage("kind \(row.text(1))") }
      things.append((row.number(0), NamedThing(kind, row.text(2))))
    }
    for (number, thing) in things { try file(number, thing, in: database) }
    try Prepared("INSERT INTO filing (version) VALUES (?)", in: database).run {
      $0.put(Int64(version))
    }
  }
}
