import Claims
import GRDB

/// One reading of a document as it is kept: by which reader, and which claims.
struct Reading: Sendable {
  var entry: Int64
  /// The entry that describes the document that was read.
  var document: Int64
  /// The entry with which the document's name came to be known.
  var first: Int64
  /// The version of the reader; versions only grow.
  var reader: Int
  /// The numbers of its claims.
  var claims: Range<Int64>
}

extension Reading {
  /// The reading that an entry keeps; nil when it keeps none.
  static func of(_ entry: Int64, in database: Database) throws -> Reading? {
    try Prepared(
      """
      SELECT entry, document, first, reader, first_claim, claims FROM reading WHERE entry = ?
      """, in: database
    ).first {
      $0.put(entry)
    } _: { row in
      let (end, isTooFar) = row.number(4).addingReportingOverflow(row.number(5))
      guard !isTooFar, row.number(4) <= end else { throw Damage("reading \(entry)") }
      return Reading(
        entry: row.number(0), document: row.number(1), first: row.number(2), reader: row.int(3),
        claims: row.number(4)..<end)
    }
  }

  func write(to database: Database) throws {
    try Prepared(
      """
      INSERT INTO reading (entry, document, first, reader, first_claim, claims)
      VALUES (?, ?, ?, ?, ?, ?)
      """, in: database
    ).run {
      $0.put(entry)
      $0.put(document)
      $0.put(first)
      $0.put(reader)
      $0.put(claims.lowerBound)
      $0.put(Int64(claims.count))
    }
  }

  func write(_ claims: [Claim], to database: Database, names: NameIndex) throws {
    let row = try Prepared(
      """
      INSERT INTO claim (id, reading, subject, property, form, value, currency, qualifiers,
        modality, quote_start, quote_end, cites)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """, in: database)
    for (id, claim) in zip(self.claims, claims) {
      let subject = try names.number(of: claim.topic, in: database)
      try row.run {
        $0.put(id)
        $0.put(entry)
        $0.put(subject)
        $0.put(claim.property.name)
        $0.put(claim.value)
        $0.put(FieldText(claim.qualifiers).text)
        $0.put(claim.modality.rawValue)
        $0.put(claim.quote.range.lowerBound)
        $0.put(claim.quote.range.upperBound)
        $0.put(claim.citations.isEmpty ? nil : FieldText(claim.citations).text)
      }
    }
  }

  func write(_ findings: [Finding], to database: Database) throws {
    let row = try Prepared(
      "INSERT INTO finding (reading, code, quote_start, quote_end, facts) VALUES (?, ?, ?, ?, ?)",
      in: database)
    for finding in findings {
      try row.run {
        $0.put(entry)
        $0.put(finding.code)
        $0.put(finding.quote?.range.lowerBound)
        $0.put(finding.quote?.range.upperBound)
        $0.put(FieldText(finding.facts).text)
      }
    }
  }
}

extension Canonical {
  mutating func add(_ reading: Reading) {
    add(reading.document)
    add(reading.first)
    add(Int64(reading.reader))
    add(reading.claims.lowerBound)
    add(Int64(reading.claims.count))
  }
}

extension Binding {
  /// Three parameters: the form, the value and the currency.
  mutating func put(_ value: Value) {
    put(value.form)
    switch value {
    case .text(let text): put(text)
    case .number(let number): put(number)
    case .date(let date): put(date.iso)
    case .money(let money):
      put(money.amount)
      put(money.currency)
      return
    }
    putNull()
  }
}
