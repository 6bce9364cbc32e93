import Claims

/// What the words beside a name say that it names.
///
/// A title in quotation marks is plain to see; one without is known by what is said of it: that it
/// premieres, that it has episodes and a finale, that a network calls it its drama. These are weighed
/// before any rule reads, so that every rule finds the same things under the same names.
extension Scene {
  func weighNames() {
    for sentence in sentences.joined() where !sentence.asksQuestion { weigh(sentence, in: nil) }
    weighDescribed()
  }

  private func weigh(_ clause: Clause, in parent: Clause?) {
    let match = ClauseMatch(scene: self, clause: clause, parent: parent, rule: "")
    for place in clause.named {
      guard let names = clause.items[place].names else { continue }
      let isSeries = match.seriesEvidence(at: place)
      let isPerson = isSeries == 0 && match.isActing(at: place)
      for name in names where book[name.entry].known == nil {
        if isSeries > 0, names.count == 1 { speak(for: name.entry, isSeries) }
        if isPerson { speakForPerson(name.entry) }
      }
    }
    if clause.holdings.contains(.innerBracket) { match.weighBracketedWorks() }
    for child in clause.children { weigh(child, in: clause) }
  }

  /// Takes names in brackets for works: `Mary Adams (Warm Lake) plays …`.
  fileprivate func speakForWorks(_ names: [NameUse]) {
    for name in names {
      let found = book[name.entry]
      guard found.known == nil, !found.isQuoted, found.votes.person < 2, found.votes.group == 0,
        found.votes.organisation < 3, !isForeign(name.entry),
        found.words.count > 1 || found.count < 2
      else { continue }
      book[name.entry].votes.person = 0
      book[name.entry].votes.work = max(found.votes.work, 4)
    }
  }

  /// Counts points for a series, unless the form of the name is that of something else.
  func speak(for entry: Int, _ points: Int) {
    let found = book[entry]
    // "Kara … is a television series": what is said plainly outweighs a given name at its head.
    if points > 2, found.votes.person == 2, found.words.count > 1 { book[entry].votes.person = 0 }
    guard book[entry].votes.person < 2, found.votes.organisation < 3,
      found.votes.song + found.votes.release + found.votes.film <= 1, found.votes.group < 2
    else { return }
    // "SBS reopens": a word in capitals may be anybody's; it takes plain words to make it a title.
    guard points > 1 || found.words.count > 1, points > 2 || found.votes.group == 0 else { return }
    if book[entry].votes.person == 1, points > 1 { book[entry].votes.person = 0 }
    guard book[entry].votes.person == 0 else { return }
    let added = min(points, max(0, 6 - found.votes.series))
    book[entry].votes.series += added
    evidence[entry, default: 0] += added
  }

  private func speakForPerson(_ entry: Int) {
    let found = book[entry]
    let votes = found.votes
    guard votes.person < 2, !found.isQuoted, found.words.count <= 4,
      votes.work + votes.series + votes.organisation + votes.song + votes.film + votes.release == 0,
      votes.group < 2
    else { return }
    book[entry].votes.person = 2
  }
}

extension ClauseMatch {
  /// How strongly the words around a name say that it is a series: 0 for not at all, 3 for plainly.
  fileprivate func seriesEvidence(at place: Int) -> Int {
    max(evidence(before: place), evidence(behind: place))
  }

  /// `the thriller X`, `JTBC's X`, `the finale of X`, `stars in X`.
  private func evidence(before place: Int) -> Int {
    let cues = scene.vocabulary.cues
    guard place > 0 else { return 0 }
    if kind(place - 1).contains(.genre), kind(place - 1).isDisjoint(with: [.occupation, .filmNoun])
    {
      return 2
    }
    if let joint = word(place - 1), kind(place - 1).contains(.preposition), place > 1 {
      if joint == words.of, let noun = items[place - 2].dimension, noun.isInstalment { return 3 }
      if joint == words.of, isWord(place - 2, cues.series.instalments) { return 3 }
      if joint == words.in,
        items[..<(place - 1)].suffix(4).contains(where: {
          $0.word.map { cues.series.parting.contains($0) } ?? false
        })
      {
        return 1
      }
    }
    if isOrdered(place) { return 2 }
    // "SBS's X", "tvN X": a broadcaster right before a name of several words.
    let owner = isPossessive(place - 1) ? place - 2 : place - 1
    if owner >= 0, let names = items[owner].names, names.count == 1,
      [.network, .platform].contains(scene.book[names[0].entry].known), isTitleLike(place)
    {
      return owner < place - 1 ? 2 : 1
    }
    return 0
  }

  /// `tvN has ordered X`, `Mondays belong to X`: what a broadcaster buys and shows, or a day is given to.
  private func isOrdered(_ place: Int) -> Bool {
    let cues = scene.vocabulary.cues
    guard isTitleLike(place) else { return false }
    if word(place - 1) == words.to, isWord(place - 2, cues.schedule.belonging) {
      return items[..<place].contains { item in
        if case .weekdays = item.dimension { return true }
        return item.word.map { cues.schedule.slots.contains($0) } ?? false
      }
    }
    var verb = place - 1
    if word(verb) == words.up { verb -= 1 }
    guard isWord(verb, cues.schedule.ordering) else { return false }
    return items[..<verb].suffix(4).contains { item in
      item.names?.contains { name in
        [.network, .platform].contains(scene.book[name.entry].known)
      } ?? false
    }
  }

  /// `X gets twelve episodes`, `X runs to sixteen hours`.
  private func isCounted(_ verb: Int) -> Bool {
    kind(verb).contains(.have) || isWord(verb, scene.vocabulary.cues.schedule.lasting)
      ? (verb + 1..<min(verb + 4, items.count)).contains {
        if case .episodeCount = items[$0].dimension { true } else { false }
      } : false
  }

  /// `X (tvN)`, `X, the drama that …`, `X premieres`, `X's finale`.
  private func evidence(behind place: Int) -> Int {
    let cues = scene.vocabulary.cues
    var next = place + 1
    while items.indices.contains(next), let number = items[next].child {
      let child = clause.children[number]
      if child.kind == .bracket, let first = child.items.first?.names?.first,
        [.network, .platform].contains(scene.book[first.entry].known)
      {
        return 3
      }
      // "X, another tvN series": one beside the series that is spoken of.
      if child.kind == .apposition, child.words.first != words.another, opensWithKind(child) {
        return 3
      }
      if child.kind == .relative,
        child.items.prefix(4).contains(where: {
          $0.word.map { cues.series.premiering.contains($0) } ?? false
        }) || showsRun(child)
      {
        return 2
      }
      next += 1
    }
    if isPossessive(next) {
      for index in next + 1..<min(next + 5, items.count) {
        if items[index].dimension?.isInstalment ?? false { return 2 }
        if isWord(index, cues.series.instalments) { return 2 }
        if isWord(index, cues.series.staff) { return 1 }
        guard items[index].word != nil || items[index].dimension != nil else { return 0 }
      }
      return 0
    }
    // "X, ep. 4 - 5.9": a line of ratings.
    if place == 0, items.indices.contains(next + 1), items[next].isMark(","),
      case .episodes? = items[next + 1].dimension, isTitleLike(place)
    {
      return 3
    }
    // "X, OCN's occult fantasy with …"
    if items.indices.contains(next), items[next].isMark(","), items.indices.contains(next + 2),
      let owner = items[next + 1].names, owner.count == 1,
      [.network, .platform].contains(scene.book[owner[0].entry].known),
      items[(next + 2)...].prefix(6).prefix(while: {
        $0.names == nil && $0.word.map { !scene.vocabulary[$0].contains(.preposition) } ?? true
      }).contains(where: {
        $0.word.map { !scene.vocabulary[$0].isDisjoint(with: [.genre, .seriesNoun]) } ?? false
      })
    {
      return 3
    }
    guard isSubject(place) else { return 0 }
    if isTitleLike(place), isCounted(next) { return 3 }
    while !kind(next).isDisjoint(with: [.adverb, .have, .future, .be])
      || isWord(next, cues.firmness.plans)
      || word(next) == words.to
    { next += 1 }
    if isWord(next, cues.series.premiering) {
      return next == place + 1 || kind(next - 1).isDisjoint(with: .be)
        || !cues.schedule.premieres.contains(items[next].word!) ? 2 : 1
    }
    if kind(next - 1).contains(.be), opensWithKind(next) { return 3 }
    if isWord(next, cues.series.returning), onAir(next) { return 2 }
    // "X was created by …"
    if kind(next - 1).contains(.be),
      word(next).map({ cues.credit.deeds[$0] == "creator" }) ?? false,
      word(next + 1) == words.by
    {
      return 2
    }
    if isWord(next, cues.schedule.premieres) || isWord(next, cues.schedule.finales), onAir(next) {
      return 2
    }
    return 0
  }

  /// `which returns to BBC Two for its fourth season`, `which started with 6.7 million`: a relative
  /// clause that tells of a run.
  private func showsRun(_ child: Clause) -> Bool {
    let cues = scene.vocabulary.cues
    guard child.words.first == words.which,
      let verb = child.items.indices.prefix(3).first(where: { place in
        child.items[place].word.map {
          cues.series.returning.contains($0) || cues.schedule.premieres.contains($0)
            || cues.schedule.finales.contains($0)
        } ?? false
      })
    else { return false }
    let match = ClauseMatch(scene: scene, clause: child, parent: clause, rule: rule)
    return match.onAir(verb)
      || child.items.contains { item in
        switch item.dimension {
        case .percent: true
        case .number(let number): number > 100_000
        default: false
        }
      }
  }

  /// Whether a broadcaster or a platform stands behind a verb: `on tvN`, `to Netflix`.
  private func onAir(_ verb: Int) -> Bool {
    for index in items.indices.dropFirst(verb + 1).prefix(12) {
      if let names = items[index].names,
        [.network, .platform].contains(scene.book[names[0].entry].known)
      {
        return true
      }
      if items[index].dimension?.isInstalment ?? false { return true }
    }
    return false
  }

  /// Whether a name is what a verb behind it is said of: nothing before it but words that lead in.
  private func isSubject(_ place: Int) -> Bool {
    guard items[place].names?.count == 1 else { return false }
    return place == 0
      || kind(place - 1).isDisjoint(with: [.preposition, .verb]) && !isPossessive(place - 1)
  }

  /// `a 16-episode medical drama`, `the show in which …`: words of kind before any preposition.
  private func opensWithKind(_ child: Clause) -> Bool {
    opensWithKind(child.items[...])
  }

  private func opensWithKind(_ place: Int) -> Bool {
    kind(place).contains(.determiner) && opensWithKind(items[place...])
  }

  private func opensWithKind(_ run: ArraySlice<Item>) -> Bool {
    var found = false
    for (place, item) in zip(run.indices, run.prefix(9)) {
      guard let word = item.word else {
        if item.dimension != nil || item.isPossessive || item.isMark("-")
          || item.names?.allSatisfy({ scene.book[$0.entry].known != nil }) ?? false
        {
          continue
        }
        return found
      }
      let kind = scene.vocabulary[word]
      // "a detective drama", but "a detective haunted by a case"
      let next =
        run.indices.contains(place + 1)
        ? run[place + 1].word.map { scene.vocabulary[$0] } ?? [] : []
      if !kind.isDisjoint(with: [.filmNoun, .occupation, .relation, .songNoun]),
        kind.isDisjoint(with: [.genre, .seriesNoun])
          || kind.contains(.occupation) && next.isDisjoint(with: [.genre, .seriesNoun])
      {
        return false
      }
      if !kind.isDisjoint(with: [.genre, .seriesNoun]) {
        // "a former show jumper": the noun behind tells what it is.
        if kind.contains(.seriesNoun), let noun = run.dropFirst(place + 1 - run.startIndex).first,
          noun.word == .unknown,
          ["er", "or", "ist", "ian"].contains(where: scene.text(noun.tokens, in: clause).hasSuffix)
        {
          return false
        }
        found = true
        continue
      }
      if !kind.isDisjoint(with: [.preposition, .relative, .verb, .be, .conjunction]) {
        return found
      }
    }
    return found
  }

  /// A name of several words, or a lone one, without the form of a person's.
  private func isTitleLike(_ place: Int) -> Bool {
    guard let names = items[place].names, names.count == 1 else { return false }
    let entry = scene.book[names[0].entry]
    return entry.known == nil && entry.votes.person == 0 && entry.votes.organisation == 0
      && !isPossessive(place + 1)
  }

  /// Takes note of the works that stand in brackets between people and what they do: `Mary Adams
  /// (Warm Lake) plays Jane`, `Mary Adams (Warm Lake) as Jane`.
  fileprivate func weighBracketedWorks() {
    for (place, item) in items.enumerated() {
      guard let child = item.child.flatMap({ scene.child($0, of: clause) }), child.kind == .bracket,
        place > 0,
        let people = items[place - 1].names, let person = people.last,
        scene.book[person.entry].canBePerson,
        scene.book[person.entry].votes.person > 0 || people.count > 1, doesSomething(behind: place)
      else { continue }
      let isListed = child.items.allSatisfy { item in
        if case .date = item.dimension { return true }
        return item.names != nil || item.isMark(",") || item.word == words.and
      }
      if isListed { scene.speakForWorks(child.items.compactMap(\.names).joined().map(\.self)) }
    }
  }

  private func doesSomething(behind place: Int) -> Bool {
    let cues = scene.vocabulary.cues
    var next = place + 1
    while !kind(next).isDisjoint(with: [.adverb, .have]) { next += 1 }
    if kind(next).contains(.future) || word(next) == words.to {
      return isWord(next + 1, cues.cast.playing) || isWord(next + 1, cues.cast.acting)
        || cues.credit.deeds.has(word(next + 1) ?? .unknown)
        || isWord(next + 1, cues.cast.joining)
    }
    return word(next) == words.as || isWord(next, cues.cast.acting)
      || cues.credit.deeds.has(word(next) ?? .unknown) || isWord(next, cues.cast.joining)
      || isWord(next, cues.cast.playing) && kind(next).isDisjoint(with: .be)
  }

  /// Whether a name is the doer of what only people do: `X plays`, `directed by X`, `starring X`.
  fileprivate func isActing(at place: Int) -> Bool {
    let cues = scene.vocabulary.cues
    var next = place + 1
    while items.indices.contains(next),
      items[next].child != nil || kind(next).contains(.future) || kind(next).contains(.have)
        || kind(next).contains(.adverb)
    { next += 1 }
    // "Rainy, who …", "Rainy, whose real name is …"
    if items.indices.contains(place + 1),
      let child = items[place + 1].child.flatMap({ scene.child($0, of: clause) }),
      child.kind == .relative,
      items[place].names?.allSatisfy({ scene.book[$0.entry].name.count > 2 }) ?? false,
      child.words.first == words.who
        || child.words.first == words.whose
          && child.words.prefix(4).contains(where: { cues.name.nameWords.contains($0) })
    {
      return true
    }
    // "Sunny of TIDES plays": Sunny does.
    if word(next) == words.of, items.indices.contains(next + 1), items[next + 1].isNames {
      next += 2
    }
    // "Kim of TIDES plays": Kim does, whatever TIDES is.
    if word(place - 1) == words.of, place > 1,
      items[place - 2].names?.last.map({ scene.book[$0.entry].votes.person > 0 }) ?? false
    {
      return false
    }
    if isWord(next, cues.cast.acting)
      || kind(next - 1).contains(.future)
        && (isWord(next, cues.cast.playing) || cues.credit.deeds.has(word(next) ?? .unknown))
    {
      return true
    }
    let isShort = items[place].names?.allSatisfy { scene.book[$0.entry].words.count < 3 } ?? false
    if isWord(next, cues.music.singsOf), isShort { return true }
    if isWord(next, cues.cast.starring), isWord(next + 1, cues.cast.throughParts) { return true }
    if word(place - 1) == words.by,
      items[..<(place - 1)].suffix(4).contains(where: {
        $0.word.map { cues.credit.crafting.contains($0) } ?? false
      })
    {
      return true
    }
    return isWord(place - 1, cues.cast.castOpenings)
  }
}

extension Dimension.Kind {
  /// Whether it is a part of a series: an episode, a season, so many episodes.
  fileprivate var isInstalment: Bool {
    switch self {
    case .episodes, .episodeCount, .season: true
    default: false
    }
  }
}
