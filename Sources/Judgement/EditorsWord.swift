import Claims

/// What editors decided about claims, as far as it still holds.
struct EditorsWord: Sendable {
  /// The latest decision for each claim that is to be believed.
  private(set) var preferred: [ClaimID: Decision] = [:]
  private(set) var rejected: [ClaimID: Decision] = [:]
  /// In the ledger's order.
  private(set) var corrections: [Decision] = []

  init(_ decisions: [Decision]) {
    for decision in decisions.inForce.sorted(by: { $0.entry < $1.entry }) {
      switch decision.act {
      case .prefer(let claim):
        preferred[claim] = decision
        rejected[claim] = nil
      case .reject(let claim):
        rejected[claim] = decision
        preferred[claim] = nil
      case .correct: corrections.append(decision)
      case .merge, .split, .rename, .alias, .undo: break
      }
    }
  }

  /// The latest decision for a side, if any.
  func preference(for side: Side) -> Decision? {
    side.supporters.compactMap { preferred[$0.claim.id] }.max { $0.entry < $1.entry }
  }

  /// Why rejected claims weigh nothing.
  var rejections: [ClaimID: String] {
    rejected.mapValues { "rejected by \($0.editor): \($0.reason)" }
  }
}
