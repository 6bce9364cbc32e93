import Claims
import Documents

/// Who and what is meant where no name stands.
extension Scene {
  /// The series meant at a place of a clause that names none there: the nearest one named before it
  /// in the clause, what the clause hangs on, what the passage speaks of, what the document is about.
  func series(before place: Int, in clause: Clause) -> NameUse? {
    for index in clause.items.indices.prefix(max(place, 0)).reversed() {
      guard let names = clause.items[index].names, names.count == 1,
        book[names[0].entry].canBeSeries,
        book[names[0].entry].votes.work + book[names[0].entry].votes.series > 0,
        names[0].entry == topic
          || book[names[0].entry].votes.film <= book[names[0].entry].votes.series,
        !isEarlierWork(index, in: clause), !isOtherName(index, in: clause),
        !isModel(index, in: clause)
      else { continue }
      return names[0]
    }
    if let antecedent = clause.antecedents.first, book[antecedent.entry].canBeSeries,
      book[antecedent.entry].votes.work + book[antecedent.entry].votes.series > 0
    {
      return antecedent
    }
    guard let entry = focus ?? topic else { return nil }
    return NameUse(
      mention: -1, entry: entry, tokens: clause.tokens.lowerBound..<clause.tokens.lowerBound)
  }

  /// `also known as "X"`: another name of what was named before.
  private func isOtherName(_ index: Int, in clause: Clause) -> Bool {
    index > 1 && clause.items[index - 1].word == vocabulary.words.as
      && clause.items[index - 2].word.map { vocabulary.cues.name.naming.contains($0) } ?? false
  }

  /// `the remake of the BBC's "X"`: what a series was made after is not the series.
  func isModel(_ index: Int, in clause: Clause) -> Bool {
    let before = clause.items[..<index].suffix(5)
    guard let of = before.lastIndex(where: { $0.word == vocabulary.words.of }), of > 0,
      let noun = clause.items[of - 1].word, vocabulary.cues.series.versionsOfWorks.contains(noun)
    else { return false }
    return clause.items[(of + 1)..<index].allSatisfy { item in
      item.isPossessive || item.isNames || item.dimension != nil
        || item.word.map { vocabulary[$0].isDisjoint(with: [.verb, .be, .preposition]) } ?? false
    }
  }

  /// Whether a title names what somebody did before: `Kim of "X"`, `the "X" star`.
  func isEarlierWork(_ index: Int, in clause: Clause) -> Bool {
    if index + 1 < clause.items.count, let next = clause.items[index + 1].word,
      vocabulary[next].contains(.occupation) || vocabulary.cues.series.fame.contains(next)
    {
      return true
    }
    // "and, from "X", Kim": the work stands before whom it tells of.
    if index > 0, clause.items[index - 1].word == vocabulary.words.from,
      index + 2 < clause.items.count, clause.items[index + 1].isMark(","),
      clause.items[index + 2].names?.allSatisfy({ isPerson($0.entry) }) ?? false
    {
      return true
    }
    guard index > 1, let preposition = clause.items[index - 1].word,
      vocabulary[preposition].contains(.preposition),
      let names = clause.items[index - 2].names
    else { return false }
    return names.allSatisfy { isPerson($0.entry) }
  }

  /// The person meant by he, she or the actor before a token: what the clause hangs on, else the
  /// person named last in the passage, else whom the story is about, else the person named last in
  /// the passage before; subjects of sentences first.
  func person(
    before token: Int, in clause: Clause, where canBe: (Int) -> Bool = { _ in true }
  ) -> NameUse? {
    let played = saidSoFar.played
    func isMeant(_ entry: Int) -> Bool {
      isPerson(entry) && !played.contains(entry) && canBe(entry)
    }
    if let antecedent = clause.antecedents.first(where: { isPerson($0.entry) && canBe($0.entry) }) {
      return antecedent
    }
    var passage = clause.passage
    var passing: NameUse?
    var born: NameUse?
    func use(of entry: Int) -> NameUse {
      NameUse(
        mention: -1, entry: entry, tokens: clause.tokens.lowerBound..<clause.tokens.lowerBound)
    }
    // On a page about somebody it is that one, where the sentence names nobody else.
    if let bearer, isMeant(bearer),
      !(sentences(of: passage, before: token).last?.items.prefix(100).contains { item in
        item.tokens.lowerBound < token
          && item.names?.contains { isMeant($0.entry) && $0.entry != bearer } ?? false
      } ?? false)
    {
      return use(of: bearer)
    }
    while passage >= 0, clause.passage - passage <= 1 {
      if passage < clause.passage, let protagonist, isMeant(protagonist) {
        return use(of: protagonist)
      }
      let limit = passage == clause.passage ? token : Int.max
      for sentence in sentences(of: passage, before: limit).reversed() {
        let places = sentence.items.indices.filter { place in
          guard sentence.items[place].tokens.lowerBound < limit,
            let names = sentence.items[place].names, names.count == 1
          else { return false }
          return isMeant(names[0].entry)
        }
        // "The singer, born Kim Min-su, …": that name, where no other is given.
        born =
          born
          ?? places.first { isBirthName($0, in: sentence) }
          .flatMap { sentence.items[$0].names?[0] }
        let named = places.filter { !isBirthName($0, in: sentence) }
        // "… with Kim. His agency …": who stands behind a preposition is spoken of in passing.
        if let subject = named.first(where: {
          // "For Kim it is the first drama since …" is about Kim.
          $0 == 0 || $0 == 1 && sentence.words[0] == vocabulary.words.for
            || !vocabulary[sentence.words[$0 - 1]].contains(.preposition)
        }) {
          return sentence.items[subject].names?[0]
        }
        if let first = named.first.flatMap({ sentence.items[$0].names?[0] }) {
          if sentence.tokens.contains(token) { return first }
          passing = passing ?? first
        }
        // "Blue Lamp, which represents Kim, …": somebody named in what hangs on another name.
        let hanging = sentence.children.filter { child in
          child.kind == .relative && child.tokens.lowerBound < limit
            && child.antecedents.allSatisfy { book[$0.entry].votes.organisation > 0 }
        }.flatMap(\.items).compactMap(\.names)
        if let inner = hanging.first(where: {
          $0.count == 1 && isMeant($0[0].entry) && !isCharacter($0[0].entry)
        }) {
          return inner[0]
        }
      }
      passage -= 1
    }
    return born ?? passing
  }

  /// `She was born Lee Ji-eun`: a name of somebody who was named already.
  private func isBirthName(_ place: Int, in sentence: Clause) -> Bool {
    place > 0 && vocabulary.cues.name.births.contains(sentence.words[place - 1])
  }

  /// The sentences of a passage that begin before a token: the last 64, for nobody is meant who was
  /// named further back.
  func sentences(of passage: Int, before token: Int) -> ArraySlice<Clause> {
    sentences[passage][..<sentences[passage].count(before: token) { $0.tokens.lowerBound }].suffix(
      64)
  }

  /// The mentions of a passage that begin before a token: the last 256.
  func mentions(of passage: Int, before token: Int) -> ArraySlice<Mention> {
    passages[passage].mentions[
      ..<passages[passage].mentions.count(before: token) { $0.outer.lowerBound }
    ].suffix(256)
  }

  func isPerson(_ entry: Int) -> Bool {
    let votes = book[entry].votes
    return book[entry].canBePerson && votes.person > 0 && votes.character <= votes.person
  }
}

extension Array {
  /// How many elements of an ordered array stand before a token.
  func count(before token: Int, _ start: (Element) -> Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if start(self[middle]) < token { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
