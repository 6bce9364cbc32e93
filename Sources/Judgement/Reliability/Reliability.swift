package import Claims

/// How often a source is right.
///
/// It starts from stated priors and is learned from agreement; what was learned is given to it by
/// name of the publisher.
package struct Reliability: Sendable {
  /// The accuracy of a source of which nothing is known: four statements in five are right.
  package static let prior = 0.8
  /// The accuracy of one that speaks of its own affairs (a network of its schedule).
  package static let closePrior = 0.95
  /// How many wrong values a source might have given instead; small, so that a single further
  /// source does not make certain.
  package static let falseValues = 4.0

  /// Learned accuracies by publisher or document.
  let learned: [String: Double]

  package init(learned: [String: Double] = [:]) { self.learned = learned }

  /// The name under which a source's accuracy is kept.
  package static func name(of source: Source) -> String {
    source.publisher ?? source.document.name
  }

  func accuracy(of source: Source, in section: Property.Section, isClose: Bool) -> Double {
    let own = learned[Self.name(of: source)] ?? Self.prior
    return isClose ? max(own, Self.closePrior) : own
  }

  /// The weight of one plain assertion. That of a poor source is little, and never against what it
  /// says.
  func logOdds(_ accuracy: Double) -> Double {
    max(Self.leastWeight, Logarithm.natural(Self.falseValues * accuracy / (1 - accuracy)))
  }

  private static let leastWeight = 0.1
}
