package import Claims
package import Naming

/// What judging asks of naming: which thing a name in a document stands for, and what it is called.
package protocol Names: Sendable {
  /// The thing that a document means by a name which may be of any of these kinds.
  func entity(named name: String, kinds: Set<Kind>, in document: DocumentID) -> EntityID
  /// The name that the thing is shown under.
  func name(of entity: EntityID) -> String
  /// Every spelling met, in order of the alphabet.
  func spellings(of entity: EntityID) -> [String]
}

extension Links: Names {
  /// A thing that no entity stands for is called by its key.
  package func name(of entity: EntityID) -> String { entities[entity]?.name ?? entity.key }

  package func spellings(of entity: EntityID) -> [String] {
    (entities[entity]?.spellings ?? []).map(\.text).sorted()
  }
}
