import Claims

extension Rule {
  /// Songs, albums and who made them.
  static let musicRules: [Rule] = [
    Rule(
      "who sings a song", stage: .cast,
      [
        "{w:names} ,? ( @be not? / which @be )? ( written|composed|penned|arranged|produced and )? [performed|sung|voiced|recorded] by {g:groups} 's {p:people}",
        "{w:names} ,? ( @be not? / which @be )? ( written|composed|penned|arranged|produced and )? ( written|composed|penned|arranged|produced by {x:names} and )? [performed|sung|voiced|recorded] by {p:names}",
        "{p:people} @future? did? @have? @be? ( wrote|composed|writes|composes and )? [released|releases|sang|sings|sing|performed|performs|recorded|dropped|issued] ( @determiner / {x:phrase} )? ,? {w:names}",
        "{p:people} @future? @have? [provides|provided|contributes|contributed|supplies|supplied|delivers|delivered] ( @determiner ..3 song|theme|track|ballad|number|tune|single|duet ,? )? {w:works}",
        "{p:people} @have? @be? [lending|lends|lent] @possessive voice|voices to {w:works}",
        "[song|songs|ballad|track|number|tune|ditty|theme|single|hit|hymn|lullaby|anthem|waltz|duet] ( sung|performed|recorded / written and sung|performed )? by|from ( the ..2 band|group|singer|duo|trio|rapper|singer-songwriter|songwriter )? {p:names}",
        "@determiner ( opening|closing|ending )? {p:names} [song|ballad|track|number|tune|ditty|theme|single|hit|hymn|anthem|duet]",
        "{w:works} ,? ( @be the work of / comes|came from / @be ) [by|from|of] ( the ..2 band|group|singer|duo|trio|rapper|singer-songwriter|songwriter )? {p:names}",
        "{p:people} ..3 [put] out {w:names} with the? @occupation? {p2:people}",
        "{p:people} ..3 [put] out {w:names}",
        "{p:people} [collaborated|teamed|worked|duetted] up? with ( fellow? {g:names} member )? {p2:people} for|on ( @determiner / {x:phrase} )? ,? {w:names}",
        "and [released|sang|recorded|performed] ( @determiner / {x:phrase} )? {w:works}",
        "{w:works} her|his ..2 [theme|song|ballad|single|track] for",
        "[single|track|song|ballad] ( {p:names} put out was / called / titled / named / , )? {w:names} ( by / performed by / sung by ) {p:names}",
        "[single|track|song|ballad|ost] {p:people} @have? released|dropped|recorded|sang|issued|put out? was|is {w:names}",
        "{p:people} [shared] {w:names} with bandmate|member|singer|fellow? {p2:people}",
        "a number|song|track|ballad [sung|performed] by the? actor|actress|singer? {p:names}",
        "{w:works} ,? [by] {p:names}",
        "{p:people} @have? [sang|sings|sung|recorded|performed] the|this|that song|track|ballad|number|tune|theme",
      ],
      reads: [
        Example(
          "The OST track Blue Moon was performed by Rainy for \"Cold River\".",
          "Blue Moon | performer | Rainy"),
        Example(
          "The opening theme of \"Cold River\" is a hit. \"Blue Moon\", a ballad by Rainy, has been out since May.",
          "Blue Moon | performer | Rainy"),
        Example(
          "The ending theme, \"Blue Moon\", was written and sung by Rainy for \"Cold River\".",
          "Blue Moon | performer | Rainy"),
        Example(
          "The singer Rainy provides the theme song, \"Blue Moon\", of \"Cold River\".",
          "Blue Moon | performer | Rainy"),
        Example(
          "The singer Rainy sang the song \"Blue Moon\" for \"Cold River\".",
          "Blue Moon | performer | Rainy", "Blue Moon | soundtrackOf | Cold River"),
      ],
      leaves: [
        "\"Cold River\" was performed by nobody.",
        "Mary Adams sang along to the theme song of \"Cold River\".",
      ]
    ) { match in match.performed() },

    Rule(
      "a singer in brackets behind a song", stage: .cast, holding: [.innerBracket],
      reads: [
        Example(
          "Among the songs of \"Cold River\" are \"Blue Moon\" (Rainy) and the duet \"Red Sun\" (Oh Min-ho).",
          "Red Sun | performer | Oh Min-ho")
      ],
      leaves: ["The song of \"Cold River\" is \"Blue Moon\" (2019)."]
    ) { match in match.singersInBrackets() },

    Rule(
      "whose song it is", stage: .cast, holding: [[.possessive, .apposition]],
      reads: [
        Example(
          "In May came Rainy's song \"Blue Moon\", which opens \"Cold River\".",
          "Blue Moon | performer | Rainy")
      ]
    ) { match in match.ownedSongs() },

    Rule(
      "a song of a numbered part with its singer", stage: .cast,
      reads: [
        Example(
          "The drama \"Cold River\" has songs. Part 1, \"Blue Moon\": Rainy Kim",
          "Blue Moon | performer | Rainy Kim", "Blue Moon | soundtrackOf | Cold River | part=1")
      ]
    ) { match in match.listedSongs() },

    Rule(
      "songs of a series", holding: [[.names, .part, .apposition, .relative]],
      reads: [
        Example(
          "The opening theme of \"Cold River\" has been heard. \"Blue Moon\", the Rainy song that opens every episode, is a hit.",
          "Blue Moon | soundtrackOf | Cold River"),
        Example(
          "\"Blue Moon\" was composed by Oh Min and performed by Rainy. It is the theme song of \"Cold River\".",
          "Blue Moon | soundtrackOf | Cold River"),
        Example(
          "\"Blue Moon\" came out as Part 2 of the \"Cold River\" soundtrack. Rainy sang the song \"Blue Moon\".",
          "Blue Moon | soundtrackOf | Cold River | part=2"),
        Example(
          "The singer Rainy released the song \"Blue Moon\", the third single of the soundtrack of \"Cold River\".",
          "Blue Moon | soundtrackOf | Cold River | part=3"),
        Example(
          "The singer Rainy sang the song \"Blue Moon\" for tvN's \"Cold River\".",
          "Blue Moon | soundtrackOf | Cold River"),
      ]
    ) { match in match.soundtracks() },

    Rule(
      "when a song or an album came out", holding: [.date],
      reads: [
        Example(
          "The singer Rainy sang the song \"Blue Moon\", which was released on February 1, 2020, for \"Cold River\".",
          "Blue Moon | releasedOn | 2020-02-01")
      ]
    ) { match in match.releases() },

    Rule(
      "albums", stage: .cast, holding: [[.names, .apposition]],
      reads: [
        Example(
          "The singer Rainy of \"Cold River\" released the mini album \"Moons\".",
          "Moons | performer | Rainy | form=EP"),
        Example(
          "The singer Rainy of \"Cold River\" released the album \"Moons\", which contains the songs \"Moonrise\" and \"Moonset\".",
          "Moonset | performer | Rainy"),
      ]
    ) { match in match.albums() },

    Rule(
      "somebody sings for a series",
      [
        "{p:people} @have? [recorded|sung|sang] ..3 ost|soundtrack|song for {s:series}",
        "{p:people} @have? [sung|sang] for {w:works}",
        "{p:people} @have? [taken|takes|took] part in the ost|soundtrack",
        "{p:people} @be? [lending|lends|lent] @possessive voice to",
        "{w:works} [have|has] @possessive voice on",
        "{p:people} @have? been in the [studio] for ( tvn 's )? {s:series}",
      ],
      reads: [
        Example(
          "The singer Rainy is an idol. He has recorded the main OST for \"Cold River\".",
          "Rainy | creditedIn | Cold River | role=singer")
      ]
    ) { match in
      guard let series = match.names("w").isEmpty ? match.series().map({ [$0] }) : match.names("w")
      else { return }
      var people = match.names("p")
      if people.isEmpty,
        let use = match.scene.person(
          before: match.clause.items[match.found.items.lowerBound].tokens.lowerBound,
          in: match.clause)
      {
        people = [use.entry]
      }
      for person in people {
        for one in series {
          match.claim(person, .person, .creditedIn, .entry(one), [(.role, "singer")])
        }
      }
    },

    Rule(
      "who composed a song",
      [
        "{p:people} [composed|co-composed] the song|ballad|track|number|theme with {q:people}",
        "{p:people} [composed|co-composed] the song|ballad|track|number|theme",
        "{p:people} [composed|wrote|co-wrote|co-composed] {w:names}",
        "{w:names} @be? [composed] by {p:people}",
      ],
      reads: [
        Example(
          "The singer Rainy sang the song \"Blue Moon\" of \"Cold River\". Oh Min composed \"Blue Moon\".",
          "Blue Moon | composer | Oh Min")
      ]
    ) { match in
      let named =
        match.has("w")
        ? match.names("w")
        : [match.scene.song(before: match.found.items.lowerBound, in: match.clause, reach: 3)]
          .compactMap { $0 }
      for song in named where match.scene.book[song].votes.song > 0 {
        for person in match.names("p") + match.names("q") {
          match.claim(song, .song, .composer, .entry(person))
        }
      }
    },
  ]
}

extension Match {
  /// Claims the performers of a song: of slot `w`, by slot `p`.
  mutating func performed() {
    // "performed by TIDES' Rainy": the group only says which Rainy.
    if let end = self["p"]?.items.upperBound,
      self["p"]!.items.lowerBound > (self["w"]?.items.lowerBound ?? 0),
      clause.items.indices.contains(end), clause.items[end].isPossessive
    {
      return
    }
    var people = names("p") + names("p2")
    if !has("p"),
      let use = scene.person(
        before: clause.items[found.items.lowerBound].tokens.lowerBound, in: clause)
    {
      people = [use.entry]
    }
    let performers = people.filter {
      scene.book[$0].known == nil && !scene.book[$0].isQuoted && scene.book[$0].votes.work == 0
        && !scene.isCharacter($0)
    }
    var songs = names("w").filter { scene.canBeSong($0, in: clause) }
    // "made X", "X is by Kim": only where X is known for a song.
    if isLoose { songs = songs.filter { scene.book[$0].votes.song > 1 } }
    // "a ballad by Rainy" stands beside its title.
    if !has("w"), clause.kind == .sentence,
      clause.items[found.items.lowerBound].word.map({
        scene.vocabulary[$0].contains(.songNoun) || scene.vocabulary[$0].contains(.determiner)
      }) ?? false
    {
      return
    }
    if songs.isEmpty, !has("w"), let song = scene.song(before: found.items.lowerBound, in: clause) {
      songs = [song]
    }
    for song in songs where !performers.contains(song) {
      for performer in performers {
        scene.book[song].votes.song += 3
        claim(song, .song, .performer, .entry(performer))
      }
    }
  }
}

extension Match {
  /// Whether a match rests on a verb or a preposition that is said of works of any kind.
  private var isLoose: Bool {
    clause.items[found.items].contains { item in
      item.word.map { scene.vocabulary.cues.making.contains($0) } ?? false
    }
      && !clause.items[found.items].contains { item in
        item.word.map {
          scene.vocabulary.cues.singing.contains($0) || scene.vocabulary.cues.issuing.contains($0)
        } ?? false
      }
  }
}

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
        + found.votes.place + found.votes.character == 0
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
    if songs.isEmpty, clause.kind != .sentence, let song = clause.antecedents.last?.entry,
      song != series, scene.book[song].votes.song > 1,
      scene.book[song].votes.song > scene.book[song].votes.series, has(cues.themes)
    {
      return claim(
        0..<items.count, song, .song, .soundtrackOf, .entry(series),
        [(.part, part.map { .value(.number(Double($0))) })])
    }
    // "X", her theme for the drama "Y"
    if songs.isEmpty, clause.kind == .apposition, let song = clause.antecedents.last?.entry,
      song != series, scene.book[song].votes.song > 1
    {
      claim(
        0..<items.count, song, .song, .soundtrackOf, .entry(series),
        [(.part, part.map { .value(.number(Double($0))) })])
      return
    }
    if songs.isEmpty {
      // "It is the theme song of X"
      let isPredicate =
        word(0) == words.it && kind(1).contains(.be) && !targets.isEmpty
        && clause.words.contains { scene.vocabulary[$0].contains(.songNoun) }
      guard part != nil || isPredicate, let song = scene.song(before: items.count, in: clause)
      else { return }
      claim(
        0..<items.count, song, .song, .soundtrackOf, .entry(series),
        [(.part, part.map { .value(.number(Double($0))) })])
      return
    }
    guard
      isMusical || scene.soundtrackPassages.contains(clause.passage)
        || word(songs[0].0 + 1) == words.for || items.indices.contains(songs[0].0 + 1)
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
      claim(
        place..<place + 1, song, .song, .soundtrackOf, .entry(series),
        [(.part, part.map { .value(.number(Double($0))) })])
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
      let performer =
        items[..<place].last { $0.names?.count == 1 && scene.canPerform($0.names![0].entry) }?
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
