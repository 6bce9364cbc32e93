/// What is planned, and what only sounds so.
extension Scene {
  /// Whether a word speaks of a plan where it stands: `set to`, `set for`, but not `set in 1950` or
  /// `turned down`.
  func isPlan(_ index: Int, in clause: Clause) -> Bool {
    guard let word = clause.items[index].word else { return false }
    // "is to play", "were to open"
    if vocabulary[word].contains(.be), index + 1 < clause.words.count {
      return clause.words[index + 1] == vocabulary.words.to
    }
    guard vocabulary.cues.firmness.plans.contains(word) else { return false }
    guard vocabulary.cues.firmness.loosePlans.contains(word) else { return true }
    let next = clause.items[(index + 1)...].first {
      $0.word.map { !vocabulary[$0].contains(.adverb) } ?? true
    }
    guard let following = next?.word else { return next == nil || next?.dimension != nil }
    return following == vocabulary.words.to || following == vocabulary.words.for
  }
}
