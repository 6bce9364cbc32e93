import Claims

/// What belongs to the page of a thing: the thing itself, the things it is made of, and every claim
/// that names it.
struct Circle {
  private let subject: EntityID
  /// A series's characters and songs, whose own statements stand on its page.
  private let members: Set<EntityID>

  init(of subject: EntityID, in said: [Said]) {
    self.subject = subject
    var members: Set<EntityID> = []
    for claim in said {
      if claim.subject == subject, let character = claim.identity[.character] {
        members.insert(EntityID(.character, character))
      }
      if claim.object == subject, claim.subject.kind == .song { members.insert(claim.subject) }
    }
    self.members = members
  }

  /// Whether a claim is of the page.
  func holds(_ said: Said) -> Bool {
    said.subject == subject || said.object == subject || members.contains(said.subject)
      || said.property.identifiedBy.contains { key in
        key.namedKind == subject.kind && said.identity[key] == subject.key
      }
  }
}
