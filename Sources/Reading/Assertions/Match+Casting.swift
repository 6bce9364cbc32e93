import Claims

extension Match {
  /// The people that a verb without a subject beside it is said of: those the clause hangs on, else
  /// those named nearest before the verb in the clause.
  var subjects: [Int] {
    if !clause.antecedents.isEmpty { return clause.antecedents.map(\.entry) }
    if let names = clause.items[..<found.items.lowerBound].last(where: { item in
      item.names?.allSatisfy { scene.isPerson($0.entry) && !scene.isCharacter($0.entry) } ?? false
    })?.names {
      return names.map(\.entry)
    }
    // "confirmed his casting": whoever was spoken of last.
    if clause.items[found.items].contains(where: {
      $0.word.map { scene.vocabulary[$0].contains(.possessive) } ?? false
    }) {
      return scene.person(before: clause.tokens.lowerBound, in: clause).map { [$0.entry] } ?? []
    }
    return []
  }

  /// The series named right behind: `in talks for KBS's "X"`, `cast in "X"`.
  var seriesBehind: Int? {
    let behind = clause.items[found.items.upperBound...].prefix(10)
    guard
      let joint = behind.firstIndex(where: {
        $0.word.map {
          [scene.vocabulary.words.for, scene.vocabulary.words.in, scene.vocabulary.words.from]
            .contains($0)
        } ?? false
      })
    else { return nil }
    for item in behind[(joint + 1)...] {
      guard let names = item.names else { continue }
      let entry = scene.book[names[0].entry]
      if names.count == 1, entry.known == nil, entry.canBeSeries,
        entry.votes.work + entry.votes.series > 0, entry.votes.person == 0
      {
        return names[0].entry
      }
      if entry.known == nil { return nil }
    }
    return nil
  }

  /// Whether the clause speaks of a role as of one known: `the part`, `his casting`.
  var isOfPart: Bool {
    clause.items.indices.contains { place in
      guard let word = clause.items[place].word,
        scene.vocabulary.cues.cast.roles.contains(word)
          || scene.vocabulary.cues.cast.offers.contains(word),
        place > 0, let before = clause.items[place - 1].word
      else { return false }
      return before == scene.vocabulary.words.the || scene.vocabulary[before].contains(.possessive)
    }
  }

  /// The series of a step: named behind it, or before it in the clause; else the one that the
  /// sentence before cast for, in the same passage; else the one spoken of.
  var castSeries: Int? {
    if let seriesBehind { return seriesBehind }
    let named = scene.series(before: found.items.lowerBound, in: clause)
    if let last = scene.castSeries, last.passage == clause.passage,
      last.token < clause.tokens.lowerBound, named?.mention == -1,
      !scene.mentions(of: clause.passage, before: clause.tokens.lowerBound).contains(where: {
        $0.outer.lowerBound > last.token && $0.entry != last.series
          && scene.book[$0.entry].canBeSeries && scene.book[$0.entry].votes.series > 0
      })
    {
      return last.series
    }
    return named?.entry
  }

  /// Claims a step of the casting for the people of slot `p` (or those the clause hangs on).
  /// Whether what is offered can be a part: no seat, no prize. What an article opens is named by its
  /// words up to the next preposition.
  var offersPart: Bool {
    let (cues, vocabulary) = (scene.vocabulary.cues, scene.vocabulary)
    guard let anchor = found.anchor, clause.items.indices.contains(anchor + 1),
      let article = clause.items[anchor + 1].word, vocabulary[article].contains(.determiner)
    else { return true }
    let object = clause.items[(anchor + 2)...].prefix(5).prefix {
      $0.word.map { !vocabulary[$0].contains(.preposition) } ?? false
    }
    return object.isEmpty
      || object.contains { item in
        guard let word = item.word else { return false }
        return cues.cast.roles.contains(word) || cues.cast.joining.contains(word)
          || cues.cast.offers.contains(word)
          || cues.cast.leading.contains(word) || vocabulary[word].contains(.seriesNoun)
      }
  }

  /// `in talks for Baek In-ho`, `was confirmed in May as Yoo Jung`: the part named behind a step.
  private var partBehind: Int? {
    let words = scene.vocabulary.words
    var place = found.items.upperBound
    if clause.items.indices.contains(place + 1),
      clause.items[place].word.map({ scene.vocabulary[$0].contains(.preposition) }) ?? false,
      case .date = clause.items[place + 1].dimension
    {
      place += 2
    }
    // "in talks to play Han Ji-woo"
    let plays =
      clause.items.indices.contains(place + 1) && clause.items[place].word == words.to
      && scene.vocabulary.cues.cast.playing.contains(clause.words[place + 1])
      && scene.vocabulary[clause.words[place + 1]].isDisjoint(with: .be)
    if plays { place += 1 }
    guard clause.items.indices.contains(place + 1), let joint = clause.items[place].word,
      plays || joint == words.for || joint == words.as,
      let part = PatternMatcher(scene: scene, clause: clause)
        .capture(.part, at: place + 1, step: 1)?.names.first?.entry, part != scene.topic
    else { return nil }
    let entry = scene.book[part]
    let isWork = entry.isQuoted || entry.votes.work + entry.votes.series + entry.votes.film > 0
    return entry.known == nil && !isWork && entry.votes.organisation == 0 ? part : nil
  }

  /// `signed on May 3 after Kim had declined`: a day on the other side of a word that puts one thing
  /// before another.
  private func isOfAnotherStep(_ day: Int) -> Bool {
    let between =
      day < found.items.lowerBound
      ? day + 1..<found.items.lowerBound
      : found.items.upperBound..<max(day - 1, found.items.upperBound)
    return between.contains { place in
      clause.items[place].word.map {
        scene.vocabulary.cues.schedule.relations.contains($0) || $0 == scene.vocabulary.words.but
      } ?? false
    }
  }

  /// Whether the clause has named something before what was found: it is somebody else's part.
  private func names(_ entry: Int) -> Bool {
    clause.items[..<found.items.lowerBound].contains { item in
      item.names?.contains { $0.entry == entry } ?? false
    }
  }

  mutating func stage(_ stage: String) {
    guard let series = castSeries else { return }
    scene.castSeries = (clause.passage, clause.tokens.lowerBound, series)
    let people = has("p") ? names("p") : subjects
    var part = names("c").first
    if part == nil,
      let of = clause.items.firstIndex(where: {
        $0.word.map { scene.vocabulary.cues.cast.roles.contains($0) } ?? false
      }),
      clause.items.indices.contains(of + 2), clause.items[of + 1].word == scene.vocabulary.words.of
    {
      part =
        PatternMatcher(scene: scene, clause: clause).capture(.part, at: of + 2, step: 1)?.names
        .first?.entry
    }
    part = part ?? partBehind
    var date: PartialDate?
    for place in clause.items.indices {
      guard date == nil, case .date(let expression) = clause.items[place].dimension,
        !isOfAnotherStep(place)
      else { continue }
      date = scene.date(expression, .past, in: clause)
    }
    if let part { scene.spokenPart = (clause.passage, part, people) }
    if part == nil, let spoken = scene.spokenPart, clause.passage - spoken.passage <= 2,
      !people.contains(spoken.part), spoken.people == people || !names(spoken.part)
    {
      part = spoken.part
    }
    // What is confirmed is a part of the cast as well.
    if stage == "confirmed" {
      for person in people
      where person != part && scene.isPerson(person)
        && scene.saidSoFar.roles[person].map({ $0 == .castMember }) ?? true
      {
        claim(series, .series, .castMember, .entry(person), [(.character, part.map { .entry($0) })])
      }
    }
    let plays = scene.saidSoFar.parts
    for person in people
    where person != part
      && (scene.isPerson(person) || stage == "offered" && scene.canBeOffered(person))
    {
      // "was offered his part": the one that the person plays.
      let part =
        part ?? (isOfPart ? plays[person].flatMap { $0.series == series ? $0.part : nil } : nil)
      if let part { scene.book[part].votes.character += 2 }
      claim(
        person, .person, .castingStage, .text(stage),
        [
          (.series, .entry(series)), (.character, part.map { .entry($0) }),
          (.date, date.map { .value(.date($0)) }),
        ],
        modality: scene.firmness(of: clause, around: found.items))
    }
  }
}

extension Scene {
  /// Whether a name to which a part is offered can be a person's.
  func canBeOffered(_ entry: Int) -> Bool {
    let votes = book[entry].votes
    return book[entry].canBePerson && !book[entry].isQuoted
      && votes.work + votes.organisation + votes.group + votes.character == 0
  }
}
