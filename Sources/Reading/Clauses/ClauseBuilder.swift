import Documents

/// Cuts a passage into sentences and folds each into a clause: lists of names into one item,
/// brackets, relative clauses and appositions into children.
struct ClauseBuilder {
  let vocabulary: Vocabulary
  let book: NameBook
  let passage: TokenisedPassage
  let number: Int
  let store: ItemStore

  /// Text without a full stop is cut after so many tokens, thrice the longest sentence of the corpus
  /// or more, so that the time to read it grows with its length alone.
  static let longest = 400

  var words: CommonWords { vocabulary.words }

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
  var afterDateline: Int {
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

  func isInsideName(_ index: Int) -> Bool {
    // Mentions stand in order; one reaches into the next at most where a nickname is quoted.
    passage.mentions[..<firstMention(from: index + 1)].suffix(3).contains {
      $0.outer.upperBound - 1 > index && !($0.form == .quoted && $0.outer.upperBound - 2 <= index)
    }
  }

  /// The place of the first mention that begins at a token or behind it.
  func firstMention(from token: Int) -> Int {
    passage.mentions.count(before: token) { $0.outer.lowerBound }
  }

  func flat(_ range: Range<Int>) -> [Item] {
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
          store.item(
            .names([NameUse(mention: mention, entry: found.entry, tokens: found.outer)]),
            found.outer))
        // "best known for “X,” plays": the comma inside the marks parts the sentence all the same.
        let comma = found.outer.upperBound - 2
        if found.form == .quoted, comma >= found.tokens.upperBound, passage.isMark(comma, 0x2C) {
          items.append(store.item(.mark(0x2C), comma..<comma + 1))
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
        items.append(store.item(.dimension(found.kind), index..<end))
        index = end
        continue
      }
      items.append(store.item(kind(of: index), index..<index + 1))
      index += 1
    }
    return items
  }

  func kind(of index: Int) -> Item.Kind {
    let token = passage.tokens[index]
    if token.shape.contains(.possessive) { return .possessive }
    if token.shape.contains(.punctuation) {
      return .mark(
        token.shape.contains(.dash) ? 0x2D : passage.passage.bytes[Int(token.start)])
    }
    return .word(token.word)
  }

  func clause(
    _ kind: Clause.Kind, _ items: [Item], _ tokens: Range<Int>, antecedents: [NameUse] = [],
    asksQuestion: Bool = false
  ) -> Clause {
    var draft = Draft(kind: kind, items: items, store: store)
    foldBrackets(&draft)
    if draft.items.indices.contains(where: { draft.items[$0].isNames }) {
      foldLists(&draft)
      foldFame(&draft)
      foldAppositions(&draft)
    }
    return self.clause(draft, tokens, of: antecedents, asksQuestion: asksQuestion)
  }

  func clause(
    _ draft: Draft, _ tokens: Range<Int>, of antecedents: [NameUse], asksQuestion: Bool = false
  ) -> Clause {
    Clause(
      draft.kind, draft.items, children: draft.children, antecedents: antecedents, tokens: tokens,
      passage: number, asksQuestion: asksQuestion,
      holdings: Holdings(draft.kind, draft.items, draft.children, vocabulary, book))
  }
}
