/// A language made ready: its vocabulary, and its rules by the words that anchor them.
struct Grammar: Sendable {
  let vocabulary: Vocabulary
  let rules: [Rule]
  /// For each stage the rules that look at clauses themselves.
  private let scans: [[Scan]]
  /// For each stage the patterns by the number of the word that anchors them.
  private let byAnchor: [WordTable<[Compiled]>]

  private final class Compiled: Sendable {
    let rule: Int
    let pattern: Pattern
    let name: String
    let claims: @Sendable (inout Match) -> Void

    init(
      rule: Int, pattern: Pattern, name: String, claims: @escaping @Sendable (inout Match) -> Void
    ) {
      self.rule = rule
      self.pattern = pattern
      self.name = name
      self.claims = claims
    }
  }

  private struct Scan: Sendable {
    let holding: [Holdings]
    let name: String
    let scan: @Sendable (inout ClauseMatch) -> Void
  }

  /// English, made once a process.
  static let english = Grammar(.english(), Rule.english)

  init(_ builder: VocabularyBuilder, _ rules: [Rule]) {
    var builder = builder
    var scans = [[Scan]](repeating: [], count: Rule.Stage.allCases.count)
    var byAnchor = [[WordID: [Compiled]]](repeating: [:], count: Rule.Stage.allCases.count)
    for (number, rule) in rules.enumerated() {
      switch rule.reading {
      case .match(let claims):
        for source in rule.patterns {
          let pattern = Pattern(source, &builder.lexicon)
          let compiled = Compiled(rule: number, pattern: pattern, name: rule.name, claims: claims)
          for word in pattern.anchor {
            byAnchor[rule.stage.rawValue][word, default: []].append(compiled)
          }
        }
      case .clause(let holding, let scan):
        scans[rule.stage.rawValue].append(Scan(holding: holding, name: rule.name, scan: scan))
      }
    }
    vocabulary = Vocabulary(builder)
    self.rules = rules
    self.scans = scans
    self.byAnchor = byAnchor.map(WordTable.init)
  }

  /// Runs the rules of one stage over a clause and its children, and hands each match to its rule.
  func read(_ clause: Clause, in parent: Clause? = nil, of scene: Scene, _ stage: Rule.Stage) {
    readPatterns(in: clause, of: scene, byAnchor[stage.rawValue])
    let holdings = clause.holdings
    var match = ClauseMatch(scene: scene, clause: clause, parent: parent, rule: "")
    for rule in scans[stage.rawValue]
    where rule.holding.allSatisfy({ !$0.isDisjoint(with: holdings) }) {
      match.rule = rule.name
      rule.scan(&match)
    }
    for child in clause.children { read(child, in: clause, of: scene, stage) }
  }

  private func readPatterns(in clause: Clause, of scene: Scene, _ byAnchor: WordTable<[Compiled]>) {
    let matcher = PatternMatcher(scene: scene, clause: clause)
    for (place, word) in clause.words.enumerated() {
      guard let candidates = byAnchor[word] else { continue }
      var done: [Int] = []
      for candidate in candidates where !done.contains(candidate.rule) {
        guard let found = matcher.match(candidate.pattern, at: place) else { continue }
        var match = Match(
          scene: scene, clause: clause, found: found, rule: candidate.name,
          pattern: candidate.pattern)
        candidate.claims(&match)
        guard !match.drafts.isEmpty else { continue }
        // The first pattern of a rule that says something at a place speaks for the rule there.
        done.append(candidate.rule)
        scene.drafts.append(contentsOf: match.drafts)
      }
    }
  }
}
