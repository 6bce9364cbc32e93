/// A language made ready: its vocabulary, and its rules by the words that anchor them.
struct Grammar: Sendable {
  let vocabulary: Vocabulary
  let rules: [Rule]
  /// For each stage the rules that look at clauses themselves.
  private let scans: [[Scan]]
  /// For each stage the patterns by the number of the word that anchors them.
  private let byAnchor: [WordTable<Candidates>]

  /// The patterns that a word anchors, in the order of their rules.
  private final class Candidates: Sendable {
    let looks: [Look]
    let patterns: [Compiled]

    init(_ candidates: [(look: Look, pattern: Compiled)]) {
      looks = candidates.map(\.look)
      patterns = candidates.map(\.pattern)
    }
  }

  /// What a pattern asks of the items right beside the word that anchors it: nearly all patterns fail
  /// there, and are told by numbers alone.
  private struct Look: Sendable {
    let rule: Int
    let before: Pattern.Neighbour
    let behind: Pattern.Neighbour
  }

  private final class Compiled: Sendable {
    let pattern: Pattern
    let name: String
    let claims: @Sendable (inout Match) -> Void

    init(pattern: Pattern, name: String, claims: @escaping @Sendable (inout Match) -> Void) {
      self.pattern = pattern
      self.name = name
      self.claims = claims
    }
  }

  private struct Scan: Sendable {
    let needs: Needs
    let name: String
    let scan: @Sendable (inout ClauseMatch) -> Void
  }

  /// What a clause must hold for a rule to look at it: something of each of up to two sets. Plain
  /// numbers, since every clause is asked for every rule.
  private struct Needs: Sendable {
    let one: Holdings
    let other: Holdings

    init(_ sets: [Holdings]) {
      precondition(sets.count <= 2, "a rule asks for no more than two sets of holdings")
      one = sets.first ?? .all
      other = sets.last ?? .all
    }

    func areMet(by holdings: Holdings) -> Bool {
      !one.isDisjoint(with: holdings) && !other.isDisjoint(with: holdings)
    }
  }

  /// English, made once a process.
  static let english = Grammar(.english(), Rule.english)

  init(_ builder: VocabularyBuilder, _ rules: [Rule]) {
    var builder = builder
    var scans = [[Scan]](repeating: [], count: Rule.Stage.allCases.count)
    var byAnchor = [[WordID: [(look: Look, pattern: Compiled)]]](
      repeating: [:], count: Rule.Stage.allCases.count)
    for (number, rule) in rules.enumerated() {
      switch rule.reading {
      case .match(let claims):
        for source in rule.patterns {
          let pattern = Pattern(source, &builder.lexicon)
          let look = Look(
            rule: number, before: pattern.neighbour(at: pattern.before),
            behind: pattern.neighbour(at: pattern.after))
          let compiled = Compiled(pattern: pattern, name: rule.name, claims: claims)
          for word in pattern.anchor {
            byAnchor[rule.stage.rawValue][word, default: []].append((look, compiled))
          }
        }
      case .clause(let holding, let scan):
        scans[rule.stage.rawValue].append(
          Scan(needs: Needs(holding), name: rule.name, scan: scan))
      }
    }
    vocabulary = Vocabulary(builder)
    self.rules = rules
    self.scans = scans
    self.byAnchor = byAnchor.map { WordTable($0.mapValues(Candidates.init)) }
  }

  /// Runs the rules of one stage over a clause and its children, and hands each match to its rule.
  func read(_ clause: Clause, in parent: Clause? = nil, of scene: Scene, _ stage: Rule.Stage) {
    readPatterns(in: clause, of: scene, byAnchor[stage.rawValue])
    let rules = scans[stage.rawValue]
    let holdings = clause.holdings
    var match = ClauseMatch(scene: scene, clause: clause, parent: parent, rule: "")
    for place in rules.indices where rules[place].needs.areMet(by: holdings) {
      match.rule = rules[place].name
      rules[place].scan(&match)
    }
    for child in clause.children { read(child, in: clause, of: scene, stage) }
  }

  private func readPatterns(
    in clause: Clause, of scene: Scene, _ byAnchor: WordTable<Candidates>
  ) {
    let matcher = PatternMatcher(scene: scene, clause: clause)
    for place in clause.words.indices {
      guard let candidates = byAnchor[clause.words[place]] else { continue }
      let (before, behind) = (matcher.neighbour(of: place, -1), matcher.neighbour(of: place, 1))
      var done: [Int] = []
      for (index, look) in candidates.looks.enumerated()
      where behind.fits(look.behind) && before.fits(look.before) && !done.contains(look.rule) {
        let candidate = candidates.patterns[index]
        guard let found = matcher.match(candidate.pattern, at: place) else { continue }
        var match = Match(
          scene: scene, clause: clause, found: found, rule: candidate.name,
          pattern: candidate.pattern)
        candidate.claims(&match)
        guard !match.drafts.isEmpty else { continue }
        // The first pattern of a rule that says something at a place speaks for the rule there.
        done.append(look.rule)
        scene.drafts.append(contentsOf: match.drafts)
      }
    }
  }
}
