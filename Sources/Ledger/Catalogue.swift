import Claims
import GRDB

/// What is made from the record for finding things in it: which names claims are about and which
/// they mention, and the words of texts and names.
///
/// It goes up to some entry, and so does everything that is seen of the ledger: a reader never
/// meets a document that it cannot find by its names.
enum Catalogue {
  /// How many entries of a bulk are catalogued at a time. Their pages are then written once and
  /// not for each: measured with stories of 2 kB and 30 claims, the words of a text cost 0.62 ms
  /// when each is added by itself, 0.18 by fifties, 0.09 by two hundreds, 0.07 by thousands.
  static let batch: Int64 = 200

  /// How far the catalogue goes: an entry, and the last content, name and claim that it covers.
  private struct Reach {
    var entry: Int64
    var content: Int64
    var name: Int64
    var claim: Int64
  }

  /// The newest entry that is catalogued.
  static func reach(in database: Database) throws -> Int64 {
    try last(in: database).entry
  }

  /// Whether there are entries that are not catalogued.
  static func isBehind(in database: Database) throws -> Bool {
    try reach(in: database) < Chain.head(in: database).number
  }

  /// Takes the catalogue up to the newest entry when it is at least so many behind.
  ///
  /// To be done last in a transaction, with one statement a table of words: FTS5 writes out what
  /// it has gathered at every later statement that could be undone by itself.
  static func catchUp(behind limit: Int64, in database: Database, names: NameIndex) throws {
    let reached = try last(in: database)
    let newest = try Chain.head(in: database).number
    guard newest - reached.entry >= limit else { return }
    try addTopics(after: reached.claim, to: database)
    try addMentions(after: reached.claim, to: database, names: names)
    try Prepared(
      """
      INSERT INTO text_words (rowid, words)
      SELECT rowid, words FROM readable
      WHERE rowid > ? AND EXISTS (SELECT 1 FROM document WHERE text = readable.rowid)
      """, in: database
    ).run { $0.put(reached.content) }
    try Prepared(
      "INSERT INTO name_words (rowid, text) SELECT id, text FROM name WHERE id > ?", in: database
    ).run { $0.put(reached.name) }
    try Prepared(
      """
      INSERT INTO catalogued (entry, content, name, claim) SELECT ?,
        (SELECT coalesce(max(id), 0) FROM content), (SELECT coalesce(max(id), 0) FROM name),
        (SELECT coalesce(max(id), 0) FROM claim)
      """, in: database
    ).run { $0.put(newest) }
  }

  private static func last(in database: Database) throws -> Reach {
    try Prepared(
      "SELECT entry, content, name, claim FROM catalogued ORDER BY entry DESC LIMIT 1", in: database
    ).first { row in
      Reach(
        entry: row.number(0), content: row.number(1), name: row.number(2), claim: row.number(3))
    } ?? Reach(entry: 0, content: 0, name: 0, claim: 0)
  }

  private static func addTopics(after claim: Int64, to database: Database) throws {
    try Prepared(
      """
      INSERT INTO topic (name, reading, claims)
      SELECT subject, reading, count(*) FROM claim WHERE id > ? GROUP BY subject, reading
      """, in: database
    ).run { $0.put(claim) }
  }

  /// Rows are added in their order, so that each page is met once.
  private static func addMentions(
    after claim: Int64, to database: Database, names: NameIndex
  ) throws {
    var mentions: Set<Mention> = []
    let rows = try ClaimRows(database)
    try Prepared(
      """
      SELECT \(ClaimRows.columns) FROM claim AS c JOIN reading AS r ON r.entry = c.reading
      WHERE c.id > ?
      """, in: database
    ).each {
      $0.put(claim)
    } _: { row in
      let claim = try rows.recorded(row)
      try claim.claim.eachMention { thing, role in
        let name = try names.number(of: thing, in: database)
        mentions.insert(Mention(name: name, role: role.rawValue, claim: claim.id.number))
      }
    }
    let insert = try Prepared(
      "INSERT INTO mention (name, role, claim) VALUES (?, ?, ?)", in: database)
    for mention in mentions.sorted() {
      try insert.run {
        $0.put(mention.name)
        $0.put(mention.role)
        $0.put(mention.claim)
      }
    }
  }

  private struct Mention: Hashable, Comparable {
    var name: Int64
    var role: Int64
    var claim: Int64

    static func < (a: Self, b: Self) -> Bool {
      (a.name, a.role, a.claim) < (b.name, b.role, b.claim)
    }
  }
}
