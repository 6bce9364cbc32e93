/// What stands between commas behind a name hangs on it.
extension ClauseBuilder {
  /// `X, an heiress who …,` and `X, who made Y,`: what stands between the commas hangs on X.
  func foldAppositions(_ clause: inout Draft) {
    guard clause.items.indices.contains(where: { clause.items[$0].isBreak }) else { return }
    var items: [Item] = []
    items.reserveCapacity(clause.items.count)
    var index = 0
    while index < clause.items.count {
      let item = clause.items[index]
      // "According to Nielsen Korea, the finale drew …": the comma ends what leads the sentence in.
      guard item.isBreak, index + 1 < clause.items.count,
        let antecedent = items.last(where: { !$0.isChild })?.names,
        !(clause.kind == .sentence && item.isMark(",") && leadsIn(clause.items[..<index])),
        let kind = opening(at: index + 1, in: clause.items),
        case let end = close(ofApposition: index, kind, in: clause.items), end > index + 1
      else {
        items.append(item)
        index += 1
        continue
      }
      let tokens = item.tokens.lowerBound..<clause.items[end - 1].tokens.upperBound
      var part = clause.part(kind, index + 1..<end)
      let isPlural = part.items.prefix(3).contains {
        $0.word.map { vocabulary.cues.name.plurals.contains($0) } ?? false
      }
      let takesAll = kind == .relative || isPlural || antecedent.count == 1
      foldAppositions(&part)
      let child = self.clause(
        part, tokens, of: takesAll ? antecedent : [antecedent[antecedent.count - 1]])
      items.append(clause.child(child))
      // The closing comma goes with it, unless a relative clause on the same name opens there.
      index = end
      if end < clause.items.count, clause.items[end].isBreak,
        kind != .apposition
          || !opensRelative(at: end + 1, in: clause.items)
            && !opensAnother(at: end + 1, in: clause.items)
      {
        index += 1
      }
    }
    clause.items = items
  }

  /// `X, a pilot, who …`, `X, a pilot, in which role …`.
  func opensRelative(at index: Int, in items: [Item]) -> Bool {
    let relatives = [words.who, words.which, words.whose, words.whom]
    guard opening(at: index, in: items) == .relative else { return false }
    return items[index...].prefix(2).contains { $0.word.map(relatives.contains) ?? false }
  }

  /// Whether the items before a comma are an adverbial that opens the sentence: a preposition first,
  /// no verb.
  func leadsIn(_ items: ArraySlice<Item>) -> Bool {
    if let last = items.last, last.names != nil, items.count > 1,
      let before = items[items.endIndex - 2].word,
      vocabulary[before].isDisjoint(with: [.preposition, .determiner])
    {
      return false
    }
    guard let first = items.first?.word,
      !items.contains(where: { $0.isMark(",") || $0.isMark(":") || $0.isMark(";") })
    else { return false }
    let kind = vocabulary[first]
    guard kind.contains(.preposition) || kind.contains(.saying) || kind.contains(.adverb) else {
      return false
    }
    return !items.contains {
      $0.word.map { !vocabulary[$0].isDisjoint(with: [.be, .have, .future, .verb]) } ?? false
    }
  }

  /// Whether plain words lead to a profession or a bond within five words: `legal director of`.
  func describes(from index: Int, in items: [Item]) -> Bool {
    for item in items[index...].prefix(5) {
      guard let word = item.word else { return false }
      let kind = vocabulary[word]
      if kind.contains(.occupation) || kind.contains(.relation) { return true }
      guard
        kind.isDisjoint(with: [
          .conjunction, .be, .have, .future, .preposition, .pronoun, .verb, .perhaps, .saying,
          .relative,
        ])
      else { return false }
    }
    return false
  }

  /// `X, Y's father, a plumber.`: behind an apposition another one of the same name.
  func opensAnother(at place: Int, in items: [Item]) -> Bool {
    guard place < items.count, [words.a, words.an].contains(items[place].word ?? .unknown),
      opening(at: place, in: items) == .apposition
    else { return false }
    let end =
      items[place...].firstIndex {
        $0.isPunctuation || [words.who, words.which, words.that].contains($0.word ?? .unknown)
      } ?? items.count
    return !items[place..<end].contains { $0.word.map(isFinite) ?? false }
  }

  func close(ofApposition comma: Int, _ kind: Clause.Kind, in items: [Item]) -> Int {
    var index = comma + 2
    while index < items.count {
      let item = items[index]
      if let word = item.word, vocabulary.cues.name.resuming.contains(word) { return index }
      if item.isMark(",") || item.isMark(";") || item.isMark(".") || item.isMark("-")
        || item.isMark(":") || item.isMark("?")
      {
        // "the son of Sanung, leader of the tribe": a description of the name inside goes along.
        if item.isMark(","), items[index - 1].names != nil,
          opening(at: index + 1, in: items) == .apposition
        {
          index += 1
          continue
        }
        // "a student whose friend is Hwang, played by Lee": the part named last.
        if item.isMark(","), items[index - 1].names?.count == 1, index + 2 < items.count,
          let verb = items[index + 1].word, vocabulary.cues.cast.playing.contains(verb),
          items[index + 2].word == words.by
        {
          index += 1
          continue
        }
        if item.isMark(","), kind == .relative, namesAfterDescription(index, in: items) {
          index += 2
          continue
        }
        return index
      }
      index += 1
    }
    return items.count
  }

  /// `who falls for the king, Yi Heon (…)`: the name behind the comma is that of whoever was
  /// described last, and has no verb of its own.
  func namesAfterDescription(_ comma: Int, in items: [Item]) -> Bool {
    guard comma > 1, comma + 1 < items.count, items[comma + 1].names?.count == 1,
      let noun = items[comma - 1].word,
      !vocabulary[noun].isDisjoint(with: [.occupation, .relation])
        || vocabulary.cues.cast.persons.contains(noun),
      items[..<comma].suffix(4).contains(where: {
        $0.isPossessive
          || $0.word.map { !vocabulary[$0].isDisjoint(with: [.determiner, .possessive]) } ?? false
      })
    else { return false }
    let behind = items.indices.dropFirst(comma + 2).first { !items[$0].isChild }
    guard let behind else { return true }
    // "who plays the youngest son, Gong Tae-sik, followed": the verb is of whom the clause hangs on.
    if items[behind].isMark(","), items.indices.contains(behind + 1) {
      return items[behind + 1].word.map(isFinite) ?? false
        || items[behind + 1].word.map { vocabulary.cues.firmness.past.contains($0) } ?? false
    }
    return items[behind].isPunctuation
  }

  /// What opens behind a comma: a relative clause, an apposition, or nothing that hangs on a name.
  func opening(at index: Int, in items: [Item]) -> Clause.Kind? {
    // "Oh Soo-ah, Sae-roy's first love"
    if index + 2 < items.count, items[index].names?.count == 1, items[index + 1].isPossessive,
      describes(from: index + 2, in: items),
      !items[(index + 2)...].prefix(5).prefix(while: { $0.word != nil || $0.names != nil })
        .contains(where: { $0.names != nil })
    {
      return .apposition
    }
    // "Mary Adams, 42, plays …"
    if index + 1 < items.count, items[index + 1].isMark(","),
      case .number(let age) = items[index].dimension, (5...99).contains(age)
    {
      return .apposition
    }
    guard index < items.count, let word = items[index].word else { return nil }
    let kind = vocabulary[word]
    if word == words.who || word == words.which || word == words.whom || word == words.whose {
      return .relative
    }
    if kind.contains(.preposition), index + 1 < items.count, let next = items[index + 1].word,
      next == words.whom || next == words.which
    {
      return .relative
    }
    if vocabulary.cues.name.relativeOpenings.contains(word) { return .relative }
    if word == words.also, index + 1 < items.count, items[index + 1].word == words.of {
      return .relative
    }
    if word == words.a || word == words.an || word == words.the || word == words.one
      || word == words.another || kind.contains(.possessive)
    {
      return .apposition
    }
    // "now a weather presenter", "formerly the mayor"
    if kind.contains(.adverb), index + 1 < items.count, let next = items[index + 1].word,
      [words.a, words.an, words.the].contains(next)
    {
      return .apposition
    }
    return describes(from: index, in: items) ? .apposition : nil
  }
}
