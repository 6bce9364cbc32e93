import Claims

extension ClauseMatch {
  /// Reads a bracket behind a name: `Part (Actor)` or `Actor (Part)`.
  func pair(_ outer: NameUse, _ bracket: Clause, _ range: Range<Int>) {
    if let verb = bracket.items.first?.word,
      verb == words.as || scene.vocabulary.cues.cast.playing.contains(verb)
    {
      return part(of: outer, bracket, range)
    }
    // "(child actor Kim)", "(Chief State Councillor Min)", "(her brother Han)": what somebody is
    // stands before the name.
    let owned = bracket.items.count > 2 && bracket.items[0].isNames && bracket.items[1].isPossessive
    let lead =
      bracket.items.dropFirst(owned ? 2 : 0).prefix { item in
        item.word.map { !scene.vocabulary[$0].contains(.verb) } ?? (item.dimension != nil)
      }.count + (owned ? 2 : 0)
    let isLed =
      lead > 0 && lead < bracket.items.count
      && (scene.describesRole(0..<lead, in: bracket)
        || bracket.words[0] != .unknown && scene.vocabulary[bracket.words[0]].contains(.determiner))
    let whole = bracket
    let bracket = isLed ? bracket.suffix(from: lead) : bracket
    // "(Min, his second wife)": or behind it.
    let isTrailed = isDescribed(bracket)
    let isPart =
      isLed && scene.describesRole(0..<lead, in: whole) && !tellsOfActor(whole.items[..<lead])
      || isTrailed
    guard let inner = bracket.items.first?.names?.first, scene.book[inner.entry].known == nil,
      scene.book[outer.entry].known == nil,
      bracket.items.count == 1 || bracket.items.count == 2 && bracket.items[1].word != nil
        || isTrailed || isName(bracket) || isOfGroup(bracket),
      !scene.book[inner.entry].isQuoted, !scene.book[outer.entry].isQuoted,
      inner.entry != outer.entry,
      scene.mention(inner, in: clause)?.form != .foreign,
      let series = scene.series(before: range.lowerBound, in: clause)?.entry
    else { return }
    let (a, b) = (scene.book[outer.entry], scene.book[inner.entry])
    // Where one pair of the passage is a part and who plays it, so are the others like it.
    let isOneOfSeveral =
      a.words.count > 1 && b.words.count > 1 && scene.pairedPassage == clause.passage
    // "Kim Ji-eun (One Dollar Doctor)": what holds words of the language is a title, and no part.
    if b.votes.person == 0, b.words.count > 1, scene.isWorded(inner, in: bracket) { return }
    guard a.canBeCharacter, b.canBeCharacter,
      b.votes.person > 0 || a.votes.person > 0 || isOneOfSeveral || isPart && a.words.count > 1,
      a.votes.work == 0,
      b.votes.work == 0
    else { return }
    let known = scene.actors
    if bracket.items.count == 2,
      bracket.items[1].word.map({ scene.vocabulary.cues.cast.roles.contains($0) }) ?? false
    {
      scene.book[inner.entry].votes.character += 4
      scene.pairedPassage = clause.passage
      return claim(
        range, series, .series, .castMember, .entry(outer.entry),
        [(.character, .entry(inner.entry))])
    }
    // Whoever is known to act is the actor; else the one in the bracket, as cast lists in prose have it.
    let lists = items[..<range.lowerBound].contains {
      $0.word.map { scene.vocabulary.cues.cast.casting.contains($0) } ?? false
    }
    // "A (X) and B (Y) met the press": what only real people do is said of whoever stands outside.
    let isReal = items[range.upperBound...].contains {
      $0.word.map { scene.vocabulary.cues.cast.publicity.contains($0) } ?? false
    }
    // "The friend who runs the pub is A (X)": what a description is said to be is who plays it.
    let isPredicate =
      kind(range.lowerBound - 1).contains(.be) && items[range.lowerBound].names?.count == 1
      && kind(0).contains(.determiner) && !items[..<range.lowerBound].contains(where: \.isNames)
      && !isKin(behind: range)
    if isReal || isPredicate { scene.outerPlays = clause.passage }
    let innerPlays =
      !isPart && known.contains(inner.entry)
      || (!isPart && !known.contains(outer.entry) && !lists && !outerPlays(outer, inner)
        && !scene.leads(range, in: clause))
    let (actor, part) = innerPlays ? (inner.entry, outer.entry) : (outer.entry, inner.entry)
    guard scene.book[actor].votes.person > 0 || isOneOfSeveral || isPart else { return }
    if !isOneOfSeveral, !isPart, scene.book[actor].votes.person < 2,
      scene.book[part].votes.person == 0
    {
      return
    }
    scene.book[part].votes.character += 4
    scene.pairedPassage = clause.passage
    claim(
      range, series, .series, .castMember, .entry(actor),
      [
        (.character, .entry(part)),
        (.tier, scene.tier(in: clause, around: range).map { .text($0) }),
      ])
  }

  /// Whether words tell what somebody who acts does, or in which years: `child actor`, `young`.
  private func tellsOfActor(_ items: ArraySlice<Item>) -> Bool {
    let cues = scene.vocabulary.cues.cast
    return items.contains { item in
      item.word.map {
        cues.livings.contains($0) || cues.livingModifiers.contains($0)
          || cues.lifeStages.contains($0)
      } ?? false
    }
  }

  /// Whether a bracket holds a name and, behind a comma, what its bearer is: `(Min, a goblin)`.
  private func isDescribed(_ bracket: Clause) -> Bool {
    guard bracket.items.count > 1, bracket.items[0].names?.count == 1 else { return false }
    if bracket.items.count == 2, let child = bracket.items[1].child,
      let apposition = scene.child(child, of: bracket), apposition.kind == .apposition
    {
      return scene.describesRole(apposition.items.indices, in: apposition)
        && !tellsOfActor(apposition.items[...])
    }
    return bracket.items[1].isMark(",") && bracket.items.count > 2
      && bracket.items[2].word.map {
        !scene.vocabulary[$0].isDisjoint(with: [.determiner, .possessive, .occupation, .relation])
      } ?? (bracket.items[2].isNames && bracket.items.count > 3 && bracket.items[3].isPossessive)
      && scene.describesRole(2..<bracket.items.count, in: bracket)
      && !tellsOfActor(bracket.items[2...])
  }

  /// Whether a bracket holds a name and the group that its bearer is of: `(Sunny of TIDES)`.
  private func isOfGroup(_ bracket: Clause) -> Bool {
    bracket.items.count == 3 && bracket.items[0].names?.count == 1
      && bracket.items[1].word == words.of && bracket.items[2].isNames
  }

  /// `A (X), Ji-woo's son`: whoever is related to somebody by name is a part.
  private func isKin(behind range: Range<Int>) -> Bool {
    guard items.indices.contains(range.upperBound), let child = items[range.upperBound].child,
      let apposition = scene.child(child, of: clause), apposition.kind == .apposition
    else { return false }
    return apposition.items.contains(where: \.isPossessive)
      && apposition.items.contains { item in
        item.word.map { scene.vocabulary[$0].contains(.relation) } ?? false
      }
  }

  /// `Kim Min-su (Crown Prince Han)`, `Lee Ha-na (Se-ri)`: a rank or a given name alone inside is the
  /// part; once a passage has it so, its other pairs are alike.
  private func outerPlays(_ outer: NameUse, _ inner: NameUse) -> Bool {
    if scene.outerPlays == clause.passage { return true }
    let isPart =
      scene.mention(inner, in: clause)?.rank != nil && scene.mention(outer, in: clause)?.rank == nil
      || isAddressed(inner) && !isAddressed(outer)
      || scene.book[inner.entry].words.count == 1 && scene.book[outer.entry].words.count > 1
        && scene.book[outer.entry].votes.person > 1 && scene.book[inner.entry].name.holds("-")
    if isPart { scene.outerPlays = clause.passage }
    return isPart
  }

  /// `Grandmother Min`, `Madam Han`: a name that begins with what its bearer is.
  private func isAddressed(_ use: NameUse) -> Bool {
    let tokens = scene.passages[clause.passage].tokens
    guard use.tokens.count > 1, tokens.indices.contains(use.tokens.lowerBound) else { return false }
    return !scene.vocabulary[tokens[use.tokens.lowerBound].word].isDisjoint(with: [
      .occupation, .relation, .honorific,
    ])
  }

  /// Whether a bracket holds a name and words without another name or a year: `(Kim So-yeon, on form)`.
  private func isName(_ bracket: Clause) -> Bool {
    bracket.items.count > 2 && bracket.items[0].names?.count == 1 && bracket.items[1].isMark(",")
      && bracket.items.dropFirst(2).allSatisfy { item in
        item.word != nil
          || item.dimension == nil
            && item.names?.allSatisfy { scene.book[$0.entry].words.count == 1 } ?? true
      }
  }

  /// Reads `Actor (as Part)` and `Actor (playing Part)`.
  private func part(of actor: NameUse, _ bracket: Clause, _ range: Range<Int>) {
    guard scene.book[actor.entry].canBePerson, !scene.isCharacter(actor.entry),
      let series = scene.series(before: range.lowerBound, in: clause)?.entry,
      bracket.items.count > 1,
      let part = PatternMatcher(scene: scene, clause: bracket).capture(.part, at: 1, step: 1)?.names
        .first, part.entry != actor.entry
    else { return }
    scene.book[part.entry].votes.character += 4
    scene.pairedPassage = clause.passage
    claim(
      range, series, .series, .castMember, .entry(actor.entry),
      [
        (.character, .entry(part.entry)),
        (.tier, scene.tier(in: clause, around: range).map { .text($0) }),
      ])
  }
}
