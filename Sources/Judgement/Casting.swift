package import Claims

/// The way of one person to one part, rung by rung.
package struct Casting: Hashable, Sendable {
  package struct Rung: Hashable, Sendable {
    /// One of the values of `castingStage`, or `cast` for a place in the cast list.
    package var stage: String
    /// The day that the document gives for it, or else the day on which it says so.
    package var day: PartialDate
    package var modality: Modality
    package var claims: [ClaimID]
  }

  package enum Outcome: String, Sendable, CaseIterable {
    /// In the cast list, or confirmed.
    case cast
    /// Declined or withdrew.
    case out
    /// Talks of which no end is known.
    case open
  }

  package var person: EntityID
  package var name: String
  package var character: String?
  /// Oldest first.
  package var rungs: [Rung]
  package var outcome: Outcome
}
