import Claims

extension ClauseMatch {
  // MARK: - Filming

  func filming() {
    let cues = scene.vocabulary.cues
    guard let noun = filmingNoun else { return }
    guard let series = scene.series(before: noun, in: clause)?.entry ?? scene.topic else { return }
    for place in items.indices {
      // "cameras rolled from May to July": the first day and the last.
      if case .span(let first, let last) = items[place].dimension, place > noun - 6,
        place < noun + 10, !has(cues.schedule.airing),
        let start = date(first, place..<place + 1, .past),
        let end = date(last, place..<place + 1, .past)
      {
        claim(
          min(noun, place)..<max(noun, place) + 1, series, .series, .filmingBegan,
          .value(.date(start)))
        claim(
          min(noun, place)..<max(noun, place) + 1, series, .series, .filmingEnded,
          .value(.date(end)))
      }
      guard let word = items[place].word else { continue }
      let begins =
        cues.production.beginnings.contains(word)
        || cues.schedule.goings.contains(word)
          && (self.word(place + 1) == words.before || self.word(place + 1) == words.in)
        || word == words.since && place == noun + 1
      let ends = cues.production.endings.contains(word)
      guard begins || ends else { continue }
      guard let day = filmingDate(place), case .date(let expression) = items[day].dimension else {
        continue
      }
      let range = min(place, noun, day)..<max(place, noun, day) + 1
      guard let date = date(expression, range) else { continue }
      claim(range, series, .series, begins ? .filmingBegan : .filmingEnded, .value(.date(date)))
    }
  }

  /// The word for filming, which a capital at the head of a sentence may have made a name.
  var filmingNoun: Int? {
    let shooting = scene.vocabulary.cues.production.shooting
    return items.indices.first { place in
      // "production on X starts", "in production since May"
      if isWord(place, scene.vocabulary.cues.production.productions) {
        return word(place + 1) == words.on
          || isWord(place + 1, scene.vocabulary.cues.production.beginnings)
          || word(place - 1) == words.in && word(place + 1) == words.since
      }
      if let word = word(place) { return shooting.contains(word) }
      guard items[place].names?.count == 1,
        isWord(place + 1, scene.vocabulary.cues.production.beginnings)
          || isWord(place + 1, scene.vocabulary.cues.production.endings)
      else { return false }
      return shooting.contains(scene.vocabulary.lexicon.find(text(place..<place + 1).lowercased()))
    }
  }

  /// The first date behind a verb, up to the next verb of the kind; else the last before it.
  private func filmingDate(_ verb: Int) -> Int? {
    let cues = scene.vocabulary.cues
    for place in items.indices.dropFirst(verb + 1).prefix(12) {
      if case .date = items[place].dimension { return place }
      if let word = items[place].word,
        cues.production.beginnings.contains(word) || cues.production.endings.contains(word)
      {
        break
      }
    }
    return items.indices.prefix(verb).last { place in
      guard case .date = items[place].dimension else { return false }
      // "reported on July 12 that filming has wrapped": the day of the report.
      return !items[max(0, place - 3)..<place].contains {
        $0.word.map { scene.vocabulary[$0].contains(.saying) } ?? false
      }
        || word(verb - 1).map { scene.vocabulary[$0].contains(.have) } ?? false
          && word(place + 1) != words.that
    }
  }

  // MARK: - Money

  func budgets() {
    let cues = scene.vocabulary.cues
    for (place, item) in items.enumerated() {
      guard case .money(let money) = item.dimension, money.amount >= 1_000_000,
        clause.kind != .bracket,
        has(cues.production.spending)
          || word(place - 1) == words.for && isWord(place - 2, cues.credit.commissions)
          || scene.spoke(of: cues.production.spending, in: clause), !isPerEpisode(place),
        !isBound(place),
        !isConversion(place),
        let series = budgeted(place)
      else { continue }
      var converted: Money?
      // "50 billion won (…)", "a 50 billion won budget (…)"
      let noun = isWord(place + 1, cues.production.spending) ? 1 : 0
      if items.indices.contains(place + noun + 1), let child = items[place + noun + 1].child,
        case .money(let other)? = scene.child(child, of: clause)?.items.lazy.compactMap(\.dimension)
          .first(where: { if case .money = $0 { true } else { false } })
      {
        converted = other
      }
      for next in items.dropFirst(place + 1).prefix(6) {
        if case .money(let other) = next.dimension, converted == nil,
          other.currency != money.currency
        {
          converted = other
        }
        if next.isMark(";") { break }
      }
      let others = items.contains {
        $0.word.map { cues.production.otherSources.contains($0) } ?? false
      }
      claim(
        max(0, place - 1)..<place + 1, series, .series, .budget, .value(.money(money)),
        [(.converted, converted.map { .value(.money($0)) })],
        modality: others ? .reported : firmness(beside: place))
    }
  }

  /// How firmly an amount is given: what follows behind a comma or an "and" may be a guess of its own.
  private func firmness(beside place: Int) -> Modality {
    let end =
      items.indices.dropFirst(place + 1).first {
        items[$0].isMark(",") || items[$0].isMark("-") || kind($0).contains(.conjunction)
          || word($0) == words.which
      } ?? items.count
    return scene.firmness(of: clause.prefix(end), around: max(0, place - 1)..<place + 1)
  }

  private func isPerEpisode(_ place: Int) -> Bool {
    let before = items.prefix(place).suffix(7).compactMap(\.word)
    if zip(before, before.dropFirst()).contains(where: {
      scene.vocabulary.cues.production.each.contains($0)
        && scene.vocabulary.words.episodeNouns.contains($1)
    }) {
      return true
    }
    if before.contains(where: { scene.vocabulary.cues.production.eachEpisode.contains($0) }) {
      return true
    }
    let near = items.dropFirst(place + 1).prefix(3)
    return near.contains {
      $0.word.map { scene.vocabulary.words.episodeNouns.contains($0) } ?? false
    } || isWord(place + 1, scene.vocabulary.cues.production.each)
  }

  /// `or some US$45 million`, behind an amount in another currency.
  private func isConversion(_ place: Int) -> Bool {
    items.prefix(place).suffix(5).contains { item in
      if case .money = item.dimension { return true }
      return false
    } && items.prefix(place).suffix(4).contains { $0.word == words.or }
  }

  /// The series that the money was spent on: named behind the amount (`40 billion won for "X"`), else
  /// the one spoken of.
  private func budgeted(_ place: Int) -> Int? {
    for next in place + 1..<min(items.count, place + 6) {
      if items[next].dimension != nil { break }
      if let names = items[next].names, names.count == 1,
        word(next - 1) == words.for || word(next - 1) == words.in,
        scene.book[names[0].entry].canBeSeries
      {
        return names[0].entry
      }
    }
    return scene.series(before: place, in: clause)?.entry
  }

  // MARK: - Length

  /// `each episode runs about 70 minutes`, `the episodes are 45 minutes long`: the length that all of
  /// them have.
  func runtimes() {
    guard let noun = clause.words.firstIndex(where: { words.episodeNouns.contains($0) }),
      !has(scene.vocabulary.cues.schedule.premieres),
      !clause.holdings.contains(.episodes)
    else { return }
    let isAll =
      scene.vocabulary.cues.production.each.contains(items[max(0, noun - 1)].word ?? .unknown)
      || word(noun - 1) == words.every
      || scene.vocabulary.cues.schedule.everyEpisode.contains(items[noun].word ?? .unknown)
    guard isAll, !(noun > 0 && isWord(noun - 1, scene.vocabulary.cues.schedule.partial)) else {
      return
    }
    for (place, item) in items.enumerated() where place > noun && place - noun < 12 {
      guard case .minutes(let length) = item.dimension,
        let series = scene.series(before: place, in: clause)?.entry
      else { continue }
      // "fifteen minutes longer than usual"
      if isWord(place + 1, scene.vocabulary.cues.audience.changes) || word(place + 1) == words.later
        || kind(place - 1).contains(.ordinal)
      {
        continue
      }
      return claim(
        noun..<place + 1, series, .series, .runtime, .value(.number(Double(length.lowerBound))))
    }
  }

  // MARK: - Kinds

  func genres() {
    let cues = scene.vocabulary.cues
    var place = 0
    while place < items.count {
      // "a spy drama", but "the spy Min"
      guard kind(place).contains(.genre),
        !kind(place).contains(.occupation)
          || !kind(place + 1).isDisjoint(with: [.seriesNoun, .genre])
      else {
        place += 1
        continue
      }
      var end = place + 1
      var genres = [place..<end]
      while end < items.count {
        if kind(end).contains(.genre) {
          end += 1
          genres[genres.count - 1] = genres.last!.lowerBound..<end
          continue
        }
        // "action, suspense drama" lists two.
        if items[end].isMark(","), kind(end + 1).contains(.genre) {
          genres.append(end + 1..<end + 2)
          end += 2
          continue
        }
        break
      }
      let hasNoun = kind(end).contains(.seriesNoun)
      if let series = kindOf(place, end + (hasNoun ? 1 : 0), hasNoun) {
        if let country = country(before: place) {
          claim(
            max(0, place - 2)..<end, series, .series, .country, .text(country), modality: .asserted)
        }
        for genre in genres {
          var words = text(genre).lowercased()
          // The form is no part of the kind: a romance drama is a romance.
          let hasForm = words.hasSuffix(" drama")
          if hasForm { words.removeLast(6) }
          guard
            !cues.production.plainGenres.contains(words) || hasForm || hasNoun && genre.count > 1
          else {
            continue
          }
          claim(genre, series, .series, .genre, .text(words), modality: .asserted)
        }
      }
      place = end + 1
    }
  }

  /// `is a South Korean television series`, `the Japanese series "X"`: a country without a genre.
  func countries() {
    for place in items.indices where kind(place).contains(.nationality) {
      var noun = place + 1
      while noun - place < 4, isWord(noun, scene.vocabulary.cues.production.media) { noun += 1 }
      guard kind(noun).contains(.seriesNoun), let series = kindOf(place + 1, noun + 1, true),
        let country = country(before: place + 1)
      else { continue }
      claim(place..<noun + 1, series, .series, .country, .text(country), modality: .asserted)
    }
  }

  /// The country that an adjective before words of kind names: `a South Korean crime series`.
  private func country(before place: Int) -> String? {
    guard let word = word(place - 1), scene.vocabulary[word].contains(.nationality),
      let country = scene.vocabulary.country(ofPeople: word)
    else { return nil }
    if word == words.korean { return self.word(place - 2) == words.south ? "South Korea" : nil }
    return country
  }

  /// The series that words of kind describe: named right behind them, or meant by `the`, `this`,
  /// `its` before them, or the subject of `is a`.
  private func kindOf(_ start: Int, _ end: Int, _ hasNoun: Bool) -> Int? {
    if items.indices.contains(end), let names = items[end].names, names.count == 1,
      scene.book[names[0].entry].canBeSeries, scene.book[names[0].entry].votes.person == 0,
      scene.book[names[0].entry].votes.film == 0, scene.book[names[0].entry].known == nil
    {
      return names[0].entry
    }
    if isPossessive(end) || !kind(end).isDisjoint(with: [.filmNoun, .occupation, .relation]) {
      return nil
    }
    // Back over adjectives, days and networks to the article.
    var place = start - 1
    while place >= 0, start - place < 7 {
      if let word = items[place].word {
        let kind = scene.vocabulary[word]
        if word == words.the || word == words.this || word == words.its {
          return word == words.its || isSubject(place)
            ? scene.series(before: place, in: clause)?.entry : nil
        }
        if word == words.a || word == words.an {
          // "X is a romantic comedy", "X, a thriller that …"
          if clause.kind == .apposition, place == 0,
            let antecedent = clause.antecedents.first?.entry, scene.book[antecedent].canBeSeries,
            scene.book[antecedent].votes.person == 0
          {
            return antecedent
          }
          guard self.kind(place - 1).contains(.be), place > 1 else { return nil }
          return scene.series(before: place, in: clause)?.entry
        }
        if kind.contains(.possessive) { return nil }
        if !kind.isDisjoint(with: [.preposition, .verb, .be, .conjunction]) { return nil }
      } else if isPossessive(place) {
        guard place > 0, let names = items[place - 1].names,
          scene.book[names[0].entry].known == .network
        else { return nil }
        return scene.series(before: place - 1, in: clause)?.entry
      } else if let names = items[place].names {
        guard names.count == 1, scene.book[names[0].entry].known == .network else { return nil }
      }
      place -= 1
    }
    return nil
  }

  /// Whether `the fantasy`, `this action drama` is the series spoken of: not one among others.
  private func isSubject(_ article: Int) -> Bool {
    word(article) == words.this || article == 0
      || items[article - 1].word.map { word in
        scene.vocabulary.cues.production.comparing.contains(word) == false
      } ?? true
  }
}

extension Match {
  /// Claims the work that a series is based on, with its form.
  mutating func basis() {
    guard let series = series() else { return }
    let cues = scene.vocabulary.cues
    // The form: the last word for one in the match.
    let range = found.items.lowerBound..<min(found.items.upperBound, clause.items.count)
    var form: String?
    for index in range {
      guard let word = clause.items[index].word, let found = cues.production.forms[word] else {
        continue
      }
      let isOfTheWeb =
        found == "novel" && index > 0
        && clause.items[index - 1].word == scene.vocabulary.words.web
      form = isOfTheWeb ? "web novel" : found
    }
    let qualifiers: [(Qualifier, Term?)] = [(.form, form.map { .text($0) })]
    // "adapted from Mary Adams's novel": the owner wrote it, and the title is not told.
    if let owner = self["w"], !has("v"), clause.items.indices.contains(owner.items.upperBound),
      clause.items[owner.items.upperBound].isPossessive
    {
      return
    }
    // "adapted from a Daum webtoon of the same name": who published it is not what it is called.
    if let publisher = self["w"], !has("v"),
      clause.items.indices.contains(publisher.items.upperBound),
      let form = clause.items[publisher.items.upperBound].word, cues.production.forms[form] != nil,
      clause.items[publisher.items.upperBound...].prefix(5).contains(where: {
        $0.word == scene.vocabulary.words.same
      })
    {
      return
    }
    // "a Daum webtoon "X"", "Mary Adams's novel "X"": the work is named behind its form.
    let works = (has("v") ? names("v") : names("w")).filter {
      scene.book[$0].canBeWork && scene.book[$0].votes.person == 0 && scene.book[$0].known == nil
        && $0 != series
    }
    let authors = names("w").filter { !works.contains($0) && scene.book[$0].known == nil }
    if works.isEmpty {
      // A game or a novel may bear the title of the series.
      guard form != nil, (names("v") + names("w")).allSatisfy({ $0 == series }) else { return }
      for author in authorsBehind where scene.book[author].votes.person > 0 {
        claim(author, .person, .creditedIn, .entry(series), [(.role, "writer")])
      }
      return claim(series, .series, .basedOn, .text(scene.book[series].name), qualifiers)
    }
    for work in works {
      scene.sources.insert(work)
      claim(series, .series, .basedOn, .entry(work), qualifiers)
      for author in authors + authorsBehind where scene.book[author].votes.person > 0 {
        claim(author, .person, .creditedIn, .entry(work), [(.role, "writer")])
      }
    }
  }

  /// `… by Mary Adams`, right behind the work.
  private var authorsBehind: [Int] {
    let end = found.items.upperBound
    guard clause.items.indices.contains(end + 1),
      clause.items[end].word == scene.vocabulary.words.by
    else { return [] }
    return (clause.items[end + 1].names ?? []).map(\.entry).filter { scene.book[$0].known == nil }
  }
}
