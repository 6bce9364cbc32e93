import Claims

extension ClauseMatch {
  /// A network in the possessive or before the word for a series, with the series behind it.
  func networks() {
    for (place, item) in items.enumerated() {
      guard let names = item.names, names.count == 1, scene.book[names[0].entry].known == .network
      else { continue }
      var next = place + 1
      if isPossessive(next) { next += 1 }
      let start = next
      // Adjectives, days and genres up to the noun or the title.
      var noun: Int?
      var days: [Weekday] = []
      var title: Int?
      while next < items.count, next - start < 9 {
        if let found = items[next].names {
          let entry = scene.book[found[0].entry]
          let isPlain =
            !scene.quotesTitles && isPossessive(start - 1) && next == start
            && entry.votes.person + entry.votes.organisation + entry.votes.group == 0
          if found.count == 1, entry.canBeSeries, entry.known == nil,
            entry.votes.work + entry.votes.series > 0 || noun != nil || isPlain
          {
            title = next
          }
          break
        }
        if case .weekdays(let found) = items[next].dimension {
          days = found
          next += 1
          continue
        }
        if items[next].dimension != nil || items[next].isMark("-") {
          next += 1
          continue
        }
        guard let word = items[next].word else { break }
        let kind = scene.vocabulary[word]
        if kind.contains(.seriesNoun)
          || kind.contains(.genre) && next + 1 < items.count
            && items[next + 1].word.map({
              scene.vocabulary[$0].isDisjoint(with: [.seriesNoun, .genre])
            }) ?? true
        {
          noun = next
          next += 1
          if items.indices.contains(next), items[next].names == nil,
            self.kind(next).isDisjoint(with: [.seriesNoun, .genre])
          {
            break
          }
          continue
        }
        guard
          kind.isDisjoint(with: [
            .preposition, .be, .have, .future, .verb, .conjunction, .saying, .pronoun, .relative,
            .occupation,
          ]) || kind.contains(.genre)
        else { break }
        next += 1
      }
      guard title != nil || noun != nil else { continue }
      let end = (title ?? noun!) + 1
      let series: Int?
      if let title {
        series = items[title].names![0].entry
      } else if clause.kind == .apposition, clause.antecedents.count == 1, place <= 2,
        word(0).map({ scene.vocabulary[$0].contains(.determiner) || $0 == words.another }) ?? true,
        let antecedent = clause.antecedents.first?.entry, scene.book[antecedent].canBeSeries,
        scene.book[antecedent].known == nil,
        scene.book[antecedent].votes.work + scene.book[antecedent].votes.series > 0
      {
        // "X, another tvN series"
        series = antecedent
      } else {
        series = definite(before: place) ? scene.series(before: place, in: clause)?.entry : nil
      }
      guard let series else { continue }
      claim(place..<end, series, .series, .network, .entry(names[0].entry), modality: .asserted)
      for day in days {
        claim(place..<end, series, .series, .airsOn, .text(day.name), modality: .asserted)
      }
    }
    bracketedNetworks()
    broadcasterInApposition()
    ownedByBroadcaster()
    listedNetworks()
  }

  /// `Cold River, OCN's occult fantasy with …`, `Cold River, Netflix's adaptation of …`
  private func broadcasterInApposition() {
    func read(_ place: Int, of series: Int) {
      guard items.indices.contains(place), let names = items[place].names, names.count == 1,
        isPossessive(place + 1), scene.book[series].canBeSeries, scene.book[series].known == nil,
        scene.book[series].votes.work + scene.book[series].votes.series > 0
      else { return }
      let kinds = items.dropFirst(place + 2).prefix(6).prefix { $0.names == nil }
      guard
        kinds.contains(where: {
          $0.word.map {
            !scene.vocabulary[$0].isDisjoint(with: [.genre, .seriesNoun])
              || scene.vocabulary.cues.series.versionsOfWorks.contains($0)
          } ?? false
        })
      else { return }
      switch scene.book[names[0].entry].known {
      case .network:
        claim(
          place..<place + 2, series, .series, .network, .entry(names[0].entry), modality: .asserted)
      case .platform:
        claim(
          place..<place + 2, series, .series, .streamingOn, .entry(names[0].entry),
          modality: .asserted)
      default: return
      }
    }
    if clause.kind == .apposition, let series = clause.antecedents.last?.entry,
      clause.antecedents.count == 1
    {
      read(0, of: series)
    }
    for (place, item) in items.enumerated() where item.isMark(",") && place > 0 {
      if let names = items[place - 1].names, names.count == 1 {
        read(place + 1, of: names[0].entry)
      }
    }
  }

  /// `Netflix has filled the cast of its survival thriller "X"`: a broadcaster and its series.
  private func ownedByBroadcaster() {
    for (place, item) in items.enumerated() {
      // "tvN announced the casting of A and B for its …": people between are nobody's owner.
      guard item.word == words.its,
        let owner = items[..<place].last(where: { item in
          item.names.map { !$0.allSatisfy { scene.isPerson($0.entry) } } ?? false
        })?.names, owner.count == 1
      else { continue }
      let known = scene.book[owner[0].entry].known
      guard known == .network || known == .platform else { continue }
      var next = place + 1
      var isSeries = false
      while items.indices.contains(next), next - place < 7,
        items[next].word != nil || items[next].dimension != nil || items[next].isMark(",")
      {
        if case .weekdays = items[next].dimension { isSeries = true }
        next += 1
      }
      if isSeries, let topic = scene.topic,
        !items.indices.contains(next) || items[next].names == nil
      {
        claim(
          place..<min(next, items.count), topic, .series,
          known == .network ? .network : .streamingOn, .entry(owner[0].entry), modality: .asserted)
        continue
      }
      guard items.indices.contains(next), let names = items[next].names, names.count == 1,
        scene.book[names[0].entry].canBeSeries,
        next > place + 1 || scene.book[names[0].entry].isQuoted,
        scene.book[names[0].entry].votes.work + scene.book[names[0].entry].votes.series > 0
          || kind(next - 1).contains(.seriesNoun)
      else { continue }
      claim(
        place..<next + 1, names[0].entry, .series, known == .network ? .network : .streamingOn,
        .entry(owner[0].entry), modality: .asserted)
    }
  }

  /// Whether `the JTBC series` means the one spoken of: a definite article or a possessive stands
  /// before it, or the network is in the possessive itself.
  private func definite(before place: Int) -> Bool {
    if isPossessive(place + 1) || scene.isHeadline(clause) { return true }
    return word(place - 1) == words.the || word(place - 1) == words.this
  }

  /// `Cold River (tvN)`
  private func bracketedNetworks() {
    guard clause.kind == .bracket, let series = clause.antecedents.last?.entry,
      scene.book[series].canBeSeries,
      !scene.isPerson(series), let names = items.first?.names, names.count == 1, items.count <= 3
    else { return }
    switch scene.book[names[0].entry].known {
    case .network: claim(0..<1, series, .series, .network, .entry(names[0].entry))
    case .platform: claim(0..<1, series, .series, .streamingOn, .entry(names[0].entry))
    default: return
    }
    if scene.book[series].votes.series == 0 { scene.book[series].votes.series = 1 }
  }

  /// `Cold River returns on New Year's Day, 9pm, BBC One`: a network in a line of days and times.
  private func listedNetworks() {
    for (place, item) in items.enumerated() {
      guard let names = item.names, names.count == 1, scene.book[names[0].entry].known == .network
      else { continue }
      // "Cold River - tvN, …"
      let isLabelled =
        place == 2 && items[1].isMark("-")
        && items[0].names.map {
          $0.count == 1 && scene.book[$0[0].entry].canBeSeries
            && scene.book[$0[0].entry].votes.series > 0
        } ?? false
      let isListed =
        isLabelled || isMoment(place - 2) && items[place - 1].isMark(",")
        || isMoment(place + 2) && items[place + 1].isMark(",")
          && (place == 0 || word(place - 1) == words.on)
      guard isListed || word(place - 1) == words.on && isRhythm(place),
        let series = scene.series(before: place, in: clause)?.entry
      else { continue }
      claim(max(0, place - 1)..<place + 1, series, .series, .network, .entry(names[0].entry))
    }
  }

  /// Whether a time of day or days of the week stand at a place.
  private func isMoment(_ place: Int) -> Bool {
    guard items.indices.contains(place) else { return false }
    return switch items[place].dimension {
    case .time, .weekdays: true
    default: false
    }
  }

  /// `on BBC One on Sundays`, `on Sundays on BBC One`
  private func isRhythm(_ place: Int) -> Bool {
    func isDays(_ place: Int) -> Bool {
      guard items.indices.contains(place), case .weekdays = items[place].dimension else {
        return false
      }
      return true
    }
    return isDays(place + 1) || kind(place + 1).contains(.preposition) && isDays(place + 2)
      || isDays(place - 2)
  }
}
