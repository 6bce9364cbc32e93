package import Claims
package import Documents
import GRDB

/// A document as a ledger keeps it.
package struct StoredDocument: Hashable, Sendable {
  package var source: Source
  package var mediaType: MediaType
  package var language: String?
  package var authors: [String]
  /// The day on which it was last changed, where it says so.
  package var modified: PartialDate?
  /// The fingerprint of what was given: the original where the text was made from one.
  package var fingerprint: Fingerprint
  /// Of the stored text, in bytes.
  package var length: Int
  /// The version of the reader whose claims are in force.
  package var readerVersion: Int
  package var claims: Int
  package var findings: Int
}

extension Ledger {
  /// What the documents are and what came of them, in the order in which they came to be known.
  package func documents(_ view: View = .now) throws(LedgerError) -> [StoredDocument] {
    try read { database in
      let bounds = try Bounds(view, in: database)
      var documents: [StoredDocument] = []
      try Prepared(Self.documentRows + " ORDER BY d.first", in: database).each {
        bounds.put(into: &$0)
      } _: {
        documents.append(try StoredDocument($0))
      }
      return documents
    }
  }

  /// The documents as sources, in the order in which they came to be known.
  package func sources(_ view: View = .now) throws(LedgerError) -> [Source] {
    try documents(view).map(\.source)
  }

  /// One document; nil when there is none of that name.
  package func document(_ id: DocumentID) throws(LedgerError) -> StoredDocument? {
    try read { database in
      let bounds = try Bounds(.now, in: database)
      return try Prepared(
        Self.documentRows + " AND d.first = (SELECT first FROM document WHERE name = ? LIMIT 1)",
        in: database
      ).first {
        bounds.put(into: &$0)
        $0.put(id.name)
      } _: {
        try StoredDocument($0)
      }
    }
  }

  /// The stored text, into which quotes point. Throws `noSuchDocument`.
  package func text(of id: DocumentID) throws(LedgerError) -> [UInt8] {
    guard let text = try content("text", of: id) else { throw .noSuchDocument(id) }
    return text
  }

  /// The bytes that the text was made from; nil where the text is what was given.
  package func original(of id: DocumentID) throws(LedgerError) -> [UInt8]? {
    try content("original", of: id)
  }

  /// Gives the stored texts of several documents one by one. Throws `noSuchDocument`.
  package func eachText(
    of ids: some Sequence<DocumentID>, _ body: (DocumentID, [UInt8]) -> Void
  ) throws(LedgerError) {
    try read { database in
      for id in ids {
        guard let text = try Self.content("text", of: id, in: database) else {
          throw LedgerError.noSuchDocument(id)
        }
        body(id, text)
      }
    }
  }

  private func content(_ column: String, of id: DocumentID) throws(LedgerError) -> [UInt8]? {
    try read { try Self.content(column, of: id, in: $0) }
  }

  private static func content(
    _ column: String, of id: DocumentID, in database: Database
  ) throws -> [UInt8]? {
    try Prepared(
      """
      SELECT content.bytes FROM document JOIN content ON content.id = document.\(column)
      WHERE document.name = ? ORDER BY document.entry DESC LIMIT 1
      """, in: database
    ).first {
      $0.put(id.name)
    } _: {
      $0.bytes(0)
    }
  }

  /// What readers saw in a document and could not settle, by the newest reading.
  package func findings(in id: DocumentID) throws(LedgerError) -> [Finding] {
    try findings(in: [id])
  }

  /// The same for several documents, one after another.
  package func findings(in ids: [DocumentID]) throws(LedgerError) -> [Finding] {
    try read { database in
      var findings: [Finding] = []
      let rows = try Prepared(
        """
        SELECT code, quote_start, quote_end, facts FROM finding WHERE reading = (
          SELECT max(entry) FROM reading WHERE first = (
            SELECT first FROM document WHERE name = ? LIMIT 1))
        ORDER BY id
        """, in: database)
      for id in ids {
        try rows.each {
          $0.put(id.name)
        } _: {
          findings.append(try FindingRow.finding($0, in: id))
        }
      }
      return findings
    }
  }

  static let documentRows = """
    SELECT d.name, d.publisher, d.title, d.url, d.said, d.is_dated, d.first, e.clock,
      d.media_type, d.language, coalesce(d.original_digest, d.text_digest), d.text_length, r.reader,
      r.claims, (SELECT count(*) FROM finding WHERE finding.reading = r.entry), d.authors, d.modified
    FROM reading AS r JOIN document AS d ON d.entry = r.document
    JOIN entry AS e ON e.number = d.first
    WHERE \(Bounds.newest)
    """
}

extension StoredDocument {
  fileprivate init(_ row: Columns) throws {
    source = try SourceRow.source(row)
    guard let type = MediaType(rawValue: row.text(8)) else { throw Damage("type \(row.text(8))") }
    mediaType = type
    language = row.textIfAny(9)
    fingerprint = Fingerprint(bytes: row.bytes(10))
    length = row.int(11)
    readerVersion = row.int(12)
    claims = row.int(13)
    findings = row.int(14)
    authors = try FieldText.list(row.text(15))
    modified = row.textIfAny(16).flatMap { PartialDate(iso: $0) }
  }
}

/// A finding from a row of code, start, end and facts.
enum FindingRow {
  static func finding(_ row: Columns, in document: DocumentID) throws -> Finding {
    var quote: Quote?
    if !row.isNull(1) {
      guard row.int(1) <= row.int(2) else { throw Damage("finding in \(document)") }
      quote = Quote(document: document, range: row.int(1)..<row.int(2))
    }
    return Finding(row.text(0), at: quote, try FieldText.facts(row.text(3)))
  }
}
