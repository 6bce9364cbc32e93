package import Claims
package import Ledger
import Naming

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
    let (known, claims) = try claims(naming: spellings, decisions, view)
    let links = linker.links(
      among: claims, decisions: decisions, of: Set(known.map { NameKey.folded($0.name) }))
    let census = Census(links, claims)
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
