package import Claims

/// One claim on the scales: for a statement or against it, how heavy, and why so.
package struct Weighed: Hashable, Sendable {
  package var claim: RecordedClaim
  /// Whether it says what the statement says, be it rounded or less exact.
  package var supports: Bool
  /// The natural logarithm of the odds that it adds to its side; 0 for a copy, for a rejected
  /// claim, and for a second claim of one source.
  package var weight: Double
  /// Why it weighs what it does, in words.
  package var reason: String
}

/// Why a statement stands as it does: its claims, those against it, and its rivals.
package struct Explanation: Sendable {
  package var statement: Statement
  /// Heaviest first.
  package var supporting: [Weighed]
  /// Heaviest first.
  package var opposing: [Weighed]
  /// The other values of the same fact, best first.
  package var rivals: [Statement]
}

extension Record {
  /// Nil when no statement of the record has that name.
  package func explanation(of id: String) -> Explanation? {
    guard let statement = (statements + circle).first(where: { $0.id == id }) else { return nil }
    let weighed = (weighings[id] ?? []).sorted { $0.weight > $1.weight }
    let conflict = conflicts.first { $0.sides.contains { $0.id == id } }
    return Explanation(
      statement: statement, supporting: weighed.filter(\.supports),
      opposing: weighed.filter { !$0.supports },
      rivals: (conflict?.sides ?? []).filter { $0.id != id })
  }
}
