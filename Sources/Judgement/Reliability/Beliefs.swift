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
  /// The words in which values are given, in order of the alphabet; nil where they are more than
  /// the limit.
  func labels(upTo limit: Int) -> [Int32]? {
    var met: [Int32] = []
    for word in wordOfValue where !met.contains(word) {
      met.append(word)
      if met.count > limit { return nil }
    }
    return met.sorted { words[Int($0)] < words[Int($1)] }
  }

  /// What is so far below the best of its item changes no sum in sixteen digits.
  private static var lost: Double { -40 }

  /// Turns the scores of the values of one item into chances that sum to one.
  @inline(__always)
  static func normalise(_ scores: inout MutableSpan<Double>, _ values: Range<Int>) {
    var top = -Double.infinity
    for value in values { top = max(top, scores[value]) }
    var sum = 0.0
    for value in values {
      let below = scores[value] - top
      let chance = below == 0 ? 1 : below < lost ? 0 : Logarithm.exponential(below)
      scores[value] = chance
      sum += chance
    }
    for value in values { scores[value] /= sum }
  }

  /// How many items each source speaks of.
  var voteCounts: [Double] {
    var counts = Array(repeating: 0.0, count: sources.count)
    for voter in voters { counts[Int(voter)] += 1 }
    return counts
  }
}
