import Claims

extension ClauseMatch {
  /// `"X" (Rainy)`: behind a song, who sings it.
  func singersInBrackets() {
    for (place, item) in items.enumerated() {
      guard let child = item.child, clause.children[child].kind == .bracket,
        let song = clause.children[child].antecedents.last?.entry,
        scene.isSettledSong(song),
        let singers = clause.children[child].items.first?.names,
        clause.children[child].items.count == 1
      else { continue }
      for singer in singers
      where (scene.canPerform(singer.entry) || isBare(singer.entry))
        && scene.mention(singer, in: clause)?.form != .foreign
      {
        claim(max(0, place - 1)..<place + 1, song, .song, .performer, .entry(singer.entry))
      }
    }
  }

  /// Whether nothing is known of a name of one word, as of many singers'.
  private func isBare(_ entry: Int) -> Bool {
    let found = scene.book[entry]
    return found.known == nil && !found.isQuoted && found.words.count == 1
      && found.votes.work + found.votes.song + found.votes.series + found.votes.organisation
        + found.votes.character == 0
  }

  /// `Rainy's song "X"`, `10CM's X` in a sentence about music.
  func ownedSongs() {
    ownSong()
    for (place, item) in items.enumerated() {
      guard item.isPossessive, place > 0, let owners = items[place - 1].names,
        let owner = owners.last?.entry, scene.book[owner].known == nil, !scene.isCharacter(owner)
      else { continue }
      var next = place + 1
      var hasNoun = false
      while items.indices.contains(next), next - place < 5, let word = items[next].word {
        hasNoun = hasNoun || scene.vocabulary[word].contains(.songNoun)
        next += 1
      }
      guard items.indices.contains(next), let songs = items[next].names,
        hasNoun || has(scene.vocabulary.cues.music.music) || scene.speaksOfMusic
      else { continue }
      for song in songs.prefix(1)
      where scene.canBeSong(song.entry, in: clause) && song.entry != owner
        && (hasNoun || next == place + 1)
      {
        let votes = scene.book[song.entry].votes
        guard votes.person == 0, votes.series == 0, !scene.isGroupMember(song.entry, of: owner)
        else { continue }
        scene.book[song.entry].votes.song += 2
        claim(place - 1..<next + 1, song.entry, .song, .performer, .entry(owner))
      }
    }
  }

  /// `"X", her theme for the drama`: the song of the person spoken of.
  private func ownSong() {
    guard clause.kind == .apposition, kind(0).contains(.possessive), word(0) != words.its,
      let song = clause.antecedents.last?.entry,
      items.prefix(5).prefix(while: { $0.word != nil && $0.word != words.for }).contains(where: {
        $0.word.map {
          scene.vocabulary[$0].contains(.songNoun) || scene.vocabulary.cues.music.gifts.contains($0)
        } ?? false
      }),
      scene.canBeSong(song, in: clause),
      let singer = scene.person(
        before: clause.tokens.lowerBound,
        in: Clause(.sentence, [], children: [], tokens: clause.tokens, passage: clause.passage))?
        .entry
    else { return }
    scene.book[song].votes.song += 2
    claim(0..<1, song, .song, .performer, .entry(singer))
  }

  /// A song and the series it was made for, in one clause.
  func soundtracks() {
    guard scene.book.mayHaveSongs else { return }
    let cues = scene.vocabulary.cues
    var songs: [(Int, Int)] = []
    for (place, item) in items.enumerated() {
      for name in item.names ?? []
      where scene.book[name.entry].votes.song > 0
        && scene.book[name.entry].votes.song >= scene.book[name.entry].votes.series
      {
        songs.append((place, name.entry))
      }
    }
    var part: Int?
    for item in items { if case .part(let number) = item.dimension { part = number } }
    part = part ?? countedPart
    var targets: [(place: Int, series: Int)] = []
    for (place, item) in items.enumerated() {
      guard let names = item.names, names.count == 1, scene.book[names[0].entry].canBeSeries,
        scene.book[names[0].entry].votes.song == 0, scene.book[names[0].entry].votes.release == 0,
        scene.book[names[0].entry].votes.person == 0, scene.looksLikeTitle(names[0].entry)
      else { continue }
      let isTarget =
        word(place - 1) == words.for || word(place - 1) == words.from
        || word(place - 1) == words.of
          && (scene.book[names[0].entry].isQuoted
            || scene.book[names[0].entry].votes.work + scene.book[names[0].entry].votes.series > 0)
        || isWord(place + 1, cues.music.soundtracks) || kind(place - 1).contains(.seriesNoun)
        || word(place - 1) == words.the || kind(place - 1).contains(.genre) || isOfNetwork(place)
      // "the Rainy song": whose song it is.
      let isSinger =
        !scene.book[names[0].entry].isQuoted && kind(place + 1).contains(.songNoun)
        && !isWord(place + 1, cues.music.soundtrackNouns)
      if isTarget, !isSinger, !isPossessive(place + 1) { targets.append((place, names[0].entry)) }
    }
    var series = targets.last?.series
    let isMusical = has(cues.music.music) || part != nil || series != nil && has(cues.music.songs)
    if series == nil, isMusical, has(cues.music.soundtrackNouns) || part != nil {
      series = scene.topic
    }
    if series == nil, songs.count > 1 || songs.contains(where: { scene.book[$0.1].votes.song > 1 }),
      has(cues.music.soundtrackNouns) || scene.spoke(of: cues.music.soundtrackNouns, in: clause)
    {
      series = scene.topic
    }
    if series == nil, songs.contains(where: { scene.isSettledSong($0.1) }) || hangsOnSong {
      series =
        describedSeries ?? (clause.kind == .sentence ? besideSong ?? seriesOfThemeBefore : nil)
    }
    let isSoundtrackTalk =
      scene.soundtrackPassages.contains(clause.passage)
      || scene.soundtrackTalk.contains(clause.passage)
    if series == nil, isSoundtrackTalk { series = scene.topic }
    // "the opening theme", "plays over the credits": the place of a song in the series spoken of.
    if series == nil, scene.lastRelease == nil, has(cues.music.themes),
      isMusical || clause.kind != .sentence
    {
      series =
        scene.series(before: 0, in: clause).flatMap {
          scene.book[$0.entry].votes.song > 1 ? nil : $0.entry
        } ?? scene.topic
    }
    guard let series, scene.book[series].votes.song < 2 else { return }
    let numbered: [(Qualifier, Term?)] = [(.part, part.map { .value(.number(Double($0))) })]
    func add(_ song: Int, _ range: Range<Int>, of series: Int) {
      let own = songs.count > 1 ? self.part(of: range.lowerBound, among: songs.map(\.0)) : nil
      claim(
        range, song, .song, .soundtrackOf, .entry(series),
        songs.count > 1 ? [(.part, own.map { .value(.number(Double($0))) })] : numbered)
    }
    // "X", the singer's song from the show
    if songs.isEmpty, hangsOnSong, describedSeries != nil,
      let song = clause.antecedents.last?.entry,
      song != series
    {
      return add(song, 0..<items.count, of: series)
    }
    // "X", her theme for the drama "Y"
    if songs.isEmpty, clause.kind != .sentence, let song = clause.antecedents.last?.entry,
      song != series, scene.book[song].votes.song > 1,
      clause.kind == .apposition
        || scene.book[song].votes.song > scene.book[song].votes.series && has(cues.music.themes)
    {
      return add(song, 0..<items.count, of: series)
    }
    if songs.isEmpty {
      // "It is the theme song of X"
      let isPredicate =
        word(0) == words.it && kind(1).contains(.be) && !targets.isEmpty
        && clause.words.contains { scene.vocabulary[$0].contains(.songNoun) }
      guard part != nil || isPredicate, !isOfUntitled,
        let song = scene.song(before: items.count, in: clause)
      else { return }
      return add(song, 0..<items.count, of: series)
    }
    guard
      isMusical || isSoundtrackTalk || items.indices.contains(songs[0].0 + 1)
    else { return }
    for (place, song) in songs {
      // The target behind the song, else the one before it that is no other song's.
      let behind = targets.first { $0.place > place }
      let ahead = targets.last { target in
        target.place < place && !songs.contains { $0.0 < target.place }
      }
      guard targets.isEmpty || behind != nil || ahead != nil else { continue }
      let series = behind?.series ?? ahead?.series ?? series
      guard song != series else { continue }
      add(song, place..<place + 1, of: series)
    }
  }

  /// The part that a song is, where the clause names several songs: the one between the song before and
  /// it, else the one behind it.
  private func part(of song: Int, among songs: [Int]) -> Int? {
    func number(_ place: Int) -> Int? {
      if case .part(let number) = items[place].dimension { number } else { nil }
    }
    let before = songs.last { $0 < song } ?? -1
    let next = songs.first { $0 > song } ?? items.count
    let ahead = (before + 1..<song).compactMap(number).last
    let behind = (song + 1..<max(next, song + 1)).compactMap(number).first
    // Where a number stands before the first song, each stands before its own.
    if items.indices.contains(where: { $0 < songs[0] && number($0) != nil }) { return ahead }
    return behind ?? ahead
  }

  private var hangsOnSong: Bool {
    clause.kind != .sentence
      && clause.antecedents.last.map { scene.isSettledSong($0.entry) } ?? false
  }

  /// `for the show`, `from the police thriller`: the series spoken of.
  private var describedSeries: Int? {
    for place in items.indices.dropFirst() {
      guard word(place) == words.the || word(place) == words.this, let joint = word(place - 1),
        [words.for, words.from, words.of, words.in].contains(joint),
        let noun = items.indices.dropFirst(place + 1).prefix(4).first(where: {
          !kind($0).isDisjoint(with: [.seriesNoun, .genre])
        }),
        items[place..<noun].allSatisfy({ $0.word != nil }),
        !items.indices.contains(noun + 1) || !items[noun + 1].isNames,
        kind(noun + 1).isDisjoint(with: [.seriesNoun, .genre, .songNoun, .occupation])
      else { continue }
      return scene.focus ?? scene.topic
    }
    return nil
  }

  /// The series that the story is about, as the one other title beside the songs of a sentence about
  /// music.
  private var besideSong: Int? {
    guard scene.isOfMusic(clause) else { return nil }
    let titles = Set(
      clause.named.flatMap { items[$0].names ?? [] }.map(\.entry).filter {
        scene.book[$0].isQuoted && !scene.isSettledSong($0)
      })
    guard titles.count == 1, titles.first == scene.topic else { return nil }
    return scene.topic
  }

  /// `Rainy will sing the theme of "X". The song, "Y", …`: the series that the sentence before speaks of
  /// songs for.
  private var seriesOfThemeBefore: Int? {
    guard
      let before = scene.sentences(of: clause.passage, before: clause.tokens.lowerBound).last,
      before.speaks(of: scene.vocabulary.cues.music.plainMusic)
        || before.words.contains(where: { scene.vocabulary[$0].contains(.songNoun) }),
      clause.named.allSatisfy({ place in
        items[place].names?.allSatisfy {
          !scene.book[$0.entry].isQuoted || scene.isSettledSong($0.entry)
        } ?? true
      })
    else { return nil }
    let titles = before.named.flatMap { before.items[$0].names ?? [] }.map(\.entry).filter {
      scene.book[$0].isQuoted
    }
    return titles == [scene.topic].compactMap(\.self) ? scene.topic : nil
  }

  /// `Part three, as yet untitled, goes to …`: the part opens the sentence as something new.
  private var isOfUntitled: Bool {
    if case .part? = items.first?.dimension { return true }
    return clause.words.contains {
      ["untitled", "unnamed"].contains(scene.vocabulary.lexicon.spelling(of: $0))
    }
  }

  /// `for tvN's X`: a broadcaster in the possessive between the joint and the series.
  private func isOfNetwork(_ place: Int) -> Bool {
    guard place > 2, isPossessive(place - 1), let owner = items[place - 2].names?.first?.entry,
      [.network, .platform].contains(scene.book[owner].known)
    else { return false }
    return [words.for, words.from, words.of].contains(word(place - 3))
  }

  /// `the fifth single of its soundtrack`: the part that the song is.
  private var countedPart: Int? {
    for place in items.indices.dropLast(2) {
      let ordinal: Int? =
        if case .ordinal(let number) = items[place].dimension {
          number
        } else if kind(place).contains(.ordinal) {
          word(place).flatMap { scene.vocabulary.number($0) }.map { Int($0) }
        } else { nil }
      guard let ordinal,
        kind(place + 1).contains(.songNoun) || word(place + 1) == words.part
          || isWord(place + 1, scene.vocabulary.cues.music.pieces),
        word(place + 2) == words.of || word(place + 2) == words.from
          || word(place + 2) == words.for,
        (place + 3..<place + 8).contains(where: {
          isWord($0, scene.vocabulary.cues.music.soundtrackNouns)
        })
      else { continue }
      return ordinal
    }
    return nil
  }
}

extension Scene {
  /// Whether a name may be a song's: quoted or called a song, and not known as something else.
  func canBeSong(_ entry: Int, in clause: Clause) -> Bool {
    let votes = book[entry].votes
    guard book[entry].known == nil, looksLikeTitle(entry) || votes.song > 0,
      votes.person == 0 || votes.song > votes.person,
      votes.organisation < 3, votes.release <= votes.song, votes.series <= votes.song,
      votes.film <= votes.song, entry != topic || votes.song > 0, !sources.contains(entry)
    else { return false }
    return book[entry].isQuoted || votes.song > 0 || votes.work > 0 || speaksOfMusic
      || clause.items.contains { $0.word.map { vocabulary.cues.music.music.contains($0) } ?? false }
  }

  /// Whether a name is written as a title, where the document quotes its titles.
  func looksLikeTitle(_ entry: Int) -> Bool {
    book[entry].isQuoted || !quotesSongs || book[entry].words.count > 1
      || book[entry].votes.work + book[entry].votes.series > 0
  }

  /// Whether the document is about music as much as about series.
  var speaksOfMusic: Bool { book.hasSongs }

  /// The song spoken of before a place: the one named last in the clause, the passage, the `reach`
  /// passages before.
  func song(before place: Int, in clause: Clause, reach: Int = 1) -> Int? {
    for item in clause.items.prefix(max(place, 0)).reversed() {
      if let name = item.names?.last(where: { isSettledSong($0.entry) }) { return name.entry }
    }
    if let antecedent = clause.antecedents.last?.entry, isSettledSong(antecedent) {
      return antecedent
    }
    var passage = clause.passage
    while passage >= 0, clause.passage - passage <= reach {
      for mention in mentions(
        of: passage, before: passage < clause.passage ? Int.max : clause.tokens.lowerBound
      ).reversed() where isSettledSong(mention.entry) {
        if passage < clause.passage || mention.outer.lowerBound < clause.tokens.lowerBound {
          return mention.entry
        }
      }
      passage -= 1
    }
    return nil
  }

  func canPerform(_ entry: Int) -> Bool {
    let votes = book[entry].votes
    return book[entry].known == nil && !book[entry].isQuoted && votes.work == 0 && votes.song == 0
      && votes.character == 0 && (votes.person > 0 || votes.group > 0)
  }

  func isGroupMember(_ entry: Int, of group: Int) -> Bool {
    saidSoFar.groups[entry]?.contains(group) ?? false
  }
}
