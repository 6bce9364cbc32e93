package import Claims

extension Reliability {
  /// Learns how accurate each source is from where they agree, over all facts of which one value
  /// holds.
  ///
  /// Only plain assertions count: a plan that changed says nothing against who reported it. Nor does a
  /// fact that one claim alone states, which teaches nothing.
  package init<N: Names>(learnedFrom claims: [RecordedClaim], links names: N) {
    let testimony = Lessons(in: claims, names).testimony
    let consensus = Consensus(of: testimony)
    self.init(
      learned: Dictionary(
        zip(testimony.sources, consensus.accuracy), uniquingKeysWith: { first, _ in first }))
  }

  /// What was learned, the most accurate source first.
  package var byAccuracy: [(source: String, accuracy: Double)] {
    learned.map { (source: $0.key, accuracy: $0.value) }.sorted {
      $0.accuracy == $1.accuracy ? $0.source < $1.source : $0.accuracy > $1.accuracy
    }
  }
}
