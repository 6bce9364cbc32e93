import Claims

/// Sides that cannot all hold, in the order in which they are believed, and how each stands.
struct Contest {
  struct Place {
    var side: Side
    var standing: Statement.Standing
    var rank: Rank
    var probability: Double?
    var reasons: [String]
  }

  private(set) var places: [Place]
  /// What is to be said of the sides together; nil when nothing is in conflict.
  private(set) var verdict: (kind: Conflict.Kind, reason: String)?

  /// A side with less than this chance of being right is deprecated: one in twenty.
  private static let leastChance = 0.05

  let day: PartialDate
  let label: (Side) -> String
  let editors: EditorsWord

  /// - Parameters:
  ///   - withdrawn: why a side is out of it although it was said as a fact (an actor who left).
  ///   - concluded: why the last rung of a ladder is behind its subject (talks that led to a part).
  init(
    _ sides: [Side], day: PartialDate, editors: EditorsWord, withdrawn: (Side) -> String?,
    concluded: (Side) -> String?, label: @escaping (Side) -> String
  ) {
    self.day = day
    self.label = label
    self.editors = editors
    places = []
    guard let property = sides.first?.exact.property else { return }
    if property.isLadder {
      climb(sides, property, concluded)
    } else {
      settle(sides, withdrawn: withdrawn)
    }
  }

  // MARK: - Steps of a ladder

  private mutating func climb(
    _ sides: [Side], _ property: Property, _ concluded: (Side) -> String?
  ) {
    let highestFirst = sides.sorted { a, b in
      let left = a.lastDay
      let right = b.lastDay
      if left != right { return left > right }
      return property.rung(of: a.exact.value) > property.rung(of: b.exact.value)
    }
    for (number, side) in highestFirst.enumerated() {
      var standing = Statement.Standing.superseded
      var reason = "a step on the way, as of \(side.lastDay)"
      if number == 0 {
        let conclusion = concluded(side)
        standing = conclusion == nil ? aloneStanding(side) : .superseded
        reason = conclusion ?? support(side)
      }
      places.append(
        Place(
          side: side, standing: standing,
          rank: number == 0 && sides.count > 1 ? .preferred : .normal, reasons: [reason]))
    }
  }

  // MARK: - Rivals

  private mutating func settle(_ sides: [Side], withdrawn: (Side) -> String?) {
    var out: [(side: Side, standing: Statement.Standing, reason: String)] = []
    var left: [Side] = []
    for side in sides {
      if let reason = rejection(of: side) {
        out.append((side, .rejected, reason))
      } else if let reason = denial(of: side) {
        out.append((side, .denied, reason))
      } else if let reason = withdrawn(side) {
        out.append((side, .superseded, reason))
      } else {
        left.append(side)
      }
    }
    var standing: [Side] = []
    let courses = left.map(Succession.Course.init)
    for (side, course) in zip(left, courses) {
      let successors = zip(left, courses).compactMap { other, newer in
        Succession.manner(from: course, to: newer).map { (side: other, manner: $0) }
      }
      if let next = successors.max(by: {
        ($0.side.lastDay, label($0.side)) < ($1.side.lastDay, label($1.side))
      }) {
        let verb = next.manner == .changedPlan ? "planned" : "so"
        out.append(
          (
            side, .superseded,
            "\(verb) until \(next.side.firstDay(after: side)): then \(label(next.side))"
          ))
      } else {
        standing.append(side)
      }
    }
    let ranked = standing.sorted(by: isBelieved)
    place(ranked, others: out.count)
    for item in out.sorted(by: { $0.side.lastDay > $1.side.lastDay }) {
      let isState = item.standing == .superseded && !item.side.settled.isEmpty
      places.append(
        Place(
          side: item.side, standing: item.standing, rank: isState ? .normal : .deprecated,
          reasons: [item.reason]))
    }
    verdict = judged(ranked, out)
  }

  private mutating func place(_ ranked: [Side], others: Int) {
    let chances = Self.chances(of: ranked)
    for (number, side) in ranked.enumerated() {
      let isDisputed = ranked.count > 1
      let isFirst = number == 0
      var rank: Rank = isFirst ? (isDisputed || others > 0 ? .preferred : .normal) : .normal
      if !isFirst, chances[number] < Self.leastChance { rank = .deprecated }
      var reasons: [String] = []
      if isFirst, let word = editors.preference(for: side) {
        reasons.append("preferred by \(word.editor): \(word.reason)")
      } else if isDisputed {
        reasons.append(
          isFirst ? why(side, over: ranked[1]) : "against it: " + why(ranked[0], over: side))
      }
      reasons.append(support(side))
      if let course = course(of: side) { reasons.append(course) }
      let isWeighed = isDisputed || side.voices.count > 1 || !side.denials.isEmpty
      places.append(
        Place(
          side: side, standing: isDisputed ? .disputed : aloneStanding(side), rank: rank,
          probability: isWeighed ? chances[number] : nil, reasons: reasons))
    }
  }

  /// The chance of each side, with one chance in reserve for a value that nobody says.
  private static func chances(of sides: [Side]) -> [Double] {
    let odds = sides.map { Logarithm.exponential($0.weight) }
    let sum = odds.reduce(1, +)
    return odds.map { ($0 / sum * 1000).rounded() / 1000 }
  }

  private func isBelieved(_ a: Side, _ b: Side) -> Bool {
    let left = editors.preference(for: a)?.entry ?? -1
    let right = editors.preference(for: b)?.entry ?? -1
    if left != right { return left > right }
    if abs(a.weight - b.weight) > 1e-9 { return a.weight > b.weight }
    if a.lastDay != b.lastDay { return a.lastDay > b.lastDay }
    return label(a) < label(b)
  }
}
