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
    ) { match in match.onlyBroadcaster() },

    Rule(
      "whoever stands as somebody whom nobody plays yet plays that part", stage: .restOfCast,
      holding: [.names],
      reads: [
        Example(
          "In \"Cold River\" Kim Min-su lends support as the matriarch Oh Se-ri.",
          "Cold River | castMember | Kim Min-su | character=Oh Se-ri")
      ],
      leaves: [
        "Kim Min-su is disguised as Han Ji-woo at the party for \"Cold River\".",
        "Kim Min-su is remembered as Han Ji-woo's friend by the makers of \"Cold River\".",
      ]
    ) { match in match.partsBehindAs() },
  ]
}
