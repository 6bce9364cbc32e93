import Claims

extension Rule {
  /// What else a thing is called, and what a person belongs to.
  static let nameRules: [Rule] = [
    Rule(
      "another name in brackets", holding: [.innerBracket],
      reads: [
        Example(
          "\"Cold River\" (차가운 강) has a writer.", "Cold River | alsoKnownAs | 차가운 강 | language=ko")
      ],
      leaves: ["\"Cold River\" (2021) has a writer."]
    ) { match in match.otherNames() },

    Rule(
      "also called",
      [
        "{x:names} ..3 also? [known|called|titled|dubbed|rendered] ( as / in {y:names} as / in English as )? {w:names}",
        "( which / whom / that ) everybody|fans|many? [calls|call] {w:names}",
        "[known|called|titled|rendered|dubbed] ( as / in English as )? {w:names}",
        "working|tentative|provisional|temporary|former|original|alternative|english|international|korean|the [title|name] ( : / @be )? {w:names}",
        "the? working|tentative|provisional|original|english|international|korean [title] of {x:series} @be {w:names}",
        "[real|birth|legal|stage|given] name @be? {w:names}",
        "[born] {w:names}",
        "who @be {w:names} [of]",
      ],
      reads: [
        Example(
          "\"Cold River\", previously known as \"Warm Lake\", has a writer.",
          "Cold River | alsoKnownAs | Warm Lake"),
        Example(
          "The singer Rainy (real name Kim Min-su) sang for \"Cold River\".",
          "Rainy | alsoKnownAs | Kim Min-su"),
        Example(
          "The working title of \"Cold River\" was \"Warm Lake\".",
          "Cold River | alsoKnownAs | Warm Lake"),
        Example(
          "\"Cold River\" is also known as \"Warm Lake\".",
          "Cold River | alsoKnownAs | Warm Lake"),
        Example(
          "\"Cold River\" (tentative title: \"Warm Lake\") has a writer.",
          "Cold River | alsoKnownAs | Warm Lake"),
      ],
      leaves: ["Kim Min-su is known as a friend of Busan."]
    ) { match in match.renamed() },

    Rule(
      "a member of a group",
      [
        "{g:groups} 's ..3 [member|vocalist|rapper|leader|singer|maknae|drummer|guitarist|bassist] {p:people}",
        "{p:people} @be @determiner? ( also / another / former )? [member] of ( the / group / band / boy / girl / @ordinal / {x:phrase} )? {g:groups}",
        "{p:people} @be another? {g:groups} [member]",
        "{p:people} [belongs|belong] to ( the / group / band / crew / {x:phrase} )? {g:groups}",
        "{p:people} ..2 [once|formerly|late|previously] of {g:groups}",
        "[fellow|bandmate] {g:groups} member {p:people}",
        "[member] of ( the / {x:phrase} )? {g:groups}",
        "[former|ex] {g:groups} @occupation {p:people}",
        "former|ex? {g:groups} [centre|center|frontman|frontwoman|leader|vocalist|rapper|maknae|drummer|guitarist|bassist|keyboardist] {p:people}",
        "{g:groups} [member|members] {p:people}",
        "[part] of ( the / a / {x:phrase} )? {g:groups} with {p:people}",
        "{g:groups} [alongside] {p:people}",
        "of the ( boy / girl )? [band|group|duo|trio] {g:groups}",
      ],
      reads: [
        Example(
          "Kim Min-su is a member of the group TIDES and acts in \"Cold River\".",
          "Kim Min-su | memberOf | TIDES"),
        Example(
          "In \"Cold River\" we hear Rainy, who belongs to TIDES. Rainy belongs to TIDES.",
          "Rainy | memberOf | TIDES"),
        Example(
          "In \"Cold River\" we see former TIDES singer Kim Min-su.",
          "Kim Min-su | memberOf | TIDES"),
        Example(
          "In \"Cold River\" we see former TIDES leader Kim Min-su.",
          "Kim Min-su | memberOf | TIDES"),
        Example(
          "In \"Cold River\" TIDES member Kim Min-su sings.",
          "Kim Min-su | memberOf | TIDES"),
        Example(
          "Kim Min-su is another TIDES member and acts in \"Cold River\".",
          "Kim Min-su | memberOf | TIDES"),
        Example(
          "In \"Cold River\" we see fellow TIDES member Kim Min-su.",
          "Kim Min-su | memberOf | TIDES"),
        Example(
          "In \"Cold River\" TIDES's leader Kim Min-su sings.",
          "Kim Min-su | memberOf | TIDES"),
      ],
      leaves: ["Kim Min-su is a member of the jury and acts in \"Cold River\"."]
    ) { match in match.membership() },

    Rule(
      "the member of a group, spoken of",
      [
        "the former|ex? {g:groups} [member|vocalist|rapper|leader|maknae|frontman|frontwoman|drummer|guitarist|bassist|keyboardist|centre|center]"
      ],
      reads: [
        Example(
          "Kim Min-su has a part in \"Cold River\". The TIDES vocalist is glad.",
          "Kim Min-su | memberOf | TIDES")
      ],
      leaves: ["Kim Min-su has a part in \"Cold River\". The Busan vocalist is glad."]
    ) { match in
      let end = match.found.items.upperBound
      guard !(match.clause.items.indices.contains(end) && match.clause.items[end].isNames),
        let group = match.names("g").first, match.scene.book[group].canBeAct,
        let person = match.scene.person(
          before: match.clause.items[match.found.items.lowerBound].tokens.lowerBound,
          in: match.clause)?.entry, person != group, !match.scene.isCharacter(person)
      else { return }
      match.claim(person, .person, .memberOf, .entry(group), modality: .asserted)
    },

    Rule(
      "somebody found fame with a group, sings in one",
      [
        "{p:people} [found|won|rose|shot] ( to )? fame|stardom|prominence ..3 with|in|as {g:groups}",
        "{p:people} [debuted|sings|sang|raps] ,? with|in|as {g:groups}",
      ],
      reads: [
        Example(
          "In \"Cold River\" we see Kim Min-su, who found fame with TIDES.",
          "Kim Min-su | memberOf | TIDES")
      ],
      leaves: ["Kim Min-su of \"Cold River\" rose to fame with Warm Lake."]
    ) { match in
      guard let group = match.names("g").first, match.scene.book[group].canBeAct else { return }
      for person in match.names("p") where person != group && !match.scene.isCharacter(person) {
        match.claim(person, .person, .memberOf, .entry(group), modality: .asserted)
      }
    },

    Rule(
      "a unit of a group",
      ["{g:groups} 's ..2 [unit|sub-unit|subunit] {u:groups}"],
      reads: [
        Example(
          "In \"Cold River\" we hear TIDES' sub-unit EBB.", "EBB | memberOf | TIDES")
      ],
      leaves: ["In \"Cold River\" the army's unit is lost."]
    ) { match in
      guard let group = match.names("g").first, let unit = match.names("u").first, group != unit,
        match.scene.canSing(group), match.scene.canSing(unit)
      else { return }
      match.claim(unit, .group, .memberOf, .entry(group), modality: .asserted)
    },

    Rule(
      "a group in brackets behind its member", holding: [.innerBracket],
      reads: [
        Example(
          "In \"Cold River\" we hear Kim Min-su (TIDES).", "Kim Min-su | memberOf | TIDES")
      ],
      leaves: ["In \"Cold River\" we see Kim Min-su (Warm Lake)."]
    ) { match in
      for child in match.clause.children where child.kind == .bracket && child.items.count == 1 {
        guard let group = child.items[0].names?.first?.entry, child.items[0].names?.count == 1,
          match.scene.book[group].canBeAct, match.scene.canSing(group),
          !match.scene.isForeign(group),
          child.items[0].names?.first.map({
            match.scene.mention($0, in: child)?.form != .foreign
          }) ?? false,
          let person = child.antecedents.last?.entry, match.scene.isPerson(person),
          !match.scene.isCharacter(person), match.scene.book[person].known == nil
        else { continue }
        let match = ClauseMatch(
          scene: match.scene, clause: child, parent: match.clause, rule: match.rule)
        match.claim(0..<1, person, .person, .memberOf, .entry(group), modality: .asserted)
      }
    },

    Rule(
      "members named beside their group",
      [
        "{p:people}? ..8 with {g:groups} [alongside] {q:names}",
        "{g:groups} , ( a|the ..4 )? [consisting|made|comprising|composed] ( up? of )? {q:names}",
        "{g:groups} [comprises|comprise|consists|consist] of? {q:names}",
        "{q:names} @be the [members] of {g:groups}",
        "{q:names} [form|formed|make] up? ( the ..3 band|group|duo|trio|quartet|quintet )? {g:groups}",
        "[part|member|members] of ( the / a )? sub-unit|subunit|unit|group|band|duo|trio? {g:groups} with {q:names}",
      ],
      reads: [
        Example(
          "Rainy is a singer of \"Cold River\". He made his debut in 2015 with TIDES alongside Sunny and Cloudy.",
          "Sunny | memberOf | TIDES", "Cloudy | memberOf | TIDES"),
        Example(
          "\"Cold River\" has a song by TIDES. Kim Min-su and Lee Ha-na are the members of TIDES.",
          "Kim Min-su | memberOf | TIDES", "Lee Ha-na | memberOf | TIDES"),
        Example(
          "\"Cold River\" has a song by TIDES. Kim Min-su and Lee Ha-na formed TIDES in 2019.",
          "Kim Min-su | memberOf | TIDES", "Lee Ha-na | memberOf | TIDES"),
        Example(
          "\"Cold River\" has a song by TIDES. The duo TIDES consists of Kim Min-su and Lee Ha-na.",
          "Kim Min-su | memberOf | TIDES", "Lee Ha-na | memberOf | TIDES"),
      ],
      leaves: ["Kim Min-su dined with TIDES alongside fans of \"Cold River\"."]
    ) { match in
      guard let group = match.names("g").first, match.scene.canSing(group) else { return }
      for member in match.names("q")
      where member != group && match.scene.book[member].known == nil
        && !match.scene.book[member].isQuoted
      {
        if match.scene.book[member].votes.person == 0 { match.scene.book[member].votes.person = 2 }
        match.claim(member, .person, .memberOf, .entry(group))
      }
    },

    Rule(
      "a member of a group in the possessive", holding: [.possessive, .names],
      reads: [
        Example(
          "TIDES' Rainy and Kim Min-su of \"Cold River\" met. Rainy is a member of the group TIDES.",
          "Rainy | memberOf | TIDES"),
        Example(
          "TIDES' Rainy may be heard in \"Cold River\". Rainy is a member of the group TIDES.",
          "Rainy | memberOf | TIDES"),
      ],
      leaves: ["TIDES' Seoul concert came after \"Cold River\"."]
    ) { match in match.groupsOfPeople() },

    Rule(
      "somebody of a group",
      [
        "{p:people} [of] ( the? ( boy / girl / idol / K-pop / rock )? band|group|duo|trio|act )? {g:names}"
      ],
      reads: [
        Example(
          "Sunny Lee of Northern Lights sang. Kim Min-su of TIDES plays Han Ji-woo in \"Cold River\".",
          "Kim Min-su | memberOf | TIDES")
      ],
      leaves: [
        "Kim Min-su of Busan saw \"Cold River\".",
        "Kim Min-su is back in \"Cold River\". The star of Northern Lights is glad.",
        "Kim Min-su plays Han Ji-woo of Northern Lights in \"Cold River\".",
        "Kim Min-su of \"Warm Lake\" plays a doctor in \"Cold River\".",
      ]
    ) { match in match.belonging() },

    Rule(
      "a bandmate is of the same group",
      ["[bandmate|bandmates|groupmate|groupmates] {q:names}"],
      reads: [
        Example(
          "Kim Min-su of TIDES sings for \"Cold River\". He recorded it with bandmate Sunny.",
          "Sunny | memberOf | TIDES")
      ],
      leaves: ["Kim Min-su sings for \"Cold River\" with bandmate Sunny."]
    ) { match in
      let token = match.clause.items[match.found.items.lowerBound].tokens.lowerBound
      let before = match.clause.items[..<match.found.items.lowerBound].compactMap(\.names).joined()
        .map(\.entry)
      let owners =
        before.reversed()
        + [match.scene.person(before: token, in: match.clause)?.entry].compactMap { $0 }
      let groups = match.scene.saidSoFar.groups
      guard let group = owners.compactMap({ groups[$0]?.first }).first else { return }
      for mate in match.names("q")
      where mate != group && match.scene.book[mate].known == nil && !match.scene.book[mate].isQuoted
      {
        if match.scene.book[mate].votes.person == 0 { match.scene.book[mate].votes.person = 2 }
        match.claim(mate, .person, .memberOf, .entry(group))
      }
    },

    Rule(
      "a member of a group in capitals",
      reads: [Example("In \"Cold River\" we hear Rainy of TIDES.", "Rainy | memberOf | TIDES")],
      leaves: ["The head of NASA saw \"Cold River\"."]
    ) { match in match.peopleOfGroups() },

    Rule(
      "a part of a group",
      [
        "{p:people} @be? ( a / one )? part|member of ( the / a / {x:phrase} )? [subunit|sub-unit|unit] {g:groups}"
      ],
      reads: [
        Example(
          "The singer Rainy is a member of the group TIDES and acts in \"Cold River\". Rainy is part of the subunit EBB.",
          "Rainy | memberOf | EBB", "EBB | memberOf | TIDES")
      ],
      leaves: ["Rainy is part of the unit that guards \"Cold River\"."]
    ) { match in match.subunit() },

    Rule(
      "who represents somebody",
      [
        "{p:people} 's [agency|label|management] ( , )? {o:organisations}",
        "@possessive [agency|label] ( , )? {o:organisations}",
        "{p:people} @have? [signed|inked|renewed|extended] ( ( a|an|the|his|her|their )? ..2 contract|deal )? with ( the / newly / founded / {x:phrase} )? {o:organisations}",
        "[signed] with|to ( the newly founded / {x:phrase} )? {o:organisations}",
        "{p:people} @have? [put] pen to paper with {o:organisations}",
        "@possessive ..2 [contract] with {o:organisations}",
        "{p:people} 's ..2 [contract] with {o:organisations}",
        "[parted] ways|company with {o:organisations}",
        "{o:organisations} , the ..2 [agency|label] ( of|for / that|which represents|manages / behind ) {p:people}",
        "a [contract] artist|singer|actor|actress of|with|to {o:organisations}",
        "on the [books|roster] of {o:organisations}",
        "{p:people} @have? @be? [represented|repped|managed] by {o:organisations}",
        "{p:people} @be? under [contract] to|with {o:organisations}",
        "{o:organisations} , ( @possessive / the group|band|duo|trio|singer|rapper|actor|actress|star 's ) [agency|label]",
        "@possessive [agency|label] @be {o:organisations}",
        "which|who [represents|manages|handles|represent|manage|handle]",
        "which [looks] after",
      ],
      reads: [
        Example(
          "Kim Min-su's agency, Blue Lamp Entertainment, spoke of \"Cold River\".",
          "Kim Min-su | agency | Blue Lamp Entertainment"),
        Example(
          "Blue Lamp, which represents Kim Min-su, spoke of \"Cold River\".",
          "Kim Min-su | agency | Blue Lamp"),
        Example(
          "Kim Min-su is in \"Cold River\", his agency Blue Lamp Actors said.",
          "Kim Min-su | agency | Blue Lamp Actors"),
        Example(
          "Kim Min-su of \"Cold River\" signed with Blue Lamp Entertainment.",
          "Kim Min-su | agency | Blue Lamp Entertainment"),
        Example(
          "Kim Min-su of \"Cold River\" is represented by Blue Lamp Entertainment.",
          "Kim Min-su | agency | Blue Lamp Entertainment"),
        Example(
          "Kim Min-su of \"Cold River\" has signed a contract with Blue Lamp Entertainment.",
          "Kim Min-su | agency | Blue Lamp Entertainment"),
        Example(
          "Kim Min-su of \"Cold River\" is glad. Blue Lamp Entertainment, who manage him, said so.",
          "Kim Min-su | agency | Blue Lamp Entertainment"),
        Example(
          "Kim Min-su of \"Cold River\" has put pen to paper with Blue Lamp Entertainment.",
          "Kim Min-su | agency | Blue Lamp Entertainment"),
        Example(
          "Kim Min-su of \"Cold River\" was a contract artist of Blue Lamp Entertainment.",
          "Kim Min-su | agency | Blue Lamp Entertainment"),
        Example(
          "Kim Min-su of \"Cold River\" is on the books of Blue Lamp Entertainment.",
          "Kim Min-su | agency | Blue Lamp Entertainment"),
        Example(
          "Kim Min-su's exclusive contract with Blue Lamp Entertainment ended with \"Cold River\".",
          "Kim Min-su | agency | Blue Lamp Entertainment"),
        Example(
          "Kim Min-su of \"Cold River\" parted ways with Blue Lamp Entertainment.",
          "Kim Min-su | agency | Blue Lamp Entertainment"),
        Example(
          "Kim Min-su of \"Cold River\" is under contract to Blue Lamp Entertainment.",
          "Kim Min-su | agency | Blue Lamp Entertainment"),
        Example(
          "Kim Min-su of \"Cold River\" is busy. His agency is Blue Lamp Entertainment.",
          "Kim Min-su | agency | Blue Lamp Entertainment"),
      ],
      leaves: ["Kim Min-su of \"Cold River\" has been with Blue Lamp Hospital since Monday."]
    ) { match in match.represented() },

    Rule(
      "somebody is with a firm",
      [
        "{p:people} @have? @be? been? [with|under] {o:organisations}",
        "{p:people} @have? [joined|left] {o:organisations}",
        "{p:people} @have? ..1 [moved|moves|transferred|switched|returned] to {o:organisations}",
        "{o:organisations} [artist|singer|actor|actress|rapper] {p:people}",
        "{o:organisations} @have? [signed] {p:people}",
      ],
      reads: [
        Example(
          "Kim Min-su of \"Cold River\" has been with Blue Lamp Entertainment since 2019.",
          "Kim Min-su | agency | Blue Lamp Entertainment"),
        Example(
          "Kim Min-su of \"Cold River\" joined Blue Lamp Entertainment.",
          "Kim Min-su | agency | Blue Lamp Entertainment"),
        Example(
          "Kim Min-su of \"Cold River\" then moved to Blue Lamp Entertainment.",
          "Kim Min-su | agency | Blue Lamp Entertainment"),
        Example(
          "In \"Cold River\" we see Blue Lamp Entertainment actor Kim Min-su.",
          "Kim Min-su | agency | Blue Lamp Entertainment"),
        Example(
          "Last year Blue Lamp Entertainment signed Kim Min-su of \"Cold River\".",
          "Kim Min-su | agency | Blue Lamp Entertainment"),
      ],
      leaves: ["Kim Min-su of \"Cold River\" joined Blue Lamp Hospital."]
    ) { match in
      // Only where the name has the form of a firm's, and not that of a hospital or a school.
      let cues = match.scene.vocabulary.cues
      guard let firm = match.names("o").first, match.scene.book[firm].votes.organisation > 2,
        !match.scene.endsIn(cues.name.publicBodies, firm)
      else { return }
      match.represented()
    },
  ]
}
