import Documents

/// Where a run of capitals begins, what goes on in it, and what stands beside it.
extension NameFinder {
  /// Whether a person's name of two words or three begins at a place, and nothing goes on behind it.
  func opensPerson(_ place: Int, in passage: TokenisedPassage, _ shape: NameShape) -> Bool {
    let tokens = passage.tokens
    return [2, 3].contains { count in
      place + count <= tokens.count && shape.isPerson(tokens[place..<place + count])
        && (place + count == tokens.count || !continues(place + count, in: passage))
    }
  }

  /// `Rajmahal: The Broken Throne premieres`: behind a colon two capitals or more, then plain words.
  func opensSubtitle(_ start: Int, in passage: TokenisedPassage) -> Bool {
    var end = start
    while end < passage.tokens.count, passage.tokens[end].shape.contains([.capital, .word]) {
      end += 1
    }
    return end - start > 1 && end < passage.tokens.count
      && passage.tokens[end].shape.contains(.word)
  }

  /// Whether a word may stand in small letters inside a name: of, and, de, no.
  func isInner(_ token: Token) -> Bool {
    vocabulary[token.word].contains(.inner) || vocabulary.cues.name.particles.contains(token.word)
  }

  /// Whether a small preposition or conjunction stands right before a capital: `Nothing but Rain`.
  func isJoint(_ index: Int, in passage: TokenisedPassage) -> Bool {
    !vocabulary[passage.tokens[index].word].isDisjoint(with: [.preposition, .conjunction])
      && index + 1 < passage.tokens.count && continues(index + 1, in: passage)
  }

  /// Capitals with periods between, of any number: `S.A.L.T`.
  func isDotted(_ index: Int, in passage: TokenisedPassage) -> Bool {
    let token = passage.tokens[index]
    return token.shape.contains(.allCapitals) && passage.passage.bytes[token.range].contains(0x2E)
  }

  /// One letter, or letters with periods between (`D.B`).
  func isInitial(_ index: Int, in passage: TokenisedPassage) -> Bool {
    let token = passage.tokens[index]
    guard token.shape.contains(.capital), token.end - token.start <= 5 else { return false }
    return token.end - token.start == 1
      || token.shape.contains(.allCapitals) && passage.passage.bytes[token.range].contains(0x2E)
  }

  /// Whether the word before a place announces a title: drama, song, titled, for, in, behind.
  func announces(_ start: Int, in passage: TokenisedPassage) -> Bool {
    // "[RECAP] Cold River in Spring ends": a rubric in brackets leads the first sentence in.
    guard start > 0, !passage.isMark(start - 1, 0x5D) else { return true }
    let before = passage.tokens[start - 1]
    let kind = vocabulary[before.word]
    if !kind.isDisjoint(with: [.seriesNoun, .songNoun, .filmNoun, .releaseNoun]) { return true }
    return vocabulary.cues.name.announcers.contains(before.word)
      || vocabulary[passage.tokens[start].word].contains(.opener)
  }

  func isBareNumber(_ index: Int, in passage: TokenisedPassage) -> Bool {
    if case .number = passage.dimensions[Int(passage.dimensionAt[index])].kind { return true }
    return false
  }

  func isPlainEnd(_ index: Int, in passage: TokenisedPassage) -> Bool {
    guard index < passage.tokens.count else { return true }
    let token = passage.tokens[index]
    return token.shape.contains(.punctuation) && !passage.isMark(index, 0x25)
      || vocabulary[token.word].intersection([
        .be, .preposition, .conjunction, .future, .have, .saying,
      ]) != []
  }

  func canBegin(_ index: Int, in passage: TokenisedPassage) -> Bool {
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

  func continues(_ index: Int, in passage: TokenisedPassage) -> Bool {
    let token = passage.tokens[index]
    guard token.shape.contains(.capital), token.shape.contains(.spaced) else { return false }
    if passage.dimensionAt[index] >= 0, !isBareNumber(index, in: passage) { return false }
    return (vocabulary[token.word].isDisjoint(with: [.weekday]) || token.end - token.start <= 3)
      && (!vocabulary[token.word].contains(.month) || vocabulary[token.word].contains(.surname)
        || index > 0 && vocabulary[passage.tokens[index - 1].word].contains(.givenName))
  }
}
