import Documents

/// Finds names in the passages of one document and enters them in its name book.
///
/// Two walks: the first takes what is certain (quoted titles, runs of capitals inside sentences,
/// known names); the second finds those names again where a capital proves nothing, and what they
/// leave.
struct NameFinder {
  let vocabulary: Vocabulary
  private(set) var book = NameBook()

  init(_ vocabulary: Vocabulary) { self.vocabulary = vocabulary }

  /// A run of capitals is taken for a name up to so many words.
  private static let longest = 32

  private var words: CommonWords { vocabulary.words }

  /// Enters a name that the document gives outside running text (its title, a field).
  mutating func enter(_ name: String, _ vote: (inout NameBook.Votes) -> Void) {
    let tokens = Tokeniser(lexicon: vocabulary.lexicon).tokens(in: Array(name.utf8))
    guard !tokens.isEmpty else { return }
    let entry = book.entry(named: name, words: tokens.map(\.hash))
    book.countFirm(entry)
    vote(&book[entry].votes)
  }

  mutating func find(in passages: inout [TokenisedPassage]) {
    // News names a new name every twelve words or so.
    book.reserve(passages.reduce(0) { $0 + $1.tokens.count } / 12)
    for index in passages.indices { passages[index].mentions = certain(in: passages[index]) }
    for index in passages.indices {
      passages[index].mentions = all(in: passages[index], certain: passages[index].mentions)
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
        votes.person + votes.work + votes.song + votes.release + votes.film + votes.series + votes.organisation + votes.group + votes.place == 0,
        found.name.allSatisfy({ $0.isLetter || $0 == " " || $0 == "-" || $0 == "." || $0 == "’" || $0 == "'" }),
        found.name.split(separator: " ").allSatisfy({ $0.first?.isUppercase == true && $0 != $0.uppercased() })
      else { continue }
      book[entry].votes.person = 1
    }
  }

  // MARK: - First walk

  private mutating func certain(in passage: TokenisedPassage) -> [Mention] {
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
      if let mention = known(at: index, in: passage) ?? run(at: index, in: passage, isFirm: true) {
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

  private mutating func all(in passage: TokenisedPassage, certain quotes: [Mention]) -> [Mention] {
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
      if let mention = known(at: index, in: passage) ?? again(at: index, in: passage) ?? run(at: index, in: passage, isFirm: false) {
        mentions.append(mention)
        index = max(index + 1, mention.outer.upperBound)
      } else {
        index += 1
      }
    }
    for place in mentions.indices { mentions[place].entry = enter(mentions[place], in: passage, isFirm: false) }
    return mentions
  }

  /// A name of several words that the first walk found elsewhere in the document.
  private func again(at index: Int, in passage: TokenisedPassage) -> Mention? {
    guard passage.tokens[index].shape.contains(.capital) || passage.tokens[index].shape.contains(.number),
      let found = book.longest(at: index, in: passage.tokens), found.count > 1,
      book[found.entry].firmCount > 0
    else { return nil }
    let range = index..<index + found.count
    // A longer run of capitals that goes on behind it is another name ("Squid Game 2").
    if let run = run(at: index, in: passage, isFirm: true), run.tokens.upperBound > range.upperBound,
      run.tokens.lowerBound == index, book.entry(passage.bytes(run.tokens)) != nil
    {
      return run
    }
    return Mention(tokens: range, outer: range, form: .capitals)
  }

  // MARK: - Forms

  private func quoted(in passage: TokenisedPassage) -> [Mention] {
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
      while end > index + 1, passage.isMark(end - 1, 0x2C) || passage.isMark(end - 1, 0x2E) || passage.isMark(end - 1, 0x3B) { end -= 1 }
      let content = index + 1..<end
      let isNickname = content.count == 1 && index > 0 && tokens[index - 1].shape.contains([.capital, .word]) && close + 1 < tokens.count && tokens[close + 1].shape.contains(.capital) && !tokens[close + 1].shape.contains(.sentenceStart)
      if isNickname { index = close + 1; continue }
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
      guard place == 0 || quotes[place - 1].outer.upperBound <= first, isTitle(first..<end, in: passage) else { continue }
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
    guard head.shape.contains(.capital) || head.shape.contains(.number) || head.shape.contains(.foreign) else { return false }
    var weighty = 0
    for index in range {
      let token = passage.tokens[index]
      guard token.shape.contains(.word) else { continue }
      if token.shape.contains(.capital) || token.shape.contains(.foreign) {
        weighty += 1
      } else if !vocabulary[token.word].contains(.inner) {
        return false
      }
    }
    return weighty > 0 || head.shape.contains(.number)
  }

  private func known(at index: Int, in passage: TokenisedPassage) -> Mention? {
    guard let phrases = vocabulary.phrases[passage.tokens[index].word] else { return nil }
    for phrase in phrases where index + phrase.words.count <= passage.tokens.count {
      guard (0..<phrase.words.count).allSatisfy({ passage.tokens[index + $0].word == phrase.words[$0] }) else { continue }
      let range = index..<index + phrase.words.count
      let text = passage.text(range)
      // Everyday words among the names (Now, Max, Fox, Us) count only as the list writes them.
      guard text == phrase.name || text.isShouted, text.count > 2 || text == phrase.name else { continue }
      // "Itaewon Class": a place that opens a longer name.
      if phrase.kind == .region || phrase.kind == .country, range.upperBound < passage.tokens.count, !text.isShouted,
        passage.tokens[range.upperBound].shape.contains([.capital, .word, .spaced]), passage.dimensionAt[range.upperBound] < 0,
        vocabulary[passage.tokens[range.upperBound].word].isDisjoint(with: [.nationality, .month, .weekday])
      { continue }
      // "FX Productions": a company named for its channel.
      if range.upperBound < passage.tokens.count, passage.tokens[range.upperBound].shape.contains(.capital), vocabulary.cues.companies.contains(passage.tokens[range.upperBound].word) { continue }
      // "Global Group", "Star TV Awards": part of a longer run of capitals names something else, but
      // a network or platform before a title does not ("Netflix Squid Game").
      if phrase.words.count == 1, text.count <= 6, !text.isShouted, phrase.kind == .network,
        range.upperBound < passage.tokens.count, passage.tokens[range.upperBound].shape.contains(.capital)
      { continue }
      return Mention(tokens: range, outer: range, form: .known(phrase.kind))
    }
    return nil
  }

  /// A run of capitalised words with the small words inside it.
  private func run(at start: Int, in passage: TokenisedPassage, isFirm: Bool) -> Mention? {
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
        if isPerson, end - start >= 2, !token.shape.contains(.hyphenated), shape.isKorean(tokens[start..<end]), end - start == 3 || tokens[end - 1].shape.contains(.hyphenated) { break grow }
        if end > start, vocabulary.phrases[token.word] != nil, known(at: end, in: passage) != nil, !vocabulary[token.word].contains(.organisationEnding) { break grow }
        end += 1
        continue
      }
      // Mr. Queen, Dr. Champ
      if passage.isMark(end, 0x2E), vocabulary[tokens[end - 1].word].contains(.abbreviated), end + 1 < tokens.count,
        tokens[end + 1].shape.contains(.capital), tokens[end - 1].end - tokens[end - 1].start <= 3,
        !token.shape.contains(.sentenceEnd)
      {
        end += 2
        continue
      }
      // Edward L. McDonnell
      if passage.isMark(end, 0x2E), isInitial(end - 1, in: passage), end - start <= 2,
        end + 1 < tokens.count, tokens[end + 1].shape.contains(.capital), vocabulary[tokens[start].word].isDisjoint(with: [.opener])
      {
        end += 2
        continue
      }
      if isPerson { break }
      // Quiz from God: Reboot
      if passage.isMark(end, 0x3A), !token.shape.contains(.spaced), end - start >= 1, end + 1 < tokens.count,
        tokens[end + 1].shape.contains(.capital), tokens[end + 1].shape.contains(.spaced),
        !tokens[start].shape.contains(.sentenceStart) || end - start > 1, end + 2 < tokens.count
      {
        end += 2
        continue
      }
      // Squid Game 2
      if token.shape.contains(.number), !token.shape.contains(.capital), let number = Int(passage.text(end..<end + 1)), (2...20).contains(number),
        passage.dimensionAt[end] < 0 || isBareNumber(end, in: passage), isPlainEnd(end + 1, in: passage)
      {
        end += 1
        break
      }
      // Girls' Generation: a plain plural in the possessive at the head of a name.
      if token.shape.contains(.possessive), end - start == 1, vocabulary.cues.plainPlurals.contains(tokens[end - 1].word),
        end + 1 < tokens.count, tokens[end + 1].shape.contains(.capital)
      {
        end += 2
        continue
      }
      // Brendan "Mac" McGuire
      if token.shape.contains(.openQuote), end + 3 < tokens.count, tokens[end + 2].shape.contains(.closeQuote), tokens[end + 1].shape.contains(.capital),
        tokens[end + 3].shape.contains(.capital), end - start == 1
      {
        end += 4
        continue
      }
      // "It's", "What's" open titles
      if token.shape.contains(.possessive), vocabulary.cues.contracted.contains(tokens[end - 1].word), end - start == 1,
        end + 1 < tokens.count, tokens[end + 1].shape.contains(.capital)
      {
        end += 2
        continue
      }
      guard token.shape.contains(.word), vocabulary[token.word].contains(.inner) else { break }
      var after = end
      while after < tokens.count, after - end < 3, tokens[after].shape.contains(.word), !tokens[after].shape.contains(.capital),
        vocabulary[tokens[after].word].contains(.inner) { after += 1 }
      guard after < tokens.count, continues(after, in: passage) else { break }
      guard joins(end..<after, of: start, in: passage) else { break }
      end = after + 1
    }
    return mention(start..<end, in: passage, shape, isFirm: isFirm)
  }

  /// One letter, or letters with periods between (`D.B`).
  private func isInitial(_ index: Int, in passage: TokenisedPassage) -> Bool {
    let token = passage.tokens[index]
    guard token.shape.contains(.capital), token.end - token.start <= 5 else { return false }
    return token.end - token.start == 1 || token.shape.contains(.allCapitals) && passage.passage.bytes[token.range].contains(0x2E)
  }

  /// Whether the small words between two capitals belong to one name: `of` and `the` do as a rule,
  /// the others only behind a word that announces a title, or when the whole stands elsewhere.
  private func joins(_ inner: Range<Int>, of start: Int, in passage: TokenisedPassage) -> Bool {
    let first = passage.tokens[inner.lowerBound].word
    if first == words.and || first == words.or || first == words.by { return false }
    // "Direction is by Hilal Saral": a sentence, where nothing announces a title.
    if start == 0, inner.contains(where: { vocabulary[passage.tokens[$0].word].contains(.be) }) { return false }
    if vocabulary.cues.particles.contains(first) { return true }
    if first == words.the, inner.count == 1 { return announces(start, in: passage) || inner.lowerBound - start == 1 && vocabulary[passage.tokens[start].word].contains(.opener) }
    return announces(start, in: passage)
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
    return token.shape.contains(.punctuation) && !passage.isMark(index, 0x25) || vocabulary[token.word].intersection([.be, .preposition, .conjunction, .future, .have, .saying]) != []
  }

  private func canBegin(_ index: Int, in passage: TokenisedPassage) -> Bool {
    let token = passage.tokens[index]
    if passage.isMark(index, 0x28), index + 3 < passage.tokens.count, passage.isMark(index + 2, 0x29),
      passage.tokens[index + 1].end - passage.tokens[index + 1].start == 1, passage.tokens[index + 1].shape.contains(.capital),
      !passage.tokens[index + 3].shape.contains(.spaced), passage.tokens[index + 3].shape.contains(.capital)
    {
      return true
    }
    guard token.shape.contains(.capital) || token.shape.contains(.foreign) else { return false }
    if passage.dimensionAt[index] >= 0, !token.shape.contains(.capital) || !isBareNumber(index, in: passage) { return false }
    let kind = vocabulary[token.word]
    if !kind.isDisjoint(with: [.commonCapital, .month, .weekday]) {
      // "Joshua, Jun, Hoshi": between the commas of a list a month's name is a person's.
      if kind.contains(.month), passage.isMark(index - 1, 0x2C), passage.isMark(index + 1, 0x2C), index > 1, passage.tokens[index - 2].shape.contains(.capital) { return true }
      // "May" and "Sun" can open a name; a network or a pronoun cannot.
      return kind.contains(.surname) && index + 1 < passage.tokens.count && passage.tokens[index + 1].shape.contains(.capital)
    }
    if kind.contains(.nationality) { return false }
    // A headline's capitals: ONE SECOND, IN THE NAME OF …
    if token.shape.contains(.allCapitals), index + 1 < passage.tokens.count, passage.tokens[index + 1].shape.contains(.allCapitals) { return true }
    if token.shape.contains(.sentenceStart), !kind.isDisjoint(with: [.opener, .adverb, .preposition, .conjunction, .pronoun, .saying, .determiner, .future, .perhaps]) {
      return false
    }
    return true
  }

  private func continues(_ index: Int, in passage: TokenisedPassage) -> Bool {
    let token = passage.tokens[index]
    guard token.shape.contains(.capital), token.shape.contains(.spaced) else { return false }
    if passage.dimensionAt[index] >= 0, !isBareNumber(index, in: passage) { return false }
    return (vocabulary[token.word].isDisjoint(with: [.weekday]) || token.end - token.start <= 3) && !(vocabulary[token.word].contains(.month) && !vocabulary[token.word].contains(.surname))
  }

  private func foreign(at start: Int, in passage: TokenisedPassage) -> Mention? {
    var end = start + 1
    while end < passage.tokens.count, passage.tokens[end].shape.contains(.foreign) || passage.tokens[end].shape.contains(.number),
      passage.tokens[end].shape.contains(.spaced) { end += 1 }
    return Mention(tokens: start..<end, outer: start..<end, form: .foreign)
  }

  /// Takes off the ranks and everyday words at the head of a run, and makes a mention of the rest.
  private func mention(_ range: Range<Int>, in passage: TokenisedPassage, _ shape: NameShape, isFirm: Bool) -> Mention? {
    var name = range
    let tokens = passage.tokens
    func isPlainHead(_ token: Token) -> Bool {
      !vocabulary[token.word].isDisjoint(with: [.occupation, .honorific, .adverb, .relation, .seriesNoun, .groupNoun, .nationality, .songNoun, .determiner, .preposition, .pronoun, .opener, .genre])
    }
    while name.count > 1, let head = name.first {
      let rest = name.dropFirst()
      if vocabulary.cues.titles.contains(tokens[head].word), rest.count == 2, tokens[rest].allSatisfy({ $0.shape.contains(.capital) && $0.shape.contains(.word) }), !tokens[head].shape.contains(.allCapitals) {
        name = rest
        continue
      }
      let isRank = !vocabulary[tokens[head].word].isDisjoint(with: [.occupation, .honorific])
      if isRank, vocabulary[tokens[head].word].isDisjoint(with: .surname) || rest.count == 2,
        shape.isPerson(tokens[rest]) || (rest.count == 1 && shape.isGivenAlone(tokens[rest.first!])) || book.entry(passage.bytes(rest)).map({ book[$0].votes.person > 0 }) ?? false
      {
        name = rest
        continue
      }
      if tokens[head].shape.contains(.sentenceStart), isPlainHead(tokens[head]), !tokens[name].allSatisfy({ $0.shape.contains(.allCapitals) }), tokens[rest.first!].shape.contains(.capital),
        !shape.isPerson(tokens[name])
      {
        name = rest
        continue
      }
      // Rookie Park Hye-eun, Studio head Kim …: a Korean name at the end of a longer run.
      if rest.count >= 2, shape.isKorean(tokens[rest]), !shape.isPerson(tokens[name]), tokens[head].shape.contains(.sentenceStart) {
        name = rest
        continue
      }
      break
    }
    guard let head = name.first else { return nil }
    // A headline set in capitals: its words are no names.
    if name.count > 5, tokens[name].allSatisfy({ $0.shape.contains(.allCapitals) || $0.end - $0.start == 1 }) { return nil }
    // WEEKEND DRAMA SHEET: a heading in capitals that names no title.
    if name.count > 1, tokens[name].allSatisfy({ $0.shape.contains(.allCapitals) }), tokens[name].contains(where: { vocabulary[$0.word].contains(.seriesNoun) }) { return nil }
    if name.count == 1, tokens[head].shape.contains(.sentenceStart), tokens[head].shape.contains(.allCapitals),
      passage.isMark(name.upperBound, 0x21) || passage.isMark(name.upperBound, 0x3F), book.entry(passage.bytes(name)).map({ book[$0].firmCount == 0 }) ?? true
    { return nil }
    if name.count == 1, tokens[head].shape.contains(.sentenceStart), isFirm { return nil }
    if name.count == 1, tokens[head].shape.contains(.sentenceStart), !isFirm {
      // A lone capital at the head of a sentence is a name if the document says so elsewhere.
      let entry = book.entry(passage.bytes(name))
      let isKnown = entry.map { book[$0].firmCount > 0 } ?? false
      let isShort = book.isFirmEnd(tokens[head].hash)
      guard isKnown || isShort || isSeriesInApposition(name, in: passage) || tokens[head].shape.contains(.allCapitals) || shape.isGivenAlone(tokens[head]) || tokens[head].shape.contains(.digit) else { return nil }
      if isSeriesInApposition(name, in: passage) { return Mention(tokens: name, outer: name, form: .capitals) }
      if isPlainHead(tokens[head]), !(isShort && vocabulary[tokens[head].word].contains(.surname)) { return nil }
    }
    if name.count == 1, isPlainHead(tokens[head]), !tokens[head].shape.contains(.allCapitals) || vocabulary[tokens[head].word].contains(.occupation), vocabulary[tokens[head].word].isDisjoint(with: [.surname, .givenName, .koreanSyllable]) { return nil }
    if vocabulary[tokens[name.upperBound - 1].word].contains(.nationality) { return nil }
    // "Director Kim", "Makers Crave Works": the word stays a word for the rules.
    if name.count > 1, tokens[head].shape.contains(.sentenceStart), vocabulary.cues.makers.contains(tokens[head].word), !shape.isPerson(tokens[name]) { name = name.dropFirst() }
    let isPlainRank = name.lowerBound == range.lowerBound + 1 && vocabulary.cues.makers.contains(tokens[range.lowerBound].word)
    let rank = name.lowerBound > range.lowerBound && !isPlainRank ? range.lowerBound..<name.lowerBound : nil
    return Mention(tokens: name, outer: isPlainRank ? name : range, form: .capitals, rank: rank)
  }

  /// `Doctors, the daytime drama in which …`: a lone name that an apposition calls a series.
  private func isSeriesInApposition(_ name: Range<Int>, in passage: TokenisedPassage) -> Bool {
    let comma = name.upperBound
    guard passage.isMark(comma, 0x2C), comma + 2 < passage.tokens.count, [words.the, words.a, words.an].contains(passage.tokens[comma + 1].word) else { return false }
    return passage.tokens[(comma + 2)...].prefix(5).contains { vocabulary[$0.word].contains(.seriesNoun) }
  }

  // MARK: - The book

  @discardableResult
  private mutating func enter(_ mention: Mention, in passage: TokenisedPassage, isFirm: Bool) -> Int {
    let entry = book.entry(
      passage.bytes(mention.tokens), named: { [vocabulary] in Self.name(of: mention, in: passage, vocabulary) },
      words: { passage.tokens[mention.tokens].map(\.hash) })
    guard isFirm else {
      book[entry].count += 1
      if mention.form == .capitals, book[entry].firmCount == 0 { vote(for: mention, in: passage, entry) }
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
      if shape.isWestern(tokens) || tokens.count == 1 && shape.isGivenAlone(tokens.first!) { book[entry].votes.person = max(book[entry].votes.person, 2) }
      if tokens.count == 2, shape.looksKorean(tokens) { book[entry].votes.person = max(book[entry].votes.person, 1) }
      if mention.rank != nil { book[entry].votes.person = max(book[entry].votes.person, 2) }
      if tokens.count > 1, vocabulary[tokens.last!.word].contains(.organisationEnding) || vocabulary.cues.studios.contains(tokens.first!.word), !shape.isKorean(tokens) { book[entry].votes.organisation = max(book[entry].votes.organisation, 3) }
      if tokens.count > 1, tokens.first!.word == words.the, !tokens.first!.shape.contains(.sentenceStart) { book[entry].votes.work = max(book[entry].votes.work, 1) }
      if tokens.contains(where: { $0.shape.contains(.word) && !$0.shape.contains(.capital) }) { book[entry].votes.work = max(book[entry].votes.work, 2) }
      if tokens.count == 1, tokens.first!.shape.contains(.allCapitals) { book[entry].votes.group = max(book[entry].votes.group, 1) }
    }
    let before = kind(mention.outer.lowerBound - 1, in: passage)
    let after = kind(mention.outer.upperBound, in: passage)
    if before.contains(.songNoun) { book[entry].votes.song += 2 }
    if before.contains(.releaseNoun), !before.contains(.songNoun) { book[entry].votes.release += 2 }
    if before.contains(.filmNoun) { book[entry].votes.film += 2 }
    if before.contains(.seriesNoun) { book[entry].votes.series += 2 }
    if before.contains(.groupNoun), !before.contains(.seriesNoun) { book[entry].votes.group += 2 }
    if !before.isDisjoint(with: [.occupation, .honorific]), mention.form == .capitals { book[entry].votes.person += 2 }
    if after.contains(.seriesNoun), mention.form == .quoted { book[entry].votes.series += 1 }
    if passage.tokens.indices.contains(mention.outer.upperBound), vocabulary.cues.soundtracks.contains(passage.tokens[mention.outer.upperBound].word) { book[entry].votes.series += 2 }
  }

  private func kind(_ index: Int, in passage: TokenisedPassage) -> WordClass {
    if passage.tokens.indices.contains(index), vocabulary[passage.tokens[index].word].contains(.seriesNoun) { return vocabulary[passage.tokens[index].word] }
    return passage.tokens.indices.contains(index) && !passage.tokens[index].shape.contains(.capital) || passage.tokens.indices.contains(index) && passage.tokens[index].shape.contains(.sentenceStart)
      ? vocabulary[passage.tokens[index].word] : []
  }

  /// The name as a claim gives it: a headline's capitals become a title's.
  private static func name(
    of mention: Mention, in passage: TokenisedPassage, _ vocabulary: Vocabulary
  ) -> String {
    let text = passage.text(mention.tokens)
    let tokens = passage.tokens[mention.tokens]
    guard mention.form == .capitals, tokens.count > 1, text.isShouted, tokens.allSatisfy({ $0.shape.contains(.word) }),
      tokens.contains(where: { $0.end - $0.start > 3 })
    else { return text }
    return text.split(separator: " ").enumerated().map { place, word in
      let small = vocabulary[vocabulary.lexicon.find(String(word))].contains(.inner)
      return place > 0 && small ? word.lowercased() : word.prefix(1) + word.dropFirst().lowercased()
    }.joined(separator: " ")
  }
}
