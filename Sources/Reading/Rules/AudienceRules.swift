import Claims

extension Rule {
  /// How many watched.
  static let audienceRules: [Rule] = [
    Rule(
      "a share of the audience", holding: [[.percent, .number]],
      reads: [
        Example(
          "Episodes 5 and 6 of \"Cold River\" earned 6.7 percent and 7.2 percent.",
          "Cold River | audienceShare | 6.7 | episode=5",
          "Cold River | audienceShare | 7.2 | episode=6"),
        Example(
          "The 16th and final episode of \"Cold River\" drew 24.8 percent nationwide, according to Nielsen Korea.",
          "Cold River | audienceShare | 24.8 | episode=16, area=nationwide, measuredBy=Nielsen Korea | attributed"
        ),
        Example(
          "\"Cold River\" opened at 3.1 percent on May 6, 2024.",
          "Cold River | audienceShare | 3.1 | episode=1, date=2024-05-06"),
        Example(
          "\"Cold River\" led with 9.1 percent, followed by \"Warm Lake\" (8.1 percent). All ratings are nationwide.",
          "Cold River | audienceShare | 9.1 | area=nationwide",
          "Warm Lake | audienceShare | 8.1 | area=nationwide"),
      ],
      leaves: [
        "Among viewers aged 20 to 49 \"Cold River\" took 12.1 percent.",
        "\"Cold River\" could reach 20 percent.",
        "The finale of \"Cold River\" was a 22 percent jump.",
        "\"Cold River\" rose by 1.2 percentage points.",
        "By then 95 percent of the filming of \"Cold River\" was done.",
      ]
    ) { match in match.shares() },

    Rule(
      "a number of viewers", holding: [.number],
      reads: [
        Example(
          "Some 6.39 million people watched the finale of \"Cold River\" on May 5, 2024.",
          "Cold River | viewers | 6390000 | date=2024-05-05")
      ],
      leaves: ["\"Cold River\" sold 2 million copies."]
    ) { match in match.audiences() },
  ]
}
