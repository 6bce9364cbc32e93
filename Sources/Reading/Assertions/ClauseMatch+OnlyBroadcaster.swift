import Claims

extension ClauseMatch {
  /// `SBS unveiled the first stills on Wednesday`: the one broadcaster that a story names, where no
  /// rule has found out who shows its series.
  func onlyBroadcaster() {
    guard let topic = scene.topic, !scene.saidSoFar.shown.contains(topic),
      let only = scene.onlyBroadcaster, !scene.saidSoFar.broadcasters.contains(only),
      let place = items.firstIndex(where: { $0.names?.contains { $0.entry == only } ?? false }),
      items[place].names?.count == 1, !speaksOfAnotherWork(at: place),
      !has(scene.vocabulary.cues.series.elsewhere),
      isShower(place, scene.book[only].known == .network)
    else { return }
    claim(
      place..<place + 1, topic, .series,
      scene.book[only].known == .network ? .network : .streamingOn, .entry(only),
      modality: .asserted)
  }

  /// Whether a broadcaster stands where one that shows a series does: it does something, or has
  /// something, or a drama is on it, from it or for it; but no announcer of it is spoken of.
  private func isShower(_ place: Int, _ isNetwork: Bool) -> Bool {
    let next = isPossessive(place + 1) ? place + 2 : place + 1
    guard kind(next).isDisjoint(with: .occupation),
      !items.indices.contains(next) || items[next].names == nil
    else { return false }
    let before = kind(place - 1)
    // Platforms speak of what they may buy as well: what is on one, or made for one, is theirs.
    return isNetwork && before.isDisjoint(with: .preposition)
      || [words.on, words.for, words.by, words.to, words.in, words.from].contains(word(place - 1))
  }

  /// Whether the sentence names another work before a broadcaster, or right behind it.
  private func speaksOfAnotherWork(at place: Int) -> Bool {
    items[..<place].contains { $0.names?.contains { isOther($0.entry) } ?? false }
      || items[(place + 1)...].prefix(4).contains {
        $0.names?.contains { isOther($0.entry) } ?? false
      }
      || clause.antecedents.contains { isOther($0.entry) }
  }

  /// Whether a name is another work's than the series that the story is about.
  private func isOther(_ name: Int) -> Bool {
    let entry = scene.book[name]
    return name != scene.topic && entry.known == nil
      && (entry.isQuoted || entry.votes.work + entry.votes.series + entry.votes.film > 0)
  }
}

extension Scene {
  /// The one broadcaster, or else the one platform, that the document names; nil where it names
  /// several.
  func findOnlyBroadcaster() -> Int? {
    // A table of several series names whoever shows each.
    let tabled = Set(listed.flatMap { passages[$0].mentions.map(\.entry) })
    let networks = book.entries.indices.filter { book[$0].known == .network }
    guard tabled.isDisjoint(with: networks) else { return nil }
    if networks.count == 1 { return networks.first }
    let platforms = book.entries.indices.filter { book[$0].known == .platform }
    return networks.isEmpty && platforms.count == 1 ? platforms.first : nil
  }
}
