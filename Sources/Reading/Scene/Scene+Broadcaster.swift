import Claims
import Documents

/// Who shows the series of a story that no rule has found a broadcaster for.
///
/// A story about one series that speaks of one broadcaster, and of it in sentences about nothing
/// else, speaks of the broadcaster that shows the series: `tvN on Monday named the cast of X`,
/// `MBC put the finale out an hour late`.
extension Scene {
  func readBroadcaster(of document: Document) {
    // The rows of a table are about several.
    guard !document.blocks.contains(where: { if case .table = $0.content { true } else { false } }),
      let topic, book[topic].canBeSeries, book[topic].known == nil,
      book[topic].votes.work + book[topic].votes.series > 0
    else { return }
    // Where rules have found the broadcaster of any series, another may be of any other.
    guard !drafts.contains(where: { $0.property == .network }) else { return }
    var seats: [(network: Int, clause: Clause, place: Int, isPlain: Bool)] = []
    for (passage, sentences) in sentences.enumerated() where !listed.contains(passage) {
      for sentence in sentences {
        let isPlain = !isHypothetical(sentence) && !namesAnotherWork(sentence)
        visit(sentence) { clause, place, network in
          seats.append((network, clause, place, isPlain && isSeat(place, in: clause)))
        }
      }
    }
    let networks = book.entries.indices.filter { book[$0].known == .network }
    guard networks.count == 1, let seat = seats.first(where: \.isPlain) else { return }
    ClauseMatch(
      scene: self, clause: seat.clause, parent: nil, rule: "the one broadcaster of a story"
    ).claim(
      seat.place..<seat.place + 1, topic, .series, .network, .entry(seat.network),
      modality: .asserted)
  }

  /// Visits the places of a sentence, and of what hangs in it, at which a broadcaster is named.
  private func visit(_ clause: Clause, _ body: (Clause, Int, Int) -> Void) {
    for place in clause.named {
      for name in clause.items[place].names ?? [] where book[name.entry].known == .network {
        body(clause, place, name.entry)
      }
    }
    for child in clause.children { visit(child, body) }
  }

  /// Whether a sentence, or what hangs in it, names a work that the story is not about.
  func namesAnotherWork(_ clause: Clause) -> Bool {
    clause.named.contains { place in
      (clause.items[place].names ?? []).contains { name in
        let found = book[name.entry]
        return name.entry != topic && found.known == nil
          && found.votes.work + found.votes.series + found.votes.song + found.votes.film > 0
      }
    } || clause.children.contains(where: namesAnotherWork)
  }

  /// Whether a broadcaster is named as one, and not within another name, as an employer or as the
  /// place of something else: `SBS Drama Awards`, `tvN's chief`, `a panel on tvN`.
  private func isSeat(_ place: Int, in clause: Clause) -> Bool {
    let tokens = passages[clause.passage].tokens
    let next = clause.items[place].tokens.upperBound
    if tokens.indices.contains(next), tokens[next].shape.contains([.capital, .word, .spaced]),
      !tokens[next].shape.contains(.sentenceStart),
      vocabulary[tokens[next].word].isDisjoint(with: [.weekday, .month])
    {
      return false
    }
    let match = ClauseMatch(scene: self, clause: clause, parent: nil, rule: "")
    let cues = vocabulary.cues
    if match.has(cues.schedule.meetings)
      || match.isPossessive(place + 1) && match.kind(place + 2).contains(.occupation)
      || match.word(place - 1) == vocabulary.words.on && !match.has(cues.schedule.airing)
        && !match.has(cues.schedule.premieres) && !match.has(cues.schedule.slots)
    {
      return false
    }
    return clause.kind != .bracket
  }
}
