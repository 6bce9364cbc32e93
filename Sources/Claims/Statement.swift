/// How a statement stands among its rivals, in the terms of the Wikibase data model.
package enum Rank: String, Sendable, Codable, CaseIterable {
  /// The best of several that are kept.
  case preferred
  /// Holds, with no better rival.
  case normal
  /// Said once, and wrong, withdrawn or outdated; shown with the reason.
  case deprecated
}

/// What the record holds after weighing all claims of one fact.
package struct Statement: Hashable, Sendable {
  package var subject: EntityID
  package var property: Property
  package var value: Value
  /// The thing that a value naming a thing stands for.
  package var object: EntityID?
  package var qualifiers: Qualifiers
  /// The firmest modality that supports it on the day of view.
  package var modality: Modality
  package var rank: Rank
  /// From 0 to 1; nil where nothing was weighed (a single claim, a computed value).
  package var probability: Double?
  /// Why it has its rank, in words, shortest sufficient first.
  package var reasons: [String]
  /// The claims that support it, firmest first; empty for a computed value.
  package var references: [ClaimID]
  /// Where it stands between rumour, plan and fact.
  package var standing: Standing
  /// How it came to be known, oldest first: one step a day, source and firmness.
  package var history: [Step]

  package init(
    subject: EntityID, property: Property, value: Value, object: EntityID? = nil,
    qualifiers: Qualifiers = [:], modality: Modality, rank: Rank = .normal,
    probability: Double? = nil, reasons: [String] = [], references: [ClaimID],
    standing: Standing = .held, history: [Step] = []
  ) {
    self.subject = subject
    self.property = property
    self.value = value
    self.object = object
    self.qualifiers = qualifiers
    self.modality = modality
    self.rank = rank
    self.probability = probability
    self.reasons = reasons
    self.references = references
    self.standing = standing
    self.history = history
  }
}

extension Statement {
  package enum Standing: String, Sendable, Codable, CaseIterable {
    /// Said as a fact, and not contradicted.
    case held
    /// A plan for a day that has not passed.
    case expected
    /// Only reported, guessed at, or planned for a day that has passed: nothing confirms it.
    case unconfirmed
    /// Other claims say otherwise, and both sides are shown.
    case disputed
    /// True, or planned, until something later took its place.
    case superseded
    /// Said not to be so.
    case denied
    /// An editor does not believe it.
    case rejected
  }

  /// One day on which the statement was made, with the words as firm as they were then.
  package struct Step: Hashable, Sendable {
    /// The day that the document speaks of, or else the day on which it says so.
    package var day: PartialDate
    package var modality: Modality
    /// The value as it was given then (rounded, less exact, in another spelling).
    package var value: Value
    package var claims: [ClaimID]

    package init(day: PartialDate, modality: Modality, value: Value, claims: [ClaimID]) {
      self.day = day
      self.modality = modality
      self.value = value
      self.claims = claims
    }
  }

  /// The name of the statement: made from what it states alone, so that the same documents give the
  /// same name on any machine and in any order of adding.
  package var id: String {
    var name = "\(subject)/\(property)"
    for (key, value) in qualifiers where property.identifiedBy.contains(key) {
      name += "/\(key.rawValue)=\(value)"
    }
    return name + "/" + (object?.key ?? value.description)
  }
}

/// The place of a claim in a ledger: it only grows, and it never names another claim.
package struct ClaimID: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let number: Int64
  package init(_ number: Int64) { self.number = number }
  package var description: String { String(number) }
  package static func < (a: Self, b: Self) -> Bool { a.number < b.number }
}

/// The name of an entity: its kind and a key made from its names alone, so that the same documents
/// give the same entity on any machine and in any order (`series:when-the-stars-gossip`).
package struct EntityID: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let kind: Kind
  package let key: String
  package init(_ kind: Kind, _ key: String) {
    self.kind = kind
    self.key = key
  }
  package var description: String { kind.rawValue + ":" + key }
  package static func < (a: Self, b: Self) -> Bool {
    (a.kind.rawValue, a.key) < (b.kind.rawValue, b.key)
  }
}
