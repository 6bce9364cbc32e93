/// How a claim came to be: the rule that made it, and the words that the rule found.
package struct Derivation: Sendable, Hashable {
  /// The rule's name, which is a sentence or the head of one.
  package let rule: String
  /// The pattern of words that fitted, as the rule writes it; nil for a rule that looks at whole
  /// clauses, lists, fields or tables.
  package let pattern: String?
  /// What was found, in the order of the text: the words of the pattern, and those that make the
  /// claim less than plain fact.
  package let words: [Word]

  /// A stretch of the stored text, and what it was taken for.
  package struct Word: Sendable, Hashable {
    /// A slot of the pattern (`person`, `series`), `anchor` for the word by which the pattern was
    /// found, or the modality (`expected`) that the words give the claim.
    package let role: String
    package let range: Range<Int>
  }

  init(_ draft: Draft) {
    rule = draft.rule
    pattern = draft.pattern
    words = draft.words.sorted { ($0.range.lowerBound, $0.role) < ($1.range.lowerBound, $1.role) }
  }
}
