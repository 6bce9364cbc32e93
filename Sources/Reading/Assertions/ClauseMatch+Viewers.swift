import Claims

/// How many people watched.
extension ClauseMatch {
  /// `the third, 6.4 million`, `began with 9.9 million on Aug. 21`: a figure without a noun, of a
  /// broadcast, where viewers have been counted before.
  private func isNextAudience(_ place: Int) -> Bool {
    let cues = scene.vocabulary.cues
    // "7.5 million of you", "the 5.3 million who came": people, whatever the verb.
    if word(place + 1) == words.of, isWord(place + 2, cues.audience.people) { return true }
    guard scene.saidViewers,
      word(place + 1) == nil || word(place + 1) == words.who
        || kind(place + 1).contains(.preposition)
    else { return false }
    if word(place + 1) == words.who, word(place - 1) == words.the { return true }
    return has(cues.audience.opening) || has(cues.schedule.finales) || has(cues.schedule.airing)
      || items.contains { if case .episodes = $0.dimension { true } else { false } }
  }

  func audiences() {
    let cues = scene.vocabulary.cues
    guard !has(cues.audience.demographic) else { return }
    for (place, item) in items.enumerated() {
      guard case .number(let number) = item.dimension, number >= 10_000, !isBound(place),
        !isPeak(place)
      else { continue }
      let near = items[max(0, place - 6)..<min(items.count, place + 8)]
      guard
        near.contains(where: { $0.word.map { cues.audience.watching.contains($0) } ?? false })
          || isNextAudience(place),
        !near.contains(where: { $0.word.map { cues.audience.hours.contains($0) } ?? false })
      else { continue }
      let part = part(around: place)
      guard let series = measured(place, in: part) else { continue }
      scene.saidViewers = true
      var (episode, date) = broadcast(place, in: part)
      if episode == nil, date == nil, let last = scene.lastMeasure, last.series == series {
        (episode, date) = (last.episode, last.date)
      }
      claim(
        place..<min(items.count, place + 2), series, .series, .viewers, .value(.number(number)),
        [
          (.episode, episode.map { .value(.number(Double($0))) }),
          (.date, date.map { .value(.date($0)) }),
          (.measuredBy, (firm ?? scene.ratingsFirm).map { .text($0) }),
        ])
    }
  }
}
