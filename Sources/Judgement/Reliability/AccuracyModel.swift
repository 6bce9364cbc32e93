/// Values and the accuracy of sources learned from each other: a value is believed as its sources
/// are accurate, a source is accurate as its values are believed.
///
/// Accu of Dong, Berti-Équille and Srivastava ("Integrating Conflicting Data", VLDB 2009), with two
/// differences: the number of wrong values that an item might have had is the number seen there and
/// not one figure for all, and what says a value less exactly speaks for it too.
struct AccuracyModel {
  /// At most so many rounds; fewer once no accuracy moves by more than `still`.
  private static let rounds = 20
  private static let still = 1e-4
  /// What is taken of a source beforehand, as if it had been right in four of five earlier items.
  private static let priorItems = 5.0
  /// What a less exact value earns its source when the exact one is true: half of being right.
  private static let hintWorth = 0.5
  /// No source is held for better or worse than this.
  private static let bounds = 0.01...0.99

  private let testimony: Testimony
  /// The items of which more than one value is said; of the others the one is believed throughout.
  private let contested: [Int32]
  /// By contested item: the logarithm of how many wrong values were seen.
  private let wrongValues: [Double]
  /// By source: how many items it speaks of, and what it earns by those that nobody contests, with
  /// what is taken of it beforehand.
  private let counts: [Double]
  private let uncontested: [Double]

  static func beliefs(from testimony: Testimony) -> Beliefs {
    let model = AccuracyModel(testimony)
    var beliefs = Beliefs(chances: model.votes, accuracies: [])
    beliefs.accuracies = model.accuracies(by: model.earned(by: beliefs.chances))
    for _ in 1..<rounds {
      let before = beliefs.accuracies
      beliefs.accuracies = model.accuracies(by: model.weigh(&beliefs.chances, by: before))
      if zip(before, beliefs.accuracies).allSatisfy({ abs($0 - $1) <= still }) { break }
    }
    _ = model.weigh(&beliefs.chances, by: beliefs.accuracies)
    return beliefs
  }

  private init(_ testimony: Testimony) {
    self.testimony = testimony
    let items = testimony.items.indices.filter(testimony.isContested)
    contested = items.map { Int32($0) }
    var logarithms: [Int: Double] = [:]
    wrongValues = items.map { item in
      let count = testimony.values(of: item).count - 1
      if let known = logarithms[count] { return known }
      let found = Logarithm.natural(Double(count))
      logarithms[count] = found
      return found
    }
    counts = testimony.voteCounts
    var uncontested = Array(
      repeating: Self.priorItems * Reliability.prior, count: testimony.sources.count)
    for item in testimony.items.indices where !testimony.isContested(item) {
      for place in testimony.voters(of: item) { uncontested[Int(testimony.voters[place])] += 1 }
    }
    self.uncontested = uncontested
  }

  /// The share of votes for each value, those for less exact ones counted too.
  private var votes: [Double] {
    var votes = (0..<testimony.valueCount).map { Double(testimony.voters(for: $0).count) }
    let own = votes
    for hint in testimony.hints { votes[Int(hint.exact)] += own[Int(hint.general)] }
    for item in testimony.items.indices {
      let range = testimony.values(of: item)
      let sum = range.reduce(0) { $0 + votes[$1] }
      for value in range { votes[value] /= sum }
    }
    return votes
  }

  private func accuracies(by earned: [Double]) -> [Double] {
    zip(earned, counts).map { earned, count in
      let accuracy = earned / (count + Self.priorItems)
      return min(max(accuracy, Self.bounds.lowerBound), Self.bounds.upperBound)
    }
  }

  /// What each source earns by the chances of its values.
  private func earned(by chances: [Double]) -> [Double] {
    var earned = uncontested
    let chances = chances.span
    let voters = testimony.voters.span
    let firstVoter = testimony.firstVoter.span
    var totals = earned.mutableSpan
    for item in contested { pay(item, chances, voters, firstVoter, &totals) }
    return earned
  }

  /// Believes the values of the contested items as far as their sources are accurate, and gives what
  /// each source earns by that: each item is looked at once.
  private func weigh(_ chances: inout [Double], by accuracies: [Double]) -> [Double] {
    let logOdds = accuracies.map { Logarithm.natural($0 / (1 - $0)) }
    var earned = uncontested
    let odds = logOdds.span
    let voters = testimony.voters.span
    let firstVoter = testimony.firstVoter.span
    var all = chances.mutableSpan
    var totals = earned.mutableSpan
    for (number, item) in contested.enumerated() {
      let values = testimony.values(of: Int(item))
      for value in values {
        let places = Int(firstVoter[value])..<Int(firstVoter[value + 1])
        var score = Double(places.count) * wrongValues[number]
        for place in places { score += odds[Int(voters[place])] }
        all[value] = score
      }
      if !testimony.hints.isEmpty { lend(item, &all) }
      Testimony.normalise(&all, values)
      pay(item, all.span, voters, firstVoter, &totals)
    }
    return earned
  }

  /// Adds the scores of less exact values to those of the exact ones.
  private func lend(_ item: Int32, _ scores: inout MutableSpan<Double>) {
    let hints = testimony.hints(of: item)
    let own = hints.map { scores[Int($0.general)] }
    for (hint, score) in zip(hints, own) { scores[Int(hint.exact)] += score }
  }

  /// Adds what the sources of the values of an item earn by their chances.
  @inline(__always)
  private func pay(
    _ item: Int32, _ chances: Span<Double>, _ voters: Span<Int32>, _ firstVoter: Span<Int32>,
    _ totals: inout MutableSpan<Double>
  ) {
    let hints = testimony.hints(of: item)
    for value in testimony.values(of: Int(item)) {
      var gain = chances[value]
      for hint in hints where Int(hint.general) == value {
        gain += Self.hintWorth * chances[Int(hint.exact)]
      }
      gain = min(gain, 1)
      for place in Int(firstVoter[value])..<Int(firstVoter[value + 1]) {
        totals[Int(voters[place])] += gain
      }
    }
  }
}
