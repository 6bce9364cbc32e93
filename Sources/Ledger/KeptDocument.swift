import Claims
import Documents
import GRDB

/// What is known of a document beside its text.
struct Description: Hashable, Sendable {
  var mediaType: MediaType
  var publisher: String?
  var title: String?
  var url: String?
  var language: String?
  var authors: [String]
  var modified: PartialDate?
  var said: PartialDate
  var isDated: Bool
}

extension Description {
  /// A document that gives no date says what it says on the day on which it is added.
  init(_ document: Document, added: PartialDate) {
    mediaType = document.mediaType
    publisher = document.publisher
    title = document.title
    url = document.url
    language = document.language
    authors = document.authors
    modified = document.modified
    said = document.published ?? added
    isDated = document.published != nil
  }

  /// This description of a document that was described as `older` before: what it leaves open stays
  /// as it was.
  func completed(by older: Description) -> Description {
    var description = self
    description.publisher = publisher ?? older.publisher
    description.title = title ?? older.title
    description.url = url ?? older.url
    description.language = language ?? older.language
    description.authors = authors.isEmpty ? older.authors : authors
    description.modified = modified ?? older.modified
    if !isDated {
      description.said = older.said
      description.isDated = older.isDated
    }
    return description
  }
}

/// The document of some name as it is kept, with the place of its bytes.
struct KeptDocument: Sendable {
  var entry: Int64
  var first: Int64
  var name: String
  var description: Description
  var text: Content
  /// Of the text, in bytes.
  var length: Int
  /// The bytes that the text was made from, where it was made.
  var original: Content?
  /// The version of the reader that last read it.
  var reader: Int

  /// Bytes that are kept: the number of their row, and their fingerprint.
  struct Content: Hashable, Sendable {
    var id: Int64
    var fingerprint: Fingerprint
  }

  /// The fingerprint of what was given: two documents of one name must agree in it.
  var source: Fingerprint { original?.fingerprint ?? text.fingerprint }
}

extension KeptDocument {
  /// The newest description of the document of that name; nil when there is none.
  static func named(_ name: String, in database: Database) throws -> KeptDocument? {
    try Prepared(
      """
      SELECT \(columns), (SELECT reader FROM reading
        WHERE reading.first = d.first ORDER BY reading.entry DESC LIMIT 1)
      FROM document AS d WHERE d.name = ? ORDER BY d.entry DESC LIMIT 1
      """, in: database
    ).first {
      $0.put(name)
    } _: { row in
      var document = try KeptDocument(row)
      document.reader = row.int(17)
      return document
    }
  }

  /// The description that an entry gives, whether or not it is the newest; its reader is left 0.
  static func described(by entry: Int64, in database: Database) throws -> KeptDocument? {
    try Prepared("SELECT \(columns) FROM document AS d WHERE d.entry = ?", in: database)
      .first {
        $0.put(entry)
      } _: {
        try KeptDocument($0)
      }
  }

  private static let columns = """
    d.entry, d.first, d.name, d.media_type, d.publisher, d.title, d.url, d.language, d.said,
    d.is_dated, d.text, d.text_digest, d.text_length, d.original, d.original_digest, d.authors,
    d.modified
    """

  /// From the `columns`; the reader is not among them.
  private init(_ row: Columns) throws {
    entry = row.number(0)
    first = row.number(1)
    name = row.text(2)
    guard let mediaType = MediaType(rawValue: row.text(3)), let said = PartialDate(iso: row.text(8))
    else { throw Damage("document \(row.text(2)): \(row.text(3)), \(row.text(8))") }
    description = Description(
      mediaType: mediaType, publisher: row.textIfAny(4), title: row.textIfAny(5),
      url: row.textIfAny(6), language: row.textIfAny(7), authors: try FieldText.list(row.text(15)),
      modified: row.textIfAny(16).flatMap { PartialDate(iso: $0) }, said: said,
      isDated: row.int(9) == 1)
    text = Content(id: row.number(10), fingerprint: Fingerprint(bytes: row.bytes(11)))
    length = row.int(12)
    original =
      row.isNull(13)
      ? nil : Content(id: row.number(13), fingerprint: Fingerprint(bytes: row.bytes(14)))
    reader = 0
  }

  func write(to database: Database) throws {
    try Prepared(
      """
      INSERT INTO document (entry, first, name, media_type, publisher, title, url, language,
        authors, modified, said, is_dated, last_day, text, text_digest,
        text_length, original, original_digest)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """, in: database
    ).run {
      $0.put(entry)
      $0.put(first)
      $0.put(name)
      $0.put(description.mediaType.rawValue)
      $0.put(description.publisher)
      $0.put(description.title)
      $0.put(description.url)
      $0.put(description.language)
      $0.put(FieldText(description.authors).text)
      $0.put(description.modified?.iso)
      $0.put(description.said.iso)
      $0.put(description.isDated ? 1 : 0)
      $0.put(description.said.endDay - 1)
      $0.put(text.id)
      $0.put(text.fingerprint.bytes)
      $0.put(length)
      if let original {
        $0.put(original.id)
        $0.put(original.fingerprint.bytes)
      }
    }
  }
}

extension Canonical {
  mutating func add(_ document: KeptDocument) {
    add(document.first)
    add(document.name)
    add(document.description.mediaType.rawValue)
    add(document.description.publisher)
    add(document.description.title)
    add(document.description.url)
    add(document.description.language)
    add(FieldText(document.description.authors).text)
    add(document.description.modified?.iso)
    add(document.description.said.iso)
    add(document.description.isDated ? 1 : 0 as Int64)
    add(document.text.fingerprint)
    add(document.original?.fingerprint)
  }
}
