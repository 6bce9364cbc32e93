import Claims

/// Parts that no rule has read: the one person of a clause, and behind `as` the one new name.
extension ClauseMatch {
  /// `Kim lends support as the matriarch Han`: whatever the verb, who stands as somebody
  /// whom nobody plays yet plays that part.
  func partsBehindAs() {
    let matcher = PatternMatcher(scene: scene, clause: clause)
    for place in items.indices.dropFirst() where word(place) == words.as {
      guard items.indices.contains(place + 1), !has(scene.vocabulary.cues.cast.disguises),
        !has(scene.vocabulary.cues.name.naming),
        let part = matcher.capture(.part, at: place + 1, step: 1), part.names.count == 1,
        let character = part.names.first?.entry, isNewPart(character, part.items),
        let actor = onlyPerson(before: place), actor != character,
        let series = scene.series(before: place, in: clause)?.entry, isFree(actor, in: series)
      else { continue }
      scene.book[character].votes.character += 4
      claim(
        place..<part.items.upperBound, series, .series, .castMember, .entry(actor),
        [
          (.character, .entry(character)),
          (.tier, scene.tier(in: clause, around: place..<place + 1).map { .text($0) }),
        ])
    }
  }

  /// Whether a name can be that of a part, and is nobody's yet.
  private func isNewPart(_ entry: Int, _ range: Range<Int>) -> Bool {
    let found = scene.book[entry]
    let said = scene.saidSoFar
    return found.canBeCharacter && found.votes.work == 0 && entry != scene.topic
      && !said.actors.contains(entry) && !said.played.contains(entry) && said.roles[entry] == nil
      && (found.votes.person > 0 || range.count > 1)
  }

  /// Whether somebody plays nobody in a series so far.
  private func isFree(_ person: Int, in series: Int) -> Bool {
    let said = scene.saidSoFar
    return said.parts[person].map { $0.series != series } ?? true
      && said.roles[person].map { $0 == .castMember } ?? true
  }

  /// The one person whom the clause names before a place, those behind prepositions left aside; where
  /// it names none, whom its he or she means.
  private func onlyPerson(before place: Int) -> Int? {
    var people: [Int] = []
    for index in clause.named.prefix(while: { $0 < place }) {
      guard let names = items[index].names, !isPossessive(index + 1) else { continue }
      let isAside = kind(index - 1).contains(.preposition)
      for name in names where scene.isPerson(name.entry) && !isAside {
        guard !scene.isCharacter(name.entry) else { return nil }
        people.append(name.entry)
      }
    }
    guard people.isEmpty else { return people.count == 1 ? people[0] : nil }
    if clause.kind != .sentence, let antecedent = clause.antecedents.first?.entry {
      return clause.antecedents.count == 1 && scene.isPerson(antecedent)
        && !scene.isCharacter(antecedent) ? antecedent : nil
    }
    guard
      items.prefix(place).contains(where: { item in
        item.word.map {
          [words.he, words.she].contains($0) || scene.vocabulary.cues.cast.actors.contains($0)
        } ?? false
      })
    else { return nil }
    return scene.person(before: clause.tokens.lowerBound, in: clause)?.entry
  }
}
