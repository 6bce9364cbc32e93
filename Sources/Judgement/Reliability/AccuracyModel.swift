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

  static func beliefs(from testimony: Testimony) -> Beliefs {
    let counts = testimony.voteCounts
    let wrongValues = testimony.items.indices.map { item in
      Logarithm.natural(Double(max(testimony.values(of: item).count - 1, 1)))
    }
    var beliefs = Beliefs(
      chances: votes(testimony), accuracies: Array(repeating: 0, count: counts.count))
    for _ in 0..<rounds {
      let before = beliefs.accuracies
      learnAccuracies(&beliefs, testimony, counts)
      weigh(&beliefs, testimony, wrongValues)
      if zip(before, beliefs.accuracies).allSatisfy({ abs($0 - $1) <= still }) { break }
    }
    return beliefs
  }

  /// The share of votes for each value, those for less exact ones counted too.
  private static func votes(_ testimony: Testimony) -> [Double] {
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

  private static func learnAccuracies(
    _ beliefs: inout Beliefs, _ testimony: Testimony, _ counts: [Double]
  ) {
    var credit = beliefs.chances
    for hint in testimony.hints {
      credit[Int(hint.general)] += hintWorth * beliefs.chances[Int(hint.exact)]
    }
    var sums = Array(repeating: priorItems * Reliability.prior, count: counts.count)
    let voters = testimony.voters.span
    let first = testimony.firstVoter.span
    for value in credit.indices {
      let earned = min(credit[value], 1)
      for place in Int(first[value])..<Int(first[value + 1]) { sums[Int(voters[place])] += earned }
    }
    for source in counts.indices {
      let accuracy = sums[source] / (counts[source] + priorItems)
      beliefs.accuracies[source] = min(max(accuracy, bounds.lowerBound), bounds.upperBound)
    }
  }

  private static func weigh(
    _ beliefs: inout Beliefs, _ testimony: Testimony, _ wrongValues: [Double]
  ) {
    let odds = beliefs.accuracies.map { Logarithm.natural($0 / (1 - $0)) }
    var scores = Array(repeating: 0.0, count: testimony.values.count)
    let voters = testimony.voters.span
    let firstVoter = testimony.firstVoter.span
    let firstValue = testimony.firstValue.span
    for item in wrongValues.indices {
      for value in Int(firstValue[item])..<Int(firstValue[item + 1]) {
        let places = Int(firstVoter[value])..<Int(firstVoter[value + 1])
        var score = Double(places.count) * wrongValues[item]
        for place in places { score += odds[Int(voters[place])] }
        scores[value] = score
      }
    }
    if testimony.hints.isEmpty {
      testimony.normalise(&scores)
      beliefs.chances = scores
      return
    }
    let own = scores
    for hint in testimony.hints { scores[Int(hint.exact)] += own[Int(hint.general)] }
    testimony.normalise(&scores)
    beliefs.chances = scores
  }
}
