/// As `AccuracyModel`, for values that are one of a few words: each source has its own way of
/// taking one word for another, which is learned too.
///
/// Source: Dawid and Skene, "Maximum Likelihood Estimation of Observer Error-Rates Using the EM
/// Algorithm", Applied Statistics 28 (1979).
struct ConfusionModel {
  /// More words than this are no closed set.
  static let mostLabels = 8
  /// At most so many rounds; fewer once no chance moves by more than `still`.
  private static let rounds = 40
  private static let still = 1e-3
  /// What is taken of a source beforehand: one answer spread over all words and one that is right.
  private static let spreadAnswers = 1.0
  private static let rightAnswers = 1.0

  static func beliefs(from testimony: Testimony, labels: [Int32]) -> Beliefs {
    let count = labels.count
    let number = Dictionary(uniqueKeysWithValues: labels.enumerated().map { ($1, $0) })
    let label = testimony.wordOfValue.map { number[$0] ?? 0 }
    var truth = Array(repeating: 0.0, count: testimony.items.count * count)
    for item in testimony.items.indices {
      let all = testimony.values(of: item).reduce(0) { $0 + testimony.voters(for: $1).count }
      for value in testimony.values(of: item) {
        truth[item * count + label[value]] =
          Double(testimony.voters(for: value).count) / Double(all)
      }
    }
    var logs: [Double] = []
    for _ in 0..<rounds {
      logs = confusion(truth, testimony, label, count)
      let next = expected(truth, logs, testimony, label, count)
      let isStill = zip(next, truth).allSatisfy { abs($0 - $1) <= still }
      truth = next
      if isStill { break }
    }
    var chances = Array(repeating: 0.0, count: testimony.valueCount)
    for item in testimony.items.indices {
      for value in testimony.values(of: item) {
        chances[value] = truth[item * count + label[value]]
      }
    }
    return Beliefs(chances: chances, accuracies: accuracies(chances, testimony))
  }

  /// ln P(source says `said` | truth is `true`), at `(source * count + true) * count + said`.
  private static func confusion(
    _ truth: [Double], _ testimony: Testimony, _ label: [Int], _ count: Int
  ) -> [Double] {
    var table = Array(
      repeating: spreadAnswers / Double(count), count: testimony.sources.count * count * count)
    for source in testimony.sources.indices {
      for word in 0..<count { table[(source * count + word) * count + word] += rightAnswers }
    }
    let voters = testimony.voters.span
    let (firstValue, firstVoter) = (testimony.firstValue.span, testimony.firstVoter.span)
    for item in testimony.items.indices {
      for value in Int(firstValue[item])..<Int(firstValue[item + 1]) {
        for place in Int(firstVoter[value])..<Int(firstVoter[value + 1]) {
          let row = Int(voters[place]) * count
          for word in 0..<count {
            table[(row + word) * count + label[value]] += truth[item * count + word]
          }
        }
      }
    }
    for row in 0..<(testimony.sources.count * count) {
      let cells = (row * count)..<((row + 1) * count)
      let sum = Logarithm.natural(cells.reduce(0) { $0 + table[$1] })
      for cell in cells { table[cell] = Logarithm.natural(table[cell]) - sum }
    }
    return table
  }

  private static func expected(
    _ truth: [Double], _ logs: [Double], _ testimony: Testimony, _ label: [Int], _ count: Int
  ) -> [Double] {
    var prior = Array(repeating: 1.0, count: count)
    for cell in truth.indices { prior[cell % count] += truth[cell] }
    let base = prior.map { Logarithm.natural($0 / Double(testimony.items.count + count)) }
    var next = truth
    var scores = base
    let voters = testimony.voters.span
    let (firstValue, firstVoter) = (testimony.firstValue.span, testimony.firstVoter.span)
    for item in testimony.items.indices {
      for word in 0..<count { scores[word] = base[word] }
      for value in Int(firstValue[item])..<Int(firstValue[item + 1]) {
        for place in Int(firstVoter[value])..<Int(firstVoter[value + 1]) {
          let row = Int(voters[place]) * count
          for word in 0..<count { scores[word] += logs[(row + word) * count + label[value]] }
        }
      }
      let top = scores.max() ?? 0
      var sum = 0.0
      for word in 0..<count {
        scores[word] = Logarithm.exponential(scores[word] - top)
        sum += scores[word]
      }
      for word in 0..<count { next[item * count + word] = scores[word] / sum }
    }
    return next
  }

  private static func accuracies(_ chances: [Double], _ testimony: Testimony) -> [Double] {
    let counts = testimony.voteCounts
    var sums = Array(repeating: 5 * Reliability.prior, count: counts.count)
    for value in chances.indices {
      for place in testimony.voters(for: value) {
        sums[Int(testimony.voters[place])] += chances[value]
      }
    }
    return zip(sums, counts).map { $0 / ($1 + 5) }
  }
}
