import Claims

/// A reading rule: what to look for, what it claims, and the sentences that show both.
///
/// The examples are the specification: the tests read every sentence of `reads` and expect the
/// claims beside it, and read every sentence of `leaves` with every rule and expect none of the
/// rule's.
struct Rule: Sendable {
  /// What the rule asserts, as a sentence.
  let name: String
  let patterns: [String]
  /// Rules of an earlier stage settle who is who for the later ones. What the rules for the cast left
  /// open is read before all else, what the other rules left open at the end.
  let stage: Stage
  let reads: [Example]
  let leaves: [String]
  let reading: Reading

  /// How a rule reads: what a pattern found, or a whole clause.
  enum Reading: Sendable {
    case match(@Sendable (inout Match) -> Void)
    case clause([Holdings], @Sendable (inout ClauseMatch) -> Void)
  }

  enum Stage: Int, CaseIterable, Sendable { case cast, restOfCast, rest, remainder }

  init(
    _ name: String, stage: Stage = .rest, _ patterns: [String], reads: [Example],
    leaves: [String] = [],
    claims: @escaping @Sendable (inout Match) -> Void
  ) {
    self.name = name
    self.stage = stage
    self.patterns = patterns
    self.reads = reads
    self.leaves = leaves
    self.reading = .match(claims)
  }

  /// A rule that no pattern of words gives: it looks itself at every clause that holds at least one
  /// thing of each set.
  init(
    _ name: String, stage: Stage = .rest, holding: [Holdings] = [], reads: [Example],
    leaves: [String] = [],
    scan: @escaping @Sendable (inout ClauseMatch) -> Void
  ) {
    self.name = name
    self.stage = stage
    self.patterns = []
    self.reads = reads
    self.leaves = leaves
    self.reading = .clause(holding, scan)
  }
}

/// A sentence with the claims that a rule must read in it, one a line:
/// `subject | property | value | qualifier=value, … | modality`; the last two may be left out.
struct Example: Sendable {
  let text: String
  let claims: [String]

  init(_ text: String, _ claims: String...) {
    self.text = text
    self.claims = claims
  }
}
