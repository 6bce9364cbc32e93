import Claims
import Documents

extension Scene {
  /// What the document is about: the series that it names most, and first, and in its title.
  func settleTopic(title: String?) {
    var points: [Int: Int] = [:]
    var order = 0
    // Where some titles are quoted, a name without quotation marks is no title.
    quotesTitles = book.entries.contains { $0.isQuoted && $0.votes.song < 2 }
    func weigh(_ clause: Clause) {
      for (place, item) in clause.items.enumerated() {
        if let number = item.child, let child = child(number, of: clause) {
          // "Kim, who was in X": what people did before is in passing.
          if child.kind != .bracket, !child.antecedents.contains(where: { isPerson($0.entry) }) {
            weigh(child)
          }
          continue
        }
        guard let names = item.names else { continue }
        // "the … star" names an earlier work of a person.
        if place + 1 < clause.items.count, let next = clause.items[place + 1].word,
          vocabulary[next].contains(.occupation)
            || vocabulary.cues.series.fame.contains(next)
              && !vocabulary.cues.cast.starring.contains(next)
        {
          continue
        }
        let isInPassing = isInPassing(place, in: clause)
        for name in names where book[name.entry].canBeSeries {
          let votes = book[name.entry].votes
          let isTitle = votes.work + votes.series > 0
          guard
            !(clause.kind == .sentence && clause.tokens.count < 8 && clause.passage == 0
              && book[name.entry].count == 1 && !book[name.entry].isQuoted
              && clause.items.count <= 3)
          else { continue }
          guard
            isTitle
              || !quotesTitles && votes.person + votes.organisation + votes.group == 0
                && book[name.entry].known == nil
                && (book[name.entry].count > 1
                  || clause.tokens.lowerBound == 0 && clause.passage == 0
                    && book[name.entry].words.count > 1)
          else { continue }
          // A capital run with a small word inside is a title more weakly than a quoted one; a
          // heading in capitals hardly at all.
          let weight = book[name.entry].isQuoted ? 3 : votes.work > 2 || votes.series > 0 ? 2 : 1
          let evidence = evidence[name.entry] ?? 0
          // What hangs on a name counts as much where it is called a series.
          let rank =
            !isInPassing && (clause.kind == .sentence || evidence > 1) ? max(0, 6 - order) : 0
          points[name.entry, default: rank + min(evidence, 1)] +=
            isInPassing ? 1 : weight + min(votes.series - evidence, 4)
          order += 1
        }
      }
    }
    for sentence in sentences.joined() { weigh(sentence) }
    if let title = title.map({ String($0.prefix(500)).lowercased() }) {
      for entry in points.keys where isHeld(entry, by: title) { points[entry]! += 6 }
    }
    // "They are both ‘Tired’": a word of a longer title, quoted once, is none.
    if points.count > 1 {
      let tails = tailsOfTitles
      let others = points.filter { entry, _ in
        book[entry].count > 1 || book[entry].votes.series > 0
          || !tails.contains(book[entry].name[...])
      }
      if !others.isEmpty { points = others }
    }
    // A plain word that comes up often is a guess, for want of anything that looks like a title.
    let titles = points.filter {
      book[$0.key].votes.work + book[$0.key].votes.series > 0 || book[$0.key].words.count > 1
    }
    if !titles.isEmpty { points = titles }
    if points.isEmpty, let hanging = firstHangingTitle {
      topic = hanging
      return
    }
    if points.isEmpty {
      // A story that names its series once, without marks: the first plain name of several words.
      for sentence in sentences.joined().prefix(4) {
        for item in sentence.items {
          guard let name = item.names?.first, topic == nil else { continue }
          let entry = book[name.entry]
          let votes = entry.votes
          if entry.words.count > 1, entry.known == nil, entry.canBeSeries,
            votes.person + votes.organisation + votes.group == 0
          {
            topic = name.entry
          }
        }
      }
      return
    }
    topic = points.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key
  }

  /// Whether a headline in small letters names a title, or how it ends: `lady ok leaves`.
  private func isHeld(_ entry: Int, by headline: String) -> Bool {
    let name = book[entry].name.lowercased()
    if name.utf8.count > 3, headline.holds(name) { return true }
    let words = name.split(separator: " ")
    guard book[entry].isQuoted, words.count > 3 else { return false }
    return headline.holds(words.suffix(2).joined(separator: " "))
  }

  /// The first quoted title that stands in what hangs on another name, as where a document names its
  /// series only behind a song.
  private var firstHangingTitle: Int? {
    func titles(of clause: Clause) -> [Int] {
      clause.children.flatMap { child in
        child.named.flatMap { child.items[$0].names ?? [] }.map(\.entry) + titles(of: child)
      }
    }
    return sentences.joined().lazy.flatMap(titles).first {
      self.book[$0].isQuoted && self.book[$0].canBeSeries && self.book[$0].votes.song == 0
        && self.book[$0].votes.series > 0
    }
  }

  /// What the quoted titles of several words end with, from each of their words on.
  var tailsOfTitles: Set<Substring> {
    Set(
      book.entries.lazy.filter(\.isQuoted).flatMap { entry in
        entry.name.indices.lazy.filter { entry.name[$0] == " " }.map {
          entry.name[entry.name.index(after: $0)...]
        }
      })
  }
}
