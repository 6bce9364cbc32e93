/// That two spellings can be of one name, how likely that makes it, and why.
package struct Compatibility: Hashable, Sendable {
  /// The chance, from 0 (excluded) to 1, that whoever wrote the two meant the same name, taken from
  /// the spellings alone.
  package var likelihood: Double
  /// In plain words, without the two spellings themselves (`both can be read 김주헌`).
  package var reason: String

  package init(_ likelihood: Double, _ reason: String) {
    self.likelihood = likelihood
    self.reason = reason
  }
}
