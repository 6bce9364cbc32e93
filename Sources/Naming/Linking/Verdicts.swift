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
  /// The series whose people of a name are others than all else who bear it, by folded name.
  private(set) var parted: [String: Set<String>] = [:]
  /// The folded names of which an editor says that one person bears them in a further series too.
  private(set) var united: Set<String> = []
  /// Names that decisions mention, which no claim need use.
  private(set) var names: [(folded: String, text: String)] = []

  /// `decisions` are those in force.
  init(_ decisions: [Decision], kind: Kind) {
    var latest: [[String]: (verdict: Verdict, isMerge: Bool)] = [:]
    var aliases: [String: String] = [:]
    for decision in decisions.sorted(by: { $0.entry < $1.entry }) {
      switch decision.act {
      case .merge(kind, let a, let b), .alias(kind, let a, let b), .split(kind, let a, let b):
        if let homonym = Homonym(a, b) {
          if case .split = decision.act {
            parted[homonym.name, default: []].insert(homonym.series)
            continue
          }
          united.insert(homonym.name)
          if parted[homonym.name]?.remove(homonym.series) != nil { continue }
        }
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

/// Two names in the same letters, one of them told apart by a series in brackets: `Ann Lee` and
/// `Ann Lee (Low Tide)`. All in it is folded.
private struct Homonym {
  var name: String
  var series: String

  /// Nil where the two are not of that form.
  init?(_ one: String, _ other: String) {
    for (plain, told) in [(one, other), (other, one)] {
      guard told.hasSuffix(")"), let bracket = told.lastIndex(of: "(") else { continue }
      let name = NameKey.folded(String(told[..<bracket]))
      let series = NameKey.folded(String(told[told.index(after: bracket)...].dropLast()))
      guard !name.isEmpty, !series.isEmpty, name == NameKey.folded(plain) else { continue }
      self.name = name
      self.series = series
      return
    }
    return nil
  }
}
