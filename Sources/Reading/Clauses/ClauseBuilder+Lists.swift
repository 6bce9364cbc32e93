/// Names in a list become one item.
extension ClauseBuilder {
  /// `A, B (…) and C` becomes one item; what hangs on the names stays as children behind it.
  func foldLists(_ clause: inout Draft) {
    guard clause.items.indices.count(where: { clause.items[$0].isNames }) > 1 else { return }
    var items: [Item] = []
    items.reserveCapacity(clause.items.count)
    var index = 0
    while index < clause.items.count {
      guard let first = clause.items[index].names else {
        items.append(clause.items[index])
        index += 1
        continue
      }
      var names = first
      var end = index + 1
      var held = Array(hanging(at: &end, in: clause.items))
      while let joint = joint(at: end, after: index, in: clause.items),
        let more = clause.items[joint.name].names, alike(names[names.count - 1], more[0]),
        !opensClause(at: joint.name, after: index, in: clause)
      {
        names.append(contentsOf: more)
        end = joint.name + 1
        if joint.description < joint.name {
          let part = joint.description...joint.name
          let child = self.clause(
            .apposition, Array(clause.items[part]),
            clause.items[part.lowerBound].tokens
              .lowerBound..<clause.items[joint.name].tokens
              .upperBound, antecedents: [more[0]])
          held.append(clause.child(child))
        }
        held += hanging(at: &end, in: clause.items)
      }
      let tokens = clause.items[index].tokens.lowerBound..<names[names.count - 1].tokens.upperBound
      items.append(
        names.count == first.count ? clause.items[index] : store.item(.names(names), tokens)
      )
      items += held
      index = end
    }
    clause.items = items
  }

  /// The children at a place, which is moved behind them.
  func hanging(at place: inout Int, in items: [Item]) -> ArraySlice<Item> {
    let start = place
    while place < items.count, items[place].isChild { place += 1 }
    return items[start..<place]
  }

  /// The place of the next member of a list, behind a comma, `and`, `&`, or a comma and `and`, and
  /// where the words begin that say who it is: `and fellow actor Kim`, `and TIDES member Rainy`.
  func joint(
    at index: Int, after start: Int, in items: [Item]
  ) -> (description: Int, name: Int)? {
    guard let next = opening(ofMemberAt: index, in: items) else { return nil }
    let name = described(from: next, in: items)
    guard name > next else { return items[next].names == nil ? nil : (next, next) }
    // "the writer Kim and actress Lee": two trades.
    if start > 0, let trade = items[start - 1].word, vocabulary[trade].contains(.occupation),
      !vocabulary.cues.cast.livings.contains(trade)
    {
      return nil
    }
    // "X, actor Kim, …" may be one and the same; "X, actor Kim and Y" are three.
    var behind = name + 1
    _ = hanging(at: &behind, in: items)
    if items[next - 1].isMark(","), opening(ofMemberAt: behind, in: items) == nil { return nil }
    return (next, name)
  }

  /// The place of the name that words of what performers are lead to, or the place itself.
  func described(from start: Int, in items: [Item]) -> Int {
    var place = start
    var isPerformer = false
    while place < items.count, place - start < 6 {
      if let names = items[place].names {
        if isPerformer { return place }
        // "TIDES member Rainy", "TIDES' Rainy": the group only says which.
        guard place + 1 < items.count else { return start }
        if items[place + 1].isPossessive, names.allSatisfy({ book[$0.entry].votes.group > 0 }) {
          isPerformer = true
          place += 2
          continue
        }
        guard let word = items[place + 1].word, vocabulary.cues.cast.performers.contains(word)
        else { return start }
      } else {
        guard let word = items[place].word,
          !vocabulary[word].isDisjoint(with: [.occupation, .possessive, .nationality])
            || vocabulary.cues.cast.performers.contains(word)
            || vocabulary.cues.cast.performerModifiers.contains(word)
        else { return start }
        isPerformer = vocabulary.cues.cast.performers.contains(word)
      }
      place += 1
    }
    return start
  }

  /// Whether two names can stand in one list: both people, both titles, or neither known to be else.
  func alike(_ a: NameUse, _ b: NameUse) -> Bool {
    let (a, b) = (book[a.entry], book[b.entry])
    if (a.known == nil) != (b.known == nil) {
      return false
    }
    if a.known != nil {
      return a.known == b.known || Set([a.known, b.known]) == [.network, .platform]
    }
    if a.isQuoted != b.isQuoted { return false }
    if a.isQuoted { return true }
    // One vote is a supposition, which a list of companies outweighs.
    let (isPerson, isOther) = (
      a.votes.person > max(a.votes.work, 1), b.votes.person > max(b.votes.work, 1)
    )
    if isPerson == isOther { return true }
    let undecided = isPerson ? b : a
    return undecided.votes.work == 0 && undecided.votes.organisation == 0
  }

  /// Whether the name at a joint goes with what follows it rather than with the list: it owns
  /// something (`and Kim's …`), plays a part (`, Kim as …`), or is the subject of a second verb
  /// (`is Im Sol and Byeon is …`).
  func opensClause(at joint: Int, after start: Int, in clause: Draft) -> Bool {
    var next = joint + 1
    while next < clause.items.count, clause.items[next].isChild { next += 1 }
    guard next < clause.items.count else { return false }
    if clause.items[next].isPossessive { return true }
    if opensPair(at: joint, after: start, in: clause) { return true }
    // "A, as X, and B, as Y, wrote …"
    if clause.items[next].isMark(","), next + 1 < clause.items.count,
      clause.items[next + 1].word == words.as
    {
      return true
    }
    // "the fourth song of A, “B”, is sung": the second title is in apposition to the song.
    if start > 0, joint == start + 2, clause.items[joint - 1].isMark(","),
      clause.items[next].isMark(","), clause.items.indices.contains(next + 1),
      clause.items[next + 1].word.map(isFinite) ?? false,
      clause.items[..<start].contains(where: {
        $0.word.map { vocabulary[$0].contains(.songNoun) } ?? false
      })
    {
      return true
    }
    // "is A's tutor, X, and B A's grandfather": the owner of what B is.
    if clause.items[next].isNames, clause.items.indices.contains(next + 1),
      clause.items[next + 1].isPossessive, joint > 0, clause.items[joint - 1].word == words.and
    {
      return true
    }
    if opensGap(at: joint, after: start, in: clause) { return true }
    // "A, better known as X, and B, better known as Y, …"
    if start > 1, clause.items[start - 1].word == words.as,
      clause.items[start - 2].word.map({ vocabulary.cues.name.naming.contains($0) }) ?? false,
      joint > 1, clause.items[joint - 2].isMark(",")
    {
      return true
    }
    guard let word = clause.items[next].word else { return false }
    if word == words.as {
      return (start > 0 || clause.items[joint - 1].isMark(",")) && !takesAll(next, in: clause.items)
    }
    // "A (…), and B who …": what is told of B alone.
    if word == words.who, joint > 1, clause.items[joint - 2].isMark(",") {
      return clause.items[joint - 1].word == words.and
    }
    // "plays X and B his wife, Y": a second part without its verb.
    if !vocabulary[word].isDisjoint(with: [.possessive, .determiner]) {
      return describes(from: next + 1, in: clause.items)
        && clause.items[..<start].contains { item in
          item.word.map {
            vocabulary.cues.cast.playing.contains($0) || vocabulary[$0].contains(.be)
          } ?? false
        }
    }
    // "X is played by A, and Y by B"
    if word == words.by, clause.items[..<start].contains(where: { $0.word == words.by }) {
      return true
    }
    // "Penned by A, B opens on …": without an "and" the verb is of the second alone.
    if start > 0, joint == start + 2, clause.items[joint - 1].isMark(","),
      vocabulary.cues.credit.crafting.contains(clause.items[start - 1].word ?? .unknown)
        || clause.items[start - 1].word == words.by || clause.items[start - 1].word == words.of,
      isFinite(word) || vocabulary.cues.schedule.premieres.contains(word)
    {
      return true
    }
    // "it was revealed that A and B were …": a verb in the plural takes both.
    if vocabulary.cues.name.pluralVerbs.contains(word) { return false }
    // "has been confirmed: A and B will …": a colon begins anew.
    let part = (clause.items[..<start].lastIndex { $0.isMark(":") || $0.isMark(";") } ?? -1) + 1
    return isFinite(word) && clause.items[part..<start].contains { $0.word.map(isFinite) ?? false }
  }

  /// `plays the prince X and B court lady Y`, `is X, a minister for sport, and B, known for Z, is Y`:
  /// a name with a part of its own, or with a verb behind what hangs on it.
  private func opensGap(at joint: Int, after start: Int, in clause: Draft) -> Bool {
    let items = clause.items
    guard joint > 1, items[joint - 1].word == words.and, joint + 2 < items.count else {
      return false
    }
    if describes(from: joint + 1, in: items),
      let part = items[(joint + 1)...].prefix(5).firstIndex(where: { $0.word == nil }),
      items[part].isNames,
      items[..<start].contains(where: { item in
        item.word.map { vocabulary.cues.cast.playing.contains($0) } ?? false
      })
    {
      return true
    }
    guard items[joint - 2].isMark(","), joint == start + 3, items[joint + 1].isMark(","),
      opening(at: joint + 2, in: items) == .relative,
      let close = items[(joint + 2)...].prefix(10).firstIndex(where: { $0.isMark(",") }),
      close + 1 < items.count, let verb = items[close + 1].word
    else { return false }
    return isFinite(verb) && !vocabulary.cues.name.pluralVerbs.contains(verb)
  }

  /// `is A, and B and C play`: behind a comma and an `and`, two names with a verb of their own.
  func opensPair(at joint: Int, after start: Int, in clause: Draft) -> Bool {
    guard joint > 1, clause.items[joint - 1].word == words.and, clause.items[joint - 2].isMark(","),
      joint + 3 < clause.items.count, clause.items[joint + 1].word == words.and,
      clause.items[joint + 2].isNames, let verb = clause.items[joint + 3].word, isFinite(verb)
    else { return false }
    return clause.items[..<start].contains { $0.word.map(isFinite) ?? false }
  }

  /// `A and B as lovers on the run`: what stands behind `as` names nobody and is said of several.
  func takesAll(_ as: Int, in items: [Item]) -> Bool {
    guard let first = items.dropFirst(`as` + 1).first?.word,
      vocabulary[first].isDisjoint(with: [.determiner, .possessive, .occupation, .honorific])
    else { return false }
    return !items[(`as` + 1)...].prefix(4).prefix {
      $0.word.map { vocabulary[$0].isDisjoint(with: [.preposition, .conjunction]) }
        ?? ($0.names != nil)
    }.contains { $0.names != nil }
  }

  func isFinite(_ word: WordID) -> Bool {
    !vocabulary[word].isDisjoint(with: [.be, .have, .future, .verb])
  }

  /// The place behind the comma, the `and` or both that lead to a member of a list.
  func opening(ofMemberAt index: Int, in items: [Item]) -> Int? {
    var next = index
    if next < items.count, items[next].isMark(",") { next += 1 }
    if next < items.count, items[next].word == words.and || items[next].isMark("&") { next += 1 }
    if next < items.count, items[next].word == words.both { next += 1 }
    return next > index && next < items.count ? next : nil
  }
}
