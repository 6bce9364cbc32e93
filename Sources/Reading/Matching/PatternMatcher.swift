/// Matches patterns against one clause, around the word that anchors them.
struct PatternMatcher {
  let scene: Scene
  let clause: Clause

  /// What a slot took: the items, and the names or the measured thing among them.
  struct Capture {
    var items: Range<Int>
    var names: [NameUse] = []
    var dimension: Dimension.Kind?
  }

  struct Found {
    var items: Range<Int>
    /// The place of the word by which the pattern was found; nil where no pattern was.
    var anchor: Int?
    var captures = Captures()
  }

  /// What the slots of a match took, by their names.
  struct Captures {
    private(set) var taken: [(slot: SlotName, capture: Capture)] = []

    subscript(slot: SlotName) -> Capture? { taken.last { $0.slot == slot }?.capture }

    var count: Int { taken.count }

    mutating func add(_ slot: SlotName, _ capture: Capture) { taken.append((slot, capture)) }

    /// Forgets what was taken since there were so many.
    mutating func shorten(to count: Int) { taken.removeLast(taken.count - count) }
  }

  func match(_ pattern: Pattern, at anchor: Int) -> Found? {
    var captures = Captures()
    guard let end = walk(pattern.steps, pattern.after, from: anchor + 1, by: 1, &captures),
      let start = walk(pattern.steps, pattern.before, from: anchor - 1, by: -1, &captures)
    else { return nil }
    return Found(items: start + 1..<end, anchor: anchor, captures: captures)
  }

  // MARK: - Walking

  /// The place behind the last item matched from a step on, in the direction of the walk; nil if
  /// nothing fits.
  private func walk(
    _ steps: [Pattern.Step], _ number: Int, from start: Int, by direction: Int,
    _ captures: inout Captures
  ) -> Int? {
    let kept = captures.count
    let next = steps[number].next
    var place = start
    switch steps[number].test {
    case .end: return place
    case .or(let other):
      if let end = walk(steps, next, from: place, by: direction, &captures) { return end }
      captures.shorten(to: kept)
      return walk(steps, other, from: place, by: direction, &captures)
    case .gap(let limit):
      for _ in 0...limit {
        if let end = walk(steps, next, from: place, by: direction, &captures) { return end }
        captures.shorten(to: kept)
        guard clause.items.indices.contains(place), canSkip(place) else { return nil }
        place += direction
      }
      return nil
    case let test:
      while clause.items.indices.contains(place) {
        if let behind = one(test, at: place, by: direction, &captures),
          let end = walk(steps, next, from: behind, by: direction, &captures)
        {
          return end
        }
        captures.shorten(to: kept)
        guard isTransparent(place) else { return nil }
        place += direction
      }
      return nil
    }
  }

  /// A gap stays inside its part of the sentence.
  private func canSkip(_ place: Int) -> Bool {
    let item = clause.items[place]
    return !(item.isMark(";") || item.isMark(":") || item.isMark("|"))
  }

  /// Adverbs, quotation marks, and what hangs on a name.
  func isTransparent(_ place: Int) -> Bool {
    let item = clause.items[place]
    switch item.form {
    case .child: return true
    case .word:
      return item.word.map { !scene.vocabulary[$0].isDisjoint(with: [.adverb, .perhaps]) } ?? false
    case .mark: return item.isMark("\"") || item.isMark("'") || item.isMark("\u{E2}")
    case .names, .dimension, .possessive: return false
    }
  }

  /// The place behind words that promise as `will` does: `is expected to`, `has been confirmed to`.
  private func plan(at place: Int, by direction: Int) -> Int? {
    let (words, common) = (clause.words, scene.vocabulary.words)
    var end = place
    if direction > 0 {
      guard let to = words[place...].prefix(6).firstIndex(of: common.to) else { return nil }
      end = to
    }
    guard words[end] == common.to, end > 1,
      scene.vocabulary.cues.firmness.promised.contains(words[end - 1])
    else { return nil }
    var start = end - 2
    while start > 0, scene.vocabulary[words[start]].contains(.adverb) { start -= 1 }
    guard scene.vocabulary[words[start]].contains(.be) else { return nil }
    if start > 0, scene.vocabulary[words[start - 1]].contains(.have) { start -= 1 }
    if direction > 0 { return start == place ? end + 1 : nil }
    return start - 1
  }

  /// The place behind one item, or the run of a slot, that passes a test at a place; nil if none does.
  private func one(
    _ test: Pattern.Step.Test, at place: Int, by direction: Int, _ captures: inout Captures
  ) -> Int? {
    let item = clause.items[place]
    switch test {
    case .words(let words):
      guard let word = item.word, words.contains(word) else { return nil }
    case .kind(let kind):
      if kind == .future, let behind = plan(at: place, by: direction) { return behind }
      guard let word = item.word, !scene.vocabulary[word].isDisjoint(with: kind) else { return nil }
    case .possessive:
      guard item.isPossessive else { return nil }
    case .mark(let character):
      guard item.isMark(character) else { return nil }
    case .slot(let name, let slot):
      guard let capture = capture(slot, at: place, step: direction) else { return nil }
      captures.add(name, capture)
      return direction > 0 ? capture.items.upperBound : capture.items.lowerBound - 1
    case .gap, .or, .end: return nil
    }
    return place + direction
  }
}
