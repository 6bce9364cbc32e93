import Claims

extension Rule {
  /// When and where it is shown.
  static let scheduleRules: [Rule] = [
    Rule(
      "the days on which it airs", holding: [[.weekdays, .time]],
      reads: [
        Example(
          "\"Cold River\" airs every Friday and Saturday at 9:50 p.m. on SBS.",
          "Cold River | airsOn | friday", "Cold River | airsOn | saturday",
          "Cold River | airsAt | 21:50", "Cold River | network | SBS"),
        Example(
          "\"Cold River\" airs from Monday to Friday at 22.15 on SBS.",
          "Cold River | airsOn | monday", "Cold River | airsOn | wednesday",
          "Cold River | airsOn | friday", "Cold River | airsAt | 22:15"),
        Example(
          "\"Cold River\" airs on weeknights.", "Cold River | airsOn | tuesday",
          "Cold River | airsOn | friday"),
        Example(
          "\"Cold River\" (SBS, from Wednesday, 10 p.m.) has a writer.",
          "Cold River | airsAt | 22:00"),
      ],
      leaves: [
        "Kim Min-su of \"Cold River\" sleeps on weekends.",
        "\"Cold River\" reached 20.15 percent.",
        "\"Cold River\" has a fixed day instead of Thursdays.",
        "A press conference for \"Cold River\" was held at 2 p.m. in Seoul.",
      ]
    ) { match in match.days() },

    Rule(
      "from its first day to its last", holding: [.span],
      reads: [
        Example(
          "\"Cold River\" ran for 16 episodes from April 8 to May 28, 2024.",
          "Cold River | firstAired | 2024-04-08", "Cold River | lastAired | 2024-05-28",
          "Cold River | episodeCount | 16")
      ],
      leaves: ["\"Cold River\" was filmed from April 8 to May 28, 2024."]
    ) { match in
      for (place, item) in match.items.enumerated() {
        guard case .span(let first, let last) = item.dimension,
          !match.has(match.scene.vocabulary.cues.schedule.moving),
          match.has(match.scene.vocabulary.cues.schedule.airing),
          !match.has(match.scene.vocabulary.cues.production.filming),
          let series = match.scene.series(before: place, in: match.clause)?.entry
        else { continue }
        let tense = match.tense(place..<place + 1)
        guard let end = match.date(last, place..<place + 1, tense),
          let start = match.date(first, place..<place + 1, tense)
        else { continue }
        match.claim(
          max(0, place - 1)..<place + 1, series, .series, .firstAired, .value(.date(start)))
        match.claim(max(0, place - 1)..<place + 1, series, .series, .lastAired, .value(.date(end)))
      }
    },

    Rule(
      "the day of the premiere", holding: [.date],
      reads: [
        Example(
          "\"Cold River\" premiered on March 9, 2024.", "Cold River | firstAired | 2024-03-09"),
        Example(
          "\"Cold River\" is set to premiere in March 2031.",
          "Cold River | firstAired | 2031-03 | | expected"),
        Example(
          "Season 2 of \"Cold River\" landed on Netflix on March 9, 2024.",
          "Cold River | firstAired | 2024-03-09"),
        Example(
          "\"Cold River\" will go up on Netflix on March 9, 2031.",
          "Cold River | firstAired | 2031-03-09 | | expected"),
      ],
      leaves: [
        "\"Cold River\" was discussed on March 9, 2024.",
        "The song of \"Cold River\" was released on March 9, 2024.",
        "Rainy's song for \"Cold River\" is expected to drop in early 2031 following the drama's premiere.",
      ]
    ) { match in match.airing(match.scene.vocabulary.cues.schedule.premieres, .firstAired) },

    Rule(
      "the year before a title", holding: [.date, .names],
      reads: [
        Example("Park wrote the 2018 thriller \"Cold River\".", "Cold River | firstAired | 2018")
      ],
      leaves: ["Park wrote the 2018 film \"Cold River\"."]
    ) { match in match.years() },

    Rule(
      "a first day that is planned, or moved",
      [
        "{s:series}? @be [down|slated|scheduled|booked|meant|set] for {f:date} ( and / but / , )? ( now )? @future? @be? ( moves|moved|goes|shifts|slips|slipped|pushed|put to|back|until to? ) {d:date}",
        "[instead] of {f:date} ,? {s:series} @future ..3 {d:date}",
        "{s:series} ..4 [slated|scheduled|set|planned|pencilled|due] for @determiner? early|late|mid? {d:date}",
        "[slated|scheduled|set|planned|pencilled|due] in? for @determiner? early|late|mid? {d:date} ( premiere|launch|release|debut )?",
        "[expect|expects] {s:series} in|on @determiner? early|late|mid? {d:date}",
        "{s:series} @future [bow] ( on|in )? {d:date}",
        "[meet|see] {s:series} for the first time on {d:date}",
        "{s:series} @future? [takes|take|took] over ..5 slot|spot ..5 {d:date}",
        "[goes|go|passes|falls|pass] to {s:series} ..2 {d:date}",
        "[succeeded|followed|replaced] by {s:series} ..2 {d:date}",
        "[pushed|moved|brought|postponed|delayed|rescheduled] back|forward|up? to {d:date}",
        "[postponed|delayed|put|pushed|moved|rescheduled|brought] off|back|up|forward? ( the|its ..1 premiere|launch|debut|broadcast|start|airing of|for )? {s:series}? ..2 ( from {f:date} to {d:date} / {b:span} )",
      ],
      reads: [
        Example(
          "\"Cold River\" was earlier slated for March 16, 2031.",
          "Cold River | firstAired | 2031-03-16 | | denied"),
        Example(
          "The premiere of \"Cold River\" has been postponed from May 10 to May 17, 2031.",
          "Cold River | firstAired | 2031-05-17 | | expected"),
        Example(
          "tvN has moved the first broadcast of \"Cold River\" from May 10 to May 17, 2031.",
          "Cold River | firstAired | 2031-05-17 | | expected",
          "Cold River | firstAired | 2031-05-10 | | denied"),
        Example(
          "tvN's slot at 9 p.m. goes to \"Cold River\" on March 16, 2031.",
          "Cold River | firstAired | 2031-03-16 | | expected"),
        Example(
          "The premiere of \"Cold River\" has been pushed back to December 2031.",
          "Cold River | firstAired | 2031-12 | | expected"),
        Example(
          "Expect \"Cold River\" in May 2031.",
          "Cold River | firstAired | 2031-05 |  | expected"),
        Example(
          "Meet \"Cold River\" for the first time on May 28, 2031.",
          "Cold River | firstAired | 2031-05-28 |  | expected"),
        Example(
          "\"Cold River\" will bow on May 28, 2031.",
          "Cold River | firstAired | 2031-05-28 |  | expected"),
        Example(
          "\"Cold River\" takes over the slot of \"Warm Lake\" on May 28, 2031.",
          "Cold River | firstAired | 2031-05-28 |  | expected"),
        Example(
          "Instead of May 10, 2031, \"Cold River\" will start May 28, 2031.",
          "Cold River | firstAired | 2031-05-10 |  | denied",
          "Cold River | firstAired | 2031-05-28 |  | expected"),
        Example(
          "\"Cold River\" was scheduled for May 10, 2031, but moved to May 28, 2031.",
          "Cold River | firstAired | 2031-05-28 |  | expected"),
      ],
      leaves: ["A press event for \"Cold River\" has nothing slated for the moment."]
    ) { match in
      let cues = match.scene.vocabulary.cues
      // Filming, an episode or an event is planned as well; only a premiere is meant here.
      guard
        ![cues.production.filming, cues.schedule.meetings, cues.music.songs, cues.schedule.finales]
          .contains(
            where: match.clause.speaks(of:)),
        let series = match.series(), !match.clause.holdings.contains(.episodes)
      else { return }
      if case .span(let from, let to) = match["b"]?.dimension {
        if let day = match.scene.date(from, .open, in: match.clause) {
          match.claim(series, .series, .firstAired, .value(.date(day)), modality: .denied)
        }
        if let day = match.scene.date(to, .future, in: match.clause) {
          match.claim(series, .series, .firstAired, .value(.date(day)))
        }
      }
      if let from = match.date("f", .open) {
        match.claim(series, .series, .firstAired, .value(.date(from)), modality: .denied)
      }
      if let date = match.date("d", match.has("f") ? .future : nil) {
        match.claim(series, .series, .firstAired, .value(.date(date)))
      }
    },

    Rule(
      "an episode is moved to another day",
      ["[pushed|moved|brought|postponed|delayed|rescheduled] back|forward|up? to {d:date}"],
      reads: [
        Example(
          "The fifth episode of \"Cold River\" has been moved to May 15, 2031.",
          "Cold River | episodeAired | 2031-05-15 | episode=5 | expected")
      ],
      leaves: [
        "Episodes 5 and 6 of \"Cold River\" have been moved to May 15, 2031.",
        "The premiere of \"Cold River\" has been moved to May 15, 2031.",
      ]
    ) { match in
      let numbers = match.clause.items.lazy.compactMap { item -> [Int]? in
        if case .episodes(let numbers, _) = item.dimension { numbers } else { nil }
      }.first
      guard let numbers, numbers.count == 1, let date = match.date("d", .future), date.day != nil,
        let series = match.series()
      else { return }
      match.claim(
        series, .series, .episodeAired, .value(.date(date)),
        [(.episode, .value(.number(Double(numbers[0]))))])
    },

    Rule(
      "the day on which a platform gets it",
      [
        "{s:series} ..4 [come|comes|coming|came|heads|heading] to {n:platforms} ( on / this )? {d:date}",
        "{s:series} @have? [got|gets|was] off to a ..1 start ..2 {d:date}",
        "{s:series} ..4 [hit|hits|reach|reaches|reached|meets|greet|greets|greeted] ( the )? small? screen|screens|airwaves|television|tv|viewers|audiences|public ..2 {d:date}",
        "{s:series} @future? first|finally? [went|goes|go|gone] to|on ( the )? air ..3 {d:date}",
        "{s:series} @have? ..2 ( its|a|the ) ..1 [date] : {d:date}",
        "( launch|premiere|air|release|start|opening ) [date] ( of|is|was|: )? {d:date}",
        "its first [outing|broadcast|airing|showing|transmission] @be? ..4 {d:date}",
        "@have? [dated] {s:series} for|on {d:date}",
        "{s:series}? @future be? [air|aired|shown|broadcast] ( on {n:names} )? in|from the? {d:date}",
      ],
      reads: [
        Example(
          "\"Cold River\" will be shown in the first half of 2031.",
          "Cold River | firstAired | 2031 | | expected"),
        Example(
          "\"Cold River\" will come to TVING on February 24, 2031.",
          "Cold River | firstAired | 2031-02-24 | | expected"),
        Example(
          "\"Cold River\" first went to air on May 28, 2024.",
          "Cold River | firstAired | 2024-05-28"),
        Example(
          "\"Cold River\" has a launch date: May 28, 2031.",
          "Cold River | firstAired | 2031-05-28 |  | expected"),
        Example(
          "\"Cold River\" is new. Its first outing is on May 28, 2031.",
          "Cold River | firstAired | 2031-05-28 |  | expected"),
        Example(
          "HBO has dated \"Cold River\" for May 28, 2031.",
          "Cold River | firstAired | 2031-05-28 |  | expected"),
        Example(
          "\"Cold River\" hits screens on May 28, 2031.",
          "Cold River | firstAired | 2031-05-28 |  | expected"),
        Example(
          "\"Cold River\" got off to a slow start on May 28, 2024.",
          "Cold River | firstAired | 2024-05-28"),
      ],
      leaves: ["\"Cold River\" will be shown to the press on May 3, 2031."]
    ) { match in
      guard let series = match.series(), let date = match.date("d"),
        date.month != nil || match.tense == .future, !match.clause.holdings.contains(.episodes),
        !match.clause.speaks(of: match.scene.vocabulary.words.episodeNouns)
      else { return }
      match.claim(series, .series, .firstAired, .value(.date(date)))
    },

    Rule(
      "the day from which a schedule holds",
      [
        "{w:days} ( , / at {t:time} )? [starting|from|beginning] {d:date}",
        "{w:days} ..4 {s:series} [from] {d:date}",
        "{c:count} ,? ..3 [starting|beginning|dropping|arriving|landing|launching|out] ( at once / all / together )? on? {d:date}",
      ],
      reads: [
        Example(
          "\"Cold River\" is on JTBC, Wednesdays and Thursdays, starting April 26, 2031.",
          "Cold River | firstAired | 2031-04-26 | | expected"),
        Example(
          "\"Cold River\" gets twelve episodes, starting April 26, 2031.",
          "Cold River | firstAired | 2031-04-26 | | expected"),
        Example(
          "Mondays and Tuesdays belong to \"Cold River\" from May 28, 2031.",
          "Cold River | firstAired | 2031-05-28 |  | expected"),
      ],
      leaves: ["The press conference of \"Cold River\" starting April 26, 2031, is sold out."]
    ) { match in
      guard let series = match.series(), let date = match.date("d"), date.day != nil else { return }
      match.claim(series, .series, .firstAired, .value(.date(date)))
    },

    Rule(
      "the day until which it runs",
      [
        "{s:series}? ( @future / @be to / @be set|due|scheduled|slated|expected to )? [run|runs|running|airs|airing|continues|continue|air|shown] ..3 through|until|till {d:date}"
      ],
      reads: [
        Example(
          "\"Cold River\" airs at 10 p.m. and is to run until May 28, 2031.",
          "Cold River | lastAired | 2031-05-28 | | expected")
      ],
      leaves: ["The exhibition on \"Cold River\" will run until May 28, 2031."]
    ) { match in
      guard let series = match.series(), let date = match.date("d"), date.month != nil,
        !match.isOfSomethingElse
      else { return }
      match.claim(series, .series, .lastAired, .value(.date(date)))
    },

    Rule(
      "the day of the finale, in other words",
      [
        "{s:series}? @future? @have? [said|says|say|bid|bids|waved] goodbye|farewell ..4 {d:date}",
        "{s:series}? @future? @have? [took|takes|take] ( its|a leave|farewell ) ..4 {d:date}",
        "{s:series} ..4 @be [over] on {d:date}",
        ", the [last|final] on {d:date}",
        "{s:series}? @future? @have? [came|comes|come|drew|draws|brought] to an|its|a end|close|conclusion ..4 {d:date}",
        "{s:series}? @future? @have? [wrapped|wraps|wrap|finished|finishes|completed|completes] up? a|its|the ..3 run ..4 {d:date}",
        "the [curtain|curtains] @future? fell|falls|fall|came|comes|come down? on|for {s:series} ..3 {d:date}",
        "{s:series}? @future? @have? [took|takes|take|taken] a|its ( final / last )? bow ..4 {d:date}",
        "{s:series}? @future? @have? [went|goes|go|gone] off ( the )? air ..4 {d:date}",
        "the [last|final] of them|these|its|the|all ..4 ( @be / airs|follows|arrives|drops / @future ) ..3 {d:date}",
        "each|every|weekly ..3 [until|till|through] {d:date}",
      ],
      reads: [
        Example(
          "\"Cold River\" said goodbye on May 28, 2024.", "Cold River | lastAired | 2024-05-28"),
        Example(
          "\"Cold River\" wrapped up its 12-episode run on May 28, 2024.",
          "Cold River | lastAired | 2024-05-28"),
        Example(
          "The curtain fell on \"Cold River\" on May 28, 2024.",
          "Cold River | lastAired | 2024-05-28"),
        Example(
          "\"Cold River\" drew to a close on May 28, 2024.", "Cold River | lastAired | 2024-05-28"),
        Example(
          "\"Cold River\" took its leave on May 28, 2024.",
          "Cold River | lastAired | 2024-05-28"),
        Example(
          "\"Cold River\" will be over on May 28, 2031.",
          "Cold River | lastAired | 2031-05-28 |  | expected"),
        Example(
          "\"Cold River\" took a bow on May 28, 2024.",
          "Cold River | lastAired | 2024-05-28"),
        Example(
          "\"Cold River\" went off the air on May 28, 2024.",
          "Cold River | lastAired | 2024-05-28"),
        Example(
          "\"Cold River\" has 16 episodes, the last on May 28, 2031.",
          "Cold River | lastAired | 2031-05-28 |  | expected"),
        Example(
          "\"Cold River\" has two episodes each week until May 28, 2031.",
          "Cold River | lastAired | 2031-05-28 |  | expected"),
      ],
      leaves: ["\"Cold River\" was no goodbye, as Kim Min-su said on May 28, 2024."]
    ) { match in
      guard let series = match.series(), let date = match.date("d"), date.day != nil,
        !match.isOfSomethingElse
      else { return }
      match.claim(series, .series, .lastAired, .value(.date(date)))
    },

    Rule(
      "the day of the finale", holding: [.date],
      reads: [
        Example("\"Cold River\" ended on May 28, 2024.", "Cold River | lastAired | 2024-05-28"),
        Example(
          "The last episode of \"Cold River\" will be shown on May 28, 2031.",
          "Cold River | lastAired | 2031-05-28 | | expected"),
      ],
      leaves: ["The last episode of season 2 of \"Cold River\" was shown on May 28, 2024."]
    ) { match in match.airing(match.scene.vocabulary.cues.schedule.finales, .lastAired) },

    Rule(
      "how many episodes there are", holding: [[.episodeCount, .number, .episodes]],
      reads: [
        Example(
          "The 16-episode drama \"Cold River\" has a writer.", "Cold River | episodeCount | 16"),
        Example(
          "With four new episodes \"Cold River\" comes to 12 in all.",
          "Cold River | episodeCount | 12"),
      ],
      leaves: [
        "The first six episodes of \"Cold River\" were shot in Busan.",
        "\"Cold River\" will have two episodes a night.",
      ]
    ) { match in match.counts() },

    Rule(
      "the day of an episode", holding: [[.episodes, .episodeCount, .date]],
      reads: [
        Example(
          "Episode 5 of \"Cold River\" aired on May 6, 2024.",
          "Cold River | episodeAired | 2024-05-06 | episode=5"),
        Example(
          "The last two episodes of \"Cold River\", the 11th and 12th, will air on January 4 and 5.",
          "Cold River | episodeAired | 2025-01-04 | episode=11",
          "Cold River | episodeAired | 2025-01-05 | episode=12",
          "Cold River | lastAired | 2025-01-05"),
      ],
      leaves: ["Episode 5 of \"Cold River\" was written on May 6, 2024."]
    ) { match in match.episodes() },
  ]
}
