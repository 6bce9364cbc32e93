package import Claims
package import Documents
import GRDB

extension Ledger {
  /// What came of appending a document; each tells the entry that now stands for it.
  package enum Outcome: Hashable, Sendable {
    /// The document is new.
    case added(Int64)
    /// The same bytes were read by the same reader, or a newer one, before; nothing was written.
    case unchanged(Int64)
    /// The bytes were known. A newer reader's claims, or what is now known of the document (its
    /// date, its publisher), supersede the older ones, which are kept.
    case renewed(Int64)
  }

  /// Appends a document with what one reading of it gave, wholly or not at all.
  ///
  /// Metadata that the document leaves open stays as an earlier entry has it. One of many documents
  /// is kept at once and seen together with others, by `makeSearchable()` at the latest. Throws
  /// `taken` when the name is that of other bytes.
  package func append(
    _ document: Document, claims: [Claim], findings: [Finding], readerVersion: Int,
    isOneOfMany: Bool = false
  ) throws(LedgerError) -> Outcome {
    let text = Fingerprint(of: document.text)
    let source = document.original.map(Fingerprint.init(of:))
    return try write { database in
      let kept = try KeptDocument.named(document.id.name, in: database)
      var entry = try Chain.next(.document, clock: clock(), in: database)
      var description = Description(document, added: try entry.day)
      if let kept {
        guard kept.source == source ?? text else {
          throw LedgerError.taken(document.id, kept: kept.source, given: source ?? text)
        }
        description = description.completed(by: kept.description)
      }
      let described: KeptDocument
      if let kept, description == kept.description, text == kept.text.fingerprint {
        guard readerVersion > kept.reader else { return .unchanged(kept.first) }
        entry.kind = .reading
        described = kept
      } else {
        if let kept, readerVersion < kept.reader { return .unchanged(kept.first) }
        described = KeptDocument(
          entry: entry.number, first: kept?.first ?? entry.number, name: document.id.name,
          description: description,
          text: try keep(document.text, text, asIn: kept?.text, database),
          length: document.text.count,
          original: try document.original.map {
            try keep($0, Fingerprint(of: $0), asIn: kept?.original, database)
          },
          reader: readerVersion)
      }
      try write(described, claims, findings, readerVersion, as: entry, database)
      try Catalogue.catchUp(
        behind: isOneOfMany ? Catalogue.batch : 1, in: database, names: names)
      return kept == nil ? .added(entry.number) : .renewed(entry.number)
    }
  }

  /// Ends a bulk: all that was appended is seen from now on.
  package func makeSearchable() throws(LedgerError) {
    try write { try Catalogue.catchUp(behind: 1, in: $0, names: names) }
  }

  private func write(
    _ document: KeptDocument, _ claims: [Claim], _ findings: [Finding], _ readerVersion: Int,
    as entry: Entry, _ database: Database
  ) throws {
    let start = try nextClaim(in: database)
    let reading = Reading(
      entry: entry.number, document: document.entry, first: document.first, reader: readerVersion,
      claims: start..<start + Int64(claims.count))
    let described = entry.kind == .document ? document : nil
    let content = Canonical(entry, described, reading, claims, findings)
    try Chain.append(entry, content, to: database)
    try described?.write(to: database)
    try reading.write(to: database)
    try reading.write(claims, to: database, names: names)
    try reading.write(findings, to: database)
  }

  /// Keeps bytes, unless they are those that are kept at `place`.
  private func keep(
    _ bytes: [UInt8], _ fingerprint: Fingerprint, asIn place: KeptDocument.Content?,
    _ database: Database
  ) throws -> KeptDocument.Content {
    if let place, place.fingerprint == fingerprint { return place }
    try Prepared("INSERT INTO content (bytes) VALUES (?)", in: database).run { $0.put(bytes) }
    return KeptDocument.Content(id: database.lastInsertedRowID, fingerprint: fingerprint)
  }

  private func nextClaim(in database: Database) throws -> Int64 {
    try Prepared("SELECT coalesce(max(id), 0) + 1 FROM claim", in: database)
      .first { $0.number(0) } ?? 1
  }
}
