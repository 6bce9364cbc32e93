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
        if end > start, vocabulary.phrases.has(token.word), known(at: end, in: passage) != nil,
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
      // Cold River: 60 Days
      if passage.isMark(end, 0x3A), !token.shape.contains(.spaced), end - start > 1,
        end + 2 < tokens.count, tokens[end + 1].shape.contains([.number, .spaced]),
        tokens[end + 2].shape.contains([.capital, .word, .spaced])
      {
        end += 3
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
        vocabulary.cues.name.plainPlurals.contains(tokens[end - 1].word),
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
      // "in The Widow's Umbrella": an article with a capital inside a sentence opens a title.
      if token.shape.contains(.possessive), end - start == 2, tokens[start].word == words.the,
        start > 0, !tokens[start].shape.contains(.sentenceStart), announces(start, in: passage),
        end + 1 < tokens.count, continues(end + 1, in: passage),
        !opensPerson(end + 1, in: passage, shape), known(at: end + 1, in: passage) == nil
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
        vocabulary.cues.name.contracted.contains(tokens[end - 1].word), end - start == 1,
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

  /// Whether the run of capitals at a place is said to be broadcast right behind it: `… airs`,
  /// `… on tvN`, `… (tvN`.
  func isShown(behind place: Int, in passage: TokenisedPassage) -> Bool {
    let tokens = passage.tokens
    var next = place
    while next < tokens.count, continues(next, in: passage) { next += 1 }
    guard next + 1 < tokens.count else { return false }
    if passage.isMark(next, 0x28) || tokens[next].word == words.on {
      if case .known(let kind) = known(at: next + 1, in: passage)?.form {
        return kind == .network || kind == .platform
      }
      // "… (외상으로 온 봄)": the title in another script.
      return passage.isMark(next, 0x28) && tokens[next + 1].shape.contains(.foreign)
        && tokens[place].shape.contains(.capital) && tokens[place - 1].word != words.of
    }
    // "… gets twelve episodes"
    if vocabulary.cues.schedule.lasting.contains(tokens[next].word), next + 2 < tokens.count,
      vocabulary.words.episodeNouns.contains(tokens[next + 2].word)
    {
      return true
    }
    return vocabulary.cues.series.premiering.contains(tokens[next].word)
      || vocabulary.cues.schedule.premieres.contains(tokens[next].word)
        && !vocabulary.cues.schedule.arrivals.contains(tokens[next].word)
  }

  /// `Mary Adams is Jane Brown`: a verb between two pairs of capitals parts two people.
  func parts(_ inner: Range<Int>, of start: Int, in passage: TokenisedPassage) -> Bool {
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
  func standsBesidePart(_ start: Int, _ end: Int, in passage: TokenisedPassage) -> Bool {
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
      vocabulary.cues.cast.acting.contains($0.word)
        || vocabulary.cues.cast.playing.contains($0.word) && vocabulary[$0.word].contains(.verb)
    }
  }

  /// Whether the small words between two capitals belong to one name: `of` and `the` do as a rule,
  /// the others only behind a word that announces a title, or when the whole stands elsewhere.
  func joins(_ inner: Range<Int>, of start: Int, in passage: TokenisedPassage) -> Bool {
    let first = passage.tokens[inner.lowerBound].word
    if first == words.and || first == words.or || first == words.by { return false }
    // "Direction is by Mary Adams": a sentence, where nothing announces a title.
    if start == 0, inner.contains(where: { vocabulary[passage.tokens[$0].word].contains(.be) }) {
      return false
    }
    if vocabulary.cues.name.particles.contains(first) { return true }
    // "known for A, and B for C", "sang A for B"
    if first == words.for, start > 0,
      passage.tokens[start - 1].word == words.and
        || vocabulary.cues.music.singing.contains(passage.tokens[start - 1].word)
        || vocabulary.cues.music.releasing.contains(passage.tokens[start - 1].word)
    {
      return false
    }
    if first == words.the, inner.count == 1 {
      return announces(start, in: passage)
        || inner.lowerBound - start == 1
          && !vocabulary[passage.tokens[start].word].isDisjoint(with: [.opener, .preposition])
    }
    return announces(start, in: passage)
  }

  /// `Crash Landing on You`: a pronoun or an article with a capital inside a sentence is a title's.
  func endsTitle(_ place: Int, in passage: TokenisedPassage) -> Bool {
    !passage.tokens[place].shape.contains(.allCapitals)
      && !vocabulary[passage.tokens[place].word].isDisjoint(with: [
        .pronoun, .possessive, .be, .negation,
      ])
      && known(at: place, in: passage) == nil
  }

  /// `Min of BAND`, `Mary Adams for Netflix`: what stands behind the small word is a name of its own.
  func namesWhere(
    _ place: Int, behind inner: Int, of start: Int, in passage: TokenisedPassage, _ shape: NameShape
  ) -> Bool {
    let tokens = passage.tokens
    guard tokens[inner].word == words.of else { return known(at: place, in: passage) != nil }
    guard inner - start == 1, place == inner + 1 else { return false }
    if tokens[place].shape.contains(.allCapitals), !tokens[start].shape.contains(.allCapitals) {
      return true
    }
    return shape.isGivenName(tokens[start])
      || vocabulary.cues.name.plainPlurals.contains(tokens[place].word)
        && tokens.indices.contains(place + 1) && tokens[place + 1].shape.contains(.possessive)
  }

  /// `We Married as a Job`, `She Was Pretty`: a pronoun that opens a sentence, and a verb with a
  /// capital behind it.
  func opensSentenceTitle(_ index: Int, in passage: TokenisedPassage) -> Bool {
    let tokens = passage.tokens
    guard index + 2 < tokens.count, vocabulary[tokens[index].word].contains(.pronoun),
      tokens[index + 1].shape.contains([.capital, .word, .spaced]),
      !tokens[index + 1].shape.contains(.allCapitals)
    else { return false }
    return !vocabulary[tokens[index + 1].word].isDisjoint(with: [.verb, .be, .have, .future])
      || vocabulary.cues.firmness.past.contains(tokens[index + 1].word)
      || passage.text(index + 1..<index + 2).hasSuffix("ed")
  }

  func foreign(at start: Int, in passage: TokenisedPassage) -> Mention? {
    var end = start + 1
    while end < passage.tokens.count,
      passage.tokens[end].shape.contains(.foreign) || passage.tokens[end].shape.contains(.number),
      passage.tokens[end].shape.contains(.spaced)
    { end += 1 }
    return Mention(tokens: start..<end, outer: start..<end, form: .foreign)
  }
}
