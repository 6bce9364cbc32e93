import Claims

/// Figures that are bounds, or changes, and no measure.
extension ClauseMatch {
  /// `over 10 percent`, `the 4 percent range`, `between five and six percent`: a bound, no figure.
  func isBound(_ place: Int) -> Bool {
    let cues = scene.vocabulary.cues
    for before in [word(place - 1), word(place - 2)].compactMap({ $0 })
    where cues.audience.bounds.contains(before) { return true }
    if let after = word(place + 1), cues.audience.ranges.contains(after) { return true }
    if word(place - 1) == words.and || word(place - 1) == words.to, place > 1,
      case .number? = items[place - 2].dimension
    {
      return word(place - 3).map {
        $0 == words.between || $0 == words.from || cues.audience.bounds.contains($0)
      } ?? false
    }
    return false
  }

  /// `a 22% jump`, `by 74%`, `up 3 percent`, `35% by July`: a difference or a forecast, no figure.
  func isChange(_ place: Int) -> Bool {
    let cues = scene.vocabulary.cues
    if isWord(place + 1, cues.audience.changes)
      || isWord(place + 2, cues.audience.changes) && word(place + 1) != nil
        && kind(place + 1).isDisjoint(with: [.preposition, .conjunction])
    {
      return true
    }
    // "was watched by 12 percent"
    if word(place - 1) == words.by,
      isWord(place - 2, cues.audience.watching) || isWord(place - 2, cues.schedule.streaming)
    {
      return false
    }
    if word(place - 1) == words.by || word(place - 1) == words.up { return true }
    guard word(place + 1) == words.by, items.indices.contains(place + 2),
      case .date = items[place + 2].dimension
    else { return false }
    return true
  }
}
