import Claims

extension Rule {
  /// Who made it.
  static let creditRules: [Rule] = [
    Rule(
      "who directs",
      [
        "[directed|helmed|co-directed] ( ( , directed|produced|created|written|penned )? ( , directed|produced|created|written|penned )? ( and / & / , and ) directed|written|created|produced|co-produced|helmed|penned|executive-produced )? by {p:people} ( , )? ( along with {q:people} )?",
        "{p:people} @future? @be? [directs|directed|directing|direct|helms|helmed|helming|helm]",
        "{p:people} @be [to] direct",
        "{p:people} @future? @be? [directs|directed|directing|direct|helms|helmed|helming|helm] {s:series}? with|alongside {q:people}",
        "{p:people} ( , / and / wrote|writes|created|penned )? ( , / and / wrote|writes|created|penned )? ( and / , and )? [directed|directs|directing] ( , / . / {s:series} / all|every|most|both|some|the / from|with|on|under )",
        "{p:people} @be at the [helm]",
        "{p:people} @future? ( @be in / take|takes|took|taken|sits|sit in? ) the director 's [chair|seat]",
        "from|by the [director|directors|pd] of {x:works} , {p:people}",
        "and the [director|pd] of {x:works} , {p:people}",
        "{p:people} @be in [charge] of directing|direction",
        "{p:people} [directed|directs] ... , {q:people} the rest|others|other|second|remaining|remainder",
        "at the [helm] ( of {s:series} )? ( @be / stands|sits ) {p:people}",
        "with {p:people} in the director 's [chair|seat]",
        "behind the [camera|cameras] ( @be / stands|sits ) {p:people}",
        "{p:people} ( @be / stands|stood|sits|sat ) behind the [camera|cameras]",
        "[direction|directing] @be in the hands of {p:people}",
        "{p:people} @have? share|shares|shared|handles|handled|does|did the [directing|direction]",
        "[director|pd|producer-director|director-producer|writer-director|director-writer] {p:people}",
        "{p:people} @have? @be? been? tapped|hired|signed|set|attached|confirmed|chosen|picked|on|onboard|aboard board? to [direct|helm]",
        "{p:people} @future? @have? @be? ( shares|share|sharing|shared|handle|handles|handling|on|took|takes|take|taking|splits|splitting )? ( the )? [directing|directorial] duties",
        "{p:people} @future? @have? @be? [behind] the camera|cameras",
        "{p:people} @future? @be? [calling|calls] the shots",
        "[under] the direction of {p:people}",
        "[direction|directing] ( @be / comes )? from {p:people}",
        "( its / 's / series / drama / show ) [director] , {p:people}",
        "[directing] {p:people}",
        "[direction] by {p:people}",
        "which {p:people} [directed]",
        "[direction|directing] ( @be / : / = )? by? {p:people}",
        "{p:people} @be the|its ( writer|creator|writers|creators and )? [director|directors] ( . / , / and / of|on {s:series} )",
        "{p:people} ( @be / serves|serve|served|acts|acted|returns|joins as ) the|its? chief|head|lead|main|series|principal|sole? [director|directors] ( . / , / ; / and / of|on|for {s:series} )",
        "[director|directors|pd|pds] ( , ..3 , )? ( : / = / include|includes|are|is ) {p:people}",
        "; [director|directors] , {p:people}",
      ],
      reads: [
        Example("\"Cold River\" is directed by Mary Adams.", "Cold River | director | Mary Adams"),
        Example(
          "Kim Min-su, who also acts, directs \"Cold River\".", "Cold River | director | Kim Min-su"
        ),
        Example(
          "Kim Min-su, who was in \"Cold River\", is expected to direct \"Warm Lake\".",
          "Warm Lake | director | Kim Min-su | | expected"),
        Example(
          "Lee Ha-na wrote \"Cold River\", and Kim Min-su serves as chief director.",
          "Cold River | director | Kim Min-su"),
        Example(
          "Kim Min-su is to direct \"Cold River\".",
          "Cold River | director | Kim Min-su |  | expected"),
        Example(
          "Kim Min-su is at the helm of \"Cold River\".",
          "Cold River | director | Kim Min-su"),
        Example(
          "Kim Min-su is in the director's chair for \"Cold River\".",
          "Cold River | director | Kim Min-su"),
        Example(
          "\"Cold River\" comes from the director of \"Warm Lake\", Kim Min-su.",
          "Cold River | director | Kim Min-su"),
        Example(
          "Kim Min-su is in charge of directing \"Cold River\".",
          "Cold River | director | Kim Min-su"),
        Example(
          "At the helm of \"Cold River\" is Kim Min-su.",
          "Cold River | director | Kim Min-su"),
        Example(
          "In \"Cold River\" the direction is in the hands of Kim Min-su.",
          "Cold River | director | Kim Min-su"),
        Example(
          "In \"Cold River\" Kim Min-su and Lee Ha-na share the directing.",
          "Cold River | director | Kim Min-su",
          "Cold River | director | Lee Ha-na"),
        Example(
          "\"Cold River\" was filmed under the direction of Kim Min-su.",
          "Cold River | director | Kim Min-su"),
        Example(
          "\"Cold River\" has Kim Min-su calling the shots.",
          "Cold River | director | Kim Min-su"),
        Example(
          "Its director, Kim Min-su, spoke of \"Cold River\".",
          "Cold River | director | Kim Min-su"),
        Example(
          "With Kim Min-su in the director's chair, \"Cold River\" goes on.",
          "Cold River | director | Kim Min-su"),
        Example(
          "For \"Cold River\", behind the camera is Kim Min-su.",
          "Cold River | director | Kim Min-su"),
        Example(
          "In \"Cold River\" Kim Min-su stands behind the camera.",
          "Cold River | director | Kim Min-su"),
        Example(
          "Director Kim Min-su spoke of \"Cold River\".",
          "Cold River | director | Kim Min-su"),
        Example(
          "In \"Cold River\" Kim Min-su and Lee Ha-na share directorial duties.",
          "Cold River | director | Kim Min-su",
          "Cold River | director | Lee Ha-na"),
        Example(
          "In \"Cold River\" the direction comes from Kim Min-su.",
          "Cold River | director | Kim Min-su"),
        Example(
          "Kim Min-su is the director of \"Cold River\".",
          "Cold River | director | Kim Min-su"),
        Example(
          "In \"Cold River\" directors include Kim Min-su and Lee Ha-na.",
          "Cold River | director | Kim Min-su",
          "Cold River | director | Lee Ha-na"),
      ],
      leaves: ["Kim Min-su directed his anger at the makers of \"Cold River\"."]
    ) { match in
      // "art director", "director of photography": another craft.
      if match.isOtherCraft { return }
      // "directed his anger at": the object is no work.
      let after = match.found.items.upperBound
      if match.clause.items.indices.contains(after),
        match.scene.vocabulary[match.scene.firstWord(match.clause, after)].contains(.possessive),
        !match.clause.items[after...].prefix(5).contains(where: {
          $0.names != nil
            || $0.word.map {
              !match.scene.vocabulary[$0].isDisjoint(with: [.seriesNoun, .filmNoun])
            } ?? false
        })
      {
        return
      }
      match.credit(.director)
    },

    Rule(
      "who writes",
      [
        "[written|penned|scripted|authored|co-written|created] ( , created|written|directed|produced )? ( and / & / , and ) ( written / directed and written )  by {p:people}",
        "[written|penned|scripted|authored|co-written|co-wrote] ( ( , directed|produced|created|written|penned )? ( , directed|produced|created|written|penned )? ( and / & / , and ) directed|written|created|produced|co-produced|helmed|penned|executive-produced )? by the? sisters|brothers|writers|writer|screenwriter|screenwriters? {p:people}",
        "{p:people} @future? @be? [wrote|writes|pens|penned|scripted|writing|write|co-wrote|co-writes|scripts] ( it / them / all / every / both / the / this / {s:series} )",
        "{p:people} @have? [provided|wrote|writes|write|penned|supplied] the|all|its? scripts|script|screenplay|teleplay ( together? with {q:people} )?",
        "{p:people} @future? @be? [wrote|writes|co-wrote|co-writes] ( it / them / all / every / most / {s:series} ) ..3 with {q:people}",
        "and [wrote|writes|penned|co-wrote] ( it / them / all / every / {s:series} ) ..3 with {q:people}",
        "{p:people} [wrote|writes|write|writing|pens|scripts] ( , / . / ; / and directed|directs|produced|starred|directing / , directed|produced and ..2 )",
        "[script|scripts|screenplay|teleplay] ( of|for|to {s:series} )? @be? ( credited to / by / from / the work of / in the hands of ) {p:people}",
        "{p:people} 's [script|scripts|screenplay|teleplay]",
        "the [words|writing|story|dialogue|scripts|script] @be {p:people} 's",
        "from|by the [writer|writers|screenwriter] of {x:works} , {p:people}",
        "and the [writer|screenwriter] of {x:works} , {p:people}",
        "{p:people} @be in [charge] of the script|screenplay|writing",
        "{p:people} @have? [adapted|adapts] ( it / {s:series} / the ..2 novel|book|story|comic|manga|webtoon|memoir for television|tv|screen )",
        "[writer-director|director-writer] {p:people}",
        "{p:people} @be the|its [writer|screenwriter|writers] ( and ..3 director|creator|producer|showrunner|star )? ( . / , / of {s:series} )",
        "[script|screenplay|teleplay|scripts] ( @be / : / = )? by? {p:people}",
        "[script|screenplay|teleplay|scripts] ( @be / come|comes|came )? from {p:people}",
        "the [pen] of {p:people}",
        "{p:people} @be? [behind] the script|scripts|screenplay|teleplay",
        "the|this [series|drama|show|serial] , by the? {p:people}",
        "a|an ..4 [series|drama|serial|saga|comedy|thriller|miniseries|romance|fantasy|mystery|melodrama|sitcom] ( for|on|from {n:names} )? by {p:people}",
        "( its / 's / series / drama / show ) [writer|screenwriter] , {p:people}",
        "[writer|screenwriter|scriptwriter|writers|screenwriters|scriptwriters] ( @be / , ..3 , @be / : / = / include|includes )? {p:people}",
        "[written|penned|scripted] by : {p:people}",
        "; [writer|writers|screenwriter|script] , {p:people}",
        "{p:people} ( @be / serves|served|acts as / @be credited as ) the|its? head|lead|sole|chief|series|main? [writer|screenwriter|scriptwriter]",
        "{p:people} [penning]",
        "which {p:people} @have? [wrote|penned|scripted]",
      ],
      reads: [
        Example(
          "\"Cold River\" is back. The words are Oh Min-ho's.", "Cold River | writer | Oh Min-ho"),
        Example(
          "\"Cold River\" was written by Kim Min-su and Lee Ha-na.",
          "Cold River | writer | Kim Min-su", "Cold River | writer | Lee Ha-na"),
        Example(
          "\"Cold River\" comes from a script by Kim Min-su.", "Cold River | writer | Kim Min-su"),
        Example(
          "\"Cold River\" comes from the writer of \"Warm Lake\", Kim Min-su.",
          "Cold River | writer | Kim Min-su"),
        Example(
          "It is much like \"Cold River\", which Oh Min wrote.", "Cold River | writer | Oh Min"),
        Example(
          "\"Cold River\" is from the pen of Kim Min-su.",
          "Cold River | writer | Kim Min-su"),
        Example(
          "Kim Min-su is the writer of \"Cold River\".",
          "Cold River | writer | Kim Min-su"),
        Example(
          "Kim Min-su wrote the script for \"Cold River\".",
          "Cold River | writer | Kim Min-su"),
        Example(
          "Its writer, Kim Min-su, spoke of \"Cold River\".",
          "Cold River | writer | Kim Min-su"),
        Example(
          "In \"Cold River\" Kim Min-su provided all scripts.",
          "Cold River | writer | Kim Min-su"),
        Example(
          "In \"Cold River\" we like Kim Min-su's script.",
          "Cold River | writer | Kim Min-su"),
        Example(
          "In \"Cold River\" Kim Min-su is in charge of the script.",
          "Cold River | writer | Kim Min-su"),
        Example(
          "Kim Min-su adapted \"Cold River\" for television.",
          "Cold River | writer | Kim Min-su"),
        Example(
          "In \"Cold River\" the scripts come from Kim Min-su.",
          "Cold River | writer | Kim Min-su"),
        Example(
          "In \"Cold River\" Kim Min-su is behind the script.",
          "Cold River | writer | Kim Min-su"),
        Example(
          "\"Cold River\" is a series by Kim Min-su.",
          "Cold River | writer | Kim Min-su"),
        Example(
          "Writer Kim Min-su spoke of \"Cold River\".",
          "Cold River | writer | Kim Min-su"),
        Example(
          "The drama \"Cold River\" (written by: Kim Min-su) is over.",
          "Cold River | writer | Kim Min-su"),
        Example(
          "In \"Cold River\" Kim Min-su serves as head writer.",
          "Cold River | writer | Kim Min-su"),
      ],
      leaves: [
        "\"Cold River\" will play Seoul.", "The music of \"Cold River\" was written by Oh Min.",
      ]
    ) { match in
      // "the series, by the Adams sisters": a family name alone is nobody.
      if match.clause.items.indices.contains(match.found.items.upperBound),
        match.scene.vocabulary.cues.plurals.contains(
          match.scene.firstWord(match.clause, match.found.items.upperBound))
      {
        return
      }
      // "wrote the music", "wrote the song": no script.
      let behind = match.clause.items[match.found.items.upperBound...].prefix(3)
      if behind.contains(where: {
        $0.word.map {
          match.scene.vocabulary.cues.music.contains($0)
            || match.scene.vocabulary.cues.scores.contains($0)
        } ?? false
      }) {
        return
      }
      if !match.has("s"), match.speaksOfSong { return }
      // "the music was written by X"
      let ahead = match.clause.items[..<match.found.items.lowerBound].suffix(8)
      if ahead.contains(where: {
        $0.word.map { match.scene.vocabulary.cues.scores.contains($0) } ?? false
      }) {
        return
      }
      match.credit(.writer)
    },

    Rule(
      "credits in machine translation call the script a play", ["[play] {p:people}"],
      reads: [
        Example(
          "The drama \"Cold River\" (play Kim Min-su, directed by Lee Ha-na) has ended.",
          "Cold River | writer | Kim Min-su")
      ],
      leaves: [
        "Jane Brown was glad to play Mary Adams in \"Cold River\".",
        "In \"Cold River\" many play Mary Adams.",
      ]
    ) { match in
      // "to play X" casts: only a bracket or a list gives credits.
      let start = match.found.items.lowerBound
      guard
        match.clause.kind == .bracket || start == 0 || match.clause.items[start - 1].form == .mark
      else { return }
      match.credit(.writer)
    },

    Rule(
      "who created it",
      [
        "[created|co-created|devised|conceived] ( ( , directed|produced|created|written|penned )? ( , directed|produced|created|written|penned )? ( and / & / , and ) directed|written|created|produced|co-produced|helmed|penned|executive-produced )? by {p:people}",
        "{p:people} @have? [created|co-created|devised] {s:series}",
        "[showrunner|showrunners] ( @be / : )? {p:people}",
        "{p:people} ( , / and / created|wrote|directed|produced )? [created|devised|conceived] ( , / and ) ..3 {s:series}",
        "the|its? original? [idea] ( @be / came|comes from / : )? by? {p:people}",
        "[brainchild] of {p:people}",
        "[creator|creators|co-creators|creator-writer] ( @be / : / = / include|includes )? {p:people}",
        "{p:people} ( @be / serves|serve|served|acts as ) the|its? [creator|creators|co-creator|co-creators|showrunner|showrunners]",
        "the [brainchild|creation|idea] of {p:people}",
        "; [creator|creators] , {p:people}",
      ],
      reads: [
        Example("\"Cold River\" was created by Kim Min-su.", "Cold River | creator | Kim Min-su"),
        Example(
          "Kim Min-su created \"Cold River\".",
          "Cold River | creator | Kim Min-su"),
        Example(
          "\"Cold River\" is the brainchild of Kim Min-su.",
          "Cold River | creator | Kim Min-su"),
        Example(
          "Kim Min-su is the creator of \"Cold River\".",
          "Cold River | creator | Kim Min-su"),
        Example(
          "In \"Cold River\" the showrunner is Kim Min-su.",
          "Cold River | creator | Kim Min-su"),
        Example(
          "In \"Cold River\" the original idea came from Kim Min-su.",
          "Cold River | creator | Kim Min-su"),
        Example(
          "Creator Kim Min-su spoke of \"Cold River\".",
          "Cold River | creator | Kim Min-su"),
        Example(
          "In \"Cold River\" we see the creation of Kim Min-su.",
          "Cold River | creator | Kim Min-su"),
      ],
      leaves: ["Kim Min-su created a stir with \"Cold River\"."]
    ) { match in match.credit(.creator) },

    Rule(
      "who is executive producer",
      [
        "{p:people} @future? ( and )? [serve|serves|served|act|acts] as executive producer|producers",
        "{p:people} ..8 and serve|serves|is|as? as|an? [executive] producer|producers",
        "{p:people} @be an? [executive] producer|producers ( together|along with {q:people} )?",
        "[executive|exec] producer|producers ( @be / include|includes|including / : / = )? {p:people}",
        "[executive-produced] by {p:people}",
        "{p:people} @future? [executive-produces|executive-produced|executive-produce] ( alongside|with {q:people} )?",
        "{p:people} @future? [executive|exec] produce|produces|produced ( alongside|with {q:people} )?",
        "executive [produced|producing] by {p:people}",
        "{p:people} @future? [executive] produce|produces|produced|producing",
      ],
      reads: [
        Example(
          "Kim Min-su is an executive producer of \"Cold River\".",
          "Cold River | executiveProducer | Kim Min-su"),
        Example(
          "In \"Cold River\" Kim Min-su serves as executive producer.",
          "Cold River | executiveProducer | Kim Min-su"),
        Example(
          "\"Cold River\" is executive-produced by Kim Min-su.",
          "Cold River | executiveProducer | Kim Min-su"),
        Example(
          "Kim Min-su executive-produces \"Cold River\".",
          "Cold River | executiveProducer | Kim Min-su"),
        Example(
          "\"Cold River\" is executive produced by Kim Min-su.",
          "Cold River | executiveProducer | Kim Min-su"),
        Example(
          "Executive producer Kim Min-su spoke of \"Cold River\".",
          "Cold River | executiveProducer | Kim Min-su"),
        Example(
          "In \"Cold River\" Kim Min-su and Lee Ha-na executive produce.",
          "Cold River | executiveProducer | Kim Min-su",
          "Cold River | executiveProducer | Lee Ha-na"),
      ],
      leaves: ["Kim Min-su met an executive producer of \"Cold River\"."]
    ) { match in match.credit(.executiveProducer) },

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

    Rule(
      "several credits in a row of verbs",
      reads: [
        Example(
          "Mary Adams created, wrote and executive produces \"Cold River\".",
          "Cold River | creator | Mary Adams", "Cold River | writer | Mary Adams",
          "Cold River | executiveProducer | Mary Adams"),
        Example(
          "\"Cold River\" was created, written and directed by Mary Adams.",
          "Cold River | creator | Mary Adams", "Cold River | writer | Mary Adams",
          "Cold River | director | Mary Adams"),
      ],
      leaves: ["\"Cold River\" was written and produced by hand."]
    ) { match in match.deeds() },

    Rule(
      "what somebody does behind the camera, said beside the name", holding: [.apposition],
      reads: [
        Example(
          "\"Cold River\" is back. The boss is Mary Adams, the director who loves rain.",
          "Cold River | director | Mary Adams")
      ],
      leaves: ["Mary Adams, the director of \"Warm Lake\", is not in \"Cold River\"."]
    ) { match in match.creditInApposition() },

    Rule(
      "which companies produce",
      [
        "[produced|co-produced] by {o:organisations} ( and {q:organisations} )?",
        "{o:organisations} @future? [produced|produces|produce|co-produced|co-produce|co-produces|backs|bankrolled]",
        "[production] of {o:organisations}",
        "@determiner {o:organisations} [production|co-production]",
        "[made|shot] by {o:organisations} for",
        "@be ..2 [made] by {o:organisations}",
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
          $0.word.map { match.scene.vocabulary.cues.production.contains($0) } ?? false
        }), noun < 4,
        match.isWord(noun + 1, match.scene.vocabulary.cues.institutions)
          || match.isWord(noun, match.scene.vocabulary.cues.institutions)
            && match.isWord(noun + 1, match.scene.vocabulary.cues.production)
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

extension Match {
  /// Whether a director is one of another craft: `art director`, `director of photography`.
  fileprivate var isOtherCraft: Bool {
    let crafts = scene.vocabulary.cues.crafts
    for place in found.items {
      guard let word = clause.items[place].word, scene.vocabulary.cues.crew.contains(word) else {
        continue
      }
      if place > 0, let before = clause.items[place - 1].word,
        crafts.contains(before) || scene.vocabulary.cues.institutions.contains(before)
      {
        return true
      }
      if clause.items.indices.contains(place + 2),
        clause.items[place + 1].word == scene.vocabulary.words.of,
        let craft = clause.items[place + 2].word, crafts.contains(craft)
      {
        return true
      }
    }
    return false
  }

  /// Whether the clause tells of a song, whose writer and composer are not the series's.
  var speaksOfSong: Bool {
    let named = clause.items.compactMap(\.names).joined()
    guard
      !named.contains(where: {
        $0.entry == scene.topic || $0.entry == scene.focus && scene.book[$0.entry].votes.series > 0
      })
    else { return false }
    return (Array(named) + clause.antecedents).contains {
      scene.book[$0.entry].votes.song > 1
        && scene.book[$0.entry].votes.song > scene.book[$0.entry].votes.series
    }
      || clause.items.contains { $0.word.map { scene.vocabulary[$0].contains(.songNoun) } ?? false }
        && clause.items.first?.word != nil && found.items.lowerBound > 0
        && clause.items[..<found.items.lowerBound].contains {
          $0.word.map {
            scene.vocabulary[$0].contains(.songNoun)
              && !scene.vocabulary.cues.soundtrackNouns.contains($0)
          } ?? false
        }
  }

  /// Claims a credit for the people of the slots `p` and `q`.
  mutating func credit(_ property: Property) {
    // "who directed X" hangs on a person: the work is named behind the verb.
    let works = clause.items[found.items.upperBound...].prefix(3).compactMap(\.names).first
    if let works,
      works.allSatisfy({
        scene.book[$0.entry].canBeWork
          && scene.book[$0.entry].votes.work + scene.book[$0.entry].votes.series > 0
      }), !has("s"), clause.items[found.items.upperBound].names != nil
    {
      for work in works {
        for person in names("p") where scene.isCreditable(person) {
          if work.entry == scene.topic || work.entry == scene.focus {
            claim(work.entry, .series, property, .entry(person))
            continue
          }
          claim(person, .person, .creditedIn, .entry(work.entry), [(.role, property.roleTerm)])
        }
      }
      return
    }
    // "from the writer of X, Kim": X is another work.
    guard !takesUpSong, let series = has("x") ? scene.focus ?? scene.topic : series(),
      !names("x").contains(series)
    else { return }
    for person in (has("p") ? names("p") : subjects) + names("q") where scene.isCreditable(person) {
      if scene.book[person].votes.person == 0 { scene.book[person].votes.person = 1 }
      // "has not let scriptwriter X out" denies something else than who wrote it.
      let isBare =
        found.items.count == 2 && clause.items[found.items.lowerBound].word != nil
        && scene.firmness(of: clause, around: found.items) == .denied
      claim(series, .series, property, .entry(person), modality: isBare ? .asserted : nil)
    }
  }
}

extension Match {
  /// Companies of a list whose last members alone stand in the slot: `Blue Lamp Studio, A and B`.
  fileprivate var companiesBefore: [Int] {
    guard has("o"), var place = self["o"]?.items.lowerBound, place == found.items.lowerBound else {
      return []
    }
    var companies: [Int] = []
    while place > 1, clause.items[place - 1].isMark(","), let names = clause.items[place - 2].names,
      names.allSatisfy({
        scene.book[$0.entry].votes.organisation > 0 && scene.book[$0.entry].canBeOrganisation
      })
    {
      companies = names.map(\.entry) + companies
      place -= 2
    }
    return companies
  }
}

extension ClauseMatch {
  /// `Mary Adams, the director who …`, `Mary Adams, its writer`: the credit hangs on the name.
  func creditInApposition() {
    guard clause.kind == .apposition, let article = word(0),
      article == words.the || article == words.its
    else { return }
    // "the music director of the series"
    let isMusic = isWord(1, scene.vocabulary.cues.scores) || isWord(1, scene.vocabulary.cues.music)
    if isMusic, isWord(2, scene.vocabulary.cues.crew), let series = scene.focus ?? scene.topic {
      for person in clause.antecedents
      where scene.isCreditable(person.entry) && scene.book[person.entry].canBePerson {
        claim(0..<3, series, .series, .composer, .entry(person.entry))
      }
      return
    }
    guard let noun = word(1),
      let property = scene.vocabulary.cues.roleWords[noun].flatMap(Property.crew),
      items.count == 2 || word(2) == words.who || word(2) == words.and,
      let series = scene.focus ?? scene.topic
    else { return }
    for person in clause.antecedents
    where scene.isCreditable(person.entry) && scene.book[person.entry].canBePerson {
      claim(0..<2, series, .series, property, .entry(person.entry))
    }
  }
}

extension Property {
  /// The credit that a word for a role gives; nil for the cast.
  static func crew(_ role: String) -> Property? {
    switch role {
    case "director": .director
    case "writer": .writer
    case "creator": .creator
    default: nil
    }
  }

  /// The word for the credit when it is told from the person (`creditedIn` with a role).
  var roleTerm: Term? {
    switch name {
    case "director", "writer", "composer", "creator": .text(name)
    default: nil
    }
  }
}

extension Scene {
  func isCreditable(_ entry: Int) -> Bool {
    book[entry].known == nil && book[entry].votes.character <= book[entry].votes.person
      && book[entry].votes.organisation < 3
  }
}
