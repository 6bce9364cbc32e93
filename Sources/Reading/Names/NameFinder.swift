import Documents

/// Finds names in the passages of one document and enters them in its name book.
///
/// Two walks: the first takes what is certain (quoted titles, runs of capitals inside sentences,
/// known names); the second finds those names again where a capital proves nothing, and what they
/// leave.
struct NameFinder {
  let vocabulary: Vocabulary
  var book = NameBook()

  init(_ vocabulary: Vocabulary) { self.vocabulary = vocabulary }

  /// A run of capitals is taken for a name up to so many words.
  static let longest = 32

  var words: CommonWords { vocabulary.words }

  /// Enters a name that the document gives outside running text (its title, a field).
  mutating func enter(_ name: String, _ vote: (inout NameBook.Votes) -> Void) {
    let tokens = Tokeniser(lexicon: vocabulary.lexicon).tokens(in: Array(name.utf8))
    guard !tokens.isEmpty else { return }
    let entry = book.entry(named: name, words: tokens.map(\.hash))
    book.countFirm(entry)
    vote(&book[entry].votes)
  }

  mutating func find(in passages: inout [TokenisedPassage]) {
    // A guess at the number of names; more make the book grow, fewer leave room.
    book.reserve(passages.reduce(0) { $0 + $1.tokens.count } / 12)
    // A headline that gives every word a capital proves nothing: it is read for names known elsewhere.
    let cased = passages.map { isTitleCased($0) }
    for index in passages.indices {
      passages[index].mentions = certain(in: passages[index], isTitleCased: cased[index])
    }
    for index in passages.indices {
      passages[index].mentions = all(
        in: passages[index], certain: passages[index].mentions, isTitleCased: cased[index])
    }
    supposePeople()
    ShortForms(vocabulary, book, among: passages).resolve(&passages)
  }

  /// Where titles are quoted, an unquoted name of two or three words that nothing else speaks for is
  /// taken, weakly, for a person's.
  private mutating func supposePeople() {
    guard book.entries.contains(where: \.isQuoted) else { return }
    for entry in book.entries.indices {
      let found = book[entry]
      let votes = found.votes
      guard found.known == nil, !found.isQuoted, (2...3).contains(found.words.count),
        votes.person + votes.work + votes.song + votes.release + votes.film + votes.series
          + votes.organisation + votes.group == 0,
        found.name.allSatisfy({
          $0.isLetter || $0 == " " || $0 == "-" || $0 == "." || $0 == "’" || $0 == "'"
        }),
        found.name.split(separator: " ").allSatisfy({
          $0.first?.isUppercase == true && $0 != $0.uppercased() || $0 == "no"
        })
      else { continue }
      book[entry].votes.person = 1
    }
  }

  /// Whether a token has nothing that a name can begin with, as most have.
  private func isPlain(_ index: Int, in passage: TokenisedPassage) -> Bool {
    passage.tokens[index].shape.isDisjoint(with: [.capital, .foreign, .number])
      && !passage.isMark(index, 0x28) && !vocabulary.phrases.has(passage.tokens[index].word)
  }

  // MARK: - First walk

  private mutating func certain(in passage: TokenisedPassage, isTitleCased: Bool) -> [Mention] {
    var mentions = quoted(in: passage)
    mentions.reserveCapacity(passage.tokens.count / 8 + 2)
    var index = 0
    var next = 0
    let quotes = mentions
    while index < passage.tokens.count {
      if next < quotes.count, quotes[next].outer.contains(index) {
        index = quotes[next].outer.upperBound
        next += 1
        continue
      }
      if isPlain(index, in: passage) {
        index += 1
      } else if let mention = known(at: index, in: passage)
        ?? (isTitleCased ? nil : run(at: index, in: passage, isFirm: true))
      {
        mentions.append(mention)
        index = max(index + 1, mention.outer.upperBound)
      } else {
        index += 1
      }
    }
    for mention in mentions { enter(mention, in: passage, isFirm: true) }
    return mentions.filter { $0.form == .quoted }
  }

  // MARK: - Second walk

  private mutating func all(
    in passage: TokenisedPassage, certain quotes: [Mention], isTitleCased: Bool
  ) -> [Mention] {
    var mentions: [Mention] = []
    mentions.reserveCapacity(passage.tokens.count / 8 + 2)
    var index = 0
    var next = 0
    while index < passage.tokens.count {
      if next < quotes.count, quotes[next].outer.lowerBound <= index {
        mentions.append(quotes[next])
        index = quotes[next].outer.upperBound
        next += 1
        continue
      }
      if isPlain(index, in: passage) {
        index += 1
      } else if let mention = known(at: index, in: passage) ?? again(at: index, in: passage)
        ?? (isTitleCased
          ? person(at: index, in: passage) : run(at: index, in: passage, isFirm: false))
      {
        mentions.append(mention)
        index = max(index + 1, mention.outer.upperBound)
      } else {
        index += 1
      }
    }
    for place in mentions.indices {
      mentions[place].entry = enter(mentions[place], in: passage, isFirm: false)
    }
    return mentions
  }

  /// Whether a line of six words or more, without a full stop, gives every word of weight a capital.
  private func isTitleCased(_ passage: TokenisedPassage) -> Bool {
    let tokens = passage.tokens.filter {
      $0.shape.contains(.word) && !$0.shape.contains(.possessive)
    }
    guard (6...24).contains(tokens.count),
      passage.tokens.last.map({ !$0.shape.contains(.sentenceEnd) }) ?? false,
      !tokens.allSatisfy({ $0.shape.contains(.allCapitals) }),
      !passage.tokens.contains(where: { $0.shape.contains(.openQuote) })
    else { return false }
    let plain = tokens.count { !$0.shape.contains(.capital) }
    let isPlainAlone = tokens.allSatisfy {
      $0.shape.contains(.capital) || vocabulary[$0.word].contains(.inner)
    }
    // A line of names alone is a list, no headline: some word in it must be one of the language.
    let isWorded = tokens.contains {
      $0.shape.contains(.capital)
        && !vocabulary[$0.word].isDisjoint(with: [
          .verb, .preposition, .saying, .seriesNoun, .occupation,
        ]) && !$0.shape.contains(.sentenceStart)
    }
    return isPlainAlone && plain * 2 < tokens.count && isWorded
  }

  /// A person's name by its form alone.
  private func person(at index: Int, in passage: TokenisedPassage) -> Mention? {
    let shape = NameShape(vocabulary: vocabulary, bytes: passage.passage.bytes)
    for count in [3, 2]
    where index + count <= passage.tokens.count
      && shape.isKorean(passage.tokens[index..<index + count])
    {
      return Mention(tokens: index..<index + count, outer: index..<index + count, form: .capitals)
    }
    return nil
  }

  /// A name of several words that the first walk found elsewhere in the document.
  private func again(at index: Int, in passage: TokenisedPassage) -> Mention? {
    guard
      passage.tokens[index].shape.contains(.capital)
        || passage.tokens[index].shape.contains(.number),
      let found = book.longest(at: index, in: passage.tokens), found.count > 1,
      book[found.entry].firmCount > 0
    else { return nil }
    let range = index..<index + found.count
    // A longer run of capitals that goes on behind it is another name ("Squid Game 2").
    if let run = run(at: index, in: passage, isFirm: true),
      run.tokens.upperBound > range.upperBound,
      run.tokens.lowerBound == index, book.entry(passage.bytes(run.tokens)) != nil
    {
      return run
    }
    return Mention(tokens: range, outer: range, form: .capitals)
  }
}
