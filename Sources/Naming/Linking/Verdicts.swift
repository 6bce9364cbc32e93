import Claims

/// What editors decided of the names of one kind; of two decisions on one pair the later holds.
struct Verdicts {
  struct Verdict {
    var first: String
    var second: String
    var reason: String
  }

  private(set) var merges: [Verdict] = []
  private(set) var splits: [Verdict] = []
  /// The names to go by, by folded name.
  private(set) var renames: [String: (preferred: String, reason: String)] = [:]
  /// Names that decisions mention, which no claim need use.
  private(set) var names: [(folded: String, text: String)] = []

  /// `decisions` are those in force.
  init(_ decisions: [Decision], kind: Kind) {
    var latest: [[String]: (verdict: Verdict, isMerge: Bool)] = [:]
    var aliases: [String: String] = [:]
    for decision in decisions.sorted(by: { $0.entry < $1.entry }) {
      switch decision.act {
      case .merge(kind, let a, let b), .alias(kind, let a, let b), .split(kind, let a, let b):
        let pair = [NameKey.folded(a), NameKey.folded(b)].sorted()
        guard pair[0] != pair[1] else { continue }
        let verdict = Verdict(first: pair[0], second: pair[1], reason: decision.reason)
        if case .split = decision.act {
          latest[pair] = (verdict, false)
        } else {
          latest[pair] = (verdict, true)
          aliases[NameKey.folded(a)] = a
          aliases[NameKey.folded(b)] = b
        }
      case .rename(kind, let name, let preferred):
        renames[NameKey.folded(name)] = (preferred, decision.reason)
      default: continue
      }
    }
    for (_, found) in latest.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
      if found.isMerge { merges.append(found.verdict) } else { splits.append(found.verdict) }
    }
    names = aliases.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}
