package import Claims

/// One thing that documents speak of, with every name that they give it.
package struct Entity: Hashable, Sendable {
  package var id: EntityID
  package var kind: Kind { id.kind }
  /// The name that it goes by.
  package var name: String
  /// Why it goes by that name, in words.
  package var nameReason: String
  /// Every spelling met or decided, the most used first.
  package var spellings: [Spelling]
  /// Why its names are taken for one, the most likely first.
  package var links: [Link]
  /// The series that a character belongs to; nil for every other kind.
  package var series: EntityID?

  /// One spelling of an entity's name.
  package struct Spelling: Hashable, Sendable {
    package var text: String
    /// The documents that use it, in order of their names.
    package var documents: [DocumentID]
    /// How many claims use it; 0 for one that an editor added.
    package var count: Int
  }

  /// That two names are of one thing.
  package struct Link: Hashable, Sendable {
    package var first: String
    package var second: String
    /// From 0 to 1; 1 for what an editor decided.
    package var probability: Double
    /// In plain words, the strongest first.
    package var reasons: [String]
    /// Claims that show it, in ascending order.
    package var claims: [ClaimID]
  }
}

/// Two names that may be of one thing, not likely enough to be linked: a question for an editor.
package struct OpenQuestion: Hashable, Sendable {
  package var kind: Kind
  package var first: EntityID
  package var second: EntityID
  package var link: Entity.Link
}
