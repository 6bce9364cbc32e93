import Claims

extension Rule {
  /// Who made it, told with a noun and no verb of making: the director, the writer.
  static let roleNounRules: [Rule] = [
    Rule(
      "a credit stands beside a name", holding: [.names],
      reads: [
        Example(
          "The director, Lee Ha-na, and the writer, Oh Min, met over \"Cold River\".",
          "Cold River | director | Lee Ha-na", "Cold River | writer | Oh Min"),
        Example(
          "\"Cold River\" is back. Lee Ha-na is the director and Oh Min the writer.",
          "Cold River | director | Lee Ha-na", "Cold River | writer | Oh Min"),
      ],
      leaves: [
        "The director, Lee Ha-na says, loves \"Cold River\".",
        "The art director, Lee Ha-na, has seen \"Cold River\".",
      ]
    ) { match in match.roleNouns() },

    Rule(
      "several people named before have a credit",
      [
        "( both / the two / the pair / all|both ..2 ) @be ..2 [executive] producers ( , )? ( ( together / along )? with {q:people} )?"
      ],
      reads: [
        Example(
          "Lee Ha-na directs \"Cold River\" and Oh Min writes it. Both are executive producers.",
          "Cold River | executiveProducer | Lee Ha-na", "Cold River | executiveProducer | Oh Min")
      ],
      leaves: [
        "Kim Min-su and Lee Ha-na are in \"Cold River\". Both read the script of \"Warm Lake\"."
      ]
    ) { match in
      guard let series = match.series() else { return }
      let people = match.scene.thePeople(before: match.found.items.lowerBound, in: match.clause)
      for person in people + match.names("q") where match.scene.isCreditable(person) {
        match.claim(series, .series, .executiveProducer, .entry(person))
      }
    },

    Rule(
      "the same people made another work",
      ["as|like [on|in|with|for] {w:works}"],
      reads: [
        Example(
          "Lee Ha-na directs \"Cold River\", as on \"Warm Lake\".",
          "Lee Ha-na | creditedIn | Warm Lake | role=director")
      ],
      leaves: ["It rains in \"Cold River\" as in \"Warm Lake\"."]
    ) { match in
      let sentence = match.scene.source(of: match.clause.tokens, in: match.clause)
      let told = match.scene.drafts.filter { draft in
        draft.property.roleTerm != nil && sentence.contains(draft.quote.lowerBound)
          && draft.kind == .series
      }
      for work in match.names("w") where match.scene.isEarlier(work) {
        for draft in told {
          guard case .entry(let person) = draft.value else { continue }
          match.credited([person], work, draft.property.name)
        }
      }
    },
  ]
}
