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
        "working [title] {w:names}",
        "the title [title] {w:names}",
        "the? working [title] of {x:series} @be {w:names}",
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
      "members named beside their group",
      [
        "{p:people}? ..8 with {g:groups} [alongside] {q:names}",
        "[part|member|members] of ( the / a )? sub-unit|subunit|unit|group|band|duo|trio? {g:groups} with {q:names}",
      ],
      reads: [
        Example(
          "Rainy is a singer of \"Cold River\". He made his debut in 2015 with TIDES alongside Sunny and Cloudy.",
          "Sunny | memberOf | TIDES", "Cloudy | memberOf | TIDES")
      ],
      leaves: ["Kim Min-su dined with TIDES alongside fans of \"Cold River\"."]
    ) { match in
      guard let group = match.names("g").first else { return }
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
        "{p:people} @have? [signed] ( an exclusive contract )? with ( the / newly / founded / {x:phrase} )? {o:organisations}",
        "[signed] with|to ( the newly founded / {x:phrase} )? {o:organisations}",
        "{p:people} @be? [represented|repped|managed] by {o:organisations}",
        "{p:people} @be? under [contract] to|with {o:organisations}",
        "{o:organisations} , @possessive [agency|label]",
        "@possessive [agency|label] @be {o:organisations}",
        "which [represents|manages|handles]", "which [looks] after",
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
      ],
      reads: [
        Example(
          "Kim Min-su of \"Cold River\" has been with Blue Lamp Entertainment since 2019.",
          "Kim Min-su | agency | Blue Lamp Entertainment"),
        Example(
          "Kim Min-su of \"Cold River\" joined Blue Lamp Entertainment.",
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
