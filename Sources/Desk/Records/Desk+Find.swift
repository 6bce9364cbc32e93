package import Claims
package import Ledger
import Naming

/// What was found for some words.
package struct Found: Sendable {
  /// Names that may be spelt so first, then names that hold the words.
  package var names: [NamedThing]
  /// Documents that hold the words, the best first.
  package var documents: [TextMatch]
}

extension Desk {
  /// Looks for words in names, forgiving of spelling, and in the text of documents.
  package func find(
    _ text: String, asOf: PartialDate? = nil, knownAt: Moment? = nil, limit: Int = 20
  ) throws -> Found {
    var spellings: [(thing: NamedThing, likelihood: Double)] = []
    for kind in Kind.allCases { spellings += try self.spellings(of: text, kind: kind) }
    var names = spellings.sorted {
      ($1.likelihood, $0.thing.name) < ($0.likelihood, $1.thing.name)
    }.map(\.thing)
    for thing in try ledger.names(containing: text, limit: limit) where !names.contains(thing) {
      names.append(thing)
    }
    return Found(
      names: Array(names.prefix(limit)),
      documents: try ledger.documents(
        containing: text, View(saidBy: asOf, knownBy: knownAt), limit: limit))
  }
}
