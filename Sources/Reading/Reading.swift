package import Claims

/// What was read in one document.
package struct Reading: Sendable {
  /// In the order of their quotes.
  package var claims: [Claim]
  /// What the reader saw and could not settle.
  package var findings: [Finding]
  /// For each claim, the name of the rule that made it.
  package var rules: [String]

  package init(claims: [Claim], findings: [Finding], rules: [String]) {
    self.claims = claims
    self.findings = findings
    self.rules = rules
  }
}
