import Claims

extension Scene {
  /// The people that a rule has given a part so far, as entries.
  var actors: Set<Int> { saidSoFar.actors }

  func mention(_ use: NameUse, in clause: Clause) -> Mention? {
    passages[clause.passage].mentions.indices.contains(use.mention)
      ? passages[clause.passage].mentions[use.mention] : nil
  }

  /// Whether the last word of a name is of a set.
  func endsIn(_ endings: WordSet, _ entry: Int) -> Bool {
    book[entry].words.last.map { endings.contains(vocabulary.lexicon.find(hash: $0)) } ?? false
  }

  func firstWord(_ clause: Clause, _ place: Int) -> WordID { clause.items[place].word ?? .unknown }

  /// Whether words without a name describe a part: a profession or a person stands among them, and
  /// no wish or feeling (`a fan of the genre`).
  func describesRole(_ items: Range<Int>, in clause: Clause) -> Bool {
    clause.items[items].contains { item in
      guard let word = item.word else { return false }
      return vocabulary[word].contains(.occupation) || vocabulary[word].contains(.relation)
        || vocabulary.cues.cast.persons.contains(word)
    }
  }

  /// The tier that the words around a part give it.
  func tier(in clause: Clause, around range: Range<Int>) -> String? {
    let cues = vocabulary.cues
    // Another part of the sentence speaks of others.
    let start = clause.items[..<range.lowerBound].lastIndex { $0.isMark(";") } ?? 0
    let end =
      clause.items[range.upperBound...].firstIndex { $0.isMark(";") } ?? clause.items.endIndex
    for word in clause.items[start..<end].compactMap(\.word) {
      if cues.cast.supporting.contains(word) { return "supporting" }
      if cues.cast.special.contains(word) { return "special" }
    }
    // Leading says so of the people in the same part of the sentence.
    let near = clause.words[
      max(0, range.lowerBound - 6)..<min(clause.items.count, range.upperBound + 6)]
    return near.contains { cues.cast.leading.contains($0) } ? "main" : nil
  }

  /// Whether words of leading parts stand behind a range: `A (X) and B (Y) had the leads`.
  func leads(_ range: Range<Int>, in clause: Clause) -> Bool {
    clause.items[range.upperBound...].contains {
      $0.word.map { vocabulary.cues.cast.leading.contains($0) } ?? false
    }
  }
}
