extension Rule {
  /// How somebody's career went, told by what was theirs: a debut, a first lead, a role remembered.
  static let careerRules: [Rule] = [
    Rule(
      "a debut, a first lead",
      [
        "( his|her / {p:people} 's / latter 's ) ..3 [debut] ( in {e:date} )? in|with ( the|a? {d:date}? ..3 film|drama|series|movie|k-drama|thriller|romance|comedy )? {w:works}",
        "( his|her / {p:people} 's ) ..3 [lead|role|part|break|breakthrough] ( came|was|followed|arrived ) ( in {e:date} )? in|with ( the|a? {d:date}? ..3 film|drama|series|movie|k-drama|thriller|romance|comedy )? {w:works}",
        "[noticed|discovered|remember|know|recognise|recognize|saw] him|her ..2 in|from ( the|a? {d:date}? ..3 film|drama|series|movie|k-drama|thriller|romance|comedy )? {w:works}",
      ],
      reads: [
        Example(
          "\"Cold River\" stars Kim Min-su. He was born Im Dong-su and made his debut in \"Warm Lake\" in 2017.",
          "Kim Min-su | creditedIn | Warm Lake | role=cast, date=2017"),
        Example(
          "\"Cold River\" stars Kim Min-su. His first lead came in the fantasy drama \"Warm Lake\".",
          "Kim Min-su | creditedIn | Warm Lake | role=cast"),
        Example(
          "\"Cold River\" stars Lee Ha-na. Most viewers noticed her in \"Warm Lake\" (2019).",
          "Lee Ha-na | creditedIn | Warm Lake | role=cast, date=2019"),
        Example(
          "In \"Cold River\" Rainy sings with Kim Min-su for the latter's acting debut in the drama \"Warm Lake\".",
          "Kim Min-su | creditedIn | Warm Lake | role=cast"),
      ],
      leaves: [
        "\"Cold River\" stars Kim Min-su. His first song came with \"Warm Lake\".",
        "\"Cold River\" is by Park Ji-woo. It is her directorial debut in \"Warm Lake\".",
      ]
    ) { match in
      let others = match.scene.vocabulary.cues.credit.otherDebuts
      guard !match.clause.words[match.found.items].contains(where: { others.contains($0) }) else {
        return
      }
      let people = match.has("p") ? match.names("p") : match.whoseCareer.map { [$0] } ?? []
      for work in match.names("w") { match.credited(people, work, "cast") }
    }
  ]
}

extension Match {
  /// Who is meant by `his`, `her`, `him` or `the latter` at the beginning of what was found.
  fileprivate var whoseCareer: Int? {
    let first = clause.items[found.items.lowerBound]
    if first.word == scene.vocabulary.words.latter {
      return clause.items[..<found.items.lowerBound].last { item in
        item.names.map { $0.contains { scene.isPerson($0.entry) } } ?? false
      }?.names?.last?.entry
    }
    return scene.person(before: first.tokens.lowerBound, in: clause)?.entry
  }
}
