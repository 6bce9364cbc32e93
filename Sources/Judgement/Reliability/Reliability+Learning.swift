package import Claims

extension Reliability {
  /// Learns how accurate each source is from where they agree, over all facts of which one value
  /// holds.
  ///
  /// Only plain assertions count: a plan that changed says nothing against who reported it.
  package init<N: Names>(learnedFrom claims: [RecordedClaim], links names: N) {
    let resolution = Resolution(names: names)
    var facts: [Fact.Key: [Said]] = [:]
    for claim in claims
    where claim.claim.property.cardinality == .one && claim.claim.modality.isFirm {
      let said = resolution.said(claim)
      guard said.isSettled, !said.property.isState else { continue }
      let key = Fact.Key(subject: said.subject, property: said.property, identity: said.identity)
      facts[key, default: []].append(said)
    }
    var builder = Testimony.Builder()
    for (key, said) in facts.sorted(by: { $0.key < $1.key }) {
      let fact = Fact(key: key, said: said.sorted(by: Said.inOrder))
      let item = "\(key.subject)/\(key.property)/\(key.identity.text)"
      for side in Side.all(of: fact) {
        for claim in side.supporters {
          builder.add(
            source: Self.name(of: claim.source), item: item, value: side.exact.value.description)
        }
      }
    }
    let testimony = builder.testimony()
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
