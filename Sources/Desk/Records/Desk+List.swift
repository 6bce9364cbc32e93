package import Claims
package import Ledger
import Naming
import Publishing

/// A thing that the ledger knows, and how much is said of it.
package struct Listed: Hashable, Sendable {
  package var name: String
  /// The other names met, the most used first.
  package var alsoCalled: [String]
  package var claims: Int
  package var documents: Int
}

extension Desk {
  /// The things of a kind, the most spoken of first; names that stand for one thing are one.
  package func list(_ kind: Kind = .series, asOf: PartialDate? = nil, knownAt: Moment? = nil)
    throws -> [Listed]
  {
    let topics = try ledger.topics(of: kind, View(saidBy: asOf, knownBy: knownAt))
    let groups = try grouped(topics)
    return groups.map { group in
      Listed(
        name: group[0].thing.name, alsoCalled: group.dropFirst().map(\.thing.name),
        claims: group.reduce(0) { $0 + $1.claims },
        documents: group.map(\.documents).max() ?? 0)
    }.sorted { ($1.claims, $0.name) < ($0.claims, $1.name) }
  }

  /// Names that differ in nothing but letters' case, accents and punctuation, or that a document or
  /// an editor gives as one thing's, together.
  private func grouped(_ topics: [NameCount]) throws -> [[NameCount]] {
    guard let kind = topics.first?.thing.kind else { return [] }
    var groups = Groups()
    for topic in topics { groups.add(NameKey.folded(topic.thing.name)) }
    try ledger.eachClaim(ClaimQuery(.everything, property: .alsoKnownAs)) { recorded in
      if recorded.claim.kind == kind, let other = recorded.claim.value.text {
        groups.join(NameKey.folded(recorded.claim.subject), NameKey.folded(other))
      }
    }
    for decided in try ledger.decisions().inForce.compactMap(\.act.joined)
    where decided.kind == kind {
      groups.join(NameKey.folded(decided.one), NameKey.folded(decided.other))
    }
    return Array(
      Dictionary(grouping: topics) { groups.root(of: NameKey.folded($0.thing.name)) }.values)
  }
}

/// Words sorted into groups that grow together.
private struct Groups {
  private var parents: [String: String] = [:]

  mutating func add(_ word: String) { if parents[word] == nil { parents[word] = word } }

  mutating func join(_ a: String, _ b: String) {
    guard parents[a] != nil, parents[b] != nil else { return }
    let (one, other) = (root(of: a), root(of: b))
    if one != other { parents[max(one, other)] = min(one, other) }
  }

  func root(of word: String) -> String {
    var word = word
    while let parent = parents[word], parent != word { word = parent }
    return word
  }
}
