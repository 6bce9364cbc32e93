package import Claims

/// What judging asks of naming: which thing a name in a document stands for, and what it is called.
package protocol Names: Sendable {
  /// The thing that a document means by a name, or nil when no thing of that kind is known by it.
  func entity(named name: String, kind: Kind, in document: DocumentID) -> EntityID?
  /// The name that the thing is shown under.
  func name(of entity: EntityID) -> String
  /// Every spelling met, in order of the alphabet.
  func spellings(of entity: EntityID) -> [String]
}
