import Claims

/// The fuller facts that claims with less detail may speak of.
struct Homes {
  private let key: Fact.Key
  /// The fuller facts that the claims' identity leaves open as far as `Absence` lets it.
  private let open: [Fact.Key]
  /// Those of them that somebody says of a thing, and those that somebody says of a value that is
  /// none.
  private var byObject: [EntityID: [Fact.Key]] = [:]
  private var ofValues: [Fact.Key] = []

  /// - Parameter key: what the claims have in common.
  init(for key: Fact.Key, among fuller: [Fact.Key], _ facts: [Fact.Key: [Said]]) {
    self.key = key
    open = fuller.filter { fact in
      key.identity.keysLeftOpen(beside: fact.identity).allSatisfy {
        if case .unsaid = $0.absence(in: key.property) { true } else { false }
      }
    }
    for fact in open {
      let said = facts[fact] ?? []
      for object in Set(said.compactMap(\.object)) { byObject[object, default: []].append(fact) }
      if said.contains(where: { $0.object == nil }) { ofValues.append(fact) }
    }
  }

  /// The fact that a claim speaks of.
  mutating func home(of claim: Said, _ facts: [Fact.Key: [Said]]) -> Fact.Key? {
    if open.isEmpty { return nil }
    let agreeing = agreeing(with: claim, facts)
    // A figure rounded so far that several facts agree with it tells which it means of none.
    if key.property.cardinality == .one, agreeing.count > 1 { return nil }
    if let best = agreeing.max(by: { ((facts[$0]?.count ?? 0), $1) < ((facts[$1]?.count ?? 0), $0) }
    ) {
      if let object = claim.object, byObject[object]?.contains(best) != true {
        byObject[object, default: []].append(best)
      } else if claim.object == nil, !ofValues.contains(best) {
        ofValues.append(best)
      }
      return best
    }
    guard key.property.cardinality == .one, open.count == 1, let only = open.first else {
      return nil
    }
    let joins = key.identity.keysLeftOpen(beside: only.identity).allSatisfy {
      if case .unsaid(joinsTheOnlyOne: true) = $0.absence(in: key.property) {
        true
      } else {
        false
      }
    }
    return joins ? only : nil
  }

  /// The facts of which somebody says what a claim says. Of two things that are named, only one and
  /// the same agree, so that a claim on one is compared with few.
  private func agreeing(with claim: Said, _ facts: [Fact.Key: [Said]]) -> [Fact.Key] {
    guard let object = claim.object else {
      return open.filter { (facts[$0] ?? []).contains { Agreement.between($0, claim) } }
    }
    let same = byObject[object] ?? []
    let others = ofValues.filter { fact in
      !same.contains(fact) && (facts[fact] ?? []).contains { Agreement.between($0, claim) }
    }
    return same + others
  }
}
