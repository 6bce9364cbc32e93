import Claims
import Dice
import Testing

@testable import Judgement

@Suite struct ReliabilityTests {
  /// Sources that are right as often as given, on items of five possible values.
  private func testimony(
    _ accuracies: [Double], items: Int = 200, echoes: Int = 0, seed: UInt64 = 7
  ) -> (Testimony, truth: [String: String]) {
    var random = SeededGenerator(seed: seed)
    var builder = Testimony.Builder()
    var truth: [String: String] = [:]
    for item in 0..<items {
      truth["i\(item)"] = "v0"
      for (source, accuracy) in accuracies.enumerated() {
        let isRight = Double.random(in: 0..<1, using: &random) < accuracy
        let value = isRight ? "v0" : "v\(Int.random(in: 1...4, using: &random))"
        // More than eight words in all, so that the values are no closed set.
        let word = value == "v0" ? value : "\(value) of \(item)"
        builder.add(source: "s\(source)", item: "i\(item)", value: word)
        guard source == 0 else { continue }
        for echo in 0..<echoes { builder.add(source: "e\(echo)", item: "i\(item)", value: word) }
      }
    }
    return (builder.testimony(), truth)
  }

  private func share(right consensus: Consensus, _ testimony: Testimony) -> Double {
    let right = testimony.items.indices.filter {
      testimony.text(of: consensus.choice[$0]) == "v0"
    }
    return Double(right.count) / Double(testimony.items.count)
  }

  @Test func `accuracies are found again from agreement alone`() {
    let given = [0.95, 0.9, 0.7, 0.6, 0.4, 0.3]
    let (testimony, _) = testimony(given, items: 1000)
    let learned = Consensus(of: testimony).accuracy
    for (source, accuracy) in given.enumerated() { #expect(abs(learned[source] - accuracy) < 0.05) }
  }

  @Test func `a copied error is not counted twice`() {
    let (testimony, _) = testimony([0.45, 0.8, 0.8, 0.8], echoes: 5)
    let consensus = Consensus(of: testimony)
    #expect(share(right: consensus, testimony) > 0.9)
    let echoes = testimony.sources.indices.filter { testimony.sources[$0].hasPrefix("e") }
    let first = testimony.sources.firstIndex(of: "s0")
    #expect(echoes.allSatisfy { consensus.voice[$0] == first })
    let byVote = testimony.items.indices.filter {
      testimony.text(of: testimony.mostVoted($0)) == "v0"
    }
    #expect(Double(byVote.count) / Double(testimony.items.count) < 0.6)
  }

  @Test func `good sources that agree by being right are no echoes`() {
    let (testimony, _) = testimony([0.97, 0.96, 0.95, 0.5])
    let voices = Echoes(in: testimony).voice
    #expect(Set(voices).count == 4)
  }

  @Test func `a less exact value speaks for the exact one`() {
    var builder = Testimony.Builder()
    for (source, value) in [("a", "2025"), ("b", "2025"), ("c", "2025-01-04"), ("d", "2024-12-28")]
    {
      builder.add(source: source, item: "premiere", value: value)
    }
    let testimony = builder.testimony { general, exact in
      exact.hasPrefix(general) && exact != general
    }
    let beliefs = AccuracyModel.beliefs(from: testimony)
    #expect(testimony.text(of: beliefs.best(of: 0, in: testimony)) == "2025-01-04")
  }

  @Test func `who takes one word for another is understood`() {
    var builder = Testimony.Builder()
    var random = SeededGenerator(seed: 11)
    for item in 0..<300 {
      let truth = item % 3 == 0 ? "yes" : "no"
      for source in 0..<3 {
        let isRight = Double.random(in: 0..<1, using: &random) < 0.85
        builder.add(
          source: "good\(source)", item: "\(item)",
          value: isRight ? truth : (truth == "yes" ? "no" : "yes"))
      }
      // Always the wrong way round: worth as much as one that is always right.
      builder.add(source: "contrary", item: "\(item)", value: truth == "yes" ? "no" : "yes")
    }
    let testimony = builder.testimony()
    let consensus = Consensus(of: testimony)
    let right = testimony.items.indices.filter { place in
      let truth = (Int(testimony.items[place]) ?? 0) % 3 == 0 ? "yes" : "no"
      return testimony.text(of: consensus.choice[place]) == truth
    }
    #expect(right.count > 290)
  }

  @Test func `what a source says last is what it says`() {
    var builder = Testimony.Builder()
    builder.add(source: "a", item: "i", value: "first")
    builder.add(source: "b", item: "i", value: "other")
    builder.add(source: "a", item: "i", value: "other")
    let testimony = builder.testimony()
    #expect((0..<testimony.valueCount).map(testimony.text) == ["other"])
    #expect(testimony.voterCount == 2)
  }

  @Test func `a source that is often alone loses weight in the record`() {
    var room = Newsroom()
    for number in 1...30 {
      let name = "Series \(number)"
      for (paper, count) in [("A", 16.0), ("B", 16), ("C", 16), ("D", Double(20 + number % 7))] {
        room.document(
          "\(paper)\(number)", by: paper, on: "2025-03-01",
          [
            said(name, .episodeCount, .number(count))
          ])
      }
    }
    let learned = Reliability(learnedFrom: room.claims, links: room.register)
    #expect(learned.byAccuracy.last?.source == "D")
    #expect(learned.byAccuracy.last.map { $0.accuracy < 0.3 } == true)
    room.document("a", by: "A", on: "2025-03-02", [said("New", .runtime, .number(60))])
    room.document("d", by: "D", on: "2025-03-03", [said("New", .runtime, .number(70))])
    let judge = Judge(day: PartialDate(iso: "2025-04-01")!, reliability: learned)
    let record = judge.record(
      of: EntityID(.series, "New"), claims: room.claims, links: room.register)
    #expect(record.best(.runtime)?.value == .number(60))
    #expect(record.best(.runtime)?.reasons.first == "the sources for 60 are the more reliable ones")
  }
}
