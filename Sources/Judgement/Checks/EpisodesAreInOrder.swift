import Claims

/// A later episode is not on an earlier day.
struct EpisodesAreInOrder: Check {
  func observations(in record: Record) -> [Observation] {
    let episodes = Airings(of: record).episodes
    return zip(episodes, episodes.dropFirst()).compactMap { earlier, later in
      guard later.day < earlier.day else { return nil }
      return Observation(
        "episodes-are-in-order", .doubtful,
        "episode \(later.number) is on \(later.day), before episode \(earlier.number) on"
          + " \(earlier.day)",
        ["earlier": earlier.day.iso, "later": later.day.iso], claims: earlier.claims + later.claims)
    }
  }
}
