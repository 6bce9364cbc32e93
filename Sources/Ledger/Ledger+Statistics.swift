import GRDB
import Synchronization

/// How much a ledger holds.
package struct Statistics: Hashable, Sendable {
  /// The number of the newest entry; 0 for an empty ledger.
  package var entries: Int64
  /// The newest entry's hash, which stands for everything in the ledger: a copy kept elsewhere
  /// shows whether entries were cut off at the end.
  package var head: Fingerprint
  package var documents: Int
  package var readings: Int
  /// Superseded ones included.
  package var claims: Int
  package var names: Int
  package var decisions: Int
  package var findings: Int
}

extension Ledger {
  /// How much the ledger holds. The time grows with the ledger, but it is counted once for as long
  /// as no entry is added.
  package func statistics() throws(LedgerError) -> Statistics {
    let newest = try head()
    if let counted = counted.withLock({ $0 }), counted.head == newest.hash { return counted }
    let fresh = try count()
    counted.withLock { $0 = fresh }
    return fresh
  }

  private func count() throws(LedgerError) -> Statistics {
    try read { database in
      func count(_ sql: String) throws -> Int {
        try Prepared(sql, in: database).first { $0.int(0) } ?? 0
      }
      let head = try Chain.head(in: database)
      return Statistics(
        entries: head.number, head: head.hash,
        documents: try count("SELECT count(*) FROM document WHERE entry = first"),
        readings: try count("SELECT count(*) FROM reading"),
        claims: try count("SELECT coalesce(max(id), 0) FROM claim"),
        names: try count("SELECT count(*) FROM name"),
        decisions: try count("SELECT count(*) FROM decision"),
        findings: try count("SELECT count(*) FROM finding"))
    }
  }

  /// The newest entry's number and hash: they change with every change, and cost next to nothing.
  package func head() throws(LedgerError) -> (entry: Int64, hash: Fingerprint) {
    try read { database in
      let head = try Chain.head(in: database)
      return (head.number, head.hash)
    }
  }
}
