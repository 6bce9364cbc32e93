package import Claims
import GRDB

/// A name and how much is said of it.
package struct NameCount: Hashable, Sendable {
  package var thing: NamedThing
  /// How many claims speak of it.
  package var claims: Int
  /// How many documents speak of it.
  package var documents: Int
}

extension Ledger {
  /// The names of a kind that claims speak of, the most spoken of first.
  package func topics(of kind: Kind, _ view: View = .now) throws(LedgerError) -> [NameCount] {
    try read { database in
      let bounds = try Bounds(view, in: database)
      var topics: [NameCount] = []
      try Prepared(Self.topicRows, in: database).each {
        $0.put(kind.rawValue)
        bounds.put(into: &$0)
      } _: {
        topics.append(
          NameCount(
            thing: NamedThing(kind, $0.text(0)), claims: $0.int(1), documents: $0.int(2)))
      }
      return topics
    }
  }

  static let topicRows = """
    SELECT n.text, sum(s.claims) AS claims, count(*)
    FROM name AS n CROSS JOIN topic AS s ON s.name = n.id
    CROSS JOIN reading AS r ON r.entry = s.reading
    CROSS JOIN document AS d ON d.entry = r.document
    WHERE n.kind = ? AND \(Bounds.newest)
    GROUP BY n.id ORDER BY claims DESC, n.text
    """

  /// Every name of a kind that the ledger ever met, in the order of meeting.
  package func names(of kind: Kind) throws(LedgerError) -> [String] {
    try read { database in
      var names: [(Int64, String)] = []
      try Prepared("SELECT id, text FROM name WHERE kind = ?", in: database).each {
        $0.put(kind.rawValue)
      } _: {
        names.append(($0.number(0), $0.text(1)))
      }
      return names.sorted { $0.0 < $1.0 }.map(\.1)
    }
  }

  /// The names that are filed under one of the keys, in the order of meeting.
  package func names(under keys: Set<LookupKey>) throws(LedgerError) -> [NamedThing] {
    try read { database in
      let rows = try ClaimRows(database)
      return try NameIndex.names(under: keys, in: database).sorted().map(rows.topic)
    }
  }
}

extension NameIndex {
  static func names(under keys: Set<LookupKey>, in database: Database) throws -> Set<Int64> {
    let filed = try Prepared(keyRows, in: database)
    var numbers: Set<Int64> = []
    for key in keys {
      try filed.each {
        $0.put(key.kind.rawValue)
        $0.put(key.key)
      } _: {
        numbers.insert($0.number(0))
      }
    }
    return numbers
  }

  static let keyRows = "SELECT name FROM name_key WHERE kind = ? AND key = ?"
}
