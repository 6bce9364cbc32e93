import Claims

/// Parts that a clause gives without a verb of playing.
extension ClauseMatch {
  /// `Mary Adams's Jane Brown`, `Kim's weary inspector Han Ji-woo`: the owner plays what is owned.
  func ownedParts() {
    for (place, item) in items.enumerated() where item.isPossessive {
      guard place > 0, let owners = items[place - 1].names, let owner = owners.last?.entry,
        isActor(owner)
      else { continue }
      var next = place + 1
      while items.indices.contains(next), next - place < 5, let word = items[next].word,
        isDescription(word)
      { next += 1 }
      guard items.indices.contains(next), let names = items[next].names, names.count == 1,
        let part = names.first?.entry, part != owner
      else { continue }
      // A word between must be a profession: "Kim's friend Lee" is a friend.
      let rank = scene.mention(names[0], in: clause)?.rank != nil
      guard next == place + 1 || kind(next - 1).contains(.occupation), !isReplaced(place - 1) else {
        continue
      }
      let found = scene.book[part]
      guard found.canBeCharacter, !scene.actors.contains(part), found.votes.work == 0,
        rank || next > place + 1 || found.votes.character > 0
          || found.votes.person > 0 && found.words.count > 1,
        let series = scene.series(before: place - 1, in: clause)?.entry ?? scene.topic
      else { continue }
      scene.book[part].votes.character += 4
      claim(
        place - 1..<next + 1, series, .series, .castMember, .entry(owner),
        [(.character, .entry(part))])
    }
  }

  /// `in place of A's B`, `unlike A's B`: a part of another series.
  private func isReplaced(_ place: Int) -> Bool {
    word(place - 1).map { scene.vocabulary.cues.cast.replacing.contains($0) } ?? false
      || word(place - 1) == words.of && isWord(place - 2, scene.vocabulary.cues.cast.replacing)
  }

  /// Whether a name is that of a real person, of two words or more.
  private func isActor(_ entry: Int) -> Bool {
    let found = scene.book[entry]
    return found.words.count > 1 && found.canBePerson && found.votes.person > 0
      && !scene.isCharacter(entry)
      && !scene.saidSoFar.makers.contains(entry)
      && scene.saidSoFar.roles[entry].map { $0 == .castMember } ?? true
  }

  /// Words that may stand between an owner and the part: adjectives and professions, no bonds.
  private func isDescription(_ word: WordID) -> Bool {
    scene.vocabulary[word].isDisjoint(with: [
      .relation, .preposition, .conjunction, .verb, .be, .have, .songNoun, .seriesNoun,
      .releaseNoun, .filmNoun, .groupNoun, .determiner,
    ])
      && !scene.vocabulary.cues.credit.crew.contains(word)
      && !scene.vocabulary.cues.cast.livings.contains(word)
      && !scene.vocabulary.cues.character.paidBonds.contains(word)
      && !scene.vocabulary.cues.character.institutions.contains(word)
  }
}

extension Match {
  /// The names that could be parts before the match, the last `count` of them in the order of the
  /// text: `X and Y, played by A and B`.
  func partsBefore(_ count: Int) -> [Int] {
    let token = clause.items[found.items.lowerBound].tokens.lowerBound
    guard
      let sentence = scene.sentences[clause.passage].last(where: { $0.tokens.lowerBound <= token })
    else { return [] }
    let people = Set(names("p"))
    var parts: [Int] = []
    for mention in scene.mentions(of: clause.passage, before: token)
    where mention.outer.lowerBound >= sentence.tokens.lowerBound {
      let entry = mention.entry
      if scene.book[entry].canBeCharacter, scene.book[entry].votes.person > 0,
        !people.contains(entry), !parts.contains(entry)
      {
        parts.append(entry)
      }
    }
    return parts.count >= count ? Array(parts.suffix(count)) : []
  }
}
