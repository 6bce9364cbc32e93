import Claims

extension Scene {
  /// Whether words of the language stand in a name, as in most titles and few people's names.
  func isWorded(_ use: NameUse, in clause: Clause) -> Bool {
    passages[clause.passage].tokens[use.tokens].contains {
      !vocabulary[$0.word].isDisjoint(with: [
        .determiner, .occupation, .preposition, .cardinal, .relation, .seriesNoun, .songNoun,
        .genre, .weekday, .conjunction,
      ])
        && vocabulary[$0.word].isDisjoint(with: [.surname, .givenName, .koreanSyllable, .honorific])
    }
  }

  func isCharacter(_ entry: Int) -> Bool { book[entry].votes.character > 0 }

  /// The character that a `his` or `her` means: the one named last before a token, other than the
  /// one described.
  func character(before token: Int, otherThan subject: Int, in clause: Clause) -> Int? {
    var passage = clause.passage
    while passage >= 0, clause.passage - passage <= 1 {
      let mentions = mentions(of: passage, before: passage < clause.passage ? Int.max : token)
        .reversed()
      // A new sentence takes up the subject of the one before: the first part that it names.
      if passage == clause.passage, let sentence = sentences(of: passage, before: token).last,
        let before = sentences(of: passage, before: sentence.tokens.lowerBound).last,
        !mentions.contains(where: {
          sentence.tokens.contains($0.outer.lowerBound) && $0.entry != subject
            && isCharacter($0.entry)
        }),
        let first = mentions.last(where: {
          before.tokens.contains($0.outer.lowerBound) && $0.entry != subject
            && isCharacter($0.entry)
        })
      {
        return first.entry
      }
      for mention in mentions where mention.entry != subject && isCharacter(mention.entry) {
        if passage < clause.passage || mention.outer.lowerBound < token { return mention.entry }
      }
      passage -= 1
    }
    return nil
  }
}
