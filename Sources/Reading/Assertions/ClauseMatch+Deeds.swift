import Claims

/// Several things that somebody did, told in a row.
extension ClauseMatch {
  /// `Mary Adams created, wrote and directs X`, `created, written and directed by Mary Adams`: each
  /// verb of the row gives a credit.
  func deeds() {
    let cues = scene.vocabulary.cues.credit
    func isDeed(_ word: WordID) -> Bool {
      cues.deeds.has(word) || cues.otherDeeds.contains(word) || cues.executives.contains(word)
    }
    guard clause.words.contains(where: isDeed) else { return }
    var place = 0
    while place < items.count {
      let row = deedRow(at: place)
      if row.roles.count > 1 { creditRow(row.roles, place..<row.end) }
      place = max(place + 1, row.end)
    }
  }

  /// The roles that a row of verbs gives from a place on, and where it ends.
  private func deedRow(at start: Int) -> (roles: [String], end: Int) {
    var roles: [String] = []
    var end = start
    var next = start
    while let (role, after) = deed(at: next) {
      roles.append(role)
      end = after
      next = behindObject(after)
      if items.indices.contains(next), items[next].isMark(",") { next += 1 }
      if word(next) == words.and || items.indices.contains(next) && items[next].isMark("&") {
        next += 1
      }
      guard next > behindObject(after) else { break }
      while !kind(next).isDisjoint(with: [.adverb, .future]) { next += 1 }
    }
    return (roles, end)
  }

  /// The place behind what a verb is done to, where another verb may follow: `it`, `all six episodes`.
  private func behindObject(_ start: Int) -> Int {
    var place = start
    while place - start < 4, items.indices.contains(place) {
      if case .episodeCount = items[place].dimension {
        place += 1
        continue
      }
      guard let word = word(place),
        !kind(place).isDisjoint(with: [.determiner, .pronoun, .seriesNoun, .cardinal])
          || words.episodeNouns.contains(word) || scene.vocabulary.cues.credit.wholes.contains(word)
      else { break }
      place += 1
    }
    return place
  }

  /// The role that a verb gives, and the place behind it: `executive produces` is two words.
  private func deed(at place: Int) -> (String, Int)? {
    let cues = scene.vocabulary.cues
    guard let word = word(place) else { return nil }
    if isWord(place, cues.credit.executives), isWord(place + 1, cues.credit.otherDeeds) {
      return ("producer", place + 2)
    }
    if cues.credit.otherDeeds.contains(word) { return ("", place + 1) }
    guard let role = cues.credit.deeds[word] else { return nil }
    return (role, self.word(place + 1) == words.in && role == "cast" ? place + 2 : place + 1)
  }

  private func creditRow(_ roles: [String], _ range: Range<Int>) {
    var people: [NameUse] = []
    var object: Int?
    if word(range.upperBound) == words.by {
      var next = range.upperBound + 1
      while next - range.upperBound < 4,
        !kind(next).isDisjoint(with: [.determiner, .occupation])
      { next += 1 }
      people = items.indices.contains(next) ? items[next].names ?? [] : []
    } else {
      var before = range.lowerBound - 1
      while before >= 0,
        items[before].isChild || !kind(before).isDisjoint(with: [.adverb, .have, .future])
          || word(before) == words.both
      { before -= 1 }
      people =
        before >= 0
        ? items[before].names ?? (word(before) == words.who ? clause.antecedents : []) : []
      if before >= 0, people.isEmpty, !kind(before).isDisjoint(with: .pronoun) {
        people =
          scene.person(before: items[before].tokens.lowerBound, in: clause).map { [$0] } ?? []
      }
      if items.indices.contains(range.upperBound), let works = items[range.upperBound].names,
        works.count == 1, scene.book[works[0].entry].canBeSeries
      {
        object = works[0].entry
      }
    }
    // "X, which Mary Adams wrote and directed"
    if object == nil, clause.kind == .relative, word(0) != words.who {
      guard let work = clause.antecedents.last?.entry, scene.book[work].canBeWork else { return }
      object = work
    }
    guard !people.isEmpty,
      let series = object ?? scene.series(before: range.lowerBound, in: clause)?.entry
    else { return }
    let quoted = range.lowerBound..<min(items.count, range.upperBound + 1)
    for person in people
    where scene.isCreditable(person.entry) && !scene.isCharacter(person.entry)
      && person.entry != series
    {
      if scene.book[person.entry].votes.person == 0 { scene.book[person.entry].votes.person = 1 }
      for role in roles {
        guard
          let property = role == "producer"
            ? Property.executiveProducer : role == "cast" ? .castMember : .crew(role)
        else { continue }
        claim(quoted, series, .series, property, .entry(person.entry))
      }
    }
  }
}

extension ClauseMatch {
  /// `Mary Adams, the director who …`, `Mary Adams, its writer`: the credit hangs on the name.
  func creditInApposition() {
    guard clause.kind == .apposition, let article = word(0),
      article == words.the || article == words.its
    else { return }
    // "the music director of the series"
    let isMusic =
      isWord(1, scene.vocabulary.cues.music.scores) || isWord(1, scene.vocabulary.cues.music.music)
    if isMusic, isWord(2, scene.vocabulary.cues.credit.crew),
      let series = scene.focus ?? scene.topic
    {
      for person in clause.antecedents
      where scene.isCreditable(person.entry) && scene.book[person.entry].canBePerson {
        claim(0..<3, series, .series, .composer, .entry(person.entry))
      }
      return
    }
    guard let noun = word(1),
      let property = scene.vocabulary.cues.credit.roleWords[noun].flatMap(Property.crew),
      items.count == 2 || word(2) == words.who || word(2) == words.and,
      let series = scene.focus ?? scene.topic
    else { return }
    for person in clause.antecedents
    where scene.isCreditable(person.entry) && scene.book[person.entry].canBePerson {
      claim(0..<2, series, .series, property, .entry(person.entry))
    }
  }
}
