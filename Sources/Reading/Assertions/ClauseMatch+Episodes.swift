import Claims

extension ClauseMatch {
  // MARK: - Counts

  func counts() {
    let cues = scene.vocabulary.cues
    for (place, item) in items.enumerated() {
      switch item.dimension {
      case .episodeCount(let count):
        guard count >= 3, let series = scene.series(before: place, in: clause)?.entry else {
          continue
        }
        // "16 episodes a year", but "a 16-episode drama".
        let near = [place - 1, place - 2].filter { word($0) != words.a } + [place + 1]
        // "the most-watched series in only six episodes"
        let isSpan = word(place - 2) == words.in && word(place - 1) == words.only
        if near.contains(where: { isWord($0, cues.schedule.partial) }) || isFirstBatch(place)
          || isSpan
        {
          continue
        }
        claim(
          place..<place + 1, named(behind: place) ?? series, .series, .episodeCount,
          .value(.number(Double(count))))
      case .number(let number)
      where number == number.rounded() && (3..<1000).contains(number) && isTotal(place)
        && (has(words.episodeNouns) || has(words.partNouns)
          || clause.holdings.contains(.episodeCount)):
        guard let series = scene.series(before: place, in: clause)?.entry else { continue }
        claim(
          place..<min(items.count, place + 3), series, .series, .episodeCount,
          .value(.number(number)))
      case .episodes(let numbers, let isLast) where isLast:
        guard let series = scene.series(before: place, in: clause)?.entry, !isOfSeason(place) else {
          continue
        }
        claim(
          place..<place + 1, series, .series, .episodeCount, .value(.number(Double(numbers[0]))),
          modality: .asserted)
      default: continue
      }
    }
  }

  /// `began streaming with three episodes`: those that came on the first day.
  private func isFirstBatch(_ place: Int) -> Bool {
    // "three episodes on the first day", "two episodes a week", "four at once"
    let behind = items.dropFirst(place + 1).prefix(4)
    let openings: [WordID?] = [words.on, words.at, words.a, words.each, words.every]
    if openings.contains(behind.first?.word), behind.first?.word != nil,
      behind.contains(where: {
        $0.word.map { scene.vocabulary.cues.schedule.atATime.contains($0) } ?? false
      })
    {
      return true
    }
    return word(place - 1) == words.with
      && (has(scene.vocabulary.cues.schedule.streaming)
        || has(scene.vocabulary.cues.schedule.premieres))
  }

  /// `comes to 16 in all`, `13 in total`, `to a total of 18`
  private func isTotal(_ place: Int) -> Bool {
    word(place + 1) == words.in && (word(place + 2) == words.all || word(place + 2) == words.total)
      || word(place - 1) == words.of && word(place - 2) == words.total
  }

  /// `the seventh and last part of series six`: the end of a season, not of the count.
  private func isOfSeason(_ place: Int) -> Bool {
    guard word(place + 1) == words.of, items.indices.contains(place + 2) else { return false }
    if case .season = items[place + 2].dimension { return true }
    return false
  }

  /// The series named right behind a place: `16-episode series X`.
  private func named(behind place: Int) -> Int? {
    for item in items.dropFirst(place + 1).prefix(5) {
      if let names = item.names {
        return names.count == 1 && scene.book[names[0].entry].canBeSeries
          && kind(place + 1).contains(.seriesNoun) ? names[0].entry : nil
      }
      if item.word == nil { return nil }
    }
    return nil
  }

  // MARK: - Days

  /// `Sat., Dec. 25: episodes 14 and 15`: a line that is a date and what is shown.
  private var isTimetable: Bool {
    guard clause.kind == .sentence, (2...4).contains(items.count), case .date = items[0].dimension
    else { return false }
    return items.allSatisfy { $0.dimension != nil || $0.isPunctuation }
  }

  func episodes() {
    let cues = scene.vocabulary.cues
    if pairedEpisodes() { return }
    for (place, item) in items.enumerated() {
      guard case .episodes(let numbers, let isLast) = item.dimension,
        let series = scene.series(before: place, in: clause)?.entry
      else { continue }
      guard
        has(cues.schedule.airing) || isDatedRightBehind(place) || isTimetable
          || has(cues.firmness.plans)
          || has(cues.schedule.premieres)
          || has(cues.schedule.finales) || has(cues.schedule.slots)
          || items.contains(where: { if case .percent = $0.dimension { true } else { false } }),
        !has(cues.production.filming)
      else { continue }
      guard let day = nearestDate(place), case .date(let expression) = items[day].dimension,
        let date = date(
          expression, min(place, day)..<max(place, day) + 1,
          isWord(day - 1, cues.firmness.past) && isWord(day - 1, cues.schedule.airing) ? .past : nil
        )
      else {
        relatedDay(place, numbers, series)
        continue
      }
      if date.day == nil {
        // "put the first episode in November"
        if numbers == [1], date.month != nil {
          claim(
            min(place, day)..<max(place, day) + 1, series, .series, .firstAired, .value(.date(date))
          )
        }
        continue
      }
      let range = min(place, day)..<max(place, day) + 1
      // The first is the premiere.
      if numbers == [1],
        !items.contains(where: {
          if case .season(let number) = $0.dimension { number > 1 } else { false }
        })
      {
        claim(range, seriesOf(place) ?? series, .series, .firstAired, .value(.date(date)))
        continue
      }
      for number in numbers {
        claim(
          range, seriesOf(place) ?? series, .series, .episodeAired, .value(.date(date)),
          [(.episode, .value(.number(Double(number))))])
      }
      if isLast { claim(range, series, .series, .lastAired, .value(.date(date))) }
    }
  }

  /// `episodes 11 and 12 will air on January 4 and 5`: two numbers and two days, one for one.
  private func pairedEpisodes() -> Bool {
    let cues = scene.vocabulary.cues
    guard has(cues.schedule.airing) || has(cues.schedule.premieres) || has(cues.firmness.plans),
      !has(cues.production.filming),
      let numbers = pairOfEpisodes, let days = pairOfDays,
      let series = scene.series(before: numbers.place, in: clause)?.entry
    else { return false }
    let range = min(numbers.place, days.place)..<max(numbers.place, days.place) + 1
    guard let first = date(days.first, range), let second = date(days.second, range),
      first.day != nil, second.firstDay > first.firstDay
    else { return false }
    for (number, date) in [(numbers.first, first), (numbers.second, second)] {
      claim(
        range, series, .series, .episodeAired, .value(.date(date)),
        [(.episode, .value(.number(Double(number))))])
    }
    if items.prefix(numbers.place).contains(where: {
      $0.word == words.last || $0.word == words.final
    }) {
      claim(range, series, .series, .lastAired, .value(.date(second)))
    }
    return true
  }

  private var pairOfEpisodes: (place: Int, first: Int, second: Int)? {
    let isCounted = items.contains {
      if case .episodeCount = $0.dimension {
        true
      } else {
        $0.word.map { words.episodeNouns.contains($0) } ?? false
      }
    }
    for (place, item) in items.enumerated() {
      // "the last two episodes, the 11th and 12th, …"
      if isCounted, let child = item.child.flatMap({ scene.child($0, of: clause) }),
        child.kind == .apposition,
        let pair = ClauseMatch(scene: scene, clause: child, parent: clause, rule: rule)
          .pairOfOrdinals
      {
        return (place, pair.first, pair.second)
      }
      if case .episodes(let numbers, _) = item.dimension, numbers.count == 2 {
        return (place, numbers[0], numbers[1])
      }
    }
    return isCounted ? pairOfOrdinals : nil
  }

  /// `the 11th and 12th`
  private var pairOfOrdinals: (place: Int, first: Int, second: Int)? {
    for (place, item) in items.enumerated() {
      guard case .ordinal(let first) = item.dimension, word(place + 1) == words.and else {
        continue
      }
      let next = word(place + 2) == words.the ? place + 3 : place + 2
      guard items.indices.contains(next), case .ordinal(let second) = items[next].dimension,
        second == first + 1
      else { continue }
      return (next, first, second)
    }
    return nil
  }

  private var pairOfDays: (place: Int, first: DateExpression, second: DateExpression)? {
    for place in items.indices.dropLast(2) {
      guard case .date(let first) = items[place].dimension, word(place + 1) == words.and else {
        continue
      }
      switch (first, items[place + 2].dimension) {
      case (_, .date(let second)): return (place + 2, first, second)
      case (.monthDay(let month, let day, _), .number(let next))
      where next > Double(day) && next <= 31:
        return (place + 2, first, .monthDay(month: month, day: Int(next), weekday: nil))
      case (.monthDay(let month, let day, _), .ordinal(let next)) where next > day && next <= 31:
        return (place + 2, first, .monthDay(month: month, day: next, weekday: nil))
      case (.absolute(let date), .number(let next)) where date.day != nil:
        guard next <= 31,
          let second = PartialDate(year: date.year, month: date.month, day: Int(next))
        else { continue }
        return (place + 2, first, .absolute(second))
      default: continue
      }
    }
    return nil
  }

  /// Whether a date stands right behind an episode (`the seventh episode of X on Monday`).
  private func isDatedRightBehind(_ place: Int) -> Bool {
    items.indices.dropFirst(place + 1).prefix(4).contains {
      if case .date = items[$0].dimension { true } else { false }
    }
  }

  /// The day that a relative clause behind the series gives: `The 7th episode of X, which aired on
  /// the 3rd, …`.
  private func relatedDay(_ place: Int, _ numbers: [Int], _ series: Int) {
    for child in clause.children
    where child.kind == .relative && child.tokens.lowerBound > items[place].tokens.lowerBound {
      let match = ClauseMatch(scene: scene, clause: child, parent: clause, rule: rule)
      guard match.has(scene.vocabulary.cues.schedule.airing),
        let day = child.items.firstIndex(where: {
          if case .date = $0.dimension { true } else { false }
        }),
        case .date(let expression) = child.items[day].dimension,
        let date = match.date(expression, day..<day + 1, .past), date.day != nil
      else { continue }
      for number in numbers {
        match.claim(
          0..<day + 1, series, .series, .episodeAired, .value(.date(date)),
          [(.episode, .value(.number(Double(number))))])
      }
      return
    }
  }

  /// `episode 5 of X`
  private func seriesOf(_ place: Int) -> Int? {
    guard word(place + 1) == words.of, items.indices.contains(place + 2),
      let names = items[place + 2].names, names.count == 1, scene.book[names[0].entry].canBeSeries
    else { return nil }
    return names[0].entry
  }

  /// The nearest date to a place within its part of the sentence, behind it first.
  func nearestDate(_ place: Int) -> Int? {
    for index in items.indices.dropFirst(place + 1).prefix(12) {
      if case .date = items[index].dimension, !isDayOfSaying(index) { return index }
      if case .episodes = items[index].dimension { break }
      if items[index].isMark(";") { break }
    }
    for index in items.indices.prefix(place).suffix(8).reversed() {
      if case .date = items[index].dimension, !isDayOfSaying(index) { return index }
      if case .episodes = items[index].dimension { break }
      if items[index].isMark(";") { break }
    }
    return nil
  }
}
