package import Claims

/// What became different in a record between two days.
package struct Change: Hashable, Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    /// Not stated before.
    case new
    /// Stated before as a plan or a rumour, and now as a fact.
    case confirmed
    /// Stated as before, but its standing or its rank is another.
    case restated
    /// No longer stated in that form.
    case gone
  }

  package var kind: Kind
  /// As it stands now, or as it stood before when it is gone.
  package var statement: Statement
  /// How it stood before; nil for what is new.
  package var before: Statement?
}

extension Record {
  /// What is different here from an earlier record of the same thing, in the order of this record.
  package func changes(since earlier: Record) -> [Change] {
    let before = Dictionary(
      (earlier.statements + earlier.circle).map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first })
    let now = statements + circle
    let named = Set(now.map(\.id))
    let changed = now.compactMap { statement -> Change? in
      guard let old = before[statement.id] else {
        return Change(kind: .new, statement: statement, before: nil)
      }
      guard old.standing != statement.standing || old.rank != statement.rank else { return nil }
      let wasOpen = old.standing == .expected || old.standing == .unconfirmed
      return Change(
        kind: wasOpen && statement.standing == .held ? .confirmed : .restated,
        statement: statement, before: old)
    }
    let gone = (earlier.statements + earlier.circle).filter { !named.contains($0.id) }
    return changed + gone.map { Change(kind: .gone, statement: $0, before: $0) }
  }
}
