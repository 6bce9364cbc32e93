import Documents

/// Documents written without capitals, as blogs and chats are: read as if sentences and names began
/// with them.
///
/// Names are found by what lists know (Korean names by family name and syllables, Western ones by the
/// given name, broadcasters), and the title by its coming back: the longest run of words of the first
/// passage that the document repeats.
struct SmallLetters {
  let vocabulary: Vocabulary
  /// The words of the title that the document repeats, by their hashes; empty where it repeats none.
  private var title: [UInt64] = []

  /// Nil for a document that uses capitals: more than one word in forty begins with one.
  init?(_ passages: [Passage], _ vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    var words = 0
    var capitals = 0
    // No more words stand in a text than a word to two bytes.
    let most = passages.reduce(0) { $0 + $1.bytes.count / 2 + 1 }
    for passage in passages {
      guard capitals * 40 <= most else { return nil }
      var isInside = false
      for byte in passage.bytes {
        let isSmall = byte &- 0x61 < 26
        let isCapital = byte &- 0x41 < 26
        if isSmall || isCapital, !isInside {
          words += 1
          if isCapital { capitals += 1 }
        }
        isInside = isSmall || isCapital || byte == 0x27 || byte >= 0x80
      }
    }
    guard words >= 30, capitals * 40 <= words else { return nil }
    title = repeatedTitle(in: passages)
  }

  /// The passage with the capitals that print would have.
  func raised(_ passage: Passage) -> Passage {
    var bytes = passage.bytes
    let tokens = Tokeniser(lexicon: vocabulary.lexicon).tokens(in: bytes)
    var index = 0
    var starts = true
    for token in tokens[..<labelEnd(tokens, bytes)] where !vocabulary[token.word].contains(.inner) {
      raise(token, &bytes)
    }
    while index < tokens.count {
      if starts, tokens[index].shape.contains(.word) { raise(tokens[index], &bytes) }
      starts = endsSentence(index, tokens, bytes)
      let name = titleLength(at: index, tokens) ?? nameLength(at: index, tokens, bytes)
      guard name > 0 else {
        if isDay(index, tokens) { raise(tokens[index], &bytes) }
        raiseKnown(at: index, tokens, &bytes)
        index += 1
        continue
      }
      for (place, token) in tokens[index..<index + name].enumerated()
      where place == 0 || !vocabulary[token.word].contains(.inner)
        || name < 4 && titleLength(at: index, tokens) == nil
      { raise(token, &bytes) }
      starts = false
      index += name
    }
    return passage.recased(bytes)
  }

  private func raise(_ token: Token, _ bytes: inout [UInt8]) {
    let first = Int(token.start)
    if bytes[first] &- 0x61 < 26 { bytes[first] -= 0x20 }
  }

  /// A weekday, or a month beside a number.
  private func isDay(_ index: Int, _ tokens: [Token]) -> Bool {
    let kind = vocabulary[tokens[index].word]
    if kind.contains(.weekday) { return tokens[index].end - tokens[index].start > 5 }
    return kind.contains(.month)
      && [index - 1, index + 1].contains {
        tokens.indices.contains($0) && tokens[$0].shape.contains(.number)
      }
  }

  /// Where the label at the head of a passage ends (`under the roof - tvn, …`): before a dash or a
  /// bracket with a broadcaster behind it; 0 without one.
  private func labelEnd(_ tokens: [Token], _ bytes: [UInt8]) -> Int {
    for index in tokens.indices.prefix(9).dropFirst() {
      guard tokens[index].shape.isSuperset(of: [.punctuation, .spaced]), index + 1 < tokens.count,
        tokens[index].shape.contains(.dash) || bytes[Int(tokens[index].start)] == 0x28
      else { continue }
      return tokens[(index + 1)...].prefix(6).contains { vocabulary.phrases.has($0.word) }
        ? index : 0
    }
    return 0
  }

  private func endsSentence(_ index: Int, _ tokens: [Token], _ bytes: [UInt8]) -> Bool {
    guard index + 1 < tokens.count, tokens[index + 1].shape.contains(.spaced),
      [0x2E, 0x21, 0x3F].contains(bytes[Int(tokens[index].start)]),
      tokens[index].shape.contains(.punctuation)
    else { return false }
    return index == 0 || !vocabulary[tokens[index - 1].word].contains(.abbreviated)
  }

  // MARK: - Names

  /// How many words at a place make a person's name, as far as lists tell; 0 for none.
  private func nameLength(at index: Int, _ tokens: [Token], _ bytes: [UInt8]) -> Int {
    let first = tokens[index]
    guard first.shape.contains(.word), isPlain(first) else { return 0 }
    if vocabulary[first.word].contains(.surname) {
      let shape = NameShape(vocabulary: vocabulary, bytes: bytes)
      for count in [3, 2] where index + count <= tokens.count {
        var name = Array(tokens[index..<index + count])
        guard name.dropFirst().allSatisfy({ $0.shape.contains([.word, .spaced]) }),
          name.dropFirst().contains(where: isPlain)
        else { continue }
        for place in name.indices { name[place].shape.insert(.capital) }
        if shape.isKorean(name[...]), count == 3 || isPlain(name[1]) { return count }
      }
    }
    // A given name that is no word of the language, and a word behind it that none of our lists has.
    guard vocabulary[first.word].contains(.givenName), index + 1 < tokens.count,
      tokens[index + 1].shape.contains([.word, .spaced]), tokens[index + 1].word == .unknown
    else { return 0 }
    return 2
  }

  /// Whether a word has no use in grammar or trade that would make it a word rather than a name.
  private func isPlain(_ token: Token) -> Bool {
    vocabulary[token.word].isDisjoint(with: [
      .determiner, .preposition, .conjunction, .pronoun, .possessive, .be, .have, .future, .perhaps,
      .adverb, .relative, .negation, .verb,
      .month, .weekday, .cardinal, .seriesNoun, .songNoun, .genre, .opener, .inner, .saying,
    ])
  }

  /// Writes a broadcaster or a country as lists write it.
  private func raiseKnown(at index: Int, _ tokens: [Token], _ bytes: inout [UInt8]) {
    guard let phrases = vocabulary.phrases[tokens[index].word],
      vocabulary[tokens[index].word].isDisjoint(with: [.pronoun, .opener, .adverb])
    else { return }
    for phrase in phrases where index + phrase.words.count <= tokens.count {
      guard (0..<phrase.words.count).allSatisfy({ tokens[index + $0].word == phrase.words[$0] })
      else { continue }
      let start = Int(tokens[index].start)
      let end = Int(tokens[index + phrase.words.count - 1].end)
      let name = Array(phrase.name.utf8)
      // Everyday words among the names (now, max, start) stay words.
      let isDistinct =
        phrase.words.count > 1 || name.dropFirst().contains { $0 &- 0x41 < 26 || $0 &- 0x30 < 10 }
        || name.count > 5
      guard isDistinct, name.count == end - start else { continue }
      bytes.replaceSubrange(start..<end, with: name)
      return
    }
  }

  // MARK: - The title

  private func titleLength(at index: Int, _ tokens: [Token]) -> Int? {
    guard !title.isEmpty, index + title.count <= tokens.count,
      zip(tokens[index...], title).allSatisfy({ $0.hash == $1 })
    else { return nil }
    return title.count
  }

  /// The longest run of two to seven words that stands in the first two passages and comes back
  /// later, and that neither begins nor ends with a small word of grammar (but may begin with the).
  private func repeatedTitle(in passages: [Passage]) -> [UInt64] {
    let tokens = passages.map { Tokeniser(lexicon: vocabulary.lexicon).tokens(in: $0.bytes) }
    var counts: [[UInt64]: Int] = [:]
    for (number, passage) in tokens.prefix(2).enumerated() {
      for run in Self.runs(of: passage.prefix(300)) where isTitle(run, passages[number].bytes) {
        counts[run.map(\.hash)] = 0
      }
    }
    let firsts = Set(counts.keys.lazy.map { $0[0] })
    for passage in tokens {
      for run in Self.runs(of: passage[...]) where firsts.contains(run[run.startIndex].hash) {
        counts[run.map(\.hash)]? += 1
      }
    }
    return counts.filter { $0.value > 1 }.max {
      ($0.key.count, $0.value, $0.key[0]) < ($1.key.count, $1.value, $1.key[0])
    }?.key ?? []
  }

  /// The runs of two to seven words and numbers without a mark between.
  private static func runs(of tokens: ArraySlice<Token>) -> [ArraySlice<Token>] {
    tokens.indices.flatMap { start in
      (2...7).compactMap { count in
        guard start + count <= tokens.endIndex else { return nil }
        let run = tokens[start..<start + count]
        return run.allSatisfy { $0.shape.contains(.word) || $0.shape.contains(.number) } ? run : nil
      }
    }
  }

  private func isTitle(_ run: ArraySlice<Token>, _ bytes: [UInt8]) -> Bool {
    guard let first = run.first, let last = run.last, first.shape.contains(.word) else {
      return false
    }
    let small: WordClass = [
      .preposition, .conjunction, .pronoun, .be, .have, .future, .perhaps, .adverb, .relative,
      .negation, .saying, .verb,
    ]
    guard vocabulary[first.word].isDisjoint(with: small.union(.possessive)),
      vocabulary[last.word].isDisjoint(with: small.union([.determiner, .possessive, .seriesNoun]))
    else { return false }
    if vocabulary[first.word].contains(.determiner), first.word != vocabulary.words.the {
      return false
    }
    // An episode and its number, a date and a person's name come back as well.
    let isCounted = run.contains {
      vocabulary.words.episodeNouns.contains($0.word)
        || vocabulary.words.seasonNouns.contains($0.word) || vocabulary[$0.word].contains(.month)
    }
    return !isCounted
      && !run.indices.contains { nameLength(at: $0 - run.startIndex, Array(run), bytes) > 0 }
      && run.contains { isPlain($0) && !vocabulary[$0.word].contains(.occupation) }
  }
}
