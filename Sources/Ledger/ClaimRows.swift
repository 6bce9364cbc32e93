import Claims
import GRDB

/// Makes claims of rows. What many rows share, their subject's name and their source, is read once.
final class ClaimRows {
  private let database: Database
  private var names: [Int64: NamedThing] = [:]
  private var sources: [Int64: Source] = [:]
  private let name: Prepared
  private let source: Prepared

  /// The columns of a claim `c` in a reading `r`.
  static let columns = """
    c.id, c.subject, c.property, c.form, c.value, c.currency, c.qualifiers, c.modality,
    c.quote_start, c.quote_end, r.document, c.cites
    """

  init(_ database: Database) throws {
    self.database = database
    name = try Prepared("SELECT kind, text FROM name WHERE id = ?", in: database)
    source = try Prepared(SourceRow.select + " WHERE d.entry = ?", in: database)
  }

  func recorded(_ row: Columns) throws -> RecordedClaim {
    let id = row.number(0)
    let source = try source(of: row.number(10))
    return RecordedClaim(
      id: ClaimID(id), claim: try claim(row, id, in: source.document), source: source)
  }

  private func claim(_ row: Columns, _ id: Int64, in document: DocumentID) throws -> Claim {
    let topic = try topic(row.number(1))
    let property = row.text(2)
    let modality = row.text(7)
    guard let property = Property.named(property) else { throw Damage("claim \(id): \(property)") }
    guard let modality = Modality(rawValue: modality) else {
      throw Damage("claim \(id): \(modality)")
    }
    let range = (row.int(8), row.int(9))
    guard range.0 <= range.1 else { throw Damage("claim \(id): quote \(range.0)..\(range.1)") }
    var claim = Claim(
      topic.name, topic.kind, property, try value(row, id), try qualifiers(row),
      modality: modality, quote: Quote(document: document, range: range.0..<range.1))
    if !row.isNull(11) { claim.citations = try FieldText.citations(row.text(11)) }
    return claim
  }

  private func qualifiers(_ row: Columns) throws -> Qualifiers {
    let text = row.text(6)
    return text.isEmpty ? [:] : try FieldText.qualifiers(text)
  }

  private func value(_ row: Columns, _ id: Int64) throws -> Value {
    switch row.text(3) {
    case "text": return .text(row.text(4))
    case "number": return .number(row.double(4))
    case "money": return .money(Money(amount: row.double(4), currency: row.text(5)))
    case "date":
      if let date = PartialDate(iso: row.text(4)) { return .date(date) }
      fallthrough
    default: throw Damage("claim \(id): \(row.text(3)) \(row.text(4))")
    }
  }

  func topic(_ number: Int64) throws -> NamedThing {
    if let thing = names[number] { return thing }
    let thing = try name.first {
      $0.put(number)
    } _: { row in
      guard let kind = Kind(rawValue: row.text(0)) else { throw Damage("kind \(row.text(0))") }
      return NamedThing(kind, row.text(1))
    }
    guard let thing else { throw Damage("name \(number)") }
    names[number] = thing
    return thing
  }

  private func source(of document: Int64) throws -> Source {
    if let source = sources[document] { return source }
    let source = try source.first {
      $0.put(document)
    } _: {
      try SourceRow.source($0)
    }
    guard let source else { throw Damage("document \(document)") }
    sources[document] = source
    return source
  }
}

/// A document as a source, from a row.
enum SourceRow {
  static let select = """
    SELECT d.name, d.publisher, d.title, d.url, d.said, d.is_dated, d.first, e.clock
    FROM document AS d JOIN entry AS e ON e.number = d.first
    """

  static func source(_ row: Columns) throws -> Source {
    guard let said = PartialDate(iso: row.text(4)) else { throw Damage("date \(row.text(4))") }
    return Source(
      document: DocumentID(row.text(0)), publisher: row.textIfAny(1), title: row.textIfAny(2),
      url: row.textIfAny(3), said: said, isDated: row.int(5) == 1, entry: row.number(6),
      added: row.text(7))
  }
}
