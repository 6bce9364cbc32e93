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
  private let earned: [Double]

  static func beliefs(from testimony: Testimony) -> Beliefs {
    let model = AccuracyModel(testimony)
    var beliefs = Beliefs(
      chances: model.votes, accuracies: Array(repeating: 0, count: model.counts.count))
    for _ in 0..<rounds {
      let before = beliefs.accuracies
      model.learnAccuracies(&beliefs)
      model.weigh(&beliefs)
      if zip(before, beliefs.accuracies).allSatisfy({ abs($0 - $1) <= still }) { break }
    }
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
    var earned = Array(
      repeating: Self.priorItems * Reliability.prior, count: testimony.sources.count)
    for item in testimony.items.indices where !testimony.isContested(item) {
      for place in testimony.voters(of: item) { earned[Int(testimony.voters[place])] += 1 }
    }
    self.earned = earned
  }

  /// The share of votes for each value, those for less exact ones counted too.
  private var votes: [Double] {
    var votes = testimony.values.indices.map { Double(testimony.voters(for: $0).count) }
    let own = votes
    for hint in testimony.hints { votes[Int(hint.exact)] += own[Int(hint.general)] }
    for item in testimony.items.indices {
      let range = testimony.values(of: item)
      let sum = range.reduce(0) { $0 + votes[$1] }
      for value in range { votes[value] /= sum }
    }
    return votes
  }

  private func learnAccuracies(_ beliefs: inout Beliefs) {
    var credit = beliefs.chances
    for hint in testimony.hints {
      credit[Int(hint.general)] += Self.hintWorth * beliefs.chances[Int(hint.exact)]
    }
    var sums = earned
    do {
      let gains = credit.span
      let voters = testimony.voters.span
      let firstVoter = testimony.firstVoter.span
      let firstValue = testimony.firstValue.span
      var totals = sums.mutableSpan
      for item in contested {
        for value in Int(firstValue[Int(item)])..<Int(firstValue[Int(item) + 1]) {
          let gain = min(gains[value], 1)
          for place in Int(firstVoter[value])..<Int(firstVoter[value + 1]) {
            totals[Int(voters[place])] += gain
          }
        }
      }
    }
    for source in counts.indices {
      let accuracy = sums[source] / (counts[source] + Self.priorItems)
      beliefs.accuracies[source] = min(
        max(accuracy, Self.bounds.lowerBound), Self.bounds.upperBound)
    }
  }

  private func weigh(_ beliefs: inout Beliefs) {
    let logOdds = beliefs.accuracies.map { Logarithm.natural($0 / (1 - $0)) }
    var scores = beliefs.chances
    do {
      let odds = logOdds.span
      let voters = testimony.voters.span
      let firstVoter = testimony.firstVoter.span
      let firstValue = testimony.firstValue.span
      var all = scores.mutableSpan
      for (number, item) in contested.enumerated() {
        for value in Int(firstValue[Int(item)])..<Int(firstValue[Int(item) + 1]) {
          let places = Int(firstVoter[value])..<Int(firstVoter[value + 1])
          var score = Double(places.count) * wrongValues[number]
          for place in places { score += odds[Int(voters[place])] }
          all[value] = score
        }
      }
    }
    if !testimony.hints.isEmpty {
      let own = scores
      for hint in testimony.hints { scores[Int(hint.exact)] += own[Int(hint.general)] }
    }
    testimony.normalise(&scores, of: contested)
    beliefs.chances = scores
  }
}
