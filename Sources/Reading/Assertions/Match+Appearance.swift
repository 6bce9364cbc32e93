import Claims

extension Match {
  /// `debuted with TIDES alongside Sunny`: those beside a group are of the group.
  var isBesideGroup: Bool {
    let before = found.items.lowerBound - 1
    guard clause.items.indices.contains(before), let names = clause.items[before].names else {
      return false
    }
    return names.allSatisfy { scene.book[$0.entry].votes.group > 0 }
  }

  /// `joining "Cold River"`: a title right behind the verb, where none stands before it.
  var joined: Int? {
    guard !has("s"), clause.items.indices.contains(found.items.upperBound),
      let names = clause.items[found.items.upperBound].names, names.count == 1,
      scene.book[names[0].entry].isQuoted, scene.book[names[0].entry].canBeSeries,
      scene.series(before: found.items.lowerBound, in: clause)?.mention == -1
    else { return nil }
    return names[0].entry
  }

  /// `starred in "Warm Lake"`: an earlier work stands right behind the verb.
  var isElsewhere: Bool {
    let next = found.items.upperBound
    guard !has("s"), clause.items.indices.contains(next + 1),
      clause.items[next].word == scene.vocabulary.words.in,
      let names = clause.items[next + 1].names
    else { return false }
    return names.allSatisfy { scene.book[$0.entry].isQuoted && scene.isEarlier($0.entry) }
  }

  /// `joins the soundtrack of X`, `join forces on the song "Y"`: to sing, and not to act.
  private var isForMusic: Bool {
    clause.items[found.items.upperBound...].prefix(6).contains { item in
      if case .part? = item.dimension { return true }
      return item.names?.contains { scene.isSettledSong($0.entry) } ?? false
        || item.word.map { scene.vocabulary.cues.music.soundtrackNouns.contains($0) } ?? false
    }
  }

  /// Claims the people of the slots `p` and `q` as members of the cast, without a part.
  mutating func appear() {
    guard let series = joined ?? series(), !isElsewhere, !isBesideGroup, !isForMusic else { return }
    // "His next project is X"
    if !has("p"), !has("q"), clause.antecedents.isEmpty,
      let person = scene.person(before: clause.tokens.lowerBound, in: clause)?.entry,
      !scene.isCharacter(person),
      clause.items[found.items.lowerBound].word.map({
        scene.vocabulary[$0].contains(.possessive) && $0 != scene.vocabulary.words.its
      }) ?? false
    {
      return claim(series, .series, .castMember, .entry(person))
    }
    // "among them X, with Kim Min-su as …": a title between begins another story.
    let taken = names("p") + names("q") + names("s")
    if clause.items[found.items].compactMap(\.names).joined().contains(where: {
      !taken.contains($0.entry) && scene.book[$0.entry].isQuoted
    }) {
      return
    }
    let tier = scene.tier(in: clause, around: found.items)
    for person
      in (has("p") || has("q") ? actors(named: "p") + names("q") : clause.antecedents.map(\.entry))
    where scene.book[person].votes.character == 0
      || scene.book[person].votes.person > scene.book[person].votes.character
    {
      guard scene.book[person].votes.person > 0 else { continue }
      claim(series, .series, .castMember, .entry(person), [(.tier, tier.map { .text($0) })])
    }
  }
}
