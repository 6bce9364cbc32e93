import Documents

/// What of a run of capitals is the name: without the ranks and everyday words at its head.
extension NameFinder {
  /// Takes off the ranks and everyday words at the head of a run, and makes a mention of the rest.
  func mention(_ range: Range<Int>, in passage: TokenisedPassage, _ shape: NameShape, isFirm: Bool)
    -> Mention?
  {
    var name = range
    let tokens = passage.tokens
    func isOffice(_ token: Token) -> Bool {
      !vocabulary[token.word].isDisjoint(with: [.occupation, .honorific])
    }
    func isPlainHead(_ token: Token) -> Bool {
      !vocabulary[token.word].isDisjoint(with: [
        .occupation, .honorific, .adverb, .relation, .seriesNoun, .groupNoun, .nationality,
        .songNoun, .determiner, .preposition, .pronoun, .opener, .genre,
      ])
    }
    while name.count > 1, let head = name.first {
      let rest = name.dropFirst()
      if vocabulary.cues.name.titles.contains(tokens[head].word), rest.count == 2,
        tokens[rest].allSatisfy({ $0.shape.contains(.capital) && $0.shape.contains(.word) }),
        !tokens[head].shape.contains(.allCapitals)
      {
        name = rest
        continue
      }
      // "Yes, THAT Mary Adams": a word in capitals for the voice alone.
      if tokens[head].shape.contains(.allCapitals), tokens[head].end - tokens[head].start > 1,
        !vocabulary[tokens[head].word].isDisjoint(with: [.determiner, .pronoun, .possessive]),
        !tokens[rest].allSatisfy({ $0.shape.contains(.allCapitals) })
      {
        name = rest
        continue
      }
      // "‘Cold River’ Casts Mary Adams": the verb of a headline behind a title in quotation marks.
      if rest.count > 1, head > 0, tokens[head - 1].shape.contains(.closeQuote),
        vocabulary[tokens[head].word].isDisjoint(with: [.surname, .givenName]),
        passage.text(head..<head + 1).hasSuffix("s"), shape.isPerson(tokens[rest])
      {
        name = rest
        continue
      }
      // DI Mary Adams
      if vocabulary.cues.name.ranks.contains(tokens[head].word),
        tokens[head].shape.contains(.allCapitals),
        tokens[rest].allSatisfy({
          $0.shape.contains([.capital, .word]) && !$0.shape.contains(.allCapitals)
        })
      {
        name = rest
        continue
      }
      // Lt. Mary Adams, Master Sgt. Seo Dae-young: a shortened rank before a whole name.
      if let period = name.prefix(3).firstIndex(where: { passage.isMark($0, 0x2E) }), period > head,
        vocabulary[tokens[period - 1].word].contains(.abbreviated),
        !passage.isMark(period - 2, 0x2E), (2...3).contains(name.upperBound - period - 1),
        tokens[(period + 1)..<name.upperBound].allSatisfy({ $0.shape.contains([.capital, .word]) }),
        tokens[head..<period].allSatisfy({
          !vocabulary[$0.word].isDisjoint(with: [.occupation, .honorific, .abbreviated])
        }) || shape.isKorean(tokens[(period + 1)..<name.upperBound])
      {
        name = period + 1..<name.upperBound
        continue
      }
      // Chief State Councillor Min Hyeong: an office of several words before a person's name.
      if rest.count > 2, let office = rest.dropLast(2).last(where: { isOffice(tokens[$0]) }),
        office - head < 3, office + 1 < name.upperBound,
        shape.isKorean(tokens[(office + 1)..<name.upperBound]),
        tokens[head..<office].allSatisfy({
          vocabulary[$0.word].isDisjoint(with: [.surname, .givenName])
        })
      {
        name = office + 1..<name.upperBound
        continue
      }
      let isRank = isOffice(tokens[head])
      // Detective Inspector Mary Adams, Private Detective Mary Adams
      if isRank || vocabulary.cues.name.rankModifiers.contains(tokens[head].word),
        (2...4).contains(rest.count),
        !vocabulary[tokens[rest.first!].word].isDisjoint(with: [.occupation, .honorific]),
        tokens[rest.dropFirst()].allSatisfy({ $0.shape.contains([.capital, .word]) }),
        vocabulary[tokens[rest.last!].word].isDisjoint(with: [
          .organisationEnding, .seriesNoun, .occupation, .honorific,
        ]), !shape.isPerson(tokens[rest])
      {
        name = rest.dropFirst()
        continue
      }
      // King Ludd: whom a crown goes with is called by a name alone, and not by a family's.
      if vocabulary.cues.name.crowns.contains(tokens[head].word), rest.count == 1,
        !tokens[head].shape.contains(.allCapitals), tokens[rest.first!].word == .unknown,
        tokens[rest.first!].shape.contains([.capital, .word])
      {
        name = rest
        continue
      }
      if isRank, vocabulary[tokens[head].word].isDisjoint(with: .surname) || rest.count == 2,
        shape.isPerson(tokens[rest]) || (rest.count == 1 && shape.isGivenAlone(tokens[rest.first!]))
          || book.entry(passage.bytes(rest)).map({ book[$0].votes.person > 0 }) ?? false
      {
        name = rest
        continue
      }
      if tokens[head].shape.contains(.sentenceStart), isPlainHead(tokens[head]),
        !tokens[name].allSatisfy({ $0.shape.contains(.allCapitals) }),
        tokens[rest.first!].shape.contains(.capital),
        !shape.isPerson(tokens[name])
      {
        name = rest
        continue
      }
      // Rookie Park Hye-eun, Studio head Kim …: a Korean name at the end of a longer run.
      if rest.count >= 2, !shape.isPerson(tokens[name]),
        tokens[head].shape.contains(.sentenceStart) && shape.isKorean(tokens[rest])
          || isRank && rest.count == 3 && shape.isKorean(tokens[rest.dropFirst()])
            && !vocabulary[tokens[rest.first!].word].isDisjoint(with: [.occupation, .honorific])
      {
        name = rest
        continue
      }
      break
    }
    guard let head = name.first else { return nil }
    // "of miss A": one letter that is an article is nobody's name.
    if name.count == 1, tokens[head].word == words.a { return nil }
    // A headline set in capitals: its words are no names.
    if name.count > 5,
      tokens[name].allSatisfy({ $0.shape.contains(.allCapitals) || $0.end - $0.start == 1 })
    {
      return nil
    }
    // WEEKEND DRAMA SHEET: a heading in capitals that names no title.
    if name.count > 1, tokens[name].allSatisfy({ $0.shape.contains(.allCapitals) }),
      tokens[name].contains(where: {
        !vocabulary[$0.word].isDisjoint(with: [.seriesNoun, .weekday, .month])
          || vocabulary.cues.audience.ratings.contains($0.word)
            && vocabulary[$0.word].isDisjoint(with: .surname)
      })
    {
      return nil
    }
    // "FOUR. The first episode …": the number of a paragraph.
    if name.count == 1, vocabulary[tokens[head].word].contains(.cardinal),
      vocabulary.number(tokens[head].word).map({ $0 < 11 }) ?? false,
      tokens[head].shape.contains(.allCapitals), passage.isMark(name.upperBound, 0x2E)
    {
      return nil
    }
    if name.count == 1, tokens[head].shape.contains(.sentenceStart),
      tokens[head].shape.contains(.allCapitals),
      passage.isMark(name.upperBound, 0x21) || passage.isMark(name.upperBound, 0x3F),
      book.entry(passage.bytes(name)).map({ book[$0].firmCount == 0 }) ?? true
    {
      return nil
    }
    if name.count == 1, tokens[head].shape.contains(.sentenceStart), isFirm,
      !isSomebody(name, in: passage)
    {
      return nil
    }
    if name.count == 1, tokens[head].shape.contains(.sentenceStart), !isFirm {
      // A lone capital at the head of a sentence is a name if the document says so elsewhere.
      let entry = book.entry(passage.bytes(name))
      let isKnown = entry.map { book[$0].firmCount > 0 } ?? false
      let isShort = book.isFirmEnd(tokens[head].hash)
      guard
        isKnown || isShort || isDoer(name, in: passage) || isSomebody(name, in: passage)
          || isSeriesInApposition(name, in: passage)
          || isSpokenOfAsSeries(name, in: passage) || tokens[head].shape.contains(.allCapitals)
          || hasInnerCapital(tokens[head], in: passage)
          || shape.isGivenAlone(tokens[head]) || tokens[head].shape.contains(.digit)
      else { return nil }
      if isSeriesInApposition(name, in: passage) || isSpokenOfAsSeries(name, in: passage) {
        return Mention(tokens: name, outer: name, form: .capitals)
      }
      if isPlainHead(tokens[head]), !(isShort && vocabulary[tokens[head].word].contains(.surname)) {
        return nil
      }
    }
    // "10.05 We begin": a pronoun is nobody's name, wherever it stands.
    if name.count == 1, vocabulary[tokens[head].word].contains(.pronoun),
      !tokens[head].shape.contains(.allCapitals)
    {
      return nil
    }
    if name.count == 1, isPlainHead(tokens[head]),
      !tokens[head].shape.contains(.allCapitals)
        || vocabulary[tokens[head].word].contains(.occupation),
      vocabulary[tokens[head].word].isDisjoint(with: [.surname, .givenName, .koreanSyllable])
    {
      return nil
    }
    if vocabulary[tokens[name.upperBound - 1].word].contains(.nationality) { return nil }
    // "Director Kim", "Makers Crave Works": the word stays a word for the rules.
    if name.count > 1, tokens[head].shape.contains(.sentenceStart),
      vocabulary.cues.name.makers.contains(tokens[head].word), !shape.isPerson(tokens[name])
    {
      name = name.dropFirst()
    }
    let isPlainRank =
      name.lowerBound == range.lowerBound + 1
      && vocabulary.cues.name.makers.contains(tokens[range.lowerBound].word)
    let rank =
      name.lowerBound > range.lowerBound && !isPlainRank ? range.lowerBound..<name.lowerBound : nil
    return Mention(tokens: name, outer: isPlainRank ? name : range, form: .capitals, rank: rank)
  }

  /// `Rainy, whose real name is …`, `Sunny of TIDES plays`: a lone word, none of the language's common
  /// ones, that a person's relative clause or a group in capitals stands behind.
  private func isSomebody(_ name: Range<Int>, in passage: TokenisedPassage) -> Bool {
    let tokens = passage.tokens
    guard let head = name.first,
      tokens[head].word == .unknown || vocabulary[tokens[head].word].contains(.givenName),
      name.upperBound + 1 < tokens.count,
      !passage.text(name).hasSuffix("s")
    else { return false }
    let (next, other) = (tokens[name.upperBound], tokens[name.upperBound + 1])
    if passage.isMark(name.upperBound, 0x2C) {
      return other.word == words.who || other.word == words.whose
    }
    return next.word == words.of && other.shape.contains(.allCapitals)
      && other.end - other.start > 2
  }

  /// `Elite has a sixth season`, `Wildfire returns`, `Wildfire's second season`: a lone word, none of
  /// the language's common ones, that the words behind it make a series of.
  private func isSpokenOfAsSeries(_ name: Range<Int>, in passage: TokenisedPassage) -> Bool {
    let tokens = passage.tokens
    guard let head = name.first,
      vocabulary[tokens[head].word].isDisjoint(with: [
        .determiner, .pronoun, .opener, .occupation, .relation, .conjunction, .seriesNoun,
      ]),
      !vocabulary.cues.schedule.meetings.contains(tokens[head].word),
      !vocabulary.cues.production.shooting.contains(tokens[head].word),
      !vocabulary.words.episodeNouns.contains(tokens[head].word),
      !vocabulary.cues.series.instalments.contains(tokens[head].word),
      !vocabulary.words.seasonNouns.contains(tokens[head].word)
    else { return false }
    var start = name.upperBound
    // "Wildfire (English title: …) continues"
    if passage.isMark(start, 0x28),
      let close = (start..<min(tokens.count, start + 14)).first(where: { passage.isMark($0, 0x29) })
    {
      start = close + 1
    }
    let behind = tokens[start...].prefix(6)
    // "Wildfire, SBS's spy drama, …"
    if passage.isMark(start, 0x2C), behind.count > 2, behind[start + 2].shape.contains(.possessive),
      vocabulary.phrases[behind[start + 1].word]?.contains(where: {
        $0.kind == .network || $0.kind == .platform
      }) ?? false
    {
      return true
    }
    // "Wildfire, 30 episodes, …"
    if passage.isMark(start, 0x2C),
      behind.dropFirst().prefix(2).contains(where: {
        vocabulary.words.episodeNouns.contains($0.word)
      }), behind.dropFirst().first?.shape.contains(.number) ?? false
    {
      return true
    }
    guard let next = behind.first else { return false }
    func isSeason(_ token: Token) -> Bool {
      vocabulary.words.seasonNouns.contains(token.word)
        || vocabulary.cues.series.instalments.contains(token.word)
    }
    if next.shape.contains(.possessive) {
      return behind.dropFirst().prefix(3).contains(where: isSeason)
    }
    if vocabulary.cues.series.premiering.contains(next.word), !next.shape.contains(.capital) {
      return true
    }
    if !vocabulary[next.word].isDisjoint(with: [.have, .be]) {
      return behind.dropFirst().prefix(4).contains {
        isSeason($0) || vocabulary[$0.word].contains(.seriesNoun)
          || vocabulary.cues.series.premiering.contains($0.word)
      }
    }
    if vocabulary.cues.series.returning.contains(next.word) {
      return behind.contains {
        isSeason($0) || vocabulary.phrases.has($0.word) && $0.shape.contains(.capital)
      }
    }
    return passage.isMark(name.upperBound, 0x28)
      && vocabulary.phrases[tokens[min(name.upperBound + 1, tokens.count - 1)].word]?.contains {
        $0.kind == .network || $0.kind == .platform
      } ?? false
  }

  /// `AStory`, `SeeDrama`: a capital inside an unknown word is of a name.
  private func hasInnerCapital(_ token: Token, in passage: TokenisedPassage) -> Bool {
    token.word == .unknown && !token.shape.contains(.hyphenated)
      && passage.passage.bytes[token.range].dropFirst().contains { $0 &- 0x41 < 26 }
  }

  /// `Rainy sings`, `Rainy, a member of …`: a lone word that no list has, with what only people do or
  /// are behind it.
  private func isDoer(_ name: Range<Int>, in passage: TokenisedPassage) -> Bool {
    let tokens = passage.tokens
    guard let head = name.first,
      tokens[head].word == .unknown
        || vocabulary[tokens[head].word].isSubset(of: [.givenName, .koreanSyllable, .surname]),
      tokens.indices.contains(name.upperBound + 2)
    else { return false }
    let next = tokens[name.upperBound]
    if vocabulary.cues.cast.acting.contains(next.word)
      || vocabulary.cues.music.singsOf.contains(next.word)
    {
      return !next.shape.contains(.capital)
    }
    // "Tides member Sunny", "Sunny (TIDES) opens with"
    let tag = tokens[name.upperBound + 1]
    if next.word == words.member && tag.shape.contains(.capital)
      || passage.isMark(name.upperBound, 0x28) && passage.isMark(name.upperBound + 2, 0x29)
        && tag.shape.contains(.allCapitals)
    {
      return true
    }
    if passage.isMark(name.upperBound, 0x2C),
      [words.who, words.whose].contains(tokens[name.upperBound + 1].word)
    {
      return true
    }
    guard passage.isMark(name.upperBound, 0x2C),
      vocabulary[tokens[name.upperBound + 1].word].contains(.determiner)
    else { return false }
    return tokens[(name.upperBound + 2)...].prefix(3).contains {
      $0.word == words.member || vocabulary.cues.cast.livings.contains($0.word)
    }
  }

  /// `Doctors, the daytime drama in which …`: a lone name that an apposition calls a series.
  private func isSeriesInApposition(_ name: Range<Int>, in passage: TokenisedPassage) -> Bool {
    let comma = name.upperBound
    guard passage.isMark(comma, 0x2C), comma + 2 < passage.tokens.count,
      [words.the, words.a, words.an].contains(passage.tokens[comma + 1].word)
    else { return false }
    // "Overseas, the show will …": the noun is the subject of a verb, and no apposition.
    guard
      let noun = passage.tokens.indices.dropFirst(comma + 2).prefix(5).first(where: {
        vocabulary[passage.tokens[$0].word].contains(.seriesNoun)
      })
    else { return false }
    return !passage.tokens.indices.contains(noun + 1)
      || vocabulary[passage.tokens[noun + 1].word].isDisjoint(with: [
        .be, .have, .future, .verb, .saying, .perhaps,
      ])
        && vocabulary[passage.tokens[name.upperBound - 1].word].isDisjoint(with: [
          .adverb, .preposition,
        ])
  }
}
