import Claims

extension Rule {
  /// Songs, albums and who made them.
  static let musicRules: [Rule] = [
    Rule(
      "who sings a song", stage: .cast,
      [
        "{w:names} ,? ( @be not? / which @be )? ( written|composed|penned|arranged|produced and )? [performed|sung|voiced|recorded] by {g:groups} 's {p:people}",
        "{w:names} ,? ( @be not? / which @be )? ( written|composed|penned|arranged|produced and )? ( written|composed|penned|arranged|produced by {x:names} and )? [performed|sung|voiced|recorded] by {p:names}",
        "{p:people} @future? did? @have? @be? ( wrote|composed|writes|composes and )? [released|releases|sang|sings|sing|performed|performs|recorded|dropped|issued] ( @determiner / {x:phrase} )? ,? {w:names}",
        "{p:people} @future? @have? [provides|provided|contributes|contributed|supplies|supplied|delivers|delivered] ( @determiner ..3 song|theme|track|ballad|number|tune|single|duet ,? )? {w:works}",
        "{p:people} @have? @be? [lending|lends|lent] @possessive voice|voices to {w:works}",
        "[song|songs|ballad|track|number|tune|ditty|theme|single|hit|hymn|lullaby|anthem|waltz|duet] ( sung|performed|recorded / written and sung|performed )? by|from ( the ..2 band|group|singer|duo|trio|rapper|singer-songwriter|songwriter )? {p:names}",
        "@determiner ( opening|closing|ending )? {p:names} [song|ballad|track|number|tune|ditty|theme|single|hit|hymn|anthem|duet]",
        "{w:works} ,? ( @be the work of / comes|came from / @be ) [by|from|of] ( the ..2 band|group|singer|duo|trio|rapper|singer-songwriter|songwriter )? {p:names}",
        "{p:people} ..3 [put] out {w:names} with the? @occupation? {p2:people}",
        "{p:people} ..3 [put] out {w:names}",
        "{p:people} [collaborated|teamed|worked|duetted] up? with ( fellow? {g:names} member )? {p2:people} for|on ( @determiner / {x:phrase} )? ,? {w:names}",
        "and [released|sang|recorded|performed] ( @determiner / {x:phrase} )? {w:works}",
        "{w:works} her|his ..2 [theme|song|ballad|single|track] for",
        "[single|track|song|ballad] ( {p:names} put out was / called / titled / named / , )? {w:names} ( by / performed by / sung by ) {p:names}",
        "[single|track|song|ballad|ost] {p:people} @have? released|dropped|recorded|sang|issued|put out? was|is {w:names}",
        "{p:people} [shared] {w:names} with bandmate|member|singer|fellow? {p2:people}",
        "a number|song|track|ballad [sung|performed] by the? actor|actress|singer? {p:names}",
        "{w:works} ,? [by] {p:names}",
        "{p:people} @have? [sang|sings|sung|recorded|performed] the|this|that song|track|ballad|number|tune|theme",
      ],
      reads: [
        Example(
          "The OST track Blue Moon was performed by Rainy for \"Cold River\".",
          "Blue Moon | performer | Rainy"),
        Example(
          "The opening theme of \"Cold River\" is a hit. \"Blue Moon\", a ballad by Rainy, has been out since May.",
          "Blue Moon | performer | Rainy"),
        Example(
          "The ending theme, \"Blue Moon\", was written and sung by Rainy for \"Cold River\".",
          "Blue Moon | performer | Rainy"),
        Example(
          "The singer Rainy provides the theme song, \"Blue Moon\", of \"Cold River\".",
          "Blue Moon | performer | Rainy"),
        Example(
          "The singer Rainy sang the song \"Blue Moon\" for \"Cold River\".",
          "Blue Moon | performer | Rainy", "Blue Moon | soundtrackOf | Cold River"),
        Example(
          "For \"Cold River\" we hear the song \"Blue Moon\", by Rainy.",
          "Blue Moon | performer | Rainy"),
      ],
      leaves: [
        "\"Cold River\" was performed by nobody.",
        "Mary Adams sang along to the theme song of \"Cold River\".",
      ]
    ) { match in match.performed() },

    Rule(
      "the one act and the one song of a part of a sentence", stage: .cast,
      reads: [
        Example(
          "The soundtrack of \"Cold River\" is long. From Rainy comes \"Blue Moon\"; the Tides contribute \"Red Sun\".",
          "Blue Moon | performer | Rainy", "Red Sun | performer | Tides"),
        Example(
          "The soundtrack of \"Cold River\" is long. \"Blue Moon\" by TIDES' Rainy followed as Part 2.",
          "Blue Moon | performer | Rainy"),
        Example(
          "Kim Min-su's voice will be heard in the drama \"Cold River\". \"Blue Moon\", the second song of the soundtrack, is out on Sunday.",
          "Blue Moon | performer | Kim Min-su"),
        Example(
          "The soundtrack of \"Cold River\" has the song \"Blue Moon\", which the band Rainy performed live.",
          "Blue Moon | performer | Rainy"),
      ],
      leaves: [
        "The soundtrack of \"Cold River\" is long. Kim Min-su heard \"Blue Moon\" at home.",
        "The soundtrack of \"Cold River\" is long. Kim Min-su wrote \"Blue Moon\" with Oh Min.",
      ]
    ) { match in match.singersOfParts() },

    Rule(
      "who wrote the words and the melody", holding: [[.names, .relative]],
      reads: [
        Example(
          "The singer Rainy sang the song \"Blue Moon\" for \"Cold River\". Its melody was penned by Oh Min, and the words came from Lee Ha-na.",
          "Blue Moon | composer | Oh Min", "Blue Moon | lyricist | Lee Ha-na")
      ],
      leaves: [
        "The singer Rainy sang \"Blue Moon\" for \"Cold River\". Lee Ha-na wrote the script of the series."
      ]
    ) { match in match.songwriters() },

    Rule(
      "a singer in brackets behind a song", stage: .cast, holding: [.innerBracket],
      reads: [
        Example(
          "Among the songs of \"Cold River\" are \"Blue Moon\" (Rainy) and the duet \"Red Sun\" (Oh Min-ho).",
          "Red Sun | performer | Oh Min-ho")
      ],
      leaves: ["The song of \"Cold River\" is \"Blue Moon\" (2019)."]
    ) { match in match.singersInBrackets() },

    Rule(
      "whose song it is", stage: .cast, holding: [[.possessive, .apposition]],
      reads: [
        Example(
          "In May came Rainy's song \"Blue Moon\", which opens \"Cold River\".",
          "Blue Moon | performer | Rainy")
      ],
      leaves: ["Rainy's fan sang \"Blue Moon\" at the \"Cold River\" exhibition."]
    ) { match in match.ownedSongs() },

    Rule(
      "a song of a numbered part with its singer", stage: .cast,
      reads: [
        Example(
          "The drama \"Cold River\" has songs. Part 1, \"Blue Moon\": Rainy Kim",
          "Blue Moon | performer | Rainy Kim", "Blue Moon | soundtrackOf | Cold River | part=1")
      ],
      leaves: ["Part 1 of \"Cold River\": Kim Min-su dies."]
    ) { match in match.listedSongs() },

    Rule(
      "songs of a series", holding: [[.names, .part, .apposition, .relative]],
      reads: [
        Example(
          "The opening theme of \"Cold River\" has been heard. \"Blue Moon\", the Rainy song that opens every episode, is a hit.",
          "Blue Moon | soundtrackOf | Cold River"),
        Example(
          "\"Cold River\" has songs. \"Blue Moon\" by Rainy followed as Part 2 of the soundtrack, and Sunny's \"Red Sun\" as Part 3.",
          "Blue Moon | soundtrackOf | Cold River | part=2",
          "Red Sun | soundtrackOf | Cold River | part=3"),
        Example(
          "\"Blue Moon\" was composed by Oh Min and performed by Rainy. It is the theme song of \"Cold River\".",
          "Blue Moon | soundtrackOf | Cold River"),
        Example(
          "\"Blue Moon\" came out as Part 2 of the \"Cold River\" soundtrack. Rainy sang the song \"Blue Moon\".",
          "Blue Moon | soundtrackOf | Cold River | part=2"),
        Example(
          "The singer Rainy released the song \"Blue Moon\", the third single of the soundtrack of \"Cold River\".",
          "Blue Moon | soundtrackOf | Cold River | part=3"),
        Example(
          "The singer Rainy sang the song \"Blue Moon\" for tvN's \"Cold River\".",
          "Blue Moon | soundtrackOf | Cold River"),
      ],
      leaves: ["The singer Rainy heard \"Blue Moon\" while \"Cold River\" was on."]
    ) { match in match.soundtracks() },

    Rule(
      "when a song or an album came out", holding: [.date],
      reads: [
        Example(
          "The singer Rainy sang the song \"Blue Moon\", which was released on February 1, 2020, for \"Cold River\".",
          "Blue Moon | releasedOn | 2020-02-01"),
        Example(
          "The singer Rainy released the song \"Blue Moon\", made for the thriller \"Cold River\" with Kim Min-su and Park Ji-woo, on February 1, 2020.",
          "Blue Moon | releasedOn | 2020-02-01"),
      ],
      leaves: ["The singer Rainy sang \"Blue Moon\" on May 3, 2020, at the \"Cold River\" concert."]
    ) { match in match.releases() },

    Rule(
      "the day of a song in brackets", holding: [.innerBracket],
      reads: [
        Example(
          "The first song of \"Cold River\" is \"Blue Moon\", sung by Rainy (February 1, 2020).",
          "Blue Moon | releasedOn | 2020-02-01")
      ],
      leaves: ["The song of \"Cold River\" is \"Blue Moon\", sung by Rainy (born 2001)."]
    ) { match in match.bracketedReleases() },

    Rule(
      "albums", stage: .cast, holding: [[.names, .apposition]],
      reads: [
        Example(
          "The singer Rainy of \"Cold River\" released the mini album \"Moons\".",
          "Moons | performer | Rainy | form=EP"),
        Example(
          "The singer Rainy of \"Cold River\" released the album \"Moons\", which contains the songs \"Moonrise\" and \"Moonset\".",
          "Moonset | performer | Rainy"),
      ],
      leaves: ["The photo album \"Moons\" of \"Cold River\" is out."]
    ) { match in match.albums() },

    Rule(
      "somebody sings for a series",
      [
        "{p:people} @have? [recorded|sung|sang] ..3 ost|soundtrack|song for {s:series}",
        "{p:people} @have? [sung|sang] for {w:works}",
        "{p:people} @have? [taken|takes|took] part in the ost|soundtrack",
        "{p:people} @be? [lending|lends|lent] @possessive voice to",
        "{w:works} [have|has] @possessive voice on",
        "{p:people} @have? been in the [studio] for ( {n:names} 's )? {s:series}",
      ],
      reads: [
        Example(
          "The singer Rainy is an idol. He has recorded the main OST for \"Cold River\".",
          "Rainy | creditedIn | Cold River | role=singer"),
        Example(
          "The singer Rainy took part in the OST of \"Cold River\".",
          "Rainy | creditedIn | Cold River | role=singer"),
        Example(
          "The singer Rainy has been in the studio for \"Cold River\".",
          "Rainy | creditedIn | Cold River | role=singer"),
        Example(
          "The singer Rainy has sung for \"Cold River\".",
          "Rainy | creditedIn | Cold River | role=singer"),
        Example(
          "The singer Rainy is lending her voice to \"Cold River\".",
          "Rainy | creditedIn | Cold River | role=singer"),
      ],
      leaves: ["Rainy has sung in the shower since \"Cold River\"."]
    ) { match in
      guard let series = match.names("w").isEmpty ? match.series().map({ [$0] }) : match.names("w")
      else { return }
      var people = match.names("p")
      if people.isEmpty,
        let use = match.scene.person(
          before: match.clause.items[match.found.items.lowerBound].tokens.lowerBound,
          in: match.clause)
      {
        people = [use.entry]
      }
      for person in people {
        for one in series {
          match.claim(person, .person, .creditedIn, .entry(one), [(.role, "singer")])
        }
      }
    },

    Rule(
      "who composed a song",
      [
        "{p:people} [composed|co-composed] the song|ballad|track|number|theme with {q:people}",
        "{p:people} [composed|co-composed] the song|ballad|track|number|theme",
        "{p:people} [composed|wrote|co-wrote|co-composed] {w:names}",
        "{w:names} @be? [composed] by {p:people}",
      ],
      reads: [
        Example(
          "The singer Rainy sang the song \"Blue Moon\" of \"Cold River\". Oh Min composed \"Blue Moon\".",
          "Blue Moon | composer | Oh Min")
      ],
      leaves: ["Kim Min-su composed himself before \"Blue Moon\" was played in \"Cold River\"."]
    ) { match in
      let named =
        match.has("w")
        ? match.names("w")
        : [match.scene.song(before: match.found.items.lowerBound, in: match.clause, reach: 3)]
          .compactMap { $0 }
      for song in named where match.scene.book[song].votes.song > 0 {
        for person in match.names("p") + match.names("q") {
          match.claim(song, .song, .composer, .entry(person))
        }
      }
    },

    Rule(
      "who made the music",
      [
        "[music|score] ( of|for|to {s:series} )? ( @be / : / = / , )? ( ..2 composed|written|made|provided|created|scored )? by {p:people}",
        "[music|score] ( : / = ) {p:people}",
        "[music|score] ( @be the work of / comes|came|hails from ) {p:people}",
        "{p:people} @future? @have? @be? [composed|composes|composing|wrote|writes|provided|provides|supplied|supplies|created|made|makes|did|does|handled] the|its|all ..2 music|score ( of|for|to {s:series} )?",
        "{p:people} @future [compose|write|provide|supply|create|make|do|handle] the|its|all ..2 music|score ( of|for|to {s:series} )?",
        "and @have? also? [composed|composes|wrote|writes|provided|provides|made|makes|scored] the|its ..1 music|score",
        "{p:people} @be the|its [composer|composers]",
        "[composer|composers] ( @be / : )? {p:people}",
        "[music] director|supervisor {p:people}",
        "{p:people} ,? ( @be / the|its|as )? [music] director",
        "{p:people} @be in [charge] of the music",
        "{p:people} 's ..1 [score]",
        "[scored] by {p:people}", "{p:people} @future? [scores|scored] {s:series}",
      ],
      reads: [
        Example(
          "The score of \"Cold River\" was composed by Oh Min-ho.",
          "Cold River | composer | Oh Min-ho"),
        Example(
          "Oh Min-ho wrote the music for \"Cold River\".", "Cold River | composer | Oh Min-ho"),
        Example(
          "\"Cold River\" is directed by Lee Ha-na; the music is by Oh Min-ho.",
          "Cold River | composer | Oh Min-ho"),
        Example(
          "\"Cold River\" is directed by Lee Ha-na, with music by Kim Min-su.",
          "Cold River | composer | Kim Min-su"),
        Example(
          "In \"Cold River\" the music is the work of Kim Min-su.",
          "Cold River | composer | Kim Min-su"),
        Example(
          "In \"Cold River\" Kim Min-su will compose the music.",
          "Cold River | composer | Kim Min-su |  | expected"),
        Example(
          "Kim Min-su is the composer of \"Cold River\".",
          "Cold River | composer | Kim Min-su"),
        Example(
          "In \"Cold River\" Kim Min-su is in charge of the music.",
          "Cold River | composer | Kim Min-su"),
        Example(
          "\"Cold River\" was scored by Kim Min-su.",
          "Cold River | composer | Kim Min-su"),
        Example(
          "Kim Min-su scores \"Cold River\".",
          "Cold River | composer | Kim Min-su"),
        Example(
          "The drama \"Cold River\" (music: Kim Min-su) is over.",
          "Cold River | composer | Kim Min-su"),
        Example(
          "In \"Cold River\" the composer is Kim Min-su.",
          "Cold River | composer | Kim Min-su"),
        Example(
          "In \"Cold River\" music director Kim Min-su did well.",
          "Cold River | composer | Kim Min-su"),
        Example(
          "In \"Cold River\" we like Kim Min-su's score.",
          "Cold River | composer | Kim Min-su"),
      ],
      leaves: [
        "Kim Min-su made the most of the music of \"Cold River\".",
        "Kim Min-su composed himself before \"Cold River\".",
      ]
    ) { match in
      guard !match.speaksOfSong else { return }
      match.credit(.composer)
    },
  ]
}
