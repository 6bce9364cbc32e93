import Claims

extension ClauseMatch {
  func days() {
    let cues = scene.vocabulary.cues
    for (place, item) in items.enumerated() {
      guard let dimension = item.dimension else { continue }
      switch dimension {
      // "(tvN, Thu)"
      case .date(.weekday(let day, _))
      where clause.kind == .bracket && items.count < 6 && place > 0 && items[place - 1].isMark(","):
        guard isScheduleOfSeries, let series = scheduled(place)
        else { continue }
        claim(place..<place + 1, series, .series, .airsOn, .text(day.name))
      case .weekdays(let days):
        guard !has(cues.production.filming),
          !(word(place - 1).map { scene.vocabulary[$0].contains(.seriesNoun) } ?? false),
          !isPartOfWeek(place) || isOfSchedule,
          let series = scheduled(place)
        else { continue }
        // "moved from Mondays to Saturdays": where it was.
        if word(place - 1) == words.from,
          items.dropFirst(place + 1).contains(where: {
            if case .weekdays = $0.dimension { true } else { false }
          })
        {
          continue
        }
        // "instead of Thursdays"
        if word(place - 1) == words.of, isWord(place - 2, cues.cast.replacing) { continue }
        // "JTBC's Friday-Saturday drama" is read with its network; here it says the same.
        for day in days {
          claim(max(0, place - 1)..<place + 1, series, .series, .airsOn, .text(day.name))
        }
      case .time(let minutes, let zone):
        let hasSchedule =
          has(cues.schedule.airing) || has(cues.schedule.premieres)
          || items.contains { if case .weekdays = $0.dimension { true } else { false } }
          || has(cues.schedule.slots) || isScheduleOfSeries
        guard clause.kind != .bracket || isScheduleOfSeries, hasSchedule, !has(cues.music.songs),
          !has(cues.schedule.meetings), !isException(place), !isLeft(place),
          let hour = hour(of: minutes, at: place), let series = scheduled(place)
        else { continue }
        claim(
          max(0, place - 1)..<place + 1, series, .series, .airsAt, .text(Scene.clock(hour)),
          [(.timeZone, zone.map { .text($0) })])
      case .date(let expression):
        // "(tvN, Saturdays, 9 p.m., from May 11)"
        guard clause.kind == .bracket, isScheduleOfSeries,
          [words.from, words.since].contains(word(place - 1)), let series = scheduled(place),
          let date = date(expression, place..<place + 1)
        else { continue }
        claim(place - 1..<place + 1, series, .series, .firstAired, .value(.date(date)))
      default: continue
      }
    }
  }

  /// `weekends`, `weeknights`
  private func isPartOfWeek(_ place: Int) -> Bool { text(place..<place + 1).hasPrefix("week") }

  /// Whether the clause speaks of when a series is shown: `weekends` alone may be anybody's.
  private var isOfSchedule: Bool {
    let cues = scene.vocabulary.cues
    return has(cues.schedule.airing) || has(cues.schedule.premieres) || has(cues.schedule.slots)
      || isScheduleOfSeries
      || items.contains { if case .time = $0.dimension { true } else { false } }
      || items.contains { item in
        item.names?.contains { scene.book[$0.entry].known == .network } ?? false
      }
  }

  /// Whether a bracket behind a series gives its channel or its days.
  private var isScheduleOfSeries: Bool {
    guard clause.kind == .bracket, let series = clause.antecedents.last?.entry,
      scene.book[series].canBeSeries,
      scene.book[series].votes.work + scene.book[series].votes.series > 0
    else { return false }
    return items.contains { item in
      if case .weekdays = item.dimension { return true }
      return item.names?.contains { scene.book[$0.entry].known == .network } ?? false
    }
  }

  /// `tonight at 9:20` is in the evening; nil where nothing says which half of the day is meant.
  private func hour(of minutes: Int, at place: Int) -> Int? {
    guard minutes < 12 * 60 else { return minutes }
    let text = text(place..<place + 1).lowercased()
    if text.holds("a") { return minutes }
    if has(scene.vocabulary.cues.schedule.evenings) { return minutes + 12 * 60 }
    return text.holds("p") || text.hasPrefix("0") || minutes < 60 ? minutes : nil
  }

  /// `at 9:40 p.m., ten minutes ahead of the usual hour`: the hour of one broadcast.
  private func isException(_ place: Int) -> Bool {
    items[place...].dropFirst().prefix(6).contains {
      $0.word.map { scene.vocabulary.cues.schedule.shifted.contains($0) } ?? false
    } && items.contains { if case .episodes = $0.dimension { true } else { false } }
  }

  /// `from 10:40 to 10:30 p.m.`: the hour that a series leaves.
  private func isLeft(_ place: Int) -> Bool {
    guard word(place - 1) == words.from, word(place + 1) == words.to,
      items.indices.contains(place + 2), case .time = items[place + 2].dimension
    else { return false }
    return true
  }

  /// The series of a schedule: the one named right behind (`Saturday-Sunday drama "X"`), else the
  /// one spoken of.
  private func scheduled(_ place: Int) -> Int? {
    var next = place + 1
    while next < items.count, next - place < 6, let word = items[next].word,
      scene.vocabulary[word].isDisjoint(with: [.preposition, .be, .verb, .conjunction])
        || scene.vocabulary[word].contains(.genre)
    { next += 1 }
    if next < items.count, next > place + 1, let names = items[next].names, names.count == 1,
      scene.book[names[0].entry].canBeSeries,
      kind(next - 1).contains(.seriesNoun) || kind(next - 1).contains(.genre)
    {
      return names[0].entry
    }
    return scene.series(before: place, in: clause)?.entry
  }
}
