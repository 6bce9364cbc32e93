import Claims

/// Who sings a song, told by the one act and the one song in a part of a sentence.
extension ClauseMatch {
  /// `From Self Made comes "X"`, `Kim lends her voice to "X"`, `"X", which the band Y plays live`.
  func singersOfParts() {
    guard scene.book.hasSongs else { return }
    if clause.kind == .sentence {
      var sang = false
      for part in songParts() {
        singers(of: part, afterSinging: sang)
        sang =
          sang
          || clause.words[part.range].contains { scene.vocabulary.cues.music.vocal.contains($0) }
      }
      singerOfLine()
      announcedSinger()
    } else if let song = clause.antecedents.last?.entry, scene.isSettledSong(song) {
      singer(beside: song)
    } else if clause.kind == .relative, word(0) == words.whose {
      whoseSongs()
    }
  }

  /// `Rainy, whose "X" closes the drama`: nobody else sings it.
  private func whoseSongs() {
    guard let place = songPlaces.first, place < 6, let songs = items[place].names,
      items[..<place].allSatisfy({ item in
        item.word.map { scene.vocabulary[$0].isDisjoint(with: [.verb, .be, .preposition]) } ?? false
      })
    else { return }
    sing(songs, clause.antecedents.map(\.entry).filter { scene.canSing($0) }, 0..<place + 1)
  }

  /// `Pt. 1 – Rainy, "X"`, `"X": Rainy (May 3)`: a line of a song and its singer alone.
  private func singerOfLine() {
    let places = songPlaces
    guard places.count == 1, clause.tokens.count < 30, let song = places.first,
      clause.words.prefix(song + 3).allSatisfy({
        scene.vocabulary[$0].isDisjoint(with: [.verb, .be, .have, .future, .preposition])
      })
    else { return }
    let ahead =
      song > 1 && (items[song - 1].isBreak || items[song - 1].isMark(":")) ? song - 2 : nil
    let behind =
      items.indices.contains(song + 2) && (items[song + 1].isBreak || items[song + 1].isMark(":"))
      ? song + 2 : nil
    let acts = [ahead, behind].compactMap { $0 }.filter { place in
      items[place].names?.allSatisfy { scene.canSing($0.entry) } ?? false
    }
    guard acts.count == 1, let names = items[acts[0]].names, let songs = items[song].names,
      acts[0] > song || acts[0] < 4
    else { return }
    sing(songs, names.map(\.entry), min(acts[0], song)..<max(acts[0], song) + 1)
  }

  /// The places of the songs of a clause.
  private var songPlaces: [Int] {
    clause.named.filter { place in
      items[place].names?.allSatisfy { scene.isSettledSong($0.entry) } ?? false
    }
  }

  /// The parts of the sentence, each with songs at one place: it is cut at the semicolon or the
  /// conjunction between two places of songs.
  private func songParts() -> [(range: Range<Int>, song: Int)] {
    let places = songPlaces
    var start = 0
    var parts: [(range: Range<Int>, song: Int)] = []
    for (number, place) in places.enumerated() {
      var end = items.count
      if number + 1 < places.count {
        let between = place + 1..<places[number + 1]
        guard
          let cut = between.last(where: { items[$0].isMark(";") })
            ?? between.last(where: { kind($0).contains(.conjunction) })
        else { return [] }
        end = cut
      }
      parts.append((start..<end, place))
      start = end
    }
    return parts
  }

  /// The places in a range where an act stands that does something.
  private func actPlaces(in range: Range<Int>) -> [Int] {
    range.filter { place in
      guard let names = items[place].names, names.allSatisfy({ scene.canSing($0.entry) }) else {
        return false
      }
      // "TIDES' Rainy", "in Busan", "Kim of TIDES": which Rainy, where, which Kim.
      if isPossessive(place + 1), items.indices.contains(place + 2),
        let owned = items[place + 2].names?.first, !scene.isSettledSong(owned.entry)
      {
        return false
      }
      return word(place - 1).map {
        ![words.in, words.at, words.of, words.on, words.about, words.as].contains($0)
      } ?? true
    }
  }

  private func singers(of part: (range: Range<Int>, song: Int), afterSinging: Bool) {
    let cues = scene.vocabulary.cues.music
    guard let songs = items[part.song].names else { return }
    // "her “X”": whoever is spoken of.
    if kind(part.song - 1).contains(.possessive), word(part.song - 1) != words.its,
      !clause.words[part.range].contains(where: { cues.writing.contains($0) }),
      let owner = scene.act(before: items[part.song - 1].tokens.lowerBound, in: clause)
    {
      return sing(songs, [owner], part.song - 1..<part.song + 1)
    }
    // "“X” from Rainy", "“X” by Rainy"
    if word(part.song + 1) == words.from || word(part.song + 1) == words.by,
      part.range.contains(part.song + 2)
    {
      // "by TIDES' Rainy": Rainy sings.
      let act =
        isPossessive(part.song + 3) && part.range.contains(part.song + 4)
          && items[part.song + 4].isNames ? part.song + 4 : part.song + 2
      if let names = items[act].names, names.allSatisfy({ scene.canSing($0.entry) }) {
        return sing(songs, names.map(\.entry), part.song..<act + 1)
      }
    }
    // "Kim lent her voice to “X”, and Lee to “Y”"
    let sings =
      clause.words[part.range].contains { cues.vocal.contains($0) }
      || afterSinging && part.range.count < 7 && word(part.song - 1) == words.to
    let isWritten = clause.words[part.range].contains { cues.writing.contains($0) }
    let acts = actPlaces(in: part.range)
    guard acts.count <= 1 else { return }
    let isFramed =
      word(part.song - 1) == words.with || word(part.song - 1) == words.on
      || isWord(part.song - 1, cues.making)
    guard sings || isFramed && !isWritten && scene.isOfMusic(clause) else { return }
    if let act = acts.first, let names = items[act].names {
      guard sings || act < part.song, !isWord(act - 1, cues.writtenBy) else { return }
      return sing(songs, names.map(\.entry), min(act, part.song)..<max(act, part.song) + 1)
    }
    guard sings,
      clause.named.allSatisfy({ $0 == part.song || !part.range.contains($0) || isTitle($0) }),
      let pronoun = part.range.first(where: { isPerformerNoun($0) }), pronoun < part.song,
      let act = scene.act(before: items[pronoun].tokens.lowerBound, in: clause)
    else { return }
    sing(songs, [act], pronoun..<part.song + 1)
  }

  private func isTitle(_ place: Int) -> Bool {
    items[place].names?.allSatisfy {
      scene.book[$0.entry].isQuoted || scene.book[$0.entry].known != nil
    } ?? false
  }

  /// `he`, `they`, `the singer`, `the band`: stand for an act.
  private func isPerformerNoun(_ place: Int) -> Bool {
    guard let word = word(place) else { return false }
    if [words.he, words.she, words.they].contains(word) { return true }
    return word == words.the
      && (isWord(place + 1, scene.vocabulary.cues.cast.livings)
        || kind(place + 1).contains(.groupNoun))
  }

  /// `"X", which the band Y played live`, `"X", a song he recorded`: the act in what hangs on a song.
  private func singer(beside song: Int) {
    let cues = scene.vocabulary.cues.music
    guard clause.words.contains(where: { cues.vocal.contains($0) }), songPlaces.isEmpty else {
      return
    }
    let acts = actPlaces(in: 0..<items.count)
    let use = clause.antecedents.suffix(1)
    if acts.count == 1, let names = items[acts[0]].names {
      guard !isWord(acts[0] - 1, cues.writtenBy) else { return }
      return sing(Array(use), names.map(\.entry), 0..<items.count)
    }
    guard acts.isEmpty, let pronoun = items.indices.first(where: { isPerformerNoun($0) }),
      let act = scene.act(
        before: clause.tokens.lowerBound,
        in: Clause(.sentence, [], children: [], tokens: clause.tokens, passage: clause.passage))
    else { return }
    sing(Array(use), [act], pronoun..<items.count)
  }

  /// `Kim's voice will close the thriller. "X" is due on Sunday.`: a singer whom the sentence before
  /// announces, of the one song of this one.
  private func announcedSinger() {
    let cues = scene.vocabulary.cues.music
    let places = songPlaces
    guard places.count == 1, let songs = items[places[0]].names, songs.count == 1,
      scene.saidSoFar.singers[songs[0].entry] == nil, actPlaces(in: 0..<items.count).isEmpty,
      !clause.words.contains(where: { cues.vocal.contains($0) || cues.writing.contains($0) }),
      let before = scene.sentences(of: clause.passage, before: clause.tokens.lowerBound).last,
      before.words.contains(where: { cues.vocal.contains($0) })
    else { return }
    let match = ClauseMatch(scene: scene, clause: before, parent: nil, rule: rule)
    let acts = match.actPlaces(in: 0..<before.items.count)
    guard match.songPlaces.isEmpty, acts.count == 1, let names = before.items[acts[0]].names,
      names.count == 1, scene.canPerform(names[0].entry)
    else { return }
    sing(songs, [names[0].entry], places[0]..<places[0] + 1)
  }

  private func sing(_ songs: [NameUse], _ acts: [Int], _ range: Range<Int>) {
    for song in songs {
      for act in acts where act != song.entry {
        claim(range, song.entry, .song, .performer, .entry(act))
      }
    }
  }
}

extension Scene {
  /// Whether a name may be that of somebody who sings: a person, a band or a name of which nothing is
  /// known.
  func canSing(_ entry: Int) -> Bool {
    let found = book[entry]
    let votes = found.votes
    return found.known == nil && !found.isQuoted && entry != topic
      && votes.work + votes.song + votes.series + votes.film + votes.release + votes.character == 0
      && votes.place == 0 && (votes.organisation < 3 || votes.group > 0)
      && saidSoFar.roles[entry].map { $0 == .castMember } ?? true
  }

  /// Whether the sentence tells of music, or the one before it does.
  func isOfMusic(_ clause: Clause) -> Bool {
    soundtrackPassages.contains(clause.passage)
      || sentences[clause.passage].contains(where: speaksOfMusic)
  }

  /// Whom "the singer" means: the person before who is said to sing something, if there is one.
  func musician(before token: Int, in clause: Clause) -> NameUse? {
    let singers = Set(saidSoFar.singers.values)
    return person(before: token, in: clause, where: singers.contains)
      ?? person(before: token, in: clause)
  }

  /// The act meant by a pronoun: who was said last to sing, a person before, or else a band.
  func act(before token: Int, in clause: Clause) -> Int? {
    if let person = person(before: token, in: clause)?.entry, canSing(person) { return person }
    return band(before: token, in: clause) ?? onlyName(before: token, in: clause)
  }

  /// The only name of the sentence before, where it may be a singer's.
  private func onlyName(before token: Int, in clause: Clause) -> Int? {
    guard
      let before = sentences(of: clause.passage, before: token).last(where: {
        !$0.tokens.contains(token)
      })
    else { return nil }
    let names = before.named.flatMap { before.items[$0].names ?? [] }.map(\.entry).filter {
      book[$0].known == nil && !book[$0].isQuoted
    }
    guard names.count == 1, canSing(names[0]), book[names[0]].votes.organisation == 0 else {
      return nil
    }
    return names[0]
  }

  /// The band named last in the passage or the one before it.
  func band(before token: Int, in clause: Clause) -> Int? {
    let singers = Set(saidSoFar.singers.values)
    func isBand(_ entry: Int) -> Bool {
      canSing(entry) && (book[entry].votes.group > 0 || singers.contains(entry) && !isPerson(entry))
    }
    if let named = mentions(of: clause.passage, before: token).last(where: { isBand($0.entry) }) {
      return named.entry
    }
    guard clause.passage > 0 else { return nil }
    return mentions(of: clause.passage - 1, before: .max).last { isBand($0.entry) }?.entry
  }
}
