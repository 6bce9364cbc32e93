package import Claims
package import Ledger

/// Which record is asked for: of what, and as seen from when.
package struct Asked: Hashable, Sendable {
  package var name: String
  /// Nil to take the kind under which the name is known best.
  package var kind: Kind?
  /// Nothing said after this day is seen; nil for today.
  package var asOf: PartialDate?
  /// Nothing that the ledger came to know after this moment is seen.
  package var knownAt: Moment?

  package init(
    _ name: String, kind: Kind? = nil, asOf: PartialDate? = nil, knownAt: Moment? = nil
  ) {
    self.name = name
    self.kind = kind
    self.asOf = asOf
    self.knownAt = knownAt
  }

  var view: View { View(saidBy: asOf, knownBy: knownAt) }
}
