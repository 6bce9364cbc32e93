import Claims
import Ledger
import Naming

extension Desk {
  /// The kinds of thing that a bare name is tried as, in this order.
  static let kinds: [Kind] = [
    .series, .person, .character, .group, .song, .release, .organisation,
  ]

  /// The names of a kind that may be spellings of that one, the likeliest first.
  func spellings(of name: String, kind: Kind) throws(LedgerError) -> [Spelt] {
    let state = try state()
    let asked = NamedThing(kind, name)
    if let known = memory.spellings(of: asked, at: state) { return known }
    let found = try seekSpellings(of: name, kind: kind)
    memory.remember(found, of: asked, at: state)
    return found
  }

  private func seekSpellings(of name: String, kind: Kind) throws(LedgerError) -> [Spelt] {
    let sought = Name(name, kind: kind)
    let keys = Set(sought.soughtKeys.map { LookupKey(kind, $0) })
    let least = Self.leastLikelihood(for: kind)
    let names = try decidedNames(of: kind).union(ledger.names(under: keys))
    return names.compactMap { thing in
      if thing.name == name { return (thing, 1) }
      let likelihood = sought.compatibility(with: memory.name(of: thing))?.likelihood ?? 0
      return likelihood >= least ? (thing, likelihood) : nil
    }.sorted { ($1.likelihood, $0.thing.name) < ($0.likelihood, $1.thing.name) }
  }

  /// The names that editors give to things of a kind, which no document need use.
  private func decidedNames(of kind: Kind) throws(LedgerError) -> Set<NamedThing> {
    var names: Set<NamedThing> = []
    for decided in try ledger.decisions().inForce.compactMap(\.act.joined)
    where decided.kind == kind {
      names.formUnion([NamedThing(kind, decided.one), NamedThing(kind, decided.other)])
    }
    return names
  }

  func names(like name: String, kind: Kind) throws(LedgerError) -> Set<NamedThing> {
    Set(try spellings(of: name, kind: kind).map(\.thing))
  }

  /// Titles with most of their words in common are many and seldom one work, so only those that
  /// differ by a subtitle or less are looked at; spellings of people are few and all are.
  private static func leastLikelihood(for kind: Kind) -> Double {
    switch kind {
    case .series, .song, .release, .organisation, .group: 0.35
    case .person, .character: 0.05
    }
  }

  /// The best known name that is meant by that one: written the same, or else the spelling that is
  /// likeliest to be of the same name.
  func thing(named name: String, kind: Kind?) throws -> NamedThing {
    try meaning(of: name, kind: kind).thing
  }

  /// The best known name that is meant by that one, with all its likely spellings.
  func meaning(
    of name: String, kind: Kind?
  ) throws -> (thing: NamedThing, spellings: Set<NamedThing>) {
    let kinds = kind.map { [$0] } ?? Self.kinds
    let folded = NameKey.folded(name)
    var best: (thing: NamedThing, likelihood: Double)?
    for kind in kinds {
      let candidates = try spellings(of: name, kind: kind)
      if let same = candidates.first(where: { NameKey.folded($0.thing.name) == folded }) {
        return (same.thing, Set(candidates.map(\.thing)))
      }
      if let first = candidates.first, first.likelihood > best?.likelihood ?? 0 { best = first }
    }
    if let best {
      return (best.thing, try names(like: best.thing.name, kind: best.thing.kind))
    }
    throw DeskError.unknownName(name, near: try nearNames(to: name, kinds: kinds))
  }

  /// Names that share words with one that is not known.
  func nearNames(to name: String, kinds: [Kind] = Self.kinds) throws(LedgerError) -> [String] {
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
}
