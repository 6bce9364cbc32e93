import Documents

/// Names that are plain to see: in quotation marks or italics, or known beforehand.
extension NameFinder {
  func quoted(in passage: TokenisedPassage) -> [Mention] {
    var mentions: [Mention] = []
    var index = 0
    let tokens = passage.tokens
    while index < tokens.count {
      guard tokens[index].shape.contains(.openQuote), let close = close(of: index, in: tokens),
        close > index + 1
      else {
        index += 1
        continue
      }
      var end = close
      while end > index + 1,
        passage.isMark(end - 1, 0x2C) || passage.isMark(end - 1, 0x2E)
          || passage.isMark(end - 1, 0x3B)
      { end -= 1 }
      let content = index + 1..<end
      // "Groundless," says the agency: what was said, and no title.
      if end < close, close + 1 < tokens.count, vocabulary[tokens[close + 1].word].contains(.saying)
      {
        index = close + 1
        continue
      }
      let isNickname =
        content.count == 1 && index > 0 && tokens[index - 1].shape.contains([.capital, .word])
        && close + 1 < tokens.count && tokens[close + 1].shape.contains(.capital)
        && !tokens[close + 1].shape.contains(.sentenceStart)
      if isNickname {
        index = close + 1
        continue
      }
      if isTitle(content, in: passage) {
        mentions.append(Mention(tokens: content, outer: index..<close + 1, form: .quoted))
        index = close + 1
      } else {
        index += 1
      }
    }
    // A title that the markup sets in italics is as good as a quoted one.
    let quotes = mentions
    var lastEnd = 0
    for mark in passage.passage.marks where mark.style == .italic {
      let first = tokens.count(before: mark.range.lowerBound) { Int($0.start) }
      let end = tokens.count(before: mark.range.upperBound + 1) { Int($0.end) }
      guard first < end, first >= lastEnd else { continue }
      let place = quotes.count(before: end) { $0.outer.lowerBound }
      guard place == 0 || quotes[place - 1].outer.upperBound <= first,
        isTitle(first..<end, in: passage) || isForeignTitle(first..<end, in: passage)
      else { continue }
      mentions.append(Mention(tokens: first..<end, outer: first..<end, form: .quoted))
      lastEnd = end
    }
    if mentions.count > quotes.count { mentions.sort { $0.outer.lowerBound < $1.outer.lowerBound } }
    return mentions
  }

  /// The token that closes a quotation, at most 24 tokens on: longer ones are speech.
  private func close(of open: Int, in tokens: [Token]) -> Int? {
    let width = tokens[open].end - tokens[open].start
    var index = open + 1
    while index < min(tokens.count, open + 24) {
      let token = tokens[index]
      if token.shape.contains(.closeQuote), token.end - token.start == width { return index }
      // An s-final title closed by an apostrophe that was taken for a possessive.
      index += 1
    }
    return nil
  }

  /// Whether quoted words are written like a title: every word of weight with a capital.
  private func isTitle(_ range: Range<Int>, in passage: TokenisedPassage) -> Bool {
    guard range.count <= 16, let first = range.first else { return false }
    let head = passage.tokens[first]
    guard
      head.shape.contains(.capital) || head.shape.contains(.number) || head.shape.contains(.foreign)
    else { return false }
    var weighty = 0
    for index in range {
      let token = passage.tokens[index]
      guard token.shape.contains(.word) else { continue }
      if token.shape.contains(.capital) || token.shape.contains(.foreign) {
        weighty += 1
      } else if !vocabulary[token.word].contains(.inner), !isSmall(token) {
        return false
      }
    }
    return weighty > 0 || head.shape.contains(.number)
  }

  /// Whether a word is one of the small ones of another language: no, du, ya.
  private func isSmall(_ token: Token) -> Bool {
    vocabulary.cues.name.particles.contains(token.word)
      || token.word == .unknown && token.end - token.start <= 3
  }

  /// Whether words in italics are a title of another language: a capital first, and small words that
  /// English lists do not have.
  private func isForeignTitle(_ range: Range<Int>, in passage: TokenisedPassage) -> Bool {
    guard (2...8).contains(range.count), let first = range.first,
      passage.tokens[first].shape.contains([.capital, .word])
    else { return false }
    return range.dropFirst().allSatisfy { index in
      let token = passage.tokens[index]
      return token.shape.contains(.word)
        && (token.shape.contains(.capital) || token.word == .unknown
          || vocabulary.cues.name.particles.contains(token.word))
    }
  }

  func known(at index: Int, in passage: TokenisedPassage) -> Mention? {
    guard let phrases = vocabulary.phrases[passage.tokens[index].word] else { return nil }
    // "US$45 million": what its dollars count is no country.
    if passage.isMark(index + 1, 0x24), !passage.tokens[index + 1].shape.contains(.spaced) {
      return nil
    }
    for phrase in phrases where index + phrase.words.count <= passage.tokens.count {
      guard
        (0..<phrase.words.count).allSatisfy({ passage.tokens[index + $0].word == phrase.words[$0] })
      else { continue }
      let range = index..<index + phrase.words.count
      let text = passage.text(range)
      // Everyday words among the names (Now, Max, Fox, Us) count only as the list writes them.
      guard text == phrase.name || text.isShouted, text.count > 2 || text == phrase.name else {
        continue
      }
      // "Itaewon Class": a place that opens a longer name.
      if phrase.kind == .region || phrase.kind == .country, range.upperBound < passage.tokens.count,
        !text.isShouted,
        passage.tokens[range.upperBound].shape.contains([.capital, .word, .spaced]),
        passage.dimensionAt[range.upperBound] < 0,
        vocabulary[passage.tokens[range.upperBound].word].isDisjoint(with: [
          .nationality, .month, .weekday,
        ])
      {
        continue
      }
      // "FX Productions": a company named for its channel.
      if range.upperBound < passage.tokens.count,
        passage.tokens[range.upperBound].shape.contains(.capital),
        vocabulary.cues.name.companies.contains(passage.tokens[range.upperBound].word)
      {
        continue
      }
      // "Max Richter": a platform's name that people bear, before a word that only a person's can be.
      if phrase.words.count == 1, phrase.kind == .platform,
        vocabulary[phrase.words[0]].contains(.givenName), range.upperBound < passage.tokens.count,
        passage.tokens[range.upperBound].shape.contains([.capital, .word, .spaced]),
        vocabulary[passage.tokens[range.upperBound].word].isDisjoint(with: [
          .month, .weekday, .nationality,
        ])
      {
        continue
      }
      // "Global Group", "Star TV Awards": part of a longer run of capitals names something else, but
      // a network or platform before a title does not ("Netflix Squid Game").
      if phrase.words.count == 1, text.count <= 6, !text.isShouted, phrase.kind == .network,
        range.upperBound < passage.tokens.count,
        passage.tokens[range.upperBound].shape.contains(.capital)
      {
        continue
      }
      return Mention(tokens: range, outer: range, form: .known(phrase.kind))
    }
    return nil
  }
}
