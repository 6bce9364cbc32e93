import Claims

extension Match {
  /// Whether will stands in the match: what is to be.
  var isPlan: Bool {
    clause.items[found.items].contains {
      $0.word.map { scene.vocabulary[$0].contains(.future) } ?? false
    }
  }

  /// The people of a slot; in `Kim of Blue Lamp plays …` the one before the group, not the group.
  func actors(named slot: SlotName) -> [Int] {
    guard var place = self[slot]?.items.lowerBound else { return names(slot) }
    // "Opposite Lee, Kim plays …": what opens the sentence is said of the first alone.
    if place == 1, clause.kind == .sentence, names(slot).count == 2,
      let opening = clause.items[0].word,
      scene.vocabulary[opening].contains(.preposition)
        || scene.vocabulary.cues.cast.castOpenings.contains(opening)
    {
      return [names(slot)[1]]
    }
    guard place > 1 else { return names(slot) }
    // "Kim of the group Blue Lamp": the words between say what Blue Lamp is.
    var words = 0
    while place > 2, words < 3, let word = clause.items[place - 1].word,
      !scene.vocabulary[word].isDisjoint(with: [.determiner, .groupNoun])
        || words > 0 && scene.vocabulary[word].isDisjoint(with: [.preposition, .verb, .be])
    {
      place -= 1
      words += 1
    }
    guard let joint = clause.items[place - 1].word,
      [scene.vocabulary.words.of, scene.vocabulary.words.from].contains(joint),
      let people = clause.items[place - 2].names,
      people.allSatisfy({ scene.isPerson($0.entry) && !scene.isCharacter($0.entry) })
    else { return names(slot) }
    return people.map(\.entry)
  }

  /// `A and B have the leads, he as X and she as Y`: the first of the two for the first pronoun, the
  /// second for the other.
  mutating func castSharer() {
    let before = clause.items[..<found.items.lowerBound].suffix(40)
    let pronoun = clause.items[found.items.lowerBound].word
    let pairs = before.compactMap(\.names).filter { names in
      names.count == 2
        && names.allSatisfy { scene.isPerson($0.entry) && !scene.isCharacter($0.entry) }
    }
    guard let pair = pairs.last, let part = names("c").first, let series = series(),
      scene.book[part].canBeCharacter
    else { return }
    let isSecond = before.contains { item in
      item.word != pronoun
        && [scene.vocabulary.words.he, scene.vocabulary.words.she].contains(item.word)
    }
    scene.book[part].votes.character += 4
    claim(
      series, .series, .castMember, .entry(pair[isSecond ? 1 : 0].entry),
      [(.character, .entry(part))])
  }

  /// `X is played by A, and Y by B`: behind the match, another part without the verb.
  mutating func castNext() {
    guard let series = series() else { return }
    let items = clause.items
    for place in items.indices.dropFirst(found.items.upperBound) {
      guard items[place].word == scene.vocabulary.words.by, place + 1 < items.count,
        let people = items[place + 1].names, people.count == 1, let person = people.first?.entry,
        let part = items[found.items.upperBound..<place].last(where: {
          !$0.isChild && !$0.isMark(",")
        })?.names?.last?.entry, part != person,
        scene.book[person].canBePerson, scene.book[part].canBeCharacter,
        !scene.actors.contains(part)
      else { continue }
      scene.book[part].votes.character += 4
      claim(series, .series, .castMember, .entry(person), [(.character, .entry(part))])
    }
  }

  /// Claims for two people the parts of the two characters named last before them.
  mutating func castYoung() {
    let people = names("p")
    guard people.count == 2, let series = series() else { return }
    let token = clause.items[found.items.lowerBound].tokens.lowerBound
    var parts: [Int] = []
    for mention in scene.mentions(of: clause.passage, before: token).reversed()
    where parts.count < 2 {
      if scene.isCharacter(mention.entry), !parts.contains(mention.entry) {
        parts.append(mention.entry)
      }
    }
    guard parts.count == 2 else { return }
    for (person, part) in zip(people, parts.reversed()) where scene.book[person].canBePerson {
      claim(series, .series, .castMember, .entry(person), [(.character, .entry(part))])
    }
  }

  /// `our baker Gu is Ra`, `her son Ho-seok is Kang`: what stands before the verb is told by what it is
  /// in the story, and so it is the part.
  var opensWithPart: Bool {
    guard let first = self["p"]?.items.lowerBound, names("p").count == 1, names("c").count == 1,
      let noun = first > 1 ? clause.items[first - 1].word : nil,
      !scene.vocabulary[noun].isDisjoint(with: [.occupation, .relation]),
      !scene.vocabulary.cues.cast.livings.contains(noun),
      !scene.vocabulary.cues.credit.crew.contains(noun),
      !scene.vocabulary.cues.cast.performers.contains(noun)
    else { return false }
    return clause.items[..<first].suffix(4).contains { item in
      item.isPossessive || item.word.map { scene.vocabulary[$0].contains(.possessive) } ?? false
    } && !scene.actors.contains(names("p")[0]) && !scene.isCharacter(names("c")[0])
  }

  /// Claims for the person of the slot `c` the part of the slot `p`.
  mutating func castTheOtherWay() {
    guard let part = names("p").first, let person = names("c").first, let series = series(),
      scene.book[person].canBePerson, scene.book[part].canBeCharacter
    else { return }
    scene.book[part].votes.character += 4
    claim(series, .series, .castMember, .entry(person), [(.character, .entry(part))])
  }

  /// `A, as X, in Sunday's episode of "Cold River"`: a title in quotation marks behind the part, where
  /// none stands before it in the sentence.
  private var titleBehind: Int? {
    guard !has("s"), clause.kind == .sentence,
      scene.series(before: found.items.lowerBound, in: clause)?.mention == -1
    else { return nil }
    for place in clause.items.indices.dropFirst(found.items.upperBound).prefix(8) {
      let item = clause.items[place]
      if item.isMark(";") || item.isMark(":") { return nil }
      guard let names = item.names else { continue }
      if names.allSatisfy({ scene.book[$0.entry].known != nil }) { continue }
      let joints: [WordID?] = [scene.vocabulary.words.in, scene.vocabulary.words.of]
      guard names.count == 1, scene.book[names[0].entry].isQuoted,
        scene.book[names[0].entry].canBeSeries, scene.book[names[0].entry].votes.song == 0,
        place > 0,
        joints.contains(clause.items[place - 1].word) || clause.items[place - 1].isPossessive
          || clause.items[place - 1].word.map({ scene.vocabulary[$0].contains(.seriesNoun) })
            ?? false
      else { return nil }
      return names[0].entry
    }
    return nil
  }

  /// Claims a part for each person of the slot `p`, with the characters of the slot `c`.
  mutating func cast(modality: Modality? = nil, tier: String? = nil) {
    guard let series = titleBehind ?? series() else { return }
    // "A replaces B as X": both have played it.
    if has("q"), let part = names("c").first {
      for person in names("p") + names("q")
      where person != part && scene.book[person].votes.character <= scene.book[person].votes.person
      {
        scene.book[part].votes.character += 4
        claim(
          series, .series, .castMember, .entry(person), [(.character, .entry(part))],
          modality: modality)
      }
      return
    }
    let people = actors(named: "p")
    let parts = names("c")
    // "lent her voice to “X”, the closing theme": a song is no part.
    guard !parts.contains(where: scene.isSettledSong) else { return }
    let items = self["c"]?.items
    let tier = tier ?? scene.tier(in: clause, around: found.items)
    if people.count == 1, parts.count == 2, let items, !isTakenOn(behind: items) {
      return castTwice(people[0], parts, series, items)
    }
    for (place, person) in people.enumerated() {
      guard scene.book[person].votes.character <= scene.book[person].votes.person else { continue }
      let part = parts.count == people.count ? parts[place] : parts.count == 1 ? parts[0] : nil
      if let part {
        guard part != person else { continue }
        scene.book[part].votes.character += 4
        claim(
          series, .series, .castMember, .entry(person),
          [(.character, .entry(part)), (.tier, tier.map { .text($0) })], modality: modality)
      } else if parts.isEmpty, let items, scene.describesRole(items, in: clause) {
        claim(
          series, .series, .castMember, .entry(person), [(.tier, tier.map { .text($0) })],
          modality: modality)
      }
    }
    for person in people where scene.book[person].votes.person < 3 {
      scene.book[person].votes.person = 3
    }
  }
}

extension Match {
  /// Whether a word that needs the name before it stands behind a part: `and Lee Oh Se-ri`, `and Lee
  /// as …`, `and Lee's …`.
  private func isTakenOn(behind items: Range<Int>) -> Bool {
    guard clause.items.indices.contains(items.upperBound) else { return false }
    let next = clause.items[items.upperBound]
    if next.names != nil || next.isPossessive { return true }
    guard let word = next.word else { return false }
    return word == scene.vocabulary.words.as
      || !scene.vocabulary[word].isDisjoint(with: [
        .verb, .be, .have, .future, .determiner, .possessive,
      ])
  }

  /// One person with two names behind: `plays X and Y` gives two parts, `A as X and B` a part and
  /// another member of the cast.
  private mutating func castTwice(_ person: Int, _ parts: [Int], _ series: Int, _ items: Range<Int>)
  {
    // "who plays X, and Y": the list goes on outside the clause.
    let afterFirst =
      clause.items[items.lowerBound..<items.upperBound].last?.names?.first?.tokens.upperBound ?? 0
    if clause.kind == .relative, scene.passages[clause.passage].isMark(afterFirst, 0x2C) {
      scene.book[parts[0]].votes.character += 4
      return claim(series, .series, .castMember, .entry(person), [(.character, .entry(parts[0]))])
    }
    guard person != parts[0], person != parts[1],
      scene.book[person].votes.character <= scene.book[person].votes.person
    else { return }
    let isList =
      clause.items[items.lowerBound - 1].word == scene.vocabulary.words.as
      && !scene.isCharacter(parts[1])
    scene.book[parts[0]].votes.character += 4
    claim(series, .series, .castMember, .entry(person), [(.character, .entry(parts[0]))])
    if isList {
      let lists = clause.items[..<found.items.lowerBound].contains {
        $0.word.map { scene.vocabulary.cues.cast.casting.contains($0) } ?? false
      }
      guard lists, scene.book[parts[1]].canBePerson, scene.book[parts[1]].votes.person > 0 else {
        return
      }
      claim(series, .series, .castMember, .entry(parts[1]))
    } else {
      scene.book[parts[1]].votes.character += 4
      claim(series, .series, .castMember, .entry(person), [(.character, .entry(parts[1]))])
    }
    if scene.book[person].votes.person < 3 { scene.book[person].votes.person = 3 }
  }
}
