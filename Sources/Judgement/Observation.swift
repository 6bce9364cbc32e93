package import Claims

/// What a check of plausibility saw.
package struct Observation: Hashable, Sendable {
  package enum Outcome: String, Sendable, CaseIterable {
    /// The values fit each other.
    case agrees
    /// They do not, and an editor should look.
    case doubtful
  }

  /// The check, as a stable kebab-case code (`weekday-fits-date`).
  package var code: String
  package var outcome: Outcome
  /// What was seen, in words.
  package var words: String
  /// The particulars, by name.
  package var facts: [String: String]
  /// The claims compared, so that both quotes can be shown.
  package var claims: [ClaimID]

  package init(
    _ code: String, _ outcome: Outcome, _ words: String, _ facts: [String: String] = [:],
    claims: [ClaimID]
  ) {
    self.code = code
    self.outcome = outcome
    self.words = words
    self.facts = facts
    self.claims = claims
  }

  /// The observation in the form that readers use for what they could not settle.
  package func finding(in record: Record) -> Finding {
    var facts = facts
    facts["words"] = words
    return Finding(code, at: claims.first.flatMap { record.claims[$0]?.claim.quote }, facts)
  }
}
