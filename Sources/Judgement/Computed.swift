package import Claims

/// A value that no document says: it follows from values that documents do say.
package struct Computed: Hashable, Sendable {
  /// What was computed, as a stable kebab-case code (`average-share`).
  package var code: String
  /// What it is, in words that a reader meets.
  package var label: String
  package var value: Value
  /// `%`, `minutes`, `days`; nil for a date or a plain count.
  package var unit: String?
  /// What it is a value for (`area`, `episode`).
  package var qualifiers: Qualifiers
  /// How it was computed, in words.
  package var formula: String
  /// What a reader must know before trusting it.
  package var caveats: [String]
  /// The claims it was computed from.
  package var inputs: [ClaimID]

  package init(
    _ code: String, _ label: String, _ value: Value, unit: String? = nil,
    _ qualifiers: Qualifiers = [:], formula: String, caveats: [String] = [], inputs: [ClaimID]
  ) {
    self.code = code
    self.label = label
    self.value = value
    self.unit = unit
    self.qualifiers = qualifiers
    self.formula = formula
    self.caveats = caveats
    self.inputs = inputs
  }
}
