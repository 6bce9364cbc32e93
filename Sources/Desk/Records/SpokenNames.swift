import Claims
import Judgement
import Naming

/// The links of a record's names, and the names of things that are only spoken of in passing (a
/// measuring firm, a platform), of which naming keeps no entity: those are called as most claims
/// call them.
struct SpokenNames: Names {
  private let links: Links
  /// By the key that an identity without an entity has.
  private let passing: [String: String]

  init(_ links: Links, in claims: [RecordedClaim]) {
    self.links = links
    var counts: [String: [String: Int]] = [:]
    for claim in claims {
      for key in [Qualifier.measuredBy, .platform] {
        guard let name = claim.claim.qualifiers[key]?.text else { continue }
        counts[NameKey.slug(name), default: [:]][name, default: 0] += 1
      }
    }
    passing = counts.compactMapValues { names in
      names.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }
  }

  func entity(named name: String, kinds: Set<Kind>, in document: DocumentID) -> EntityID {
    links.entity(named: name, kinds: kinds, in: document)
  }

  func name(of entity: EntityID) -> String {
    links.entities[entity]?.name ?? passing[entity.key] ?? entity.key
  }

  func spellings(of entity: EntityID) -> [String] { links.spellings(of: entity) }
}
