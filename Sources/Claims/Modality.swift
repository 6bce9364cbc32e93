/// How firmly a document says what it says, from the firmest to the least firm.
///
/// `denied` is not a point on that scale: it says that the rest is not so.
package enum Modality: String, CaseIterable, Sendable, Codable {
  /// Said as plain fact.
  case asserted
  /// A named source is given for it.
  case attributed
  /// An unnamed source is given for it.
  case reported
  /// A plan or a forecast.
  case expected
  /// Uncertain.
  case speculated
  /// Said not to be so.
  case denied

  private var rank: Int { Self.allCases.firstIndex(of: self)! }

  /// The less certain of the two; a denial stays a denial.
  package func weakened(by other: Modality) -> Modality { rank >= other.rank ? self : other }
}
