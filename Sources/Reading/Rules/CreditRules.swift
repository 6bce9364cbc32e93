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
        "{p:people} @future? @be? [wrote|writes|pens|penned|scripted|writing|write|co-wrote|co-writes|scripts] ( it / them / all / every / both / the / this / ( {x:names} 's )? {s:series} )",
        "{p:people} @have? [provided|wrote|writes|write|written|penned|supplied] the|all|its? ..1 scripts|script|screenplay|teleplay ( together? with {q:people} )?",
        "who @have also? [written|wrote|penned] the|all|its ..1 scripts|script|screenplay|episodes",
        "{p:people} @future? @be? [wrote|writes|co-wrote|co-writes] ( it / them / all / every / most / {s:series} ) ..3 with {q:people}",
        "and [wrote|writes|penned|co-wrote] ( it / them / all / every / {s:series} ) ..3 with {q:people}",
        "{p:people} [wrote|writes|write|writing|pens|scripts] ( , / . / ; / and directed|directs|produced|starred|directing / , directed|produced and ..2 )",
        "[script|scripts|screenplay|teleplay] ( of|for|to {s:series} )? @be? ( credited to / by / from / the work of / in the hands of ) {p:people}",
        "{p:people} 's [script|scripts|screenplay|teleplay]",
        "[script|scripts|screenplay|teleplay] ( , / @be the first|work|debut ) by {p:people}",
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
          "\"Cold River\" was created by Kim Min-su, who has also written all six scripts.",
          "Cold River | writer | Kim Min-su"),
        Example(
          "The script of \"Cold River\" won a prize. The script, by Kim Min-su, is a good one.",
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
        match.scene.vocabulary.cues.name.plurals.contains(
          match.scene.firstWord(match.clause, match.found.items.upperBound))
      {
        return
      }
      // "wrote the music", "wrote the song": no script.
      let behind = match.clause.items[match.found.items.upperBound...].prefix(3)
      if behind.contains(where: {
        $0.word.map {
          match.scene.vocabulary.cues.music.music.contains($0)
            || match.scene.vocabulary.cues.music.scores.contains($0)
        } ?? false
      }) {
        return
      }
      if !match.has("s"), match.speaksOfSong { return }
      // "the music was written by X"
      let ahead = match.clause.items[..<match.found.items.lowerBound].suffix(8)
      if ahead.contains(where: {
        $0.word.map { match.scene.vocabulary.cues.music.scores.contains($0) } ?? false
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
        "{p:people} @have? [created|co-created|devised] ( {s:series} / it / this|the ..2 series|show|drama|comedy|thriller ) with {q:people}",
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
          "\"Cold River\" is back. Kim Min-su created this comedy with Lee Ha-na.",
          "Cold River | creator | Kim Min-su", "Cold River | creator | Lee Ha-na"),
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
        "{p:people} @be among the [executive] producer|producers",
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
          "Kim Min-su is among the executive producers of \"Cold River\".",
          "Cold River | executiveProducer | Kim Min-su"),
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
  ]
}
