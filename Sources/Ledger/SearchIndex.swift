import GRDB

/// The words of texts and names, for full-text search.
enum SearchIndex {
  /// How many texts of a bulk are added at a time. Measured with stories of 2 kB: 0.62 ms a text
  /// when each is added by itself, 0.18 by fifties, 0.09 by two hundreds, 0.07 by thousands.
  static let batch: Int64 = 200

  /// Takes the full-text tables up to the newest text and name when they are at least so many
  /// documents behind; twenty new names count as one document.
  ///
  /// To be done last in a transaction, with one statement a table: FTS5 writes out what it has
  /// gathered at every later statement that could be undone by itself.
  static func catchUp(behind limit: Int64, in database: Database) throws {
    let reached = try place(
      "SELECT content, name FROM searchable ORDER BY id DESC LIMIT 1", database)
    let newest = try place(
      """
      SELECT (SELECT coalesce(max(id), 0) FROM content), (SELECT coalesce(max(id), 0) FROM name)
      """, database)
    let lag = max(newest.content - reached.content, (newest.name - reached.name + 19) / 20)
    guard lag >= limit else { return }
    try Prepared(
      """
      INSERT INTO text_words (rowid, words)
      SELECT rowid, words FROM readable WHERE rowid > ? AND rowid IN (SELECT text FROM document)
      """, in: database
    ).run { $0.put(reached.content) }
    try Prepared(
      "INSERT INTO name_words (rowid, text) SELECT id, text FROM name WHERE id > ?", in: database
    ).run { $0.put(reached.name) }
    try Prepared("INSERT INTO searchable (content, name) VALUES (?, ?)", in: database).run {
      $0.put(newest.content)
      $0.put(newest.name)
    }
  }

  /// The numbers of a content and a name, from a query for the two.
  private static func place(
    _ sql: String, _ database: Database
  ) throws -> (content: Int64, name: Int64) {
    let place = try Prepared(sql, in: database).first { ($0.number(0), $0.number(1)) }
    return place ?? (0, 0)
  }
}
