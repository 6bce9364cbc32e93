import Claims
import Publishing

/// What an editor decided, in words.
enum DecisionWords {
  /// "#12 2026-11-21T09:00:00Z, Ann: claim 41 is preferred (its own site says so)".
  static func line(_ decision: Decision, holds: Bool) -> String {
    let mark = if case .undo = decision.act { "" } else { holds ? "" : " [taken back]" }
    return Terminal.clean(
      "#\(decision.entry) \(decision.time), \(decision.editor): \(Wording.act(decision.act))"
        + " (\(decision.reason))\(mark)")
  }
}
