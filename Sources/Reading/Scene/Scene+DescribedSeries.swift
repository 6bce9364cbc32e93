/// Which name a story means when it goes on to speak of the drama.
extension Scene {
  /// `X says goodbye. The tvN romance ended on Sunday.`: what a sentence near the head of a story
  /// calls a series has been named in the one before it.
  func weighDescribed() {
    let opening = Array(
      sentences.indices.lazy.filter { !self.headlines.contains($0) }.flatMap { self.sentences[$0] }
        .filter { !$0.named.isEmpty }.prefix(4))
    for (before, sentence) in zip(opening, opening.dropFirst()) where describesSeries(sentence) {
      let titles = before.named.flatMap { before.items[$0].names ?? [] }.filter { name in
        let found = book[name.entry]
        return found.known == nil && found.words.count > 1 && found.votes.person < 2
          && found.votes.organisation + found.votes.group == 0
      }
      if titles.count == 1 { return speak(for: titles[0].entry, 3) }
    }
  }

  /// Whether a sentence begins with the word for a series, an article and what tells its kind: `The
  /// tvN romance`, `In the drama`.
  private func describesSeries(_ sentence: Clause) -> Bool {
    let article = sentence.words.first == vocabulary.words.in ? 1 : 0
    guard sentence.words.dropFirst(article).first == vocabulary.words.the else { return false }
    for (place, item) in sentence.items.enumerated().dropFirst(article + 1).prefix(5) {
      if let word = item.word {
        let kind = vocabulary[word]
        if !kind.isDisjoint(with: [.seriesNoun, .genre]), !kind.contains(.occupation) {
          let next = place + 1 < sentence.items.count ? sentence.items[place + 1].word : nil
          return next.map {
            vocabulary[$0].isDisjoint(with: [.filmNoun, .occupation, .songNoun])
          } ?? true
        }
        if !kind.isDisjoint(with: [.preposition, .verb, .be]) { return false }
      } else if let names = item.names {
        guard names.allSatisfy({ book[$0.entry].known != nil }) else { return false }
      } else if item.dimension == nil, !item.isPossessive {
        return false
      }
    }
    return false
  }
}
