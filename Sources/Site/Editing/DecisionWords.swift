import Claims

/// What an editor decided, in words.
enum DecisionWords {
  /// "Entry 12, 21 November 2026, Ann: claim 41 is preferred (its own site says so)".
  static func line(_ decision: Decision) -> String {
    "Entry \(decision.entry), \(decision.time), \(decision.editor): \(words(decision.act)) "
      + "(\(decision.reason))"
  }

  private static func words(_ act: Decision.Act) -> String {
    switch act {
    case .prefer(let claim): "claim \(claim) is preferred"
    case .reject(let claim): "claim \(claim) is rejected"
    case .correct(_, let name, let property, let value, let qualifiers):
      "\(property) of “\(name)” is \(value)"
        + (qualifiers.isEmpty
          ? ""
          : " for " + qualifiers.map { "\($0.key.rawValue) \($0.value)" }.joined(separator: ", "))
    case .merge(_, let one, let other): "“\(one)” and “\(other)” are one"
    case .split(_, let one, let other): "“\(one)” and “\(other)” are two"
    case .rename(_, let name, let preferred): "“\(name)” goes by “\(preferred)”"
    case .alias(_, let name, let other): "“\(name)” is also called “\(other)”"
    case .undo(let entry): "decision \(entry) is taken back"
    }
  }
}
