extension Scene {
  /// Reads what no pattern of words gives: what a bracket behind a name says, figures in a row.
  func scan(_ sentence: Clause, _ stage: Rule.Stage) {}
}
