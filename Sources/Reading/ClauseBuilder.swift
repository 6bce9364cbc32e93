import Documents

/// Cuts a passage into sentences and folds each into a clause: lists of names into one item,
/// brackets, relative clauses and appositions into children.
struct ClauseBuilder {
  let vocabulary: Vocabulary
  let book: NameBook
  let passage: TokenisedPassage
  let number: Int

  /// Text without a full stop is cut after so many tokens, thrice the longest sentence of the corpus
  /// or more, so that the time to read it grows with its length alone.
  private static let longest = 400

  private var words: CommonWords { vocabulary.words }

  func sentences() -> [Clause] {
    var clauses: [Clause] = []
    var start = afterDateline
    var index = start
    while index < passage.tokens.count {
      let ends = passage.tokens[index].shape.contains(.sentenceEnd) && !isInsideName(index)
      if ends || index - start >= Self.longest || index == passage.tokens.count - 1 {
        var end = index + 1
        while end < passage.tokens.count,
          passage.tokens[end].shape.contains(.closeQuote) || passage.isMark(end, 0x29)
        { end += 1 }
        if end > start {
          clauses.append(
            clause(
              .sentence, flat(start..<end), start..<end, asksQuestion: passage.isMark(index, 0x3F)))
        }
        start = end
        index = end
      } else {
        index += 1
      }
    }
    return clauses
  }

  /// Where the text begins behind a dateline (`SEOUL, April 29 --`, `Seoul (Newswire) -`), else 0.
  private var afterDateline: Int {
    let head = passage.tokens.prefix(14)
    guard let first = head.first, first.shape.contains(.capital),
      let mention = passage.mentions.first, mention.outer.lowerBound == 0,
      mention.form == .known(.region) || mention.form == .known(.country)
        || first.shape.contains(.allCapitals)
    else { return 0 }
    var index = mention.outer.upperBound
    while index < head.count {
      let token = passage.tokens[index]
      let isDash = kind(of: index) == .mark(0x2D)
      if isDash, token.shape.contains(.spaced), index + 1 < passage.tokens.count {
        while index < head.count, kind(of: index) == .mark(0x2D) { index += 1 }
        return index
      }
      if token.shape.contains(.sentenceEnd), !passage.isMark(index + 1, 0x2D) { return 0 }
      let isPart =
        token.shape.contains(.punctuation) || token.shape.contains(.capital)
        || token.shape.contains(.number) || passage.dimensionAt[index] >= 0
      guard isPart else { return 0 }
      index += 1
    }
    return 0
  }

  private func isInsideName(_ index: Int) -> Bool {
    // Mentions stand in order; one reaches into the next at most where a nickname is quoted.
    passage.mentions[..<firstMention(from: index + 1)].suffix(3).contains {
      $0.outer.upperBound - 1 > index && !($0.form == .quoted && $0.outer.upperBound - 2 <= index)
    }
  }

  /// The place of the first mention that begins at a token or behind it.
  private func firstMention(from token: Int) -> Int {
    passage.mentions.count(before: token) { $0.outer.lowerBound }
  }

  // MARK: - Items

  private func flat(_ range: Range<Int>) -> [Item] {
    var items: [Item] = []
    items.reserveCapacity(range.count)
    var index = range.lowerBound
    var mention = firstMention(from: range.lowerBound)
    while index < range.upperBound {
      while mention < passage.mentions.count, passage.mentions[mention].outer.lowerBound < index {
        mention += 1
      }
      if mention < passage.mentions.count, passage.mentions[mention].outer.lowerBound == index {
        let found = passage.mentions[mention]
        items.append(
          Item(
            kind: .names([NameUse(mention: mention, entry: found.entry, tokens: found.outer)]),
            tokens: found.outer))
        // "best known for “X,” plays": the comma inside the marks parts the sentence all the same.
        let comma = found.outer.upperBound - 2
        if found.form == .quoted, comma >= found.tokens.upperBound, passage.isMark(comma, 0x2C) {
          items.append(Item(kind: .mark(0x2C), tokens: comma..<comma + 1))
        }
        index = found.outer.upperBound
        mention += 1
        continue
      }
      let dimension = passage.dimensionAt[index]
      if dimension >= 0, passage.dimensions[Int(dimension)].tokens.lowerBound == index {
        let found = passage.dimensions[Int(dimension)]
        // A dimension gives way to a name that begins inside it.
        let end =
          mention < passage.mentions.count
          ? min(found.tokens.upperBound, max(passage.mentions[mention].outer.lowerBound, index + 1))
          : found.tokens.upperBound
        items.append(Item(kind: .dimension(found.kind), tokens: index..<end))
        index = end
        continue
      }
      items.append(Item(kind: kind(of: index), tokens: index..<index + 1))
      index += 1
    }
    return items
  }

  private func kind(of index: Int) -> Item.Kind {
    let token = passage.tokens[index]
    if token.shape.contains(.possessive) { return .possessive }
    if token.shape.contains(.punctuation) {
      return .mark(
        token.shape.contains(.dash) ? 0x2D : passage.passage.bytes[Int(token.start)])
    }
    return .word(token.word)
  }

  // MARK: - Folding

  /// A clause while its parts are folded.
  private struct Draft {
    let kind: Clause.Kind
    var items: [Item]
    var children: [Clause] = []

    /// Sets a child in the place of what it was made of.
    mutating func child(_ clause: Clause) -> Item {
      children.append(clause)
      return Item(kind: .child(children.count - 1), tokens: clause.tokens)
    }

    /// A run of the items as a draft of its own: what is folded already moves along.
    func part(_ kind: Clause.Kind, _ range: Range<Int>) -> Draft {
      var part = Draft(kind: kind, items: Array(items[range]))
      for place in part.items.indices {
        guard let old = part.items[place].child else { continue }
        part.items[place] = part.child(children[old])
      }
      return part
    }
  }

  private func clause(
    _ kind: Clause.Kind, _ items: [Item], _ tokens: Range<Int>, antecedents: [NameUse] = [],
    asksQuestion: Bool = false
  ) -> Clause {
    var draft = Draft(kind: kind, items: items)
    foldBrackets(&draft)
    if draft.items.indices.contains(where: { draft.items[$0].isNames }) {
      foldLists(&draft)
      foldFame(&draft)
      foldAppositions(&draft)
    }
    return self.clause(draft, tokens, of: antecedents, asksQuestion: asksQuestion)
  }

  private func clause(
    _ draft: Draft, _ tokens: Range<Int>, of antecedents: [NameUse], asksQuestion: Bool = false
  ) -> Clause {
    Clause(
      draft.kind, draft.items, children: draft.children, antecedents: antecedents, tokens: tokens,
      passage: number, asksQuestion: asksQuestion,
      holdings: Holdings(draft.kind, draft.items, draft.children, vocabulary, book))
  }

  private func foldBrackets(_ clause: inout Draft) {
    guard clause.items.indices.contains(where: { clause.items[$0].opensBracket }) else { return }
    let closings = closings(in: clause.items)
    var items: [Item] = []
    items.reserveCapacity(clause.items.count)
    var index = 0
    while index < clause.items.count {
      let item = clause.items[index]
      guard item.opensBracket, index > 0 || clause.kind != .bracket, closings[index] > index + 1
      else {
        items.append(item)
        index += 1
        continue
      }
      let close = closings[index]
      let child = self.clause(
        .bracket, Array(clause.items[index + 1..<close]),
        item.tokens.lowerBound..<clause.items[close].tokens.upperBound,
        antecedents: items.last?.names ?? [])
      items.append(clause.child(child))
      index = close + 1
    }
    clause.items = items
  }

  /// For each bracket that opens, the place of the one that closes it, if it stands within 120 items:
  /// longer ones are slips. For all else 0.
  private func closings(in items: [Item]) -> [Int] {
    var closings = Array(repeating: 0, count: items.count)
    var open: [Int] = []
    for index in items.indices {
      if items[index].opensBracket {
        open.append(index)
      } else if items[index].closesBracket, let start = open.popLast(), index - start < 120 {
        closings[start] = index
      }
    }
    return closings
  }

  /// `A, B (…) and C` becomes one item; what hangs on the names stays as children behind it.
  private func foldLists(_ clause: inout Draft) {
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
        names.count == first.count ? clause.items[index] : Item(kind: .names(names), tokens: tokens)
      )
      items += held
      index = end
    }
    clause.items = items
  }

  /// The children at a place, which is moved behind them.
  private func hanging(at place: inout Int, in items: [Item]) -> ArraySlice<Item> {
    let start = place
    while place < items.count, items[place].isChild { place += 1 }
    return items[start..<place]
  }

  /// The place of the next member of a list, behind a comma, `and`, `&`, or a comma and `and`, and
  /// where the words begin that say who it is: `and fellow actor Kim`, `and TIDES member Rainy`.
  private func joint(
    at index: Int, after start: Int, in items: [Item]
  ) -> (description: Int, name: Int)? {
    guard let next = opening(ofMemberAt: index, in: items) else { return nil }
    let name = described(from: next, in: items)
    guard name > next else { return items[next].names == nil ? nil : (next, next) }
    // "the writer Kim and actress Lee": two trades.
    if start > 0, let trade = items[start - 1].word, vocabulary[trade].contains(.occupation),
      !vocabulary.cues.livings.contains(trade)
    {
      return nil
    }
    // "X, actor Kim, …" may be one and the same; "X, actor Kim and Y" are three.
    var behind = name + 1
    _ = hanging(at: &behind, in: items)
    if items[next - 1].isMark(","), opening(ofMemberAt: behind, in: items) == nil { return nil }
    return (next, name)
  }

  /// The place behind the comma, the `and` or both that lead to a member of a list.
  private func opening(ofMemberAt index: Int, in items: [Item]) -> Int? {
    var next = index
    if next < items.count, items[next].isMark(",") { next += 1 }
    if next < items.count, items[next].word == words.and || items[next].isMark("&") { next += 1 }
    if next < items.count, items[next].word == words.both { next += 1 }
    return next > index && next < items.count ? next : nil
  }

  /// The place of the name that words of what performers are lead to, or the place itself.
  private func described(from start: Int, in items: [Item]) -> Int {
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
        guard let word = items[place + 1].word, vocabulary.cues.performers.contains(word)
        else { return start }
      } else {
        guard let word = items[place].word,
          !vocabulary[word].isDisjoint(with: [.occupation, .possessive, .nationality])
            || vocabulary.cues.performers.contains(word)
            || vocabulary.cues.performerModifiers.contains(word)
        else { return start }
        isPerformer = vocabulary.cues.performers.contains(word)
      }
      place += 1
    }
    return start
  }

  /// Whether two names can stand in one list: both people, both titles, or neither known to be else.
  private func alike(_ a: NameUse, _ b: NameUse) -> Bool {
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
  private func opensClause(at joint: Int, after start: Int, in clause: Draft) -> Bool {
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
        && clause.items[..<start].contains {
          $0.word.map { vocabulary.cues.playing.contains($0) } ?? false
        }
    }
    // "X is played by A, and Y by B"
    if word == words.by, clause.items[..<start].contains(where: { $0.word == words.by }) {
      return true
    }
    // "Penned by A, B opens on …": without an "and" the verb is of the second alone.
    if start > 0, joint == start + 2, clause.items[joint - 1].isMark(","),
      vocabulary.cues.crafting.contains(clause.items[start - 1].word ?? .unknown)
        || clause.items[start - 1].word == words.by || clause.items[start - 1].word == words.of,
      isFinite(word) || vocabulary.cues.premieres.contains(word)
    {
      return true
    }
    // "it was revealed that A and B were …": a verb in the plural takes both.
    if vocabulary.cues.pluralVerbs.contains(word) { return false }
    // "has been confirmed: A and B will …": a colon begins anew.
    let part = (clause.items[..<start].lastIndex { $0.isMark(":") || $0.isMark(";") } ?? -1) + 1
    return isFinite(word) && clause.items[part..<start].contains { $0.word.map(isFinite) ?? false }
  }

  /// `is A, and B and C play`: behind a comma and an `and`, two names with a verb of their own.
  private func opensPair(at joint: Int, after start: Int, in clause: Draft) -> Bool {
    guard joint > 1, clause.items[joint - 1].word == words.and, clause.items[joint - 2].isMark(","),
      joint + 3 < clause.items.count, clause.items[joint + 1].word == words.and,
      clause.items[joint + 2].isNames, let verb = clause.items[joint + 3].word, isFinite(verb)
    else { return false }
    return clause.items[..<start].contains { $0.word.map(isFinite) ?? false }
  }

  /// `A and B as lovers on the run`: what stands behind `as` names nobody and is said of several.
  private func takesAll(_ as: Int, in items: [Item]) -> Bool {
    guard let first = items.dropFirst(`as` + 1).first?.word,
      vocabulary[first].isDisjoint(with: [.determiner, .possessive, .occupation, .honorific])
    else { return false }
    return !items[(`as` + 1)...].prefix(4).prefix {
      $0.word.map { vocabulary[$0].isDisjoint(with: [.preposition, .conjunction]) }
        ?? ($0.names != nil)
    }.contains { $0.names != nil }
  }

  private func isFinite(_ word: WordID) -> Bool {
    !vocabulary[word].isDisjoint(with: [.be, .have, .future, .verb])
  }

  /// `Kim of "X"`, `Kim of X fame`: the earlier work hangs on the person.
  private func foldFame(_ clause: inout Draft) {
    var index = 0
    while index + 2 < clause.items.count {
      defer { index += 1 }
      guard let people = clause.items[index].names,
        people.allSatisfy({ book[$0.entry].votes.person > 0 && book[$0.entry].known == nil }),
        clause.items[index + 1].word == words.of || clause.items[index + 1].word == words.from,
        let works = clause.items[index + 2].names,
        works.allSatisfy({
          book[$0.entry].known == nil && book[$0.entry].votes.person == 0
            && book[$0.entry].votes.organisation == 0 && book[$0.entry].votes.group == 0
        })
      else { continue }
      var end = index + 3
      while end < clause.items.count, clause.items[end].isChild { end += 1 }
      let hasFame =
        end < clause.items.count
        && clause.items[end].word.map { vocabulary.cues.fame.contains($0) } ?? false
      guard hasFame || works.allSatisfy({ book[$0.entry].isQuoted }) else { continue }
      if hasFame { end += 1 }
      let tokens =
        clause.items[index + 1].tokens.lowerBound..<clause.items[end - 1].tokens.upperBound
      let child = self.clause(clause.part(.relative, index + 1..<end), tokens, of: people)
      clause.items.replaceSubrange(index + 1..<end, with: [clause.child(child)])
    }
  }

  /// `X, an heiress who …,` and `X, who made Y,`: what stands between the commas hangs on X.
  private func foldAppositions(_ clause: inout Draft) {
    guard clause.items.indices.contains(where: { clause.items[$0].isBreak }) else { return }
    var items: [Item] = []
    items.reserveCapacity(clause.items.count)
    var index = 0
    while index < clause.items.count {
      let item = clause.items[index]
      // "According to Nielsen Korea, the finale drew …": the comma ends what leads the sentence in.
      guard item.isBreak, index + 1 < clause.items.count,
        !(clause.kind == .sentence && item.isMark(",") && leadsIn(clause.items[..<index])),
        let kind = opening(at: index + 1, in: clause.items),
        let antecedent = items.last(where: { !$0.isChild })?.names,
        case let end = close(ofApposition: index, kind, in: clause.items), end > index + 1
      else {
        items.append(item)
        index += 1
        continue
      }
      let tokens = item.tokens.lowerBound..<clause.items[end - 1].tokens.upperBound
      var part = clause.part(kind, index + 1..<end)
      let isPlural = part.items.prefix(3).contains {
        $0.word.map { vocabulary.cues.plurals.contains($0) } ?? false
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
  private func opensRelative(at index: Int, in items: [Item]) -> Bool {
    let relatives = [words.who, words.which, words.whose, words.whom]
    guard opening(at: index, in: items) == .relative else { return false }
    return items[index...].prefix(2).contains { $0.word.map(relatives.contains) ?? false }
  }

  /// Whether the items before a comma are an adverbial that opens the sentence: a preposition first,
  /// no verb.
  private func leadsIn(_ items: ArraySlice<Item>) -> Bool {
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

  /// What opens behind a comma: a relative clause, an apposition, or nothing that hangs on a name.
  private func opening(at index: Int, in items: [Item]) -> Clause.Kind? {
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
    if vocabulary.cues.relativeOpenings.contains(word) { return .relative }
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

  /// Whether plain words lead to a profession or a bond within five words: `legal director of`.
  private func describes(from index: Int, in items: [Item]) -> Bool {
    for item in items[index...].prefix(5) {
      guard let word = item.word else { return false }
      let kind = vocabulary[word]
      if kind.contains(.occupation) || kind.contains(.relation) { return true }
      guard
        kind.isDisjoint(with: [
          .conjunction, .be, .have, .future, .preposition, .pronoun, .verb, .perhaps,
        ])
      else { return false }
    }
    return false
  }

  /// `X, Y's father, a plumber.`: behind an apposition another one of the same name.
  private func opensAnother(at place: Int, in items: [Item]) -> Bool {
    guard place < items.count, [words.a, words.an].contains(items[place].word ?? .unknown),
      opening(at: place, in: items) == .apposition
    else { return false }
    let end = items[place...].firstIndex { $0.isPunctuation } ?? items.count
    return !items[place..<end].contains { $0.word.map(isFinite) ?? false }
  }

  private func close(ofApposition comma: Int, _ kind: Clause.Kind, in items: [Item]) -> Int {
    var index = comma + 2
    while index < items.count {
      let item = items[index]
      if let word = item.word, vocabulary.cues.resuming.contains(word) { return index }
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
  private func namesAfterDescription(_ comma: Int, in items: [Item]) -> Bool {
    guard comma > 1, comma + 1 < items.count, items[comma + 1].names?.count == 1,
      let noun = items[comma - 1].word,
      !vocabulary[noun].isDisjoint(with: [.occupation, .relation])
        || vocabulary.cues.persons.contains(noun),
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
        || items[behind + 1].word.map { vocabulary.cues.past.contains($0) } ?? false
    }
    return items[behind].isPunctuation
  }
}
