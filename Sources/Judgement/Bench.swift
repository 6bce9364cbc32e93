import Claims

/// What the weighing of every fact shares.
struct Bench<N: Names> {
  let day: PartialDate
  let names: N
  let scales: Scales
  let rivals: Rivals
  let editors: EditorsWord
  /// Who left which series, and on what day.
  let departures: [Appearance: PartialDate]
  /// Who is in the cast list of which series, and since what day that is said.
  let castings: [Appearance: PartialDate]

  /// - Parameter everything: all that was heard; a fact is weighed in the light of the others.
  init(
    _ everything: [Said], _ names: N, day: PartialDate, reliability: Reliability,
    editors: EditorsWord
  ) {
    self.day = day
    self.names = names
    self.editors = editors
    scales = Scales(
      reliability: reliability, closeness: Closeness(everything, spellings: names.spellings))
    rivals = Rivals(everything)
    departures = Self.departures(in: everything)
    castings = Self.castings(in: everything)
  }

  /// The last day on which each person was said to have declined or left a series.
  private static func departures(in said: [Said]) -> [Appearance: PartialDate] {
    var last: [Appearance: (stage: String, day: PartialDate)] = [:]
    for claim in said where claim.property == .castingStage && !claim.isDenial {
      guard let stage = claim.value.text, let series = claim.identity[.series] else { continue }
      let key = Appearance(person: claim.subject, series: EntityID(.series, series))
      if let known = last[key], known.day > claim.day { continue }
      last[key] = (stage, claim.day)
    }
    return last.filter { Casting.departures.contains($0.value.stage) }.mapValues(\.day)
  }

  /// The first day on which each person was said to be in a series.
  private static func castings(in said: [Said]) -> [Appearance: PartialDate] {
    var first: [Appearance: PartialDate] = [:]
    for claim in said where claim.property == .castMember && claim.isFirm {
      guard let person = claim.object else { continue }
      let key = Appearance(person: person, series: claim.subject)
      first[key] = min(first[key] ?? claim.source.said, claim.source.said)
    }
    return first
  }

  /// Whether a fact of which the same is said comes out the same on both.
  func weighs(_ fact: Fact, as other: Bench) -> Bool {
    let subject = fact.key.subject
    if !scales.closeness.isSame(for: subject, in: other.scales.closeness) { return false }
    if case .wholeList = fact.key.property.rivalry, !rivals.haveSameMembers(as: other.rivals) {
      return false
    }
    return fact.said.allSatisfy { claim in
      switch claim.property {
      case .castMember:
        let key = claim.object.map { Appearance(person: $0, series: subject) }
        return key.map { departures[$0] == other.departures[$0] } ?? true
      case .castingStage:
        let series = claim.identity[.series].map { EntityID(.series, $0) }
        let key = series.map { Appearance(person: subject, series: $0) }
        return key.map { castings[$0] == other.castings[$0] } ?? true
      default: return true
      }
    }
  }

  /// Why a place in a cast is out of a contest: its actor left.
  func withdrawal(of side: Side) -> String? {
    guard side.exact.property == .castMember, let person = side.exact.object,
      let left = departures[Appearance(person: person, series: side.exact.subject)],
      side.lastSaid.map({ $0 <= left || !side.settled.contains { $0.source.said > left } }) ?? true
    else { return nil }
    return "so until \(left): then \(names.name(of: person)) left"
  }

  /// Why talks are over: the person is in the cast list.
  func conclusion(of side: Side) -> String? {
    guard let series = side.exact.identity[.series], let stage = side.exact.value.text,
      !Casting.departures.contains(stage), stage != "confirmed",
      let day = castings[Appearance(person: side.exact.subject, series: EntityID(.series, series))]
    else { return nil }
    return "so until then: in the cast list as of \(day)"
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

  /// Each qualifier as the fullest claims give it, most of them, and of equals the latest said; a
  /// date as exactly as any claim that agrees with it gives it. Where the qualifier names a thing,
  /// under the name that it is shown under.
  private func qualifiers(of fact: Fact, _ said: [Said]) -> Qualifiers {
    var result = Qualifiers()
    var keys = fact.key.property.identifiedBy
    for claim in said {
      for (key, _) in claim.qualifiers where !keys.contains(key) { keys.append(key) }
    }
    for key in keys {
      if let kind = key.namedKind, let identity = fact.key.identity[key] {
        result[key] = .text(names.name(of: EntityID(kind, identity)))
      } else if let value = commonest(key, in: said) {
        result[key] = value
      } else if case .usual(let usual) = key.absence(in: fact.key.property),
        fact.key.property.identifiedBy.contains(key)
      {
        result[key] = .text(usual)
      }
    }
    return result
  }

  private func commonest(_ key: Qualifier, in said: [Said]) -> Value? {
    let giving = said.filter { $0.qualifiers[key] != nil }
    let fullest = giving.map(\.identity.parts.count).max() ?? 0
    var support: [Value: (count: Int, last: PartialDate)] = [:]
    for claim in giving where claim.identity.parts.count == fullest {
      guard let value = claim.qualifiers[key] else { continue }
      let known = support[value] ?? (0, claim.source.said)
      support[value] = (known.count + 1, max(known.last, claim.source.said))
    }
    let best = support.max { a, b in
      if a.value.count != b.value.count { return a.value.count < b.value.count }
      if a.value.last != b.value.last { return a.value.last < b.value.last }
      return a.key.description > b.key.description
    }?.key
    guard let day = best?.date else { return best }
    let agreeing = giving.compactMap { $0.qualifiers[key]?.date }.filter { $0.agrees(with: day) }
    return agreeing.max { ($0.precision, $1) < ($1.precision, $0) }.map(Value.date)
  }

  /// How it was said from day to day. What a document says in less detail beside what it says exactly
  /// is no step.
  private func history(of said: [Said]) -> [Statement.Step] {
    var steps: [Statement.Step] = []
    let exact = Dictionary(grouping: said, by: \.source.document).values.flatMap { claims in
      claims.filter { claim in
        !claims.contains { Agreement.isFiner($0.value, than: claim.value) }
      }
    }
    for claim in exact.sorted(by: { $0.day == $1.day ? Said.inOrder($0, $1) : $0.day < $1.day }) {
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

/// One person in one series.
struct Appearance: Hashable {
  var person: EntityID
  var series: EntityID
}
