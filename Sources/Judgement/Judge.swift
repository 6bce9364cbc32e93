package import Claims

/// Weighs what is said: a pure function of claims, names, decisions and the day of view.
///
/// The order of the claims makes no difference, nor do their numbers.
package struct Judge: Sendable {
  /// Nothing said after this day is heard.
  package let day: PartialDate
  package let reliability: Reliability

  package init(day: PartialDate, reliability: Reliability = Reliability()) {
    self.day = day
    self.reliability = reliability
  }

  /// The record of one thing.
  ///
  /// - Parameter claims: at least every claim of the thing, of what belongs to its page (its
  ///   characters, its songs, the casting of its people) and of what names it; more does no harm.
  /// - Parameter findings: what readers could not settle in the documents of these claims, from
  /// which   come the gaps where a document has a value and it cannot be read.
  package func record<N: Names>(
    of subject: EntityID, claims: [RecordedClaim], links names: N, decisions: [Decision] = [],
    findings: [Finding] = []
  ) -> Record {
    let heard = heard(claims, names)
    let circle = Circle(of: subject, in: heard)
    let own = Set(heard.filter(circle.holds).map(\.claim.id))
    let rulings = rulings(on: heard.filter(circle.concerns), within: heard, names, decisions)
      .map { $0.about(own) }
    let cited = own.union(rulings.flatMap(\.conflicts).flatMap(\.sides).flatMap(\.references))
    return Record(
      of: subject, on: day, rulings: rulings,
      heard: heard.filter { cited.contains($0.claim.id) }, names: names,
      spellings: spellings(of: subject, heard: heard, claims: claims, names), findings: findings)
  }

  /// Every statement that these claims give, of every subject, in order of subject and property.
  package func statements<N: Names>(
    from claims: [RecordedClaim], links names: N, decisions: [Decision] = []
  ) -> [Statement] {
    let heard = heard(claims, names)
    return rulings(on: heard, within: heard, names, decisions).flatMap(\.statements)
  }

  /// The spellings of a thing that were met by the day of view, and those that editors gave it.
  private func spellings<N: Names>(
    of subject: EntityID, heard: [Said], claims: [RecordedClaim], _ names: N
  ) -> [String] {
    let met = Set(
      heard.flatMap { [$0.claim.claim.subject, $0.value.text ?? ""] + $0.qualifiers.texts })
    let all = Set(
      claims.flatMap {
        [$0.claim.subject, $0.claim.value.text ?? ""] + $0.claim.qualifiers.texts
      })
    let shown = names.name(of: subject)
    return names.spellings(of: subject).filter {
      $0 != shown && (met.contains($0) || !all.contains($0))
    }
  }

  /// What was said by the day of view, in an order of its own.
  func heard<N: Names>(_ claims: [RecordedClaim], _ names: N) -> [Said] {
    var resolution = Resolution(names: names)
    return claims.filter { $0.source.said.endDay <= day.endDay }.map { resolution.said($0) }
      .sorted(by: Said.inOrder)
  }

  private func rulings<N: Names>(
    on said: [Said], within everything: [Said], _ names: N, _ decisions: [Decision]
  ) -> [Ruling] {
    rulings(on: Fact.all(in: said), of: said, bench(everything, names, decisions))
  }

  /// What the weighing of facts shares where all of that was heard.
  func bench<N: Names>(_ everything: [Said], _ names: N, _ decisions: [Decision]) -> Bench<N> {
    Bench(
      everything, names, day: day, reliability: reliability, editors: EditorsWord(decisions))
  }

  /// Weighs some of the facts of which these claims speak.
  func rulings<N: Names>(on facts: [Fact], of said: [Said], _ bench: Bench<N>) -> [Ruling] {
    let editors = bench.editors
    let names = bench.names
    var rulings = facts.map { Ruling(on: $0, bench) }
    for correction in editors.corrections {
      guard let statement = statement(of: correction, names) else { continue }
      let key = statement.qualifiers.only(statement.property.identifiedBy)
      if let place = rulings.firstIndex(where: { ruling in
        ruling.statements.contains {
          $0.subject == statement.subject && $0.property == statement.property
            && $0.qualifiers.only($0.property.identifiedBy).covers(key)
        }
      }) {
        rulings[place].correct(statement)
      } else if said.contains(where: { $0.subject == statement.subject }) {
        rulings.append(Ruling(correction: statement))
      }
    }
    return rulings
  }

  private func statement<N: Names>(of correction: Decision, _ names: N) -> Statement? {
    guard
      case .correct(let kind, let name, let property, let value, let qualifiers) = correction.act,
      let property = Property.named(property),
      property.subjects.contains(kind)
    else { return nil }
    let anywhere = DocumentID("")
    let subject = names.entity(named: name, kinds: [kind], in: anywhere)
    var object: EntityID?
    if case .name(let kinds) = property.values, let text = value.text {
      object = names.entity(named: text, kinds: kinds, in: anywhere)
    }
    return Statement(
      subject: subject, property: property, value: value, object: object, qualifiers: qualifiers,
      modality: .asserted, rank: .preferred, probability: 1,
      reasons: ["corrected by \(correction.editor): \(correction.reason)"], references: [])
  }
}

extension Qualifiers {
  var texts: [String] { compactMap { $0.value.text } }

  /// Whether everything that the other gives is given here too.
  func covers(_ other: Qualifiers) -> Bool { other.allSatisfy { self[$0.key] == $0.value } }
}
