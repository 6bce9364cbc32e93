/// A language made ready: its vocabulary, and its rules by the words that anchor them.
struct Grammar: Sendable {
  let vocabulary: Vocabulary
  let rules: [Rule]
  private let patterns: [Compiled]
  private let scans: [Scan]
  /// For each stage the patterns by the number of the word that anchors them.
  private let byAnchor: [[[Int]]]

  struct Compiled: Sendable {
    let rule: Int
    let stage: Rule.Stage
    let pattern: Pattern
    let name: String
    let claims: @Sendable (inout Match) -> Void
  }

  struct Scan: Sendable {
    let stage: Rule.Stage
    let name: String
    let scan: @Sendable (inout ClauseMatch) -> Void
  }

  /// English, made once a process.
  static let english = Grammar(.english(), Rule.english)

  init(_ builder: VocabularyBuilder, _ rules: [Rule]) {
    var builder = builder
    var patterns: [Compiled] = []
    var scans: [Scan] = []
    for (number, rule) in rules.enumerated() {
      switch rule.reading {
      case .match(let claims):
        for source in rule.patterns {
          let pattern = Pattern(source, &builder.lexicon)
          patterns.append(
            Compiled(rule: number, stage: rule.stage, pattern: pattern, name: rule.name, claims: claims))
        }
      case .clause(let scan): scans.append(Scan(stage: rule.stage, name: rule.name, scan: scan))
      }
    }
    let none = [[Int]](repeating: [], count: builder.lexicon.spellings.count)
    var byAnchor = [[[Int]]](repeating: none, count: Rule.Stage.allCases.count)
    for (number, compiled) in patterns.enumerated() {
      for word in compiled.pattern.anchor { byAnchor[compiled.stage.rawValue][Int(word.number)].append(number) }
    }
    self.vocabulary = Vocabulary(builder)
    self.rules = rules
    self.patterns = patterns
    self.scans = scans
    self.byAnchor = byAnchor
  }

  /// Runs the rules of one stage over a clause and its children, and hands each match to its rule.
  func read(_ clause: Clause, in parent: Clause? = nil, of scene: Scene, _ stage: Rule.Stage) {
    let matcher = PatternMatcher(scene: scene, clause: clause)
    for (place, item) in clause.items.enumerated() {
      guard let word = item.word, word != .unknown else { continue }
      var done: [Int] = []
      for candidate in byAnchor[stage.rawValue][Int(word.number)] where !done.contains(patterns[candidate].rule) {
        guard let found = matcher.match(patterns[candidate].pattern, at: place) else { continue }
        var match = Match(scene: scene, clause: clause, found: found, rule: patterns[candidate].name)
        patterns[candidate].claims(&match)
        // The first pattern of a rule that says something at a place speaks for the rule there.
        if !match.drafts.isEmpty { done.append(patterns[candidate].rule) }
        scene.drafts.append(contentsOf: match.drafts)
      }
    }
    for rule in scans where rule.stage == stage {
      var match = ClauseMatch(scene: scene, clause: clause, parent: parent, rule: rule.name)
      rule.scan(&match)
    }
    for child in clause.children { read(child, in: clause, of: scene, stage) }
  }
}
