import Claims

/// Reads what is said of a character: what the character does, where, and to whom related.
///
/// A description is a run of noun phrases: `An astronaut from the Centre`, `the chairman's daughter,
/// and Min's fiancée`, `legal director of Queens Group`. Nouns are known from the lists of
/// professions and bonds; what stands before one, back to its article or owner, belongs to it.
struct Description {
  let scene: Scene
  let clause: Clause
  /// The character described.
  let subject: Int
  let modality: Modality
  /// The name of the rule that the claims are signed with.
  let rule: String

  private var vocabulary: Vocabulary { scene.vocabulary }
  private var items: [Item] { clause.items }

  /// What one noun phrase says.
  private struct Phrase {
    var noun: Int
    var start: Int
    var owner: Int?
    var words: String
  }

  /// Reads the items of a range, up to the first relative clause of each phrase.
  func read(_ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      let item = items[index]
      if let word = item.word {
        // "who runs the first agency", "has to raise": what the person does, not what the person is.
        if isStop(word, at: index) {
          index = resume(after: index, in: range)
          continue
        }
        if isNoun(index, in: range) {
          read(noun: index, in: range)
        }
      } else if let names = item.names, names.count == 1 {
        readTitle(in: names[0], at: index)
      }
      index += 1
    }
    for child in clause.children
    where child.kind == .apposition
      && child.tokens.lowerBound
        >= (items.indices.contains(range.lowerBound)
          ? items[range.lowerBound].tokens.lowerBound : 0)
    {
      // "a space scientist, and Dona's twin sister" may have been folded away.
      if child.antecedents.isEmpty
        || child.antecedents.contains(where: { $0.entry == subject || !scene.isCharacter($0.entry) }
        )
      {
        Description(
          scene: scene, clause: child, subject: subject, modality: modality, rule: rule
        ).read(child.items.indices)
      }
    }
  }

  // MARK: - Phrases

  private func isStop(_ word: WordID, at index: Int) -> Bool {
    let kind = vocabulary[word]
    let words = vocabulary.words
    if word == words.who || word == words.whom || word == words.which || word == words.that
      || word == words.whose || word == words.where
    {
      return true
    }
    if kind.contains(.have) || kind.contains(.future) || kind.contains(.perhaps) { return true }
    return kind.contains(.verb) && kind.isDisjoint(with: [.occupation, .relation])
  }

  /// Where the next noun phrase of a description can begin: behind a comma or a full stop, or at an
  /// `and` with an article.
  private func resume(after index: Int, in range: Range<Int>) -> Int {
    var place = index + 1
    while place < range.upperBound {
      let item = items[place]
      if item.isMark(".") || item.isMark(";") { return place + 1 }
      if item.isMark(","), place + 1 < range.upperBound, let next = items[place + 1].word,
        vocabulary[next].contains(.determiner) || next == vocabulary.words.and
      {
        return place + 1
      }
      place += 1
    }
    return range.upperBound
  }

  /// Whether a word is the head of its phrase: a profession or a bond that no other noun follows.
  private func isNoun(_ index: Int, in range: Range<Int>) -> Bool {
    guard let word = items[index].word else { return false }
    let kind = vocabulary[word]
    guard
      kind.contains(.occupation) || kind.contains(.relation)
        || vocabulary.cues.cast.persons.contains(word)
    else { return false }
    guard index + 1 < range.upperBound else { return true }
    let next = items[index + 1]
    switch next.kind {
    case .names: return false
    case .possessive: return false
    case .word(let after):
      let kinds = vocabulary[after]
      if kinds.contains(.occupation) || kinds.contains(.relation) { return false }
      if isParticiple(index + 1) { return true }
      return !kinds.isDisjoint(with: [
        .preposition, .conjunction, .relative, .adverb, .be, .have, .future, .verb, .negation,
        .pronoun, .perhaps,
      ])
        || after == vocabulary.words.there
    default: return true
    }
  }

  /// `a commander overseeing a station`: a word in -ing behind a noun goes on about it, and so does
  /// one in -ed before a preposition.
  private func isParticiple(_ index: Int) -> Bool {
    let text = scene.text(items[index].tokens, in: clause)
    if text.count > 5, text.hasSuffix("ing") { return true }
    // "a mercenary hired to guard her", "a detective haunted by a case"
    return text.count > 4 && text.hasSuffix("ed") && items.indices.contains(index + 1)
      && items[index + 1].word.map { vocabulary[$0].contains(.preposition) } ?? false
  }

  private func read(noun: Int, in range: Range<Int>) {
    let word = items[noun].word!
    var start = noun
    while start > range.lowerBound, let before = items[start - 1].word, belongs(before) {
      start -= 1
    }
    // Owner before: "Min's", "his".
    var owner: Int?
    if start > range.lowerBound {
      let before = items[start - 1]
      if case .possessive = before.kind, start > range.lowerBound + 1,
        let names = items[start - 2].names
      {
        owner = names.last?.entry
      }
      if let pronoun = before.word, vocabulary[pronoun].contains(.possessive) {
        if let last = scene.lastOwner, last.passage == clause.passage,
          last.sentence == clause.tokens.lowerBound, last.owner != subject
        {
          owner = last.owner
        } else {
          owner = scene.character(
            before: items[start].tokens.lowerBound, otherThan: subject, in: clause)
          if let owner { scene.lastOwner = (clause.tokens.lowerBound, clause.passage, owner) }
        }
      }
    }
    // `founder and chairman of`: what stands behind the second noun belongs to both.
    var place = noun + 1
    if place + 1 < range.upperBound, items[place].word == vocabulary.words.and {
      var next = place + 1
      while next < range.upperBound, let word = items[next].word, belongs(word),
        !isNoun(next, in: range)
      { next += 1 }
      if next < range.upperBound, isNoun(next, in: range) { place = next + 1 }
    }
    var words = phrase(start..<noun + 1)
    var institutions: [String] = []
    var other: Int?
    while place < range.upperBound, let preposition = items[place].word,
      vocabulary[preposition].contains(.preposition)
    {
      var next = place + 1
      while next < range.upperBound, let word = items[next].word,
        belongs(word) || vocabulary[word].contains(.determiner)
      { next += 1 }
      guard next < range.upperBound, let names = items[next].names else {
        // "owner of a small pub", "director of flight operations": the words complete the profession.
        if next > place + 1, let last = items[next - 1].word,
          vocabulary[last].contains(.organisationEnding),
          let first = (place + 1..<next).first(where: { isCapital($0) })
        {
          institutions.append(phrase(first..<next))
        } else if preposition == vocabulary.words.of, next > place + 1,
          vocabulary[word].contains(.occupation)
        {
          words += " " + phrase(place..<next)
          if refersToInstitution(place + 1..<next), let last = scene.lastInstitution {
            institutions.append(last)
          }
        }
        // "the head of the loan section at X": the next preposition may name where.
        if next > place + 1, next < range.upperBound, items[next].word == vocabulary.words.at {
          place = next
          continue
        }
        break
      }
      if vocabulary.relations[word] == .relative, preposition == vocabulary.words.of,
        scene.book[names[0].entry].known == nil, scene.book[names[0].entry].votes.organisation == 0,
        !scene.book[names[0].entry].isQuoted
      {
        scene.book[names[0].entry].votes.character += 2
      }
      if scene.isCharacter(names[0].entry),
        preposition == vocabulary.words.of || preposition == vocabulary.words.to
          || preposition == vocabulary.words.with
      {
        other = names[0].entry
        // "a friend of Min's": the ending owns nothing behind it.
        if items.indices.contains(next + 1), items[next + 1].isPossessive,
          next + 2 < range.upperBound,
          items[next + 2].word.map({
            vocabulary[$0].isDisjoint(with: [.conjunction, .relative, .preposition, .be])
          }) ?? (items[next + 2].names != nil)
        {
          other = nil
        }
      } else if !scene.isCharacter(names[0].entry) {
        if case .possessive? = items.indices.contains(next + 1) ? items[next + 1].kind : nil {
          break
        }
        // "a rebel leader in X": a place is no employer unless it names an institution.
        // "a star with an IQ of 162": what somebody has is no employer.
        if ![vocabulary.words.in, vocabulary.words.with].contains(preposition)
          || scene.book[names[0].entry].votes.organisation > 0
          || items.indices.contains(next + 1)
            && items[next + 1].word.map({ vocabulary[$0].contains(.organisationEnding) }) ?? false
        {
          institutions.append(institution(at: next, in: range))
        }
      }
      place = next + 1
      while place < range.upperBound, let word = items[place].word,
        vocabulary[word].contains(.organisationEnding)
      { place += 1 }
    }
    if let found = owner, !scene.isCharacter(found) { owner = nil }
    claim(noun, start, words, owner ?? other, institutions, place)
  }

  /// Whether a word before a noun belongs to its phrase: no article, owner, verb, joint or relative.
  private func belongs(_ word: WordID) -> Bool {
    let kind = vocabulary[word]
    return kind.isDisjoint(with: [
      .determiner, .possessive, .preposition, .conjunction, .pronoun, .be, .have, .future,
      .relative, .verb, .perhaps, .negation, .adverb,
    ])
      || word == vocabulary.words.first
  }

  private func isCapital(_ index: Int) -> Bool {
    scene.passages[clause.passage].tokens[items[index].tokens.lowerBound].shape.contains(.capital)
  }

  private func phrase(_ range: Range<Int>) -> String {
    guard !range.isEmpty else { return "" }
    return scene.text(
      items[range.lowerBound].tokens.lowerBound..<items[range.upperBound - 1].tokens.upperBound,
      in: clause)
  }

  /// The name of an institution, with the plain noun behind it (`Wahan tribe`).
  private func institution(at index: Int, in range: Range<Int>) -> String {
    var end = index + 1
    while end < range.upperBound, let word = items[end].word,
      vocabulary[word].contains(.organisationEnding)
    { end += 1 }
    let name = scene.book[items[index].names![0].entry].name
    guard end > index + 1 else { return name }
    return name + " " + phrase(index + 1..<end)
  }

  /// `of the company`, `of the same conglomerate`: the institution named last.
  private func refersToInstitution(_ range: Range<Int>) -> Bool {
    guard let last = range.last, let word = items[last].word else { return false }
    return vocabulary.cues.character.institutions.contains(word)
  }

  /// `IOU Space Center Vice President`: a name that ends in a profession.
  private func readTitle(in use: NameUse, at index: Int) {
    let tokens = scene.passages[clause.passage].tokens
    // "The Crown Prince", "Chief Inspector": a rank and no name.
    if tokens[use.tokens].allSatisfy({
      !vocabulary[$0.word].isDisjoint(with: [.occupation, .honorific])
    }) {
      return add(.occupation, .text(scene.text(use.tokens, in: clause)), use.tokens)
    }
    var cut = use.tokens.upperBound
    while cut > use.tokens.lowerBound,
      vocabulary[tokens[cut - 1].word].contains(.occupation)
        || tokens[cut - 1].word == vocabulary.words.vice
    { cut -= 1 }
    // "Professor of Obstetrics at …": a name that begins with a profession.
    if vocabulary[tokens[use.tokens.lowerBound].word].contains(.occupation), use.tokens.count > 2,
      !scene.isCharacter(use.entry)
    {
      add(.occupation, .text(scene.text(use.tokens, in: clause)), use.tokens)
      if index + 2 < items.count, let preposition = items[index + 1].word,
        vocabulary[preposition].contains(.preposition), items[index + 2].names != nil
      {
        add(
          .affiliation, .text(institution(at: index + 2, in: 0..<items.count)),
          items[index].tokens.lowerBound..<items[index + 2].tokens.upperBound)
      }
      return
    }
    guard cut < use.tokens.upperBound, cut > use.tokens.lowerBound,
      vocabulary[tokens[use.tokens.lowerBound].word].isDisjoint(with: [
        .honorific, .adverb, .occupation,
      ])
    else { return }
    let quote = use.tokens
    add(.occupation, .text(scene.text(cut..<use.tokens.upperBound, in: clause)), quote)
    add(.affiliation, .text(scene.text(use.tokens.lowerBound..<cut, in: clause)), quote)
  }

  // MARK: - Claims

  private func claim(
    _ noun: Int, _ start: Int, _ words: String, _ owner: Int?, _ institutions: [String], _ end: Int
  ) {
    let word = items[noun].word!
    let kind = vocabulary[word]
    let quote =
      items[max(0, start - (owner == nil ? 0 : 2))].tokens
      .lowerBound..<items[min(end, items.count) - 1].tokens.upperBound
    var isBond = false
    if let property = vocabulary.relations[word], let owner, owner != subject {
      scene.book[subject].votes.character += 1
      let relation = relationWords(start..<noun + 1)
      scene.drafts.append(
        Draft(
          subject: .entry(owner), kind: .character, property: property, value: .entry(subject),
          qualifiers: [(.relation, .text(relation))], modality: modality,
          quote: scene.source(of: quote, in: clause), rule: rule))
      isBond = true
    }
    let isMembership = word == vocabulary.words.member
    if kind.contains(.occupation), !isMembership,
      !isBond || kind.contains(.relation) && vocabulary.cues.character.paidBonds.contains(word)
    {
      let isPlainBond =
        kind.contains(.relation) && !isBond && vocabulary.relations[word] != .colleague
      if !isPlainBond { add(.occupation, .text(isBond ? phrase(start..<noun + 1) : words), quote) }
    }
    if kind.contains(.occupation) || isMembership || vocabulary.cues.cast.persons.contains(word) {
      for institution in institutions {
        add(.affiliation, .text(institution), quote)
        scene.lastInstitution = institution
      }
    }
  }

  /// The word for a bond with the words that belong to it (`twin sister`, `first love`).
  private func relationWords(_ range: Range<Int>) -> String {
    var start = range.upperBound - 1
    while start > range.lowerBound, let word = items[start - 1].word,
      vocabulary.cues.character.relationModifiers.contains(word)
    { start -= 1 }
    return phrase(start..<range.upperBound)
  }

  private func add(_ property: Property, _ value: Term, _ tokens: Range<Int>) {
    scene.drafts.append(
      Draft(
        subject: .entry(subject), kind: .character, property: property, value: value,
        qualifiers: [], modality: modality, quote: scene.source(of: tokens, in: clause),
        rule: rule))
  }
}
