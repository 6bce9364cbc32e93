import Claims

/// When one value took another's place, and is no rival of it.
enum Succession {
  enum Manner {
    /// A plan gave way to another, or to what came to be.
    case changedPlan
    /// It was true until the other came.
    case lateState
  }

  /// How `newer` took the place of `older`, or nil when it did not.
  static func manner(from older: Side, to newer: Side) -> Manner? {
    guard let oldDay = older.lastSaid, let newDay = newer.lastSaid else { return nil }
    if older.settled.isEmpty {
      if !newer.settled.isEmpty { return newDay >= oldDay ? .changedPlan : nil }
      let isAsFirm =
        newer.modality.firmness >= min(older.modality.firmness, Modality.expected.firmness)
      return newDay > oldDay && isAsFirm ? .changedPlan : nil
    }
    let property = older.exact.property
    guard property.changesWithTime, property.isState,
      let began = newer.settled.map(\.source.said).min(), began > oldDay
    else { return nil }
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
