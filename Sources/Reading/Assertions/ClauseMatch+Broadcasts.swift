import Claims

/// Which broadcast a figure belongs to.
extension ClauseMatch {
  /// The episode and the day of the broadcast that a figure belongs to.
  func broadcast(_ place: Int, in part: Range<Int>) -> (Int?, PartialDate?) {
    var episode: Int?
    // "ep 1 3.2, ep 2 5.2"
    if place > 0, case .episodes(let numbers, _)? = items[place - 1].dimension, numbers.count == 1 {
      episode = numbers[0]
    }
    if let paired = pairedEpisode(place, in: part) { return (paired, nil) }
    var date: PartialDate?
    // Behind the figure first, then before it, from the figure outwards; what stands between two
    // figures belongs to the first where the second has a day or an episode behind it.
    let behind = behind(place, in: part)
    let follows = behind.contains { index in
      switch items[index].dimension {
      case .episodes, .date: true
      default: false
      }
    }
    let isOwnClause =
      follows
      && items[part.lowerBound..<place].contains {
        if case .percent = $0.dimension { true } else { false }
      }
    for index in behind + (isOwnClause ? [] : before(place, in: part)) {
      switch items[index].dimension {
      case .episodes(let numbers, _):
        // "in single digits until its seventh episode"
        let lead = kind(index - 1).isDisjoint(with: [.possessive, .determiner]) ? 1 : 2
        let isLimit = isWord(index - lead, scene.vocabulary.cues.audience.limits)
        if episode == nil, !isLimit { episode = numbers.last }
      case .ordinal(let number)
      where word(index - 1) == words.the && !isOfNextFigure(index, than: place)
        && (kind(index - 2).contains(.preposition) || index == place - 1):
        if episode == nil { episode = number }
      case .date(let expression):
        // "according to Nielsen Korea on the 2nd": the day on which the figure came out.
        if isDayOfSaying(index) { continue }
        if date == nil, let found = self.date(expression, index..<index + 1, .past) { date = found }
      default: break
      }
      // "the third, 6.4 million"
      if episode == nil, !isOfNextFigure(index, than: place), let word = items[index].word,
        kind(index).contains(.ordinal),
        self.word(index - 1) == words.the || self.word(index - 1) == words.its,
        self.word(index + 1) == nil || index == place - 1
      {
        episode = scene.vocabulary.number(word).map { Int($0) }
      }
      // "up from the premiere": what a figure is compared with.
      let isCompared = [word(index - 1), word(index - 2)].contains {
        $0 == words.from || $0 == words.since
      }
      // "bowed out" ends what "bowed" begins.
      if episode == nil, isWord(index, scene.vocabulary.cues.audience.opening),
        word(index + 1) != words.out,
        !isCompared
      {
        episode = 1
      }
      if episode == nil, date == nil, isWord(index, scene.vocabulary.cues.schedule.finales),
        let series = measured(place, in: part), let last = scene.finale(of: series), last.1 != nil
      {
        return last
      }
    }
    if episode == nil || date == nil {
      let beside = bracketed(beside: place)
      return (episode ?? beside.episode, date ?? beside.date)
    }
    return (episode, date)
  }

  /// `6.3 percent, the second 5.7`: a number right before the next figure belongs to that one.
  func isOfNextFigure(_ index: Int, than place: Int) -> Bool {
    guard index > place, items.indices.contains(index + 1) else { return false }
    switch items[index + 1].dimension {
    case .percent, .number: return true
    default: return false
    }
  }

  /// The episode and the day in brackets right behind a figure or before it: `4.0% (ep. 2)`,
  /// `Episode 1 (March 3): 3.1%`.
  func bracketed(beside place: Int) -> (episode: Int?, date: PartialDate?) {
    var episode: Int?
    var date: PartialDate?
    for index in [place + 1, place - 1, place - 2] where items.indices.contains(index) {
      guard let child = items[index].child, clause.children[child].kind == .bracket else {
        continue
      }
      let bracket = clause.children[child]
      let dimensions = bracket.items.compactMap(\.dimension)
      for dimension in dimensions where dimensions.count < 3 {
        switch dimension {
        case .percent: return (episode, date)
        case .episodes(let numbers, _): episode = episode ?? numbers.last
        case .date(let expression): date = date ?? scene.date(expression, .past, in: bracket)
        default: continue
        }
      }
    }
    return (episode, date)
  }

  /// `Episodes 5 and 6 earned 6.7 and 7.2 percent`: as many figures as episodes belong to them in turn.
  func pairedEpisode(_ place: Int, in part: Range<Int>) -> Int? {
    let named = part.prefix { $0 < place }.last { index in
      if case .episodes = items[index].dimension { true } else { false }
    }
    guard let named, case .episodes(let numbers, _)? = items[named].dimension, numbers.count > 1
    else { return nil }
    let figures = part.drop { $0 <= named }.filter { index in
      if case .percent = items[index].dimension { true } else { sharesPercent(index) }
    }
    guard figures.count == numbers.count, let turn = figures.firstIndex(of: place) else {
      return nil
    }
    return numbers[turn]
  }

  /// The items behind a figure, up to the next figure, a new subject or a joint.
  func behind(_ place: Int, in part: Range<Int>) -> [Int] {
    Array(
      part.drop { $0 <= place }.prefix { index in
        if case .percent = items[index].dimension { return false }
        if items[index].isMark(","), index + 1 < part.upperBound,
          items[index + 1].names != nil || word(index + 1) == words.and
        {
          return false
        }
        // "on air and on Netflix", "across linear and HBO Max on Sunday": still the same figure.
        if word(index) == words.and, items.indices.contains(index + 2),
          items[index + 1].names != nil
        {
          return kind(index + 2).contains(.preposition)
        }
        return word(index) != words.and && word(index) != words.but
      })
  }

  /// The items before a figure, from it outwards, up to the figure before.
  func before(_ place: Int, in part: Range<Int>) -> [Int] {
    Array(
      part.prefix { $0 < place }.reversed().prefix { index in
        if case .percent = items[index].dimension { return false }
        return true
      })
  }
}
