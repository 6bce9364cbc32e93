package import Claims

/// Where a series stands on the day of view, computed from dates and never from words.
package struct Status: Hashable, Sendable {
  package enum State: String, Sendable, CaseIterable {
    case upcoming, airing, ended
    /// No date tells.
    case unknown
  }

  package var state: State
  /// The day on which the state began, where it is known.
  package var since: PartialDate?
  /// Why, in words.
  package var reason: String
  /// The claims of the dates it was computed from.
  package var claims: [ClaimID]
}
