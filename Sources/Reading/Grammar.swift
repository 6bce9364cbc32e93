/// A language made ready: its vocabulary, and its rules by the words that anchor them.
struct Grammar: Sendable {
  let vocabulary: Vocabulary
  let rules: [Rule]
  private let patterns: [Compiled]
  private let scans: [Rule]
  /// Patterns by the number of the word that anchors them.
  private let byAnchor: [WordID: [Int]]

  struct Compiled: Sendable {
    let rule: Int
    let stage: Rule.Stage
    let pattern: Pattern
  }

  /// English, made once a process.
  static let english = Grammar(.makeEnglish(), Rule.english)

  init(_ vocabulary: Vocabulary, _ rules: [Rule]) {
    var vocabulary = vocabulary
    var patterns: [Compiled] = []
    var byAnchor: [WordID: [Int]] = [:]
    for (number, rule) in rules.enumerated() {
      for source in rule.patterns {
        let pattern = Pattern(source, &vocabulary.lexicon)
        for word in pattern.anchor { byAnchor[word, default: []].append(patterns.count) }
        patterns.append(Compiled(rule: number, stage: rule.stage, pattern: pattern))
      }
    }
    self.vocabulary = vocabulary
    self.rules = rules
    self.patterns = patterns
    self.scans = rules.filter { $0.patterns.isEmpty }
    self.byAnchor = byAnchor
  }

  /// Runs the rules of one stage over a clause and its children, and hands each match to its rule.
  func read(_ clause: Clause, in parent: Clause? = nil, of scene: Scene, _ stage: Rule.Stage) {
    let matcher = PatternMatcher(scene: scene, clause: clause)
    for (place, item) in clause.items.enumerated() {
      guard let word = item.word, let candidates = byAnchor[word] else { continue }
      var done: Set<Int> = []
      for candidate in candidates where patterns[candidate].stage == stage && !done.contains(patterns[candidate].rule) {
        guard let found = matcher.match(patterns[candidate].pattern, at: place) else { continue }
        let rule = rules[patterns[candidate].rule]
        var match = Match(scene: scene, clause: clause, found: found, rule: rule.name)
        guard case .match(let claims) = rule.reading else { continue }
        claims(&match)
        // The first pattern of a rule that says something at a place speaks for the rule there.
        if !match.drafts.isEmpty { done.insert(patterns[candidate].rule) }
        scene.drafts.append(contentsOf: match.drafts)
      }
    }
    for rule in scans where rule.stage == stage {
      guard case .clause(let scan) = rule.reading else { continue }
      var match = ClauseMatch(scene: scene, clause: clause, parent: parent, rule: rule.name)
      scan(&match)
    }
    for child in clause.children { read(child, in: clause, of: scene, stage) }
  }
}
