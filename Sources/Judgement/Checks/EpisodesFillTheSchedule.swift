import Claims

/// The number of episodes, the first and the last day, and the airing days give one schedule.
///
/// A week without a broadcast (a holiday, a match) makes a run longer, a double bill makes it
/// shorter; a table of episodes that shows them settles it.
struct EpisodesFillTheSchedule: Check {
  func observations(in record: Record) -> [Observation] {
    let airings = Airings(of: record)
    guard let count = airings.countNumber, count <= 1000, let first = airings.firstDay,
      let last = airings.lastDay, first.day.precision == .day, last.day.precision == .day,
      last.day >= first.day, last.day.firstDay - first.day.firstDay < 20_000,
      !airings.weekdays.isEmpty
    else { return [] }
    let slots = (first.day.firstDay..<last.day.endDay).filter {
      PartialDate(ordinal: $0).weekday.map(airings.weekdays.contains) == true
    }.count
    let claims =
      first.claims + last.claims + (airings.count?.references ?? []) + airings.weekdayClaims
    let facts = [
      "episodes": "\(count)", "days": "\(slots)", "from": "\(first.day)", "to": "\(last.day)",
    ]
    let run = "\(first.day) to \(last.day)"
    if slots == count {
      return [
        Observation(
          "episodes-fill-the-schedule", .agrees,
          "\(count) episodes on \(slots) airing days, \(run)", facts, claims: claims)
      ]
    }
    if airings.episodes.count == count, airings.episodes.last?.number == count {
      let days = Set(airings.episodes.map(\.day)).count
      return [
        Observation(
          "episodes-fill-the-schedule", .agrees,
          "\(count) episodes on \(days) of \(slots) airing days, \(run), as the table of episodes has"
            + " it", facts, claims: claims + airings.episodes.flatMap(\.claims))
      ]
    }
    // The days that are known may show where the break was, and the rest fill theirs.
    if let latest = airings.episodes.last, latest.number < count,
      count - latest.number == airings.slots(after: latest.day, upTo: last.day)
    {
      return [
        Observation(
          "episodes-fill-the-schedule", .agrees,
          "\(count) episodes from \(run): \(latest.number) by \(latest.day), as their days have it, and"
            + " one on each airing day after that", facts,
          claims: claims + airings.episodes.flatMap(\.claims))
      ]
    }
    let gap =
      slots > count
      ? "\(slots - count) airing days are left over, as after a break"
      : "\(count - slots) episodes are too many, as with double bills"
    return [
      Observation(
        "episodes-fill-the-schedule", .doubtful,
        "\(count) episodes do not fill the \(slots) airing days from \(run): \(gap)", facts,
        claims: claims)
    ]
  }
}
