import Claims

/// Who wrote the words and the melody of a song, part by part of a sentence.
extension ClauseMatch {
  /// `Its melody was penned by A, and the words came from B`, `A wrote the tune`, `words and music by A`.
  func songwriters() {
    let cues = scene.vocabulary.cues.music
    guard scene.book.hasSongs,
      clause.words.contains(where: { cues.melodies.contains($0) || cues.words.contains($0) })
    else { return }
    for part in songwriterParts() {
      let words = clause.words[part]
      let isMusic = words.contains { cues.melodies.contains($0) }
      let isText = words.contains { cues.words.contains($0) }
      guard isMusic || isText, !words.contains(where: { cues.scripts.contains($0) }) else {
        continue
      }
      let named = part.lazy.compactMap({ items[$0].names?.last?.entry })
        .first(where: { scene.isSettledSong($0) })
      // "who wrote X": of a series as soon as of a song, unless a song stands there.
      guard
        named != nil || isText || words.contains(where: { cues.plainMelodies.contains($0) })
          || words.contains(where: { scene.vocabulary[$0].contains(.songNoun) })
      else { continue }
      let people = part.filter { place in
        items[place].names?.allSatisfy { scene.canSing($0.entry) } ?? false
          && !isPossessive(place + 1)
          && !isWord(place - 1, cues.vocalBy) && word(place - 1) != self.words.of
      }
      guard people.count <= 1,
        let song = named ?? scene.song(before: part.lowerBound, in: clause)
      else { continue }
      var writers = people.first.flatMap { items[$0].names }.map { $0.map(\.entry) } ?? []
      if writers.isEmpty,
        let pronoun = part.first(where: {
          [self.words.he, self.words.she, self.words.who].contains(clause.words[$0])
        })
      {
        writers =
          clause.words[pronoun] == self.words.who
          ? clause.antecedents.map(\.entry)
          : [scene.person(before: items[pronoun].tokens.lowerBound, in: clause)?.entry]
            .compactMap(\.self)
      }
      for writer in writers where writer != song {
        if isMusic { claim(part, song, .song, .composer, .entry(writer)) }
        if isText { claim(part, song, .song, .lyricist, .entry(writer)) }
      }
    }
  }

  /// The stretches between semicolons, commas and conjunctions that hold a name or a pronoun and a word
  /// for melody or words; what holds only one of them goes with the stretch before.
  private func songwriterParts() -> [Range<Int>] {
    let cues = scene.vocabulary.cues.music
    var parts: [Range<Int>] = []
    var start = 0
    for place in items.indices.dropFirst() {
      let isCut =
        items[place].isMark(";") || items[place].isMark(",") || kind(place).contains(.conjunction)
      guard isCut, place > start else { continue }
      let run = start..<place
      let hasWord = clause.words[run].contains {
        cues.melodies.contains($0) || cues.words.contains($0)
      }
      let rest = clause.words[place...].contains {
        cues.melodies.contains($0) || cues.words.contains($0)
      }
      let hasPerson = run.contains { place in
        items[place].names?.contains { scene.canSing($0.entry) } ?? false
          || [words.he, words.she, words.who].contains(clause.words[place])
      }
      guard hasWord, rest, hasPerson else { continue }
      parts.append(run)
      start = place + 1
    }
    if start < items.count { parts.append(start..<items.count) }
    return parts
  }
}
