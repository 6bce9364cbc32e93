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
        "{p:people} @future? be [seen|featured] as {c:part}",
        "{p:people} @future? @have? @be? ( come|comes|came / been? confirmed|set|slated|due|announced to )? [stars|star|starred|starring|appears|appear|appeared|appearing|returns|return|returned|returning|features|featured|cast|debut|debuts|joins|join|joined|back|recurs|recur|recurred|recurring|guests|guest|guested|guest-stars|guest-starred|cameos|cameoed|shines|shone|co-stars|co-starred|leads|lead|led|heads|headed|headlines|headlined|tops|topped|fronts|fronted|anchors|anchored|completes|completed|rounds|rounded|boards|boarded] ( in it / in|for ( {n:names} 's )? {s:series} / in|for the drama|series|show|season|title|lead / out? the|its|a|this ..2 cast|ensemble|line-up|lineup|series|show|drama|triangle|trio|quartet|roster|production|story ( of|in {s:series} )? )? as {c:part}",
        "{p:people} @future? @have? @be? ( tapped|picked|chosen|hired|recruited|signed|enlisted|drafted|brought|roped|set|due|slated|tipped ( on / up / in )? ) to [play|portray|voice|essay|embody] {c:part}",
        "{p:people} @future? @have? @be? [gives|give|gave|giving|breathes|breathed|breathing] life|flesh|face|shape to|into {c:part}",
        "{p:people} @future? @have? @be? [brings|bring|brought|bringing] {c:names} to life",
        "{p:people} ,? in the ..1 [role|part|guise|shoes] of {c:part}",
        "[role|part] of {c:part} @future? @have? ( goes|went|go|gone|fell|falls|passes|passed / @be given|handed|entrusted|offered ) to {p:people}",
        "[role|part] of {c:part} @future? @have? @be taken|filled by {p:people}",
        "{p:people} @future? @have? [makes|make|made|making] a|an ..2 cameo|appearance|turn|return as {c:part}",
        "{p:people} @future? @have? [reprise|reprises|reprised|reprising] ( ( @possessive / the )? role|part|roles as|of )? {c:part}",
        "{p:people} who? @be? in? [charge] of ( the role|part|character of )? {c:part}",
        "{p:people} @future? @have? @be? [divided|transforms|transform|transformed|morphs|disassembled] into ( the|a role|part|character of )? {c:part}",
        "{p:people} @future? @have? [steps|step|stepped|slips|slipped] into the role|part|character|shoes of {c:part}",
        "{p:people} makes|made|make @possessive {x:phrase}? [debut] as {c:part}",
        "{p:people} [=] {c:part}",
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
        "[as] {c:names} , {p:people} @verb",
        "{p:people} @have? ( @be / shines|shone|excels|excelled|impresses|dazzles|sparkles|glitters ) ..4 [as] {c:part}",
        "{p:people} @have? ( @be / shines|shone|excels|excelled|impresses|dazzles|sparkles|glitters|complete|completes|round|rounds|join|joins|joined|head|heads|front|fronts|came|comes|pop|pops|popped|turn|turns|turned|show|shows|step|steps|slots|completing|rounding|joining|heading ) ..4 [as] {c:names}",
      ],
      reads: [
        Example(
          "The cast of \"Cold River\" includes Kim Min-su as Han Ji-woo.",
          "Cold River | castMember | Kim Min-su | character=Han Ji-woo")
      ],
      leaves: ["Kim Min-su works as a lawyer when \"Cold River\" is not on."]
    ) { match in
      let part = match["c"]!.items
      guard
        !match.names("c").isEmpty
          || !match.scene.vocabulary[match.scene.firstWord(match.clause, part.lowerBound)]
            .isDisjoint(with: [.determiner, .possessive])
      else { return }
      // "with Kim as its director" credits, and casts nobody.
      if match.clause.items[part].contains(where: {
        $0.word.map { match.scene.vocabulary.cues.crew.contains($0) } ?? false
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
        match.scene.vocabulary.cues.naming.contains(word)
      {
        return
      }
      // "is known as X" gives another name; "is a delight as X's mother" no part.
      if match.clause.items[match.found.items].contains(where: {
        $0.word.map { match.scene.vocabulary.cues.naming.contains($0) } ?? false
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
      ],
      reads: [
        Example(
          "In \"Cold River\" Han Ji-woo is played by Kim Min-su.",
          "Cold River | castMember | Kim Min-su | character=Han Ji-woo"),
        Example(
          "Han Ji-woo runs the bar of \"Cold River\". He is played by Kim Min-su.",
          "Cold River | castMember | Kim Min-su | character=Han Ji-woo"),
        Example(
          "In \"Cold River\" Han Ji-woo is played by Kim Min-su, and Oh Se-ri by Lee Ha-na.",
          "Cold River | castMember | Lee Ha-na | character=Oh Se-ri"),
      ]
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
        match.scene.vocabulary.cues.persons.contains(noun)
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
        "{p:people} @have? [is|was|been] {c:part}", "{p:people} @have? @future [be] {c:part}",
      ],
      reads: [
        Example(
          "Kim Min-su plays Han Ji-woo in \"Cold River\" and Lee Ha-na is Oh Se-ri.",
          "Cold River | castMember | Lee Ha-na | character=Oh Se-ri")
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
      if !isPlain, !parts.isEmpty,
        match.scene.vocabulary[match.scene.firstWord(match.clause, match["c"]!.items.lowerBound)]
          .isDisjoint(with: [.determiner, .possessive])
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

    Rule(
      "a part in the possessive of who plays it", stage: .cast,
      reads: [
        Example(
          "In \"Cold River\" Mary Adams's Jane Brown wept. Mary Adams plays Jane Brown.",
          "Cold River | castMember | Mary Adams | character=Jane Brown"),
        Example(
          "\"Cold River\" had Kim Min-su's weary inspector Han Ji-woo in the dock.",
          "Cold River | castMember | Kim Min-su | character=Han Ji-woo"),
      ],
      leaves: [
        "Kim Min-su's sister Lee Ha-na saw \"Cold River\".",
        "Kim Min-su's agency praised \"Cold River\".",
      ]
    ) { match in match.ownedParts() },

    Rule(
      "a part is taken over from somebody", stage: .cast,
      [
        "over the? role|part of {c:part} [from] {p:people}",
        "{p:people} @future? @have? [replaces|replaced|replace|replacing|succeeds|succeeded] {q:people} as {c:part}",
        "[replaces|replaced|replacing|replace] {p:people} as {c:part}",
        "{p:people} @future? @have? @be? [taken|took|takes|take|taking] over ( the|@possessive role|part ) ( . / , / ; / from {q:people} )?",
      ],
      reads: [
        Example(
          "In \"Cold River\" Lee Ha-na plays Oh Se-ri. Kim Min-su has taken over the part.",
          "Cold River | castMember | Kim Min-su | character=Oh Se-ri"),
        Example(
          "In \"Cold River\" Kim Min-su has taken over the role of Han Ji-woo from Lee Jun-ho.",
          "Cold River | castMember | Lee Jun-ho | character=Han Ji-woo"),
      ]
    ) { match in
      if match.has("c") { return match.cast() }
      // "has taken over the part": the one spoken of last.
      let token = match.clause.items[match.found.items.lowerBound].tokens.lowerBound
      guard let series = match.series(),
        let part = match.scene.character(before: token, otherThan: -1, in: match.clause)
      else { return }
      for person in match.names("p") + match.names("q")
      where person != part && match.scene.book[person].canBePerson
        && !match.scene.isCharacter(person)
      {
        match.claim(series, .series, .castMember, .entry(person), [(.character, .entry(part))])
      }
    },

    Rule(
      "a name in brackets behind a name: the part and who plays it", stage: .cast,
      holding: [.innerBracket],
      reads: [
        Example(
          "\"Cold River\" tells of Han Ji-woo (Kim Min-su), a doctor. Kim Min-su plays Han Ji-woo.",
          "Cold River | castMember | Kim Min-su | character=Han Ji-woo")
      ]
    ) { match in
      for (place, item) in match.items.enumerated() {
        guard let child = item.child, match.clause.children[child].kind == .bracket,
          let outer = match.clause.children[child].antecedents.last
            ?? (match.clause.kind == .apposition ? match.clause.antecedents.last : nil)
        else { continue }
        match.pair(outer, match.clause.children[child], max(0, place - 1)..<place + 1)
      }
    },

    Rule(
      "a line of a list pairs who plays with the part", stage: .cast,
      reads: [
        Example(
          "Mary Adams – Jane Brown, a doctor\n\nKim Min-su – Han Ji-woo\n\n\"Cold River\" is over.",
          "Cold River | castMember | Mary Adams | character=Jane Brown",
          "Cold River | castMember | Kim Min-su | character=Han Ji-woo")
      ],
      leaves: ["Mary Adams – Jane Brown says – never saw \"Cold River\"."]
    ) { match in match.listedParts() },

    Rule(
      "two people play the same two at another age", stage: .cast,
      [
        "{p:people} @future? [play|plays|played|portray|portrays|portrayed] ( the|these younger? two|pair|couple|leads / them / both / their|the younger selves|versions|counterparts )"
      ],
      reads: [
        Example(
          "In \"Cold River\" Kim Min-su plays Han Ji-woo and Lee Ha-na plays Oh Se-ri. Park Min-ji and Song Min-ki play the two in their teens.",
          "Cold River | castMember | Park Min-ji | character=Han Ji-woo",
          "Cold River | castMember | Song Min-ki | character=Oh Se-ri")
      ],
      leaves: ["Kim Min-su and Lee Ha-na play the piano in \"Cold River\"."]
    ) { match in match.castYoung() },

    Rule(
      "an equals sign between a name and a part", stage: .cast, holding: [.names],
      reads: [
        Example(
          "Who is who in \"Cold River\": Kim Min-su = Han Ji-woo, doctor.",
          "Cold River | castMember | Kim Min-su | character=Han Ji-woo")
      ],
      leaves: ["\"Cold River\": tears = ratings, says Kim Min-su."]
    ) { match in
      for (place, item) in match.items.enumerated() where item.isMark("=") {
        guard place > 0, let actor = match.items[place - 1].names,
          match.items.indices.contains(place + 1), let part = match.items[place + 1].names,
          actor.count == 1, part.count == 1, match.scene.book[actor[0].entry].canBePerson,
          match.scene.book[part[0].entry].canBeCharacter,
          match.scene.book[actor[0].entry].votes.person
            + match.scene.book[part[0].entry].votes.person > 0,
          let series = match.scene.series(before: place - 1, in: match.clause)?.entry
        else { continue }
        match.scene.book[part[0].entry].votes.character += 4
        match.claim(
          place - 1..<place + 2, series, .series, .castMember, .entry(actor[0].entry),
          [(.character, .entry(part[0].entry))])
      }
    },

    Rule(
      "somebody is what is someone to a part",
      ["{p:people} [is|are|was|were] {c:part}"],
      reads: [
        Example(
          "Kim Min-su plays Han Ji-woo in \"Cold River\" and Lee Ha-na is a classmate of Han Ji-woo's.",
          "Cold River | castMember | Lee Ha-na")
      ],
      leaves: ["Lee Ha-na is a classmate of Kim Min-su's and a fan of \"Cold River\"."]
    ) { match in
      guard let items = match["c"]?.items, match.names("c").isEmpty,
        match.scene.describesRole(items, in: match.clause)
      else { return }
      let behind = items.lowerBound..<min(match.clause.items.count, items.upperBound + 3)
      guard
        match.clause.items[behind].contains(where: {
          $0.names.map { $0.count == 1 && match.scene.isCharacter($0[0].entry) } ?? false
        }),
        match.names("p").allSatisfy({
          match.scene.book[$0].votes.person > 2 && !match.scene.isCharacter($0)
        })
      else { return }
      match.cast()
    },

    Rule(
      "a second part without its verb", stage: .cast, holding: [.names],
      reads: [
        Example(
          "In \"Cold River\" Kim Min-su plays Han Ji-woo and Lee Ha-na his wife, Oh Se-ri.",
          "Cold River | castMember | Lee Ha-na | character=Oh Se-ri"),
        Example(
          "\"Cold River\" is back. As Han Ji-woo, Kim Min-su steals every scene.",
          "Cold River | castMember | Kim Min-su | character=Han Ji-woo"),
        Example(
          "In \"Cold River\" Kim Min-su plays Han Ji-woo, Lee Ha-na Oh Se-ri and Park Min-ji Choi Da-ro.",
          "Cold River | castMember | Kim Min-su | character=Han Ji-woo",
          "Cold River | castMember | Lee Ha-na | character=Oh Se-ri",
          "Cold River | castMember | Park Min-ji | character=Choi Da-ro"),
        Example(
          "In \"Cold River\" Kim Min-su and Lee Ha-na play Han Ji-woo and Oh Se-ri as children, Park Min-ji and Song Min-ki as adults.",
          "Cold River | castMember | Park Min-ji | character=Han Ji-woo",
          "Cold River | castMember | Song Min-ki | character=Oh Se-ri"),
      ]
    ) { match in match.gappedParts() },
  ]
}

extension Match {
  /// Whether will stands in the match: what is to be.
  fileprivate var isPlan: Bool {
    clause.items[found.items].contains {
      $0.word.map { scene.vocabulary[$0].contains(.future) } ?? false
    }
  }

  /// The people of a slot; in `Kim of Blue Lamp plays …` the one before the group, not the group.
  private func actors(named slot: SlotName) -> [Int] {
    guard var place = self[slot]?.items.lowerBound else { return names(slot) }
    // "Opposite Lee, Kim plays …": what opens the sentence is said of the first alone.
    if place == 1, clause.kind == .sentence, names(slot).count == 2,
      let opening = clause.items[0].word,
      scene.vocabulary[opening].contains(.preposition)
        || scene.vocabulary.cues.castOpenings.contains(opening)
    {
      return [names(slot)[1]]
    }
    guard place > 1 else { return names(slot) }
    // "Kim of the group Blue Lamp": the words between say what Blue Lamp is.
    var words = 0
    while place > 2, words < 3, let word = clause.items[place - 1].word,
      !scene.vocabulary[word].isDisjoint(with: [.determiner, .groupNoun, .adjective])
        || words > 0 && scene.vocabulary[word].isDisjoint(with: [.preposition, .verb, .be])
    {
      place -= 1
      words += 1
    }
    guard let joint = clause.items[place - 1].word,
      [scene.vocabulary.words.of, scene.vocabulary.words.from].contains(joint),
      let people = clause.items[place - 2].names,
      people.allSatisfy({ scene.isPerson($0.entry) && !scene.isCharacter($0.entry) })
    else { return names(slot) }
    return people.map(\.entry)
  }

  /// `X is played by A, and Y by B`: behind the match, another part without the verb.
  mutating func castNext() {
    guard let series = series() else { return }
    let items = clause.items
    for place in items.indices.dropFirst(found.items.upperBound) {
      guard items[place].word == scene.vocabulary.words.by, place + 1 < items.count,
        let people = items[place + 1].names, people.count == 1, let person = people.first?.entry,
        let part = items[found.items.upperBound..<place].last(where: {
          !$0.isChild && !$0.isMark(",")
        })?.names?.last?.entry, part != person,
        scene.book[person].canBePerson, scene.book[part].canBeCharacter,
        !scene.actors.contains(part)
      else { continue }
      scene.book[part].votes.character += 4
      claim(series, .series, .castMember, .entry(person), [(.character, .entry(part))])
    }
  }

  /// Claims for two people the parts of the two characters named last before them.
  mutating func castYoung() {
    let people = names("p")
    guard people.count == 2, let series = series() else { return }
    let token = clause.items[found.items.lowerBound].tokens.lowerBound
    var parts: [Int] = []
    for mention in scene.mentions(of: clause.passage, before: token).reversed()
    where parts.count < 2 {
      if scene.isCharacter(mention.entry), !parts.contains(mention.entry) {
        parts.append(mention.entry)
      }
    }
    guard parts.count == 2 else { return }
    for (person, part) in zip(people, parts.reversed()) where scene.book[person].canBePerson {
      claim(series, .series, .castMember, .entry(person), [(.character, .entry(part))])
    }
  }

  /// Claims a part for each person of the slot `p`, with the characters of the slot `c`.
  mutating func cast(modality: Modality? = nil, tier: String? = nil) {
    guard let series = series() else { return }
    // "A replaces B as X": both have played it.
    if has("q"), let part = names("c").first {
      for person in names("p") + names("q")
      where person != part && scene.book[person].votes.character <= scene.book[person].votes.person
      {
        scene.book[part].votes.character += 4
        claim(
          series, .series, .castMember, .entry(person), [(.character, .entry(part))],
          modality: modality)
      }
      return
    }
    let people = actors(named: "p")
    let parts = names("c")
    let items = self["c"]?.items
    let tier = tier ?? scene.tier(in: clause, around: found.items)
    if people.count == 1, parts.count == 2, let items, !isTakenOn(behind: items) {
      return castTwice(people[0], parts, series, items)
    }
    for (place, person) in people.enumerated() {
      guard scene.book[person].votes.character <= scene.book[person].votes.person else { continue }
      let part = parts.count == people.count ? parts[place] : parts.count == 1 ? parts[0] : nil
      if let part {
        guard part != person else { continue }
        scene.book[part].votes.character += 4
        claim(
          series, .series, .castMember, .entry(person),
          [(.character, .entry(part)), (.tier, tier.map { .text($0) })], modality: modality)
        if parts.count == 1 || parts.count == people.count, let items, place == 0 {
          scene.parts.append((clause, items, parts))
        }
      } else if parts.isEmpty, let items, scene.describesRole(items, in: clause) {
        claim(
          series, .series, .castMember, .entry(person), [(.tier, tier.map { .text($0) })],
          modality: modality)
      }
    }
    for person in people where scene.book[person].votes.person < 3 {
      scene.book[person].votes.person = 3
    }
  }
}

extension Match {
  /// Whether a word that needs the name before it stands behind a part: `and Lee Oh Se-ri`, `and Lee
  /// as …`, `and Lee's …`.
  private func isTakenOn(behind items: Range<Int>) -> Bool {
    guard clause.items.indices.contains(items.upperBound) else { return false }
    let next = clause.items[items.upperBound]
    if next.names != nil || next.isPossessive { return true }
    guard let word = next.word else { return false }
    return word == scene.vocabulary.words.as
      || !scene.vocabulary[word].isDisjoint(with: [
        .verb, .be, .have, .future, .determiner, .possessive,
      ])
  }

  /// One person with two names behind: `plays X and Y` gives two parts, `A as X and B` a part and
  /// another member of the cast.
  private mutating func castTwice(_ person: Int, _ parts: [Int], _ series: Int, _ items: Range<Int>)
  {
    // "who plays X, and Y": the list goes on outside the clause.
    let afterFirst =
      clause.items[items.lowerBound..<items.upperBound].last?.names?.first?.tokens.upperBound ?? 0
    if clause.kind == .relative, scene.passages[clause.passage].isMark(afterFirst, 0x2C) {
      scene.book[parts[0]].votes.character += 4
      return claim(series, .series, .castMember, .entry(person), [(.character, .entry(parts[0]))])
    }
    guard person != parts[0], person != parts[1],
      scene.book[person].votes.character <= scene.book[person].votes.person
    else { return }
    let isList =
      clause.items[items.lowerBound - 1].word == scene.vocabulary.words.as
      && !scene.isCharacter(parts[1])
    scene.book[parts[0]].votes.character += 4
    claim(series, .series, .castMember, .entry(person), [(.character, .entry(parts[0]))])
    if isList {
      let lists = clause.items[..<found.items.lowerBound].contains {
        $0.word.map { scene.vocabulary.cues.casting.contains($0) } ?? false
      }
      guard lists, scene.book[parts[1]].canBePerson, scene.book[parts[1]].votes.person > 0 else {
        return
      }
      claim(series, .series, .castMember, .entry(parts[1]))
    } else {
      scene.book[parts[1]].votes.character += 4
      claim(series, .series, .castMember, .entry(person), [(.character, .entry(parts[1]))])
    }
    if scene.book[person].votes.person < 3 { scene.book[person].votes.person = 3 }
  }
}

extension ClauseMatch {
  /// Reads a bracket behind a name: `Part (Actor)` or `Actor (Part)`.
  func pair(_ outer: NameUse, _ bracket: Clause, _ range: Range<Int>) {
    if let verb = bracket.items.first?.word,
      verb == words.as || scene.vocabulary.cues.playing.contains(verb)
    {
      return part(of: outer, bracket, range)
    }
    // "(child actor Kim)": what the actor is stands before the name.
    let lead = bracket.items.prefix { item in
      item.word.map {
        !scene.vocabulary[$0].isDisjoint(with: [.occupation, .determiner])
          || scene.vocabulary.cues.lifeStages.contains($0)
      } ?? false
    }.count
    let bracket = lead > 0 && lead < bracket.items.count ? bracket.suffix(from: lead) : bracket
    guard let inner = bracket.items.first?.names?.first, scene.book[inner.entry].known == nil,
      scene.book[outer.entry].known == nil,
      bracket.items.count == 1 || bracket.items.count == 2 && bracket.items[1].word != nil
        || isName(bracket),
      !scene.book[inner.entry].isQuoted, !scene.book[outer.entry].isQuoted,
      inner.entry != outer.entry,
      scene.mention(inner, in: clause)?.form != .foreign,
      let series = scene.series(before: range.lowerBound, in: clause)?.entry
    else { return }
    let (a, b) = (scene.book[outer.entry], scene.book[inner.entry])
    // Where one pair of the passage is a part and who plays it, so are the others like it.
    let isOneOfSeveral =
      a.words.count > 1 && b.words.count > 1 && scene.pairedPassage == clause.passage
    // "Kim Ji-eun (One Dollar Doctor)": what holds words of the language is a title, and no part.
    if b.votes.person == 0, b.words.count > 1, scene.isWorded(inner, in: bracket) { return }
    guard a.canBeCharacter, b.canBeCharacter,
      b.votes.person > 0 || a.votes.person > 0 || isOneOfSeveral, a.votes.work == 0,
      b.votes.work == 0
    else { return }
    let known = scene.actors
    if bracket.items.count == 2,
      bracket.items[1].word.map({ scene.vocabulary.cues.roles.contains($0) }) ?? false
    {
      scene.book[inner.entry].votes.character += 4
      scene.pairedPassage = clause.passage
      return claim(
        range, series, .series, .castMember, .entry(outer.entry),
        [(.character, .entry(inner.entry))])
    }
    // Whoever is known to act is the actor; else the one in the bracket, as cast lists in prose have it.
    let lists = items[..<range.lowerBound].contains {
      $0.word.map { scene.vocabulary.cues.casting.contains($0) } ?? false
    }
    let innerPlays =
      known.contains(inner.entry)
      || (!known.contains(outer.entry) && !lists && !outerPlays(outer, inner)
        && !scene.leads(range, in: clause))
    let (actor, part) = innerPlays ? (inner.entry, outer.entry) : (outer.entry, inner.entry)
    guard scene.book[actor].votes.person > 0 || isOneOfSeveral else { return }
    if !isOneOfSeveral, scene.book[actor].votes.person < 2, scene.book[part].votes.person == 0 {
      return
    }
    scene.book[part].votes.character += 4
    scene.pairedPassage = clause.passage
    claim(
      range, series, .series, .castMember, .entry(actor),
      [
        (.character, .entry(part)),
        (.tier, scene.tier(in: clause, around: range).map { .text($0) }),
      ])
  }

  /// `Kim Min-su (Crown Prince Han)`, `Lee Ha-na (Se-ri)`: a rank or a given name alone inside is the
  /// part; once a passage has it so, its other pairs are alike.
  private func outerPlays(_ outer: NameUse, _ inner: NameUse) -> Bool {
    if scene.outerPlays == clause.passage { return true }
    let isPart =
      scene.mention(inner, in: clause)?.rank != nil && scene.mention(outer, in: clause)?.rank == nil
      || scene.book[inner.entry].words.count == 1 && scene.book[outer.entry].words.count > 1
        && scene.book[outer.entry].votes.person > 1 && scene.book[inner.entry].name.contains("-")
    if isPart { scene.outerPlays = clause.passage }
    return isPart
  }

  /// Whether a bracket holds a name and words without another name or a year: `(Kim So-yeon, on form)`.
  private func isName(_ bracket: Clause) -> Bool {
    bracket.items.count > 2 && bracket.items[0].names?.count == 1 && bracket.items[1].isMark(",")
      && bracket.items.dropFirst(2).allSatisfy { item in
        item.word != nil
          || item.dimension == nil
            && item.names?.allSatisfy { scene.book[$0.entry].words.count == 1 } ?? true
      }
  }

  /// Reads `Actor (as Part)` and `Actor (playing Part)`.
  private func part(of actor: NameUse, _ bracket: Clause, _ range: Range<Int>) {
    guard scene.book[actor.entry].canBePerson, !scene.isCharacter(actor.entry),
      let series = scene.series(before: range.lowerBound, in: clause)?.entry,
      bracket.items.count > 1,
      let part = PatternMatcher(scene: scene, clause: bracket).capture(.part, at: 1, step: 1)?.names
        .first, part.entry != actor.entry
    else { return }
    scene.book[part.entry].votes.character += 4
    scene.pairedPassage = clause.passage
    claim(
      range, series, .series, .castMember, .entry(actor.entry),
      [
        (.character, .entry(part.entry)),
        (.tier, scene.tier(in: clause, around: range).map { .text($0) }),
      ])
  }

  /// `…, and Lee Ha-na his wife, Oh Se-ri`: behind a verb of playing, a name with a part beside it.
  func gappedParts() {
    leadingPart()
    guard let verb = clause.words.firstIndex(where: { scene.vocabulary.cues.playing.contains($0) })
    else { return }
    bareParts(behind: verb)
    secondPart(behind: verb)
    laterParts(behind: verb)
    let matcher = PatternMatcher(scene: scene, clause: clause)
    for place in items.indices.dropFirst(verb + 2) {
      guard
        word(place - 1) == words.and || items[place - 1].isMark(",") || items[place - 1].isChild,
        let names = items[place].names, names.count == 1,
        scene.book[names[0].entry].votes.person >= 1, !scene.isCharacter(names[0].entry)
      else { continue }
      var next = place + 1
      while items.indices.contains(next), items[next].child != nil { next += 1 }
      guard items.indices.contains(next), items[next].names == nil,
        kind(next).contains(.determiner) || kind(next).contains(.possessive)
          || kind(next).contains(.occupation),
        let part = matcher.capture(.part, at: next, step: 1),
        scene.book[names[0].entry].votes.person >= 3 || !part.names.isEmpty,
        let series = scene.series(before: place, in: clause)?.entry
      else { continue }
      let range = place..<part.items.upperBound
      if let name = part.names.first, name.entry != names[0].entry {
        scene.book[name.entry].votes.character += 4
        claim(
          range, series, .series, .castMember, .entry(names[0].entry),
          [(.character, .entry(name.entry))])
        scene.parts.append((clause, part.items, [name.entry]))
      } else if part.names.isEmpty, scene.describesRole(part.items, in: clause) {
        claim(range, series, .series, .castMember, .entry(names[0].entry))
      }
    }
  }

  /// `A plays X, an office worker, and Y, a schoolgirl`: two parts, each with its description.
  private func secondPart(behind verb: Int) {
    guard verb > 0, kind(verb).contains(.verb), let actors = items[verb - 1].names,
      actors.count == 1, items.indices.contains(verb + 2), let first = items[verb + 1].names,
      first.count == 1,
      items[verb + 2].isChild,
      let joint = items.indices.dropFirst(verb + 3).first(where: {
        !items[$0].isChild && !items[$0].isMark(",")
      }), word(joint) == words.and,
      items.indices.contains(joint + 1), let second = items[joint + 1].names, second.count == 1,
      let series = scene.series(before: verb, in: clause)?.entry
    else { return }
    let next = items.indices.dropFirst(joint + 2).first { !items[$0].isChild }
    guard next.map({ items[$0].isPunctuation }) ?? true, items.indices.contains(joint + 2),
      scene.isPerson(actors[0].entry),
      scene.book[second[0].entry].canBeCharacter, !scene.actors.contains(second[0].entry),
      second[0].entry != actors[0].entry
    else { return }
    scene.book[second[0].entry].votes.character += 4
    claim(
      verb - 1..<joint + 2, series, .series, .castMember, .entry(actors[0].entry),
      [(.character, .entry(second[0].entry))])
  }

  /// `As X, A steals every scene`: the part opens the sentence.
  private func leadingPart() {
    guard clause.kind == .sentence, word(0) == words.as, items.count > 2,
      let names = items[1].names, names.count == 2, let verb = word(2),
      scene.vocabulary[verb].isDisjoint(with: [.saying, .preposition, .conjunction]),
      scene.passages[clause.passage].isMark(names[0].tokens.upperBound, 0x2C),
      scene.book[names[0].entry].canBeCharacter, scene.book[names[1].entry].canBePerson,
      scene.book[names[1].entry].votes.person > 0, !scene.isCharacter(names[1].entry),
      let series = scene.series(before: 0, in: clause)?.entry
    else { return }
    scene.book[names[0].entry].votes.character += 4
    claim(
      0..<2, series, .series, .castMember, .entry(names[1].entry),
      [(.character, .entry(names[0].entry))])
  }

  /// `A plays X, B Y and C Z`: names side by side, the actor before the part.
  private func bareParts(behind verb: Int) {
    guard verb > 0, kind(verb).contains(.verb), let first = items[verb - 1].names, first.count == 1,
      let series = scene.series(before: verb, in: clause)?.entry
    else { return }
    var actor = first[0]
    var pairs: [(actor: NameUse, part: NameUse, place: Int)] = []
    for place in items.indices.dropFirst(verb + 1) {
      guard let names = items[place].names, names.count <= 2 else { break }
      pairs.append((actor, names[0], place))
      guard names.count == 2 else { break }
      actor = names[1]
    }
    guard pairs.count > 1, items[pairs[pairs.count - 1].place].names?.count == 1,
      pairs.allSatisfy({
        scene.book[$0.actor.entry].canBePerson && !scene.isCharacter($0.actor.entry)
          && scene.book[$0.part.entry].canBeCharacter
      })
    else { return }
    for pair in pairs {
      scene.book[pair.part.entry].votes.character += 4
      claim(
        max(verb - 1, pair.place - 1)..<pair.place + 1, series, .series, .castMember,
        .entry(pair.actor.entry), [(.character, .entry(pair.part.entry))])
    }
  }

  /// `A and B play X and Y as children, C and D as teenagers`: the same parts at another age.
  private func laterParts(behind verb: Int) {
    guard items.indices.contains(verb + 1), let parts = items[verb + 1].names, parts.count > 1,
      let series = scene.series(before: verb, in: clause)?.entry
    else { return }
    for place in items.indices.dropFirst(verb + 2) {
      guard let people = items[place].names, people.count == parts.count,
        word(place + 1) == words.as || kind(place + 1).contains(.preposition),
        items[(place + 1)...].prefix(3).contains(where: {
          $0.word.map { scene.vocabulary.cues.lifeStages.contains($0) } ?? false
        })
      else { continue }
      for (person, part) in zip(people, parts)
      where scene.book[person.entry].canBePerson && scene.isCharacter(part.entry) {
        claim(
          place..<place + 2, series, .series, .castMember, .entry(person.entry),
          [(.character, .entry(part.entry))])
      }
    }
  }
}
