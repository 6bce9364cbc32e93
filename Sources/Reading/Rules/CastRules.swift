import Claims
import Documents

extension Rule {
  /// Who plays whom.
  static let castRules: [Rule] = [
    Rule(
      "who plays whom", stage: .cast,
      [
        "{p:people} @future? @be? both? [plays|play|played|playing|portrays|portray|portrayed|portraying|embodies|embody|embodied|essays|essay|essayed|voices|voiced] {c:part}",
        "{p:people} @future? @be? ( set|due|slated to / to )? [take|takes|took|taking|taken|assume|assumes|essays|essay|play|plays|played|playing|portray|portrays|land|landed|lands|inherit|inherits] ( on / over )? the|a lead|leading|title|main|male|female|titular? role|part|character|lead of {c:part}",
        "{p:people} @future? @have? @be? [take|takes|took|taking|taken] ( on / over )? the role|part|character|roles|parts of {c:part}",
        "{p:people} @have? @be? been? [cast] in the ..1 role|part of {c:part}",
        "{p:people} 's [character|role|part] ( in {s:series} )? ( , / @be ) {c:part}",
        "@possessive [character] ( @be / , ) {c:part}",
        "{p:people} @future? @be? [plays|played|portrays|portrayed|playing|portraying] ( the|a|an / @possessive ) ..3 , {c:names} ( , / . / ; / and )",
        "{p:people} @future? be [seen|featured] as {c:part}",
        "{p:people} @be in|among|of ..3 [cast|ensemble|line-up|lineup] ,? as {c:names}",
        "{p:people} @future? @have? @be? ( come|comes|came / been? confirmed|set|slated|due|announced to )? [stars|star|starred|starring|narrates|narrated|appears|appear|appeared|appearing|returns|return|returned|returning|features|featured|cast|debut|debuts|joins|join|joined|back|recurs|recur|recurred|recurring|guests|guest|guested|guest-stars|guest-starred|cameos|cameoed|shines|shone|co-stars|co-starred|leads|lead|led|heads|headed|headlines|headlined|tops|topped|fronts|fronted|anchors|anchored|completes|completed|rounds|rounded|boards|boarded] ( in it / in|for ( {n:names} 's )? {s:series} / in|for the drama|series|show|season|title|lead / out? the|its|a|this ..2 cast|ensemble|line-up|lineup|series|show|drama|triangle|trio|quartet|roster|production|story ( of|in {s:series} )? )? as {c:part}",
        "{p:people} @future? @have? @be? ( tapped|picked|chosen|hired|recruited|signed|enlisted|drafted|brought|roped|set|due|slated|tipped ( on / up / in )? ) to [play|portray|voice|essay|embody] {c:part}",
        "{p:people} @future? @have? @be? [gives|give|gave|giving|breathes|breathed|breathing] life|flesh|face|shape to|into {c:part}",
        "{p:people} @future? @have? @be? [brings|bring|brought|bringing] {c:names} to life",
        "{p:people} ,? in the ..1 [role|part|guise|shoes] of {c:part}",
        "@be {p:people} , ..12 in|as the ..1 [role|part|guise|shoes] of {c:part}",
        "{p:people} , ( just|newly )? [cast|seen|heard|unrecognisable|miscast] as {c:part}",
        "in|behind|inside the ..1 [role|part|guise|shoes|mask|uniform|costume|robes] of {c:part} ( one|we|viewers|you sees|see|finds|find|meets|meet / is|are|comes|stands|appears|hides ) {p:people}",
        "[role|part] of {c:part} @future? @have? ( goes|went|go|gone|fell|falls|passes|passed / @be given|handed|entrusted ) to {p:people}",
        "[role|part] of {c:part} @future? @have? @be taken|filled by {p:people}",
        "{p:people} @future? @have? [makes|make|made|making] a|an ..2 cameo|appearance|turn|return as {c:part}",
        "{p:people} @future? @have? [reprise|reprises|reprised|reprising] ( ( @possessive / the )? role|part|roles as|of )? {c:part}",
        "{p:people} who? @be? in? [charge] of ( the role|part|character of )? {c:part}",
        "{p:people} @future? @have? @be? [divided|transforms|transform|transformed|morphs|disassembled|turns|turn|turned|changes|changed|disappears|disappeared|vanishes|melts] into ( the|a role|part|character of )? {c:part}",
        "{p:people} @future? @have? [steps|step|stepped|slips|slipped] into the role|part|character|shoes of {c:part}",
        "{p:people} makes|made|make|celebrates @possessive {x:phrase}? [debut|comeback|return|bow] as {c:part}",
        "{p:people} @future? @have? [tackles|tackle|tackled|inhabits|inhabit|inhabited|incarnates|incarnated|impersonates|impersonated|interprets|interpreted|channels|channelled] {c:names}",
        "{p:people} @future? @have? [lends|lend|lent|lending] @possessive ..2 to {c:names}",
        "{p:people} @future? @have? [gives|give|gave|offers|offered] us? a|an ..2 {c:names}",
        "to {p:people} to [play|portray|embody|voice] {c:part}",
        "{p:people} followed|follows ..2 [as] {c:part}",
        "{p:people} @future? @have? @be? been? tapped|hired|signed|set|cast|picked|chosen|selected|confirmed|attached|expected|announced|slated|due|on board? to [play|portray|voice] {c:part}",
        "{p:people} @future? @have? @be? been? [attached|aboard|onboard|tapped|unveiled|introduced|installed|on] board? as {c:part}",
        "{p:people} in the|a title|titular|lead|leading|main|male|female? [role|part|character|shoes] of {c:part}",
        "the? [role|part] of {c:part} @have? @be? goes|went|falls|fell|belongs|gone|going to {p:people}",
      ],
      reads: [
        Example(
          "Mary Adams plays Jane Brown in the drama \"Cold River\".",
          "Cold River | castMember | Mary Adams | character=Jane Brown"),
        Example(
          "In \"Cold River\" Kim Min-su recurs as Han Ji-woo and Lee Ha-na guested as Oh Se-ri's sister Oh Se-mi.",
          "Cold River | castMember | Kim Min-su | character=Han Ji-woo, tier=special",
          "Cold River | castMember | Lee Ha-na | character=Oh Se-mi, tier=special"),
        Example(
          "In \"Cold River\" Kim Min-su plays the coxswain, Han Ji-woo.",
          "Cold River | castMember | Kim Min-su | character=Han Ji-woo"),
        Example(
          "\"Cold River\" is back. Kim Min-su and Lee Ha-na are in the cast, as Han Ji-woo and Oh Se-ri.",
          "Cold River | castMember | Kim Min-su | character=Han Ji-woo",
          "Cold River | castMember | Lee Ha-na | character=Oh Se-ri"),
        Example(
          "In \"Cold River\" Kim Min-su takes on the role of Han Ji-woo.",
          "Cold River | castMember | Kim Min-su | character=Han Ji-woo"),
        Example(
          "Kim Min-su completes the triangle of \"Cold River\" as Han Ji-woo.",
          "Cold River | castMember | Kim Min-su | character=Han Ji-woo"),
        Example(
          "In \"Cold River\" Kim Min-su leads the cast as Han Ji-woo, and Lee Ha-na brings Oh Se-ri to life.",
          "Cold River | castMember | Kim Min-su | character=Han Ji-woo",
          "Cold River | castMember | Lee Ha-na | character=Oh Se-ri"),
        Example(
          "In \"Cold River\" the role of Han Ji-woo went to Kim Min-su.",
          "Cold River | castMember | Kim Min-su | character=Han Ji-woo"),
        Example(
          "\"Cold River\" is back. Kim Min-su's character is Han Ji-woo.",
          "Cold River | castMember | Kim Min-su | character=Han Ji-woo"),
        Example(
          "Mary Adams has been tapped to play Jane Brown in \"Cold River\".",
          "Cold River | castMember | Mary Adams | character=Jane Brown"),
        Example(
          "In \"Cold River\" Kim Min-su plays Han Ji-woo and Oh Se-ri.",
          "Cold River | castMember | Kim Min-su | character=Han Ji-woo",
          "Cold River | castMember | Kim Min-su | character=Oh Se-ri"),
        Example(
          "Kim Min-su and Lee Ha-na play Han Ji-woo and Oh Se-ri in \"Cold River\".",
          "Cold River | castMember | Kim Min-su | character=Han Ji-woo",
          "Cold River | castMember | Lee Ha-na | character=Oh Se-ri"),
        Example(
          "Kim Min-su was cast in the role of Han Ji-woo in \"Cold River\".",
          "Cold River | castMember | Kim Min-su | character=Han Ji-woo"),
        Example(
          "In \"Cold River\" Kim Min-su will be seen as Han Ji-woo.",
          "Cold River | castMember | Kim Min-su | character=Han Ji-woo | expected"),
        Example(
          "In \"Cold River\" Kim Min-su gives life to Han Ji-woo.",
          "Cold River | castMember | Kim Min-su | character=Han Ji-woo"),
        Example(
          "We liked Kim Min-su in the role of Han Ji-woo in \"Cold River\".",
          "Cold River | castMember | Kim Min-su | character=Han Ji-woo"),
        Example(
          "In the role of Han Ji-woo we see Kim Min-su in \"Cold River\".",
          "Cold River | castMember | Kim Min-su | character=Han Ji-woo"),
        Example(
          "In \"Cold River\" the role of Han Ji-woo is taken by Kim Min-su.",
          "Cold River | castMember | Kim Min-su | character=Han Ji-woo"),
        Example(
          "In \"Cold River\" Kim Min-su makes a cameo as Han Ji-woo.",
          "Cold River | castMember | Kim Min-su | character=Han Ji-woo, tier=special"),
        Example(
          "In \"Cold River\" Kim Min-su reprises Han Ji-woo.",
          "Cold River | castMember | Kim Min-su | character=Han Ji-woo"),
        Example(
          "In \"Cold River\" Kim Min-su is in charge of the role of Han Ji-woo.",
          "Cold River | castMember | Kim Min-su | character=Han Ji-woo"),
        Example(
          "In \"Cold River\" Kim Min-su transforms into Han Ji-woo.",
          "Cold River | castMember | Kim Min-su | character=Han Ji-woo"),
        Example(
          "In \"Cold River\" Kim Min-su steps into the role of Han Ji-woo.",
          "Cold River | castMember | Kim Min-su | character=Han Ji-woo"),
        Example(
          "In \"Cold River\" Kim Min-su makes his debut as Han Ji-woo.",
          "Cold River | castMember | Kim Min-su | character=Han Ji-woo"),
        Example(
          "In \"Cold River\" Kim Min-su is attached as Han Ji-woo.",
          "Cold River | castMember | Kim Min-su | character=Han Ji-woo"),
        Example(
          "In \"Cold River\" Kim Min-su tackles Han Ji-woo.",
          "Cold River | castMember | Kim Min-su | character=Han Ji-woo"),
        Example(
          "In \"Cold River\" Kim Min-su lends his charm to Han Ji-woo.",
          "Cold River | castMember | Kim Min-su | character=Han Ji-woo"),
        Example(
          "In \"Cold River\" Kim Min-su gives us a tender Han Ji-woo.",
          "Cold River | castMember | Kim Min-su | character=Han Ji-woo"),
        Example(
          "\"Cold River\" begins with Kim Min-su, newly cast as Han Ji-woo.",
          "Cold River | castMember | Kim Min-su | character=Han Ji-woo"),
      ],
      leaves: [
        "The band plays guitar music in \"Cold River\".",
        "Kim Min-su gives life to the party after \"Cold River\".",
        "Kim Min-su has been hired to play the piano at the party for \"Cold River\".",
      ]
    ) { match in match.cast() },

    Rule(
      "somebody stands as a part in a list of roles", stage: .cast,
      [
        "{p:people} , [as] {c:part} ( , / . / ; )", "{p:people} [as] {c:part}",
        "[as] {c:names} , {p:people} @verb", "he|she [as] {c:names}",
        "{p:people} @have? ( @be / shines|shone|excels|excelled|impresses|dazzles|sparkles|glitters ) ..4 [as] {c:part}",
        "{p:people} @have? ( @be / shines|shone|excels|excelled|impresses|dazzles|sparkles|glitters|complete|completes|round|rounds|join|joins|joined|head|heads|front|fronts|came|comes|pop|pops|popped|turn|turns|turned|show|shows|step|steps|slots|completing|rounding|joining|heading ) ..4 [as] {c:names}",
      ],
      reads: [
        Example(
          "The cast of \"Cold River\" includes Kim Min-su as Han Ji-woo.",
          "Cold River | castMember | Kim Min-su | character=Han Ji-woo"),
        Example(
          "\"Cold River\" has Mary Adams as Jane Brown; Kim Min-su, as Han Ji-woo, is good.",
          "Cold River | castMember | Kim Min-su | character=Han Ji-woo"),
        Example(
          "Kim Min-su and Lee Ha-na have the leads of \"Cold River\", he as Han Ji-woo and she as Oh Se-ri.",
          "Cold River | castMember | Kim Min-su | character=Han Ji-woo",
          "Cold River | castMember | Lee Ha-na | character=Oh Se-ri"),
        Example(
          "In \"Cold River\" Kim Min-su impresses as Han Ji-woo.",
          "Cold River | castMember | Kim Min-su | character=Han Ji-woo"),
      ],
      leaves: ["Kim Min-su works as a lawyer when \"Cold River\" is not on."]
    ) { match in
      guard match.has("p") else { return match.castSharer() }
      let part = match["c"]!.items
      guard
        !match.names("c").isEmpty
          || !match.scene.vocabulary[match.scene.firstWord(match.clause, part.lowerBound)]
            .isDisjoint(with: [.determiner, .possessive])
      else { return }
      // "with Kim as its director" credits, and casts nobody.
      if match.clause.items[part].contains(where: {
        $0.word.map { match.scene.vocabulary.cues.credit.crew.contains($0) } ?? false
      }), match.names("c").isEmpty {
        return
      }
      // Words between the name and its part lead on to a part with a name alone.
      if match.names("c").isEmpty, match["p"]!.items.upperBound + 1 < part.lowerBound,
        !match.clause.items[part.lowerBound - 2].isMark(",")
      {
        return
      }
      // "As Kang, Kim …" opens its sentence.
      if part.lowerBound < match["p"]!.items.lowerBound, match.found.items.lowerBound > 0 { return }
      let before = match["p"]!.items.lowerBound - 1
      if before >= 0, let word = match.clause.items[before].word,
        match.scene.vocabulary.cues.name.naming.contains(word)
      {
        return
      }
      // "is known as X" gives another name; "is a delight as X's mother" no part.
      if match.clause.items[match.found.items].contains(where: {
        $0.word.map {
          match.scene.vocabulary.cues.name.naming.contains($0)
            || match.scene.vocabulary.cues.cast.disguises.contains($0)
        } ?? false
      }) {
        return
      }
      if match.clause.items.indices.contains(part.upperBound),
        match.clause.items[part.upperBound].isPossessive
      {
        return
      }
      guard match.names("c").allSatisfy({ match.scene.book[$0].canBeCharacter }) else { return }
      match.cast()
    },

    Rule(
      "a part is played by somebody", stage: .cast,
      [
        "{c:part} ( , / - )? ( who / which )? ( is / was / @future be / @be being / and )? [played|portrayed|embodied|voiced] by {p:people}",
        "[played|portrayed|embodied|voiced] by ( the|a|an ..4 )? {p:people}",
        "{c:part} @be [played|portrayed|embodied|voiced] with|as ..4 by {p:people}",
        "@possessive ..2 @relation {c:names} [is|are] {p:people}",
        "the|its ..1 [heroine|hero|lead|protagonist|villain|antagonist] , {c:names} , @be {p:people}",
      ],
      reads: [
        Example(
          "In \"Cold River\" Han Ji-woo is played with a sigh by Kim Min-su.",
          "Cold River | castMember | Kim Min-su | character=Han Ji-woo"),
        Example(
          "In \"Cold River\" Han Ji-woo is played by Kim Min-su.",
          "Cold River | castMember | Kim Min-su | character=Han Ji-woo"),
        Example(
          "Han Ji-woo runs the bar of \"Cold River\". He is played by Kim Min-su.",
          "Cold River | castMember | Kim Min-su | character=Han Ji-woo"),
        Example(
          "In \"Cold River\" Han Ji-woo is played by Kim Min-su, and Oh Se-ri by Lee Ha-na.",
          "Cold River | castMember | Lee Ha-na | character=Oh Se-ri"),
        Example(
          "In \"Cold River\" the heroine, Han Ji-woo, is Kim Min-su.",
          "Cold River | castMember | Kim Min-su | character=Han Ji-woo"),
      ],
      leaves: ["The guitar in \"Cold River\" is played by Kim Min-su."]
    ) { match in
      // "X and Y, played by A and B": as many parts before as people behind.
      let people = match.names("p")
      if people.count > 1, match.names("c").count != people.count, let series = match.series() {
        let parts = match.partsBefore(people.count)
        guard parts.count == people.count else { return }
        for (person, part) in zip(people, parts) where person != part {
          match.scene.book[part].votes.character += 4
          match.claim(series, .series, .castMember, .entry(person), [(.character, .entry(part))])
        }
        return
      }
      match.castNext()
      if match.has("c") { return match.cast() }
      // In brackets or behind a comma, the part is what the clause hangs on; else it was named first.
      guard let series = match.series(), let person = match.names("p").first else { return }
      // "her rival is played by …": somebody without a name.
      let before = match.clause.items[..<match.found.items.lowerBound].last { item in
        item.child == nil && !item.isMark(",")
          && (item.word.map {
            match.scene.vocabulary[$0].isDisjoint(with: [.be, .have, .future, .adverb])
          } ?? true)
      }
      if let noun = before?.word, match.clause.kind == .sentence,
        match.scene.vocabulary.cues.cast.persons.contains(noun)
          || !match.scene.vocabulary[noun].isDisjoint(with: [.occupation, .relation])
      {
        return match.claim(series, .series, .castMember, .entry(person))
      }
      // "He is played by Kim": the part that the sentence before opens with.
      let isPronoun = match.clause.items[..<match.found.items.lowerBound].contains {
        $0.word == match.scene.vocabulary.words.he || $0.word == match.scene.vocabulary.words.she
      }
      let opening =
        isPronoun
        ? match.scene.sentences(of: match.clause.passage, before: match.clause.tokens.lowerBound)
          .last?.items.first?.names?.first?.entry : nil
      let named =
        match.clause.antecedents.first?.entry ?? opening
        ?? match.clause.items[..<match.found.items.lowerBound].last { $0.names != nil }?.names?
        .first?.entry
      guard let part = named, part != person, match.scene.book[part].canBeCharacter else { return }
      match.scene.book[part].votes.character += 4
      match.claim(series, .series, .castMember, .entry(person), [(.character, .entry(part))])
    },

    Rule(
      "a name is a name: somebody is a part", stage: .cast,
      [
        "{p:people} [is|are|was|were] {c:names} respectively?",
        "{p:people} [is|are|was|were] ( {x:names} 's / @possessive ) ..3 , {c:names}",
        "{p:people} @have? [is|was|been] {c:part}", "{p:people} @have? @future [be] {c:part}",
      ],
      reads: [
        Example(
          "Kim Min-su plays Han Ji-woo in \"Cold River\" and Lee Ha-na is Oh Se-ri.",
          "Cold River | castMember | Lee Ha-na | character=Oh Se-ri"),
        Example(
          "In \"Cold River\" Kim Min-su plays Han Ji-woo and Lee Ha-na is his boss, Oh Se-ri.",
          "Cold River | castMember | Lee Ha-na | character=Oh Se-ri"),
        Example(
          "In \"Cold River\" her son Ji-woo is Kim Min-su.",
          "Cold River | castMember | Kim Min-su | character=Ji-woo"),
        Example(
          "In \"Cold River\" Kim Min-su will be Han Ji-woo.",
          "Cold River | castMember | Kim Min-su | character=Han Ji-woo | expected"),
      ],
      leaves: ["Kim Min-su will be happy about \"Cold River\"."]
    ) { match in
      let parts = match.names("c")
      guard !match.names("p").isEmpty,
        parts.allSatisfy({
          match.scene.book[$0].canBeCharacter && match.scene.book[$0].votes.group == 0
            && match.scene.book[$0].votes.work == 0
        })
      else { return }
      // "A is the son of B" relates the two.
      if match.clause.items[match["c"]!.items].contains(where: {
        $0.word.map { match.scene.vocabulary[$0].contains(.relation) } ?? false
      }),
        match.clause.items[match["c"]!.items].contains(where: {
          $0.word == match.scene.vocabulary.words.of
        })
      {
        return
      }
      // "A is B's senior" makes nobody B; "the boss is X" says who the boss is.
      if match.clause.items.indices.contains(match.found.items.upperBound),
        match.clause.items[match.found.items.upperBound].isPossessive
      {
        return
      }
      if match.clause.items[match["p"]!.items.lowerBound].word == match.scene.vocabulary.words.the {
        return
      }
      let isPlain = match.clause.items[match["c"]!.items.lowerBound].names != nil
      if isPlain, match.opensWithPart { return match.castTheOtherWay() }
      // "is the nun Emma", "is detective Han Ji-woo"
      let first = match.scene.firstWord(match.clause, match["c"]!.items.lowerBound)
      if !isPlain, !parts.isEmpty,
        match.scene.vocabulary[first].isDisjoint(with: [.determiner, .possessive, .occupation])
          || match.scene.vocabulary.cues.credit.crew.contains(first)
          || match.scene.vocabulary.cues.cast.performers.contains(first)
      {
        return
      }
      // "is a lawyer" is said of anybody; "will be a lawyer" of a part.
      if parts.isEmpty, !match.isPlan { return }
      if parts.isEmpty {
        guard let items = match["c"]?.items, match.scene.describesRole(items, in: match.clause),
          match.clause.items.indices.contains(items.upperBound - 1)
        else { return }
      }
      match.cast()
    },
  ]
}
