import Claims

/// Where the episodes fill the airing days from the premiere to the finale with none left over, each
/// is on the day that its number gives it.
///
/// A table that dates every episode is left to itself: it may show a break and a double bill.
struct EpisodeOnItsScheduledDay: Check {
  func observations(in record: Record) -> [Observation] {
    let airings = Airings(of: record)
    guard let count = airings.countNumber, count <= 400, airings.episodes.count < count,
      let first = airings.first, let last = airings.last, let premiere = first.value.date,
      let finale = last.value.date, finale.precision == .day, premiere <= finale
    else { return [] }
    let days = airings.scheduled(from: premiere, count: count)
    guard days.first == premiere, days.last == finale else { return [] }
    let basis =
      first.references + last.references + (airings.count?.references ?? [])
      + airings.weekdayClaims
    return airings.episodes.compactMap { episode in
      guard episode.number <= count, days[episode.number - 1] != episode.day else { return nil }
      let expected = days[episode.number - 1]
      let other = days.firstIndex(of: episode.day).map { ", the day of episode \($0 + 1)" } ?? ""
      return Observation(
        "episode-on-its-scheduled-day", .doubtful,
        "episode \(episode.number) is given as on \(episode.day)\(other), where the schedule puts it"
          + " on \(expected)",
        ["episode": "\(episode.number)", "given": episode.day.iso, "expected": expected.iso],
        claims: episode.claims + basis)
    }
  }
}
