package import Claims

/// What holds of one thing on one day, with everything that an editor needs to sign it.
///
/// Nothing in it is without a claim: a statement, a rung of a casting, a conflict and an
/// observation name the claims they rest on, and `claims` and `sources` hold those.
package struct Record: Sendable {
  package var subject: EntityID
  /// The name that the thing is shown under.
  package var name: String
  /// Every other spelling met, in order of the alphabet.
  package var spellings: [String]
  /// The day of view: nothing that was said later is here.
  package var day: PartialDate
  /// The statements of the subject, in the order of `Property.all`, the best of each fact first.
  package var statements: [Statement]
  /// The statements of other things that belong to the subject's page: of its characters and songs,
  /// of the casting of its people, and whatever else names it.
  package var circle: [Statement]
  /// What is disputed, superseded, denied or unconfirmed, in order of what the property is worth.
  package var conflicts: [Conflict]
  /// What a complete record of this kind holds and this one lacks, the worthiest first.
  package var gaps: [Gap]
  package var computed: [Computed]
  /// Nil for anything but a series.
  package var status: Status?
  package var castings: [Casting]
  /// What the checks saw: agreements as well as doubts.
  package var observations: [Observation]
  /// The documents that any claim here comes from, in order of the day they were said; their places
  /// are the numbers of the citation marks.
  package var sources: [Source]
  /// Every claim that anything here names.
  package var claims: [ClaimID: RecordedClaim]
  /// The claims for and against each statement, by `Statement.id`.
  package var weighings: Weighings
}

extension Record {
  /// The statements of one property of the subject, the best first.
  package func statements(of property: Property) -> [Statement] {
    statements.filter { $0.property == property }
  }

  /// The statements of one other thing in the circle (a character, a song).
  package func statements(about entity: EntityID) -> [Statement] {
    entity == subject ? statements : circle.filter { $0.subject == entity }
  }

  /// The best statement of a property that holds: not deprecated, preferred before normal.
  package func best(_ property: Property) -> Statement? {
    let standing = statements(of: property).filter { $0.rank != .deprecated }
    return standing.first { $0.rank == .preferred } ?? standing.first
  }

  /// The number of a source's citation mark, from 1.
  package func citation(of claim: ClaimID) -> Int? {
    guard let document = claims[claim]?.source.document else { return nil }
    return sources.firstIndex { $0.document == document }.map { $0 + 1 }
  }
}
