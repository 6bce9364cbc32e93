import Claims

extension Rule {
  /// Who shows a series.
  static let broadcasterRules: [Rule] = [
    Rule(
      "the network's drama", holding: [.knownNames],
      reads: [
        Example(
          "tvN's new Saturday-Sunday drama \"Cold River\" has a writer.",
          "Cold River | network | tvN", "Cold River | airsOn | saturday",
          "Cold River | airsOn | sunday"),
        Example("The JTBC series \"Cold River\" has a writer.", "Cold River | network | JTBC"),
      ],
      leaves: ["tvN's chief watched \"Cold River\" on a plane."]
    ) { match in match.networks() },

    Rule(
      "shown on a network",
      [
        "{s:series}? [airs|aired|air|airing|continues|continued|returned|broadcast|broadcasts|premieres|premiered|premiere|opened|opens|open|starts|started|start|began|begins|begin|goes|shown|debuted|debuts|debut|launches|launched|launch|returns|return|meet|meets|runs|ran|ended|ends|concluded|finished|closed] ..7 on|by ( the ..2 )? {n:network}",
        "{s:series} @be? [on] {n:network}",
        "{s:series}? [returns|returned|return|returning|comes|come|coming] to {n:network}",
        "[left|leaves|exits] {n:network}",
        "[shown|broadcast|aired] by {n:network}",
        "{s:series} , [for] {n:network}",
        "{s:series} @future? [takes|take|took] over {n:network} 's ..4 slot|spot",
        "{s:series} @be ..6 [drama|series|show|sitcom|serial] on {n:network}",
        "{s:series} ..4 [coming|comes|come|heading|heads|headed|bound|moves|moved|moving] to|for {n:network}",
        "[watched|pulled|drew|attracted|averaged] ..8 on {n:network}",
        "[made|produced|created] by {o:organisations} for {n:network}",
        "[commissioned|ordered|greenlit|greenlighted|acquired|bought|developed] ..2 by|for {n:network}",
      ],
      reads: [
        Example(
          "\"Cold River\" aired on tvN from April 8 to May 28, 2024.", "Cold River | network | tvN",
          "Cold River | firstAired | 2024-04-08", "Cold River | lastAired | 2024-05-28"),
        Example(
          "\"Cold River\" returns to tvN.",
          "Cold River | network | tvN"),
        Example(
          "\"Cold River\" was commissioned by tvN.",
          "Cold River | network | tvN"),
        Example(
          "\"Cold River\" was made by Blue Lamp Studio for tvN.",
          "Cold River | network | tvN"),
        Example(
          "\"Cold River\" can be watched on tvN.",
          "Cold River | network | tvN"),
        Example(
          "We watch \"Cold River\" on tvN.",
          "Cold River | network | tvN"),
        Example(
          "\"Cold River\" left tvN.",
          "Cold River | network | tvN"),
        Example(
          "He made \"Cold River\", for tvN.",
          "Cold River | network | tvN"),
        Example(
          "\"Cold River\" is the new drama on tvN.",
          "Cold River | network | tvN"),
      ],
      leaves: ["A panel on tvN spoke of \"Cold River\" on Monday."]
    ) { match in
      guard let series = match.series() else { return }
      for network in match.names("n") { match.claim(series, .series, .network, .entry(network)) }
    },

    Rule(
      "what a broadcaster does with its series",
      [
        "{n:names} ( on? {e:date} )? @have? @future? not? ( @be? set|due|expected|slated|scheduled to / @be to )? [aired|airs|air|broadcast|broadcasts|premiere|premieres|premiered|show|showed|shows|screens|screened|screen|put|runs|ran|picked|released|releases|release|launched|launches|launch|debuted|debuts|debut|ordered|orders|commissioned|commissions|greenlit|greenlights|developed|unveiled|unveils] up? ( all|a|an|the ..4 of )? {s:series} ( ..3 {d:date} )?",
        "{n:names} @future? @have? [dated|killed|axed|cancelled|canceled|shelved|postponed|pulled|moved|moves|shifted|extended|drops|dropped|renewed|renews|delayed|scrapped|ordered|picked] off|up? {s:series}",
        "{n:names} @future? @have? ( hopes|plans|wants|aims|means|intends|expects|promises|decided to / @be to )? [open|start|begin|air|show|launch|bring|broadcast|unveil|screen|premiere] ( it|them / {s:series} ) ..3 ( in|on|from|for ) the? {d:date}",
        "{n:names} @have? [gave|given|handed] a ..3 order|green|commission ( light )? to {s:series}",
        "{n:names} @have? [set|sets|announced|announces|confirmed|revealed] ..5 date|slot|premiere|launch|order|release for|of {s:series}",
        "{n:names} ( on? {e:date} )? @have? [unveiled|unveils|announced|announces|revealed|reveals|confirmed|confirms|released|completed] the ..2 cast|lineup|line-up|trailer|poster|posters|teaser of|for {s:series}",
        "{n:names} ( on? {e:date} )? @have? [confirmed|announced|said|revealed|says] ( on? {f:date} )? that {s:series} @future be? broadcast|air|premiere|aired|shown|stream|launch|debut",
        "[wrote|made|directed|created|adapted|writes|writing|makes] ( {x:names} 's )? {s:series} for the? {n:network}",
        "which {n:names} @have? [broadcast|aired|showed|screened|shows|airs|streams|streamed|carried]",
      ],
      reads: [
        Example(
          "Netflix will release \"Cold River\" on May 28, 2031.",
          "Cold River | streamingOn | Netflix", "Cold River | firstAired | 2031-05-28 | | expected"),
        Example("HBO has given a series order to \"Cold River\".", "Cold River | network | HBO"),
        Example(
          "Kim Min-su was in \"Cold River\", which SBS broadcast.", "Cold River | network | SBS"),
        Example(
          "tvN will not show the 16th episode of \"Cold River\" on May 28, 2031.",
          "Cold River | network | tvN",
          "Cold River | episodeAired | 2031-05-28 | episode=16 | denied"),
        Example(
          "Lee Ha-na wrote \"Cold River\" for Channel 4.", "Cold River | network | Channel 4"),
        Example("HBO has dated \"Cold River\".", "Cold River | network | HBO"),
      ],
      leaves: [
        "Netflix released a statement about \"Cold River\" on May 28, 2024.",
        "A tvN reporter has set up a press conference for \"Cold River\".",
      ]
    ) { match in match.broadcast() },

    Rule(
      "where it can be streamed", holding: [[.knownNames, .relative]],
      reads: [
        Example(
          "\"Cold River\" can be streamed on Netflix in selected regions.",
          "Cold River | streamingOn | Netflix | region=selected regions"),
        Example("\"Cold River\" was made for Netflix.", "Cold River | streamingOn | Netflix"),
        Example(
          "Outside Korea \"Cold River\" is on Viki and Viu.",
          "Cold River | streamingOn | Viki | region=outside Korea",
          "Cold River | streamingOn | Viu | region=outside Korea"),
      ],
      leaves: ["Netflix has not said a word about \"Cold River\"."]
    ) { match in match.streams() },
  ]
}

extension Match {
  /// Claims that a series is shown by the broadcasters and platforms of the slot `n`, and from the
  /// day of the slot `d` on.
  fileprivate mutating func broadcast() {
    let shown = names("n").filter { [.network, .platform].contains(scene.book[$0].known) }
    guard shown.count == names("n").count,
      let series = names("s").first ?? clause.antecedents.last?.entry,
      scene.book[series].known == nil, scene.book[series].canBeSeries
    else { return }
    // Whoever will not show one episode shows the series.
    let isOfEpisode = clause.items[found.items].contains {
      if case .episodes = $0.dimension { true } else { false }
    }
    for name in shown {
      claim(
        series, .series, scene.book[name].known == .network ? .network : .streamingOn, .entry(name),
        modality: isOfEpisode ? .asserted : nil)
    }
    guard !isOfEpisode, let date = date("d"), date.month != nil,
      clause.items[found.items].contains(where: {
        $0.word.map {
          scene.vocabulary.cues.schedule.premieres.contains($0)
            || scene.vocabulary.cues.schedule.airing.contains($0)
        } ?? false
      })
    else { return }
    claim(series, .series, .firstAired, .value(.date(date)))
  }
}
