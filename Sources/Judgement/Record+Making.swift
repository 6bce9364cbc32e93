import Claims

extension Record {
  /// Puts the rulings on one thing's page together, and has them checked, counted and looked over.
  init<N: Names>(
    of subject: EntityID, on day: PartialDate, rulings: [Ruling], heard: [Said], names: N,
    spellings: [String], findings: [Finding]
  ) {
    let isSeries = subject.kind == .series
    let statements = rulings.flatMap(\.statements)
    self.init(
      subject: subject, name: names.name(of: subject),
      spellings: spellings,
      day: day, statements: statements.filter { $0.subject == subject },
      circle: statements.filter { $0.subject != subject },
      conflicts: Self.sorted(rulings.flatMap(\.conflicts)),
      gaps: [], computed: [], status: nil,
      castings: isSeries ? Casting.all(of: subject, in: heard, names: names) : [],
      observations: [], sources: Self.sources(of: heard.map(\.claim)),
      claims: Dictionary(
        heard.map { ($0.claim.id, $0.claim) }, uniquingKeysWith: { first, _ in first }),
      weighings: rulings.reduce(into: Weighings()) { $0.add($1.weighings) })
    if isSeries {
      status = Status(of: self)
      computed = Formulas.all.flatMap { $0.values(in: self) }
    }
    observations = Checks.all.flatMap { $0.observations(in: self) }
    gaps = Gap.all(in: self, findings: findings)
  }

  /// What is worth most first.
  static func sorted(_ conflicts: [Conflict]) -> [Conflict] {
    conflicts.enumerated().sorted { a, b in
      let left = (b.element.property.worth, a.offset)
      let right = (a.element.property.worth, b.offset)
      return left < right
    }.map(\.element)
  }

  /// In order of the day they were said, then of their names; each document once.
  private static func sources(of claims: [RecordedClaim]) -> [Source] {
    let byDocument = Dictionary(
      claims.map { ($0.source.document, $0.source) }, uniquingKeysWith: { first, _ in first })
    return byDocument.values.sorted { ($0.said, $0.document) < ($1.said, $1.document) }
  }
}
