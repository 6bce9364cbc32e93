package import Claims
import Ledger
package import Naming

/// What a thing is called, by whom, and why its names are taken for one.
package struct NameRecord: Sendable {
  package var entity: Entity
  /// Other names that may be of the same thing, not likely enough to be linked, the likeliest first.
  package var questions: [Entity.Link]
  /// The documents that use its names.
  package var sources: [DocumentID: Source]
  /// The claims that its links rest on, with their words.
  package var claims: [ClaimID: RecordedClaim]
}

extension Desk {
  /// What the thing asked for is called; see `hearsay names`.
  package func names(_ asked: Asked) throws -> NameRecord {
    let gathered = try gather(asked)
    let thing = gathered.thing
    guard let id = gathered.links.entity(named: thing.name, kind: thing.kind),
      let entity = gathered.links.entities[id]
    else { throw DeskError.unknownName(asked.name, near: []) }
    let documents = Set(entity.spellings.flatMap(\.documents))
    let cited = Set(entity.links.flatMap(\.claims))
    let sources = gathered.claims.map(\.source).filter { documents.contains($0.document) }
    let claims = try withWords(gathered.claims.filter { cited.contains($0.id) })
    let questions = gathered.links.undecided.filter { [$0.first, $0.second].contains(id) }
    return NameRecord(
      entity: entity, questions: questions.map(\.link),
      sources: Dictionary(sources.map { ($0.document, $0) }, uniquingKeysWith: { one, _ in one }),
      claims: Dictionary(claims.map { ($0.id, $0) }, uniquingKeysWith: { one, _ in one }))
  }
}
