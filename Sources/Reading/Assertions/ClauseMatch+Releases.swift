import Claims

/// When songs and albums came out.
extension ClauseMatch {
  /// A date beside a verb of coming out, for the song or the album spoken of.
  func releases() {
    let cues = scene.vocabulary.cues
    for (verb, item) in items.enumerated() {
      guard let word = item.word, cues.music.releasing.contains(word), let day = dateBeside(verb),
        case .date(let expression) = items[day].dimension, !isOfAlbum(verb),
        !cues.music.online.contains(word) || isWord(verb - 1, cues.music.going)
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
      for place in nearby where subject == nil && !isBehindAnother(place, verb) {
        for name in items[place].names ?? [] {
          if scene.isSettledSong(name.entry) { subject = (name.entry, .song) }
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
      // "is to be opened on the 26th": a plan, whatever the form of its verb.
      let isPlan =
        scene.firmness(of: clause, around: range) == .expected || cues.music.coming.contains(word)
      guard let subject, let date = date(expression, range, isPlan ? .future : nil) else {
        continue
      }
      claim(
        range, subject.0, subject.1, .releasedOn, .value(.date(date)),
        subject.1 == .release ? [(.form, scene.forms[subject.0].map { .text($0) })] : [])
    }
  }

  /// `came third on "X" last winter and put out "Y"`: another title stands between.
  private func isBehindAnother(_ place: Int, _ verb: Int) -> Bool {
    place > verb + 1
      && items[(verb + 1)..<place].contains {
        $0.names?.contains { scene.book[$0.entry].isQuoted } ?? false
      }
  }

  /// `The album arrives on 25 March`, `the OST album, out today`: no song does.
  private func isOfAlbum(_ verb: Int) -> Bool {
    let forms = scene.vocabulary.cues.music.albumForms
    let near = items[..<verb].suffix(3)
    return near.contains { $0.word.map { forms[$0] != nil } ?? false }
      && near.allSatisfy { $0.names == nil }
  }

  /// `"X" by Rainy (March 7)`: the day of a song in a bracket behind it or its singer.
  func bracketedReleases() {
    for (place, item) in items.enumerated() {
      guard let child = item.child.flatMap({ scene.child($0, of: clause) }),
        child.kind == .bracket, child.items.count == 1,
        case .date(let expression) = child.items[0].dimension,
        let date = scene.date(expression, .open, in: child), date.day != nil,
        let song = items[..<place].suffix(7).reversed().lazy.compactMap({ $0.names?.last?.entry })
          .first(where: scene.isSettledSong)
      else { continue }
      claim(max(0, place - 1)..<place + 1, song, .song, .releasedOn, .value(.date(date)))
    }
  }

  private func this(_ verb: Int) -> Bool {
    word(verb + 1) == words.it || items[..<verb].contains { $0.word == words.it }
  }
}
