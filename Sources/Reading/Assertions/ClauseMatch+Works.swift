extension ClauseMatch {
  /// `His previous screen work includes "X" and the film "Y"`: works behind a noun for them.
  func listedWorks() {
    let cues = scene.vocabulary.cues.credit
    guard clause.kind == .sentence,
      let verb = items.indices.first(where: { isWord($0, cues.including) }), verb > 0, verb < 8,
      isWord(verb - 1, cues.workNouns),
      items[..<verb].allSatisfy({ $0.names == nil }),
      clause.words[..<verb].contains(where: {
        cues.furtherWorks.contains($0) || [words.his, words.her].contains($0)
      }),
      let person = scene.person(before: clause.tokens.lowerBound, in: clause)
    else { return }
    // The first of the list is not what the story goes on to speak of.
    scene.focus = nil
    credits(of: [person], in: verb + 1..<items.count, role: nil)
  }
}
