import Claims

extension Rule {
  /// What a character does, where, and to whom related.
  static let characterRules: [Rule] = [
    Rule(
      "what is said of a character beside the name", holding: [[.names, .relative, .apposition]],
      reads: [
        Example(
          "Kim Min-su plays Han Ji-woo, a doctor at Blue Lamp Hospital, in \"Cold River\".",
          "Han Ji-woo | occupation | doctor", "Han Ji-woo | affiliation | Blue Lamp Hospital"),
        Example(
          "In \"Cold River\" Kim Min-su plays Han Ji-woo and Lee Ha-na his wife, Oh Se-ri.",
          "Han Ji-woo | partner | Oh Se-ri | relation=wife"),
        Example(
          "Kim Min-su plays the assassin Han Ji-woo in \"Cold River\".",
          "Han Ji-woo | occupation | assassin"),
        Example(
          "In \"Cold River\" a cook falls into the palace of the king, Han Ji-woo (Kim Min-su).",
          "Han Ji-woo | occupation | king"),
        Example(
          "In \"Cold River\" Kim Min-su is Han Ji-woo. His second wife is Oh Se-ri, played by Lee Ha-na.",
          "Han Ji-woo | partner | Oh Se-ri | relation=second wife"),
        Example(
          "In \"Cold River\" Kim Min-su is Han Ji-woo and Lee Ha-na is Oh Se-ri. Oh Se-ri is Ji-woo's sister.",
          "Han Ji-woo | relative | Oh Se-ri | relation=sister"),
        Example(
          "In \"Cold River\" Kim Min-su plays Han Ji-woo, who works at the harbour as a nurse.",
          "Han Ji-woo | occupation | nurse"),
        Example(
          "In \"Cold River\" Kim Min-su is Han Ji-woo, and Lee Ha-na plays Oh Se-ri, a friend of Ji-woo's.",
          "Han Ji-woo | friend | Oh Se-ri | relation=friend"),
      ],
      leaves: [
        "Kim Min-su, a fan of doctors, watched \"Cold River\".",
        "In \"Cold River\" Kim Min-su plays Han Ji-woo, who disguises himself as a nurse.",
      ]
    ) { match in match.characters() },

    Rule(
      "where characters work",
      [
        "{p:names} , who both? [work|works] at|for {w:names}",
        "who both? [work|works|serves|serve] at|for|in {w:names}",
      ],
      reads: [
        Example(
          "Kim Min-su plays Han Ji-woo, who works at Blue Lamp Hospital, in \"Cold River\".",
          "Han Ji-woo | affiliation | Blue Lamp Hospital")
      ],
      leaves: ["Kim Min-su, who works for charity, is in \"Cold River\"."]
    ) { match in
      for character in match.names("p")
        + (match.has("p") ? [] : match.clause.antecedents.map(\.entry))
      where match.scene.isCharacter(character) {
        for place in match.names("w") where !match.scene.isCharacter(place) {
          match.claim(character, .character, .affiliation, .entry(place))
        }
      }
    },

    Rule(
      "what a real person does for a living",
      holding: [[.names, .bracket, .relative, .apposition]],
      reads: [
        Example(
          "Kim Min-su is a singer and actor, known from \"Cold River\".",
          "Kim Min-su | occupation | singer", "Kim Min-su | occupation | actor"),
        Example(
          "Singer Kim Min-su plays Han Ji-woo in \"Cold River\".",
          "Kim Min-su | occupation | singer"),
        Example(
          "Tom Weaver, a media analyst at Blue Lamp Securities, spoke of \"Cold River\".",
          "Tom Weaver | occupation | media analyst",
          "Tom Weaver | memberOf | Blue Lamp Securities"),
        Example(
          "Tom Weaver, tvN's chief content officer, spoke of \"Cold River\".",
          "Tom Weaver | memberOf | tvN"),
      ],
      leaves: [
        "Director Kim Min-su made \"Cold River\".",
        "Tom Weaver, a viewer from Busan, spoke of \"Cold River\".",
      ]
    ) { match in match.professions() },
  ]
}

extension ClauseMatch {
  func characters() {
    for place in clause.named {
      guard let names = items[place].names else { continue }
      for name in names where scene.isCharacter(name.entry) {
        if let rank = scene.mention(name, in: clause)?.rank {
          guard
            !scene.vocabulary[scene.passages[clause.passage].tokens[rank.lowerBound].word]
              .isDisjoint(with: [.occupation, .honorific])
          else { continue }
          claim(
            place..<place + 1, name.entry, .character, .occupation,
            .text(scene.text(rank, in: clause).lowercased()))
        }
      }
      guard let first = names.first, scene.isCharacter(first.entry) else { continue }
      if let start = description(before: place) {
        var end = place
        if items[end - 1].isMark(",") { end -= 1 }
        describe(first.entry, in: start..<end)
      }
    }
    readNounBeside()
    // "His second wife is X", "Y's eldest son is X"
    if clause.kind == .sentence, kind(0).contains(.possessive) || isPossessive(1),
      let verb = items.indices.first(where: { kind($0).contains(.be) }), verb > 1, verb < 6,
      kind(verb - 1).contains(.relation), items.indices.contains(verb + 1),
      let names = items[verb + 1].names, names.count == 1, scene.isCharacter(names[0].entry)
    {
      describe(names[0].entry, in: 0..<verb)
    }
    // "X is a doctor", "X once … and is now a taxi driver"
    if clause.kind == .sentence, let first = items.first?.names, first.count == 1,
      scene.isCharacter(first[0].entry),
      let verb = items.indices.dropFirst().first(where: { kind($0).contains(.be) }),
      verb == 1 || items[1].child != nil && verb == 2 || word(verb - 1) == words.and
    {
      var start = verb + 1
      while kind(start).contains(.adverb) { start += 1 }
      // "X is Y's sister", "X is therefore his stepmother"
      let isOwned =
        kind(start).contains(.possessive)
        || items.indices.contains(start) && items[start].isNames && isPossessive(start + 1)
      if kind(start).contains(.determiner) || isOwned {
        let end =
          items.indices.dropFirst(start).first {
            items[$0].child != nil || items[$0].isMark(",") || items[$0].isMark(";")
              || kind($0).contains(.conjunction) && !opensBond($0 + 1)
          } ?? items.count
        describe(first[0].entry, in: start..<end)
      }
    }
    // "as A, B and C of AC-12"
    for place in clause.named {
      guard let names = items[place].names, names.allSatisfy({ scene.isCharacter($0.entry) }),
        word(place + 1) == words.of, items.indices.contains(place + 2),
        let owners = items[place + 2].names, owners.count == 1,
        scene.book[owners[0].entry].known == nil, !scene.book[owners[0].entry].isQuoted,
        !scene.isCharacter(owners[0].entry),
        scene.book[owners[0].entry].votes.work + scene.book[owners[0].entry].votes.person == 0
      else { continue }
      for name in names {
        claim(place..<place + 3, name.entry, .character, .affiliation, .entry(owners[0].entry))
      }
    }
    guard clause.kind == .apposition || clause.kind == .relative,
      let subject = clause.antecedents.last?.entry, scene.isCharacter(subject)
    else { return }
    // "X, formerly a pilot of the Air Force"
    if clause.kind == .relative, kind(0).contains(.adverb), kind(1).contains(.determiner) {
      return describe(subject, in: 1..<items.count)
    }
    if let trade = trade() { describe(subject, in: trade) }
    // "X, who is Y's sister", "who becomes her bodyguard"
    if clause.kind == .relative, word(0) == words.who,
      kind(1).contains(.be) || isWord(1, scene.vocabulary.cues.character.becoming),
      !kind(2).isDisjoint(with: [.determiner, .possessive]) || isPossessive(3)
    {
      let end =
        items.indices.dropFirst(2).first {
          items[$0].isMark(",") || kind($0).contains(.conjunction) || kind($0).contains(.relative)
        } ?? items.count
      return describe(subject, in: 2..<end)
    }
    // "X, whose wife, Y, …"
    if clause.kind == .relative, word(0) == words.whose {
      var noun = 1
      while noun < 4, kind(noun).isDisjoint(with: .relation), word(noun) != nil { noun += 1 }
      let name =
        items.indices.contains(noun + 1) && items[noun + 1].isMark(",") ? noun + 2 : noun + 1
      guard let bond = word(noun), let property = scene.vocabulary.relations[bond],
        items.indices.contains(name), let other = items[name].names?.first?.entry,
        scene.book[other].canBeCharacter, scene.book[other].votes.person > 0, other != subject
      else { return }
      scene.book[other].votes.character += 2
      return claim(
        0..<name + 1, subject, .character, property, .entry(other),
        [(.relation, .text(text(noun..<noun + 1)))], modality: .asserted)
    }
    // "who finds her" says what the character does in the story, not what the character is.
    guard clause.kind == .apposition else { return }
    for antecedent in clause.antecedents where scene.isCharacter(antecedent.entry) {
      describe(antecedent.entry, in: items.indices)
    }
  }

  /// Reads what the items of a range say of a character.
  private func describe(_ character: Int, in range: Range<Int>) {
    Description(scene: scene, clause: clause, subject: character, modality: .asserted, rule: rule)
      .read(range)
  }

  /// `… and Min's fiancée`, `… and the sister of Min`: a bond behind a joint.
  private func opensBond(_ place: Int) -> Bool {
    var next = place
    if items.indices.contains(place + 1), items[place].names?.count == 1, isPossessive(place + 1) {
      next = place + 2
    } else if kind(place).isDisjoint(with: [.possessive, .determiner]) {
      return false
    }
    while next - place < 5, items.indices.contains(next), let word = word(next),
      scene.vocabulary[word].isDisjoint(with: [.verb, .be, .preposition, .conjunction])
    {
      if scene.vocabulary[word].contains(.relation) { return true }
      next += 1
    }
    return false
  }

  /// Where the words that describe a name begin, when they stand right before it: `the assassin X`,
  /// `his wife, X`, `legal director of Queens Group X` is none.
  private func description(before place: Int) -> Int? {
    var start = place
    if start > 1, items[start - 1].isMark(","),
      !kind(start - 2).isDisjoint(with: [.relation, .occupation])
    {
      start -= 1
    }
    let noun = start - 1
    guard noun >= 0, let word = items[noun].word,
      !kind(noun).isDisjoint(with: [.occupation, .relation]),
      !scene.vocabulary.cues.credit.crew.contains(word)
    else { return nil }
    start = noun
    while start > 0, place - start < 8 {
      if let before = items[start - 1].word {
        let kind = scene.vocabulary[before]
        if !kind.isDisjoint(with: [.determiner, .possessive]) { return start - 1 }
        if !kind.isDisjoint(with: [
          .preposition, .verb, .be, .have, .conjunction, .future, .relative,
        ]) {
          return start
        }
        start -= 1
      } else if items[start - 1].isMark(","), start > 1, kind(start).contains(.adverb),
        kind(start - 2).contains(.occupation)
      {
        // "the crown prince, afterwards king, X"
        start -= 1
      } else if items[start - 1].isPossessive {
        return start >= 2 ? start - 2 : start
      } else {
        return start
      }
    }
    return start
  }

  /// `the kitchen of the king, Arthur (Mary Adams)`: a name in apposition to what its bearer is.
  private func readNounBeside() {
    guard clause.kind == .apposition, let name = items.first?.names?.first,
      scene.isCharacter(name.entry), let parent,
      let place = parent.items.firstIndex(where: {
        $0.child.map { parent.children[$0].tokens == clause.tokens } ?? false
      }), place > 1,
      let noun = parent.items[place - 1].word, scene.vocabulary[noun].contains(.occupation),
      let article = parent.items[place - 2].word, scene.vocabulary[article].contains(.determiner)
    else { return }
    claim(
      0..<1, name.entry, .character, .occupation,
      .text(scene.text(parent.items[place - 1].tokens, in: clause)))
  }

  /// `Singer X`, `the actor X`, `X, who is a lawyer`: the profession of somebody who is no part.
  func professions() {
    let cues = scene.vocabulary.cues
    for place in clause.named {
      guard let name = items[place].names?.first, scene.book[name.entry].known == nil,
        !scene.isCharacter(name.entry),
        !scene.book[name.entry].isQuoted, scene.book[name.entry].votes.person > 0,
        scene.book[name.entry].votes.person >= scene.book[name.entry].votes.work
      else { continue }
      if let mention = scene.mention(name, in: clause), let rank = mention.rank {
        let text = scene.text(rank, in: clause).lowercased()
        if cues.cast.livings.contains(scene.vocabulary.lexicon.find(text)) {
          claim(place..<place + 1, name.entry, .person, .occupation, .text(text))
        }
      }
      guard let word = word(place - 1), cues.cast.livings.contains(word) else { continue }
      var start = place - 1
      while start > 0, let before = items[start - 1].word,
        cues.cast.livingModifiers.contains(before)
      {
        start -= 1
      }
      let living =
        start == 0
        ? text(start..<place).prefix(1).lowercased() + text(start..<place).dropFirst()
        : text(start..<place)
      claim(start..<place + 1, name.entry, .person, .occupation, .text(living))
    }
    // "debuted in 2008 as a singer", "made his debut as K-pop idol"
    if let debut = clause.words.firstIndex(where: { cues.character.debuts.contains($0) }),
      let subject = items[..<debut].last(where: { $0.names?.count == 1 })?.names?.first,
      scene.isPerson(subject.entry),
      let link = items.indices.dropFirst(debut).first(where: { word($0) == words.as }),
      link - debut < 6
    {
      var end = link + 1
      while kind(end).contains(.determiner) { end += 1 }
      let start = end
      while items.indices.contains(end), items[end].word != nil,
        !(items[end].word.map { cues.cast.livings.contains($0) } ?? false), end - start < 3
      { end += 1 }
      if isWord(end, cues.cast.livings) {
        claim(start..<end + 1, subject.entry, .person, .occupation, .text(text(start..<end + 1)))
      }
    }
    professionOfOneSpokenOf()
    professionBeside()
    predicateProfession()
  }

  /// `The singer had been asked`, `the "X" actress`: the profession by which somebody is spoken of.
  private func professionOfOneSpokenOf() {
    let cues = scene.vocabulary.cues
    for (place, word) in clause.words.enumerated() where cues.cast.livings.contains(word) {
      let isBare = self.word(place - 1) == words.the
      let isOfName =
        self.word(place - 2) == words.the && place > 1
        && items[place - 1].names?.allSatisfy {
          scene.book[$0.entry].isQuoted || scene.book[$0.entry].canBeAct
        } ?? false
      let token = items[max(0, place - (isBare ? 1 : 2))].tokens.lowerBound
      guard isBare || isOfName, !items.indices.contains(place + 1) || !items[place + 1].isNames,
        kind(place + 1).isDisjoint(with: [.occupation, .relative, .songNoun, .seriesNoun]),
        self.word(place + 1) != words.of,
        let person =
          (cues.music.musicians.contains(word)
          ? scene.musician(before: token, in: clause) : scene.person(before: token, in: clause))?
          .entry,
        !scene.isCharacter(person), scene.book[person].known == nil
      else { continue }
      claim(
        place - 1..<place + 1, person, .person, .occupation, .text(text(place..<place + 1)),
        modality: .asserted)
    }
  }

  /// `Rainy is a singer and actress`: what a sentence says of the person that it opens with.
  private func predicateProfession() {
    let cues = scene.vocabulary.cues
    guard clause.kind == .sentence, let person = items.first?.names?.first?.entry,
      items[0].names?.count == 1, scene.isPerson(person) || scene.book[person].votes.person > 0,
      !scene.isCharacter(person),
      let verb = items.indices.dropFirst().first(where: { !items[$0].isChild }),
      kind(verb).contains(.be), kind(verb + 1).contains(.determiner)
    else { return }
    // "is a South Korean filmmaker and former critic": such a sentence tells of a real person.
    let isOfCountry = (verb + 2..<verb + 4).contains { kind($0).contains(.nationality) }
    var place = verb + 2
    while place < items.count, place - verb < 8,
      items[place].word != nil || items[place].isMark(",")
    {
      let isTrade =
        isOfCountry && kind(place).contains(.occupation)
        && kind(place + 1).isDisjoint(with: .occupation)
      if isTrade || isWord(place, cues.cast.livings) {
        var start = place
        while isWord(start - 1, cues.cast.livingModifiers) { start -= 1 }
        claim(start..<place + 1, person, .person, .occupation, .text(text(start..<place + 1)))
      } else if !kind(place).isDisjoint(with: [.preposition, .verb, .relative, .be]) {
        return
      }
      place += 1
    }
  }
}
