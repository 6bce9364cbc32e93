package import Claims

extension Wording {
  /// What an editor decided: "claim 41 is preferred", "“A” and “B” are one".
  package static func act(_ act: Decision.Act) -> String {
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
