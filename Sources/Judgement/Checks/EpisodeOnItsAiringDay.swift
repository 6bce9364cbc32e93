import Claims

/// An episode is on one of the series's airing days.
struct EpisodeOnItsAiringDay: Check {
  func observations(in record: Record) -> [Observation] {
    let airings = Airings(of: record)
    guard !airings.weekdays.isEmpty else { return [] }
    var days = airings.episodes.map {
      (what: "episode \($0.number)", day: $0.day, claims: $0.claims)
    }
    if days.isEmpty {
      days = [("the premiere", airings.firstDay), ("the finale", airings.lastDay)].compactMap {
        what, found in found.map { (what, $0.day, $0.claims) }
      }
    }
    let known = days.compactMap { item in item.day.weekday.map { (item, $0) } }
    guard !known.isEmpty else { return [] }
    let strays = known.filter { !airings.weekdays.contains($0.1) }
    let weekdays = airings.weekdays.sorted { $0.rawValue < $1.rawValue }
    let airs = Words.list(weekdays.map { Words.capitalized($0.name) + "s" })
    if strays.isEmpty {
      return [
        Observation(
          "episode-on-its-airing-day", .agrees,
          known.count == 1
            ? "\(known[0].0.what) is on a \(Words.capitalized(known[0].1.name)), as the series airs on"
              + " \(airs)"
            : "all \(known.count) days of episodes that are known are \(airs)",
          ["days": "\(known.count)"],
          claims: airings.weekdayClaims + known.flatMap(\.0.claims))
      ]
    }
    return strays.map { item, weekday in
      Observation(
        "episode-on-its-airing-day", .doubtful,
        "\(item.what) is on \(item.day), a \(Words.capitalized(weekday.name)), and the series airs on"
          + " \(airs)",
        [
          "date": "\(item.day)", "weekday": weekday.name,
          "airsOn": Words.list(weekdays.map(\.name)),
        ],
        claims: item.claims + airings.weekdayClaims)
    }
  }
}
