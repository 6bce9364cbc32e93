import Claims

/// The days of the episodes that no document dates, from the episodes about them and the airing
/// days.
///
/// Between two known days an episode is on each airing day, if there are just as many of those as
/// of episodes: across a break or a double bill nothing is guessed. After the last known day the
/// schedule goes on.
struct DayOfEachEpisode: Formula {
  /// A serial of more episodes than this is not counted along.
  private static let longest = 400

  func values(in record: Record) -> [Computed] {
    let airings = Airings(of: record)
    guard let count = airings.countNumber, count <= Self.longest, !airings.weekdays.isEmpty else {
      return []
    }
    let anchors = airings.anchors.filter { $0.number <= count }
    guard let last = anchors.last, anchors[0].number == 1 else { return [] }
    let filled = zip(anchors, anchors.dropFirst()).flatMap { between($0, $1, airings) }
    let later = after(last, upTo: count, airings)
    if filled.isEmpty && later.isEmpty { return [] }
    let known = Set(airings.episodes.map(\.number))
    let ends = anchors.filter { !known.contains($0.number) }.map { anchor in
      Self.value(
        anchor.number, anchor.day,
        "the day of the \(anchor.number == 1 ? "premiere" : "finale")", [], anchor.claims)
    }
    return (ends + filled + later).sorted { Self.number(of: $0) < Self.number(of: $1) }
  }

  private func between(
    _ earlier: Airings.Episode, _ later: Airings.Episode, _ airings: Airings
  ) -> [Computed] {
    let missing = later.number - earlier.number - 1
    guard missing > 0, airings.isAiringDay(later.day),
      airings.slots(after: earlier.day, upTo: later.day) == missing + 1
    else { return [] }
    return days(after: earlier, count: missing, airings).map { number, day in
      Self.value(
        number, day, "airing days from \(earlier.day) to \(later.day), one for each episode", [],
        earlier.claims + later.claims + airings.weekdayClaims)
    }
  }

  private func after(
    _ last: Airings.Episode, upTo count: Int, _ airings: Airings
  ) -> [Computed] {
    guard last.number < count, airings.isAiringDay(last.day) else { return [] }
    let inputs = last.claims + (airings.count?.references ?? []) + airings.weekdayClaims
    return days(after: last, count: count - last.number, airings).map { number, day in
      Self.value(
        number, day, "airing days from \(last.day) on", ["a break or a double bill would move it"],
        inputs)
    }
  }

  private func days(
    after anchor: Airings.Episode, count: Int, _ airings: Airings
  ) -> [(number: Int, day: PartialDate)] {
    airings.scheduled(from: anchor.day.adding(days: 1), count: count).enumerated().map {
      (anchor.number + $0.offset + 1, $0.element)
    }
  }

  private static func value(
    _ number: Int, _ day: PartialDate, _ formula: String, _ caveats: [String], _ inputs: [ClaimID]
  ) -> Computed {
    Computed(
      "episode-day", "Episode \(number)", .date(day), [.episode: .number(Double(number))],
      formula: formula, caveats: caveats, inputs: inputs)
  }

  private static func number(of value: Computed) -> Double {
    value.qualifiers[.episode]?.number ?? 0
  }
}
