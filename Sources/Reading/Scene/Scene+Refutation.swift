extension Scene {
  /// Whether a clause says that what is told is wrong: `denied reports that …`, `reports that … are
  /// not true`.
  func isRefuted(_ clause: Clause) -> Bool {
    let cues = vocabulary.cues
    guard clause.speaks(of: cues.firmness.refuting) || clause.speaks(of: cues.firmness.hearsay)
    else { return false }
    let words = clause.words
    for (place, word) in words.enumerated() {
      let behind = words.dropFirst(place + 1)
      if cues.firmness.refuting.contains(word), denies(behind) { return true }
      if cues.firmness.hearsay.contains(word), isWrong(behind) { return true }
    }
    return false
  }

  /// Whether hearsay or a sentence follows a verb of denial.
  private func denies(_ behind: ArraySlice<WordID>) -> Bool {
    behind.prefix(4).contains {
      vocabulary.cues.firmness.hearsay.contains($0) || $0 == vocabulary.words.that
    }
  }

  /// Whether what follows hearsay calls it wrong.
  private func isWrong(_ behind: ArraySlice<WordID>) -> Bool {
    if behind.contains(where: { vocabulary.cues.firmness.untrue.contains($0) }) { return true }
    return zip(behind, behind.dropFirst()).contains { word, next in
      word == vocabulary.words.not && vocabulary.cues.firmness.truths.contains(next)
    }
  }
}
