import Documents

/// Runs of capitalised words with the small words inside them.
extension NameFinder {
  /// A run of capitalised words with the small words inside it.
  func run(at start: Int, in passage: TokenisedPassage, isFirm: Bool) -> Mention? {
    let tokens = passage.tokens
    guard canBegin(start, in: passage) else { return nil }
    if tokens[start].shape.contains(.foreign) { return foreign(at: start, in: passage) }
    var end = start + 1
    let shape = NameShape(vocabulary: vocabulary, bytes: passage.passage.bytes)
    // (G)I-DLE
    if passage.isMark(start, 0x28) { end = start + 4 }
    grow: while end < tokens.count, end - start < Self.longest {
      let token = tokens[end]
      let isPerson = shape.isPerson(tokens[start..<end])
      if continues(end, in: passage) {
        if isPerson, end - start >= 2, !token.shape.contains(.hyphenated),
          shape.isKorean(tokens[start..<end]), !shape.isWesternWithKorean(tokens[start...end]),
          end - start == 3 || tokens[end - 1].shape.contains(.hyphenated)
        {
          break grow
        }
        if standsBesidePart(start, end, in: passage) { break grow }
        if end > start, vocabulary.phrases[token.word] != nil, known(at: end, in: passage) != nil,
          !vocabulary[token.word].contains(.organisationEnding)
        {
          break grow
        }
        end += 1
        continue
      }
      // Mr. Queen, Dr. Champ
      if passage.isMark(end, 0x2E), vocabulary[tokens[end - 1].word].contains(.abbreviated),
        end + 1 < tokens.count,
        tokens[end + 1].shape.contains(.capital), tokens[end - 1].end - tokens[end - 1].start <= 3,
        !token.shape.contains(.sentenceEnd)
      {
        end += 2
        continue
      }
      // Edward L. McDonnell
      if passage.isMark(end, 0x2E),
        isInitial(end - 1, in: passage)
          || end - start == 1 && isDotted(end - 1, in: passage) && end + 1 < tokens.count
            && vocabulary[tokens[end + 1].word].contains(.organisationEnding),
        end - start <= 2,
        end + 1 < tokens.count, tokens[end + 1].shape.contains(.capital),
        vocabulary[tokens[start].word].isDisjoint(with: [.opener])
      {
        end += 2
        continue
      }
      if isPerson { break }
      // Quiz from God: Reboot
      if passage.isMark(end, 0x3A), !token.shape.contains(.spaced), end - start >= 1,
        end + 1 < tokens.count,
        tokens[end + 1].shape.contains(.capital), tokens[end + 1].shape.contains(.spaced),
        !tokens[start].shape.contains(.sentenceStart) || end - start > 1
          || tokens[start].word == .unknown && opensSubtitle(end + 1, in: passage),
        end + 2 < tokens.count
      {
        end += 2
        continue
      }
      // ZE:A, a name with a colon between its capitals.
      if passage.isMark(end, 0x3A), end - start == 1, !token.shape.contains(.spaced),
        end + 1 < tokens.count, !tokens[end + 1].shape.contains(.spaced),
        tokens[end + 1].shape.contains([.capital, .word]),
        tokens[start].end - tokens[start].start <= 3
      {
        end += 2
        continue
      }
      // Squid Game 2
      if token.shape.contains(.number), !token.shape.contains(.capital),
        let number = Int(passage.text(end..<end + 1)), (1...20).contains(number),
        passage.dimensionAt[end] < 0 || isBareNumber(end, in: passage),
        isPlainEnd(end + 1, in: passage)
      {
        end += 1
        break
      }
      // Girls' Generation: a plain plural in the possessive at the head of a name.
      if token.shape.contains(.possessive), end - start == 1,
        vocabulary.cues.plainPlurals.contains(tokens[end - 1].word),
        end + 1 < tokens.count, tokens[end + 1].shape.contains(.capital)
      {
        end += 2
        continue
      }
      // The Tale of Kim's Wedding: a possessive inside a title that begins with an article.
      if token.shape.contains(.possessive), end - start >= 3, tokens[start].word == words.the,
        tokens[end - 2].word == words.of,
        end + 1 < tokens.count, tokens[end + 1].shape.contains(.capital),
        vocabulary[tokens[end + 1].word].isDisjoint(with: [.occupation, .relation])
      {
        end += 2
        continue
      }
      // Brendan "Mac" McGuire
      if token.shape.contains(.openQuote), end + 3 < tokens.count,
        tokens[end + 2].shape.contains(.closeQuote), tokens[end + 1].shape.contains(.capital),
        tokens[end + 3].shape.contains(.capital), end - start == 1
      {
        end += 4
        continue
      }
      // "It's", "What's" open titles
      if token.shape.contains(.possessive),
        vocabulary.cues.contracted.contains(tokens[end - 1].word), end - start == 1,
        end + 1 < tokens.count, tokens[end + 1].shape.contains(.capital)
      {
        end += 2
        continue
      }
      guard token.shape.contains(.word), isInner(token) || isJoint(end, in: passage) else { break }
      var after = end
      while after < tokens.count, after - end < 3, tokens[after].shape.contains(.word),
        !tokens[after].shape.contains(.capital),
        isInner(tokens[after]) || after == end
      { after += 1 }
      guard after < tokens.count, continues(after, in: passage) else { break }
      if isShown(behind: after, in: passage),
        !(start..<end).contains(where: { known(at: $0, in: passage) != nil }),
        known(at: after, in: passage) == nil, token.word != words.and, token.word != words.by
      {
        end = after + 1
        continue
      }
      guard isInner(token), !parts(end..<after, of: start, in: passage) else { break }
      // "Negotiations with Kim Da-hye": a person behind a preposition is another name.
      if token.word != words.of, opensPerson(after, in: passage, shape) { break }
      guard
        joins(end..<after, of: start, in: passage)
          || vocabulary[token.word].isDisjoint(with: .conjunction) && token.word != words.by
            && endsTitle(after, in: passage),
        !namesWhere(after, behind: end, of: start, in: passage, shape)
      else { break }
      end = after + 1
    }
    return mention(start..<end, in: passage, shape, isFirm: isFirm)
  }

  /// Whether a person's name of two words or three begins at a place, and nothing goes on behind it.
  private func opensPerson(_ place: Int, in passage: TokenisedPassage, _ shape: NameShape) -> Bool {
    let tokens = passage.tokens
    return [2, 3].contains { count in
      place + count <= tokens.count && shape.isPerson(tokens[place..<place + count])
        && (place + count == tokens.count || !continues(place + count, in: passage))
    }
  }

  /// `Rajmahal: The Broken Throne premieres`: behind a colon two capitals or more, then plain words.
  private func opensSubtitle(_ start: Int, in passage: TokenisedPassage) -> Bool {
    var end = start
    while end < passage.tokens.count, passage.tokens[end].shape.contains([.capital, .word]) {
      end += 1
    }
    return end - start > 1 && end < passage.tokens.count
      && passage.tokens[end].shape.contains(.word)
  }

  /// Whether the run of capitals at a place is said to be broadcast right behind it: `… airs`,
  /// `… on tvN`, `… (tvN`.
  private func isShown(behind place: Int, in passage: TokenisedPassage) -> Bool {
    let tokens = passage.tokens
    var next = place
    while next < tokens.count, continues(next, in: passage) { next += 1 }
    guard next + 1 < tokens.count else { return false }
    if passage.isMark(next, 0x28) || tokens[next].word == words.on {
      if case .known(let kind) = known(at: next + 1, in: passage)?.form {
        return kind == .network || kind == .platform
      }
      return false
    }
    // "… gets twelve episodes"
    if vocabulary.cues.lasting.contains(tokens[next].word), next + 2 < tokens.count,
      vocabulary.words.episodeNouns.contains(tokens[next + 2].word)
    {
      return true
    }
    return vocabulary.cues.premiering.contains(tokens[next].word)
      || vocabulary.cues.premieres.contains(tokens[next].word)
        && !vocabulary.cues.arrivals.contains(tokens[next].word)
  }

  /// Whether a word may stand in small letters inside a name: of, and, de, no.
  private func isInner(_ token: Token) -> Bool {
    vocabulary[token.word].contains(.inner) || vocabulary.cues.particles.contains(token.word)
  }

  /// `Mary Adams is Jane Brown`: a verb between two pairs of capitals parts two people.
  private func parts(_ inner: Range<Int>, of start: Int, in passage: TokenisedPassage) -> Bool {
    let tokens = passage.tokens
    return inner.contains { vocabulary[tokens[$0].word].contains(.be) }
      && inner.lowerBound - start == 2 && inner.upperBound + 1 < tokens.count
      && tokens[inner.upperBound + 1].shape.contains([.capital, .word, .spaced])
      && (start..<inner.lowerBound).allSatisfy {
        vocabulary[tokens[$0].word].isDisjoint(with: [.determiner, .pronoun, .preposition])
      }
  }

  /// `and Mary Adams Jane Brown`: behind a verb of playing, a pair of people without the verb; four
  /// capitals of which the first is a given name.
  private func standsBesidePart(_ start: Int, _ end: Int, in passage: TokenisedPassage) -> Bool {
    let tokens = passage.tokens
    guard end - start == 2, start > 0, vocabulary[tokens[start].word].contains(.givenName),
      passage.isMark(start - 1, 0x2C) || tokens[start - 1].word == words.and,
      end + 1 < tokens.count, tokens[end + 1].shape.contains([.capital, .word, .spaced]),
      end + 2 >= tokens.count || !tokens[end + 2].shape.contains(.capital),
      tokens[end..<end + 2].allSatisfy({
        vocabulary[$0.word].isDisjoint(with: [.organisationEnding, .seriesNoun])
      })
    else { return false }
    return tokens[max(0, start - 40)..<start].contains {
      vocabulary.cues.acting.contains($0.word)
        || vocabulary.cues.playing.contains($0.word) && vocabulary[$0.word].contains(.verb)
    }
  }

  /// Whether a small preposition or conjunction stands right before a capital: `Nothing but Rain`.
  private func isJoint(_ index: Int, in passage: TokenisedPassage) -> Bool {
    !vocabulary[passage.tokens[index].word].isDisjoint(with: [.preposition, .conjunction])
      && index + 1 < passage.tokens.count && continues(index + 1, in: passage)
  }

  /// Capitals with periods between, of any number: `S.A.L.T`.
  private func isDotted(_ index: Int, in passage: TokenisedPassage) -> Bool {
    let token = passage.tokens[index]
    return token.shape.contains(.allCapitals) && passage.passage.bytes[token.range].contains(0x2E)
  }

  /// One letter, or letters with periods between (`D.B`).
  private func isInitial(_ index: Int, in passage: TokenisedPassage) -> Bool {
    let token = passage.tokens[index]
    guard token.shape.contains(.capital), token.end - token.start <= 5 else { return false }
    return token.end - token.start == 1
      || token.shape.contains(.allCapitals) && passage.passage.bytes[token.range].contains(0x2E)
  }

  /// Whether the small words between two capitals belong to one name: `of` and `the` do as a rule,
  /// the others only behind a word that announces a title, or when the whole stands elsewhere.
  private func joins(_ inner: Range<Int>, of start: Int, in passage: TokenisedPassage) -> Bool {
    let first = passage.tokens[inner.lowerBound].word
    if first == words.and || first == words.or || first == words.by { return false }
    // "Direction is by Mary Adams": a sentence, where nothing announces a title.
    if start == 0, inner.contains(where: { vocabulary[passage.tokens[$0].word].contains(.be) }) {
      return false
    }
    if vocabulary.cues.particles.contains(first) { return true }
    // "known for A, and B for C", "sang A for B"
    if first == words.for, start > 0,
      passage.tokens[start - 1].word == words.and
        || vocabulary.cues.singing.contains(passage.tokens[start - 1].word)
        || vocabulary.cues.releasing.contains(passage.tokens[start - 1].word)
    {
      return false
    }
    if first == words.the, inner.count == 1 {
      return announces(start, in: passage)
        || inner.lowerBound - start == 1 && vocabulary[passage.tokens[start].word].contains(.opener)
    }
    return announces(start, in: passage)
  }

  /// `Crash Landing on You`: a pronoun or an article with a capital inside a sentence is a title's.
  private func endsTitle(_ place: Int, in passage: TokenisedPassage) -> Bool {
    !passage.tokens[place].shape.contains(.allCapitals)
      && !vocabulary[passage.tokens[place].word].isDisjoint(with: [
        .pronoun, .possessive, .be, .negation,
      ])
      && known(at: place, in: passage) == nil
  }

  /// `Min of BAND`, `Mary Adams for Netflix`: what stands behind the small word is a name of its own.
  private func namesWhere(
    _ place: Int, behind inner: Int, of start: Int, in passage: TokenisedPassage, _ shape: NameShape
  ) -> Bool {
    let tokens = passage.tokens
    guard tokens[inner].word == words.of else { return known(at: place, in: passage) != nil }
    guard inner - start == 1, place == inner + 1 else { return false }
    if tokens[place].shape.contains(.allCapitals), !tokens[start].shape.contains(.allCapitals) {
      return true
    }
    return shape.isGivenName(tokens[start])
      || vocabulary.cues.plainPlurals.contains(tokens[place].word)
        && tokens.indices.contains(place + 1) && tokens[place + 1].shape.contains(.possessive)
  }

  /// Whether the word before a place announces a title: drama, song, titled, for, in, behind.
  private func announces(_ start: Int, in passage: TokenisedPassage) -> Bool {
    guard start > 0 else { return true }
    let before = passage.tokens[start - 1]
    let kind = vocabulary[before.word]
    if !kind.isDisjoint(with: [.seriesNoun, .songNoun, .filmNoun, .releaseNoun]) { return true }
    return vocabulary.cues.announcers.contains(before.word)
      || vocabulary[passage.tokens[start].word].contains(.opener)
  }

  private func isBareNumber(_ index: Int, in passage: TokenisedPassage) -> Bool {
    if case .number = passage.dimensions[Int(passage.dimensionAt[index])].kind { return true }
    return false
  }

  private func isPlainEnd(_ index: Int, in passage: TokenisedPassage) -> Bool {
    guard index < passage.tokens.count else { return true }
    let token = passage.tokens[index]
    return token.shape.contains(.punctuation) && !passage.isMark(index, 0x25)
      || vocabulary[token.word].intersection([
        .be, .preposition, .conjunction, .future, .have, .saying,
      ]) != []
  }

  private func canBegin(_ index: Int, in passage: TokenisedPassage) -> Bool {
    let token = passage.tokens[index]
    if passage.isMark(index, 0x28), index + 3 < passage.tokens.count,
      passage.isMark(index + 2, 0x29),
      passage.tokens[index + 1].end - passage.tokens[index + 1].start == 1,
      passage.tokens[index + 1].shape.contains(.capital),
      !passage.tokens[index + 3].shape.contains(.spaced),
      passage.tokens[index + 3].shape.contains(.capital)
    {
      return true
    }
    guard token.shape.contains(.capital) || token.shape.contains(.foreign) else { return false }
    if passage.dimensionAt[index] >= 0,
      !token.shape.contains(.capital) || !isBareNumber(index, in: passage)
        || passage.dimensions[Int(passage.dimensionAt[index])].tokens.lowerBound < index
    {
      return false
    }
    let kind = vocabulary[token.word]
    if !kind.isDisjoint(with: [.commonCapital, .month, .weekday]) {
      // "Joshua, Jun, Hoshi": between the commas of a list a month's name is a person's.
      if kind.contains(.month), passage.isMark(index - 1, 0x2C), passage.isMark(index + 1, 0x2C),
        index > 1, passage.tokens[index - 2].shape.contains(.capital)
      {
        return true
      }
      // "April Jones", "Jan Smith": a month with a plain capital behind it, and nothing that dates before.
      if kind.contains(.month), passage.dimensionAt[index] < 0, index + 1 < passage.tokens.count,
        passage.tokens[index + 1].shape.contains([.capital, .word, .spaced]),
        vocabulary[passage.tokens[index + 1].word].isDisjoint(with: [
          .month, .weekday, .seriesNoun, .nationality,
        ]), known(at: index + 1, in: passage) == nil,
        index == 0 || token.shape.contains(.sentenceStart)
          || vocabulary[passage.tokens[index - 1].word].contains(.conjunction)
          || passage.isMark(index - 1, 0x2C) || passage.isMark(index - 1, 0x3B)
      {
        return true
      }
      // "Jun will play …": the document has a longer name that begins or ends with it.
      if kind.contains(.month), passage.dimensionAt[index] < 0, book.isFirmEnd(token.hash) {
        return true
      }
      // "May" and "Sun" can open a name; a network or a pronoun cannot.
      return kind.contains(.surname) && index + 1 < passage.tokens.count
        && passage.tokens[index + 1].shape.contains(.capital)
    }
    if kind.contains(.nationality) { return false }
    // A headline's capitals: ONE SECOND, IN THE NAME OF …
    if token.shape.contains(.allCapitals), index + 1 < passage.tokens.count,
      passage.tokens[index + 1].shape.contains(.allCapitals)
    {
      return true
    }
    // "So Ju-yeon plays": a family name before a given name of syllables.
    if kind.contains(.surname), index + 1 < passage.tokens.count,
      NameShape(vocabulary: vocabulary, bytes: passage.passage.bytes).isGivenAlone(
        passage.tokens[index + 1])
    {
      return true
    }
    if token.shape.contains(.sentenceStart),
      !kind.isDisjoint(with: [
        .opener, .adverb, .preposition, .conjunction, .pronoun, .saying, .determiner, .future,
        .perhaps,
      ])
    {
      return opensSentenceTitle(index, in: passage)
    }
    return true
  }

  /// `We Married as a Job`, `She Was Pretty`: a pronoun that opens a sentence, and a verb with a
  /// capital behind it.
  private func opensSentenceTitle(_ index: Int, in passage: TokenisedPassage) -> Bool {
    let tokens = passage.tokens
    guard index + 2 < tokens.count, vocabulary[tokens[index].word].contains(.pronoun),
      tokens[index + 1].shape.contains([.capital, .word, .spaced]),
      !tokens[index + 1].shape.contains(.allCapitals)
    else { return false }
    return !vocabulary[tokens[index + 1].word].isDisjoint(with: [.verb, .be, .have, .future])
      || vocabulary.cues.past.contains(tokens[index + 1].word)
      || passage.text(index + 1..<index + 2).hasSuffix("ed")
  }

  private func continues(_ index: Int, in passage: TokenisedPassage) -> Bool {
    let token = passage.tokens[index]
    guard token.shape.contains(.capital), token.shape.contains(.spaced) else { return false }
    if passage.dimensionAt[index] >= 0, !isBareNumber(index, in: passage) { return false }
    return (vocabulary[token.word].isDisjoint(with: [.weekday]) || token.end - token.start <= 3)
      && (!vocabulary[token.word].contains(.month) || vocabulary[token.word].contains(.surname)
        || index > 0 && vocabulary[passage.tokens[index - 1].word].contains(.givenName))
  }

  private func foreign(at start: Int, in passage: TokenisedPassage) -> Mention? {
    var end = start + 1
    while end < passage.tokens.count,
      passage.tokens[end].shape.contains(.foreign) || passage.tokens[end].shape.contains(.number),
      passage.tokens[end].shape.contains(.spaced)
    { end += 1 }
    return Mention(tokens: start..<end, outer: start..<end, form: .foreign)
  }
}
