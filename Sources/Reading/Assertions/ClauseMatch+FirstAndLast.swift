import Claims

extension ClauseMatch {
  /// A date in the same part of the sentence as a verb of a set: behind it, or else before it.
  func airing(_ verbs: WordSet, _ property: Property) {
    let cues = scene.vocabulary.cues
    for (verb, word) in clause.words.enumerated() {
      let isLastOne = property == .lastAired && isLastEpisode(verb)
      guard verbs.contains(word) || property == .firstAired && opensPhrase(verb) || isLastOne,
        !(has(cues.production.filming) || filmingNoun != nil)
          || cues.schedule.premieres.contains(word) && !cues.schedule.general.contains(word)
      else { continue }
      // "bowed out" ends what "bowed" begins.
      if property == .firstAired, self.word(verb + 1) == words.out,
        cues.schedule.finales.contains(word)
      {
        continue
      }
      let isNoun =
        self.word(verb - 1) == words.the || self.word(verb - 1) == words.its
        || isPossessive(verb - 1)
      // "its best since the launch"
      if self.word(verb - 1) == words.the || self.word(verb - 1) == words.its,
        self.word(verb - 2) == words.since
      {
        continue
      }
      // "with no start date"; the day on which a song came out.
      if self.word(verb - 1) == words.no
        || self.word(verb - 1) == words.the && self.word(verb - 2) == words.in
        || cues.schedule.arrivals.contains(word) && isOfMusic(verb)
      {
        continue
      }
      // "The soundtrack opens with …"
      if property == .firstAired,
        items[..<verb].prefix(2).contains(where: {
          $0.word.map { cues.music.soundtrackNouns.contains($0) } ?? false
        })
      {
        continue
      }
      if cues.schedule.general.contains(word) || !verbs.contains(word), !isNoun, !isLastOne,
        !isSeriesVerb(verb)
      {
        continue
      }
      // "The twelfth and last instalment went out on …" is no first day.
      if property == .firstAired,
        items[max(0, verb - 8)..<verb].contains(where: { item in
          if case .episodes(let numbers, _) = item.dimension { numbers != [1] } else { false }
        })
      {
        continue
      }
      // "The new episode is released on …": not the first of them, and not the last.
      if items[max(0, verb - 8)..<verb].contains(where: {
        $0.word.map { words.episodeNouns.contains($0) } ?? false
      }) {
        continue
      }
      guard let place = dateBeside(verb), case .date(let expression) = items[place].dimension else {
        continue
      }
      if property == .lastAired, self.word(place - 1) == words.since { continue }
      if isMeasured(place, by: verb) || property == .lastAired && closesEpisode(verb) { continue }
      let range = min(verb, place)..<max(verb, place) + 1
      let tense = self.word(place - 1) == words.since ? Tense.past : tense(range)
      guard
        let series = owned(behind: verb) ?? subject(coordinatedBefore: verb)
          ?? scene.series(before: verb, in: clause)?.entry,
        let date = date(expression, range, tense)
      else { continue }
      claim(range, series, .series, property, .value(.date(date)))
    }
  }

  /// `drops in early 2025 following the drama's premiere`: a day before a noun that only tells
  /// what it comes before or after.
  private func isMeasured(_ day: Int, by noun: Int) -> Bool {
    guard day < noun, isWord(noun, scene.vocabulary.cues.schedule.premiereNouns) else {
      return false
    }
    for place in items.indices[..<noun].suffix(6).reversed() where place > day {
      if isWord(place, scene.vocabulary.cues.schedule.relations) { return true }
      if items[place].word == nil && items[place].names == nil && !isPossessive(place)
        || !kind(place).isDisjoint(with: [.verb, .be, .conjunction])
      {
        return false
      }
    }
    return false
  }

  /// `finished its Sunday episode shortly before`: what ended is one episode.
  private func closesEpisode(_ verb: Int) -> Bool {
    let object = items.dropFirst(verb + 1).prefix(5).prefix {
      $0.word.map { scene.vocabulary[$0].isDisjoint(with: [.preposition, .conjunction]) } ?? true
    }
    guard let first = object.first?.word,
      !scene.vocabulary[first].isDisjoint(with: [.determiner, .possessive])
    else { return false }
    return object.contains { $0.word.map { words.episodeNouns.contains($0) } ?? false }
  }

  /// `the last episode`, `the final part`: one without a number, in a clause that says it was shown.
  private func isLastEpisode(_ noun: Int) -> Bool {
    guard let word = word(noun), words.episodeNouns.contains(word),
      !scene.vocabulary.cues.schedule.everyEpisode.contains(word),
      [words.last, words.final, words.concluding].contains(self.word(noun - 1)),
      kind(noun - 2).contains(.determiner) || isPossessive(noun - 2) || noun == 1,
      !isWord(noun + 1, words.seasonNouns)
    else { return false }
    // "the last episode of season 2", or one that is awaited
    if items.contains(where: { if case .season = $0.dimension { true } else { false } }) {
      return false
    }
    return has(scene.vocabulary.cues.schedule.airing)
      || has(scene.vocabulary.cues.audience.watching)
  }

  /// `goes up on Friday`, `out since May 3`, `streaming on Netflix from May 3`: a first day without a
  /// verb of its own.
  private func opensPhrase(_ place: Int) -> Bool {
    let cues = scene.vocabulary.cues
    if isWord(place, cues.schedule.goings) { return isWord(place + 1, cues.schedule.ups) }
    if isWord(place, cues.schedule.outs) {
      return !isOfMusic(place) && word(place + 1) != words.in
        && items.indices.dropFirst(place + 1).prefix(2).contains {
          if case .date = items[$0].dimension { true } else { false }
        }
    }
    guard isWord(place, cues.schedule.available), let day = dateBeside(place), day > place,
      isWord(day - 1, cues.schedule.onwards)
    else { return false }
    return !isOfMusic(place)
  }

  /// Whether what is released is music: a word for it in the clause, or in the one before that "it"
  /// takes up.
  private func isOfMusic(_ verb: Int) -> Bool {
    let cues = scene.vocabulary.cues
    if has(cues.music.songs) { return true }
    if clause.holdings.contains(.part) { return true }
    // "“X” by Kim. Released on Friday": what the sentence before named, where none stands here.
    if items[..<verb].allSatisfy({ $0.names == nil && $0.word == nil }),
      let before = scene.sentences(of: clause.passage, before: clause.tokens.lowerBound).last,
      before.named.contains(where: { place in
        before.items[place].names?.contains { scene.isSettledSong($0.entry) } ?? false
      })
    {
      return true
    }
    let isPronoun = items.prefix(verb).contains {
      $0.word == words.it || $0.word == words.both || $0.word == words.they
    }
    if isPronoun, scene.spoke(of: cues.music.songs, in: clause) { return true }
    return items.prefix(verb).compactMap(\.names).joined().contains {
      scene.book[$0.entry].votes.song > 0 || scene.forms[$0.entry] != nil
    }
  }

  /// `X will follow Y and premieres on …`: behind an "and" the verb is said of what the clause opens
  /// with.
  private func subject(coordinatedBefore verb: Int) -> Int? {
    var joint = verb - 1
    while !kind(joint).isDisjoint(with: [.adverb, .future, .have, .be]) { joint -= 1 }
    guard word(joint) == words.and, let names = items.first?.names, names.count == 1,
      scene.book[names[0].entry].canBeSeries,
      scene.book[names[0].entry].votes.work + scene.book[names[0].entry].votes.series > 0
    else { return nil }
    return names[0].entry
  }

  /// `the finale of X`: the series named behind a noun.
  private func owned(behind noun: Int) -> Int? {
    guard word(noun + 1) == words.of, items.indices.contains(noun + 2),
      let names = items[noun + 2].names, names.count == 1, scene.book[names[0].entry].canBeSeries
    else { return nil }
    return names[0].entry
  }

  /// Whether a general verb (began, opens, ends) is said of a series: nothing else is its subject.
  private func isSeriesVerb(_ verb: Int) -> Bool {
    // "Episode 3, broadcast on Monday, opens where …"
    if case .episodes(let numbers, let isLast)? = items.first?.dimension, numbers != [1], !isLast {
      return false
    }
    var place = verb - 1
    while place >= 0 {
      switch items[place].kind {
      case .names(let names):
        if place > 0, kind(place - 1).contains(.preposition), word(place - 1) != words.of {
          place -= 1
          continue
        }
        let entry = scene.book[names[0].entry]
        // A person or a song arrives as well: the name must be known for a series.
        if word(verb).map({
          !scene.vocabulary.cues.schedule.general.contains($0)
            || scene.vocabulary.cues.schedule.arrivals.contains($0)
        }) ?? false {
          return names.count == 1 && entry.canBeSeries
            && (names[0].entry == scene.topic
              || entry.votes.work + entry.votes.series > entry.votes.person)
        }
        return names.count == 1 && entry.canBeSeries && entry.votes.person == 0
      case .word(let word):
        let kind = scene.vocabulary[word]
        if scene.vocabulary.seriesPronouns.contains(word) || kind.contains(.seriesNoun)
          || kind.contains(.genre) || words.seasonNouns.contains(word)
          || words.episodeNouns.contains(word)
        {
          return true
        }
        if scene.vocabulary.cues.schedule.airing.contains(word)
          || isWord(place + 1, scene.vocabulary.cues.schedule.outs) && place + 1 == verb
        {
          break
        }
        if kind.isDisjoint(with: [
          .adverb, .be, .have, .future, .determiner, .preposition, .cardinal, .ordinal,
        ]), !scene.vocabulary.cues.firmness.plans.contains(word), word != words.to,
          word != words.and
        {
          return false
        }
      case .dimension(.episodeCount), .dimension(.season): return true
      // "Episode 3 opens where …" says nothing of the series.
      case .dimension(.episodes(let numbers, let isLast)): return numbers == [1] || isLast
      case .mark(let byte) where byte == 0x2C:
        return clause.antecedents.first.map { scene.book[$0.entry].canBeSeries } ?? true
      case .dimension, .child, .possessive, .mark: break
      }
      place -= 1
    }
    return clause.kind == .sentence
      || clause.antecedents.first.map { scene.book[$0.entry].canBeSeries } ?? false
  }

  /// The date beside a verb: the first behind it within ten items, no other verb of the kind between;
  /// else the nearest before it within nine.
  func dateBeside(_ verb: Int) -> Int? {
    let cues = scene.vocabulary.cues
    let insertion = insertion(behind: verb)
    for place in items.indices.dropFirst(verb + 1).prefix(10 + insertion.count)
    where !insertion.contains(place) {
      if case .date = items[place].dimension {
        if isDayOfSaying(place) { continue }
        return place
      }
      if items[place].isMark(";") { break }
      if let word = items[place].word,
        cues.schedule.premieres.contains(word) && !cues.schedule.arrivals.contains(word)
          || cues.schedule.finales.contains(word) || word == words.but
      {
        break
      }
    }
    for place in items.indices.prefix(verb).suffix(9).reversed() {
      if case .date = items[place].dimension, !isDayOfSaying(place) { return place }
      if items[place].isMark(";") { break }
    }
    return nil
  }

  /// What stands between two commas behind a verb and its object, where the day follows at once:
  /// `released “X”, made for “Y” with Kim and Lee, on November 7`.
  private func insertion(behind verb: Int) -> Range<Int> {
    let commas = items.indices.dropFirst(verb + 1).prefix(24).filter { items[$0].isMark(",") }
    guard let first = commas.first, first < verb + 6,
      let last = commas.dropFirst().first(where: { comma in
        guard kind(comma + 1).contains(.preposition), items.indices.contains(comma + 2),
          case .date = items[comma + 2].dimension
        else { return false }
        return true
      })
    else { return verb..<verb }
    return first..<last
  }

  /// `…, the network said on Friday`: the day of the report, not of what it tells.
  func isDayOfSaying(_ place: Int) -> Bool {
    // "according to Nielsen Korea on the 2nd"
    let joint = word(place - 1) == words.the ? place - 2 : place - 1
    if joint > 0, word(joint) == words.on, let names = items[joint - 1].names,
      scene.book[names[0].entry].known == .measuringFirm
    {
      return true
    }
    return kind(place - 1).contains(.saying)
      || kind(place + 1).contains(.saying) && items[..<place].contains { $0.names != nil }
      || word(place - 1) == words.on && kind(place - 2).contains(.saying)
  }

  /// `the 2018 thriller "X"`: the year in which a series began, before its title.
  func years() {
    for (place, item) in items.enumerated() {
      guard case .date(.absolute(let date)) = item.dimension, date.precision == .year,
        kind(place - 1).contains(.determiner) || isPossessive(place - 1) || place == 0
      else { continue }
      var next = place + 1
      while items.indices.contains(next), next - place < 7 {
        if let word = items[next].word,
          scene.vocabulary[word].isDisjoint(with: [
            .preposition, .verb, .be, .conjunction, .filmNoun,
          ]) || scene.vocabulary[word].contains(.genre)
        {
          next += 1
          continue
        }
        if let names = items[next].names, names.count == 1,
          [.network, .platform, .country].contains(scene.book[names[0].entry].known)
        {
          next += 1
          continue
        }
        break
      }
      guard items.indices.contains(next), let names = items[next].names, names.count == 1,
        scene.book[names[0].entry].canBeSeries, scene.book[names[0].entry].known == nil,
        scene.book[names[0].entry].votes.film + scene.book[names[0].entry].votes.song == 0,
        kind(next - 1).contains(.seriesNoun) || kind(next - 1).contains(.genre)
      else { continue }
      claim(
        place..<next + 1, names[0].entry, .series, .firstAired, .value(.date(date)),
        modality: .asserted)
    }
  }
}
