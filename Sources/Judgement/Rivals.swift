import Claims

/// Which values of a property of many values cannot hold together.
struct Rivals: Sendable {
  /// Everything said, by subject and document: the roles that stand in the same quote.
  private let roles: [Place: [(range: Range<Int>, words: String)]]
  /// Members and what they are members of, either of which may be credited for the other.
  private let memberships: Set<[EntityID]>

  private struct Place: Hashable {
    var subject: EntityID
    var document: DocumentID
  }

  init(_ said: [Said]) {
    var roles: [Place: [(range: Range<Int>, words: String)]] = [:]
    var memberships: Set<[EntityID]> = []
    for claim in said {
      if claim.property == .occupation, let words = claim.value.text {
        let place = Place(subject: claim.subject, document: claim.source.document)
        roles[place, default: []].append((claim.claim.claim.quote.range, Words.folded(words)))
      } else if claim.property == .memberOf, let group = claim.object {
        memberships.insert([claim.subject, group])
      }
    }
    self.roles = roles
    self.memberships = memberships
  }

  func haveSameMembers(as other: Rivals) -> Bool { memberships == other.memberships }

  /// The sides of a fact in groups: rivals together, and each that has no rival alone.
  func groups(of sides: [Side], in fact: Fact) -> [[Side]] {
    guard fact.key.property.cardinality == .many else { return [sides] }
    if case .none = fact.key.property.rivalry { return sides.map { [$0] } }
    var parent = Array(sides.indices)
    func root(_ place: Int) -> Int {
      var place = place
      while parent[place] != place {
        parent[place] = parent[parent[place]]
        place = parent[place]
      }
      return place
    }
    eachPair(of: sides, in: fact) { a, b in parent[root(b)] = root(a) }
    var groups: [Int: [Side]] = [:]
    for place in sides.indices { groups[root(place), default: []].append(sides[place]) }
    return groups.sorted { $0.key < $1.key }.map(\.value)
  }

  /// Hands on the places of every two sides that are rivals, in ascending order.
  private func eachPair(of sides: [Side], in fact: Fact, _ body: (Int, Int) -> Void) {
    let together = Together(sides)
    switch fact.key.property.rivalry {
    case .none: break
    case .sameRole:
      let roles = sides.map(roles)
      for a in sides.indices where !roles[a].isEmpty {
        let near = together.inDocuments(of: a)
        for b in sides.indices.dropFirst(a + 1)
        where !near[b] && !roles[a].isDisjoint(with: roles[b]) { body(a, b) }
      }
    case .wholeList:
      guard fact.key.property.identifiedBy.allSatisfy({ fact.key.identity[$0] != nil })
      else { return }
      for a in sides.indices where together.isSupported(a) {
        let near = together.besideAny(of: a)
        for b in sides.indices.dropFirst(a + 1)
        where !near[b] && together.isSupported(b) && !areOneAct(sides[a], sides[b]) { body(a, b) }
      }
    }
  }

  private func areOneAct(_ a: Side, _ b: Side) -> Bool {
    guard let left = a.exact.object, let right = b.exact.object else { return false }
    return memberships.contains([left, right]) || memberships.contains([right, left])
  }

  /// The words for an occupation that stand in the quotes of a side.
  private func roles(of side: Side) -> Set<String> {
    Set(
      side.supporters.flatMap { claim in
        let place = Place(subject: claim.subject, document: claim.source.document)
        return (roles[place] ?? []).filter { $0.range.overlaps(claim.claim.claim.quote.range) }
          .map(\.words)
      })
  }
}
