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

  private let day: PartialDate
  private let label: (Side) -> String
  private let editors: EditorsWord

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
      let left = a.lastDay, right = b.lastDay
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
    for side in left {
      let successors = left.compactMap { other in
        Succession.manner(from: side, to: other).map { (side: other, manner: $0) }
      }
      if let next = successors.max(by: { ($0.side.lastDay, label($0.side)) < ($1.side.lastDay, label($1.side)) }) {
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
        reasons.append(isFirst ? why(side, over: ranked[1]) : "against it: " + why(ranked[0], over: side))
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

// MARK: - Reasons

extension Contest {
  private func rejection(of side: Side) -> String? {
    let said = side.supporters + side.denials
    guard !said.isEmpty, said.allSatisfy({ editors.rejected[$0.claim.id] != nil }) else { return nil }
    return editors.rejections[said[0].claim.id]
  }

  /// Why a side is held to be denied: it is said not to be so, and not said as a fact after that.
  private func denial(of side: Side) -> String? {
    guard let last = side.denials.map(\.source.said).max() else { return nil }
    if side.supporters.isEmpty { return "said not to be so on \(last), and by nobody to be so" }
    if side.settled.contains(where: { $0.source.said > last }) { return nil }
    if let claimed = side.lastSaid, claimed > last, side.weight > 0 { return nil }
    if side.weight > 0, !side.settled.isEmpty { return nil }
    return "said not to be so on \(last)"
  }

  private func aloneStanding(_ side: Side) -> Statement.Standing {
    if !side.settled.isEmpty { return .held }
    let isPlan = side.supporters.contains { $0.modality == .expected || $0.isFirm }
    guard isPlan else { return .unconfirmed }
    if let date = side.exact.value.date { return date.endDay > day.endDay ? .expected : .unconfirmed }
    let age = day.endDay - (side.lastSaid ?? day).endDay
    return age <= Self.daysAPlanIsGood ? .expected : .unconfirmed
  }

  /// A plan without a date that nobody speaks of again within a year is one that nothing confirms.
  private static let daysAPlanIsGood = 366

  /// Who says it.
  private func support(_ side: Side) -> String {
    let voices = side.voices.count
    let repeats = side.weighed.filter { $0.supports && $0.reason.hasPrefix("repeats") }.count
    var words = voices > 1 ? "\(voices) independent sources say so" : "one source says so"
    if repeats > 0 { words += ", and \(Words.count(repeats, "copy", "copies")) of it" }
    return words
  }

  /// How a plan or a rumour became a fact, where it did.
  private func course(of side: Side) -> String? {
    guard let first = side.supporters.min(by: { $0.source.said < $1.source.said }) else { return nil }
    if let fact = side.settled.map(\.source.said).min() {
      guard !first.isSettled, first.source.said < fact else { return nil }
      let source = side.settled.first { $0.source.said == fact }?.source
      let place = source?.isDated == false ? " in a page without a date, added" : ""
      return "\(first.courseWords) on \(first.source.said), said as a fact\(place) on \(fact)"
    }
    switch aloneStanding(side) {
    case .unconfirmed:
      if side.exact.value.date != nil, side.supporters.contains(where: { $0.modality == .expected }) {
        return "the day has passed, and nothing later confirms it"
      }
      return "\(side.modality.words) on \(first.source.said), and nothing later confirms it"
    case .expected: return "a plan, as of \(side.lastDay)"
    default: return nil
    }
  }

  private func why(_ winner: Side, over other: Side) -> String {
    if let word = editors.preference(for: winner) {
      return "preferred by \(word.editor): \(word.reason)"
    }
    let (more, fewer) = (winner.voices.count, other.voices.count)
    if more > fewer {
      return "\(Words.count(more, "independent source")) for \(label(winner)) against "
        + Words.count(fewer, "source")
    }
    let isHeavier = winner.weight - other.weight > 1e-9
    if isHeavier, let heaviest = winner.weighed.first(where: \.supports),
      let rival = other.weighed.first(where: \.supports), heaviest.reason != rival.reason
    {
      return "\(label(winner)) is \(heaviest.reason), \(label(other)) \(rival.reason)"
    }
    if isHeavier { return "the sources for \(label(winner)) are the more reliable ones" }
    if winner.lastDay != other.lastDay {
      let last = winner.supporters.first { $0.day == winner.lastDay }
      let place = last?.source.isDated == false ? "on a page without a date, added " : ""
      return "as many sources on each side, and \(label(winner)) is said later"
        + " (\(place)\(winner.lastDay) against \(other.lastDay))"
    }
    return "as many sources on each side and on the same day: the choice between them is by order alone"
  }

  private func judged(
    _ ranked: [Side], _ out: [(side: Side, standing: Statement.Standing, reason: String)]
  ) -> (Conflict.Kind, String)? {
    if ranked.count > 1 { return (.disputed, why(ranked[0], over: ranked[1])) }
    if let past = out.first(where: { $0.standing == .superseded }) {
      return (.superseded, "\(label(past.side)) was \(past.reason)")
    }
    if let denied = out.first(where: { $0.standing == .denied }) {
      return (.denied, denied.reason)
    }
    if let only = ranked.first, aloneStanding(only) == .unconfirmed {
      return (.unconfirmed, course(of: only) ?? support(only))
    }
    return nil
  }
}

extension Side {
  /// The latest day that it speaks of.
  var lastDay: PartialDate {
    (supporters + denials).map(\.day).max() ?? exact.day
  }

  /// The first day on which it was said after the other was last said.
  func firstDay(after other: Side) -> PartialDate {
    let days = supporters.map(\.source.said).sorted()
    return days.first { day in other.lastSaid.map { day > $0 } ?? true } ?? days.last ?? exact.day
  }
}

extension Said {
  var courseWords: String {
    switch modality {
    case .speculated: "guessed"
    case .reported: "reported"
    default: "expected"
    }
  }
}
