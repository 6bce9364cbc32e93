/// A property that a claim can state, with every facet that any room needs, as data.
///
/// There is one declaration a property (see `Properties`), and no `switch` over properties anywhere:
/// what differs between two properties stands here.
package final class Property: Sendable {
  /// The name in the claim format, camel case.
  package let name: String
  /// The Wikidata property (`P58`) or the schema.org or SKOS term, where there is one.
  package let term: String?
  /// The kinds of thing that it may be said of.
  package let subjects: Set<Kind>
  /// What its values are.
  package let values: ValueKind
  /// How many values hold at one time for one subject and one set of identifying qualifiers.
  package let cardinality: Cardinality
  /// The qualifiers that make two claims speak of different facts (the episode, the area).
  package let identifiedBy: [Qualifier]
  /// When two values of a property of many values cannot both hold.
  package let rivalry: Rivalry
  /// Whether a later value can replace an earlier one that was true in its time.
  package let changesWithTime: Bool
  /// The numbers that are plausible; nil where any number is.
  package let bounds: ClosedRange<Double>?
  /// The label that a reader meets, in English.
  package let label: String
  /// Which group of a page it belongs to.
  package let section: Section
  /// How much a record loses when it lacks this, from 0 (nothing) to 10 (it is no record).
  package let worth: Int
  /// Example values, as they print.
  package let examples: [String]

  package init(
    _ name: String, _ term: String? = nil, of subjects: Set<Kind>, is values: ValueKind,
    _ cardinality: Cardinality, identifiedBy: [Qualifier] = [],
    rivalry: Rivalry = .none, changesWithTime: Bool = false,
    bounds: ClosedRange<Double>? = nil, label: String, in section: Section, worth: Int = 0,
    examples: [String]
  ) {
    self.name = name
    self.term = term
    self.subjects = subjects
    self.values = values
    self.cardinality = cardinality
    self.identifiedBy = identifiedBy
    self.rivalry = rivalry
    self.changesWithTime = changesWithTime
    self.bounds = bounds
    self.label = label
    self.section = section
    self.worth = worth
    self.examples = examples
  }
}

extension Property {
  package enum Cardinality: Sendable {
    /// One value holds; a second is a conflict or a change.
    case one
    /// Any number of values hold together.
    case many
  }

  package enum Rivalry: Sendable {
    /// Any two values may hold together.
    case none
    /// A document that states it gives all its values: two documents without a value in common
    /// contradict each other.
    case wholeList
    /// Two values are rivals when different documents state them in the same role, the role being
    /// the words for an occupation in the same quote ("CEO of …").
    case sameRole
  }

  package enum ValueKind: Sendable, Equatable {
    /// Words that name nothing else (a genre, an occupation).
    case words
    /// The name of a thing, which may be any of these kinds.
    case name(Set<Kind>)
    /// A whole number or a decimal, in this unit.
    case number(unit: String)
    case date
    case money
    /// One of a closed set of words.
    case oneOf([String])
    /// A time of day, `HH:MM`.
    case timeOfDay
  }

  package enum Section: String, CaseIterable, Sendable {
    case identity, credits, cast, schedule, production, audience, music, life, fiction
  }
}

extension Property: Hashable {
  package static func == (a: Property, b: Property) -> Bool { a === b || a.name == b.name }
  package func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

extension Property: CustomStringConvertible {
  package var description: String { name }
}
