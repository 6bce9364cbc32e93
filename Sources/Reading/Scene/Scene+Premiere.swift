import Claims
import Documents

/// The first day of the series of a story that no rule has found one for.
///
/// A day to come in a sentence that speaks of being shown, and of nothing else that has a day (an
/// episode, a finale, filming, a song, an event), is the day of the premiere: `June 27 is the date of
/// its first outing`, `MBC plans to air it in the second half of the year`.
extension Scene {
  func readPremiere(of document: Document) {
    guard !document.blocks.contains(where: { if case .table = $0.content { true } else { false } }),
      let topic, book[topic].canBeSeries, book[topic].known == nil,
      book[topic].votes.work + book[topic].votes.series > 0,
      !drafts.contains(where: { draft in
        guard case .entry(topic) = draft.subject else { return false }
        return draft.property == .firstAired || draft.property == .lastAired
          || draft.property == .episodeAired || draft.property == .audienceShare
      })
    else { return }
    for (passage, sentences) in sentences.enumerated()
    where !listed.contains(passage) && !isElsewhere(passage) {
      for sentence in sentences
      where !sentence.asksQuestion && !isHypothetical(sentence) && !namesAnotherWork(sentence) {
        if claimPremiere(in: sentence, of: topic) { return }
      }
    }
  }

  /// Whether a passage stands under the title of another series.
  private func isElsewhere(_ passage: Int) -> Bool {
    leads[passage].map { $0 != topic } ?? false
  }

  /// Whether a sentence, or what hangs in it, names a work that the story is not about.
  private func namesAnotherWork(_ clause: Clause) -> Bool {
    clause.named.contains { place in
      (clause.items[place].names ?? []).contains { name in
        let found = book[name.entry]
        return name.entry != topic && found.known == nil
          && found.votes.work + found.votes.series + found.votes.song + found.votes.film > 0
      }
    } || clause.children.contains(where: namesAnotherWork)
  }

  /// Claims the one day to come of a sentence that speaks of being shown.
  private func claimPremiere(in sentence: Clause, of series: Int) -> Bool {
    let cues = vocabulary.cues
    let match = ClauseMatch(
      scene: self, clause: sentence, parent: nil, rule: "the one day to come of a story")
    guard match.has(cues.schedule.showing),
      ![
        cues.schedule.finales, cues.schedule.meetings, cues.production.filming, cues.music.songs,
        cues.schedule.moving, vocabulary.words.episodeNouns, vocabulary.words.seasonNouns,
      ].contains(where: match.has),
      sentence.holdings.isDisjoint(with: [.episodes, .span, .percent, .number, .part])
    else { return false }
    let days = sentence.items.indices.filter {
      if case .date = sentence.items[$0].dimension { true } else { false }
    }
    guard days.count == 1, case .date(let expression) = sentence.items[days[0]].dimension,
      ![vocabulary.words.until, vocabulary.words.till, vocabulary.words.by].contains(
        match.word(days[0] - 1)),
      let date = date(expression, .future, in: sentence), isAhead(date)
    else { return false }
    let range = days[0]..<days[0] + 1
    let firmness = firmness(of: sentence, around: range)
    guard firmness != .denied else { return false }
    match.claim(
      range, series, .series, .firstAired, .value(.date(date)),
      modality: firmness == .asserted ? .expected : firmness)
    return true
  }
}
