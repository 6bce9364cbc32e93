import Claims

extension Rule {
  /// The steps by which a part is cast: talks, offers, consideration, confirmation, refusal.
  static let castingRules: [Rule] = [
    Rule(
      "a part is offered", stage: .rest,
      [
        "{p:people} ( of ..2 )? @be not? then|later|first|also? [offered] ( @determiner role|part|lead|character|project / that )? of? {c:part}?",
        "{p:people} @have been [offered] @determiner? ..3 ( role|part|lead of {c:part} )?",
        "{p:people} @have? [received|receives|got|fielded] ( a|an|the ..2 offer|proposal|script / offers )",
        "{p:people} @have? @be? been? [approached|courted|wooed|sought|eyed|earmarked|pursued]",
        "{p:people} @have? @be? been? [sounded] out",
        "[approached|courted|wooed|pursued] {p:people} for|about|to",
        "@determiner? [offer|script|part|role|lead] @have? ( went|gone|goes|come|came|landed ) ( first / out )? to {p:people} , who|but",
        "{p:people} @be the first|original|initial|preferred [choice|pick] for",
        "[offered] to {p:people}",
        "and ( that )? {p:people} had been [offered] it",
      ],
      reads: [
        Example(
          "Kim Min-su has received a casting offer for \"Cold River\".",
          "Kim Min-su | castingStage | offered | series=Cold River"),
        Example(
          "Kim Min-su has been offered the part of Han Ji-woo in \"Cold River\".",
          "Kim Min-su | castingStage | offered | series=Cold River, character=Han Ji-woo"),
        Example(
          "Kim Min-su was then offered the part of Han Ji-woo in \"Cold River\".",
          "Kim Min-su | castingStage | offered | series=Cold River, character=Han Ji-woo"),
        Example(
          "Kim Min-su was offered a role in \"Cold River\".",
          "Kim Min-su | castingStage | offered | series=Cold River"),
        Example(
          "Kim Min-su was approached for \"Cold River\".",
          "Kim Min-su | castingStage | offered | series=Cold River"),
        Example(
          "Kim Min-su was sounded out for a role in \"Cold River\".",
          "Kim Min-su | castingStage | offered | series=Cold River"),
        Example(
          "The makers of \"Cold River\" approached Kim Min-su for the lead.",
          "Kim Min-su | castingStage | offered | series=Cold River"),
        Example(
          "Kim Min-su was the first choice for \"Cold River\".",
          "Kim Min-su | castingStage | offered | series=Cold River"),
        Example(
          "The lead in \"Cold River\" was offered to Kim Min-su.",
          "Kim Min-su | castingStage | offered | series=Cold River"),
      ],
      leaves: ["Kim Min-su has been offered a seat at the premiere of \"Cold River\"."]
    ) { match in if match.offersPart { match.stage("offered") } },

    Rule(
      "a part is considered",
      [
        "{p:people} ( @be / @have been / @be reported|said|rumoured|rumored|believed|understood|thought to be )? ( positively|still|currently|carefully )? [considering|reviewing|mulling|weighing]",
        "{p:people} @be ..6 and @be [considering|reviewing|mulling|weighing]",
        "{p:people} ..8 which @be [under] review|consideration",
        "( and / , )? @be? [considering|reviewing|mulling] it|the",
      ],
      reads: [
        Example(
          "Kim Min-su is said to be weighing an offer for \"Cold River\".",
          "Kim Min-su | castingStage | considering | series=Cold River"),
        Example(
          "Kim Min-su is considering the part of Han Ji-woo in \"Cold River\".",
          "Kim Min-su | castingStage | considering | series=Cold River, character=Han Ji-woo"),
        Example(
          "Kim Min-su has an offer for \"Cold River\" which is under review.",
          "Kim Min-su | castingStage | considering | series=Cold River"),
        Example(
          "Kim Min-su is fond of \"Cold River\" and is considering.",
          "Kim Min-su | castingStage | considering | series=Cold River"),
      ],
      leaves: [
        "The network is considering a later slot for \"Cold River\".",
        "The star of \"Cold River\" was hurt. Kim Min-su is considering legal action.",
      ]
    ) { match in
      // "is considering legal action" considers no part.
      guard match.concernsPart || match.closesItsPart || match.has("p") == false else { return }
      match.stage("considering")
    },

    Rule(
      "talks about a part",
      [
        "{p:people} @have? @be? not? ( rumoured|rumored|reported|said|believed|understood|thought to be )? in ( final|early|advanced )? [talks|discussions|negotiations]",
        "[talks|negotiations|discussions] with {p:people} ( are / @have / for|about|over )",
        "@be in? [talks|negotiations|discussions] with {p:people}",
        "{p:people} @be ( said|reported|understood|believed to be )? now? [close|near] to ( signing|joining|a deal / an agreement )",
        "{p:people} @be ( said|reported|understood|believed to be )? now? [circling|nearing|finalising|finalizing] ( a|the ..1 deal|part|role|lead )?",
      ],
      reads: [
        Example(
          "Kim Min-su is in talks to star in \"Cold River\".",
          "Kim Min-su | castingStage | in talks | series=Cold River"),
        Example(
          "Kim Min-su is rumoured to be in talks for \"Cold River\".",
          "Kim Min-su | castingStage | in talks | series=Cold River | speculated"),
        Example(
          "Kim Min-su was not in talks for \"Cold River\".",
          "Kim Min-su | castingStage | in talks | series=Cold River | denied"),
        Example(
          "For \"Cold River\" talks with Kim Min-su are under way.",
          "Kim Min-su | castingStage | in talks | series=Cold River"),
        Example(
          "Kim Min-su is circling the lead of \"Cold River\".",
          "Kim Min-su | castingStage | in talks | series=Cold River"),
        Example(
          "The makers of \"Cold River\" are in talks with Kim Min-su.",
          "Kim Min-su | castingStage | in talks | series=Cold River"),
        Example(
          "Kim Min-su is said to be close to a deal for \"Cold River\".",
          "Kim Min-su | castingStage | in talks | series=Cold River"),
      ],
      leaves: ["Kim Min-su, the star of \"Cold River\", is in talks about the schedule."]
    ) { match in
      // "in talks about his schedule" is about no part.
      let after = match.found.items.upperBound
      if match.clause.items.indices.contains(after),
        match.scene.firstWord(match.clause, after) == match.scene.vocabulary.words.about,
        !match.clause.items[after...].contains(where: {
          $0.word.map {
            match.scene.vocabulary.cues.cast.roles.contains($0)
              || match.scene.vocabulary.cues.cast.joining.contains($0)
          } ?? false
        })
      {
        return
      }
      match.stage("in talks")
    },

    Rule(
      "a part is confirmed",
      [
        "{p:people} @have? @be ( officially / the first|last|next|latest to be )? [confirmed] ,? as {c:part}",
        "{p:people} @have? @be ( officially )? [confirmed]",
        "{p:people} @have? been [cast] in",
        "[confirmed|announced] his|her casting",
        "{p:people} 's [casting] ( in|for|as {s:series} )? @have? @be? been? made? official|confirmed|announced",
        "{p:people} @have [confirmed] @possessive casting|appearance|role|return|participation",
        "[confirmed|announced] on? {d:date}? that? {p:people} ( of ..4 )? ( @have / @be / @future )? been? cast|star|play|join|lead",
        "[confirmed|confirms|announced|announces] the casting of {p:people}",
        "{p:people} @have? [accepted|accepts] ( an|the ..2 offer|role|part|lead / @possessive ..2 offer|role|part|lead )",
        "{p:people} ..3 whose [casting] was|has been? announced|confirmed",
        "whose [casting] was|has been? announced|confirmed",
      ],
      reads: [
        Example(
          "On 3 May 2021 Kim Min-su and Lee Ha-na were confirmed as the leads of \"Cold River\".",
          "Kim Min-su | castingStage | confirmed | series=Cold River, date=2021-05-03",
          "Lee Ha-na | castingStage | confirmed | series=Cold River, date=2021-05-03"),
        Example(
          "Kim Min-su is confirmed for \"Cold River\".",
          "Cold River | castMember | Kim Min-su",
          "Kim Min-su | castingStage | confirmed | series=Cold River"),
        Example(
          "Kim Min-su's casting in \"Cold River\" was made official.",
          "Cold River | castMember | Kim Min-su",
          "Kim Min-su | castingStage | confirmed | series=Cold River"),
        Example(
          "The makers of \"Cold River\" confirmed the casting of Kim Min-su.",
          "Cold River | castMember | Kim Min-su",
          "Kim Min-su | castingStage | confirmed | series=Cold River"),
        Example(
          "KBS confirmed on 3 May 2021 that Kim Min-su has been cast in \"Cold River\".",
          "Cold River | castMember | Kim Min-su",
          "Kim Min-su | castingStage | confirmed | series=Cold River, date=2021-05-03"),
        Example(
          "Kim Min-su accepted the offer to star in \"Cold River\".",
          "Cold River | castMember | Kim Min-su",
          "Kim Min-su | castingStage | confirmed | series=Cold River"),
        Example(
          "Kim Min-su has confirmed his appearance in \"Cold River\".",
          "Cold River | castMember | Kim Min-su",
          "Kim Min-su | castingStage | confirmed | series=Cold River"),
        Example(
          "The agency of Kim Min-su confirmed his casting in \"Cold River\".",
          "Cold River | castMember | Kim Min-su",
          "Kim Min-su | castingStage | confirmed | series=Cold River"),
      ],
      leaves: [
        "Kim Min-su has been confirmed to direct \"Cold River\".",
        "Kim Min-su confirmed that \"Cold River\" is over.",
      ]
    ) { match in
      // "has been cast in", said by nobody, is no more than who plays.
      if match.anchor == match.scene.vocabulary.words.cast,
        !match.clause.items.contains(where: {
          $0.word.map { match.scene.vocabulary[$0].contains(.saying) } ?? false
        })
      {
        return
      }
      // "Kim Min-su confirmed that it rained": who confirms is not thereby confirmed.
      let isActive =
        match.has("p") && match.anchor == match.scene.vocabulary.words.confirmed
        && !match.clause.items[match.found.items].contains {
          $0.word.map { !match.scene.vocabulary[$0].isDisjoint(with: [.be, .have]) } ?? false
        }
      if isActive, match.clause.items.indices.contains(match.found.items.upperBound),
        match.clause.items[match.found.items.upperBound].word == match.scene.vocabulary.words.that
      {
        return
      }
      // "has been confirmed to direct it", "as its writer": work behind the camera has no such steps.
      let cues = match.scene.vocabulary.cues
      if match.clause.words[match.found.items.upperBound...].prefix(4).contains(where: {
        cues.credit.crew.contains($0) || cues.credit.crewVerbs.contains($0)
      }) {
        return
      }
      match.stage("confirmed")
    },

    Rule(
      "a part is declined",
      [
        "{p:people} @have? both? [declined|rejected|refused]", "{p:people} @have? [turned] down|it",
        "{p:people} @have? [passed] ( on / because|due|owing|over )",
        "{p:people} @have? said [no] ( to|because|due|over / , / . )",
        "but let|gave it [go|up]",
        "both|they|all @have? [declined|rejected|refused|passed]",
        "but [declined|refused|demurred|balked]",
      ],
      reads: [
        Example(
          "Kim Min-su turned down the lead of \"Cold River\".",
          "Kim Min-su | castingStage | declined | series=Cold River"),
        Example(
          "Kim Min-su was first considered for a role in \"Cold River\", but declined.",
          "Kim Min-su | castingStage | declined | series=Cold River"),
        Example(
          "Kim Min-su declined the lead in \"Cold River\".",
          "Kim Min-su | castingStage | declined | series=Cold River"),
        Example(
          "Kim Min-su passed on the lead in \"Cold River\".",
          "Kim Min-su | castingStage | declined | series=Cold River"),
        Example(
          "Kim Min-su said no to \"Cold River\".",
          "Kim Min-su | castingStage | declined | series=Cold River"),
        Example(
          "Kim Min-su had the lead in \"Cold River\" but let it go.",
          "Kim Min-su | castingStage | declined | series=Cold River"),
      ],
      leaves: ["Asked about \"Cold River\" on Monday, Kim Min-su declined to comment."]
    ) { match in
      // "declined to comment", "rejected reports": nothing was offered.
      let after = match.found.items.upperBound
      if match.clause.items.indices.contains(after), let word = match.clause.items[after].word,
        word == match.scene.vocabulary.words.to
          || match.scene.vocabulary.cues.firmness.hearsay.contains(word), !match.concernsPart
      {
        return
      }
      match.stage("declined")
    },

    Rule(
      "somebody leaves the cast",
      [
        "{p:people} @have? [withdrew|withdrawn|quit|departed|exited]",
        "{p:people} @have? [dropped|pulled|bowed|stepped|backed|walked] out|down|away",
        "{p:people} @be [dropped|fired|removed|axed] from",
        "{p:people} @future? @have? @be? [leaving|leaves|left|leave|exit|exits|exiting|departing] ( {s:series} / the series|show|drama|cast|project )",
        "but|and [withdrew|quit|exited] ( from / in / over / because / for / due / , / . )",
      ],
      reads: [
        Example(
          "Kim Min-su withdrew from \"Cold River\" in March 2021.",
          "Kim Min-su | castingStage | withdrew | series=Cold River, date=2021-03"),
        Example(
          "Kim Min-su is leaving \"Cold River\".",
          "Kim Min-su | castingStage | withdrew | series=Cold River"),
        Example(
          "Kim Min-su dropped out of \"Cold River\".",
          "Kim Min-su | castingStage | withdrew | series=Cold River"),
        Example(
          "Kim Min-su was dropped from \"Cold River\".",
          "Kim Min-su | castingStage | withdrew | series=Cold River"),
      ],
      leaves: [
        "Kim Min-su left the house before \"Cold River\" was on.",
        "Kim Min-su quit smoking after \"Cold River\", where nobody stayed long.",
      ]
    ) { match in
      // "quit smoking": a plain word behind the verb is what was left.
      let after = match.found.items.upperBound
      if match.clause.items.indices.contains(after), let word = match.clause.items[after].word,
        match.scene.vocabulary[word].isDisjoint(with: [
          .determiner, .preposition, .possessive, .adverb, .conjunction, .pronoun, .timeWord,
          .relative,
        ])
      {
        return
      }
      match.stage("withdrew")
    },
  ]
}
