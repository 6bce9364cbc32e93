import Claims

extension Item {
  /// Whether it is a number in an order: `2nd`.
  fileprivate var isOrdinal: Bool { if case .ordinal? = dimension { true } else { false } }
}

extension ClauseMatch {
  func shares() {
    let cues = scene.vocabulary.cues
    guard !has(cues.audience.demographic), !namesAges, !scene.isHeadline(clause) else { return }
    let isBracket = clause.kind == .bracket
    if clause.kind == .sentence,
      items.first?.word.map({ cues.audience.noneOf.contains($0) }) ?? false
    {
      return
    }
    for place in items.indices {
      guard let share = share(at: place), !isBound(place), !isChange(place),
        !isOfSomethingElse(place), !isOfTitles(place)
      else { continue }
      let measure = isBracket ? bracketMeasure(place) : measure(at: place)
      guard let series = measure.series else { continue }
      let isAudience =
        has(cues.audience.ratings) || measure.isPeak && has(cues.audience.perMinute)
        || measure.area != nil
        || measure.firm != nil || measure.episode != nil
        || has(cues.schedule.airing) || has(cues.schedule.premieres) || has(cues.schedule.finales)
        || has(cues.audience.audiences)
        || scene.saidShare || isReached(place)
        || (isBracket
          && parent.map { parent in
            parent.items.contains { if case .percent = $0.dimension { true } else { false } }
          } ?? false)
      guard isAudience else { continue }
      guard share <= 100 else {
        scene.note(
          "implausible-value", at: scene.source(of: items[place].tokens, in: clause),
          [
            "property": Property.audienceShare.name, "subject": scene.book[series].name,
            "value": "\(share)",
          ])
        continue
      }
      scene.saidShare = true
      let isHope = clause.words.contains {
        scene.vocabulary[$0].contains(.perhaps) || cues.audience.hopes.contains($0)
      }
      if isHope { continue }
      scene.lastMeasure = measure
      scene.lastClause = clause.tokens
      claim(
        max(0, place - 1)..<place + 1, series, .series, .audienceShare, .value(.number(share)),
        [
          (.episode, measure.episode.map { .value(.number(Double($0))) }),
          (.date, measure.date.map { .value(.date($0)) }),
          (.area, measure.area.map { .text($0) }), (.measuredBy, measure.firm.map { .text($0) }),
          (.statistic, measure.isPeak ? "peak" : nil),
        ], modality: firm != nil && !isBracket ? .attributed : nil)
    }
  }

  /// `"X" rose to 6.7 percent`: a series, a verb, and where it got to.
  func isReached(_ place: Int) -> Bool {
    guard place > 2, isWord(place - 1, scene.vocabulary.cues.audience.reaching),
      isWord(place - 2, scene.vocabulary.cues.audience.reachings),
      let names = items[place - 3].names, names.count == 1
    else { return false }
    let entry = scene.book[names[0].entry]
    return entry.canBeSeries && entry.votes.work + entry.votes.series > 0
  }

  /// The share at a place: a percentage, or a bare decimal in a list of ratings (`ep 3 - 10.5`).
  func share(at place: Int) -> Double? {
    switch items[place].dimension {
    case .percent(let share): return share
    // "a 12.3 household rating"
    case .number(let number)
    where number < 60
      && (isWord(place + 1, scene.vocabulary.cues.audience.ratingNouns)
        || isWord(place + 1, scene.vocabulary.cues.audience.audiences)
          && isWord(place + 2, scene.vocabulary.cues.audience.ratingNouns)):
      return number
    case .number(let number)
    where number < 60 && number != number.rounded()
      && (followsShare(place) || sharesPercent(place)):
      return number
    case .number(let number)
    where number < 60 && number != number.rounded() && scene.ratingsFirm != nil:
      guard place > 0 else { return nil }
      let before = items[place - 1]
      if case .episodes? = before.dimension { return number }
      if before.isMark("-") || before.isMark(":"), place > 1,
        case .episodes? = items[place - 2].dimension
      {
        return number
      }
      if let child = before.child, let names = clause.children[child].items.first?.names,
        scene.book[names[0].entry].known == .network
      {
        return number
      }
      return nil
    default: return nil
    }
  }

  /// `Episodes 3 and 4 came in at 5.5 and 6.2 percent`: two figures before one sign.
  func sharesPercent(_ place: Int) -> Bool {
    guard items.indices.contains(place + 2), word(place + 1) == words.and,
      case .percent? = items[place + 2].dimension
    else { return false }
    return items[..<place].contains { item in
      if case .episodes(let numbers, _)? = item.dimension { numbers.count == 2 } else { false }
    }
  }

  /// `17.6 percent on Saturday and 20.1 on Sunday`, `(11.9 in Seoul)`: a bare figure behind a share, with
  /// a day or a place behind it.
  func followsShare(_ place: Int) -> Bool {
    func isShare(_ item: Item) -> Bool { if case .percent = item.dimension { true } else { false } }
    // "drew 6.3 percent, the second 5.7"
    if place > 1, kind(place - 1).contains(.ordinal) || items[place - 1].isOrdinal,
      word(place - 2) == words.the || word(place - 2) == words.its,
      items.prefix(place).contains(where: isShare)
    {
      return true
    }
    guard
      place == 0 || word(place - 1) == words.and || kind(place - 1).contains(.be)
        || isWord(place - 1, scene.vocabulary.cues.audience.reachings)
        || word(place - 1).map({ scene.vocabulary.cues.audience.reaching.contains($0) }) ?? false
        || items[place - 1].isMark(",")
    else { return false }
    if word(place + 1) == nil, place > 0,
      isWord(place - 1, scene.vocabulary.cues.audience.reachings) || kind(place - 1).contains(.be)
        || isWord(place - 1, scene.vocabulary.cues.audience.reaching),
      items[..<place].suffix(9).indices.contains(where: { area($0) != nil }),
      items.prefix(place).contains(where: isShare)
    {
      return true
    }
    guard let next = word(place + 1), next == words.in || next == words.on || next == words.for
    else { return false }
    return items.prefix(place).contains(where: isShare)
      || clause.kind == .bracket && place == 0 && parent?.items.contains(where: isShare) ?? false
  }

  /// Whether ages stand in the clause: `viewers between 20 and 49`, `the 2049 rating`.
  var namesAges: Bool {
    items.enumerated().contains { place, item in
      switch item.dimension {
      case .date(.absolute(let date)): date.precision == .year && [2049, 2054].contains(date.year)
      case .number(let number):
        (12...60).contains(number) && isWord(place - 1, scene.vocabulary.cues.audience.ages)
      default: false
      }
    }
  }

  /// `95 percent of the filming`: a share of something that is no audience.
  func isOfSomethingElse(_ place: Int) -> Bool {
    guard word(place + 1) == words.of else { return false }
    return !items.dropFirst(place + 2).prefix(4).contains {
      $0.word.map {
        scene.vocabulary.cues.audience.audiences.contains($0)
          || scene.vocabulary.cues.audience.areas[$0] != nil
      } ?? false
    }
  }

  /// `a studio whose titles average 6 percent`: a figure of many series.
  func isOfTitles(_ place: Int) -> Bool {
    guard let owner = items[..<place].lastIndex(where: { $0.word == words.whose }),
      place - owner < 8
    else { return false }
    return items[owner..<place].allSatisfy { item in
      // "whose eleventh episode had …" is of one.
      if case .episodes = item.dimension { return false }
      return item.names == nil
    }
  }
}
