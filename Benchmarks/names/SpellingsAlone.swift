import Claims
import Naming

/// Every pair of spellings, by spelling alone: one person from a likelihood of one half on.
struct SpellingsAlone {
  let set: TestSet

  init(_ file: String) throws { set = try TestSet(file) }

  func report() {
    var counts = [Int](repeating: 0, count: 101)
    var right = counts
    let time = seconds {
      let names = set.lines.map { Name($0.spelling, kind: .person) }
      var buckets: [String: [Int]] = [:]
      for (place, name) in names.enumerated() {
        for key in name.blockingKeys where key.hasPrefix("k:") || key.hasPrefix("=") {
          buckets[key, default: []].append(place)
        }
      }
      var seen: Set<UInt64> = []
      for bucket in buckets.values {
        for i in bucket.indices.dropFirst() {
          for j in bucket[..<i].indices {
            let (a, b) = (bucket[j], bucket[i])
            guard let found = names[a].compatibility(with: names[b]), found.likelihood >= 0.01,
              seen.insert(UInt64(a) << 32 | UInt64(b)).inserted
            else { continue }
            let step = Int(found.likelihood * 100)
            counts[step] += 1
            if set.lines[a].person == set.lines[b].person { right[step] += 1 }
          }
        }
      }
    }
    for threshold in [5, 10, 20, 30, 40, 50, 60, 70, 80, 90] {
      let score = Score(
        found: counts[threshold...].reduce(0, +), right: right[threshold...].reduce(0, +),
        all: set.truePairs)
      print("alone, from", threshold, score, threshold == 50 ? "<- as decided beforehand" : "")
    }
    print("calibration: likelihood, share of right pairs, pairs")
    for step in stride(from: 0, to: 100, by: 10) {
      let range = step..<(step + 10 + (step == 90 ? 1 : 0))
      let pairs = counts[range].reduce(0, +)
      let share = pairs == 0 ? 0 : Double(right[range].reduce(0, +)) / Double(pairs)
      print("  \(step)", (share * 1000).rounded() / 1000, pairs)
    }
    print("spellings", set.lines.count, "true pairs", set.truePairs, "seconds", time)
  }
}
