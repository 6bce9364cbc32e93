import Claims
import GRDB

/// The chain of hashes over the entries: each covers its own content and, through the one before
/// it, everything that came earlier.
enum Chain {
  /// The newest entry's number and hash; before the first, 0 and the origin.
  static func head(in database: Database) throws -> (number: Int64, hash: Fingerprint) {
    try Prepared("SELECT number, hash FROM entry ORDER BY number DESC LIMIT 1", in: database)
      .first { ($0.number(0), Fingerprint(bytes: $0.bytes(1))) } ?? (0, .origin)
  }

  /// The entry that comes next.
  static func next(_ kind: Entry.Kind, clock: String, in database: Database) throws -> Entry {
    Entry(number: try head(in: database).number + 1, kind: kind, clock: clock)
  }

  /// Appends an entry of that content, which must be the next one.
  static func append(_ entry: Entry, _ content: Canonical, to database: Database) throws {
    let hash = Fingerprint(after: try head(in: database).hash, adding: content.bytes)
    try Prepared(
      "INSERT INTO entry (number, kind, clock, hash) VALUES (?, ?, ?, ?)", in: database
    ).run {
      $0.put(entry.number)
      $0.put(entry.kind.rawValue)
      $0.put(entry.clock)
      $0.put(hash.bytes)
    }
  }
}

extension Entry {
  /// The day of the label.
  var day: PartialDate {
    get throws {
      guard let day = PartialDate(iso: clock) else { throw Damage("clock \(clock)") }
      return day
    }
  }
}
