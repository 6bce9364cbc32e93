import Claims

/// Albums, whose they are and which songs they hold.
extension ClauseMatch {
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
      guard var form = cues.music.albumForms[word] else { continue }
      if form == "album", isWord(place - 1, cues.music.small) { form = "EP" }
      if form == "album", isWord(place - 1, cues.music.single) { form = "single album" }
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
      guard cues.music.title.contains(word), kind(place + 1).contains(.songNoun),
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
