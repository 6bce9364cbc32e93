package import Claims
package import Ledger
import Naming

/// What was found for some words.
package struct Found: Sendable {
  /// Things with a name that may be spelt so, the likeliest first, then those with a name that holds
  /// the words; each once.
  package var things: [FoundThing]
  /// Documents that hold the words, the best first.
  package var documents: [TextMatch]
  /// Where nothing was found, names that share words with those sought.
  package var near: [String] = []
}

/// A thing that one of its names was found for.
package struct FoundThing: Hashable, Sendable {
  package var id: EntityID
  /// The name that it goes by.
  package var name: String
  /// Its other names, the most used first.
  package var alsoCalled: [String]
  /// The name of the series that a character belongs to, where that is known.
  package var series: String?
}

extension Desk {
  /// Looks for words in names, forgiving of spelling, and in the text of documents.
  package func find(
    _ text: String, asOf: PartialDate? = nil, knownAt: Moment? = nil, limit: Int = 20
  ) throws -> Found {
    let view = View(saidBy: asOf, knownBy: knownAt)
    let names = try namesFound(for: text, limit: limit)
    var found = Found(
      things: names.isEmpty ? [] : Array(try things(bearing: names, view).prefix(limit)),
      documents: try ledger.documents(containing: text, view, limit: limit))
    if found.things.isEmpty, found.documents.isEmpty { found.near = try nearNames(to: text) }
    return found
  }

  /// Names that may be spelt so with their likelihood, the likeliest first, and names that hold the
  /// words with none; of a family name that thousands bear, as many as can be looked at.
  ///
  /// Where a whole name is known, no other that is a part of it is looked at: whoever writes three
  /// syllables does not mean one who is known by the last.
  private func namesFound(for text: String, limit: Int) throws(LedgerError) -> [Spelt] {
    var names: [Spelt] = []
    for kind in Self.kinds {
      let sought = Name(text, kind: kind)
      let spelt = try spellings(of: text, kind: kind)
      let whole = spelt.filter { !memory.name(of: $0.thing).isShortForm(of: sought) }
      names += whole.isEmpty ? spelt : whole
    }
    // Of names as likely, the order of the kinds holds.
    names = names.enumerated().sorted {
      ($1.element.likelihood, $0.offset) < ($0.element.likelihood, $1.offset)
    }.map(\.element)
    let spelt = Set(names.map(\.thing))
    for thing in try ledger.names(containing: text, limit: limit) where !spelt.contains(thing) {
      names.append((thing, 0))
    }
    // A thing has several spellings, and a spelling is on file under several kinds.
    return Array(names.prefix(max(40, 2 * limit)))
  }

  /// The things that those names stand for, the likeliest first, then the most spoken of.
  private func things(bearing names: [Spelt], _ view: View) throws -> [FoundThing] {
    var spellings: Set<NamedThing> = []
    for name in names {
      spellings.formUnion(try self.names(like: name.thing.name, kind: name.thing.kind))
    }
    let decisions = try ledger.decisions(knownBy: view.knownBy)
    let claims = try claims(naming: spellings, decisions, view).claims
    let census = Census(Linker().links(among: claims, decisions: decisions), claims)
    var found: [EntityID: (thing: FoundThing, likelihood: Double, count: Int)] = [:]
    for (thing, likelihood) in names {
      for (bearer, count) in census.bearers(of: thing)
      where likelihood >= found[bearer.id]?.likelihood ?? 0 {
        found[bearer.id] = (bearer, likelihood, count)
      }
    }
    return found.values.sorted {
      ($1.likelihood, $1.count, $0.thing.name, $0.thing.id)
        < ($0.likelihood, $0.count, $1.thing.name, $1.thing.id)
    }.map(\.thing)
  }
}

/// Who bears which name, among things that claims speak of.
private struct Census {
  private let links: Links
  private let bearers: [String: [Entity]]
  /// Folded names of things that are only spoken of in passing, which have no entity.
  private let passing: Set<String>

  init(_ links: Links, _ claims: [RecordedClaim]) {
    self.links = links
    var bearers: [String: [Entity]] = [:]
    for entity in links.entities.values {
      for name in Set(entity.spellings.map { NameKey.folded($0.text) }) {
        bearers[name, default: []].append(entity)
      }
    }
    self.bearers = bearers
    passing = Set(
      claims.flatMap { claim in
        [Qualifier.measuredBy, .platform].compactMap { claim.claim.qualifiers[$0]?.text }
      }.map { NameKey.folded($0) })
  }

  /// The things of its kind that bear a name, and how many claims use one of theirs.
  ///
  /// A name may be on file under a kind that it is of nowhere: a value that can name a person or a
  /// group is filed as both.
  func bearers(of name: NamedThing) -> [(thing: FoundThing, count: Int)] {
    let folded = NameKey.folded(name.name)
    guard let all = bearers[folded] else {
      guard name.kind == .organisation, passing.contains(folded) else { return [] }
      let id = EntityID(name.kind, NameKey.slug(name.name))
      return [(FoundThing(id: id, name: name.name, alsoCalled: []), 0)]
    }
    return all.filter { $0.kind == name.kind }.map { entity in
      let others = entity.spellings.map(\.text).filter { $0 != entity.name }
      let thing = FoundThing(
        id: entity.id, name: entity.name, alsoCalled: others,
        series: entity.series.flatMap { links.entities[$0]?.name })
      return (thing, entity.spellings.reduce(0) { $0 + $1.count })
    }
  }
}
