package import Claims
package import Ledger
package import Naming
package import Publishing

/// The record of a thing together with what it is called and by whom.
package struct Portrait: Sendable {
  /// The name that the ledger knows it by, also where nothing was said of it by the day of view.
  package var name: String
  package var dossier: Dossier
  /// Nil where nothing that was said by the day of view names it.
  package var entity: Entity?
}

extension Desk {
  /// The portrait of the thing with that identity: of the one that bears it, or else of the one that
  /// is meant by the words of its key.
  ///
  /// An identity is made from a name, so that one made from another spelling leads to the same
  /// thing, whose record then has another subject than was asked for.
  package func portrait(
    of id: EntityID, asOf: PartialDate? = nil, knownAt: Moment? = nil
  ) throws -> Portrait {
    let words = id.key.split(separator: "-")
    var asked = Asked(words.joined(separator: " "), kind: id.kind, asOf: asOf, knownAt: knownAt)
    let whole = Result { try gather(asked) }
    if case .success(let gathered) = whole, gathered.isExact(asked.name) || gathered.holds(id) {
      return try portrait(of: gathered.holds(id) ? id : gathered.subject, gathered, asked)
    }
    // A key that several names share has the name of a series, or a number, behind its own.
    for count in stride(from: words.count - 1, to: 0, by: -1) {
      asked.name = words.prefix(count).joined(separator: " ")
      if let part = try? gather(asked), part.holds(id) { return try portrait(of: id, part, asked) }
    }
    let gathered = try whole.get()
    return try portrait(of: gathered.subject, gathered, asked)
  }

  private func portrait(
    of subject: EntityID, _ gathered: Gathering, _ asked: Asked
  ) throws -> Portrait {
    var heard = gathered
    heard.claims = try withWords(gathered.claims)
    return Portrait(
      name: gathered.thing.name,
      dossier: try dossier(of: heard, on: asked.asOf ?? today, as: subject),
      entity: gathered.links.entities[subject])
  }
}

extension Desk {
  /// The form of a name that stands in addresses.
  package static func slug(of name: String) -> String { NameKey.slug(name) }
}
