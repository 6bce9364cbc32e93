import Claims

extension Match {
  /// Claims the performers of a song: of slot `w`, by slot `p`.
  mutating func performed() {
    // "performed by TIDES' Rainy": the group only says which Rainy.
    if let end = self["p"]?.items.upperBound,
      self["p"]!.items.lowerBound > (self["w"]?.items.lowerBound ?? 0),
      clause.items.indices.contains(end), clause.items[end].isPossessive
    {
      return
    }
    // "sang for X": what the song was for.
    if let last = self["x"]?.items.last, let word = clause.items[last].word,
      word != scene.vocabulary.words.as, scene.vocabulary[word].contains(.preposition)
    {
      return
    }
    var people = names("p") + names("p2")
    if !has("p"),
      let use = scene.person(
        before: clause.items[found.items.lowerBound].tokens.lowerBound, in: clause)
    {
      people = [use.entry]
    }
    let performers = people.filter {
      scene.book[$0].known == nil && !scene.book[$0].isQuoted && scene.book[$0].votes.work == 0
        && !scene.isCharacter($0)
    }
    var songs = names("w").filter { scene.canBeSong($0, in: clause) }
    // "made X", "X is by Kim": only where X is known for a song.
    if isLoose { songs = songs.filter { scene.book[$0].votes.song > 1 } }
    // "a ballad by Rainy" stands beside its title.
    if !has("w"), clause.kind == .sentence,
      clause.items[found.items.lowerBound].word.map({
        scene.vocabulary[$0].contains(.songNoun) || scene.vocabulary[$0].contains(.determiner)
      }) ?? false
    {
      return
    }
    if songs.isEmpty, !has("w"), let song = scene.song(before: found.items.lowerBound, in: clause) {
      songs = [song]
    }
    for song in songs where !performers.contains(song) {
      for performer in performers {
        scene.book[song].votes.song += 3
        claim(song, .song, .performer, .entry(performer))
      }
    }
  }
}

extension Match {
  /// Whether a match rests on a verb or a preposition that is said of works of any kind.
  private var isLoose: Bool {
    clause.items[found.items].contains { item in
      item.word.map { scene.vocabulary.cues.music.making.contains($0) } ?? false
    }
      && !clause.items[found.items].contains { item in
        item.word.map {
          scene.vocabulary.cues.music.singing.contains($0)
            || scene.vocabulary.cues.music.issuing.contains($0)
        } ?? false
      }
  }
}
