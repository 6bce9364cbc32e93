import Claims

extension Rule {
  /// Which companies make a series.
  static let companyRules: [Rule] = [
    Rule(
      "which companies produce",
      [
        "[produced|co-produced] by {o:organisations} ( and {q:organisations} )?",
        "{o:organisations} @future? [produced|produces|produce|co-produced|co-produce|co-produces|backs|bankrolled]",
        "[production] of {o:organisations}",
        "@determiner {o:organisations} [production|co-production]",
        "[made|shot] by {o:organisations} for",
        "@be ..2 [made] ( in {x:names} )? by {o:organisations}",
        "{s:series} [comes|came|hails] from {o:organisations}",
        "{o:organisations} @be the|its [production|producing] company|companies|studio|house",
        "[producer|producers|makers|maker|studio|studios] @be? {o:organisations}",
        "[production] company|companies|studio|house|firm @be? {o:organisations}",
        "created ..4 for [for] {o:organisations}",
        "with {o:organisations} [producing|co-producing]",
        "{o:organisations} @be the? [producers|producer]",
        "{o:organisations} @future? [makes|make|made|produces|produce|produced] ( it / the|this series|drama|show|programme / {s:series} ) ( ( together / in association )? with|alongside {q:organisations} )?",
        "a|the {o:organisations} [production]",
        "[production] ( @be / comes )? ( by / from ) {o:organisations}",
        "{o:organisations} @be the [studio]",
        "{o:organisations} @have? ( share|shares|shared|take|takes|get|gets|hold|holds ) ..1 [production|producing|producers] credit|credits|duties",
        "{o:organisations} @be in [charge] of production",
        "{o:organisations} @be [behind] {s:series}",
        "{o:organisations} @future? @be [producing|co-producing]",
        "[co-production|collaboration] between|of|by|from {o:organisations}",
        "[produce|produces|produced|producing|executive-produce] {s:series} for {o:organisations}",
      ],
      reads: [
        Example(
          "\"Cold River\" is produced by Blue Lamp Studio and Tall Tree Pictures.",
          "Cold River | productionCompany | Blue Lamp Studio",
          "Cold River | productionCompany | Tall Tree Pictures"),
        Example(
          "\"Cold River\" is a production of Blue Lamp Studio.",
          "Cold River | productionCompany | Blue Lamp Studio"),
        Example(
          "\"Cold River\" is made by Blue Lamp Studio.",
          "Cold River | productionCompany | Blue Lamp Studio"),
        Example(
          "\"Cold River\" comes from Blue Lamp Studio.",
          "Cold River | productionCompany | Blue Lamp Studio"),
        Example(
          "Blue Lamp Studio is the production company of \"Cold River\".",
          "Cold River | productionCompany | Blue Lamp Studio"),
        Example(
          "\"Cold River\" begins with Blue Lamp Studio producing.",
          "Cold River | productionCompany | Blue Lamp Studio"),
        Example(
          "Blue Lamp Studio is behind \"Cold River\".",
          "Cold River | productionCompany | Blue Lamp Studio"),
        Example(
          "Blue Lamp Studio is producing \"Cold River\".",
          "Cold River | productionCompany | Blue Lamp Studio"),
        Example(
          "In \"Cold River\" Blue Lamp Studio is in charge of production.",
          "Cold River | productionCompany | Blue Lamp Studio"),
        Example(
          "\"Cold River\" is a co-production between Blue Lamp Studio and Tall Tree Pictures.",
          "Cold River | productionCompany | Blue Lamp Studio",
          "Cold River | productionCompany | Tall Tree Pictures"),
        Example(
          "\"Cold River\" was well made. Blue Lamp Studio produced.",
          "Cold River | productionCompany | Blue Lamp Studio"),
        Example(
          "In \"Cold River\" Blue Lamp Studio is the producer.",
          "Cold River | productionCompany | Blue Lamp Studio"),
        Example(
          "Blue Lamp Studio makes \"Cold River\" together with Tall Tree Pictures.",
          "Cold River | productionCompany | Blue Lamp Studio",
          "Cold River | productionCompany | Tall Tree Pictures"),
        Example(
          "In \"Cold River\" the production is by Blue Lamp Studio.",
          "Cold River | productionCompany | Blue Lamp Studio"),
        Example(
          "In \"Cold River\" Blue Lamp Studio takes a production credit.",
          "Cold River | productionCompany | Blue Lamp Studio"),
        Example(
          "Kim Min-su and Lee Ha-na produced \"Cold River\" for Blue Lamp Studio.",
          "Cold River | productionCompany | Blue Lamp Studio"),
      ],
      leaves: ["\"Cold River\" was produced by hand.", "\"Cold River\" comes from Korea."]
    ) { match in
      guard let series = match.series() else { return }
      // A person with a verb of making is none of the companies.
      if !match.names("o").contains(where: { match.scene.book[$0].votes.organisation > 0 }),
        match.names("o").contains(where: { match.scene.book[$0].votes.person > 1 })
      {
        return
      }
      for company in match.companiesBefore + match.names("o") + match.names("q")
      where match.scene.book[company].known != .measuringFirm
        && (match.scene.book[company].known == nil
          || match.anchor != match.scene.vocabulary.words.production)
        && match.scene.book[company].votes.person < 2
        && match.scene.book[company].votes.character == 0
      {
        match.claim(series, .series, .productionCompany, .entry(company))
      }
    },

    Rule(
      "a company in apposition produces", holding: [.apposition],
      reads: [
        Example(
          "Blue Lamp, the production company of \"Cold River\", has no comment.",
          "Cold River | productionCompany | Blue Lamp"),
        Example(
          "Blue Lamp Studio, the producer, has no comment on \"Cold River\".",
          "Cold River | productionCompany | Blue Lamp Studio"),
      ],
      leaves: ["Blue Lamp, the company of a friend, was glad of \"Cold River\"."]
    ) { match in
      guard match.clause.kind == .apposition, let company = match.clause.antecedents.first?.entry,
        match.scene.book[company].canBeOrganisation,
        let noun = match.items.firstIndex(where: {
          $0.word.map { match.scene.vocabulary.cues.credit.production.contains($0) } ?? false
        }), noun < 4,
        match.isWord(noun + 1, match.scene.vocabulary.cues.character.institutions)
          || match.isWord(noun, match.scene.vocabulary.cues.character.institutions)
            && match.isWord(noun + 1, match.scene.vocabulary.cues.credit.production)
          || match.items.count == noun + 1 && match.kind(0).contains(.determiner)
            && match.scene.book[company].votes.organisation > 0
      else { return }
      // "the company behind X"
      let series =
        match.items.compactMap(\.names).first { match.scene.book[$0[0].entry].canBeSeries }?.first?
        .entry ?? match.scene.topic
      guard let series else { return }
      match.claim(
        0..<min(noun + 2, match.items.count), series, .series, .productionCompany, .entry(company))
    },
  ]
}
