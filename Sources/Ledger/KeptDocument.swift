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
  /// The bytes that the text was made from, where it was made.
  var original: Content?
  /// The version of the reader that last read it.
  var reader: Int

  /// Bytes that are kept: the number of their row and their fingerprint.
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
      FROM \(tables) WHERE d.name = ? ORDER BY d.entry DESC LIMIT 1
      """, in: database
    ).first {
      $0.put(name)
    } _: { row in
      var document = try KeptDocument(row)
      document.reader = row.int(14)
      return document
    }
  }

  /// The description that an entry gives, whether or not it is the newest; its reader is left 0.
  static func described(by entry: Int64, in database: Database) throws -> KeptDocument? {
    try Prepared("SELECT \(columns) FROM \(tables) WHERE d.entry = ?", in: database)
      .first { $0.put(entry) } _: { try KeptDocument($0) }
  }

  private static let columns = """
    d.entry, d.first, d.name, d.media_type, d.publisher, d.title, d.url, d.language, d.said,
    d.is_dated, d.text, t.digest, d.original, o.digest
    """

  private static let tables = """
    document AS d JOIN content AS t ON t.id = d.text LEFT JOIN content AS o ON o.id = d.original
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
      url: row.textIfAny(6), language: row.textIfAny(7), said: said, isDated: row.int(9) == 1)
    text = Content(id: row.number(10), fingerprint: Fingerprint(bytes: row.bytes(11)))
    original =
      row.isNull(12)
      ? nil : Content(id: row.number(12), fingerprint: Fingerprint(bytes: row.bytes(13)))
    reader = 0
  }

  func write(to database: Database) throws {
    try Prepared(
      """
      INSERT INTO document (entry, first, name, media_type, publisher, title, url, language, said,
        is_dated, last_day, text, original)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
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
      $0.put(description.said.iso)
      $0.put(description.isDated ? 1 : 0)
      $0.put(description.said.endDay - 1)
      $0.put(text.id)
      if let original { $0.put(original.id) } else { $0.putNull() }
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
    add(document.description.said.iso)
    add(document.description.isDated ? 1 : 0 as Int64)
    add(document.text.fingerprint)
    add(document.original?.fingerprint)
  }
}
