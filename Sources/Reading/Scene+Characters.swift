import Claims

extension Scene {
  func isCharacter(_ entry: Int) -> Bool { book[entry].votes.character > 0 }

  /// The character that a `his` or `her` means: the one named last before a token, other than the
  /// one described.
  func character(before token: Int, otherThan subject: Int, in clause: Clause) -> Int? {
    var passage = clause.passage
    while passage >= 0, clause.passage - passage <= 1 {
      let mentions = mentions(of: passage, before: passage < clause.passage ? Int.max : token).reversed()
      for mention in mentions where mention.entry != subject && isCharacter(mention.entry) {
        if passage < clause.passage || mention.outer.lowerBound < token { return mention.entry }
      }
      passage -= 1
    }
    return nil
  }
}
