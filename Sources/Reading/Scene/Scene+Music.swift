import Claims

extension Scene {
  /// Settles which names are songs' and singers' before the rules read, from the words beside them:
  /// a song must not be taken for the series that a story is about.
  func settleMusic() {
    let cues = vocabulary.cues
    func isMusical(_ clause: Clause) -> Bool {
      clause.speaks(of: cues.music.music) || clause.children.contains(where: isMusical)
    }
    guard sentences.joined().contains(where: isMusical) else { return }
    for passage in sentences.indices {
      for place in sentences[passage].indices {
        settleMusic(sentences[passage][place])
        settleIssue(of: sentences[passage][place], after: sentences[passage][..<place].last)
      }
    }
    settleSongTitles()
  }

  private func settleMusic(_ clause: Clause) {
    let items = clause.items
    for place in clause.named {
      guard let names = items[place].names, names.allSatisfy({ book[$0.entry].known == nil }) else {
        continue
      }
      if isSung(place, in: clause) {
        for name in names
        where book[name.entry].votes.series == 0 && book[name.entry].votes.person <= 1 {
          book[name.entry].votes.song += 2
        }
      }
      // SEVENTEEN's Seungkwan: a lone name that a name in capitals owns is a member of it.
      if names.count == 1, place > 1, items[place - 1].isPossessive,
        let owner = items[place - 2].names?.last?.entry, isAct(owner),
        book[names[0].entry].words.count == 1, !book[names[0].entry].isQuoted,
        book[names[0].entry].votes.work + book[names[0].entry].votes.song == 0
      {
        book[names[0].entry].votes.person += 2
        book[owner].votes.group += 1
      }
    }
    for child in clause.children { settleMusic(child) }
  }

  /// Whether a word says where in a series a song is heard: opening, ending, theme.
  private func isPlace(_ index: Int, in clause: Clause) -> Bool {
    guard clause.items.indices.contains(index), let word = clause.items[index].word else {
      return false
    }
    return vocabulary.cues.music.themes.contains(word)
  }

  /// A name in capitals throughout, as bands write theirs.
  private func isAct(_ entry: Int) -> Bool {
    let name = book[entry].name
    return book[entry].known == nil && !book[entry].isQuoted
      && book[entry].votes.person + book[entry].votes.series == 0
      && (book[entry].votes.group > 1
        || name.isShouted && name.count > 1 && name != name.lowercased() && !name.holds(" "))
  }

  /// Whether the words around a name make it a song's.
  private func isSung(_ place: Int, in clause: Clause) -> Bool {
    let cues = vocabulary.cues
    let items = clause.items
    func word(_ index: Int) -> WordID? { items.indices.contains(index) ? items[index].word : nil }
    guard let name = items[place].names?.first?.entry,
      book[name].isQuoted || book[name].votes.work > 0 || book[name].words.count > 1
    else { return false }
    let isTitle = book[name].isQuoted || book[name].votes.work > 0
    if let before = word(place - 1) {
      // "sung by X, with the title Y"
      if cues.music.title.contains(before),
        items[..<place].contains(where: { item in
          if case .part = item.dimension { return true }
          return item.word.map { cues.music.singing.contains($0) } ?? false
        })
      {
        return true
      }
      if cues.music.singing.contains(before) { return true }
      // "the ending theme “X”", "the opening theme is “X”", "voice to “X”"
      if vocabulary[before].contains(.songNoun), isTitle,
        isPlace(place - 2, in: clause) || vocabulary[before].isDisjoint(with: .seriesNoun)
      {
        return true
      }
      if before == vocabulary.words.to, let voice = word(place - 2),
        cues.music.voices.contains(voice), !marked.contains(name)
      {
        return true
      }
      let issues = cues.music.issuing.contains(before)
      let issuer = items[..<place].last { $0.names != nil }?.names?.first?.entry
      if issues, isTitle,
        issuer.map({ book[$0].known == nil && book[$0].votes.organisation == 0 }) ?? true,
        items[..<(place - 1)].contains(where: {
          $0.names != nil || $0.word.map { vocabulary[$0].contains(.pronoun) } ?? false
        })
      {
        return true
      }
      // "the single that she put out was X"
      if vocabulary[before].contains(.be),
        let noun = items[..<(place - 1)].firstIndex(where: {
          $0.word.map { vocabulary[$0].contains(.songNoun) } ?? false
        }),
        !items[noun..<place].contains(where: { $0.names != nil || $0.word == vocabulary.words.for }
        ), isTitle
      {
        return true
      }
      // "entered the chart with X"
      if before == vocabulary.words.with,
        items[..<place].contains(where: { $0.word.map { cues.music.charts.contains($0) } ?? false })
      {
        return true
      }
    }
    // "“X” was written by A and performed by B"
    let behind =
      items.indices.contains(place + 1) && items[place + 1].isMark(",") ? place + 2 : place + 1
    if isTitle, word(behind).map({ vocabulary[$0].contains(.be) }) ?? false,
      let verb = items.indices.dropFirst(place + 1).prefix(9).first(where: {
        word($0).map { cues.music.sungBy.contains($0) } ?? false
      }), word(verb + 1) == vocabulary.words.by,
      items[behind..<verb].allSatisfy({
        $0.word != nil || $0.names?.allSatisfy { !book[$0.entry].isQuoted } ?? false
      })
    {
      return true
    }
    // "The theme song, “X”, …", "The signature tune, X by Y, …"
    if isTitle || word(place + 1) == vocabulary.words.by, place > 1, items[place - 1].isMark(","),
      let noun = word(place - 2), vocabulary[noun].contains(.songNoun),
      place < 6 || isPlace(place - 3, in: clause)
    {
      return true
    }
    // "“X” serves as the opening theme"
    if isTitle,
      let theme = items.indices.dropFirst(place + 1).prefix(6).first(where: {
        items[$0].names == nil && (word($0).map { vocabulary[$0].contains(.songNoun) } ?? false)
      }), isPlace(theme - 1, in: clause),
      items[place + 1..<theme].allSatisfy({
        $0.word.map {
          vocabulary[$0].isDisjoint(with: [.preposition, .conjunction]) || $0 == vocabulary.words.as
        } ?? ($0.child != nil)
      })
    {
      return true
    }
    // "X, the Rainy song that opens every episode"
    if let next = items.indices.contains(place + 1) ? items[place + 1].child : nil,
      let child = child(next, of: clause), child.kind == .apposition, child.items.count > 2,
      child.items[1].names?.count == 1, let noun = child.items[2].word,
      vocabulary[noun].contains(.songNoun)
    {
      return true
    }
    if book[name].isQuoted, book[name].votes.series == 0 {
      // "X" by Y, "X" – Y, in a story of songs
      let isJoint =
        word(place + 1) == vocabulary.words.by
        || items.indices.contains(place + 1)
          && (items[place + 1].isMark("-") || items[place + 1].isMark(":"))
      if isJoint, items.indices.contains(place + 2), let act = items[place + 2].names,
        act.allSatisfy({ book[$0.entry].known == nil && !book[$0.entry].isQuoted })
      {
        return true
      }
      // "X", which she recorded for the drama
      if let next = items.indices.contains(place + 1) ? items[place + 1].child : nil,
        let child = child(next, of: clause), child.kind == .relative,
        child.items.prefix(6).contains(where: {
          $0.word.map { cues.music.singing.contains($0) || cues.music.issuing.contains($0) }
            ?? false
        })
      {
        return true
      }
    }
    // "X", her theme for the drama; "X", also a Part 2
    if let next = items.indices.contains(place + 1) ? items[place + 1].child : nil,
      let child = child(next, of: clause), child.kind == .apposition,
      child.items.prefix(6).prefix(while: { $0.names == nil && $0.word != vocabulary.words.for })
        .contains(where: {
          $0.word.map {
            vocabulary[$0].contains(.songNoun) && !vocabulary[$0].contains(.seriesNoun)
          } ?? false
        })
    {
      return true
    }
    return isTitle && items.indices.contains(place + 1) && items[place + 1].isMark(",")
      && items[(place + 2)...].prefix(3).contains {
        if case .part = $0.dimension { true } else { false }
      }
  }

  /// "… X. Issued in March as Part 2 of the soundtrack, it …": the title that the sentence before
  /// named last.
  private func settleIssue(of sentence: Clause, after before: Clause?) {
    guard let before, let first = sentence.items.first?.word,
      vocabulary.cues.music.releasing.contains(first) || first == vocabulary.words.it,
      sentence.items.contains(where: { if case .part = $0.dimension { true } else { false } }),
      sentence.items.contains(where: {
        $0.word.map { vocabulary.cues.music.soundtrackNouns.contains($0) } ?? false
      }),
      let name = before.items.last(where: { $0.names != nil })?.names?.last?.entry,
      book[name].isQuoted, book[name].votes.series == 0
    else { return }
    book[name].votes.song += 2
  }
}
