import Claims

extension ClauseMatch {
  func streams() {
    let cues = scene.vocabulary.cues
    // "Netflix, which streams the series, …"
    if clause.kind == .relative, let platform = clause.antecedents.last?.entry,
      scene.book[platform].known == .platform,
      items.prefix(3).contains(where: {
        $0.word.map { cues.schedule.streaming.contains($0) } ?? false
      }),
      let series = scene.topic
    {
      claim(0..<min(4, items.count), series, .series, .streamingOn, .entry(platform))
    }
    for (place, item) in items.enumerated() {
      guard let names = item.names,
        names.contains(where: { scene.book[$0.entry].known == .platform })
      else { continue }
      let before = word(place - 1)
      let isPlace =
        before == words.on || before == words.in && has(cues.schedule.streaming)
        || word(place - 1).map { cues.schedule.streaming.contains($0) } ?? false
        || (before == words.to && has(cues.schedule.streaming)) || word(place - 1) == words.via
        || before == words.through && has(cues.schedule.streaming)
        || before == words.by
        || before == words.for
          && items.prefix(place).contains {
            $0.word.map { cues.credit.commissions.contains($0) } ?? false
          }
      let isDefinite =
        !kind(place + 1).isDisjoint(with: [.seriesNoun, .genre])
        && items.prefix(place).suffix(4).contains { $0.word == words.the || $0.word == words.this }
      let owns = isPossessive(place + 1) || kind(place + 1).contains(.seriesNoun) || isDefinite
      let carries = opens(place) || takesOver(place)
      guard isPlace || owns || carries, let series = streamed(place, owns: owns) else {
        continue
      }
      if !owns, !carries, before == words.on || before == words.by, !has(cues.schedule.streaming),
        !has(cues.schedule.airing), !has(cues.schedule.premieres), !kind(place - 2).contains(.be)
      {
        continue
      }
      let regions = regions(place)
      for name in names where [.platform, .network].contains(scene.book[name.entry].known) {
        for region in regions.isEmpty ? [nil] : regions.map(Optional.some) {
          let range = max(0, place - 1)..<place + 1
          let isAhead = isAhead(place) && scene.firmness(of: clause, around: range) == .asserted
          claim(
            range, series, .series, .streamingOn, .entry(name.entry),
            [(.region, region.map { .text($0) })], modality: isAhead ? .expected : nil)
        }
      }
    }
  }

  /// `drop on Netflix tomorrow`: whether a day to come stands beside a platform.
  private func isAhead(_ place: Int) -> Bool {
    guard let day = dateBeside(place), day > place,
      case .date(let expression) = items[day].dimension,
      let date = date(expression, min(place, day)..<max(place, day) + 1)
    else { return false }
    return scene.isAhead(date)
  }

  /// `Netflix will stream it`, `Disney+ has it in …`: the platform is the subject.
  private func opens(_ place: Int) -> Bool {
    for next in place + 1..<min(place + 5, items.count) {
      if isWord(next, scene.vocabulary.cues.schedule.streaming) { return true }
      if kind(next).contains(.have), word(next + 1) == words.it { return true }
      if items[next].names != nil { return false }
    }
    return false
  }

  /// `Viki carries it in …, and Viu in …`: the verb of the platform before is this one's too.
  private func takesOver(_ place: Int) -> Bool {
    guard kind(place - 1).contains(.conjunction) || items[max(0, place - 1)].isMark(","),
      word(place + 1) == words.in || isWord(place + 1, scene.vocabulary.cues.schedule.everywhere)
    else { return false }
    return items[..<place].indices.contains { before in
      items[before].names?.contains { scene.book[$0.entry].known == .platform } ?? false
        && opens(before)
    }
  }

  private func streamed(_ place: Int, owns: Bool) -> Int? {
    if owns {
      // "X, the Netflix series in which …": what the apposition hangs on.
      if clause.kind == .apposition, place <= 2, kind(0).contains(.determiner),
        let series = clause.antecedents.last?.entry, scene.book[series].canBeSeries,
        scene.book[series].votes.work + scene.book[series].votes.series > 0
      {
        return series
      }
      for item in items.dropFirst(place + 1).prefix(6) {
        if let names = item.names {
          return names.count == 1 && scene.book[names[0].entry].canBeSeries ? names[0].entry : nil
        }
        guard item.word != nil || item.dimension != nil || item.isPossessive else { return nil }
        // "Netflix's busiest employee since X"
        if let word = item.word,
          !scene.vocabulary[word].isDisjoint(with: [.preposition, .conjunction, .verb, .occupation]
          ), !scene.vocabulary[word].contains(.genre)
        {
          return nil
        }
      }
      // "the nine-part Netflix thriller", the one spoken of.
      let ends = items.indices.dropFirst(place + 1).first {
        kind($0).isDisjoint(with: [.seriesNoun, .genre])
      }
      if isPossessive(place + 1) == false,
        word(place - 1) == words.the
          || items[max(0, place - 1)].dimension != nil && word(place - 2) == words.the,
        ends.map({ items[$0].isPunctuation || kind($0).contains(.be) }) ?? true
      {
        return scene.series(before: place, in: clause)?.entry
      }
      return nil
    }
    return scene.series(before: place, in: clause)?.entry
  }

  /// Where the platform carries it: `in selected regions`, `outside Korea`, `in the US and Canada`.
  private func regions(_ place: Int) -> [String] {
    var found: [String] = []
    let start = takesOver(place) ? place : 0
    for (index, item) in items.enumerated().dropFirst(start) {
      guard abs(index - place) < 12, !isBeyondAnother(index, from: place) else { continue }
      if let names = item.names,
        names.allSatisfy({
          scene.book[$0.entry].known == .country || scene.book[$0.entry].known == .region
        })
      {
        let before = word(index - 1) == words.the ? word(index - 2) : word(index - 1)
        let isOutside = before == words.outside
        guard before == words.in || isOutside else { continue }
        for name in names {
          let text = scene.book[name.entry].name
          found.append(isOutside ? "outside " + text : text)
        }
      }
      if let region = counted(index) { found.append(text(region)) }
      if let word = item.word, scene.vocabulary.cues.schedule.everywhere.contains(word) {
        found.append("worldwide")
      }
      // "Indian fans can stream the show"
      if let word = item.word, scene.vocabulary[word].contains(.nationality),
        isWord(index + 1, scene.vocabulary.cues.schedule.audience),
        let country = scene.vocabulary.country(ofPeople: word)
      {
        found.append(country)
      }
    }
    return found
  }

  /// `selected regions`, `all other territories`.
  private func counted(_ start: Int) -> Range<Int>? {
    let cues = scene.vocabulary.cues
    guard isWord(start, cues.schedule.selection), !isWord(start - 1, cues.schedule.selection) else {
      return nil
    }
    var end = start
    while isWord(end, cues.schedule.selection) { end += 1 }
    return isWord(end, cues.schedule.regions) ? start..<end + 1 : nil
  }

  /// `on Viki in the US and on Netflix elsewhere`: another platform stands between.
  private func isBeyondAnother(_ index: Int, from place: Int) -> Bool {
    items[min(index, place)..<max(index, place)].indices.contains { between in
      items[between].isMark(";")
        || between != place
          && items[between].names?.contains { scene.book[$0.entry].known == .platform } ?? false
    }
  }
}
