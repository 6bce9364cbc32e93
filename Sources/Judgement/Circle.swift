import Claims

/// What belongs to the page of a thing: the thing itself, the things it is made of, and every claim
/// that names it.
struct Circle {
  private let subject: EntityID
  /// A series's characters and songs, whose own statements stand on its page.
  private let members: Set<EntityID>
  /// What claims of the page say of other things, where another value would contradict it.
  private var questions: Set<Question> = []

  /// One property of one thing.
  private struct Question: Hashable {
    var subject: EntityID
    var property: Property
  }

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
    for claim in said where claim.subject != subject && claim.property.hasRivals && holds(claim) {
      questions.insert(Question(subject: claim.subject, property: claim.property))
    }
  }

  /// Whether a claim is of the page.
  func holds(_ said: Said) -> Bool {
    said.subject == subject || said.object == subject || members.contains(said.subject)
      || said.property.identifiedBy.contains { key in
        key.namedKind == subject.kind && said.identity[key] == subject.key
      }
  }

  /// Whether a claim is of the page, or may contradict one that is: who else is said to have written
  /// what this person is said to have.
  func concerns(_ said: Said) -> Bool {
    holds(said)
      || questions.contains(Question(subject: said.subject, property: said.property))
  }
}

extension Property {
  /// Whether two of its values may contradict each other.
  package var hasRivals: Bool { cardinality == .one || rivalry != .none }
}
