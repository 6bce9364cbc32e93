import Claims

/// A clause under the eyes of a rule that looks at the whole of it.
struct ClauseMatch {
  let scene: Scene
  let clause: Clause
  /// The clause that this one hangs in; nil for a sentence.
  let parent: Clause?
  var rule: String

  var items: [Item] { clause.items }
  var words: CommonWords { scene.vocabulary.words }

  func kind(_ place: Int) -> WordClass {
    guard items.indices.contains(place), let word = items[place].word else { return [] }
    return scene.vocabulary[word]
  }

  func word(_ place: Int) -> WordID? { items.indices.contains(place) ? items[place].word : nil }

  /// Whether a word stands at a place, by its spelling in the lexicon.
  func isWord(_ place: Int, _ set: WordSet) -> Bool {
    word(place).map { set.contains($0) } ?? false
  }

  func isPossessive(_ place: Int) -> Bool {
    guard items.indices.contains(place), case .possessive = items[place].kind else { return false }
    return true
  }

  /// Whether any word of the clause, its parent left aside, is of a set.
  func has(_ set: WordSet) -> Bool { clause.speaks(of: set) }

  func text(_ range: Range<Int>) -> String {
    guard !range.isEmpty else { return "" }
    return scene.text(
      items[range.lowerBound].tokens.lowerBound..<items[range.upperBound - 1].tokens.upperBound,
      in: clause)
  }

  func tense(_ range: Range<Int>) -> Tense { scene.tense(of: clause, around: range) }

  func date(_ expression: DateExpression, _ range: Range<Int>, _ tense: Tense? = nil)
    -> PartialDate?
  {
    scene.date(expression, tense ?? self.tense(range), in: clause)
  }

  /// Makes a claim that quotes the items of a range.
  func claim(
    _ range: Range<Int>, _ subject: Int, _ kind: Kind, _ property: Property, _ value: Term,
    _ qualifiers: [(Qualifier, Term?)] = [], modality: Modality? = nil
  ) {
    var match = Match(scene: scene, clause: clause, found: .init(items: range), rule: rule)
    match.claim(subject, kind, property, value, qualifiers, modality: modality)
    scene.drafts.append(contentsOf: match.drafts)
  }
}
