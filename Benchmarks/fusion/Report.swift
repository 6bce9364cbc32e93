import Foundation
import Judgement

/// How one data set was weighed.
struct Report {
  var name: String
  var sources: Int
  var items: Int
  var claims: Int
  var gold: Int
  /// The share of gold items whose most claimed value is right; of equals the first in the file.
  var vote: Double
  /// The share of gold items whose believed value is right.
  var accuracy: Double
  /// Expected calibration error over ten bins.
  var calibration: Double
  /// Medians of five runs, in milliseconds of the processor's time: reading the file of claims,
  /// reading it and numbering the claims, and weighing them.
  var reading: Double
  var indexing: Double
  var weighing: Double
  var voteThere: Double
  var bestThere: Double

  var line: String {
    let mark =
      accuracy < vote ? "BELOW VOTE" : Self.places(accuracy, 3) >= bestThere ? "at or above" : ""
    return [
      name.padded(15), "\(sources)".led(7), "\(items)".led(7), "\(claims)".led(7), "\(gold)".led(5),
      Self.text(vote).led(7), Self.text(accuracy).led(8), Self.text(calibration).led(6),
      Self.text(reading, 1).led(8), Self.text(indexing, 1).led(9), Self.text(weighing, 1).led(9),
      Self.text(voteThere).led(11),
      Self.text(bestThere).led(10), " " + mark,
    ].joined(separator: " ")
  }

  static func places(_ number: Double, _ count: Int) -> Double {
    let scale = count == 3 ? 1000.0 : 10.0
    return (number * scale).rounded() / scale
  }

  static func text(_ number: Double, _ count: Int = 3) -> String {
    let rounded = places(number, count)
    var text = "\(rounded)"
    let decimals = text.split(separator: ".").last.map(\.count) ?? 0
    text += String(repeating: "0", count: max(0, count - decimals))
    return text
  }
}

extension String {
  func padded(_ width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
  func led(_ width: Int) -> String { String(repeating: " ", count: max(0, width - count)) + self }
}

extension DataSet {
  /// Weighs the set, once to warm up and five times for the time.
  func report() throws -> Report {
    let contents = try load()
    var testimony = indexed(contents)
    var consensus = Consensus(of: testimony)
    var laps: [[Double]] = [[], [], []]
    for _ in 0..<5 {
      let times = [
        time { contents.eachClaim { _, _, _ in } },
        time { testimony = indexed(contents) },
        time { consensus = Consensus(of: testimony) },
      ]
      for (kind, time) in times.enumerated() { laps[kind].append(time) }
    }
    let medians = laps.map { $0.sorted()[2] }
    var known = 0
    var right = 0
    var rightByVote = 0
    var bins = Array(repeating: (count: 0, sure: 0.0, right: 0.0), count: 10)
    for (item, name) in testimony.items.enumerated() {
      guard let gold = contents.gold[name] else { continue }
      known += 1
      let isRight = gold.contains(testimony.text(of: consensus.choice[item]))
      if isRight { right += 1 }
      if gold.contains(testimony.text(of: testimony.mostVoted(item))) { rightByVote += 1 }
      let bin = min(Int(consensus.confidence[item] * 10), 9)
      bins[bin].count += 1
      bins[bin].sure += consensus.confidence[item]
      bins[bin].right += isRight ? 1 : 0
    }
    let error = bins.reduce(0) { $0 + abs($1.sure - $1.right) } / Double(max(known, 1))
    return Report(
      name: name, sources: testimony.sources.count, items: testimony.items.count,
      claims: testimony.voterCount, gold: known, vote: Double(rightByVote) / Double(max(known, 1)),
      accuracy: Double(right) / Double(max(known, 1)), calibration: error,
      reading: medians[0], indexing: medians[1], weighing: medians[2],
      voteThere: vote, bestThere: best)
  }

  /// In milliseconds of the processor's time.
  private func time(_ work: () -> Void) -> Double {
    let start = clock()
    work()
    return Double(clock() - start) * 1000 / Double(CLOCKS_PER_SEC)
  }

  private func indexed(_ contents: Contents) -> Testimony {
    var builder = Testimony.Builder()
    contents.eachClaim { builder.add(source: $0.span, item: $1.span, value: $2.span) }
    guard !contents.ancestors.isEmpty else { return builder.testimony() }
    return builder.testimony { general, exact in
      contents.ancestors[exact]?.contains(general) ?? false
    }
  }
}
