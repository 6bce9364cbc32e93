import Claims

/// How firmly a clause says what it says, and of what time.
extension Scene {
  /// The modality that the words around a match give it.
  func firmness(of clause: Clause, around items: Range<Int>) -> Modality {
    var modality = Modality.asserted
    let cues = vocabulary.cues
    if isCorrected(clause) || isDenied(clause, items) { return .denied }
    // The cues of the match's own part of the sentence: from the last break before it to the next.
    let part = part(of: clause, around: items)
    for index in part {
      let word = clause.words[index]
      let kind = vocabulary[word]
      if kind.contains(.future) || isPlan(index, in: clause) { modality = modality.weakened(by: .expected) }
      if kind.contains(.perhaps) || cues.guesses.contains(word) { modality = modality.weakened(by: .speculated) }
    }
    // The cues that colour the whole sentence.
    for (index, word) in clause.words.enumerated() {
      if cues.reports.contains(word) { modality = modality.weakened(by: .reported) }
      if vocabulary[word].contains(.saying), attributes(index, in: clause, to: items) { modality = modality.weakened(by: .attributed) }
    }
    return modality
  }

  /// `an earlier version of this article said that …`: what it said was wrong.
  func isCorrected(_ clause: Clause) -> Bool {
    isRefuted(clause)
      || clause.speaks(of: vocabulary.cues.versions)
        && holds(vocabulary.cues.earlier, then: vocabulary.cues.versions, in: clause.items[...])
  }

  /// Whether a word of one set stands among some items, and the next word is of another.
  private func holds(_ first: WordSet, then second: WordSet, in items: ArraySlice<Item>) -> Bool {
    var isBegun = false
    for item in items {
      guard let word = item.word else { continue }
      if isBegun, second.contains(word) { return true }
      isBegun = first.contains(word)
    }
    return false
  }

  /// Whether the verb of a match is negated, or its plan is one that no longer holds: `was not`,
  /// `will not`, `was earlier slated for`, `should have`.
  private func isDenied(_ clause: Clause, _ items: Range<Int>) -> Bool {
    let start = max(0, items.lowerBound - 2)
    for index in start..<min(clause.items.count, items.upperBound) {
      guard let word = clause.items[index].word else { continue }
      if word == vocabulary.words.not || vocabulary.cues.nots.contains(word) {
        // "not only", "not yet", "has not been set" deny something else.
        if index + 1 < clause.items.count, let next = clause.items[index + 1].word, vocabulary.cues.notOnly.contains(next) { continue }
        return true
      }
    }
    let near = clause.items[start..<min(clause.items.count, items.upperBound)]
    return holds(vocabulary.cues.earlier, then: vocabulary.cues.plans, in: near)
  }

  /// The part of a clause between the breaks around a match: semicolons, `but`, `while`.
  private func part(of clause: Clause, around items: Range<Int>) -> Range<Int> {
    var start = items.lowerBound
    while start > 0, !isBreak(clause.items[start - 1]) { start -= 1 }
    var end = items.upperBound
    while end < clause.items.count, !isBreak(clause.items[end]) { end += 1 }
    return start..<end
  }

  private func isBreak(_ item: Item) -> Bool {
    if let word = item.word { return word == vocabulary.words.but || vocabulary.cues.breaks.contains(word) }
    return item.isMark(";") || item.isMark(":")
  }

  /// Whether a verb of saying gives a named source for what a match holds: `X said that …`, `…, X
  /// said`, `according to X`.
  private func attributes(_ index: Int, in clause: Clause, to items: Range<Int>) -> Bool {
    if items.contains(index) { return false }
    let spelling = vocabulary.lexicon.spelling(of: clause.items[index].word!)
    if spelling == "according" {
      return clause.items[index...].prefix(8).contains { $0.names != nil }
    }
    let before = clause.items[..<index].suffix(8)
    let hasSource = before.contains { $0.names != nil || $0.word.map { vocabulary.cues.sources.contains($0) } ?? false }
      || clause.items[index...].prefix(4).dropFirst().contains { $0.names != nil } && index > items.upperBound
    return hasSource
  }

  func tense(of clause: Clause, around items: Range<Int>) -> Tense {
    let cues = vocabulary.cues
    if isCorrected(clause) { return .open }
    var tense = Tense.open
    for index in part(of: clause, around: items) {
      let word = clause.words[index]
      if vocabulary[word].contains(.future) || isPlan(index, in: clause) || cues.future.contains(word) { return .future }
      if cues.past.contains(word) { tense = .past }
    }
    return tense
  }
}
