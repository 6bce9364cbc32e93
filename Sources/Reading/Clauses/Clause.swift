import Documents

/// A sentence, or a part of one that speaks on its own: a bracket, a relative clause, an apposition.
///
/// Its items are what rules match: words, names (several in a list count as one item), measured
/// things and marks. Parts that hang on a name stand beside it as children, and the matcher passes
/// over them. A class, since every match of every rule holds the clause that it was made in.
final class Clause: Sendable {
  let kind: Kind
  let items: [Item]
  /// For each item its word, or `.unknown`: most looks at a clause ask for nothing else.
  let words: [WordID]
  /// The places of the items that are names.
  let named: [Int]
  let children: [Clause]
  /// The names that a bracket, a relative clause or an apposition hangs on.
  let antecedents: [NameUse]
  /// The tokens of the passage that it covers.
  let tokens: Range<Int>
  /// The passage that it stands in, by number.
  let passage: Int
  let asksQuestion: Bool
  let holdings: Holdings

  enum Kind: Sendable { case sentence, bracket, relative, apposition }

  init(
    _ kind: Kind, _ items: [Item], children: [Clause], antecedents: [NameUse] = [],
    tokens: Range<Int>, passage: Int, asksQuestion: Bool = false, holdings: Holdings = []
  ) {
    self.kind = kind
    self.items = items
    self.words = items.map { $0.word ?? .unknown }
    self.named = items.indices.filter { items[$0].isNames }
    self.children = children
    self.antecedents = antecedents
    self.tokens = tokens
    self.passage = passage
    self.asksQuestion = asksQuestion
    self.holdings = holdings
  }

  /// The clause with its first items alone.
  func prefix(_ count: Int) -> Clause {
    Clause(
      kind, Array(items.prefix(count)), children: children, antecedents: antecedents,
      tokens: tokens, passage: passage, asksQuestion: asksQuestion, holdings: holdings)
  }

  /// The clause without its first items.
  func suffix(from place: Int) -> Clause {
    Clause(
      kind, Array(items[place...]), children: children, antecedents: antecedents, tokens: tokens,
      passage: passage, asksQuestion: asksQuestion, holdings: holdings)
  }

  /// Whether any word of the clause, what hangs on its names left aside, is of a set.
  func speaks(of words: WordSet) -> Bool {
    self.words.contains { words.contains($0) }
  }
}
