package import Claims

/// Statements of one fact that do not all hold, or one that nothing confirms.
package struct Conflict: Hashable, Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    /// Two sides, neither withdrawn: both are shown.
    case disputed
    /// One took the other's place.
    case superseded
    /// Said, and said not to be so.
    case denied
    /// Only reported, guessed at or planned, and nothing later confirms it.
    case unconfirmed
  }

  package var kind: Kind
  package var subject: EntityID
  package var property: Property
  /// The qualifiers that all sides share.
  package var qualifiers: Qualifiers
  /// The statements, the one that holds first; one alone when it is unconfirmed.
  package var sides: [Statement]
  /// Why the first side is preferred, or what the conflict is, in words.
  package var reason: String

  /// The side that holds, if any does.
  package var preferred: Statement? { sides.first { $0.rank != .deprecated } }
}
