import Claims

extension ClauseMatch {
  /// The words behind `as` where somebody works or comes as something: `who works at the harbour as a
  /// nurse`.
  func trade() -> Range<Int>? {
    guard
      let verb = items.indices.first(where: { isWord($0, scene.vocabulary.cues.character.working) }
      ),
      let joint = items.indices.dropFirst(verb + 1).prefix(8).first(where: { word($0) == words.as }
      ),
      [words.a, words.an].contains(word(joint + 1)),
      !items[verb..<joint].contains(where: { $0.isMark(",") || $0.isMark(";") })
    else { return nil }
    let end = items.indices.dropFirst(joint + 1).first {
      items[$0].isPunctuation || kind($0).contains(.relative)
    }
    return joint + 1..<(end ?? items.count)
  }

  /// `who is a divorce lawyer`, `tvN's chief content officer`, `an analyst at Blue Lamp`: what the
  /// real person that the clause hangs on does for a living, and for whom.
  func professionBeside() {
    let cues = scene.vocabulary.cues
    guard clause.kind != .sentence, clause.antecedents.count == 1,
      let person = clause.antecedents.last?.entry,
      scene.isPerson(person), !scene.isCharacter(person)
    else { return }
    if clause.kind == .apposition { livingsBeside(person) }
    let isSaid = word(0) == words.who && kind(1).contains(.be)
    guard isSaid || clause.kind == .apposition else { return }
    let start = isSaid ? 2 : 0
    guard
      var noun = items.indices.dropFirst(start).first(where: { kind($0).contains(.occupation) }),
      noun - start < 7
    else { return }
    while kind(noun + 1).contains(.occupation) { noun += 1 }
    guard !cues.credit.crew.contains(items[noun].word!), items[noun].word != words.member,
      kind(noun).isDisjoint(with: .relation),
      items[start..<noun].allSatisfy({ $0.word != nil || $0.names != nil || $0.isPossessive })
    else { return }
    var first = noun
    while first > start, let word = items[first - 1].word,
      scene.vocabulary[word].isDisjoint(with: [.determiner, .be, .preposition])
    { first -= 1 }
    let owner =
      isPossessive(first - 1) && first - 2 >= start
      ? items[first - 2].names?.first.flatMap { employer($0.entry) } : nil
    let employed = owner == nil ? employerBehind(noun) : nil
    guard isSaid || owner != nil || employed != nil else { return }
    claim(first..<noun + 1, person, .person, .occupation, .text(text(first..<noun + 1)))
    if let owner { claim(first - 2..<noun + 1, person, .person, .memberOf, .entry(owner)) }
    if let employed {
      claim(first..<employed.place + 1, person, .person, .memberOf, .entry(employed.entry))
    }
  }

  /// `Kim, the band's pianist and singer`, `Kim, a DJ from Busan`: what performers do, and the band.
  private func livingsBeside(_ person: Int) {
    let cues = scene.vocabulary.cues
    guard kind(0).contains(.determiner), items.prefix(6).allSatisfy({ $0.names == nil }) else {
      return
    }
    let band = items.indices.prefix(4).first {
      kind($0).contains(.groupNoun) && isPossessive($0 + 1)
    }
    for place in items.indices.prefix(8) {
      if !kind(place).isDisjoint(with: [.preposition, .verb, .relative, .be]) { break }
      guard isWord(place, cues.cast.livings) else { continue }
      var start = place
      while isWord(start - 1, cues.cast.livingModifiers) { start -= 1 }
      claim(start..<place + 1, person, .person, .occupation, .text(text(start..<place + 1)))
      if let band, let group = scene.band(before: clause.tokens.lowerBound, in: clause),
        group != person
      {
        claim(band - 1..<place + 1, person, .person, .memberOf, .entry(group))
      }
    }
  }

  /// `at Blue Lamp`, `of the production company Blue Lamp`: who employs somebody of that profession.
  private func employerBehind(_ noun: Int) -> (place: Int, entry: Int)? {
    guard let joint = word(noun + 1), [words.at, words.of, words.for].contains(joint) else {
      return nil
    }
    var place = noun + 2
    while let word = word(place), place - noun < 6,
      scene.vocabulary[word].isDisjoint(with: [.preposition, .verb, .relative, .conjunction])
    { place += 1 }
    guard items.indices.contains(place), let names = items[place].names, names.count == 1,
      !isPossessive(place + 1)
    else { return nil }
    return employer(names[0].entry).map { (place, $0) }
  }

  /// The entry of a name that can employ somebody: no place, no title, no person.
  private func employer(_ entry: Int) -> Int? {
    let votes = scene.book[entry].votes
    switch scene.book[entry].known {
    case .country, .region: return nil
    case .network, .platform, .measuringFirm: return entry
    case nil:
      guard scene.book[entry].canBeOrganisation,
        votes.work + votes.series + votes.song + votes.character == 0,
        votes.person < 2
      else { return nil }
      return entry
    }
  }
}
