import Claims

/// How the talk passes from one series to the next.
extension Scene {
  /// Takes note of a series that a sentence brings up: what follows in the paragraph is about it.
  ///
  /// `The slot goes to tvN's "X" on Friday. The thriller stars …`: the thriller is X. What somebody did
  /// before, what a series is based on, what it follows or is measured against is brought up and left.
  func endSentence(_ sentence: Clause) {
    guard sentence.kind == .sentence, !isHeadline(sentence) else { return }
    var brought: Int?
    for place in sentence.named {
      guard let names = sentence.items[place].names, names.count == 1 else { continue }
      let entry = names[0].entry
      guard book[entry].canBeSeries, book[entry].known == nil,
        book[entry].votes.work + book[entry].votes.series > 0, book[entry].votes.person == 0,
        book[entry].isQuoted || book[entry].votes.series > 0
      else { continue }
      guard entry != focus ?? topic, !isLeft(place, in: sentence) else { continue }
      // Two that are brought up at once: nobody knows which is meant.
      guard brought == nil || brought == entry else { return }
      brought = entry
    }
    if let brought { focus = brought }
  }

  /// Whether a title is named for the sake of something else.
  private func isLeft(_ place: Int, in sentence: Clause) -> Bool {
    if isModel(place, in: sentence) || isEarlierWork(place, in: sentence)
      || isOfEarlierYear(place, in: sentence)
    {
      return true
    }
    // "sang A for X"
    if place > 0, sentence.words[place - 1] == vocabulary.words.for { return true }
    let before = sentence.words[..<place].suffix(6)
    if before.contains(where: { vocabulary.cues.series.passing.contains($0) }) { return true }
    // "He wrote X", "known for X": somebody's work.
    return sentence.words[..<place].contains {
      vocabulary.cues.credit.credits.contains($0) || vocabulary.cues.series.parting.contains($0)
    }
      && sentence.items[..<place].contains { item in
        item.names?.contains { isPerson($0.entry) } ?? false
      }
  }

  /// Whether a title is one that something is told or measured by: `since the SBS drama "X"`, `unlike
  /// "X"`, `the 2013 drama "X"`.
  func isInPassing(_ place: Int, in clause: Clause) -> Bool {
    if isOfEarlierYear(place, in: clause) { return true }
    let joint = clause.items[..<place].suffix(8).lastIndex { item in
      guard let word = item.word else {
        return !item.isNames && !item.isPossessive && item.dimension == nil
      }
      return vocabulary[word].isDisjoint(with: [
        .determiner, .possessive, .genre, .seriesNoun, .adverb,
      ])
    }
    guard let word = joint.flatMap({ clause.items[$0].word }) else { return false }
    // "has since acted in "X"": what somebody did before.
    if let joint, joint > 0, word == vocabulary.words.in || word == vocabulary.words.on {
      return clause.items[..<joint].suffix(3).contains { item in
        item.word.map { vocabulary.cues.series.pastParts.contains($0) } ?? false
      }
    }
    return vocabulary.cues.series.passing.contains(word)
  }

  /// `the 2013 SBS drama "X"`, `"X" (2013)`: a title that a year gone by stands beside.
  private func isOfEarlierYear(_ place: Int, in sentence: Clause) -> Bool {
    guard let said else { return false }
    if place + 1 < sentence.items.count, let number = sentence.items[place + 1].child,
      let child = child(number, of: sentence), child.kind == .bracket, child.items.count == 1,
      case .date(.absolute(let date)) = child.items[0].dimension, date.precision == .year
    {
      return date.year < said.year
    }
    return sentence.items[..<place].suffix(5).contains { item in
      guard case .date(.absolute(let date)) = item.dimension else { return false }
      return date.precision == .year && date.year < said.year
    }
      && sentence.items[..<place].suffix(5).contains { item in
        item.word.map { vocabulary[$0].contains(.determiner) } ?? false
      }
  }
}
