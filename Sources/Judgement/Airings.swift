import Claims

/// When a series is on, as far as its record tells.
struct Airings {
  struct Episode {
    var number: Int
    /// The day of the schedule: a broadcast after midnight belongs to the day before.
    var day: PartialDate
    var claims: [ClaimID]
  }

  /// One season's, in order of their numbers, those with a known day.
  let episodes: [Episode]
  let weekdays: Set<Weekday>
  let weekdayClaims: [ClaimID]
  let first: Statement?
  let last: Statement?
  let count: Statement?

  init(of record: Record) {
    episodes = record.statements(of: .episodeAired).compactMap { statement in
      guard statement.rank != .deprecated, statement.standing != .superseded,
        let number = statement.qualifiers[.episode]?.number,
        statement.qualifiers[.season]?.number ?? 1 == 1, let day = statement.value.date,
        day.precision == .day, number > 0, number < 100_000
      else { return nil }
      return Episode(number: Int(number), day: day, claims: statement.references)
    }.reduce(into: [Int: Episode]()) { known, episode in
      known[episode.number] = known[episode.number] ?? episode
    }.values.sorted { $0.number < $1.number }
    let days = record.statements(of: .airsOn).filter {
      $0.rank != .deprecated && $0.standing != .superseded
    }
    weekdays = Set(days.compactMap { $0.value.text.flatMap { Weekday(name: $0) } })
    weekdayClaims = days.flatMap(\.references)
    first = record.onNetwork(.firstAired)
    last = record.onNetwork(.lastAired)
    count = record.best(.episodeCount)
  }

  /// The number of episodes that the record gives.
  var countNumber: Int? {
    count?.value.number.flatMap { (1...20_000).contains($0) ? Int($0) : nil }
  }

  /// The day of the first broadcast: as stated, or that of the first episode.
  var firstDay: (day: PartialDate, claims: [ClaimID])? {
    if let first, let day = first.value.date { return (day, first.references) }
    return episodes.first { $0.number == 1 }.map { ($0.day, $0.claims) }
  }

  /// The day of the finale: as stated, or that of the last episode of the number that it has.
  var lastDay: (day: PartialDate, claims: [ClaimID])? {
    if let last, let day = last.value.date { return (day, last.references) }
    guard let countNumber, let episode = episodes.first(where: { $0.number == countNumber }) else {
      return nil
    }
    return (episode.day, episode.claims + (count?.references ?? []))
  }

  /// The days of a plain schedule: an episode on each airing day from the first day on.
  func scheduled(from first: PartialDate, count: Int) -> [PartialDate] {
    guard first.precision == .day, !weekdays.isEmpty else { return [] }
    var days: [PartialDate] = []
    var day = first
    while days.count < count {
      if isAiringDay(day) { days.append(day) }
      day = day.adding(days: 1)
    }
    return days
  }

  /// How many airing days lie after one day and up to another.
  func slots(after first: PartialDate, upTo last: PartialDate) -> Int {
    guard first.endDay < last.endDay else { return 0 }
    return (first.endDay..<last.endDay).count { isAiringDay(PartialDate(ordinal: $0)) }
  }

  /// The episodes whose day is known, with the first and the last where the record dates those, in
  /// order of their numbers.
  var anchors: [Episode] {
    var anchors = episodes
    if let first, let day = first.value.date, day.precision == .day, anchors.first?.number != 1 {
      anchors.insert(Episode(number: 1, day: day, claims: first.references), at: 0)
    }
    if let last, let countNumber, let day = last.value.date, day.precision == .day,
      anchors.last.map({ $0.number < countNumber }) ?? true
    {
      anchors.append(
        Episode(
          number: countNumber, day: day, claims: last.references + (count?.references ?? [])))
    }
    return anchors
  }

  func isAiringDay(_ day: PartialDate) -> Bool {
    day.weekday.map(weekdays.contains) == true
  }
}

extension Record {
  /// The best statement of a date on the network itself, not on a platform and not of a later
  /// season.
  func onNetwork(_ property: Property) -> Statement? {
    let plain = statements(of: property).filter {
      $0.rank != .deprecated && $0.qualifiers[.platform] == nil
        && $0.qualifiers[.season]?.number ?? 1 == 1
    }
    return plain.first { $0.rank == .preferred } ?? plain.first
  }
}
