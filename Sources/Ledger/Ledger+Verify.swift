import Claims
import GRDB

extension Ledger {
  /// Reads everything again: whether every quote points to words of its document, whether every
  /// entry's hash follows from its content and the entry before, whether the file is whole. Gives
  /// what is wrong, in the order of the ledger; nothing when all is well.
  ///
  /// `progress` is told after every entry how many are done, and how many there are. The time grows
  /// with the ledger, the memory with its longest document.
  package func verify(
    progress: (_ done: Int64, _ all: Int64) -> Void = { _, _ in }
  ) throws(LedgerError) -> [Flaw] {
    var flaws: [Flaw] = []
    do throws(LedgerError) {
      try read { database in
        let verification = try Verification(database)
        defer { flaws = verification.flaws }
        try verification.checkFile()
        try verification.checkEntries(progress)
        try verification.checkRows()
      }
    } catch .damaged(_, let detail) {
      flaws.append(.file(detail))
    }
    return flaws
  }
}

/// One walk through a ledger that notes what is wrong.
private final class Verification {
  private(set) var flaws: [Flaw] = []
  private let database: Database
  private let claimRows: ClaimRows
  private var mentions = 0
  private var claims = 0
  private let catalogued: Int64

  init(_ database: Database) throws {
    self.database = database
    claimRows = try ClaimRows(database)
    catalogued = try Catalogue.reach(in: database)
  }

  func checkFile() throws {
    try Prepared("PRAGMA quick_check", in: database).each { row in
      if row.text(0) != "ok" { flaws.append(.file(row.text(0))) }
    }
  }

  func checkEntries(_ progress: (Int64, Int64) -> Void) throws {
    let all = try Chain.head(in: database).number
    var previous = (number: 0 as Int64, hash: Fingerprint.origin)
    try Prepared("SELECT number, kind, clock, hash FROM entry ORDER BY number", in: database).each {
      row in
      let number = row.number(0)
      let hash = Fingerprint(bytes: row.bytes(3))
      for missing in (previous.number + 1)..<max(number, previous.number + 1) {
        flaws.append(.missingEntry(missing))
      }
      do {
        guard let kind = Entry.Kind(rawValue: row.text(1)) else { throw Damage(row.text(1)) }
        let entry = Entry(number: number, kind: kind, clock: row.text(2))
        if let content = try content(of: entry) {
          if hash != Fingerprint(after: previous.hash, adding: content.bytes) {
            flaws.append(.brokenChain(entry: number))
          }
        } else {
          flaws.append(.emptyEntry(number))
        }
      } catch let damage as Damage {
        flaws.append(.unreadable(entry: number, detail: damage.detail))
      }
      previous = (number, hash)
      progress(number, all)
    }
  }

  /// The bytes that an entry's hash covers, made from what is kept; nil when nothing is.
  private func content(of entry: Entry) throws -> Canonical? {
    if entry.kind == .decision { return try decision(of: entry) }
    guard let reading = try Reading.of(entry.number, in: database),
      let document = try KeptDocument.described(by: reading.document, in: database)
    else { return nil }
    let name = DocumentID(document.name)
    let text = try bytes(document.text, of: name)
    if entry.kind == .document, let original = document.original {
      _ = try bytes(original, of: name)
    }
    return Canonical(
      entry, entry.kind == .document ? document : nil, reading,
      try claims(of: reading, quoting: text), try findings(of: reading, in: name, quoting: text))
  }

  private func decision(of entry: Entry) throws -> Canonical? {
    try Prepared(DecisionRow.select + " WHERE d.entry = ?", in: database).first {
      $0.put(entry.number)
    } _: {
      Canonical(try DecisionRow.decision($0))
    }
  }

  private func bytes(_ content: KeptDocument.Content, of document: DocumentID) throws -> [UInt8] {
    let bytes = try Prepared("SELECT bytes FROM content WHERE id = ?", in: database)
      .first {
        $0.put(content.id)
      } _: {
        $0.bytes(0)
      }
    let found = Fingerprint(of: bytes ?? [])
    if found != content.fingerprint {
      flaws.append(.changedBytes(document: document, kept: content.fingerprint, found: found))
    }
    return bytes ?? []
  }

  private func claims(of reading: Reading, quoting text: [UInt8]) throws -> [Claim] {
    var claims: [Claim] = []
    try Prepared(
      """
      SELECT \(ClaimRows.columns) FROM claim AS c JOIN reading AS r ON r.entry = c.reading
      WHERE c.id >= ? AND c.id < ? AND r.entry = ? ORDER BY c.id
      """, in: database
    ).each {
      $0.put(reading.claims.lowerBound)
      $0.put(reading.claims.upperBound)
      $0.put(reading.entry)
    } _: { row in
      do {
        let recorded = try claimRows.recorded(row)
        claims.append(recorded.claim)
        count(recorded.claim, of: reading)
        check(recorded.claim.quote, of: recorded.id, in: text)
      } catch let damage as Damage {
        flaws.append(.unreadable(entry: reading.entry, detail: damage.detail))
      }
    }
    return claims
  }

  private func findings(
    of reading: Reading, in document: DocumentID, quoting text: [UInt8]
  ) throws -> [Finding] {
    var findings: [Finding] = []
    try Prepared(
      "SELECT code, quote_start, quote_end, facts FROM finding WHERE reading = ? ORDER BY id",
      in: database
    ).each {
      $0.put(reading.entry)
    } _: {
      let finding = try FindingRow.finding($0, in: document)
      findings.append(finding)
      if let quote = finding.quote, !quote.range.isEmpty { check(quote, of: nil, in: text) }
    }
    return findings
  }

  private func check(_ quote: Quote, of claim: ClaimID?, in text: [UInt8]) {
    if let reason = Flaw.QuoteFault(quote.range, of: text) {
      flaws.append(
        .brokenQuote(claim: claim, document: quote.document, range: quote.range, reason: reason))
    }
  }

  /// Counts what the catalogue should hold of a claim of that reading.
  private func count(_ claim: Claim, of reading: Reading) {
    guard reading.entry <= catalogued else { return }
    claims += 1
    var named: Set<NamedThing> = []
    var qualifying: Set<NamedThing> = []
    claim.eachMention { thing, role in
      if role == .value { named.insert(thing) } else { qualifying.insert(thing) }
    }
    mentions += named.count + qualifying.count
  }

  /// Whether rows hang together, and whether there are rows that no entry covers.
  func checkRows() throws {
    try Prepared("PRAGMA foreign_key_check", in: database).each {
      flaws.append(
        .dangling(
          table: $0.text(0), row: $0.isNull(1) ? nil : $0.number(1), parent: $0.text(2)))
    }
    try Prepared(
      """
      SELECT 'document', entry FROM document JOIN entry ON number = entry WHERE kind <> 'document'
      UNION ALL
      SELECT 'reading', entry FROM reading JOIN entry ON number = entry WHERE kind = 'decision'
      UNION ALL
      SELECT 'decision', entry FROM decision JOIN entry ON number = entry WHERE kind <> 'decision'
      UNION ALL
      SELECT 'claim', id FROM claim JOIN reading ON entry = reading
      WHERE id < first_claim OR id >= first_claim + claims
      """, in: database
    ).each {
      flaws.append(.stray(table: $0.text(0), row: $0.number(1)))
    }
    try checkCount(of: "topic", "SELECT coalesce(sum(claims), 0) FROM topic", expected: claims)
    try checkCount(of: "mention", "SELECT count(*) FROM mention", expected: mentions)
  }

  private func checkCount(of table: String, _ sql: String, expected: Int) throws {
    let found = try Prepared(sql, in: database).first { $0.int(0) } ?? 0
    if found != expected {
      flaws.append(.brokenIndex(table: table, expected: expected, found: found))
    }
  }
}
