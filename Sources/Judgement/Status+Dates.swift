import Claims

extension Status {
  /// A series of which no end is known is taken to be on for half a year after its premiere: most
  /// that run longer are spoken of with their number of episodes.
  private static let daysWithoutAnEnd = 183

  init(of record: Record) {
    let airings = Airings(of: record)
    let today = record.day.endDay
    guard let first = airings.firstDay else {
      self.init(state: .unknown, reason: "the record has no date of the premiere", claims: [])
      return
    }
    let hasPassed = first.day.endDay <= today || first.day.firstDay < today && first.day.day != nil
    guard hasPassed else {
      self.init(
        state: .upcoming, reason: "the premiere is on \(first.day), after \(record.day)",
        claims: first.claims)
      return
    }
    let end = airings.lastDay ?? Self.scheduledEnd(airings)
    guard let end else {
      let isRecent = today - first.day.endDay <= Self.daysWithoutAnEnd
      self.init(
        state: isRecent ? .airing : .unknown, since: first.day,
        reason: isRecent
          ? "the premiere was on \(first.day), and no end is known"
          : "the premiere was on \(first.day) and no end is known, which is long ago",
        claims: first.claims)
      return
    }
    if end.day.endDay < today || end.day.day == nil && end.day.endDay <= today {
      self.init(
        state: .ended, since: end.day, reason: "the last episode was on \(end.day)",
        claims: end.claims)
    } else {
      self.init(
        state: .airing, since: first.day,
        reason: "from \(first.day) to \(end.day), and it is \(record.day)",
        claims: first.claims + end.claims)
    }
  }

  /// The finale by the schedule as it goes on from the last episode whose day is known, where the
  /// record has what it takes: an episode that was moved moves the end.
  private static func scheduledEnd(
    _ airings: Airings
  ) -> (day: PartialDate, claims: [ClaimID])? {
    guard let count = airings.countNumber, count <= 400, let known = airings.anchors.last,
      known.number <= count, !airings.weekdays.isEmpty
    else { return nil }
    let rest = airings.scheduled(
      from: known.day.adding(days: 1), count: count - known.number)
    return (
      rest.last ?? known.day,
      known.claims + (airings.count?.references ?? []) + airings.weekdayClaims
    )
  }
}
