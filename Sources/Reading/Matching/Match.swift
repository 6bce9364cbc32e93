import Claims

/// What a pattern found, and the claims that a rule makes of it.
struct Match {
  let scene: Scene
  let clause: Clause
  let found: PatternMatcher.Found
  let rule: String
  /// The pattern that found it; nil for a rule that looks at whole clauses.
  let pattern: Pattern?
  private(set) var drafts: [Draft] = []

  init(
    scene: Scene, clause: Clause, found: PatternMatcher.Found, rule: String, pattern: Pattern? = nil
  ) {
    self.scene = scene
    self.clause = clause
    self.found = found
    self.rule = rule
    self.pattern = pattern
  }

  subscript(slot: SlotName) -> PatternMatcher.Capture? { found.captures[slot] }

  func has(_ slot: SlotName) -> Bool { found.captures[slot] != nil }

  /// The names that a slot took.
  func names(_ slot: SlotName) -> [Int] { found.captures[slot]?.names.map(\.entry) ?? [] }

  /// The series that the match speaks of: the slot's, else the one that its place implies.
  func series(_ slot: SlotName = "s") -> Int? {
    if let name = names(slot).first { return name }
    return scene.series(before: found.items.lowerBound, in: clause)?.entry
  }

  /// Whether the sentence speaks of what was, of what will be, or does not say.
  var tense: Tense { scene.tense(of: clause, around: found.items) }

  /// The date that a slot took, settled.
  func date(_ slot: SlotName, _ tense: Tense? = nil) -> PartialDate? {
    guard case .date(let expression) = found.captures[slot]?.dimension else { return nil }
    return scene.date(expression, tense ?? self.tense, in: clause)
  }

  /// Makes a claim; its quote is the whole match, and its firmness that of the words around it.
  mutating func claim(
    _ subject: Int, _ kind: Kind, _ property: Property, _ value: Term,
    _ qualifiers: [(Qualifier, Term?)] = [], modality: Modality? = nil
  ) {
    if kind == .series, hangsOnSong, Self.broadcast.contains(property) { return }
    let tokens =
      clause.items[found.items.lowerBound].tokens
      .lowerBound..<clause.items[found.items.upperBound - 1].tokens.upperBound
    let marks = modality == nil ? scene.marks(of: clause, around: found.items) : []
    var firmness = modality ?? scene.firmness(of: clause, marked: marks)
    if case .value(.date(let date)) = value, firmness != .denied {
      firmness = firmness.weakened(by: scene.firmness(of: date))
    }
    // Who somebody is today is no plan, though the sentence tells of one.
    if kind == .person, firmness == .expected, [.agency, .occupation, .memberOf].contains(property)
    {
      firmness = .asserted
    }
    drafts.append(
      Draft(
        subject: .entry(subject), kind: kind, property: property, value: value,
        qualifiers: qualifiers.compactMap { key, value in value.map { (key, $0) } },
        modality: firmness, quote: scene.source(of: tokens, in: clause), rule: rule,
        pattern: pattern?.source, words: words + marks.map(word)))
  }

  /// What no song has: a premiere, days, episodes.
  private static let broadcast: Set<Property> = [
    .firstAired, .lastAired, .airsOn, .airsAt, .episodeAired, .episodeCount, .runtime,
  ]

  /// Whether the clause says something of a song: it hangs on one, or opens with one.
  private var hangsOnSong: Bool {
    guard scene.book.hasSongs else { return false }
    if clause.kind != .sentence {
      return clause.antecedents.last.map { scene.isSettledSong($0.entry) } ?? false
    }
    guard let first = clause.named.first, first < 3, let name = clause.items[first].names?.first
    else { return false }
    return scene.isSettledSong(name.entry)
      && clause.named.allSatisfy { place in
        clause.items[place].names?.allSatisfy { !scene.book[$0.entry].canBeSeries } ?? true
      }
  }

  /// What the words of the pattern were taken for.
  private var words: [Derivation.Word] {
    guard let pattern, let anchor = found.anchor else { return [] }
    var words = [Derivation.Word(role: "anchor", range: source(of: anchor..<anchor + 1))]
    for (slot, capture) in found.captures.taken where !capture.items.isEmpty {
      words.append(
        Derivation.Word(
          role: pattern.slot(named: slot)?.rawValue ?? "slot", range: source(of: capture.items)))
    }
    return words
  }

  /// A word that makes the claim less than plain fact.
  private func word(_ mark: (item: Int, modality: Modality)) -> Derivation.Word {
    Derivation.Word(role: mark.modality.rawValue, range: source(of: mark.item..<mark.item + 1))
  }

  private func source(of items: Range<Int>) -> Range<Int> {
    scene.source(
      of: clause.items[items.lowerBound].tokens
        .lowerBound..<clause.items[items.upperBound - 1].tokens.upperBound, in: clause)
  }
}
