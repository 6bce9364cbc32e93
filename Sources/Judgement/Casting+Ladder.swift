import Claims

extension Casting {
  /// The stages after which a person is not in it.
  static let departures: Set<String> = ["declined", "withdrew"]

  /// The ways of people to their parts in one series, those that began first first.
  ///
  /// A place in the cast list is the last rung, unless the person left after it was said.
  static func all<N: Names>(of series: EntityID, in said: [Said], names: N) -> [Casting] {
    var climbs: [EntityID: [Rung]] = [:]
    var characters: [EntityID: String] = [:]
    for claim in said where claim.property == .castingStage && !claim.isDenial {
      guard claim.identity[.series] == series.key, let stage = claim.value.text else { continue }
      climbs[claim.subject, default: []].append(rung(stage, claim))
      if let part = claim.identity[.character] {
        characters[claim.subject] = names.name(of: EntityID(.character, part))
      }
    }
    for claim in said where claim.property == .castMember && claim.subject == series {
      guard let person = claim.object, climbs[person] != nil, claim.isFirm else { continue }
      climbs[person, default: []].append(rung("cast", claim))
      if let part = claim.identity[.character] {
        characters[person] = names.name(of: EntityID(.character, part))
      }
    }
    return climbs.map { person, rungs in
      let ordered = merged(rungs)
      return Casting(
        person: person, name: names.name(of: person), character: characters[person], rungs: ordered,
        outcome: outcome(of: ordered))
    }.sorted { ($0.rungs[0].day, $0.name) < ($1.rungs[0].day, $1.name) }
  }

  private static func rung(_ stage: String, _ claim: Said) -> Rung {
    Rung(stage: stage, day: claim.day, modality: claim.modality, claims: [claim.claim.id])
  }

  /// In order of day and stage; what several documents say of one day is one rung, which has the
  /// exactest of their dates.
  private static func merged(_ rungs: [Rung]) -> [Rung] {
    var result: [Rung] = []
    for rung in inOrder(rungs) {
      let isCastAlready = rung.stage == "cast" && result.contains { $0.stage == "cast" }
      if let place = result.firstIndex(where: {
        $0.stage == rung.stage && ($0.day.agrees(with: rung.day) || isCastAlready)
      }) {
        result[place].claims += rung.claims
        if rung.day.precision > result[place].day.precision,
          rung.day.agrees(with: result[place].day)
        {
          result[place].day = rung.day
        }
        if rung.modality.firmness > result[place].modality.firmness {
          result[place].modality = rung.modality
        }
      } else {
        result.append(rung)
      }
    }
    return inOrder(result)
  }

  private static func inOrder(_ rungs: [Rung]) -> [Rung] {
    let property = Property.castingStage
    return rungs.enumerated().sorted { a, b in
      let left = (a.element.day.firstDay, property.rung(of: .text(a.element.stage)), a.offset)
      let right = (b.element.day.firstDay, property.rung(of: .text(b.element.stage)), b.offset)
      return left < right
    }.map(\.element)
  }

  private static func outcome(of rungs: [Rung]) -> Outcome {
    guard let last = rungs.last else { return .open }
    if departures.contains(last.stage) { return .out }
    return rungs.contains { $0.stage == "cast" || $0.stage == "confirmed" } ? .cast : .open
  }
}
