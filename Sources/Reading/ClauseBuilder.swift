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
        while end < passage.tokens.count, passage.tokens[end].shape.contains(.closeQuote) || passage.isMark(end, 0x29) { end += 1 }
        if end > start {
          var clause = clause(.sentence, flat(start..<end), start..<end)
          clause.asksQuestion = passage.isMark(index, 0x3F)
          clauses.append(clause)
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
      mention.form == .known(.region) || mention.form == .known(.country) || first.shape.contains(.allCapitals)
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
      let isPart = token.shape.contains(.punctuation) || token.shape.contains(.capital) || token.shape.contains(.number) || passage.dimensionAt[index] >= 0
      guard isPart else { return 0 }
      index += 1
    }
    return 0
  }

  private func isInsideName(_ index: Int) -> Bool {
    // Mentions stand in order; one reaches into the next at most where a nickname is quoted.
    passage.mentions[..<firstMention(from: index + 1)].suffix(3).contains { $0.outer.upperBound - 1 > index && !($0.form == .quoted && $0.outer.upperBound - 2 <= index) }
  }

  /// The place of the first mention that begins at a token or behind it.
  private func firstMention(from token: Int) -> Int {
    passage.mentions.count(before: token) { $0.outer.lowerBound }
  }

  // MARK: - Items

  private func flat(_ range: Range<Int>) -> [Item] {
    var items: [Item] = []
    var index = range.lowerBound
    var mention = firstMention(from: range.lowerBound)
    while index < range.upperBound {
      while mention < passage.mentions.count, passage.mentions[mention].outer.lowerBound < index { mention += 1 }
      if mention < passage.mentions.count, passage.mentions[mention].outer.lowerBound == index {
        let found = passage.mentions[mention]
        items.append(Item(kind: .names([NameUse(mention: mention, entry: found.entry, tokens: found.outer)]), tokens: found.outer))
        index = found.outer.upperBound
        mention += 1
        continue
      }
      let dimension = passage.dimensionAt[index]
      if dimension >= 0, passage.dimensions[Int(dimension)].tokens.lowerBound == index {
        let found = passage.dimensions[Int(dimension)]
        // A dimension gives way to a name that begins inside it.
        let end = mention < passage.mentions.count ? min(found.tokens.upperBound, max(passage.mentions[mention].outer.lowerBound, index + 1)) : found.tokens.upperBound
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
      let bytes = passage.passage.bytes
      let first = bytes[Int(token.start)]
      if first == 0xE2, token.end - token.start == 3, bytes[Int(token.start) + 1] == 0x80, (0x90...0x95).contains(bytes[Int(token.start) + 2]) {
        return .mark(0x2D)
      }
      return .mark(first)
    }
    return .word(token.word)
  }

  // MARK: - Folding

  private func clause(_ kind: Clause.Kind, _ items: [Item], _ tokens: Range<Int>) -> Clause {
    var clause = Clause(kind: kind, items: items, tokens: tokens, passage: number)
    foldBrackets(&clause)
    foldLists(&clause)
    foldFame(&clause)
    foldAppositions(&clause)
    return clause
  }

  private func foldBrackets(_ clause: inout Clause) {
    var items: [Item] = []
    var index = 0
    while index < clause.items.count {
      let item = clause.items[index]
      guard item.isMark("(") || item.isMark("["), index > 0 || clause.kind != .bracket,
        let close = close(of: index, in: clause.items), close > index + 1
      else {
        items.append(item)
        index += 1
        continue
      }
      let tokens = item.tokens.lowerBound..<clause.items[close].tokens.upperBound
      var child = self.clause(.bracket, Array(clause.items[index + 1..<close]), tokens)
      child.antecedents = items.last?.names ?? []
      clause.children.append(child)
      items.append(Item(kind: .child(clause.children.count - 1), tokens: tokens))
      index = close + 1
    }
    clause.items = items
  }

  /// The bracket that closes one, within 120 items: longer ones are slips.
  private func close(of open: Int, in items: [Item]) -> Int? {
    var depth = 0
    for index in open..<min(items.count, open + 120) {
      if items[index].isMark("(") || items[index].isMark("[") { depth += 1 }
      if items[index].isMark(")") || items[index].isMark("]") {
        depth -= 1
        if depth == 0 { return index }
      }
    }
    return nil
  }

  /// `A, B (…) and C` becomes one item; what hangs on the names stays as children behind it.
  private func foldLists(_ clause: inout Clause) {
    var items: [Item] = []
    var index = 0
    while index < clause.items.count {
      guard let first = clause.items[index].names else {
        items.append(clause.items[index])
        index += 1
        continue
      }
      var names = first
      var held: [Item] = []
      var end = index + 1
      while end < clause.items.count, clause.items[end].child != nil { held.append(clause.items[end]); end += 1 }
      while let joint = joint(at: end, in: clause.items), let more = clause.items[joint].names,
        alike(names[names.count - 1], more[0]), !opensClause(at: joint, after: index, in: clause)
      {
        names.append(contentsOf: more)
        end = joint + 1
        while end < clause.items.count, clause.items[end].child != nil { held.append(clause.items[end]); end += 1 }
      }
      items.append(Item(kind: .names(names), tokens: clause.items[index].tokens.lowerBound..<names.last!.tokens.upperBound))
      items.append(contentsOf: held)
      index = end
    }
    clause.items = items
  }

  /// The place of the next member of a list: behind a comma, `and`, `&`, or a comma and `and`.
  private func joint(at index: Int, in items: [Item]) -> Int? {
    guard index < items.count else { return nil }
    var next = index
    if items[next].isMark(",") { next += 1 }
    if next < items.count, items[next].word == words.and || items[next].isMark("&") { next += 1 }
    if next < items.count, items[next].word == words.both { next += 1 }
    return next > index && next < items.count && items[next].names != nil ? next : nil
  }

  /// Whether two names can stand in one list: both people, both titles, or neither known to be else.
  private func alike(_ a: NameUse, _ b: NameUse) -> Bool {
    let (a, b) = (book[a.entry], book[b.entry])
    if (a.known == nil) != (b.known == nil) {
      return false
    }
    if a.known != nil { return a.known == b.known || Set([a.known, b.known]) == [.network, .platform] }
    if a.isQuoted != b.isQuoted { return false }
    if a.isQuoted { return true }
    let (isPerson, isOther) = (a.votes.person > a.votes.work, b.votes.person > b.votes.work)
    if isPerson == isOther { return true }
    let undecided = isPerson ? b : a
    return undecided.votes.work == 0 && undecided.votes.organisation == 0
  }

  /// Whether the name at a joint goes with what follows it rather than with the list: it owns
  /// something (`and Kim's …`), plays a part (`, Kim as …`), or is the subject of a second verb
  /// (`is Im Sol and Byeon is …`).
  private func opensClause(at joint: Int, after start: Int, in clause: Clause) -> Bool {
    var next = joint + 1
    while next < clause.items.count, clause.items[next].child != nil { next += 1 }
    guard next < clause.items.count else { return false }
    if clause.items[next].isPossessive { return true }
    // "A, as X, and B, as Y, wrote …"
    if clause.items[next].isMark(","), next + 1 < clause.items.count, clause.items[next + 1].word == words.as { return true }
    guard let word = clause.items[next].word else { return false }
    if word == words.as { return start > 0 || clause.items[joint - 1].isMark(",") }
    // "A (…), and B who …": what is told of B alone.
    if word == words.who, joint > 1, clause.items[joint - 2].isMark(",") { return clause.items[joint - 1].word == words.and }
    // "plays X and B his wife, Y": a second part without its verb.
    if !vocabulary[word].isDisjoint(with: [.possessive, .determiner]) {
      return describes(from: next + 1, in: clause.items) && clause.items[..<start].contains { $0.word.map { vocabulary.cues.playing.contains($0) } ?? false }
    }
    // "it was revealed that A and B were …": a verb in the plural takes both.
    if vocabulary.cues.pluralVerbs.contains(word) { return false }
    return isFinite(word) && clause.items[..<start].contains { $0.word.map(isFinite) ?? false }
  }

  private func isFinite(_ word: WordID) -> Bool {
    !vocabulary[word].isDisjoint(with: [.be, .have, .future, .verb])
  }

  /// `Kim of "X"`, `Kim of X fame`: the earlier work hangs on the person.
  private func foldFame(_ clause: inout Clause) {
    var index = 0
    while index + 2 < clause.items.count {
      defer { index += 1 }
      guard let people = clause.items[index].names, people.allSatisfy({ book[$0.entry].votes.person > 0 && book[$0.entry].known == nil }),
        clause.items[index + 1].word == words.of || clause.items[index + 1].word == words.from,
        let works = clause.items[index + 2].names, works.allSatisfy({ book[$0.entry].known == nil && book[$0.entry].votes.person == 0 && book[$0.entry].votes.organisation == 0 && book[$0.entry].votes.group == 0 })
      else { continue }
      var end = index + 3
      while end < clause.items.count, clause.items[end].child != nil { end += 1 }
      let hasFame = end < clause.items.count && clause.items[end].word.map { vocabulary.cues.fame.contains($0) } ?? false
      guard hasFame || works.allSatisfy({ book[$0.entry].isQuoted }) else { continue }
      if hasFame { end += 1 }
      let body = Array(clause.items[index + 1..<end])
      var child = Clause(kind: .relative, items: body, tokens: body[0].tokens.lowerBound..<body[body.count - 1].tokens.upperBound, passage: number)
      let moved = body.compactMap(\.child)
      child.children = moved.map { clause.children[$0] }
      child.items = body.map { item in
        guard let old = item.child, let new = moved.firstIndex(of: old) else { return item }
        return Item(kind: .child(new), tokens: item.tokens)
      }
      child.antecedents = people
      clause.children.append(child)
      clause.items.replaceSubrange(index + 1..<end, with: [Item(kind: .child(clause.children.count - 1), tokens: child.tokens)])
    }
  }

  /// `X, an heiress who …,` and `X, who made Y,`: what stands between the commas hangs on X.
  private func foldAppositions(_ clause: inout Clause) {
    var items: [Item] = []
    var index = 0
    while index < clause.items.count {
      let item = clause.items[index]
      // "According to Nielsen Korea, the finale drew …": the comma ends what leads the sentence in.
      if clause.kind == .sentence, item.isMark(","), leadsIn(clause.items[..<index]) {
        items.append(item)
        index += 1
        continue
      }
      guard item.isMark(",") || item.isMark("-"), let kind = opening(at: index + 1, in: clause.items),
        let antecedent = items.last(where: { $0.child == nil })?.names, index + 1 < clause.items.count
      else {
        items.append(item)
        index += 1
        continue
      }
      let end = close(ofApposition: index, kind, in: clause.items)
      let body = Array(clause.items[index + 1..<end])
      guard let last = body.last else {
        items.append(item)
        index += 1
        continue
      }
      let tokens = item.tokens.lowerBound..<last.tokens.upperBound
      var child = Clause(kind: kind, items: body, tokens: tokens, passage: number)
      // Brackets and lists are folded already; the children that they refer to move along.
      let moved = body.compactMap(\.child)
      child.children = moved.map { clause.children[$0] }
      child.items = body.map { item in
        guard let old = item.child, let new = moved.firstIndex(of: old) else { return item }
        return Item(kind: .child(new), tokens: item.tokens)
      }
      let isPlural = body.prefix(3).contains { $0.word.map { vocabulary.cues.plurals.contains($0) } ?? false }
      child.antecedents = kind == .relative || isPlural || antecedent.count == 1 ? antecedent : [antecedent.last!]
      foldAppositions(&child)
      clause.children.append(child)
      items.append(Item(kind: .child(clause.children.count - 1), tokens: tokens))
      // The closing comma goes with it.
      index = end < clause.items.count && (clause.items[end].isMark(",") || clause.items[end].isMark("-")) ? end + 1 : end
    }
    clause.items = items
  }

  /// Whether the items before a comma are an adverbial that opens the sentence: a preposition first,
  /// no verb.
  private func leadsIn(_ items: ArraySlice<Item>) -> Bool {
    if let last = items.last, last.names != nil, items.count > 1, let before = items[items.endIndex - 2].word, vocabulary[before].isDisjoint(with: [.preposition, .determiner]) { return false }
    guard let first = items.first?.word, !items.contains(where: { $0.isMark(",") || $0.isMark(":") || $0.isMark(";") }) else { return false }
    let kind = vocabulary[first]
    guard kind.contains(.preposition) || kind.contains(.saying) || kind.contains(.adverb) else { return false }
    return !items.contains { $0.word.map { !vocabulary[$0].isDisjoint(with: [.be, .have, .future, .verb]) } ?? false }
  }

  /// What opens behind a comma: a relative clause, an apposition, or nothing that hangs on a name.
  private func opening(at index: Int, in items: [Item]) -> Clause.Kind? {
    // "Oh Soo-ah, Sae-roy's first love"
    if index + 2 < items.count, items[index].names?.count == 1, items[index + 1].isPossessive, describes(from: index + 2, in: items), !items[(index + 2)...].prefix(5).prefix(while: { $0.word != nil || $0.names != nil }).contains(where: { $0.names != nil }) {
      return .apposition
    }
    guard index < items.count, let word = items[index].word else { return nil }
    let kind = vocabulary[word]
    if word == words.who || word == words.which || word == words.whom || word == words.whose { return .relative }
    if kind.contains(.preposition), index + 1 < items.count, let next = items[index + 1].word, next == words.whom || next == words.which { return .relative }
    if vocabulary.cues.relativeOpenings.contains(word) { return .relative }
    if word == words.also, index + 1 < items.count, items[index + 1].word == words.of { return .relative }
    if word == words.a || word == words.an || word == words.the || word == words.one || word == words.another || kind.contains(.possessive) {
      return .apposition
    }
    // "now a weather presenter", "formerly the mayor"
    if kind.contains(.adverb), index + 1 < items.count, let next = items[index + 1].word, [words.a, words.an, words.the].contains(next) { return .apposition }
    return describes(from: index, in: items) ? .apposition : nil
  }

  /// Whether plain words lead to a profession or a bond within five words: `legal director of`.
  private func describes(from index: Int, in items: [Item]) -> Bool {
    for item in items[index...].prefix(5) {
      guard let word = item.word else { return false }
      let kind = vocabulary[word]
      if kind.contains(.occupation) || kind.contains(.relation) { return true }
      guard kind.isDisjoint(with: [.conjunction, .be, .have, .future, .preposition, .pronoun, .verb, .perhaps]) else { return false }
    }
    return false
  }

  private func close(ofApposition comma: Int, _ kind: Clause.Kind, in items: [Item]) -> Int {
    var index = comma + 2
    while index < items.count {
      let item = items[index]
      if let word = item.word, vocabulary.cues.resuming.contains(word) { return index }
      if item.isMark(",") || item.isMark(";") || item.isMark(".") || item.isMark("-") || item.isMark(":") || item.isMark("?") {
        // "the son of Sanung, leader of the tribe": a description of the name inside goes along.
        if item.isMark(","), items[index - 1].names != nil, opening(at: index + 1, in: items) == .apposition {
          index += 1
          continue
        }
        return index
      }
      index += 1
    }
    return items.count
  }
}
