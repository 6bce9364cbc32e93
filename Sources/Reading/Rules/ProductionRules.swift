import Claims

extension Rule {
  /// How it was made: filming, money, sources, kinds.
  static let productionRules: [Rule] = [
    Rule(
      "when filming began and ended", holding: [[.date, .span]],
      reads: [
        Example(
          "Filming of \"Cold River\" began in April 2022.", "Cold River | filmingBegan | 2022-04"),
        Example(
          "The cameras of \"Cold River\" rolled from April 8 to May 28, 2022.",
          "Cold River | filmingBegan | 2022-04-08", "Cold River | filmingEnded | 2022-05-28"),
        Example(
          "Production on \"Cold River\" started in April 2022.",
          "Cold River | filmingBegan | 2022-04"),
        Example(
          "Shooting of \"Cold River\" wrapped on May 3, 2022.",
          "Cold River | filmingEnded | 2022-05-03"),
      ],
      leaves: ["\"Cold River\" began on May 3, 2022."]
    ) { match in match.filming() },

    Rule(
      "a production begins or ends",
      [
        "{s:series} @have? @future? goes|went|go|gone|enters|entered into? [production] ..4 {b:date}",
        "[production] ( on|of|for {s:series} )? @future? @have? begins|began|begin|starts|started|start|kicked off? ..4 {b:date}",
        "[production] ( on|of|for {s:series} )? @future? @have? @be? completed|wrapped|wraps|finished|ended|concluded up? ..4 {e:date}",
        "the last|final scenes of {s:series} were [shot|filmed] ..3 {e:date}",
        "{s:series} @have been in [production] since {b:date}",
      ],
      reads: [
        Example(
          "\"Cold River\" went into production in April 2022.",
          "Cold River | filmingBegan | 2022-04"),
        Example(
          "Production on \"Cold River\" was completed in May 2022.",
          "Cold River | filmingEnded | 2022-05"),
        Example(
          "The production of \"Cold River\" begins on May 28, 2031.",
          "Cold River | filmingBegan | 2031-05-28 |  | expected"),
        Example(
          "The last scenes of \"Cold River\" were shot on May 28, 2024.",
          "Cold River | filmingEnded | 2024-05-28"),
        Example(
          "\"Cold River\" has been in production since May 28, 2024.",
          "Cold River | filmingBegan | 2024-05-28"),
      ],
      leaves: ["The production company of \"Cold River\" began in April 2022."]
    ) { match in
      guard let series = match.series(), !match.isOfSomethingElse else { return }
      if let date = match.date("b") {
        match.claim(series, .series, .filmingBegan, .value(.date(date)))
      }
      if let date = match.date("e") {
        match.claim(series, .series, .filmingEnded, .value(.date(date)))
      }
    },

    Rule(
      "how long an episode is", holding: [.minutes],
      reads: [
        Example(
          "Each episode of \"Cold River\" runs about 70 minutes.", "Cold River | runtime | 70"),
        Example(
          "\"Cold River\" is back. Its regular episodes are 45 minutes long.",
          "Cold River | runtime | 45"),
      ],
      leaves: [
        "The first episode of \"Cold River\" will run 90 minutes.",
        "Kim Min-su spoke of \"Cold River\" for 20 minutes.",
      ]
    ) { match in match.runtimes() },

    Rule(
      "what it cost", holding: [.money],
      reads: [
        Example(
          "\"Cold River\" has a budget of 50 billion won (about 40.7 million USD).",
          "Cold River | budget | 50000000000 KRW | converted=40700000 USD"),
        Example(
          "\"Cold River\" is talked of for its 50 billion won budget (about 40.7 million USD).",
          "Cold River | budget | 50000000000 KRW | converted=40700000 USD"),
      ],
      leaves: [
        "\"Cold River\" cost 3 billion won an episode.",
        "A bounty of 20 billion won drives \"Cold River\".",
      ]
    ) { match in match.budgets() },

    Rule(
      "what it is based on",
      [
        "{s:series}? @be? [based|adapted] on|from @determiner? @possessive? ..3 {w:names} 's? webtoon|novel|comic|manga? {v:names}?",
        "[story|plot|premise|source|material] ( comes|came|stems / @be taken|drawn ) from @determiner? {w:names} 's? ..2 {v:works}",
        "{s:series}? @be? [based|adapted] on|from @determiner? ..3 of the same name|title",
        "webtoon|webcomic|novel|manga|manhwa|comic|book of the [same] name|title",
        "{s:series} [draws] on the ..2 novel|webtoon|comic|manga|memoir|book {w:works}",
        "[from] the manga|webtoon|novel|comic by {p:people}",
        "[adaptation|remake|reworking|retelling|version] of @determiner? {x:phrase}? {w:names} ( 's {y:phrase}? {v:works} )?",
        "{s:series} @future? [retells|reworks|remakes|remade|adapts|reimagines] @determiner? ..3 {w:works}",
        "{s:series} [takes|takes|borrows|goes|owes|draws] ..4 from|to|on|of @determiner? ..2 novel|webtoon|comic|manga|memoir|book|film|series|drama {w:works}",
        "[story|plot|premise|source|material] goes back to @determiner? ..3 {w:works}",
        "{s:series} [takes|borrows] ..4 from @determiner? ..1 novel|webtoon|comic|manga|memoir|book by {p:people}",
        "makes|make ..4 {w:works} the [original]",
        "author|creator of the ..3 of the [same] name|title",
      ],
      reads: [
        Example(
          "\"Cold River\" is back. The story comes from Oh Min's novel \"Warm Lake\".",
          "Cold River | basedOn | Warm Lake | form=novel"),
        Example(
          "\"Cold River\" is based on the webtoon \"Warm Lake\".",
          "Cold River | basedOn | Warm Lake | form=webtoon"),
        Example(
          "\"Cold River\" is adapted from a novel of the same name.",
          "Cold River | basedOn | Cold River | form=novel"),
        Example(
          "\"Cold River\" draws on the novel \"Warm Lake\".",
          "Cold River | basedOn | Warm Lake | form=novel"),
        Example(
          "\"Cold River\" retells \"Warm Lake\".",
          "Cold River | basedOn | Warm Lake"),
        Example(
          "\"Cold River\" takes its plot from the novel \"Warm Lake\".",
          "Cold River | basedOn | Warm Lake | form=novel"),
        Example(
          "In \"Cold River\" the story goes back to \"Warm Lake\".",
          "Cold River | basedOn | Warm Lake"),
        Example(
          "\"Cold River\" is drawn from the manga by Kim Min-su.",
          "Cold River | basedOn | Cold River | form=manga"),
        Example(
          "\"Cold River\" is an adaptation of Mary Adams's novel \"Warm Lake\".",
          "Cold River | basedOn | Warm Lake | form=novel",
          "Mary Adams | creditedIn | Warm Lake | role=writer"),
        Example(
          "\"Cold River\" comes from a webtoon of the same name.",
          "Cold River | basedOn | Cold River | form=webtoon"),
        Example(
          "\"Cold River\" takes its plot from a novel by Kim Min-su.",
          "Cold River | basedOn | Cold River | form=novel"),
      ],
      leaves: ["\"Cold River\" is based in Busan, where the novel \"Warm Lake\" is sold."]
    ) { match in match.basis() },

    Rule(
      "what kind of drama it is", holding: [.genre],
      reads: [
        Example("\"Cold River\" is a romantic comedy.", "Cold River | genre | romantic comedy"),
        Example(
          "JTBC's mystery thriller \"Cold River\" has a writer.",
          "Cold River | genre | mystery thriller"),
      ],
      leaves: ["A competitor's medical drama does well against \"Cold River\"."]
    ) { match in match.genres() },

    Rule(
      "what country it is of", holding: [.names],
      reads: [
        Example(
          "\"Cold River\" is a South Korean television series.",
          "Cold River | country | South Korea"),
        Example("The Japanese series \"Cold River\" has a writer.", "Cold River | country | Japan"),
      ],
      leaves: [
        "\"Cold River\" beat a Turkish series.", "The Korean drama \"Cold River\" has a writer.",
      ]
    ) { match in match.countries() },
  ]
}
