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
    var captures = Captures()
  }

  /// What the slots of a match took, by their names; there are seldom more than four.
  struct Captures {
    private var taken: [(slot: String, capture: Capture)] = []

    subscript(slot: String) -> Capture? {
      get { taken.last { $0.slot == slot }?.capture }
      set {
        taken.removeAll { $0.slot == slot }
        if let newValue { taken.append((slot, newValue)) }
      }
    }
  }

  func match(_ pattern: Pattern, at anchor: Int) -> Found? {
    var found = Found(items: anchor..<anchor + 1)
    guard let end = walk(pattern.after[...], from: anchor + 1, step: 1, &found.captures) else { return nil }
    guard let start = walk(pattern.before[...], from: anchor - 1, step: -1, &found.captures) else { return nil }
    found.items = start + 1..<end
    return found
  }

  // MARK: - Walking

  /// The place behind the last item matched, in the direction of the walk; nil if nothing fits.
  private func walk(
    _ elements: ArraySlice<Pattern.Element>, from start: Int, step: Int, _ captures: inout Captures
  ) -> Int? {
    guard let element = elements.first else { return start }
    let rest = elements.dropFirst()
    switch element {
    case .optional(let inner):
      let kept = captures
      if let end = walk(inner, then: rest, from: start, step: step, &captures) { return end }
      captures = kept
      return walk(rest, from: start, step: step, &captures)
    case .choice(let choices):
      let kept = captures
      for choice in choices {
        if let end = walk(choice[...], from: start, step: step, &captures) { return end }
        captures = kept
      }
      return nil
    default: return walk(element, then: rest, from: start, step: step, &captures)
    }
  }

  private func walk(
    _ element: Pattern.Element, then rest: ArraySlice<Pattern.Element>, from start: Int, step: Int,
    _ captures: inout Captures
  ) -> Int? {
    switch element {
    case .gap(let limit):
      let kept = captures
      var place = start
      for _ in 0...limit {
        if let end = walk(rest, from: place, step: step, &captures) { return end }
        captures = kept
        guard clause.items.indices.contains(place), canSkip(place) else { return nil }
        place += step
      }
      return nil
    default:
      var place = start
      while true {
        if let end = one(element, at: place, step: step, &captures), let last = walk(rest, from: end, step: step, &captures) {
          return last
        }
        guard clause.items.indices.contains(place), isTransparent(place) else { return nil }
        place += step
      }
    }
  }

  /// A gap stays inside its part of the sentence.
  private func canSkip(_ place: Int) -> Bool {
    let item = clause.items[place]
    if case .mark(let byte) = item.kind { return byte != 0x3B && byte != 0x3A && byte != 0x7C }
    return true
  }

  private func isTransparent(_ place: Int) -> Bool {
    switch clause.items[place].kind {
    case .child: true
    case .word(let word): !scene.vocabulary[word].isDisjoint(with: [.adverb, .perhaps])
    case .mark(let byte): byte == 0x22 || byte == 0x27 || byte == 0xE2
    default: false
    }
  }

  /// The place behind one element matched at a place, or nil.
  private func one(_ element: Pattern.Element, at place: Int, step: Int, _ captures: inout Captures) -> Int? {
    guard clause.items.indices.contains(place) else { return nil }
    let item = clause.items[place]
    switch element {
    case .words(let words):
      guard let word = item.word, words.contains(word) else { return nil }
      return place + step
    case .kind(let kind):
      guard let word = item.word, !scene.vocabulary[word].isDisjoint(with: kind) else { return nil }
      return place + step
    case .possessive:
      guard case .possessive = item.kind else { return nil }
      return place + step
    case .mark(let character):
      return item.isMark(character) ? place + step : nil
    case .slot(let name, let slot):
      guard let capture = capture(slot, at: place, step: step) else { return nil }
      captures[name] = capture
      return step > 0 ? capture.items.upperBound : capture.items.lowerBound - 1
    case .gap, .choice, .optional: return nil
    }
  }
}
