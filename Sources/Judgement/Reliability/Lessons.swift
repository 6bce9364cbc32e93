import Claims

/// What a body of claims teaches about its sources: the facts that several claims state, of which
/// one value holds.
struct Lessons {
  /// The items are the places in `properties`, as decimal numbers.
  let testimony: Testimony
  /// By item, what the fact is of.
  let properties: [Property]

  init<N: Names>(in claims: [RecordedClaim], _ names: N) {
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
    let keys = facts.keys.filter { facts[$0, default: []].count > 1 }.sorted()
    for (number, key) in keys.enumerated() {
      let said = facts[key, default: []].map { resolution.said(claims[Int($0)]) }
      let fact = Fact(key: key, said: said.sorted(by: Said.inOrder))
      for side in Side.all(of: fact) {
        let value = side.exact.value.description
        for claim in side.supporters {
          builder.add(
            source: Reliability.name(of: claim.source), item: String(number), value: value)
        }
      }
    }
    testimony = builder.testimony()
    properties = keys.map(\.property)
  }
}
