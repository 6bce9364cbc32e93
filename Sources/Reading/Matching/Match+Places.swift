/// Where a match stands in its sentence.
extension Match {
  /// The word by which the pattern was found.
  var anchor: WordID { found.anchor.flatMap { clause.items[$0].word } ?? .unknown }

  /// Whether a mark or a conjunction stands behind the match, or nothing.
  var closesItsPart: Bool {
    guard clause.items.indices.contains(found.items.upperBound) else { return true }
    let next = clause.items[found.items.upperBound]
    return next.isPunctuation || next.child != nil
      || next.word.map { scene.vocabulary[$0].contains(.conjunction) } ?? false
  }

  /// Whether "it" before the match is a song: the sentence before opens with one.
  var takesUpSong: Bool {
    // "The ballad is by Rainy, who wrote it with Oh Min"
    if clause.kind == .relative, scene.book.hasSongs,
      clause.items[found.items].contains(where: { $0.word == scene.vocabulary.words.it }),
      let sentence = scene.sentences(of: clause.passage, before: clause.tokens.lowerBound).last,
      sentence.words.prefix(3).contains(where: { scene.vocabulary[$0].contains(.songNoun) })
    {
      return true
    }
    guard
      clause.items[..<found.items.upperBound].contains(where: {
        $0.word == scene.vocabulary.words.it
      }),
      let before = scene.sentences(of: clause.passage, before: clause.tokens.lowerBound).last,
      let first = before.items.lazy.compactMap(\.names).first?.first
    else { return false }
    return scene.isSettledSong(first.entry)
  }

  /// Whether the items behind the match, up to eight, name what can be taken or left in a cast: a
  /// role, an offer, a series.
  var concernsPart: Bool {
    let cues = scene.vocabulary.cues
    for item in clause.items[found.items.upperBound...].prefix(8) {
      if let word = item.word,
        cues.cast.roles.contains(word) || cues.cast.joining.contains(word)
          || cues.cast.offers.contains(word)
          || scene.vocabulary[word].contains(.seriesNoun)
      {
        return true
      }
      if let names = item.names, names.count == 1, scene.book[names[0].entry].canBeSeries,
        scene.book[names[0].entry].votes.work + scene.book[names[0].entry].votes.series > 0
      {
        return true
      }
    }
    return false
  }

  /// Whether what the match is said of is no series: the nearest noun before it that could be said to
  /// run or end is a person's name, or none of ours.
  var isOfSomethingElse: Bool {
    if let series = self["s"] {
      // "the exhibition on X will run": what is behind a preposition does nothing.
      let before = series.items.lowerBound - 1
      guard series.items.lowerBound == found.items.lowerBound,
        clause.items.indices.contains(before), let word = clause.items[before].word
      else { return false }
      return scene.vocabulary[word].contains(.preposition) && word != scene.vocabulary.words.of
    }
    for index in clause.items[..<found.items.lowerBound].indices.reversed() {
      let item = clause.items[index]
      if let names = item.names {
        guard let first = names.first else { continue }
        let entry = scene.book[first.entry]
        if entry.known != nil { continue }
        if index > 0, let before = clause.items[index - 1].word,
          scene.vocabulary[before].contains(.preposition), before != scene.vocabulary.words.of
        {
          continue
        }
        return !(names.count == 1 && entry.canBeSeries && entry.votes.person == 0)
      }
      switch item.dimension {
      case .episodeCount, .season, .episodes: return false
      default: break
      }
      if let word = item.word {
        let kind = scene.vocabulary[word]
        if scene.vocabulary.seriesPronouns.contains(word) || kind.contains(.seriesNoun)
          || kind.contains(.genre) || scene.vocabulary.words.seasonNouns.contains(word)
        {
          return false
        }
        if scene.vocabulary.cues.schedule.meetings.contains(word)
          || scene.vocabulary.cues.production.filming.contains(word)
        {
          return true
        }
        if kind.contains(.occupation) || kind.contains(.determiner) { return true }
      }
    }
    return clause.kind != .sentence
  }
}
