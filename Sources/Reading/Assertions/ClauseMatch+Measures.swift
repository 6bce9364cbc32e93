import Claims

/// What a share is a share of: where, by whom it was measured, and which of the figures of an episode.
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

  /// The measuring firm that this clause, or the one it hangs in, names.
  var firm: String? {
    firm(in: clause) ?? parent.flatMap(firm(in:))
  }

  func firm(in clause: Clause) -> String? {
    guard clause.holdings.contains(.knownNames) else { return nil }
    for item in clause.items {
      for name in item.names ?? [] where scene.book[name.entry].known == .measuringFirm {
        return scene.book[name.entry].name
      }
    }
    return nil
  }

  func measure(at place: Int) -> Measure {
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
    if measure.date == nil, measure.episode == nil || has(scene.vocabulary.cues.audience.sameNight),
      has(scene.vocabulary.cues.audience.sameNight) || scene.saidSameNight(clause)
    {
      // A night of weeks ago was told of for comparison; the story's own is of the last days.
      let isRecent =
        scene.lastMeasure?.date.flatMap { last in scene.said.map { last.adding(days: 8) > $0 } }
        ?? false
      measure.date =
        isRecent
        ? scene.lastMeasure?.date : scene.broadcastDay ?? scene.lastMeasure?.date
    }
    return measure
  }

  func isOther(_ part: Range<Int>) -> Bool {
    part.contains {
      items[$0].word.map { scene.vocabulary.cues.audience.others.contains($0) } ?? false
    }
  }

  func bracketMeasure(_ place: Int) -> Measure {
    // "12.9 percent (11.9 in greater Seoul)": the same broadcast in another area.
    let area = area(at: place)
    guard has(scene.vocabulary.cues.audience.peaks) || area != nil, let parent,
      let figure = parent.items.lastIndex(where: { item in
        guard item.tokens.upperBound <= clause.tokens.lowerBound, case .percent = item.dimension
        else { return false }
        return true
      })
    else { return besideTitle(place) }
    let outer = ClauseMatch(scene: scene, clause: parent, parent: nil, rule: rule)
    var measure = outer.measure(at: figure)
    measure.isPeak = has(scene.vocabulary.cues.audience.peaks)
    if let area { measure.area = area }
    return measure
  }

  /// `X (8.1 percent) and Y (6.5 percent)`: the shares of one evening behind the titles.
  private func besideTitle(_ place: Int) -> Measure {
    var measure = Measure()
    guard place == 0, items.count < 5, let parent, let series = clause.antecedents.last?.entry,
      clause.antecedents.count == 1, scene.book[series].canBeSeries,
      scene.book[series].votes.work + scene.book[series].votes.series > 0
    else { return measure }
    measure.series = series
    measure.firm = firm ?? scene.ratingsFirm
    measure.area = area(at: place) ?? scene.introducedAreas[clause.passage]
    let days = parent.items.compactMap { item in
      if case .date(let expression)? = item.dimension { expression } else { nil }
    }
    if days.count == 1 { measure.date = scene.date(days[0], .past, in: parent) }
    return measure
  }

  /// The part of the clause in which a figure stands: between semicolons.
  func part(around place: Int) -> Range<Int> {
    let start = items[..<place].lastIndex { $0.isMark(";") }.map { $0 + 1 } ?? 0
    let end = items[place...].firstIndex { $0.isMark(";") } ?? items.count
    return start..<end
  }

  func area(at place: Int) -> String? {
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
          scene.vocabulary.cues.audience.areas[$0] != nil
        }),
        !clause.children[child].items.contains(where: { $0.dimension != nil })
      {
        return scene.vocabulary.cues.audience.areas[word]
      }
    }
    for index in items.indices.prefix(place).suffix(12).reversed() {
      if case .percent = items[index].dimension { break }
      if let found = area(index) { return found }
    }
    return nil
  }

  func area(_ index: Int) -> String? {
    if let word = items[index].word { return scene.vocabulary.cues.audience.areas[word] }
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
        || isWord(index - 1, scene.vocabulary.cues.audience.greater) || index == 0
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
      if isWord(index, cues.audience.peaks), !isRecord(index) { return true }
    }
    for index in items.indices.prefix(place).suffix(8).reversed() {
      if case .percent = items[index].dimension { break }
      if isWord(index, cues.audience.peaks), !isRecord(index) { return true }
      if isWord(index, cues.audience.means) { return false }
    }
    return false
  }

  /// `its highest so far`, `a series high`: a record of averages, and no peak within a broadcast.
  func isRecord(_ index: Int) -> Bool {
    let cues = scene.vocabulary.cues
    guard isWord(index, cues.audience.records) || isWord(index, cues.audience.heights) else {
      return false
    }
    if isWord(index + 1, cues.audience.sofar) || isWord(index + 1, cues.audience.ratings) {
      return true
    }
    // "its high, 11.9 percent"
    if isWord(index, cues.audience.heights), kind(index - 1).contains(.possessive),
      items.indices.contains(index + 1), items[index + 1].isPunctuation
    {
      return true
    }
    return isWord(index - 1, cues.audience.recordOwners) || isWord(index - 1, words.seasonNouns)
      || isWord(index - 1, cues.audience.means)
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
}
