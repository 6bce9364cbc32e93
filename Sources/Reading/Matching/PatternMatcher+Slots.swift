import Claims

extension PatternMatcher {
  /// What a slot takes at a place, read in the direction of `step`.
  func capture(_ slot: Slot, at place: Int, step: Int) -> Capture? {
    let item = clause.items[place]
    let one = place..<place + 1
    switch slot {
    case .person: return person(at: place, step: step)
    case .people: return people(at: place, step: step)
    case .names:
      guard let names = item.names else { return nil }
      return Capture(items: one, names: names)
    case .part: return part(at: place, step: step)
    case .series:
      if let names = item.names {
        guard names.count == 1, scene.book[names[0].entry].canBeSeries else { return nil }
        return Capture(items: one, names: names)
      }
      return noun(at: place, step: step, of: .seriesNoun, pronouns: scene.vocabulary.seriesPronouns)
    case .works:
      guard let names = item.names else { return nil }
      let works = names.filter { scene.book[$0.entry].canBeWork }
      return works.count == names.count ? Capture(items: one, names: works) : nil
    case .organisations:
      guard let names = item.names, names.allSatisfy({ scene.book[$0.entry].canBeOrganisation })
      else { return nil }
      return Capture(items: one, names: names)
    case .network:
      guard let names = item.names, names.allSatisfy({ scene.book[$0.entry].known == .network })
      else { return nil }
      return Capture(items: one, names: names)
    case .platforms:
      guard let names = item.names,
        names.allSatisfy({ [.platform, .network].contains(scene.book[$0.entry].known) }),
        names.contains(where: { scene.book[$0.entry].known == .platform })
      else { return nil }
      return Capture(items: one, names: names)
    case .groups:
      guard let names = item.names, names.allSatisfy({ scene.book[$0.entry].canBeGroup }) else {
        return nil
      }
      return Capture(items: one, names: names)
    case .phrase: return phrase(at: place, step: step)
    default:
      guard let dimension = item.dimension, slot.takes(dimension) else { return nil }
      return Capture(items: one, dimension: dimension)
    }
  }

  // MARK: - People

  private func person(at place: Int, step: Int) -> Capture? {
    guard let capture = people(at: place, step: step), capture.names.count == 1 else { return nil }
    return capture
  }

  private func people(at place: Int, step: Int) -> Capture? {
    let item = clause.items[place]
    if let names = item.names {
      if step < 0, let member = member(ofGroupAt: place) { return member }
      guard names.allSatisfy({ scene.book[$0.entry].canBePerson }) else { return nil }
      return Capture(items: place..<place + 1, names: names)
    }
    guard let word = item.word else { return nil }
    let vocabulary = scene.vocabulary
    if word == vocabulary.words.he || word == vocabulary.words.she || word == vocabulary.words.who {
      // "She was in X; he …": the second of them is somebody else.
      let other = word == vocabulary.words.he ? vocabulary.words.she : vocabulary.words.he
      if word != vocabulary.words.who, clause.items[..<place].contains(where: { $0.word == other })
      {
        return nil
      }
      guard
        let use = word == vocabulary.words.who
          ? clause.antecedents.first : scene.person(before: item.tokens.lowerBound, in: clause)
      else { return nil }
      return Capture(
        items: place..<place + 1, names: word == vocabulary.words.who ? clause.antecedents : [use])
    }
    // the BTS member: a group's somebody, named before.
    let the = step > 0 ? place : place - 2
    if the >= 0, the + 2 < clause.items.count, clause.items[the].word == vocabulary.words.the,
      clause.items[the + 1].names?.count == 1,
      let noun = clause.items[the + 2].word,
      noun == vocabulary.words.member || vocabulary.cues.cast.livings.contains(noun),
      step > 0 || word == noun,
      the + 3 >= clause.items.count || clause.items[the + 3].names == nil,
      let use = scene.person(before: clause.items[the].tokens.lowerBound, in: clause)
    {
      return Capture(items: the..<the + 3, names: [use])
    }
    // the actor, the singer: a profession standing for the person named last.
    if step > 0, word == vocabulary.words.the { return professional(at: place) }
    if step < 0, vocabulary[word].contains(.occupation), place > 0,
      clause.items[place - 1].word == vocabulary.words.the
    {
      return professional(at: place - 1)
    }
    return nil
  }

  /// `Kim Min-su of TIDES`: whoever stands before the group that a name is written like.
  private func member(ofGroupAt place: Int) -> Capture? {
    guard place > 1, let groups = clause.items[place].names, groups.count == 1,
      scene.book[groups[0].entry].votes.group > 0, !scene.book[groups[0].entry].canBePerson,
      [scene.vocabulary.words.of, scene.vocabulary.words.from].contains(
        clause.items[place - 1].word),
      let people = clause.items[place - 2].names,
      people.allSatisfy({ scene.book[$0.entry].canBePerson && !scene.isCharacter($0.entry) })
    else { return nil }
    return Capture(items: place - 2..<place + 1, names: people)
  }

  private func professional(at the: Int) -> Capture? {
    guard the + 1 < clause.items.count, let noun = clause.items[the + 1].word,
      scene.vocabulary[noun].contains(.occupation),
      !scene.vocabulary.cues.credit.crew.contains(noun),
      the + 2 >= clause.items.count || clause.items[the + 2].names == nil
    else { return nil }
    // "Kim directs. The actress …": nobody who was said to direct or write.
    let isOnStage = scene.vocabulary.cues.cast.actors.contains(noun)
    let roles = scene.saidSoFar.roles
    if scene.vocabulary.cues.music.musicians.contains(noun) {
      return scene.musician(before: clause.items[the].tokens.lowerBound, in: clause).map {
        Capture(items: the..<the + 2, names: [$0])
      }
    }
    let use = scene.person(before: clause.items[the].tokens.lowerBound, in: clause) {
      !isOnStage || roles[$0] == nil || roles[$0] == .castMember
    }
    return use.map { Capture(items: the..<the + 2, names: [$0]) }
  }

  // MARK: - Parts and nouns

  /// A part: `Gong Ryong`, `the assassin Nak-su`, `his wife, Hong Hae-in`, `a butcher out for revenge`.
  private func part(at place: Int, step: Int) -> Capture? {
    if let names = clause.items[place].names {
      guard names.allSatisfy({ scene.book[$0.entry].canBeCharacter }) else { return nil }
      // "Catherine's sister Clare": the owner of a part is not the part.
      let isOwner =
        step > 0 && clause.items.indices.contains(place + 1) && clause.items[place + 1].isPossessive
      guard isOwner else { return Capture(items: place..<place + 1, names: names) }
    }
    guard step > 0 else { return nil }
    var index = place
    while index < clause.items.count, index - place < 9 {
      let item = clause.items[index]
      if let names = item.names {
        guard names.allSatisfy({ scene.book[$0.entry].canBeCharacter }) else { break }
        // "legal director of Queens Group": a name behind a preposition belongs to the description.
        if index > place, let before = clause.items[index - 1].word,
          scene.vocabulary[before].contains(.preposition)
        {
          break
        }
        if index + 1 < clause.items.count, case .possessive = clause.items[index + 1].kind {
          index += 1
          continue
        }
        return Capture(items: place..<index + 1, names: names)
      }
      if item.isMark(","), index > place, index + 1 < clause.items.count,
        clause.items[index + 1].names != nil,
        clause.items[index - 1].word != nil, scene.describesRole(place..<index, in: clause),
        !isSubject(index + 1)
      {
        index += 1
        continue
      }
      // "the crown prince, afterwards king, Yi San": a second profession later in life.
      if item.isMark(","), index > place, index + 2 < clause.items.count,
        let later = clause.items[index + 1].word,
        scene.vocabulary[later].contains(.adverb)
          || scene.vocabulary.cues.character.afterwards.contains(later),
        let noun = clause.items[index + 2].word, scene.vocabulary[noun].contains(.occupation)
      {
        index += 3
        continue
      }
      // "her producer and ex-husband": two words for one part.
      let isJoint =
        item.word == scene.vocabulary.words.and && index > place
        && scene.describesRole(place..<index, in: clause)
        && scene.describesRole(index + 1..<min(index + 2, clause.items.count), in: clause)
      guard let word = item.word, !scene.vocabulary[word].contains(.verb),
        scene.vocabulary[word].isDisjoint(with: [.be, .future, .relative, .conjunction])
          || index == place || isJoint
      else {
        if case .possessive = item.kind {
          index += 1
          continue
        }
        break
      }
      index += 1
    }
    guard index > place else { return nil }
    let first = clause.items[place].word.map { scene.vocabulary[$0] } ?? .possessive
    guard !first.isDisjoint(with: [.determiner, .possessive, .occupation, .relation]) else {
      return nil
    }
    return Capture(items: place..<index)
  }

  /// Whether a name is followed by a verb of its own: `the manager, Kim says`.
  private func isSubject(_ place: Int) -> Bool {
    guard clause.items.indices.contains(place + 1), let next = clause.items[place + 1].word else {
      return false
    }
    return !scene.vocabulary[next].isDisjoint(with: [.verb, .be, .have, .future, .saying])
  }

  /// A definite description or a pronoun that stands for a series: `the drama`, `it`.
  private func noun(at place: Int, step: Int, of kind: WordClass, pronouns: WordSet) -> Capture? {
    guard let word = clause.items[place].word else { return nil }
    let vocabulary = scene.vocabulary
    if pronouns.contains(word), let use = scene.series(before: place, in: clause) {
      return Capture(items: place..<place + 1, names: [use])
    }
    if step > 0 {
      guard vocabulary[word].contains(.determiner) || vocabulary[word].contains(.possessive) else {
        return nil
      }
      var index = place + 1
      while index < clause.items.count, index - place < 7 {
        guard let word = clause.items[index].word else { break }
        if vocabulary[word].contains(kind) {
          // "the drama Jirisan": the name behind it is the series.
          if index + 1 < clause.items.count, let names = clause.items[index + 1].names,
            names.count == 1, scene.book[names[0].entry].canBeSeries
          {
            return Capture(items: place..<index + 2, names: names)
          }
          if index + 1 < clause.items.count, let next = clause.items[index + 1].word,
            vocabulary[next].contains(kind)
          {
            index += 1
            continue
          }
          return scene.series(before: place, in: clause).map {
            Capture(items: place..<index + 1, names: [$0])
          }
        }
        index += 1
      }
      return nil
    }
    guard vocabulary[word].contains(kind) || vocabulary[word].contains(.genre) else { return nil }
    var index = place - 1
    while index >= 0, place - index < 6 {
      guard let before = clause.items[index].word else { return nil }
      if vocabulary[before].contains(.determiner) || vocabulary[before].contains(.possessive) {
        return scene.series(before: index, in: clause).map {
          Capture(items: index..<place + 1, names: [$0])
        }
      }
      index -= 1
    }
    return nil
  }

  private func phrase(at place: Int, step: Int) -> Capture? {
    var index = place
    while clause.items.indices.contains(index), abs(index - place) < 6,
      clause.items[index].word != nil
    { index += step }
    guard index != place else { return nil }
    return Capture(items: step > 0 ? place..<index : index + 1..<place + 1)
  }
}

extension Slot {
  func takes(_ dimension: Dimension.Kind) -> Bool {
    switch (self, dimension) {
    case (.date, .date), (.span, .span), (.days, .weekdays), (.time, .time), (.percent, .percent),
      (.number, .number), (.money, .money), (.minutes, .minutes), (.episodes, .episodes),
      (.count, .episodeCount), (.portion, .part):
      true
    default: false
    }
  }
}

extension NameBook.Entry {
  /// Whether a rule may take it for a part in a drama.
  var canBeCharacter: Bool {
    known == nil && !isQuoted && votes.organisation < 3 && votes.series == 0 && votes.song == 0
      && votes.film == 0
      && votes.group <= 1 && votes.work <= votes.person + 2
  }

  var canBeGroup: Bool {
    known == nil && !isQuoted && votes.person <= votes.group + 1
      && votes.series + votes.song + votes.film == 0
  }
}
