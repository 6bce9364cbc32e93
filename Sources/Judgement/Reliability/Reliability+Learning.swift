package import Claims

extension Reliability {
  /// Learns how accurate each source is from where they agree, over all facts of which one value
  /// holds.
  ///
  /// Only plain assertions count: a plan that changed says nothing against who reported it. Nor does a
  /// fact that one claim alone states, which teaches nothing.
  package init<N: Names>(learnedFrom claims: [RecordedClaim], links names: N) {
    var resolution = Resolution(names: names)
    /// The places of claims, by what they speak of: a claim is read again when its fact is weighed,
    /// so that what is kept for all of them is small.
    var facts: [Fact.Key: [Int32]] = [:]
    for (place, claim) in claims.enumerated() {
      let property = claim.claim.property
      guard property.cardinality == .one, claim.claim.modality.isFirm, !property.isState else {
        continue
      }
      let said = resolution.said(claim)
      guard said.isSettled else { continue }
      let key = Fact.Key(subject: said.subject, property: property, identity: said.identity)
      facts[key, default: []].append(Int32(place))
    }
    var builder = Testimony.Builder()
    for (number, key) in facts.keys.filter({ facts[$0, default: []].count > 1 }).sorted()
      .enumerated()
    {
      let said = facts[key, default: []].map { resolution.said(claims[Int($0)]) }
      let fact = Fact(key: key, said: said.sorted(by: Said.inOrder))
      for side in Side.all(of: fact) {
        let value = side.exact.value.description
        for claim in side.supporters {
          builder.add(source: Self.name(of: claim.source), item: String(number), value: value)
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
