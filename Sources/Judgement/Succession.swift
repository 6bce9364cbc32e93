import Claims

/// When one value took another's place, and is no rival of it.
enum Succession {
  enum Manner {
    /// A plan gave way to another, or to what came to be.
    case changedPlan
    /// It was true until the other came.
    case lateState
  }

  /// When and how firmly a side was said.
  struct Course {
    fileprivate let last: PartialDate?
    /// The first day on which it was said as a fact.
    fileprivate let settled: PartialDate?
    fileprivate let firmness: Double
    fileprivate let isLateState: Bool

    init(_ side: Side) {
      last = side.lastSaid
      settled = side.settled.map(\.source.said).min()
      firmness = side.modality.firmness
      isLateState = side.exact.property.changesWithTime && side.exact.property.isState
    }
  }

  /// How `newer` took the place of `older`, or nil when it did not.
  static func manner(from older: Course, to newer: Course) -> Manner? {
    guard let oldDay = older.last, let newDay = newer.last else { return nil }
    guard older.settled != nil else {
      if newer.settled != nil { return newDay >= oldDay ? .changedPlan : nil }
      let isAsFirm = newer.firmness >= min(older.firmness, Modality.expected.firmness)
      return newDay > oldDay && isAsFirm ? .changedPlan : nil
    }
    guard older.isLateState, let began = newer.settled, began > oldDay else { return nil }
    return .lateState
  }
}

extension Property {
  /// Its value is a state that lasts until another comes (an agency, a time slot), not a figure or
  /// a date, of which two cannot both have been true.
  var isState: Bool {
    switch values {
    case .name, .oneOf, .timeOfDay, .words: true
    case .number, .date, .money: false
    }
  }

  /// The values are rungs, in their order, that a subject climbs one after another.
  var isLadder: Bool {
    if case .oneOf = values { changesWithTime && cardinality == .one } else { false }
  }

  /// The place of a value on the ladder.
  func rung(of value: Value) -> Int {
    guard case .oneOf(let rungs) = values, let text = value.text else { return 0 }
    return rungs.firstIndex(of: text) ?? rungs.count
  }
}
