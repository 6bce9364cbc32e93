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
  /// By value: the summed accuracy of its sources, and with it that of its hints.
  private let own: [Double]
  private var trust: [Double]
  /// By source: the log odds of its accuracy.
  private let odds: [Double]

  init(_ testimony: Testimony, _ beliefs: Beliefs) {
    self.testimony = testimony
    self.beliefs = beliefs
    odds = beliefs.accuracies.map { Self.logOdds($0, 0.01) }
    own = (0..<testimony.valueCount).map { value in
      testimony.voters(for: value).reduce(0) {
        $0 + beliefs.accuracies[Int(testimony.voters[$1])]
      }
    }
    trust = own
    for hint in testimony.hints { trust[Int(hint.exact)] += own[Int(hint.general)] }
  }

  func confidence(in value: Int, of item: Int) -> Double {
    let all = testimony.values(of: item).reduce(0) { $0 + own[$1] }
    let best = testimony.voters(for: value).reduce(-Double.infinity) {
      max($0, odds[Int(testimony.voters[$1])])
    }
    let share = (trust[value] + Self.priorTrust) / (all + 2 * Self.priorTrust)
    let chance = beliefs.chances[value]
    let pooled =
      Self.base + Self.ofChance * (chance == 1 ? Self.sure : Self.logOdds(chance, Self.margin))
      + Self.ofShare * Self.logOdds(share, Self.margin) + Self.ofBestSource * best
    return 1 / (1 + Logarithm.exponential(-pooled))
  }

  private static let margin = 1e-6
  /// The log odds of what is certain.
  private static let sure = logOdds(1, margin)

  private static func logOdds(_ chance: Double, _ margin: Double) -> Double {
    let inside = min(max(chance, margin), 1 - margin)
    return Logarithm.natural(inside / (1 - inside))
  }
}
