package import Claims

/// Finds out which names stand for one thing: from their spellings, from what documents say of
/// them, and from what editors decided.
///
/// The outcome depends on the set of claims and decisions alone, not on their order.
package struct Linker: Sendable {
  /// From this probability on, two names are taken for one.
  package var threshold: Double
  /// From this probability on, an editor is asked about two names that are not.
  package var questionable: Double
  /// How names are read: who links the same ones again and again keeps them.
  let read: @Sendable (String, Kind) -> Name

  /// The threshold is set for precision: a wrong merge misleads a reader more than a split does.
  package init(
    threshold: Double = 0.85, questionable: Double = 0.2,
    reading read: @escaping @Sendable (String, Kind) -> Name = { Name($0, kind: $1) }
  ) {
    self.threshold = threshold
    self.questionable = questionable
    self.read = read
  }
}
