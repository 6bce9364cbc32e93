package import Claims

/// Something that a complete record of this kind holds and this one lacks.
///
/// A gap is a gap: never zero, never a guess.
package struct Gap: Hashable, Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    /// No claim of the property at all.
    case property
    /// An episode without a figure that other episodes have.
    case cell
    /// A field was there and could not be read.
    case unreadable
  }

  package var kind: Kind
  package var subject: EntityID
  package var property: Property
  /// What exactly is missing (`episode` 2, `area` nationwide).
  package var qualifiers: Qualifiers
  /// How much the record loses by it, as `Property.worth`.
  package var worth: Int
  /// What is missing, in words.
  package var words: String
  /// The documents that speak of the subject and were read for it, in order of the day they were
  /// said.
  package var lookedIn: [DocumentID]
  /// The claims of other documents that fill it, where a field could not be read.
  package var filledBy: [ClaimID] = []
  /// What could not be read.
  package var quote: Quote?
}
