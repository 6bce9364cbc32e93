import Claims

/// Credits that a noun gives to the name beside it.
extension ClauseMatch {
  func roleNouns() {
    for place in items.indices.dropFirst() {
      guard let noun = word(place), let role = scene.vocabulary.cues.credit.crewNouns[noun],
        let property = role == "composer" ? Property.composer : .crew(role),
        !isWord(place - 1, scene.vocabulary.cues.credit.crafts)
      else { continue }
      if let (name, range) = apposed(to: place) ?? gapped(before: place),
        scene.isPerson(name.entry), scene.isCreditable(name.entry),
        let series = scene.series(before: range.lowerBound, in: clause)?.entry,
        series != name.entry
      {
        claim(range, series, .series, property, .entry(name.entry))
      }
    }
  }

  /// `the director, Lee Ha-na, …`: the name between two commas behind the noun.
  private func apposed(to noun: Int) -> (NameUse, Range<Int>)? {
    guard word(noun - 1) == words.the || word(noun - 1) == words.its || isPossessive(noun - 1),
      items.indices.contains(noun + 3), items[noun + 1].isMark(","),
      let names = items[noun + 2].names, names.count == 1
    else { return nil }
    let next = items.indices.dropFirst(noun + 3).first { !items[$0].isChild } ?? noun + 3
    guard items[next].isMark(",") || items[noun + 3].isChild else { return nil }
    return (names[0], noun - 1..<noun + 3)
  }

  /// `A is the director and B the writer`: the verb of the credit before is this one's too.
  private func gapped(before noun: Int) -> (NameUse, Range<Int>)? {
    let cues = scene.vocabulary.cues
    guard noun > 3, word(noun - 1) == words.the || word(noun - 1) == words.its,
      let names = items[noun - 2].names, names.count == 1, !isPossessive(noun + 1),
      word(noun + 1) != words.of,
      items[noun - 3].isMark(",") || items[noun - 3].isMark(";") || items[noun - 3].isChild
        || kind(noun - 3).contains(.conjunction),
      items[..<(noun - 2)].indices.contains(where: { before in
        word(before).map { cues.credit.crewNouns[$0] != nil } ?? false
          && (kind(before - 1).contains(.be) || kind(before - 2).contains(.be))
          || kind(before).contains(.be)
            && (word(before + 2).map { cues.credit.crewNouns[$0] != nil } ?? false)
      })
    else { return nil }
    return (names[0], noun - 2..<noun + 1)
  }
}
