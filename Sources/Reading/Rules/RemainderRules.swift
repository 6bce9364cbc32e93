extension Rule {
  /// What the other rules left open, and what only one thing in the story can answer.
  static let remainderRules: [Rule] = [
    Rule(
      "the only broadcaster of a story shows its series", stage: .remainder,
      holding: [.knownNames],
      reads: [
        Example(
          "SBS unveiled a photograph on Monday. \"Cold River\" is a drama about a spy.",
          "Cold River | network | SBS"),
        Example(
          "\"Cold River\" tells of a spy. Lee Ha-na calls the shots for tvN.",
          "Cold River | network | tvN"),
      ],
      leaves: [
        "A former SBS announcer has seen \"Cold River\".",
        "\"Cold River\" won nothing at the awards that MBC holds.",
      ]
    ) { match in match.onlyBroadcaster() }
  ]
}
