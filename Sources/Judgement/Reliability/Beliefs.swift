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

  /// Turns scores into chances that sum to one over the values of each item.
  func normalise(_ scores: inout [Double]) {
    let first = firstValue.span
    var chances = scores.mutableSpan
    for item in 0..<(first.count - 1) {
      let (start, end) = (Int(first[item]), Int(first[item + 1]))
      guard end - start > 1 else {
        if start < end { chances[start] = 1 }
        continue
      }
      var top = chances[start]
      for value in start..<end { top = max(top, chances[value]) }
      var sum = 0.0
      for value in start..<end {
        chances[value] = Logarithm.exponential(chances[value] - top)
        sum += chances[value]
      }
      for value in start..<end { chances[value] /= sum }
    }
  }

  /// How many items each source speaks of.
  var voteCounts: [Double] {
    var counts = Array(repeating: 0.0, count: sources.count)
    for voter in voters { counts[Int(voter)] += 1 }
    return counts
  }
}
