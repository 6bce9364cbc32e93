/// How far each value is believed, and how accurate each source is, over one testimony.
package struct Beliefs: Sendable {
  /// By value; those of one item sum to one.
  package internal(set) var chances: [Double]
  /// By source.
  package internal(set) var accuracies: [Double]

  /// The value of an item that is believed most; of equals the first said.
  package func best(of item: Int, in testimony: Testimony) -> Int {
    var best = Int(testimony.firstValue[item])
    for value in testimony.values(of: item) where chances[value] > chances[best] { best = value }
    return best
  }
}

extension Testimony {
  /// The number of different words among all values, as far as `limit`.
  func labels(upTo limit: Int) -> [String]? {
    var met: [String] = []
    for value in values where !met.contains(value) {
      met.append(value)
      if met.count > limit { return nil }
    }
    return met.sorted()
  }

  /// What is so far below the best of its item changes no sum in sixteen digits.
  private static var lost: Double { -40 }

  /// Turns the scores of the values of these items into chances that sum to one over each item.
  func normalise(_ scores: inout [Double], of items: [Int32]) {
    let first = firstValue.span
    var chances = scores.mutableSpan
    for item in items {
      let values = Int(first[Int(item)])..<Int(first[Int(item) + 1])
      var top = -Double.infinity
      for value in values { top = max(top, chances[value]) }
      var sum = 0.0
      for value in values {
        let below = chances[value] - top
        chances[value] =
          below == 0 ? 1 : below < Self.lost ? 0 : Logarithm.exponential(below)
        sum += chances[value]
      }
      for value in values { chances[value] /= sum }
    }
  }

  /// How many items each source speaks of.
  var voteCounts: [Double] {
    var counts = Array(repeating: 0.0, count: sources.count)
    for voter in voters { counts[Int(voter)] += 1 }
    return counts
  }
}
