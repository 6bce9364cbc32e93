package import Claims

/// Which names stand for which things, over all claims of a ledger.
package struct Links: Sendable {
  package let entities: [EntityID: Entity]
  /// In order of falling probability, then of the names.
  package let undecided: [OpenQuestion]
  /// Entities by kind, document and folded name, and by kind and folded name alone.
  private let places: [Place: EntityID]

  /// A name as one document uses it.
  struct Place: Hashable, Sendable {
    var kind: Kind
    /// Nil for what the name stands for in general.
    var document: DocumentID?
    var folded: String
  }

  init(entities: [EntityID: Entity], undecided: [OpenQuestion], places: [Place: EntityID]) {
    self.entities = entities
    self.undecided = undecided
    self.places = places
  }

  /// What a name stands for in a document; where the document does not use the name, what it stands
  /// for most often elsewhere. A name that no claim uses gives an identity of its own, which no
  /// entity has.
  package func entity(named name: String, kind: Kind, in document: DocumentID) -> EntityID {
    known(NameKey.folded(name), kind, document) ?? EntityID(kind, NameKey.slug(name))
  }

  /// As above for a value that may name things of several kinds: the kind under which the document
  /// knows the name, then the one under which any document does, then the first by name.
  package func entity(named name: String, kinds: Set<Kind>, in document: DocumentID) -> EntityID {
    let folded = NameKey.folded(name)
    let ordered = kinds.sorted { Self.order($0) < Self.order($1) }
    for kind in ordered {
      if let id = places[Place(kind: kind, document: document, folded: folded)] { return id }
    }
    for kind in ordered {
      if let id = places[Place(kind: kind, document: nil, folded: folded)] { return id }
    }
    return EntityID(ordered.first ?? .person, NameKey.slug(name))
  }

  /// The entity of that kind which any document calls so, or nil.
  package func entity(named name: String, kind: Kind) -> EntityID? {
    places[Place(kind: kind, document: nil, folded: NameKey.folded(name))]
  }

  private func known(_ folded: String, _ kind: Kind, _ document: DocumentID) -> EntityID? {
    places[Place(kind: kind, document: document, folded: folded)]
      ?? places[Place(kind: kind, document: nil, folded: folded)]
  }

  /// The kinds in the order in which a name that may be of several is taken.
  static func order(_ kind: Kind) -> Int { usual.firstIndex(of: kind) ?? usual.count }

  private static let usual: [Kind] = [
    .person, .group, .organisation, .series, .character, .song, .release,
  ]
}
