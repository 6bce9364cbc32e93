import Claims

extension ClauseMatch {
  /// A network in the possessive or before the word for a series, with the series behind it.
  func networks() {
    for (place, item) in items.enumerated() {
      guard let names = item.names, names.count == 1, scene.book[names[0].entry].known == .network else { continue }
      var next = place + 1
      if isPossessive(next) { next += 1 }
      let start = next
      // Adjectives, days and genres up to the noun or the title.
      var noun: Int?
      var days: [Weekday] = []
      var title: Int?
      while next < items.count, next - start < 9 {
        if let found = items[next].names {
          let entry = scene.book[found[0].entry]
          let isPlain = !scene.quotesTitles && isPossessive(start - 1) && next == start && entry.votes.person + entry.votes.organisation + entry.votes.group == 0
          if found.count == 1, entry.canBeSeries, entry.known == nil, entry.votes.work + entry.votes.series > 0 || noun != nil || isPlain { title = next }
          break
        }
        if case .weekdays(let found) = items[next].dimension { days = found; next += 1; continue }
        if items[next].dimension != nil || items[next].isMark("-") { next += 1; continue }
        guard let word = items[next].word else { break }
        let kind = scene.vocabulary[word]
        if kind.contains(.seriesNoun) || kind.contains(.genre) && next + 1 < items.count && items[next + 1].word.map({ scene.vocabulary[$0].isDisjoint(with: [.seriesNoun, .genre]) }) ?? true {
          noun = next
          next += 1
          if items.indices.contains(next), items[next].names == nil, !kindIs(next, [.seriesNoun, .genre]) { break }
          continue
        }
        guard kind.isDisjoint(with: [.preposition, .be, .have, .future, .verb, .conjunction, .saying, .pronoun, .relative, .occupation]) || kind.contains(.genre) else { break }
        next += 1
      }
      guard title != nil || noun != nil else { continue }
      let end = (title ?? noun!) + 1
      let series: Int?
      if let title { series = items[title].names![0].entry } else { series = definite(before: place) ? scene.series(before: place, in: clause)?.entry : nil }
      guard let series else { continue }
      claim(place..<end, series, .series, .network, .entry(names[0].entry), modality: .asserted)
      for day in days { claim(place..<end, series, .series, .airsOn, .text(day.name), modality: .asserted) }
    }
    bracketedNetworks()
    broadcasterInApposition()
    ownedByBroadcaster()
    listedNetworks()
  }

  /// `Cold River, OCN's occult fantasy with …`, `Cold River, Netflix's adaptation of …`
  private func broadcasterInApposition() {
    func read(_ place: Int, of series: Int) {
      guard items.indices.contains(place), let names = items[place].names, names.count == 1, isPossessive(place + 1), scene.book[series].canBeSeries, scene.book[series].known == nil, scene.book[series].votes.work + scene.book[series].votes.series > 0 else { return }
      let kinds = items.dropFirst(place + 2).prefix(6).prefix { $0.names == nil }
      guard kinds.contains(where: { $0.word.map { !scene.vocabulary[$0].isDisjoint(with: [.genre, .seriesNoun]) || scene.vocabulary.cues.versionsOfWorks.contains($0) } ?? false }) else { return }
      switch scene.book[names[0].entry].known {
      case .network: claim(place..<place + 2, series, .series, .network, .entry(names[0].entry), modality: .asserted)
      case .platform: claim(place..<place + 2, series, .series, .streamingOn, .entry(names[0].entry), modality: .asserted)
      default: return
      }
    }
    if clause.kind == .apposition, let series = clause.antecedents.last?.entry, clause.antecedents.count == 1 { read(0, of: series) }
    for (place, item) in items.enumerated() where item.isMark(",") && place > 0 {
      if let names = items[place - 1].names, names.count == 1 { read(place + 1, of: names[0].entry) }
    }
  }

  /// `Netflix has filled the cast of its survival thriller "X"`: a broadcaster and its series.
  private func ownedByBroadcaster() {
    for (place, item) in items.enumerated() {
      guard item.word == words.its, let owner = items[..<place].last(where: { $0.names != nil })?.names, owner.count == 1 else { continue }
      let known = scene.book[owner[0].entry].known
      guard known == .network || known == .platform else { continue }
      var next = place + 1
      var isSeries = false
      while items.indices.contains(next), next - place < 7, items[next].word != nil || items[next].dimension != nil || items[next].isMark(",") {
        if case .weekdays = items[next].dimension { isSeries = true }
        next += 1
      }
      if isSeries, let topic = scene.topic, !items.indices.contains(next) || items[next].names == nil {
        claim(place..<min(next, items.count), topic, .series, known == .network ? .network : .streamingOn, .entry(owner[0].entry), modality: .asserted)
        continue
      }
      guard items.indices.contains(next), let names = items[next].names, names.count == 1, scene.book[names[0].entry].canBeSeries, next > place + 1,
        scene.book[names[0].entry].votes.work + scene.book[names[0].entry].votes.series > 0 || kind(next - 1).contains(.seriesNoun)
      else { continue }
      claim(place..<next + 1, names[0].entry, .series, known == .network ? .network : .streamingOn, .entry(owner[0].entry), modality: .asserted)
    }
  }

  private func kindIs(_ place: Int, _ kinds: WordClass) -> Bool { !kind(place).isDisjoint(with: kinds) }

  /// Whether `the JTBC series` means the one spoken of: a definite article or a possessive stands
  /// before it, or the network is in the possessive itself.
  private func definite(before place: Int) -> Bool {
    if isPossessive(place + 1) || scene.isHeadline(clause) { return true }
    return word(place - 1) == words.the || word(place - 1) == words.this
  }

  /// `Cold River (tvN)`
  private func bracketedNetworks() {
    guard clause.kind == .bracket, let series = clause.antecedents.last?.entry, scene.book[series].canBeSeries,
      !scene.isPerson(series), let names = items.first?.names, names.count == 1, items.count <= 3
    else { return }
    switch scene.book[names[0].entry].known {
    case .network: claim(0..<1, series, .series, .network, .entry(names[0].entry))
    case .platform: claim(0..<1, series, .series, .streamingOn, .entry(names[0].entry))
    default: return
    }
    if scene.book[series].votes.series == 0 { scene.book[series].votes.series = 1 }
  }

  /// `Cold River returns on New Year's Day, 9pm, BBC One`: a network in a line of days and times.
  private func listedNetworks() {
    for (place, item) in items.enumerated() {
      guard let names = item.names, names.count == 1, scene.book[names[0].entry].known == .network else { continue }
      // "Cold River - tvN, …"
      let isLabelled = place == 2 && items[1].isMark("-") && items[0].names.map { $0.count == 1 && scene.book[$0[0].entry].canBeSeries && scene.book[$0[0].entry].votes.series > 0 } ?? false
      let isListed = isLabelled || isMoment(place - 2) && items[place - 1].isMark(",") || isMoment(place + 2) && items[place + 1].isMark(",") && (place == 0 || word(place - 1) == words.on)
      guard isListed || word(place - 1) == words.on && isRhythm(place), let series = scene.series(before: place, in: clause)?.entry else { continue }
      claim(max(0, place - 1)..<place + 1, series, .series, .network, .entry(names[0].entry))
    }
  }

  /// Whether a time of day or days of the week stand at a place.
  private func isMoment(_ place: Int) -> Bool {
    guard items.indices.contains(place) else { return false }
    return switch items[place].dimension {
    case .time, .weekdays: true
    default: false
    }
  }

  /// `on BBC One on Sundays`, `on Sundays on BBC One`
  private func isRhythm(_ place: Int) -> Bool {
    func isDays(_ place: Int) -> Bool {
      guard items.indices.contains(place), case .weekdays = items[place].dimension else { return false }
      return true
    }
    return isDays(place + 1) || kind(place + 1).contains(.preposition) && isDays(place + 2) || isDays(place - 2)
  }

  /// `the 2018 thriller "X"`: the year in which a series began, before its title.
  func years() {
    for (place, item) in items.enumerated() {
      guard case .date(.absolute(let date)) = item.dimension, date.precision == .year, kind(place - 1).contains(.determiner) || isPossessive(place - 1) || place == 0 else { continue }
      var next = place + 1
      while items.indices.contains(next), next - place < 7 {
        if let word = items[next].word, scene.vocabulary[word].isDisjoint(with: [.preposition, .verb, .be, .conjunction, .filmNoun]) || scene.vocabulary[word].contains(.genre) { next += 1; continue }
        if let names = items[next].names, names.count == 1, [.network, .platform, .country].contains(scene.book[names[0].entry].known) { next += 1; continue }
        break
      }
      guard items.indices.contains(next), let names = items[next].names, names.count == 1, scene.book[names[0].entry].canBeSeries, scene.book[names[0].entry].known == nil,
        scene.book[names[0].entry].votes.film + scene.book[names[0].entry].votes.song == 0, kind(next - 1).contains(.seriesNoun) || kind(next - 1).contains(.genre)
      else { continue }
      claim(place..<next + 1, names[0].entry, .series, .firstAired, .value(.date(date)), modality: .asserted)
    }
  }

  // MARK: - Days and times

  func days() {
    let cues = scene.vocabulary.cues
    for (place, item) in items.enumerated() {
      guard let dimension = item.dimension else { continue }
      switch dimension {
      case .weekdays(let days):
        guard !has(cues.filming), !(word(place - 1).map { scene.vocabulary[$0].contains(.seriesNoun) } ?? false),
          let series = scheduled(place)
        else { continue }
        // "JTBC's Friday-Saturday drama" is read with its network; here it says the same.
        for day in days { claim(max(0, place - 1)..<place + 1, series, .series, .airsOn, .text(day.name)) }
      case .time(let minutes, let zone):
        let hasSchedule = has(cues.airing) || has(cues.premieres) || items.contains { if case .weekdays = $0.dimension { true } else { false } } || has(cues.slots)
        guard clause.kind != .bracket, hasSchedule, !has(cues.songs), !has(cues.meetings), let series = scheduled(place) else { continue }
        claim(max(0, place - 1)..<place + 1, series, .series, .airsAt, .text(Scene.clock(minutes)), [(.timeZone, zone.map { .text($0) })])
      default: continue
      }
    }
  }

  /// The series of a schedule: the one named right behind (`Saturday-Sunday drama "X"`), else the
  /// one spoken of.
  private func scheduled(_ place: Int) -> Int? {
    var next = place + 1
    while next < items.count, next - place < 6, let word = items[next].word, scene.vocabulary[word].isDisjoint(with: [.preposition, .be, .verb, .conjunction]) || scene.vocabulary[word].contains(.genre) { next += 1 }
    if next < items.count, next > place + 1, let names = items[next].names, names.count == 1, scene.book[names[0].entry].canBeSeries, kind(next - 1).contains(.seriesNoun) || kind(next - 1).contains(.genre) {
      return names[0].entry
    }
    return scene.series(before: place, in: clause)?.entry
  }

  // MARK: - First and last days

  /// A date in the same part of the sentence as a verb of a set: behind it, or else before it.
  func airing(_ verbs: WordSet, _ property: Property) {
    let cues = scene.vocabulary.cues
    for (verb, word) in clause.words.enumerated() {
      guard verbs.contains(word) || property == .firstAired && opensPhrase(verb), !(has(cues.filming) || filmingNoun != nil) || cues.premieres.contains(word) && !cues.general.contains(word) else { continue }
      let isNoun = self.word(verb - 1) == words.the || self.word(verb - 1) == words.its || isPossessive(verb - 1)
      // "with no start date"; the day on which a song came out.
      if self.word(verb - 1) == words.no || cues.arrivals.contains(word) && isOfMusic(verb) { continue }
      if cues.general.contains(word) || !verbs.contains(word), !isNoun, !isSeriesVerb(verb) { continue }
      // "The new episode is released on …": not the first of them, and not the last.
      if items[max(0, verb - 8)..<verb].contains(where: { $0.word.map { words.episodeNouns.contains($0) } ?? false }) { continue }
      guard let place = dateBeside(verb), case .date(let expression) = items[place].dimension else { continue }
      if property == .lastAired, self.word(place - 1) == words.since { continue }
      let range = min(verb, place)..<max(verb, place) + 1
      let tense = self.word(place - 1) == words.since ? Tense.past : tense(range)
      guard let series = owned(behind: verb) ?? scene.series(before: verb, in: clause)?.entry, let date = date(expression, range, tense) else { continue }
      claim(range, series, .series, property, .value(.date(date)))
    }
  }

  /// `goes up on Friday`, `out since May 3`, `streaming on Netflix from May 3`: a first day without a
  /// verb of its own.
  private func opensPhrase(_ place: Int) -> Bool {
    let cues = scene.vocabulary.cues
    if isWord(place, cues.goings) { return isWord(place + 1, cues.ups) }
    if isWord(place, cues.outs) {
      return !isOfMusic(place) && word(place + 1) != words.in && items.indices.dropFirst(place + 1).prefix(2).contains { if case .date = items[$0].dimension { true } else { false } }
    }
    guard isWord(place, cues.available), let day = dateBeside(place), day > place, isWord(day - 1, cues.onwards) else { return false }
    return !isOfMusic(place)
  }

  /// Whether what is released is music: a word for it in the clause, or in the one before that "it"
  /// takes up.
  private func isOfMusic(_ verb: Int) -> Bool {
    let cues = scene.vocabulary.cues
    if has(cues.songs) { return true }
    let isPronoun = items.prefix(verb).contains { $0.word == words.it || $0.word == words.both || $0.word == words.they }
    if isPronoun, scene.spoke(of: cues.songs, in: clause) { return true }
    return items.prefix(verb).compactMap(\.names).joined().contains { scene.book[$0.entry].votes.song > 0 || scene.forms[$0.entry] != nil }
  }

  /// `the finale of X`: the series named behind a noun.
  private func owned(behind noun: Int) -> Int? {
    guard word(noun + 1) == words.of, items.indices.contains(noun + 2), let names = items[noun + 2].names, names.count == 1, scene.book[names[0].entry].canBeSeries else { return nil }
    return names[0].entry
  }

  /// Whether a general verb (began, opens, ends) is said of a series: nothing else is its subject.
  private func isSeriesVerb(_ verb: Int) -> Bool {
    // "Episode 3, broadcast on Monday, opens where …"
    if case .episodes(let numbers, let isLast)? = items.first?.dimension, numbers != [1], !isLast { return false }
    var place = verb - 1
    while place >= 0 {
      switch items[place].kind {
      case .names(let names):
        if place > 0, kind(place - 1).contains(.preposition), word(place - 1) != words.of { place -= 1; continue }
        let entry = scene.book[names[0].entry]
        // A person or a song arrives as well: the name must be known for a series.
        if word(verb).map({ !scene.vocabulary.cues.general.contains($0) || scene.vocabulary.cues.arrivals.contains($0) }) ?? false {
          return names.count == 1 && entry.canBeSeries && (names[0].entry == scene.topic || entry.votes.work + entry.votes.series > entry.votes.person)
        }
        return names.count == 1 && entry.canBeSeries && entry.votes.person == 0
      case .word(let word):
        let kind = scene.vocabulary[word]
        if scene.vocabulary.seriesPronouns.contains(word) || kind.contains(.seriesNoun) || kind.contains(.genre) || words.seasonNouns.contains(word) || words.episodeNouns.contains(word) { return true }
        if scene.vocabulary.cues.airing.contains(word) || isWord(place + 1, scene.vocabulary.cues.outs) && place + 1 == verb { break }
        if kind.isDisjoint(with: [.adverb, .be, .have, .future, .determiner, .preposition, .cardinal, .ordinal]), !scene.vocabulary.cues.plans.contains(word), word != words.to, word != words.and { return false }
      case .dimension(.episodeCount), .dimension(.season): return true
      // "Episode 3 opens where …" says nothing of the series.
      case .dimension(.episodes(let numbers, let isLast)): return numbers == [1] || isLast
      case .mark(let byte) where byte == 0x2C: return clause.antecedents.first.map { scene.book[$0.entry].canBeSeries } ?? true
      case .dimension, .child, .possessive, .mark: break
      }
      place -= 1
    }
    return clause.kind == .sentence || clause.antecedents.first.map { scene.book[$0.entry].canBeSeries } ?? false
  }

  /// The date beside a verb: the first behind it within ten items, no other verb of the kind between;
  /// else the nearest before it within six.
  func dateBeside(_ verb: Int) -> Int? {
    let cues = scene.vocabulary.cues
    for place in items.indices.dropFirst(verb + 1).prefix(10) {
      if case .date = items[place].dimension {
        if isDayOfSaying(place) { continue }
        return place
      }
      if items[place].isMark(";") { break }
      if let word = items[place].word, cues.premieres.contains(word) && !cues.arrivals.contains(word) || cues.finales.contains(word) || word == words.but { break }
    }
    for place in items.indices.prefix(verb).suffix(9).reversed() {
      if case .date = items[place].dimension, !isDayOfSaying(place) { return place }
      if items[place].isMark(";") { break }
    }
    return nil
  }

  /// `…, the network said on Friday`: the day of the report, not of what it tells.
  private func isDayOfSaying(_ place: Int) -> Bool {
    kind(place - 1).contains(.saying) || word(place - 1) == words.on && kind(place - 2).contains(.saying)
  }

  // MARK: - Counts and episodes

  func counts() {
    let cues = scene.vocabulary.cues
    for (place, item) in items.enumerated() {
      switch item.dimension {
      case .episodeCount(let count):
        guard count >= 3, let series = scene.series(before: place, in: clause)?.entry ?? nil else { continue }
        let around = [word(place - 1), word(place - 2), word(place + 1)].compactMap { $0 }.filter { $0 != words.a } + [word(place + 1) == words.a ? words.a : words.the]
        if around.contains(where: { cues.partial.contains($0) }) { continue }
        claim(place..<place + 1, named(behind: place) ?? series, .series, .episodeCount, .value(.number(Double(count))))
      case .number(let number) where number == number.rounded() && (3..<1000).contains(number) && isTotal(place) && (has(words.episodeNouns) || has(words.partNouns)):
        guard let series = scene.series(before: place, in: clause)?.entry else { continue }
        claim(place..<min(items.count, place + 3), series, .series, .episodeCount, .value(.number(number)))
      case .episodes(let numbers, let isLast) where isLast:
        guard let series = scene.series(before: place, in: clause)?.entry, !isOfSeason(place) else { continue }
        claim(place..<place + 1, series, .series, .episodeCount, .value(.number(Double(numbers[0]))), modality: .asserted)
      default: continue
      }
    }
  }

  /// `comes to 16 in all`, `13 in total`
  private func isTotal(_ place: Int) -> Bool {
    word(place + 1) == words.in && (word(place + 2) == words.all || word(place + 2) == words.total)
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
      if let names = item.names { return names.count == 1 && scene.book[names[0].entry].canBeSeries && kind(place + 1).contains(.seriesNoun) ? names[0].entry : nil }
      if item.word == nil { return nil }
    }
    return nil
  }

  func episodes() {
    let cues = scene.vocabulary.cues
    for (place, item) in items.enumerated() {
      guard case .episodes(let numbers, let isLast) = item.dimension, let series = scene.series(before: place, in: clause)?.entry ?? nil else { continue }
      guard has(cues.airing) || isDatedRightBehind(place) || has(cues.plans) || has(cues.premieres) || has(cues.finales) || has(cues.slots) || items.contains(where: { if case .percent = $0.dimension { true } else { false } }), !has(cues.filming) else { continue }
      guard let day = nearestDate(place), case .date(let expression) = items[day].dimension,
        let date = date(expression, min(place, day)..<max(place, day) + 1, isWord(day - 1, cues.past) && isWord(day - 1, cues.airing) ? .past : nil)
      else {
        relatedDay(place, numbers, series)
        continue
      }
      if date.day == nil {
        // "put the first episode in November"
        if numbers == [1], date.month != nil { claim(min(place, day)..<max(place, day) + 1, series, .series, .firstAired, .value(.date(date))) }
        continue
      }
      let range = min(place, day)..<max(place, day) + 1
      for number in numbers {
        claim(range, seriesOf(place) ?? series, .series, .episodeAired, .value(.date(date)), [(.episode, .value(.number(Double(number))))])
      }
      if isLast { claim(range, series, .series, .lastAired, .value(.date(date))) }
    }
  }

  /// Whether a date stands right behind an episode (`the seventh episode of X on Monday`).
  private func isDatedRightBehind(_ place: Int) -> Bool {
    items.indices.dropFirst(place + 1).prefix(4).contains { if case .date = items[$0].dimension { true } else { false } }
  }

  /// The day that a relative clause behind the series gives: `The 7th episode of X, which aired on
  /// the 3rd, …`.
  private func relatedDay(_ place: Int, _ numbers: [Int], _ series: Int) {
    for child in clause.children where child.kind == .relative && child.tokens.lowerBound > items[place].tokens.lowerBound {
      let match = ClauseMatch(scene: scene, clause: child, parent: clause, rule: rule)
      guard match.has(scene.vocabulary.cues.airing), let day = child.items.firstIndex(where: { if case .date = $0.dimension { true } else { false } }),
        case .date(let expression) = child.items[day].dimension, let date = match.date(expression, day..<day + 1, .past), date.day != nil
      else { continue }
      for number in numbers { match.claim(0..<day + 1, series, .series, .episodeAired, .value(.date(date)), [(.episode, .value(.number(Double(number))))]) }
      return
    }
  }

  /// `episode 5 of X`
  private func seriesOf(_ place: Int) -> Int? {
    guard word(place + 1) == words.of, items.indices.contains(place + 2), let names = items[place + 2].names, names.count == 1, scene.book[names[0].entry].canBeSeries else { return nil }
    return names[0].entry
  }

  /// The nearest date to a place within its part of the sentence, behind it first.
  func nearestDate(_ place: Int) -> Int? {
    for index in items.indices.dropFirst(place + 1).prefix(12) {
      if case .date = items[index].dimension { return index }
      if case .episodes = items[index].dimension { break }
      if items[index].isMark(";") { break }
    }
    for index in items.indices.prefix(place).suffix(8).reversed() {
      if case .date = items[index].dimension { return index }
      if case .episodes = items[index].dimension { break }
      if items[index].isMark(";") { break }
    }
    return nil
  }

  // MARK: - Streaming

  func streams() {
    let cues = scene.vocabulary.cues
    // "Netflix, which streams the series, …"
    if clause.kind == .relative, let platform = clause.antecedents.last?.entry, scene.book[platform].known == .platform, items.prefix(3).contains(where: { $0.word.map { cues.streaming.contains($0) } ?? false }),
      let series = scene.topic
    {
      claim(0..<min(4, items.count), series, .series, .streamingOn, .entry(platform))
    }
    for (place, item) in items.enumerated() {
      guard let names = item.names, names.contains(where: { scene.book[$0.entry].known == .platform }) else { continue }
      let before = word(place - 1)
      let isPlace = before == words.on || before == words.in && has(cues.streaming) || word(place - 1).map { cues.streaming.contains($0) } ?? false
        || (before == words.to && has(cues.streaming)) || word(place - 1) == words.via || before == words.by
        || before == words.for && items.prefix(place).contains { $0.word.map { cues.commissions.contains($0) } ?? false }
      let isDefinite = !kind(place + 1).isDisjoint(with: [.seriesNoun, .genre]) && items.prefix(place).suffix(4).contains { $0.word == words.the || $0.word == words.this }
      let owns = isPossessive(place + 1) || kind(place + 1).contains(.seriesNoun) || isDefinite
      guard isPlace || owns || opens(place), let series = streamed(place, owns: owns) else { continue }
      if !owns, !opens(place), before == words.on || before == words.by, !has(cues.streaming), !has(cues.airing), !has(cues.premieres), !kind(place - 2).contains(.be) { continue }
      let regions = regions(place)
      for name in names where [.platform, .network].contains(scene.book[name.entry].known) {
        for region in regions.isEmpty ? [nil] : regions.map(Optional.some) {
          let range = max(0, place - 1)..<place + 1
          let isAhead = isAhead(place) && scene.firmness(of: clause, around: range) == .asserted
          claim(range, series, .series, .streamingOn, .entry(name.entry), [(.region, region.map { .text($0) })], modality: isAhead ? .expected : nil)
        }
      }
    }
  }

  /// `drop on Netflix tomorrow`: whether a day to come stands beside a platform.
  private func isAhead(_ place: Int) -> Bool {
    guard let said = scene.said, let day = dateBeside(place), day > place, case .date(let expression) = items[day].dimension,
      let date = date(expression, min(place, day)..<max(place, day) + 1)
    else { return false }
    return date.firstDay > said.firstDay
  }

  /// `Netflix will stream it`, `Disney+ has it in …`: the platform is the subject.
  private func opens(_ place: Int) -> Bool {
    for next in place + 1..<min(place + 5, items.count) {
      if isWord(next, scene.vocabulary.cues.streaming) { return true }
      if kind(next).contains(.have), word(next + 1) == words.it { return true }
      if items[next].names != nil { return false }
    }
    return false
  }

  private func streamed(_ place: Int, owns: Bool) -> Int? {
    if owns {
      for item in items.dropFirst(place + 1).prefix(6) {
        if let names = item.names { return names.count == 1 && scene.book[names[0].entry].canBeSeries ? names[0].entry : nil }
        guard item.word != nil || item.dimension != nil || item.isPossessive else { return nil }
        // "Netflix's busiest employee since X"
        if let word = item.word, !scene.vocabulary[word].isDisjoint(with: [.preposition, .conjunction, .verb, .occupation]), !scene.vocabulary[word].contains(.genre) { return nil }
      }
      // "the nine-part Netflix thriller", the one spoken of.
      let ends = items.indices.dropFirst(place + 1).first { kind($0).isDisjoint(with: [.seriesNoun, .genre]) }
      if isPossessive(place + 1) == false, word(place - 1) == words.the || items[max(0, place - 1)].dimension != nil && word(place - 2) == words.the, ends.map({ items[$0].isPunctuation || kind($0).contains(.be) }) ?? true { return scene.series(before: place, in: clause)?.entry }
      return nil
    }
    return scene.series(before: place, in: clause)?.entry
  }

  /// Where the platform carries it: `in selected regions`, `outside Korea`, `in the US and Canada`.
  private func regions(_ place: Int) -> [String] {
    var found: [String] = []
    for (index, item) in items.enumerated() {
      guard abs(index - place) < 12 else { continue }
      if let names = item.names, names.allSatisfy({ scene.book[$0.entry].known == .country || scene.book[$0.entry].known == .region }) {
        let before = word(index - 1) == words.the ? word(index - 2) : word(index - 1)
        let isOutside = before.map { scene.vocabulary.lexicon.spelling(of: $0) == "outside" } ?? false
        guard before == words.in || isOutside else { continue }
        for name in names {
          let text = scene.book[name.entry].name
          found.append(isOutside ? "outside " + text : text)
        }
      }
      if let word = item.word, scene.vocabulary.cues.selection.contains(word), isWord(index + 1, scene.vocabulary.cues.regions) {
        found.append(text(index..<index + 2))
      }
      if let word = item.word, scene.vocabulary.cues.everywhere.contains(word) { found.append("worldwide") }
      // "Indian fans can stream the show"
      if let word = item.word, scene.vocabulary[word].contains(.nationality), isWord(index + 1, scene.vocabulary.cues.audience), let country = scene.vocabulary.country(ofPeople: word) {
        found.append(country)
      }
    }
    return found
  }
}
