package import Claims
import GRDB

/// A document in whose text the words sought were found.
package struct TextMatch: Hashable, Sendable {
  package var document: DocumentID
  package var title: String?
  package var said: PartialDate
  /// Some words about the place, those sought among them.
  package var excerpt: String
  /// The words sought, as UTF-8 byte ranges of the excerpt.
  package var hits: [Range<Int>]
}

extension Ledger {
  /// The documents that hold all words of `text`, the best first; the last word may be a beginning.
  /// Case and accents do not count.
  package func documents(
    containing text: String, _ view: View = .now, limit: Int = 20
  ) throws(LedgerError) -> [TextMatch] {
    guard let words = Self.match(text) else { return [] }
    return try read { database in
      let bounds = try Bounds(view, in: database)
      var matches: [TextMatch] = []
      try Prepared(Self.textRows, in: database).each {
        $0.put(words)
        bounds.put(into: &$0)
        $0.put(limit)
      } _: {
        matches.append(try TextMatch($0))
      }
      return matches
    }
  }

  /// The names that hold all words of `text`, the best first; every word may be a beginning.
  package func names(containing text: String, limit: Int = 20) throws(LedgerError) -> [NamedThing] {
    guard let words = Self.match(text, beginnings: true) else { return [] }
    return try read { database in
      let rows = try ClaimRows(database)
      var numbers: [Int64] = []
      try Prepared(Self.nameRows, in: database).each {
        $0.put(words)
        $0.put(limit)
      } _: {
        numbers.append($0.number(0))
      }
      return try numbers.map(rows.topic)
    }
  }

  /// A full-text query for all words of a text, each taken literally; nil when there is no word. The
  /// last may be the beginning of one, or all may.
  static func match(_ text: String, beginnings: Bool = false) -> String? {
    let words = text.split { !$0.isLetter && !$0.isNumber }
    if words.isEmpty { return nil }
    return words.map { "\"" + $0 + "\"" }.joined(separator: beginnings ? "* " : " ") + "*"
  }

  static let textRows = """
    SELECT d.name, d.title, d.said, snippet(text_words, 0, char(2), char(3), '…', 24)
    FROM text_words AS w CROSS JOIN document AS d ON d.text = w.rowid
    CROSS JOIN reading AS r ON r.first = d.first AND r.document = d.entry
    WHERE text_words MATCH ? AND \(Bounds.newest)
    ORDER BY w.rank LIMIT ?
    """

  static let nameRows = """
    SELECT rowid FROM name_words WHERE name_words MATCH ? ORDER BY rank LIMIT ?
    """
}

extension TextMatch {
  /// From a row whose excerpt has U+0002 before every hit and U+0003 after it.
  fileprivate init(_ row: Columns) throws {
    guard let said = PartialDate(iso: row.text(2)) else { throw Damage("date \(row.text(2))") }
    document = DocumentID(row.text(0))
    title = row.textIfAny(1)
    self.said = said
    var bytes: [UInt8] = []
    var start: Int?
    hits = []
    for byte in row.bytes(3) {
      switch byte {
      case 2: start = bytes.count
      case 3:
        if let first = start { hits.append(first..<bytes.count) }
        start = nil
      default: bytes.append(byte)
      }
    }
    excerpt = String(decoding: bytes, as: UTF8.self)
  }
}
