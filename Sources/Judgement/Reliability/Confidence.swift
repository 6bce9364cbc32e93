/// How likely a believed value is right.
///
/// The chance that a model gives itself is too high: sources err together, as it cannot see. So it
/// is pooled, on the scale of log odds, with two humbler figures: the share of the trust in all who
/// speak of the item that stands behind the value, and the accuracy of its best source.
struct Confidence {
  /// The weights of the pool, chosen once on public data sets with known truth: see
  /// Benchmarks/fusion/README.md.
  private static let base = 0.312
  private static let ofChance = 0.163
  private static let ofShare = 0.478
  private static let ofBestSource = 0.075
  /// Trust put on each side of the share beforehand.
  private static let priorTrust = 1.138

  private let testimony: Testimony
  private let beliefs: Beliefs
  /// By value: the summed accuracy of its sources, those of its hints counted too.
  private var trust: [Double]

  init(_ testimony: Testimony, _ beliefs: Beliefs) {
    self.testimony = testimony
    self.beliefs = beliefs
    trust = Array(repeating: 0, count: testimony.values.count)
    for value in trust.indices {
      for place in testimony.voters(for: value) {
        trust[value] += beliefs.accuracies[Int(testimony.voters[place])]
      }
    }
    let own = trust
    for hint in testimony.hints { trust[Int(hint.exact)] += own[Int(hint.general)] }
  }

  func confidence(in value: Int, of item: Int) -> Double {
    var all = 0.0
    for other in testimony.values(of: item) {
      for place in testimony.voters(for: other) {
        all += beliefs.accuracies[Int(testimony.voters[place])]
      }
    }
    var best = 0.0
    for place in testimony.voters(for: value) {
      best = max(best, beliefs.accuracies[Int(testimony.voters[place])])
    }
    let share = (trust[value] + Self.priorTrust) / (all + 2 * Self.priorTrust)
    let pooled =
      Self.base + Self.ofChance * Self.logOdds(beliefs.chances[value], 1e-6)
      + Self.ofShare * Self.logOdds(share, 1e-6) + Self.ofBestSource * Self.logOdds(best, 0.01)
    return 1 / (1 + Logarithm.exponential(-pooled))
  }

  private static func logOdds(_ chance: Double, _ margin: Double) -> Double {
    let inside = min(max(chance, margin), 1 - margin)
    return Logarithm.natural(inside / (1 - inside))
  }
}
