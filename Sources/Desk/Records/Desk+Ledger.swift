package import Claims
package import Ledger

extension Desk {
  /// The documents in the order in which they came to be known.
  package func documents(
    asOf: PartialDate? = nil, knownAt: Moment? = nil
  ) throws(LedgerError) -> [StoredDocument] {
    try ledger.documents(View(saidBy: asOf, knownBy: knownAt))
  }

  /// What is wrong with the ledger; nothing when all is well.
  package func verify(
    progress: (_ done: Int64, _ all: Int64) -> Void = { _, _ in }
  ) throws(LedgerError) -> [Flaw] {
    try ledger.verify(progress: progress)
  }

  /// How much the ledger holds.
  package func statistics() throws(LedgerError) -> Statistics { try ledger.statistics() }

  /// What editors decided, in order.
  package func decisions(knownAt: Moment? = nil) throws(LedgerError) -> [Decision] {
    try ledger.decisions(knownBy: knownAt)
  }
}
