import Claims

/// The claims for and against each statement, by `Statement.id`.
///
/// What speaks for a statement speaks against its rivals, so each claim is kept once, and what is
/// against a statement is gathered when it is asked for: a thousand rivals have a million pairs.
package struct Weighings: Sendable {
  /// The claims of one of several rivals.
  struct Side: Sendable {
    var statement: String
    /// The claim that gives its value most exactly.
    var exact: ClaimID
    var weighed: [Weighed]
  }

  private struct Place: Sendable {
    var contest: Int
    var side: Int
  }

  private var contests: [[Side]] = []
  private var places: [String: [Place]] = [:]

  /// The claims for a statement, then those against it; nil where no statement has that name.
  package subscript(statement: String) -> [Weighed]? {
    places[statement].map { $0.flatMap(weighed) }
  }

  private func weighed(at place: Place) -> [Weighed] {
    let sides = contests[place.contest]
    let own = sides[place.side]
    let against = sides.filter { $0.exact != own.exact }.flatMap {
      $0.weighed.filter(\.supports)
    }
    return own.weighed
      + against.map {
        Weighed(claim: $0.claim, supports: false, weight: $0.weight, reason: $0.reason)
      }
  }

  /// Takes in the sides of a contest; what was held of the same statements is held no more.
  mutating func set(_ sides: [Side]) {
    for (place, side) in sides.enumerated() {
      places[side.statement] = [Place(contest: contests.count, side: place)]
    }
    contests.append(sides)
  }

  /// Takes in that a statement has no claims, if nothing is known of it.
  mutating func setNothing(of statement: String) {
    if places[statement] == nil { places[statement] = [] }
  }

  /// Takes in what is known elsewhere, behind what is known here.
  mutating func add(_ others: Weighings) {
    for (statement, more) in others.places {
      places[statement, default: []] += more.map {
        Place(contest: $0.contest + contests.count, side: $0.side)
      }
    }
    contests += others.contests
  }
}
