package import Claims

/// What was read in one document.
package struct Reading: Sendable {
  /// In the order of their quotes.
  package var claims: [Claim]
  /// What the reader saw and could not settle.
  package var findings: [Finding]
  /// For each claim, how it came to be.
  package var derivations: [Derivation]

  package init(claims: [Claim], findings: [Finding], derivations: [Derivation]) {
    self.claims = claims
    self.findings = findings
    self.derivations = derivations
  }
}
