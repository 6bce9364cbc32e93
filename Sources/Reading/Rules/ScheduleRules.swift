import Claims

extension Rule {
  /// When and where it is shown.
  static let scheduleRules: [Rule] = [
    Rule(
      "the network's drama", holding: [.knownNames],
      reads: [
        Example("tvN's new Saturday-Sunday drama \"Cold River\" has a writer.", "Cold River | network | tvN", "Cold River | airsOn | saturday", "Cold River | airsOn | sunday"),
        Example("The JTBC series \"Cold River\" has a writer.", "Cold River | network | JTBC"),
      ],
      leaves: ["tvN's chief watched \"Cold River\" on a plane."]
    ) { match in match.networks() },

    Rule(
      "shown on a network",
      [
        "{s:series}? [airs|aired|air|airing|continues|continued|returned|broadcast|broadcasts|premieres|premiered|premiere|opened|opens|starts|started|began|begins|goes|shown|debuted|debuts|launches|launched|returns|runs|ran] ..7 on|by {n:network}",
        "{n:network} @future? @have? [aired|airs|air|broadcast|broadcasts|premiere|premieres|showed|shows|screens|screened|put|runs|ran|picked] {s:series}",
        "[left|leaves|exits] {n:network}",
        "{n:network} @future? @have? [killed|axed|cancelled|canceled|shelved|postponed|pulled|drops|dropped|renewed|delayed|scrapped|ordered|picked] off|up? {s:series}",
        "[shown|broadcast|aired] by {n:network}",
        "{s:series} , [for] {n:network}",
        "{s:series} @be ..6 [drama|series|show|sitcom|serial] on {n:network}",
        "{s:series} ..4 [coming|comes|come|heading|heads|headed|bound|moves|moved|moving] to|for {n:network}",
        "[commissioned|ordered|greenlit|greenlighted|acquired|bought|developed] ..2 by|for {n:network}",
      ],
      reads: [Example("\"Cold River\" aired on tvN from April 8 to May 28, 2024.", "Cold River | network | tvN", "Cold River | firstAired | 2024-04-08", "Cold River | lastAired | 2024-05-28")]
    ) { match in
      guard let series = match.series() else { return }
      for network in match.names("n") { match.claim(series, .series, .network, .entry(network)) }
    },

    Rule(
      "the days on which it airs", holding: [[.weekdays, .time]],
      reads: [Example("\"Cold River\" airs every Friday and Saturday at 9:50 p.m. on SBS.", "Cold River | airsOn | friday", "Cold River | airsOn | saturday", "Cold River | airsAt | 21:50", "Cold River | network | SBS")],
      leaves: ["A press conference for \"Cold River\" was held at 2 p.m. in Seoul."]
    ) { match in match.days() },

    Rule(
      "from its first day to its last", holding: [.span],
      reads: [Example("\"Cold River\" ran for 16 episodes from April 8 to May 28, 2024.", "Cold River | firstAired | 2024-04-08", "Cold River | lastAired | 2024-05-28", "Cold River | episodeCount | 16")],
      leaves: ["\"Cold River\" was filmed from April 8 to May 28, 2024."]
    ) { match in
      for (place, item) in match.items.enumerated() {
        guard case .span(let first, let last) = item.dimension, match.has(match.scene.vocabulary.cues.airing), !match.has(match.scene.vocabulary.cues.filming),
          let series = match.scene.series(before: place, in: match.clause)?.entry
        else { continue }
        let tense = match.tense(place..<place + 1)
        guard let end = match.date(last, place..<place + 1, tense), let start = match.date(first, place..<place + 1, tense) else { continue }
        match.claim(max(0, place - 1)..<place + 1, series, .series, .firstAired, .value(.date(start)))
        match.claim(max(0, place - 1)..<place + 1, series, .series, .lastAired, .value(.date(end)))
      }
    },

    Rule(
      "the day of the premiere", holding: [.date],
      reads: [
        Example("\"Cold River\" premiered on March 9, 2024.", "Cold River | firstAired | 2024-03-09"),
        Example("\"Cold River\" is set to premiere in March 2031.", "Cold River | firstAired | 2031-03 | | expected"),
        Example("Season 2 of \"Cold River\" landed on Netflix on March 9, 2024.", "Cold River | firstAired | 2024-03-09"),
        Example("\"Cold River\" will go up on Netflix on March 9, 2031.", "Cold River | firstAired | 2031-03-09 | | expected"),
      ],
      leaves: ["\"Cold River\" was discussed on March 9, 2024.", "The song of \"Cold River\" was released on March 9, 2024."]
    ) { match in match.airing(match.scene.vocabulary.cues.premieres, .firstAired) },

    Rule(
      "the year before a title", holding: [.date, .names],
      reads: [Example("Park wrote the 2018 thriller \"Cold River\".", "Cold River | firstAired | 2018")],
      leaves: ["Park wrote the 2018 film \"Cold River\"."]
    ) { match in match.years() },

    Rule(
      "a first day that is planned, or moved",
      [
        "{s:series} ..4 [slated|scheduled|set|planned|pencilled|due] for @determiner? early|late|mid? {d:date}",
        "[slated|scheduled|set|planned|pencilled|due] for @determiner? early|late|mid? {d:date} ( premiere|launch|release|debut )?",
        "[pushed|moved|brought|postponed|delayed|rescheduled] back|forward|up? to {d:date}",
        "[postponed|delayed|put|pushed|moved] off|back? {s:series}? ..2 from {f:date} to {d:date}",
      ],
      reads: [
        Example("\"Cold River\" was earlier slated for March 16, 2031.", "Cold River | firstAired | 2031-03-16 | | denied"),
        Example("The premiere of \"Cold River\" has been pushed back to December 2031.", "Cold River | firstAired | 2031-12 | | expected"),
      ],
      leaves: ["A press event for \"Cold River\" has nothing slated for the moment."]
    ) { match in
      let cues = match.scene.vocabulary.cues
      // Filming, an episode or an event is planned as well; only a premiere is meant here.
      guard ![cues.filming, cues.meetings, cues.songs, cues.finales].contains(where: match.clause.speaks(of:)),
        let series = match.series(), !match.clause.holdings.contains(.episodes)
      else { return }
      if let from = match.date("f", .open) { match.claim(series, .series, .firstAired, .value(.date(from)), modality: .denied) }
      if let date = match.date("d", match.has("f") ? .future : nil) { match.claim(series, .series, .firstAired, .value(.date(date))) }
    },

    Rule(
      "the day on which a platform gets it",
      ["{s:series} ..4 [come|comes|coming|came|heads|heading] to {n:platforms} ( on / this )? {d:date}"],
      reads: [Example("\"Cold River\" will come to TVING on February 24, 2031.", "Cold River | firstAired | 2031-02-24 | | expected")]
    ) { match in
      guard let series = match.series(), let date = match.date("d"), date.month != nil else { return }
      match.claim(series, .series, .firstAired, .value(.date(date)))
    },

    Rule(
      "the day from which a schedule holds",
      ["{w:days} ( , / at {t:time} )? [starting|from|beginning] {d:date}"],
      reads: [Example("\"Cold River\" is on JTBC, Wednesdays and Thursdays, starting April 26, 2031.", "Cold River | firstAired | 2031-04-26 | | expected")],
      leaves: ["The press conference of \"Cold River\" starting April 26, 2031, is sold out."]
    ) { match in
      guard let series = match.series(), let date = match.date("d"), date.day != nil else { return }
      match.claim(series, .series, .firstAired, .value(.date(date)))
    },

    Rule(
      "the day until which it runs",
      ["{s:series}? ( @future / @be to / @be set|due|scheduled|slated|expected to )? [run|runs|running|airs|airing|continues|continue|air] ..3 through|until|till {d:date}"],
      reads: [Example("\"Cold River\" airs at 10 p.m. and is to run until May 28, 2031.", "Cold River | lastAired | 2031-05-28 | | expected")],
      leaves: ["The exhibition on \"Cold River\" will run until May 28, 2031."]
    ) { match in
      guard let series = match.series(), let date = match.date("d"), date.day != nil, !match.isOfSomethingElse else { return }
      match.claim(series, .series, .lastAired, .value(.date(date)))
    },

    Rule(
      "the day of the finale, in other words",
      [
        "{s:series}? @future? @have? [said|says|say|bid|bids|waved] goodbye|farewell ..4 {d:date}",
        "{s:series}? @future? @have? [came|comes|come|drew|draws|brought] to an|its|a end|close|conclusion ..4 {d:date}",
        "{s:series}? @future? @have? [took|takes|take|taken] a|its ( final / last )? bow ..4 {d:date}",
        "{s:series}? @future? @have? [went|goes|go|gone] off ( the )? air ..4 {d:date}",
      ],
      reads: [
        Example("\"Cold River\" said goodbye on May 28, 2024.", "Cold River | lastAired | 2024-05-28"),
        Example("\"Cold River\" drew to a close on May 28, 2024.", "Cold River | lastAired | 2024-05-28"),
      ],
      leaves: ["\"Cold River\" was no goodbye, as Kim Min-su said on May 28, 2024."]
    ) { match in
      guard let series = match.series(), let date = match.date("d"), date.day != nil, !match.isOfSomethingElse else { return }
      match.claim(series, .series, .lastAired, .value(.date(date)))
    },

    Rule(
      "the day of the finale", holding: [.date],
      reads: [Example("\"Cold River\" ended on May 28, 2024.", "Cold River | lastAired | 2024-05-28")]
    ) { match in match.airing(match.scene.vocabulary.cues.finales, .lastAired) },

    Rule(
      "how many episodes there are", holding: [[.episodeCount, .number, .episodes]],
      reads: [
        Example("The 16-episode drama \"Cold River\" has a writer.", "Cold River | episodeCount | 16"),
        Example("With four new episodes \"Cold River\" comes to 12 in all.", "Cold River | episodeCount | 12"),
      ],
      leaves: ["The first six episodes of \"Cold River\" were shot in Busan.", "\"Cold River\" will have two episodes a night."]
    ) { match in match.counts() },

    Rule(
      "where it can be streamed", holding: [[.knownNames, .relative]],
      reads: [
        Example("\"Cold River\" can be streamed on Netflix in selected regions.", "Cold River | streamingOn | Netflix | region=selected regions"),
        Example("\"Cold River\" was made for Netflix.", "Cold River | streamingOn | Netflix"),
        Example("Outside Korea \"Cold River\" is on Viki and Viu.", "Cold River | streamingOn | Viki | region=outside Korea", "Cold River | streamingOn | Viu | region=outside Korea"),
      ],
      leaves: ["Netflix has not said a word about \"Cold River\"."]
    ) { match in match.streams() },

    Rule(
      "the day of an episode", holding: [[.episodes, .episodeCount, .date]],
      reads: [
        Example("Episode 5 of \"Cold River\" aired on May 6, 2024.", "Cold River | episodeAired | 2024-05-06 | episode=5"),
        Example(
          "The last two episodes of \"Cold River\", the 11th and 12th, will air on January 4 and 5.", "Cold River | episodeAired | 2025-01-04 | episode=11",
          "Cold River | episodeAired | 2025-01-05 | episode=12", "Cold River | lastAired | 2025-01-05"),
      ],
      leaves: ["Episode 5 of \"Cold River\" was written on May 6, 2024."]
    ) { match in match.episodes() },
  ]
}
