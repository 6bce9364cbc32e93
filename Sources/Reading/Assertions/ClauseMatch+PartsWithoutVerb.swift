import Claims

/// Parts that no verb of playing stands beside: a second one behind the verb of the first, one that opens
/// the sentence, one that a relative clause hangs on.
extension ClauseMatch {
  /// `…, and Lee Ha-na his wife, Oh Se-ri`: behind a verb of playing, a name with a part beside it.
  func gappedParts() {
    leadingPart()
    describedLeadingPart()
    actorOfAntecedent()
    guard
      let verb = clause.words.firstIndex(where: { scene.vocabulary.cues.cast.playing.contains($0) })
    else { return }
    bareParts(behind: verb)
    secondPart(behind: verb)
    laterParts(behind: verb)
    let matcher = PatternMatcher(scene: scene, clause: clause)
    for place in items.indices.dropFirst(verb + 2) {
      guard
        word(place - 1) == words.and || items[place - 1].isMark(",") || items[place - 1].isChild,
        let names = items[place].names, names.count == 1,
        scene.book[names[0].entry].votes.person >= 1, !scene.isCharacter(names[0].entry)
      else { continue }
      var next = place + 1
      while items.indices.contains(next), items[next].child != nil { next += 1 }
      guard items.indices.contains(next),
        items[next].isNames && isPossessive(next + 1) || kind(next).contains(.determiner)
          || kind(next).contains(.possessive) || kind(next).contains(.occupation),
        let part = matcher.capture(.part, at: next, step: 1),
        scene.book[names[0].entry].votes.person >= 3 || !part.names.isEmpty,
        let series = scene.series(before: place, in: clause)?.entry
      else { continue }
      let range = place..<part.items.upperBound
      if let name = part.names.first, name.entry != names[0].entry {
        scene.book[name.entry].votes.character += 4
        claim(
          range, series, .series, .castMember, .entry(names[0].entry),
          [(.character, .entry(name.entry))])
      } else if part.names.isEmpty, scene.describesRole(part.items, in: clause),
        !items[part.items].contains(where: {
          $0.word.map { scene.vocabulary.cues.credit.crewNouns[$0] != nil } ?? false
        })
      {
        claim(range, series, .series, .castMember, .entry(names[0].entry))
      }
    }
  }

  /// `A plays X, an office worker, and Y, a schoolgirl`: two parts, each with its description.
  private func secondPart(behind verb: Int) {
    guard verb > 0, kind(verb).contains(.verb), let actors = items[verb - 1].names,
      actors.count == 1, items.indices.contains(verb + 2), let first = items[verb + 1].names,
      first.count == 1,
      items[verb + 2].isChild,
      let joint = items.indices.dropFirst(verb + 3).first(where: {
        !items[$0].isChild && !items[$0].isMark(",")
      }), word(joint) == words.and,
      items.indices.contains(joint + 1), let second = items[joint + 1].names, second.count == 1,
      let series = scene.series(before: verb, in: clause)?.entry
    else { return }
    let next = items.indices.dropFirst(joint + 2).first { !items[$0].isChild }
    guard next.map({ items[$0].isPunctuation }) ?? true, items.indices.contains(joint + 2),
      scene.isPerson(actors[0].entry),
      scene.book[second[0].entry].canBeCharacter, !scene.actors.contains(second[0].entry),
      second[0].entry != actors[0].entry
    else { return }
    scene.book[second[0].entry].votes.character += 4
    claim(
      verb - 1..<joint + 2, series, .series, .castMember, .entry(actors[0].entry),
      [(.character, .entry(second[0].entry))])
  }

  /// `As X, a widowed judge, A steals every scene`: the part opens the sentence, with what it is.
  private func describedLeadingPart() {
    guard clause.kind == .sentence, word(0) == words.as, let part = items.dropFirst().first?.names,
      part.count == 1, items.count > 4, items[2].isMark(","),
      let actor = items.indices.dropFirst(3).prefix(9).first(where: { items[$0].isNames }),
      items[actor - 1].isMark(","), kind(3).contains(.determiner),
      !items[3..<actor].contains(where: {
        $0.word.map { !scene.vocabulary[$0].isDisjoint(with: [.be, .have, .future]) } ?? false
      }),
      let people = items[actor].names, people.count == 1, items.indices.contains(actor + 1),
      items[actor + 1].word != nil,
      kind(actor + 1).isDisjoint(with: [.saying, .preposition, .conjunction]),
      scene.book[part[0].entry].canBeCharacter, scene.isPerson(people[0].entry),
      !scene.isCharacter(people[0].entry), part[0].entry != people[0].entry,
      let series = scene.series(before: 0, in: clause)?.entry
    else { return }
    scene.book[part[0].entry].votes.character += 4
    claim(
      0..<actor + 1, series, .series, .castMember, .entry(people[0].entry),
      [(.character, .entry(part[0].entry))])
  }

  /// `There is X, a fisherman, who is A`, `Y, in which role A shines`: behind a part, who plays it.
  private func actorOfAntecedent() {
    guard clause.kind == .relative, let part = clause.antecedents.last?.entry,
      clause.antecedents.count == 1, scene.book[part].canBeCharacter, !scene.actors.contains(part)
    else { return }
    let isRole =
      word(0) == words.in && word(1) == words.which && isWord(2, scene.vocabulary.cues.cast.roles)
    let isIntroduced =
      word(0) == words.who && kind(1).contains(.be) && parent?.words.first == words.there
    guard isRole || isIntroduced, let place = items.indices.dropFirst(2).first,
      items.indices.contains(isRole ? 3 : 2), let actors = items[isRole ? 3 : place].names,
      actors.count == 1, !isPossessive((isRole ? 3 : place) + 1),
      scene.isPerson(actors[0].entry), !scene.isCharacter(actors[0].entry),
      actors[0].entry != part,
      let series = scene.series(before: 0, in: clause)?.entry
    else { return }
    scene.book[part].votes.character += 4
    claim(
      0..<(isRole ? 4 : 3), series, .series, .castMember, .entry(actors[0].entry),
      [(.character, .entry(part))])
  }

  /// `As X, A steals every scene`: the part opens the sentence.
  private func leadingPart() {
    guard clause.kind == .sentence, word(0) == words.as, items.count > 2,
      let names = items[1].names, names.count == 2, let verb = word(2),
      scene.vocabulary[verb].isDisjoint(with: [.saying, .preposition, .conjunction]),
      scene.passages[clause.passage].isMark(names[0].tokens.upperBound, 0x2C),
      scene.book[names[0].entry].canBeCharacter, scene.book[names[1].entry].canBePerson,
      scene.book[names[1].entry].votes.person > 0, !scene.isCharacter(names[1].entry),
      let series = scene.series(before: 0, in: clause)?.entry
    else { return }
    scene.book[names[0].entry].votes.character += 4
    claim(
      0..<2, series, .series, .castMember, .entry(names[1].entry),
      [(.character, .entry(names[0].entry))])
  }

  /// `A plays X, B Y and C Z`: names side by side, the actor before the part.
  private func bareParts(behind verb: Int) {
    guard verb > 0, kind(verb).contains(.verb), let first = items[verb - 1].names, first.count == 1,
      let series = scene.series(before: verb, in: clause)?.entry
    else { return }
    var actor = first[0]
    var pairs: [(actor: NameUse, part: NameUse, place: Int)] = []
    for place in items.indices.dropFirst(verb + 1) {
      guard let names = items[place].names, names.count <= 2 else { break }
      pairs.append((actor, names[0], place))
      guard names.count == 2 else { break }
      actor = names[1]
    }
    guard pairs.count > 1, items[pairs[pairs.count - 1].place].names?.count == 1,
      pairs.allSatisfy({
        scene.book[$0.actor.entry].canBePerson && !scene.isCharacter($0.actor.entry)
          && scene.book[$0.part.entry].canBeCharacter
      })
    else { return }
    for pair in pairs {
      scene.book[pair.part.entry].votes.character += 4
      claim(
        max(verb - 1, pair.place - 1)..<pair.place + 1, series, .series, .castMember,
        .entry(pair.actor.entry), [(.character, .entry(pair.part.entry))])
    }
  }

  /// `A and B play X and Y as children, C and D as teenagers`: the same parts at another age.
  private func laterParts(behind verb: Int) {
    guard items.indices.contains(verb + 1), let parts = items[verb + 1].names, parts.count > 1,
      let series = scene.series(before: verb, in: clause)?.entry
    else { return }
    for place in items.indices.dropFirst(verb + 2) {
      guard let people = items[place].names, people.count == parts.count,
        word(place + 1) == words.as || kind(place + 1).contains(.preposition),
        items[(place + 1)...].prefix(3).contains(where: {
          $0.word.map { scene.vocabulary.cues.cast.lifeStages.contains($0) } ?? false
        })
      else { continue }
      for (person, part) in zip(people, parts)
      where scene.book[person.entry].canBePerson && scene.isCharacter(part.entry) {
        claim(
          place..<place + 2, series, .series, .castMember, .entry(person.entry),
          [(.character, .entry(part.entry))])
      }
    }
  }
}
