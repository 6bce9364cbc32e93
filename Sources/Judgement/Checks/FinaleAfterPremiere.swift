import Claims

/// The finale is not before the premiere.
struct FinaleAfterPremiere: Check {
  func observations(in record: Record) -> [Observation] {
    record.doubts(
      "finale-after-premiere", earlier: .firstAired, later: .lastAired,
      "the finale is on %2, before the premiere on %1")
  }
}

extension Record {
  /// A doubt for each pair of current statements whose dates stand in the wrong order.
  func doubts(
    _ code: String, earlier: Property, later: Property, _ words: String
  ) -> [Observation] {
    guard let first = onNetwork(earlier), let second = onNetwork(later),
      let start = first.value.date, let end = second.value.date, end.endDay <= start.firstDay
    else { return [] }
    return [
      Observation(
        code, .doubtful,
        words.split(separator: "%1", omittingEmptySubsequences: false).joined(separator: start.iso)
          .split(separator: "%2", omittingEmptySubsequences: false).joined(separator: end.iso),
        [earlier.name: start.iso, later.name: end.iso],
        claims: first.references + second.references)
    ]
  }
}
