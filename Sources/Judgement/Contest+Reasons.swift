import Claims

extension Contest {
  func rejection(of side: Side) -> String? {
    let said = side.supporters + side.denials
    guard !said.isEmpty, said.allSatisfy({ editors.rejected[$0.claim.id] != nil }) else {
      return nil
    }
    return editors.rejections[said[0].claim.id]
  }

  /// Why a side is held to be denied: it is said not to be so, and neither said again after that nor
  /// by so many as to outweigh the denial.
  func denial(of side: Side) -> String? {
    guard let last = side.denials.map(\.source.said).max() else { return nil }
    if side.supporters.isEmpty { return "said not to be so on \(last), and by nobody to be so" }
    if side.supporters.contains(where: { $0.source.said > last }) { return nil }
    if !side.settled.isEmpty, side.support > Self.outweighs * (side.support - side.weight) {
      return nil
    }
    return "said not to be so on \(last)"
  }

  /// How many times the weight of the denials a side must have to stand against them: more than one
  /// source's worth to one.
  private static let outweighs = 1.5

  func aloneStanding(_ side: Side) -> Statement.Standing {
    if !side.settled.isEmpty { return side.standsDenied ? .disputed : .held }
    let isPlan = side.supporters.contains { $0.modality == .expected || $0.isFirm }
    guard isPlan else { return .unconfirmed }
    if let date = side.exact.value.date {
      return date.endDay > day.endDay ? .expected : .unconfirmed
    }
    let age = day.endDay - (side.lastSaid ?? day).endDay
    return age <= Self.daysAPlanIsGood ? .expected : .unconfirmed
  }

  /// A plan without a date that nobody speaks of again within a year is one that nothing confirms.
  private static let daysAPlanIsGood = 366

  /// Who says it.
  func support(_ side: Side) -> String {
    let voices = side.voices.count
    let repeats = side.weighed.filter { $0.supports && $0.reason.hasPrefix("repeats") }.count
    var words = voices > 1 ? "\(voices) independent sources say so" : "one source says so"
    if repeats > 0 { words += ", and \(Words.count(repeats, "copy", "copies")) of it" }
    return words
  }

  /// How a plan or a rumour became a fact, where it did.
  func course(of side: Side) -> String? {
    guard let first = side.supporters.min(by: { $0.source.said < $1.source.said }) else {
      return nil
    }
    if side.standsDenied, let denied = side.denials.map(\.source.said).max() {
      return "said not to be so on \(denied), and outweighed"
    }
    if let denied = side.denials.map(\.source.said).max(),
      let fact = side.settled.map(\.source.said).filter({ $0 > denied }).min()
    {
      return "denied on \(denied), said as a fact on \(fact)"
    }
    if let fact = side.settled.map(\.source.said).min() {
      guard !first.isSettled, first.source.said < fact else { return nil }
      let source = side.settled.first { $0.source.said == fact }?.source
      let place = source?.isDated == false ? " in a page without a date, added" : ""
      return "\(first.courseWords) on \(first.source.said), said as a fact\(place) on \(fact)"
    }
    switch aloneStanding(side) {
    case .unconfirmed:
      if side.exact.value.date != nil, side.supporters.contains(where: { $0.modality == .expected })
      {
        return "the day has passed, and nothing later confirms it"
      }
      return "\(side.modality.words) on \(first.source.said), and nothing later confirms it"
    case .expected: return "a plan, as of \(side.lastDay)"
    default: return nil
    }
  }

  func why(_ winner: Side, over other: Side) -> String {
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
    return
      "as many sources on each side and on the same day: the choice between them is by order alone"
  }

  func judged(
    _ ranked: [Side], _ out: [(side: Side, standing: Statement.Standing, reason: String)]
  ) -> (Conflict.Kind, String)? {
    if ranked.count > 1 { return (.disputed, why(ranked[0], over: ranked[1])) }
    if let past = out.first(where: { $0.standing == .superseded }) {
      return (.superseded, "\(label(past.side)) was \(past.reason)")
    }
    if let denied = out.first(where: { $0.standing == .denied }) {
      return (.denied, denied.reason)
    }
    if let only = ranked.first, only.standsDenied, !only.settled.isEmpty {
      return (.denied, course(of: only) ?? support(only))
    }
    if let only = ranked.first, aloneStanding(only) == .unconfirmed {
      return (.unconfirmed, course(of: only) ?? support(only))
    }
    return nil
  }
}

extension Side {
  /// The weight of its supporters alone.
  var support: Double { weighed.reduce(0) { $0 + ($1.supports ? $1.weight : 0) } }

  /// Denied, and not said as a fact since.
  var standsDenied: Bool {
    guard let last = denials.map(\.source.said).max() else { return false }
    return !settled.contains { $0.source.said > last }
  }

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
