import Claims

/// What the weighing of one fact gives: its statements, their claims, and what is in conflict.
struct Ruling: Sendable {
  /// The best first.
  private(set) var statements: [Statement] = []
  private(set) var weighings: [String: [Weighed]] = [:]
  private(set) var conflicts: [Conflict] = []

  init<N: Names>(on fact: Fact, _ bench: Bench<N>) {
    var sides = Side.all(of: fact)
    bench.scales.weigh(&sides, rejected: bench.editors.rejections)
    for group in bench.rivals.groups(of: sides, in: fact) {
      let contest = Contest(
        group, day: bench.day, editors: bench.editors, withdrawn: bench.withdrawal,
        label: { $0.label(bench.names.name) })
      let made = contest.places.map { bench.statement(of: fact, $0) }
      for (statement, place) in zip(made, contest.places) {
        let against = contest.places.filter { $0.side.exact.claim.id != place.side.exact.claim.id }
          .flatMap { $0.side.weighed.filter(\.supports) }
        weighings[statement.id] =
          place.side.weighed
          + against.map {
            Weighed(claim: $0.claim, supports: false, weight: $0.weight, reason: $0.reason)
          }
      }
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
    weighings[statement.id] = weighings[statement.id] ?? []
    conflicts = []
  }

  /// A fact that only an editor states.
  init(correction statement: Statement) {
    statements = [statement]
    weighings = [statement.id: []]
  }
}

/// What the weighing of every fact shares.
struct Bench<N: Names> {
  let day: PartialDate
  let names: N
  let scales: Scales
  let rivals: Rivals
  let editors: EditorsWord
  /// Who left which series, and on what day.
  let departures: [Departure: PartialDate]

  /// Why a place in a cast is out of a contest: its actor left.
  func withdrawal(of side: Side) -> String? {
    guard side.exact.property == .castMember, let person = side.exact.object,
      let left = departures[Departure(person: person, series: side.exact.subject)],
      side.lastSaid.map({ $0 <= left || !side.settled.contains { $0.source.said > left } }) ?? true
    else { return nil }
    return "so until \(left): then \(names.name(of: person)) left"
  }

  func statement(of fact: Fact, _ place: Contest.Place) -> Statement {
    let side = place.side
    let counted = side.supporters.isEmpty ? side.denials : side.supporters
    let name = side.exact.object.map(names.name)
    return Statement(
      subject: fact.key.subject, property: fact.key.property,
      value: name.map(Value.text) ?? side.exact.value, object: side.exact.object,
      qualifiers: qualifiers(of: fact, counted), modality: side.modality, rank: place.rank,
      probability: place.probability, reasons: place.reasons,
      references: counted.map(\.claim.id), standing: place.standing,
      history: history(of: side.supporters + side.denials))
  }

  /// Each qualifier as most of the claims give it; of those that give it equally often, the first.
  /// Where the qualifier names a thing, under the name that it is shown under.
  private func qualifiers(of fact: Fact, _ said: [Said]) -> Qualifiers {
    var result = Qualifiers()
    for key in Qualifier.allCases {
      let given = said.compactMap { claim in claim.qualifiers[key].map { ($0, claim) } }
      guard let first = given.first else {
        if case .usual(let usual) = key.absence(in: fact.key.property),
          fact.key.property.identifiedBy.contains(key)
        {
          result[key] = .text(usual)
        }
        continue
      }
      var counts: [Value: Int] = [:]
      for (value, _) in given { counts[value, default: 0] += 1 }
      let most = counts.values.max() ?? 0
      let value = given.first { counts[$0.0] == most }?.0 ?? first.0
      if let kind = key.namedKind, let identity = fact.key.identity[key] {
        result[key] = .text(names.name(of: EntityID(kind, identity)))
      } else {
        result[key] = value
      }
    }
    return result
  }

  private func history(of said: [Said]) -> [Statement.Step] {
    var steps: [Statement.Step] = []
    for claim in said.sorted(by: { $0.day == $1.day ? Said.inOrder($0, $1) : $0.day < $1.day }) {
      let last = steps.indices.last
      if let last, steps[last].day == claim.day, steps[last].modality == claim.modality,
        steps[last].value == claim.value
      {
        steps[last].claims.append(claim.claim.id)
      } else {
        steps.append(
          Statement.Step(
            day: claim.day, modality: claim.modality, value: claim.value, claims: [claim.claim.id]))
      }
    }
    return steps
  }
}

/// One person leaving one series.
struct Departure: Hashable {
  var person: EntityID
  var series: EntityID
}

extension Qualifiers {
  func only(_ keys: [Qualifier]) -> Qualifiers {
    var result = Qualifiers()
    for (key, value) in self where keys.contains(key) { result[key] = value }
    return result
  }
}
