/// What patterns ask of the items right beside their anchor, looked at before a pattern is walked.

extension Pattern {
  /// What a step beside the anchor asks of the item there, where that is told by its word or its mark
  /// alone.
  enum Neighbour: Sendable {
    /// Nothing, or what only the walk can tell.
    case any
    case word(WordSet)
    case kind(WordClass)
    case mark(UInt8)
    case possessive
  }

  /// What the step at a place asks of the item beside the anchor.
  func neighbour(at place: Int) -> Neighbour {
    switch steps[place].test {
    case .words(let words): .word(words)
    // "is expected to" promises as "will" does, in several words.
    case .kind(let kind): kind == .future ? .any : .kind(kind)
    case .mark(let mark): mark.value < 0x80 ? .mark(UInt8(mark.value)) : .any
    case .possessive: .possessive
    case .slot, .gap, .or, .end: .any
    }
  }
}

extension PatternMatcher {
  /// The item beside an anchor.
  struct Neighbour {
    /// Whether it can be passed over, so that what a pattern asks for may stand behind it.
    fileprivate let isOpen: Bool
    fileprivate let item: Item?
    fileprivate let kind: WordClass

    /// Whether a pattern that asks for something there has a chance.
    func fits(_ asked: Pattern.Neighbour) -> Bool {
      if isOpen { return true }
      return switch asked {
      case .any: true
      case .word(let words): item?.word.map { words.contains($0) } ?? false
      case .kind(let asked): !kind.isDisjoint(with: asked)
      case .mark(let mark): item?.isMark(Unicode.Scalar(mark)) ?? false
      case .possessive: item?.isPossessive ?? false
      }
    }
  }

  func neighbour(of anchor: Int, _ direction: Int) -> Neighbour {
    let place = anchor + direction
    guard clause.items.indices.contains(place) else {
      return Neighbour(isOpen: false, item: nil, kind: [])
    }
    let item = clause.items[place]
    return Neighbour(
      isOpen: isTransparent(place), item: item, kind: item.word.map { scene.vocabulary[$0] } ?? [])
  }
}
