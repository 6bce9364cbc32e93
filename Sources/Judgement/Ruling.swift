import Claims

/// What the weighing of one fact gives: its statements, their claims, and what is in conflict.
struct Ruling: Sendable {
  /// The best first.
  private(set) var statements: [Statement] = []
  private(set) var weighings = Weighings()
  private(set) var conflicts: [Conflict] = []

  init<N: Names>(on fact: Fact, _ bench: Bench<N>) {
    var sides = Side.all(of: fact)
    bench.scales.weigh(&sides, rejected: bench.editors.rejections)
    for group in bench.rivals.groups(of: sides, in: fact) {
      let contest = Contest(
        group, day: bench.day, editors: bench.editors, withdrawn: bench.withdrawal,
        concluded: bench.conclusion,
        label: { $0.label(bench.names.name) })
      let made = contest.places.map { bench.statement(of: fact, $0) }
      weighings.set(
        zip(made, contest.places).map { statement, place in
          Weighings.Side(
            statement: statement.id, exact: place.side.exact.claim.id, weighed: place.side.weighed)
        })
      statements += made
      if let verdict = contest.verdict {
        let isAlone = verdict.kind == .unconfirmed
        conflicts.append(
          Conflict(
            kind: verdict.kind, subject: fact.key.subject, property: fact.key.property,
            qualifiers: made[0].qualifiers.only(fact.key.property.identifiedBy),
            sides: isAlone ? [made[0]] : made, reason: verdict.reason))
      }
    }
  }

  /// What an editor says holds, put before what the documents say.
  mutating func correct(_ statement: Statement) {
    for place in statements.indices {
      statements[place].rank = .deprecated
      statements[place].standing = .superseded
      statements[place].reasons.insert(contentsOf: statement.reasons, at: 0)
    }
    statements.insert(statement, at: 0)
    weighings.setNothing(of: statement.id)
    conflicts = []
  }

  /// The ruling without the statements that none of these claims makes, and without the conflicts in
  /// which no such statement is a side.
  func about(_ claims: Set<ClaimID>) -> Ruling {
    func isAbout(_ statement: Statement) -> Bool {
      statement.references.isEmpty || statement.references.contains(where: claims.contains)
    }
    if statements.allSatisfy(isAbout) { return self }
    var ruling = self
    ruling.statements = statements.filter(isAbout)
    ruling.conflicts = conflicts.filter { $0.sides.contains(where: isAbout) }
    return ruling
  }

  /// A fact that only an editor states.
  init(correction statement: Statement) {
    statements = [statement]
    weighings.setNothing(of: statement.id)
  }
}

extension Qualifiers {
  func only(_ keys: [Qualifier]) -> Qualifiers {
    var result = Qualifiers()
    for (key, value) in self where keys.contains(key) { result[key] = value }
    return result
  }
}
