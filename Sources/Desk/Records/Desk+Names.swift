import Claims
import Ledger
package import Naming

extension Desk {
  /// The kinds of thing that a bare name is tried as, in this order.
  private static let kinds: [Kind] = [
    .series, .person, .character, .group, .song, .release, .organisation,
  ]

  /// The names of a kind that may be spellings of that one.
  func names(like name: String, kind: Kind) throws(LedgerError) -> Set<NamedThing> {
    let keys = Set(NameKey.blockingKeys(for: name, kind: kind).map { LookupKey(kind, $0) })
    let sought = Name(name, kind: kind)
    return Set(
      try ledger.names(under: keys).filter {
        $0.name == name || sought.compatibility(with: Name($0.name, kind: kind)) != nil
      })
  }

  /// The best known name that is meant by that one: written the same, or else the spelling that is
  /// likeliest to be of the same name.
  func thing(named name: String, kind: Kind?) throws -> NamedThing {
    let kinds = kind.map { [$0] } ?? Self.kinds
    let folded = NameKey.folded(name)
    var best: (thing: NamedThing, likelihood: Double)?
    for kind in kinds {
      let sought = Name(name, kind: kind)
      for candidate in try names(like: name, kind: kind).sorted(by: { $0.name < $1.name }) {
        if NameKey.folded(candidate.name) == folded { return candidate }
        let compatibility = sought.compatibility(with: Name(candidate.name, kind: kind))
        if let likelihood = compatibility?.likelihood, likelihood > best?.likelihood ?? 0 {
          best = (candidate, likelihood)
        }
      }
    }
    if let best { return best.thing }
    throw DeskError.unknownName(name, near: try nearNames(to: name, kinds: kinds))
  }

  /// Names that share words with one that is not known.
  private func nearNames(to name: String, kinds: [Kind]) throws(LedgerError) -> [String] {
    var near: [String] = []
    let words = [name] + name.split(separator: " ").filter { $0.count > 2 }.map(String.init)
    for words in words where near.count < 5 {
      for thing in try ledger.names(containing: words, limit: 5)
      where kinds.contains(thing.kind) && !near.contains(thing.name) {
        near.append(thing.name)
      }
    }
    return Array(near.prefix(5))
  }

  /// What a thing is called, and by whom; see `hearsay names`.
  package func entity(_ asked: Asked) throws -> Entity {
    let gathered = try gather(asked)
    let thing = gathered.thing
    guard let id = gathered.links.entity(named: thing.name, kind: thing.kind),
      let entity = gathered.links.entities[id]
    else { throw DeskError.unknownName(asked.name, near: []) }
    return entity
  }
}
