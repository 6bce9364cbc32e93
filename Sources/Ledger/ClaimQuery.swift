package import Claims

/// Which claims are asked for, as a value.
package struct ClaimQuery: Hashable, Sendable {
  package var scope: Scope
  /// Only claims of this property; nil for all.
  package var property: Property?
  package var view: View
  /// Whether claims are given too that a newer reading of their document superseded.
  package var includesSuperseded: Bool

  package enum Scope: Hashable, Sendable {
    case everything
    /// Claims that speak of that name, as it is written.
    case subject(NamedThing)
    /// Claims that speak of one of these names, or name it as a value or in a qualifier.
    case touching(Set<NamedThing>)
    /// The same for all names that are filed under one of these keys.
    case keyed(Set<LookupKey>)
    case document(DocumentID)
    case claims(Set<ClaimID>)
  }

  package init(
    _ scope: Scope, property: Property? = nil, saidBy: PartialDate? = nil,
    knownBy: Moment? = nil, includesSuperseded: Bool = false
  ) {
    self.scope = scope
    self.property = property
    view = View(saidBy: saidBy, knownBy: knownBy)
    self.includesSuperseded = includesSuperseded
  }

  /// What is said of a name; of everything when there is none.
  package init(
    subject: NamedThing? = nil, property: Property? = nil, saidBy: PartialDate? = nil,
    knownBy: Moment? = nil
  ) {
    self.init(
      subject.map(Scope.subject) ?? .everything, property: property, saidBy: saidBy,
      knownBy: knownBy)
  }
}

/// From when a ledger is looked at. Both limits are inclusive.
package struct View: Hashable, Sendable {
  /// Nothing that may have been said after this day is seen: a document dated by its month is seen
  /// from the last day of that month on.
  package var saidBy: PartialDate?
  /// Nothing that the ledger came to know after this moment is seen.
  package var knownBy: Moment?

  package init(saidBy: PartialDate? = nil, knownBy: Moment? = nil) {
    self.saidBy = saidBy
    self.knownBy = knownBy
  }

  /// All that is known now.
  package static let now = View()
}

/// A moment in the life of a ledger.
package enum Moment: Hashable, Sendable {
  /// Just after that entry.
  case entry(Int64)
  /// Just after the newest entry whose label is not later, ISO 8601 in UTC
  /// (`2026-11-21T09:00:00Z`).
  case time(String)

  /// The last second of that day, month or year, in UTC.
  package static func end(of date: PartialDate) -> Moment {
    .time(PartialDate(ordinal: date.endDay - 1).iso + "T23:59:59Z")
  }
}
