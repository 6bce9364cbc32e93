import Documents

/// Entering names in the book, with what their form and the words beside them say.
extension NameFinder {
  @discardableResult
  mutating func enter(_ mention: Mention, in passage: TokenisedPassage, isFirm: Bool) -> Int {
    let entry = book.entry(
      passage.bytes(mention.tokens),
      named: { [vocabulary] in Self.name(of: mention, in: passage, vocabulary) },
      words: { passage.tokens[mention.tokens].map(\.hash) })
    guard isFirm else {
      book[entry].count += 1
      if mention.form == .capitals, book[entry].firmCount == 0 {
        vote(for: mention, in: passage, entry)
      }
      return entry
    }
    book.countFirm(entry)
    vote(for: mention, in: passage, entry)
    return entry
  }

  private mutating func vote(for mention: Mention, in passage: TokenisedPassage, _ entry: Int) {
    let tokens = passage.tokens[mention.tokens]
    let shape = NameShape(vocabulary: vocabulary, bytes: passage.passage.bytes)
    if case .known(let kind) = mention.form { book[entry].known = kind }
    if mention.form == .quoted {
      book[entry].isQuoted = true
      book[entry].votes.work = max(book[entry].votes.work, 4)
    }
    if mention.form == .capitals {
      if shape.isKorean(tokens) { book[entry].votes.person = max(book[entry].votes.person, 3) }
      if shape.isWestern(tokens) || tokens.count == 1 && shape.isGivenAlone(tokens.first!) {
        book[entry].votes.person = max(book[entry].votes.person, 2)
      }
      if tokens.count == 2, shape.looksKorean(tokens) {
        book[entry].votes.person = max(book[entry].votes.person, 1)
      }
      if mention.rank != nil { book[entry].votes.person = max(book[entry].votes.person, 2) }
      if tokens.count > 1,
        vocabulary[tokens.last!.word].contains(.organisationEnding)
          || vocabulary.cues.name.studios.contains(tokens.first!.word), !shape.isKorean(tokens)
      {
        book[entry].votes.organisation = max(book[entry].votes.organisation, 3)
      }
      if tokens.count > 1, tokens.first!.word == words.the,
        !tokens.first!.shape.contains(.sentenceStart)
      {
        book[entry].votes.work = max(book[entry].votes.work, 1)
      }
      if tokens.contains(where: {
        $0.shape.contains(.word) && !$0.shape.contains(.capital) && $0.word != words.no
      }) {
        book[entry].votes.work = max(book[entry].votes.work, 2)
      }
      // "When the Camellia Blooms": a small word of grammar with a capital, not at the head of a sentence.
      if tokens.count > 1, !tokens.contains(where: { $0.shape.contains(.allCapitals) }),
        tokens.contains(where: { token in
          token.shape.contains([.word, .capital]) && !token.shape.contains(.sentenceStart)
            && !vocabulary[token.word].isDisjoint(with: [
              .pronoun, .possessive, .be, .negation, .conjunction, .relative, .preposition,
            ])
            && vocabulary[token.word].isDisjoint(with: [.surname, .givenName, .koreanSyllable])
        })
      {
        book[entry].votes.work = max(book[entry].votes.work, 2)
      }
      if tokens.count == 1, tokens.first!.shape.contains(.allCapitals) {
        book[entry].votes.group = max(book[entry].votes.group, 1)
      }
    }
    let before = kind(mention.outer.lowerBound - 1, in: passage)
    let after = kind(mention.outer.upperBound, in: passage)
    if before.contains(.songNoun) { book[entry].votes.song += 2 }
    if before.contains(.releaseNoun), !before.contains(.songNoun) { book[entry].votes.release += 2 }
    if before.contains(.filmNoun) || isBook(mention.outer.lowerBound - 1, in: passage) {
      book[entry].votes.film += 2
    }
    // "AUTUMN DRAMA SHEET": in a heading in capitals the noun may be part of the name.
    let isShouted =
      before.contains(.seriesNoun)
      && passage.tokens[mention.outer.lowerBound - 1].shape.contains(.allCapitals)
    if before.contains(.seriesNoun), !isShouted { book[entry].votes.series += 2 }
    if before.contains(.groupNoun), !before.contains(.seriesNoun) { book[entry].votes.group += 2 }
    if !before.isDisjoint(with: [.occupation, .honorific]), mention.form == .capitals {
      book[entry].votes.person += 2
    }
    if mention.form == .capitals, !shape.isPerson(tokens), isFirm(mention.outer, in: passage) {
      book[entry].votes.organisation = max(book[entry].votes.organisation, 3)
    }
    if after.contains(.seriesNoun), mention.form == .quoted { book[entry].votes.series += 1 }
    if passage.tokens.indices.contains(mention.outer.upperBound),
      vocabulary.cues.music.soundtracks.contains(passage.tokens[mention.outer.upperBound].word)
    {
      book[entry].votes.series += 2
    }
  }

  /// Whether the words beside a name make a firm of it: `her agency X`, `his label, X,`, `X, which
  /// represents her`, `X, his agency`.
  private func isFirm(_ name: Range<Int>, in passage: TokenisedPassage) -> Bool {
    let cues = vocabulary.cues
    func word(_ index: Int) -> WordID {
      passage.tokens.indices.contains(index) ? passage.tokens[index].word : .unknown
    }
    let isClosed = passage.isMark(name.upperBound, 0x2C) || passage.isMark(name.upperBound, 0x2E)
    if cues.name.firms.contains(word(name.lowerBound - 1)),
      !passage.tokens[name.lowerBound - 1].shape.contains(.capital)
    {
      return true
    }
    if passage.isMark(name.lowerBound - 1, 0x2C), isClosed,
      cues.name.firms.contains(word(name.lowerBound - 2)),
      vocabulary[word(name.lowerBound - 3)].contains(.possessive)
    {
      return true
    }
    guard passage.isMark(name.upperBound, 0x2C) else { return false }
    let next = name.upperBound + 1
    if word(next) == words.which { return cues.name.representing.contains(word(next + 1)) }
    return vocabulary[word(next)].contains(.possessive)
      && (cues.name.firms.contains(word(next + 1)) || cues.name.firms.contains(word(next + 2)))
  }

  /// `the novel "X"`, `a webtoon called X`: what is read is neither a series nor a song.
  private func isBook(_ index: Int, in passage: TokenisedPassage) -> Bool {
    guard passage.tokens.indices.contains(index) else { return false }
    return vocabulary.cues.name.books.contains(passage.tokens[index].word)
  }

  private func kind(_ index: Int, in passage: TokenisedPassage) -> WordClass {
    if passage.tokens.indices.contains(index),
      vocabulary[passage.tokens[index].word].contains(.seriesNoun)
    {
      return vocabulary[passage.tokens[index].word]
    }
    return passage.tokens.indices.contains(index) && !passage.tokens[index].shape.contains(.capital)
      || passage.tokens.indices.contains(index)
        && passage.tokens[index].shape.contains(.sentenceStart)
      ? vocabulary[passage.tokens[index].word] : []
  }

  /// The name as a claim gives it: a headline's capitals become a title's.
  private static func name(
    of mention: Mention, in passage: TokenisedPassage, _ vocabulary: Vocabulary
  ) -> String {
    let text = passage.text(mention.tokens)
    let tokens = passage.tokens[mention.tokens]
    guard mention.form == .capitals, tokens.count > 1, text.isShouted,
      tokens.allSatisfy({ $0.shape.contains(.word) }),
      tokens.contains(where: { $0.end - $0.start > 3 })
    else { return text }
    return text.split(separator: " ").enumerated().map { place, word in
      let small = vocabulary[vocabulary.lexicon.find(String(word))].contains(.inner)
      return place > 0 && small ? word.lowercased() : word.prefix(1) + word.dropFirst().lowercased()
    }.joined(separator: " ")
  }
}
