import Claims

extension Item {
  /// Whether it is a number in an order: `2nd`.
  fileprivate var isOrdinal: Bool { if case .ordinal? = dimension { true } else { false } }
}

extension ClauseMatch {
  /// What a figure speaks of, as the words around it say.
  struct Measure {
    var series: Int?
    var episode: Int?
    var date: PartialDate?
    var area: String?
    var firm: String?
    var isPeak = false
  }

  // MARK: - Shares

  func shares() {
    let cues = scene.vocabulary.cues
    guard !has(cues.demographic), !namesAges, !scene.isHeadline(clause) else { return }
    let isBracket = clause.kind == .bracket
    if clause.kind == .sentence, items.first?.word.map({ cues.noneOf.contains($0) }) ?? false {
      return
    }
    for place in items.indices {
      guard let share = share(at: place), !isBound(place), !isChange(place),
        !isOfSomethingElse(place), !isOfTitles(place)
      else { continue }
      let measure = isBracket ? bracketMeasure(place) : measure(at: place)
      guard let series = measure.series else { continue }
      let isAudience =
        has(cues.ratings) || measure.isPeak && has(cues.perMinute) || measure.area != nil
        || measure.firm != nil || measure.episode != nil
        || has(cues.airing) || has(cues.premieres) || has(cues.finales) || has(cues.audiences)
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
        scene.vocabulary[$0].contains(.perhaps) || cues.hopes.contains($0)
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
  private func isReached(_ place: Int) -> Bool {
    guard place > 2, isWord(place - 1, scene.vocabulary.cues.reaching),
      isWord(place - 2, scene.vocabulary.cues.reachings),
      let names = items[place - 3].names, names.count == 1
    else { return false }
    let entry = scene.book[names[0].entry]
    return entry.canBeSeries && entry.votes.work + entry.votes.series > 0
  }

  /// The share at a place: a percentage, or a bare decimal in a list of ratings (`ep 3 - 10.5`).
  private func share(at place: Int) -> Double? {
    switch items[place].dimension {
    case .percent(let share): return share
    // "a 12.3 household rating"
    case .number(let number)
    where number < 60
      && (isWord(place + 1, scene.vocabulary.cues.ratingNouns)
        || isWord(place + 1, scene.vocabulary.cues.audiences)
          && isWord(place + 2, scene.vocabulary.cues.ratingNouns)):
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
  private func sharesPercent(_ place: Int) -> Bool {
    guard items.indices.contains(place + 2), word(place + 1) == words.and,
      case .percent? = items[place + 2].dimension
    else { return false }
    return items[..<place].contains { item in
      if case .episodes(let numbers, _)? = item.dimension { numbers.count == 2 } else { false }
    }
  }

  /// `17.6 percent on Saturday and 20.1 on Sunday`, `(11.9 in Seoul)`: a bare figure behind a share, with
  /// a day or a place behind it.
  private func followsShare(_ place: Int) -> Bool {
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
        || isWord(place - 1, scene.vocabulary.cues.reachings)
        || word(place - 1).map({ scene.vocabulary.cues.reaching.contains($0) }) ?? false
        || items[place - 1].isMark(",")
    else { return false }
    if word(place + 1) == nil, place > 0,
      isWord(place - 1, scene.vocabulary.cues.reachings) || kind(place - 1).contains(.be)
        || isWord(place - 1, scene.vocabulary.cues.reaching),
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
  private var namesAges: Bool {
    items.enumerated().contains { place, item in
      switch item.dimension {
      case .date(.absolute(let date)): date.precision == .year && [2049, 2054].contains(date.year)
      case .number(let number):
        (12...60).contains(number) && isWord(place - 1, scene.vocabulary.cues.ages)
      default: false
      }
    }
  }

  /// The measuring firm that this clause, or the one it hangs in, names.
  var firm: String? {
    firm(in: clause) ?? parent.flatMap(firm(in:))
  }

  private func firm(in clause: Clause) -> String? {
    guard clause.holdings.contains(.knownNames) else { return nil }
    for item in clause.items {
      for name in item.names ?? [] where scene.book[name.entry].known == .measuringFirm {
        return scene.book[name.entry].name
      }
    }
    return nil
  }

  /// `over 10 percent`, `the 4 percent range`, `between five and six percent`: a bound, no figure.
  func isBound(_ place: Int) -> Bool {
    let cues = scene.vocabulary.cues
    for before in [word(place - 1), word(place - 2)].compactMap({ $0 })
    where cues.bounds.contains(before) { return true }
    if let after = word(place + 1), cues.ranges.contains(after) { return true }
    if word(place - 1) == words.and || word(place - 1) == words.to, place > 1,
      case .number? = items[place - 2].dimension
    {
      return word(place - 3).map {
        $0 == words.between || $0 == words.from || cues.bounds.contains($0)
      } ?? false
    }
    return false
  }

  /// `a 22% jump`, `by 74%`, `up 3 percent`, `35% by July`: a difference or a forecast, no figure.
  private func isChange(_ place: Int) -> Bool {
    let cues = scene.vocabulary.cues
    if isWord(place + 1, cues.changes)
      || isWord(place + 2, cues.changes) && word(place + 1) != nil
        && kind(place + 1).isDisjoint(with: [.preposition, .conjunction])
    {
      return true
    }
    // "was watched by 12 percent"
    if word(place - 1) == words.by,
      isWord(place - 2, cues.watching) || isWord(place - 2, cues.streaming)
    {
      return false
    }
    if word(place - 1) == words.by || word(place - 1) == words.up { return true }
    guard word(place + 1) == words.by, items.indices.contains(place + 2),
      case .date = items[place + 2].dimension
    else { return false }
    return true
  }

  /// `95 percent of the filming`: a share of something that is no audience.
  private func isOfSomethingElse(_ place: Int) -> Bool {
    guard word(place + 1) == words.of else { return false }
    return !items.dropFirst(place + 2).prefix(4).contains {
      $0.word.map {
        scene.vocabulary.cues.audiences.contains($0) || scene.vocabulary.cues.areas[$0] != nil
      } ?? false
    }
  }

  /// `a studio whose titles average 6 percent`: a figure of many series.
  private func isOfTitles(_ place: Int) -> Bool {
    guard let owner = items[..<place].lastIndex(where: { $0.word == words.whose }),
      place - owner < 8
    else { return false }
    return items[owner..<place].allSatisfy { item in
      // "whose eleventh episode had …" is of one.
      if case .episodes = item.dimension { return false }
      return item.names == nil
    }
  }

  private func measure(at place: Int) -> Measure {
    var measure = Measure()
    let part = part(around: place)
    measure.firm = firm ?? scene.ratingsFirm
    measure.area = area(at: place) ?? scene.introducedAreas[clause.passage]
    measure.isPeak = isPeak(place)
    measure.series = measured(place, in: part)
    (measure.episode, measure.date) = broadcast(place, in: part)
    // Figures of one broadcast follow one another: what is not said again still holds.
    if let last = scene.lastMeasure, last.series == measure.series, measure.episode == nil,
      measure.date == nil,
      measure.area != last.area || measure.isPeak != last.isPeak
        || measure.area == nil && isOther(part)
    {
      measure.episode = last.episode
      measure.date = last.date
    }
    // A peak in the same clause is the peak of the area just named.
    if measure.isPeak, measure.area == nil, let last = scene.lastMeasure,
      last.series == measure.series, !last.isPeak, scene.lastClause == clause.tokens
    {
      measure.area = last.area
    }
    // "the same night elsewhere": the day of the broadcast spoken of before.
    if measure.date == nil, measure.episode == nil || has(scene.vocabulary.cues.sameNight),
      has(scene.vocabulary.cues.sameNight) || scene.saidSameNight(clause)
    {
      measure.date = scene.lastMeasure?.date ?? scene.broadcastDay
    }
    return measure
  }

  private func isOther(_ part: Range<Int>) -> Bool {
    part.contains { items[$0].word.map { scene.vocabulary.cues.others.contains($0) } ?? false }
  }

  private func bracketMeasure(_ place: Int) -> Measure {
    // "12.9 percent (11.9 in greater Seoul)": the same broadcast in another area.
    let area = area(at: place)
    guard has(scene.vocabulary.cues.peaks) || area != nil, let parent,
      let figure = parent.items.lastIndex(where: { item in
        guard item.tokens.upperBound <= clause.tokens.lowerBound, case .percent = item.dimension
        else { return false }
        return true
      })
    else { return Measure() }
    let outer = ClauseMatch(scene: scene, clause: parent, parent: nil, rule: rule)
    var measure = outer.measure(at: figure)
    measure.isPeak = has(scene.vocabulary.cues.peaks)
    if let area { measure.area = area }
    return measure
  }

  /// The part of the clause in which a figure stands: between semicolons.
  func part(around place: Int) -> Range<Int> {
    let start = items[..<place].lastIndex { $0.isMark(";") }.map { $0 + 1 } ?? 0
    let end = items[place...].firstIndex { $0.isMark(";") } ?? items.count
    return start..<end
  }

  private func area(at place: Int) -> String? {
    // The nearest word for an area: behind the figure within five items, before it within twelve,
    // no other figure between.
    for index in items.indices.dropFirst(place + 1).prefix(5) {
      if case .percent = items[index].dimension { break }
      if items[index].isMark(";") { break }
      if let found = area(index) { return found }
      // "7.9 percent (Nielsen Korea, nationwide)"
      if index == place + 1, let child = items[index].child,
        clause.children[child].kind == .bracket, clause.children[child].items.count < 6,
        let word = clause.children[child].words.first(where: {
          scene.vocabulary.cues.areas[$0] != nil
        }),
        !clause.children[child].items.contains(where: { $0.dimension != nil })
      {
        return scene.vocabulary.cues.areas[word]
      }
    }
    for index in items.indices.prefix(place).suffix(12).reversed() {
      if case .percent = items[index].dimension { break }
      if let found = area(index) { return found }
    }
    return nil
  }

  private func area(_ index: Int) -> String? {
    if let word = items[index].word { return scene.vocabulary.cues.areas[word] }
    guard let names = items[index].names, names.count == 1 else { return nil }
    // "In Bangkok the figure was …": another city, as the document calls it.
    let isCity =
      scene.book[names[0].entry].known == .region && word(index - 1) == words.in
      && (index == 1 || items[index - 2].dimension != nil)
    guard
      let area = TableLayout.area(scene.book[names[0].entry].name.lowercased())
        ?? (isCity ? scene.book[names[0].entry].name : nil)
    else { return nil }
    let before = kind(index - 1)
    guard
      !before.isDisjoint(with: [.preposition, .determiner])
        || isWord(index - 1, scene.vocabulary.cues.greater) || index == 0
        || items[index - 1].isMark("(")
    else { return nil }
    return area
  }

  func isPeak(_ place: Int) -> Bool {
    let cues = scene.vocabulary.cues
    for index in items.indices.dropFirst(place + 1).prefix(4) {
      if items[index].dimension != nil || items[index].isMark(",") || word(index) == words.and {
        break
      }
      if isWord(index, cues.peaks), !isRecord(index) { return true }
    }
    for index in items.indices.prefix(place).suffix(8).reversed() {
      if case .percent = items[index].dimension { break }
      if isWord(index, cues.peaks), !isRecord(index) { return true }
      if isWord(index, cues.means) { return false }
    }
    return false
  }

  /// `its highest so far`, `a series high`: a record of averages, and no peak within a broadcast.
  private func isRecord(_ index: Int) -> Bool {
    let cues = scene.vocabulary.cues
    guard isWord(index, cues.records) || isWord(index, cues.heights) else { return false }
    if isWord(index + 1, cues.sofar) || isWord(index + 1, cues.ratings) { return true }
    // "its high, 11.9 percent"
    if isWord(index, cues.heights), kind(index - 1).contains(.possessive),
      items.indices.contains(index + 1), items[index + 1].isPunctuation
    {
      return true
    }
    return isWord(index - 1, cues.recordOwners) || isWord(index - 1, words.seasonNouns)
      || isWord(index - 1, cues.means)
      || word(index - 1).map { scene.vocabulary[$0].contains(.seriesNoun) } ?? false
  }

  /// The series measured: the one named nearest before the figure, else behind it, else the one
  /// spoken of.
  func measured(_ place: Int, in part: Range<Int>) -> Int? {
    func isSeries(_ index: Int) -> Int? {
      guard let names = items[index].names, names.count == 1,
        scene.book[names[0].entry].canBeSeries,
        scene.book[names[0].entry].votes.work + scene.book[names[0].entry].votes.series > 0,
        !scene.isEarlierWork(index, in: clause)
      else { return nil }
      return names[0].entry
    }
    // "4.4 percent for X"
    if word(place + 1) == words.for, part.contains(place + 2), let found = isSeries(place + 2) {
      return found
    }
    for index in part.prefix(while: { $0 < place }).reversed() {
      if let found = isSeries(index) { return found }
    }
    for index in part.drop(while: { $0 <= place }).prefix(12) {
      if case .percent = items[index].dimension { break }
      if let found = isSeries(index), word(index - 1) != words.with { return found }
    }
    return scene.series(before: place, in: clause)?.entry
  }

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
      case .episodes(let numbers, _): if episode == nil { episode = numbers.last }
      case .ordinal(let number)
      where word(index - 1) == words.the && !isOfNextFigure(index, than: place)
        && (kind(index - 2).contains(.preposition) || index == place - 1):
        if episode == nil { episode = number }
      case .date(let expression):
        // "according to Nielsen Korea on the 2nd": the day on which the figure came out.
        if items.indices.contains(index - 2), let names = items[index - 2].names,
          scene.book[names[0].entry].known == .measuringFirm
        {
          continue
        }
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
      if episode == nil, isWord(index, scene.vocabulary.cues.opening), word(index + 1) != words.out,
        !isCompared
      {
        episode = 1
      }
      if episode == nil, date == nil, isWord(index, scene.vocabulary.cues.finales),
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
  private func isOfNextFigure(_ index: Int, than place: Int) -> Bool {
    guard index > place, items.indices.contains(index + 1) else { return false }
    switch items[index + 1].dimension {
    case .percent, .number: return true
    default: return false
    }
  }

  /// The episode and the day in brackets right behind a figure or before it: `4.0% (ep. 2)`,
  /// `Episode 1 (March 3): 3.1%`.
  private func bracketed(beside place: Int) -> (episode: Int?, date: PartialDate?) {
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
  private func pairedEpisode(_ place: Int, in part: Range<Int>) -> Int? {
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
  private func behind(_ place: Int, in part: Range<Int>) -> [Int] {
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
  private func before(_ place: Int, in part: Range<Int>) -> [Int] {
    Array(
      part.prefix { $0 < place }.reversed().prefix { index in
        if case .percent = items[index].dimension { return false }
        return true
      })
  }
}
