/// What an editor decided: an entry with a name, a time and a reason, which outranks the program.
package struct Decision: Hashable, Sendable {
  /// The ledger's order, shared with documents.
  package var entry: Int64
  package var editor: String
  /// ISO 8601 in UTC: a label, not an order.
  package var time: String
  package var reason: String
  package var act: Act

  package init(entry: Int64, editor: String, time: String, reason: String, act: Act) {
    self.entry = entry
    self.editor = editor
    self.time = time
    self.reason = reason
    self.act = act
  }

  package enum Act: Hashable, Sendable {
    /// This claim's value holds.
    case prefer(ClaimID)
    /// This claim is not to be believed.
    case reject(ClaimID)
    /// This value holds, whatever the documents say; the entity is named by any of its names.
    case correct(kind: Kind, name: String, property: String, value: Value, qualifiers: Qualifiers)
    /// These two names are one thing.
    case merge(kind: Kind, String, String)
    /// These two names are two things.
    case split(kind: Kind, String, String)
    /// The thing is to be called so.
    case rename(kind: Kind, name: String, preferred: String)
    /// The thing is also called so.
    case alias(kind: Kind, name: String, other: String)
    /// The decision with that entry no longer holds.
    case undo(Int64)

    /// The two names that it makes one thing's, and the kind of that thing; nil for other acts.
    package var joined: (kind: Kind, one: String, other: String)? {
      switch self {
      case .merge(let kind, let one, let other), .rename(let kind, let one, let other),
        .alias(let kind, let one, let other):
        (kind, one, other)
      case .prefer, .reject, .correct, .split, .undo: nil
      }
    }
  }
}

extension [Decision] {
  /// The decisions that still hold: those that no later one takes back. Taking back a taking back
  /// restores what it took back.
  package var inForce: [Decision] {
    var undone: Set<Int64> = []
    for decision in sorted(by: { $0.entry > $1.entry }) {
      if case .undo(let entry) = decision.act, !undone.contains(decision.entry) {
        undone.insert(entry)
      }
    }
    return filter { decision in
      if case .undo = decision.act { return false }
      return !undone.contains(decision.entry)
    }
  }
}
