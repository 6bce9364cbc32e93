import Claims

extension ClauseMatch {
  /// `"X" (Rainy)`: behind a song, who sings it.
  func singersInBrackets() {
    for (place, item) in items.enumerated() {
      guard let child = item.child, clause.children[child].kind == .bracket,
        let song = clause.children[child].antecedents.last?.entry,
        scene.book[song].votes.song > 1,
        scene.book[song].votes.song > scene.book[song].votes.series,
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
        hasNoun || has(scene.vocabulary.cues.music) || scene.speaksOfMusic
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
        $0.word.map { scene.vocabulary[$0].contains(.songNoun) } ?? false
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
        scene.book[names[0].entry].votes.person == 0
      else { continue }
      let isTarget =
        word(place - 1) == words.for || word(place - 1) == words.from
        || word(place - 1) == words.of
          && (scene.book[names[0].entry].isQuoted
            || scene.book[names[0].entry].votes.work + scene.book[names[0].entry].votes.series > 0)
        || isWord(place + 1, cues.soundtracks) || kind(place - 1).contains(.seriesNoun)
        || word(place - 1) == words.the || kind(place - 1).contains(.genre) || isOfNetwork(place)
      // "the Rainy song": whose song it is.
      let isSinger =
        !scene.book[names[0].entry].isQuoted && kind(place + 1).contains(.songNoun)
        && !isWord(place + 1, cues.soundtrackNouns)
      if isTarget, !isSinger, !isPossessive(place + 1) { targets.append((place, names[0].entry)) }
    }
    var series = targets.last?.series
    let isMusical = has(cues.music) || part != nil || series != nil && has(cues.songs)
    if series == nil, isMusical, has(cues.soundtrackNouns) || part != nil { series = scene.topic }
    if series == nil, songs.count > 1 || songs.contains(where: { scene.book[$0.1].votes.song > 1 }),
      has(cues.soundtrackNouns) || scene.spoke(of: cues.soundtrackNouns, in: clause)
    {
      series = scene.topic
    }
    if series == nil, scene.soundtrackPassages.contains(clause.passage) { series = scene.topic }
    // "the opening theme", "plays over the credits": the place of a song in the series spoken of.
    if series == nil, scene.lastRelease == nil, has(cues.themes),
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
      claim(range, song, .song, .soundtrackOf, .entry(series), numbered)
    }
    // "X", her theme for the drama "Y"
    if songs.isEmpty, clause.kind != .sentence, let song = clause.antecedents.last?.entry,
      song != series, scene.book[song].votes.song > 1,
      clause.kind == .apposition
        || scene.book[song].votes.song > scene.book[song].votes.series && has(cues.themes)
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
      isMusical || scene.soundtrackPassages.contains(clause.passage)
        || items.indices.contains(songs[0].0 + 1)
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
      guard let ordinal, kind(place + 1).contains(.songNoun) || word(place + 1) == words.part,
        word(place + 2) == words.of || word(place + 2) == words.from
          || word(place + 2) == words.for,
        (place + 3..<place + 8).contains(where: {
          isWord($0, scene.vocabulary.cues.soundtrackNouns)
        })
      else { continue }
      return ordinal
    }
    return nil
  }

  /// A date beside a verb of coming out, for the song or the album spoken of.
  func releases() {
    let cues = scene.vocabulary.cues
    for (verb, item) in items.enumerated() {
      guard let word = item.word, cues.releasing.contains(word), let day = dateBeside(verb),
        case .date(let expression) = items[day].dimension
      else { continue }
      let range = min(verb, day)..<max(verb, day) + 1
      var subject: (Int, Kind)?
      // "The song came out in 1996 on the album X."
      if verb > 0,
        !kind(verb - 1).isDisjoint(with: .songNoun)
          || kind(verb - 1).contains(.be) && kind(verb - 2).contains(.songNoun),
        items[..<verb].allSatisfy({ $0.names == nil }),
        let song = scene.song(before: verb, in: clause)
      {
        subject = (song, .song)
      }
      // "The ballad, written by Oh Min, comes out …"
      if subject == nil, kind(0).contains(.determiner), kind(1).contains(.songNoun),
        items.allSatisfy({ $0.names?.allSatisfy { scene.isPerson($0.entry) } ?? true }),
        let song = scene.song(before: verb, in: clause)
      {
        subject = (song, .song)
      }
      let nearby = items.indices.sorted { abs($0 - verb) < abs($1 - verb) }
      for place in nearby where subject == nil {
        for name in items[place].names ?? [] {
          if scene.book[name.entry].votes.song > 1,
            scene.book[name.entry].votes.series < scene.book[name.entry].votes.song
          {
            subject = (name.entry, .song)
          }
          if scene.book[name.entry].votes.release > scene.book[name.entry].votes.song {
            subject = (name.entry, .release)
          }
        }
      }
      if subject == nil, let antecedent = clause.antecedents.last?.entry,
        scene.book[antecedent].votes.song > 1
      {
        subject = (antecedent, .song)
      }
      if subject == nil,
        !items.contains(where: {
          $0.names?.contains {
            scene.book[$0.entry].canBeSeries && scene.book[$0.entry].votes.series > 0
          } ?? false
        }), let song = scene.song(before: verb, in: clause),
        items[..<verb].allSatisfy({ $0.names == nil }) || this(verb)
      {
        subject = (song, .song)
      }
      guard let subject, let date = date(expression, range) else { continue }
      claim(
        range, subject.0, subject.1, .releasedOn, .value(.date(date)),
        subject.1 == .release ? [(.form, scene.forms[subject.0].map { .text($0) })] : [])
    }
  }

  /// `"X" by Rainy (March 7)`: the day of a song in a bracket behind it or its singer.
  func bracketedReleases() {
    for (place, item) in items.enumerated() {
      guard let child = item.child.flatMap({ scene.child($0, of: clause) }),
        child.kind == .bracket, child.items.count == 1,
        case .date(let expression) = child.items[0].dimension,
        let date = scene.date(expression, .open, in: child), date.day != nil,
        let song = items[..<place].suffix(7).reversed().lazy.compactMap({ $0.names?.last?.entry })
          .first(where: {
            scene.book[$0].votes.song > 1
              && scene.book[$0].votes.song > scene.book[$0].votes.series
          })
      else { continue }
      claim(max(0, place - 1)..<place + 1, song, .song, .releasedOn, .value(.date(date)))
    }
  }

  private func this(_ verb: Int) -> Bool {
    word(verb + 1) == words.it || items[..<verb].contains { $0.word == words.it }
  }

  /// `an album, which contains the singles A and B`: whose album it is, whose songs.
  private func contained() {
    guard clause.kind == .relative, let release = clause.antecedents.last?.entry,
      scene.forms[release] != nil,
      let performer = scene.drafts.lazy.filter({ $0.property == .performer }).compactMap({
        draft -> Int? in
        guard case .entry(release) = draft.subject, case .entry(let performer) = draft.value else {
          return nil
        }
        return performer
      }).first
    else { return }
    for place in items.indices.dropFirst() {
      guard let songs = items[place].names, kind(place - 1).contains(.songNoun) else { continue }
      for song in songs
      where scene.book[song.entry].known == nil && scene.book[song.entry].votes.person == 0 {
        scene.book[song.entry].votes.song += 3
        claim(place - 1..<place + 1, song.entry, .song, .performer, .entry(performer))
      }
    }
  }

  /// `the mini album "X"`, `X, his first full-length album`, `the title track Y`.
  func albums() {
    contained()
    let cues = scene.vocabulary.cues
    for (place, word) in clause.words.enumerated() {
      guard var form = cues.albumForms[word] else { continue }
      if form == "album", isWord(place - 1, cues.small) { form = "EP" }
      if form == "album", isWord(place - 1, cues.single) { form = "single album" }
      var next = place + 1
      if items.indices.contains(next), items[next].isMark(",") { next += 1 }
      var release: Int?
      if items.indices.contains(next), let names = items[next].names { release = names[0].entry }
      if release == nil, clause.kind == .apposition, let antecedent = clause.antecedents.last {
        release = antecedent.entry
      }
      guard let release, scene.book[release].known == nil, scene.book[release].votes.person == 0,
        kind(place + 1).isDisjoint(with: [.preposition]) || clause.kind == .apposition
      else { continue }
      scene.book[release].votes.release += 3
      scene.forms[release] = form
      scene.lastRelease = release
      // "the 2018 EP X"
      if case .date(.absolute(let year))? = items.indices.contains(place - 1)
        ? items[place - 1].dimension : nil
      {
        claim(
          place - 1..<next + 1, release, .release, .releasedOn, .value(.date(year)),
          [(.form, .text(form))])
      }
      // "the album X by Rainy"
      if self.word(next + 1) == words.by,
        let names = items.indices.contains(next + 2) ? items[next + 2].names : nil
      {
        for name in names where scene.canPerform(name.entry) {
          claim(
            place..<next + 3, release, .release, .performer, .entry(name.entry),
            [(.form, .text(form))])
        }
        continue
      }
      // "Rainy's own album": whose it is.
      let owner = items[..<place].indices.reversed().prefix(5).first { isPossessive($0) }.flatMap {
        $0 > 0 && items[$0 - 1].names?.count == 1 ? items[$0 - 1].names?.first?.entry : nil
      }.flatMap {
        let votes = scene.book[$0].votes
        return scene.book[$0].known == nil && votes.work + votes.series + votes.character == 0
          ? $0 : nil
      }
      let performer =
        owner ?? items[..<place].last {
          $0.names?.count == 1 && scene.canPerform($0.names![0].entry)
        }?
        .names?.first?.entry
        ?? scene.person(before: items[place].tokens.lowerBound, in: clause)?.entry
      // "They": the group spoken of last.
      let group =
        items[..<place].contains { $0.word == words.they } ? scene.saidSoFar.lastGroup : nil
      guard let performer = group ?? performer, performer != release else { continue }
      claim(
        max(0, place - 1)..<min(items.count, next + 1), release, .release, .performer,
        .entry(performer), [(.form, .text(form))])
    }
    for (place, word) in clause.words.enumerated() {
      guard cues.title.contains(word), kind(place + 1).contains(.songNoun),
        items.indices.contains(place + 2)
      else { continue }
      var next = place + 2
      if items[next].isMark(",") { next += 1 }
      guard items.indices.contains(next), let names = items[next].names,
        let release = scene.lastRelease
      else { continue }
      scene.book[names[0].entry].votes.song += 3
      var range = place..<next + 1
      var title = scene.book[names[0].entry].name
      // CBZ (Prime Time): a bracket right behind belongs to the title.
      if items.indices.contains(next + 1), let child = items[next + 1].child,
        scene.child(child, of: clause)?.items.count == 1,
        scene.child(child, of: clause)?.items[0].names != nil
      {
        title += " " + scene.text(items[next + 1].tokens, in: clause)
        range = place..<next + 2
      }
      let song = scene.entry(title)
      scene.book[song].votes.song += 3
      claim(range, song, .song, .titleTrackOf, .entry(release))
    }
  }
}

extension Scene {
  /// Whether a name may be a song's: quoted or called a song, and not known as something else.
  func canBeSong(_ entry: Int, in clause: Clause) -> Bool {
    let votes = book[entry].votes
    guard book[entry].known == nil, votes.person == 0 || votes.song > votes.person,
      votes.organisation < 3, votes.release <= votes.song, votes.series <= votes.song,
      votes.film <= votes.song, entry != topic || votes.song > 0, !sources.contains(entry)
    else { return false }
    return book[entry].isQuoted || votes.song > 0 || votes.work > 0 || speaksOfMusic
      || clause.items.contains { $0.word.map { vocabulary.cues.music.contains($0) } ?? false }
  }

  /// Whether the document is about music as much as about series.
  var speaksOfMusic: Bool { book.hasSongs }

  /// The song spoken of before a place: the one named last in the clause, the passage, the `reach`
  /// passages before.
  func song(before place: Int, in clause: Clause, reach: Int = 1) -> Int? {
    func isSong(_ entry: Int) -> Bool {
      book[entry].votes.song > 1 && book[entry].votes.song > book[entry].votes.series
    }
    for item in clause.items.prefix(max(place, 0)).reversed() {
      if let name = item.names?.last(where: { isSong($0.entry) }) { return name.entry }
    }
    if let antecedent = clause.antecedents.last?.entry, isSong(antecedent) { return antecedent }
    var passage = clause.passage
    while passage >= 0, clause.passage - passage <= reach {
      for mention in mentions(
        of: passage, before: passage < clause.passage ? Int.max : clause.tokens.lowerBound
      ).reversed() where isSong(mention.entry) {
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
