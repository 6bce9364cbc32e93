extension Scene {
  /// Whether a clause says that what is told is wrong: `denied reports that …`, `reports that … are
  /// not true`.
  func isRefuted(_ clause: Clause) -> Bool {
    let cues = vocabulary.cues
    let words = clause.items.compactMap(\.word)
    for (place, word) in words.enumerated() {
      if cues.refuting.contains(word),
        words.dropFirst(place + 1).prefix(3).contains(where: {
          cues.hearsay.contains($0) || $0 == vocabulary.words.that
        })
      {
        return true
      }
      guard cues.hearsay.contains(word) else { continue }
      let behind = words.dropFirst(place + 1)
      if behind.contains(where: { cues.untrue.contains($0) }) { return true }
      if zip(behind, behind.dropFirst()).contains(where: {
        $0 == vocabulary.words.not && vocabulary.lexicon.spelling(of: $1) == "true"
      }) {
        return true
      }
    }
    return false
  }
}
