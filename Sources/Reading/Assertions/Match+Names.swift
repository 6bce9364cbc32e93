import Claims

extension Match {
  /// Claims another name for the thing before the match.
  mutating func renamed() {
    guard let other = names("w").first, scene.book[other].known == nil else { return }
    let isTitle =
      scene.book[other].isQuoted || scene.book[other].votes.work > 0
      || scene.book[other].votes.person == 0
    var subject = names("x").first ?? clause.antecedents.first?.entry
    if subject == nil,
      let before = clause.items[..<found.items.lowerBound].last(where: { $0.names != nil })?.names,
      before.count == 1
    {
      subject = before[0].entry
    }
    // Without a name before it, the words must be said of the series: "it was also known as".
    let before = clause.items[..<found.items.lowerBound].last { item in
      item.word.map { scene.vocabulary[$0].isDisjoint(with: [.be, .have, .adverb]) } ?? true
    }
    if subject == nil || subject == other, isTitle,
      before?.word.map({
        scene.vocabulary[$0].contains(.seriesNoun) || scene.vocabulary.seriesPronouns.contains($0)
      }) ?? true
    {
      subject = series("s")
    }
    if let noun = before?.word, !scene.vocabulary[noun].contains(.seriesNoun),
      !scene.vocabulary.seriesPronouns.contains(noun), !has("x"), clause.kind == .sentence
    {
      return
    }
    guard let subject, subject != other, scene.book[subject].known == nil else { return }
    let kind = scene.kind(of: subject)
    // A title is another name for a series, a person's name for a person.
    let otherIsPerson = scene.book[other].votes.person > scene.book[other].votes.work
    guard
      (kind == .person || kind == .character) == otherIsPerson
        || kind == .person && scene.book[other].votes.work == 0
    else { return }
    guard kind != .character else { return }
    let isEnglish = clause.items[found.items].contains {
      $0.word == scene.vocabulary.words.english
    }
    claim(subject, kind, .alsoKnownAs, .entry(other), [(.language, isEnglish ? "en" : nil)])
    scene.book[other].votes.series = 0
  }

  mutating func membership() {
    let groups = names("g").filter { scene.book[$0].votes.person < 3 }
    guard let group = groups.first else { return }
    var people = names("p")
    // `BIGBANG rapper A and B`: only the first of a list stands beside the group.
    if let group = self["g"]?.items, let person = self["p"]?.items,
      group.upperBound <= person.lowerBound
    {
      people = Array(people.prefix(1))
    }
    if people.isEmpty {
      people = clause.antecedents.map(\.entry)
      if people.isEmpty,
        let before = clause.items[..<found.items.lowerBound].last(where: { $0.names != nil })?.names
      {
        people = before.map(\.entry)
      }
      // "He debuted as a member of …"
      if people.isEmpty,
        clause.items[..<found.items.lowerBound].contains(where: {
          $0.word == scene.vocabulary.words.he || $0.word == scene.vocabulary.words.she
        }),
        let person = scene.person(before: clause.tokens.lowerBound, in: clause)
      {
        people = [person.entry]
      }
    }
    for person in people
    where person != group && scene.book[person].known == nil
      && scene.book[person].votes.organisation == 0
    {
      scene.book[group].votes.group += 2
      if scene.isCharacter(person) {
        claim(person, .character, .affiliation, .entry(group))
      } else {
        if scene.book[person].votes.person == 0 { scene.book[person].votes.person = 2 }
        // "TIDES member Kim may join …": where no verb says it, it is taken for granted.
        claim(
          person, .person, .memberOf, .entry(group), modality: hasVerb ? nil : .asserted)
      }
    }
  }

  private var hasVerb: Bool {
    clause.items[found.items].contains { item in
      item.word.map { !scene.vocabulary[$0].isDisjoint(with: [.be, .verb]) } ?? false
    }
  }

  /// `Kim of TIDES`: a real person and the group, or the firm, that the person is of.
  mutating func belonging() {
    // "the CEO of X" means somebody named before, and is read elsewhere.
    guard let people = self["p"]?.items, clause.items[people].contains(where: { $0.names != nil })
    else { return }
    guard let place = self["g"]?.items, names("g").count == 1, let group = names("g").first,
      scene.book[group].known == nil,
      !(clause.items.indices.contains(place.upperBound)
        && clause.items[place.upperBound].isPossessive)
    else { return }
    let entry = scene.book[group]
    let votes = entry.votes
    guard !entry.isQuoted, group != scene.topic,
      votes.work + votes.series + votes.song + votes.film + votes.release
        + votes.character == 0, votes.person < 2
    else { return }
    // A lone word may be a town; a word for a group, capitals throughout or a second word make it an act.
    let isNamedAct =
      found.items.count > 3 || votes.group > 0 || votes.organisation > 0 || entry.words.count > 1
      || entry.name.count > 1 && entry.name == entry.name.uppercased() || scene.book.hasSongs
    guard isNamedAct else { return }
    // "directed by Kim of Warm Lake": what a maker of the series is of is a work.
    let first = people.lowerBound
    if first > 0, clause.words[first - 1] == scene.vocabulary.words.by,
      clause.words[..<first].suffix(12).contains(where: {
        scene.vocabulary.cues.credit.crafting.contains($0)
      })
    {
      return
    }
    // "A and B of TIDES": of two whole names the last is of the group.
    let members = names("p")
    let isWhole = members.count > 1 && members.allSatisfy { scene.book[$0].words.count > 1 }
    for person in isWhole ? members.suffix(1) : members[...]
    where person != group && scene.isPerson(person) && !scene.isCharacter(person)
      && !scene.book[person].isQuoted
    {
      claim(person, .person, .memberOf, .entry(group), modality: .asserted)
    }
  }

  /// A sub-unit, and the group of its member that it is a part of.
  mutating func subunit() {
    guard let unit = names("g").first else { return }
    for person in names("p") where person != unit && !scene.isCharacter(person) {
      let parent = scene.saidSoFar.groups[person]?.first { $0 != unit }
      claim(person, .person, .memberOf, .entry(unit))
      if let parent { claim(unit, .group, .memberOf, .entry(parent)) }
    }
  }

  mutating func represented() {
    // "X, which represents her": the clause hangs on the firm.
    let isRelative = !has("o") && clause.kind == .relative
    guard let agency = isRelative ? clause.antecedents.last?.entry : names("o").first,
      scene.book[agency].known == nil, !scene.isPerson(agency)
    else { return }
    let behind = clause.items[found.items.upperBound...].first?.names
    var person =
      names("p").first ?? (isRelative ? behind?.first?.entry : nil)
      ?? clause.antecedents.first { scene.isPerson($0.entry) }?.entry
    if person == nil {
      person =
        scene.person(before: clause.items[found.items.lowerBound].tokens.lowerBound, in: clause)?
        .entry
    }
    if person == nil {
      person = scene.act(before: clause.items[found.items.lowerBound].tokens.lowerBound, in: clause)
    }
    // "The quartet, on the books of …"
    if !has("p"),
      let noun = clause.words.first(where: { scene.vocabulary[$0].contains(.groupNoun) }),
      clause.words[..<found.items.upperBound].contains(noun)
    {
      person = scene.band(before: clause.tokens.lowerBound, in: clause) ?? person
    }
    guard let person, person != agency, !scene.isCharacter(person) else { return }
    // "His agency, X, did not deny it": whose agency it is stands beyond doubt.
    let isNoun = scene.vocabulary.cues.name.firms.contains(anchor)
    claim(person, .person, .agency, .entry(agency), modality: isNoun ? .asserted : nil)
    for other in names("o").dropFirst()
    where scene.book[other].known == nil && !scene.isPerson(other) {
      claim(person, .person, .agency, .entry(other))
    }
  }
}

extension ClauseMatch {
  /// `Title (native title)`, `Name (native name)`, `(real name X, Y)`.
  func otherNames() {
    for item in items {
      guard let child = item.child, clause.children[child].kind == .bracket,
        let subject = clause.children[child].antecedents.last
      else { continue }
      let bracket = clause.children[child]
      if let read = scene.leadNames, read.overlaps(scene.source(of: bracket.tokens, in: bracket)) {
        continue
      }
      for (place, inner) in bracket.items.enumerated() {
        guard let names = inner.names else { continue }
        for name in names where scene.mention(name, in: clause)?.form == .foreign {
          // "SKY 캐슬": the whole bracket, when nothing but a name stands in it.
          let isWhole =
            bracket.items.count <= 3
            && bracket.items.allSatisfy { $0.names != nil || $0.dimension != nil || $0.word != nil }
          let inside = bracket.tokens.lowerBound + 1..<bracket.tokens.upperBound - 1
          let text =
            isWhole && !inside.isEmpty
            ? scene.text(inside, in: clause) : scene.book[name.entry].name
          let match = ClauseMatch(scene: scene, clause: bracket, parent: clause, rule: rule)
          match.claim(
            place..<place + 1, subject.entry, scene.kind(of: subject.entry), .alsoKnownAs,
            .text(text), [(.language, TitleLanguage.written(text).map { .text($0) })],
            modality: .asserted)
        }
      }
    }
  }

  /// `Jin of BTS`: a name in capitals behind a lone name and `of`.
  func peopleOfGroups() {
    for (place, item) in items.enumerated() {
      guard let people = item.names, let member = people.last, word(place + 1) == words.of,
        items.indices.contains(place + 2), let groups = items[place + 2].names, groups.count == 1
      else { continue }
      let person = member.entry
      let group = groups[0].entry
      let name = scene.book[group].name
      guard scene.book[group].canBeGroup,
        scene.book[group].votes.work + scene.book[group].votes.person == 0,
        scene.book[group].votes.group > 1
          || name.count > 1 && name == name.uppercased() && name != name.lowercased(),
        scene.book[person].known == nil, !scene.book[person].isQuoted,
        scene.book[person].votes.work + scene.book[person].votes.song
          + scene.book[person].votes.organisation + scene.book[person].votes.series == 0,
        !scene.isCharacter(person)
      else { continue }
      scene.book[person].votes.person += 2
      scene.book[group].votes.group += 2
      claim(place..<place + 3, person, .person, .memberOf, .entry(group), modality: .asserted)
    }
  }

  /// `BTS' Jin`, `SEVENTEEN's Seungkwan`: a group that owns a person.
  func groupsOfPeople() {
    for place in items.indices {
      guard isPossessive(place), place > 0, let groups = items[place - 1].names, groups.count >= 1,
        let group = groups.last?.entry,
        scene.book[group].canBeAct || ownsMember(place)
      else { continue }
      var next = place + 1
      while items.indices.contains(next),
        items[next].word.map({
          scene.vocabulary[$0].isDisjoint(with: [.verb, .be, .preposition, .songNoun, .conjunction])
        }) ?? false, next - place < 4
      { next += 1 }
      guard items.indices.contains(next), let people = items[next].names else { continue }
      for person in people.prefix(1)
      where scene.book[person.entry].known == nil && !scene.book[person.entry].isQuoted
        && scene.book[person.entry].votes.work == 0 && scene.book[person.entry].votes.song == 0
        && scene.book[person.entry].votes.organisation == 0
        && (scene.book[person.entry].words.count == 1 || scene.book[person.entry].votes.person > 0)
      {
        if next > place + 1, !kind(next - 1).contains(.occupation) { continue }
        if next == place + 1, scene.isSong(person.entry) { continue }
        scene.book[person.entry].votes.person += 2
        claim(
          place - 1..<next + 1, person.entry, .person, .memberOf, .entry(group), modality: .asserted
        )
      }
    }
  }
}

extension ClauseMatch {
  /// `Warm Tides' Sunny`, where songs are spoken of: two words that own a single one.
  private func ownsMember(_ possessive: Int) -> Bool {
    guard scene.book.hasSongs, let group = items[possessive - 1].names?.last?.entry,
      items.indices.contains(possessive + 1),
      let member = items[possessive + 1].names?.first?.entry,
      scene.book[group].canBeGroup, scene.canSing(group), scene.canSing(member),
      scene.book[group].votes.person + scene.book[group].votes.organisation == 0,
      scene.book[member].words.count == 1
    else { return false }
    return scene.book[group].words.count > 1 || scene.book[member].votes.person > 0
  }
}

extension NameBook.Entry {
  /// A group by the words beside it, or by its capitals.
  var canBeAct: Bool {
    canBeGroup
      && (votes.group > 0 || name == name.uppercased() && name != name.lowercased()
        || hasInnerCapital)
  }

  /// `NewTides`: one word with a capital inside.
  private var hasInnerCapital: Bool {
    let letters = Array(name)
    return words.count == 1
      && zip(letters, letters.dropFirst()).contains { $0.isLowercase && $1.isUppercase }
  }
}

extension Scene {
  /// The kind of thing that a name is, as far as the document has shown.
  func kind(of entry: Int) -> Kind {
    let votes = book[entry].votes
    if votes.character > 0 { return .character }
    let kinds: [(Kind, Int)] = [
      (.series, votes.series), (.song, votes.song), (.release, votes.release),
      (.group, votes.group),
      (.organisation, votes.organisation), (.person, votes.person),
    ]
    let best = kinds.max { $0.1 < $1.1 }!
    if best.1 == 0 || votes.work > 0 && best.1 < votes.work && best.0 != .song && best.0 != .release
    {
      return .series
    }
    return best.0
  }

  /// Whether a rule has read the name as a song's.
  func isSong(_ entry: Int) -> Bool { saidSoFar.songs.contains(entry) }

  /// Whether the sentence before in the passage spoke of such words.
  func spoke(of cues: WordSet, in clause: Clause) -> Bool {
    for sentence in sentences(of: clause.passage, before: clause.tokens.lowerBound).suffix(1) {
      if sentence.items.contains(where: { $0.word.map { cues.contains($0) } ?? false }) {
        return true
      }
    }
    return false
  }

  func child(_ place: Int, of clause: Clause) -> Clause? {
    clause.children.indices.contains(place) ? clause.children[place] : nil
  }
}
