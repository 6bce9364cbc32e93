import Claims

extension Rule {
  /// What people did before.
  static let earlierWorkRules: [Rule] = [
    Rule(
      "earlier works in brackets behind a name", holding: [.bracket, .names],
      reads: [
        Example(
          "Kim Min-su (\"Warm Lake\", 2019) plays Han Ji-woo in \"Cold River\".",
          "Kim Min-su | creditedIn | Warm Lake | role=cast, date=2019"),
        Example(
          "Lee Ha-na (\"Warm Lake\", \"Grey Hill\") directs \"Cold River\".",
          "Lee Ha-na | creditedIn | Warm Lake | role=director",
          "Lee Ha-na | creditedIn | Grey Hill | role=director"),
      ],
      leaves: ["Kim Min-su (\"A Pity\", he says) left \"Cold River\"."]
    ) { match in
      // What somebody says in brackets is quoted, and no work.
      guard match.clause.kind == .bracket,
        !match.clause.words.contains(where: { match.scene.vocabulary[$0].contains(.saying) })
      else { return }
      match.credits(of: match.clause.antecedents, in: 0..<match.items.count, role: nil)
    },

    Rule(
      "earlier works in a clause that hangs on a name",
      holding: [[.relative, .apposition], .names],
      reads: [
        Example(
          "Kim Min-su, known for \"Warm Lake\", plays Han Ji-woo in \"Cold River\".",
          "Kim Min-su | creditedIn | Warm Lake | role=cast"),
        Example(
          "Lee Ha-na, who made \"Warm Lake\" and \"Grey Hill\", directs \"Cold River\".",
          "Lee Ha-na | creditedIn | Warm Lake | role=director",
          "Lee Ha-na | creditedIn | Grey Hill | role=director"),
        Example(
          "\"Cold River\" was written by Oh Min, the writer behind \"Warm Lake\".",
          "Oh Min | creditedIn | Warm Lake | role=writer"),
      ],
      leaves: ["Kim Min-su, who hated \"Warm Lake\", plays Han Ji-woo in \"Cold River\"."]
    ) { match in
      guard match.clause.kind == .relative || match.clause.kind == .apposition, match.opensCredits
      else { return }
      match.credits(of: match.clause.antecedents, in: 0..<match.items.count, role: match.roleWord)
    },

    Rule(
      "a list of somebody's works", holding: [.names],
      reads: [
        Example(
          "Kim Min-su acts in \"Cold River\". Later appearances include \"Warm Lake\" (2021) and the film \"Grey Hill\" (2024).",
          "Kim Min-su | creditedIn | Warm Lake | role=cast, date=2021",
          "Kim Min-su | creditedIn | Grey Hill | role=cast, date=2024")
      ],
      leaves: ["Kim Min-su acts in \"Cold River\". The rivals of its slot include \"Warm Lake\"."]
    ) { match in match.listedWorks() },

    Rule(
      "a line of works behind a name", holding: [.names],
      reads: [
        Example(
          "\"Cold River\" stars Kim Min-su.\n\n- Kim Min-su: \"Warm Lake\" (2019), \"Grey Hill\".",
          "Kim Min-su | creditedIn | Warm Lake | role=cast, date=2019",
          "Kim Min-su | creditedIn | Grey Hill | role=cast")
      ],
      leaves: ["Kim Min-su: \"Warm Lake\" is no \"Cold River\"."]
    ) { match in
      guard match.clause.kind == .sentence, match.items.count > 2,
        let people = match.items[0].names, match.items[1].isMark(":"),
        match.items.dropFirst(2).allSatisfy({ item in
          item.isChild || item.isMark(",") || item.isMark(".") || item.word == match.words.and
            || item.names?.allSatisfy { match.scene.book[$0.entry].isQuoted } ?? false
        })
      else { return }
      match.credits(of: people, in: 2..<match.items.count, role: nil)
    },

    Rule(
      "somebody of a work",
      ["{p:person} [of|from] {w:works} fame?"],
      reads: [
        Example(
          "Lee Ha-na of \"Warm Lake\" is directing \"Cold River\".",
          "Lee Ha-na | creditedIn | Warm Lake | role=director")
      ],
      leaves: ["A fan of \"Cold River\" met Kim Min-su in Busan."]
    ) { match in
      for work in match.names("w") where match.scene.isEarlier(work) {
        match.credited(match.names("p"), work, nil)
      }
    },

    Rule(
      "what somebody did before, told with a verb",
      [
        "for {p:people} ( it|this|that @future? @be / , ) ..8 [since|after] {w:works}",
        "the|both ..1 pair|two|duo|couple|actors|stars ,? who? @have? [worked|starred|appeared|acted|teamed] up? together|opposite? in|on ( the / {d:date} / film|drama|series|movie / {n:names} / {x:phrase} )? {w:works}",
        "@be {p:people} 's ..4 [since|after] ( the / {d:date} / film|drama|series|movie / {x:phrase} )? {w:works}",
        "and @future? @be? next? [appear|appears|star|stars|starred|appeared|acted] in the? film|movie|drama|series? {w:works}",
        "{p:people} @have? @be? last|best|most? [seen|appeared|starred|acted|played|featured] ( together / on television|screen|tv )? in|since ( {n:names} 's / the ( {n:names} )? / {d:date} / film|drama|series|movie / {x:phrase} )? {w:works}",
        "{p:people} [rose|shot|came|sprang] to fame|stardom|prominence|attention|notice {d:date}? as {x:part} in {w:works}",
        "[won|gained|found|earned|achieved|shot] ( to )? fame|recognition|attention|popularity|acclaim|stardom ( as the? {c:part} )? in|with|for|through {w:works}",
        "{p:people} @have? [won|earned|gained] hearts|love|fans|praise ..1 with|for|in|through ( dramas|series|films|works such as|like )? {w:works}",
        "{p:people} [rose|shot] to fame|stardom|prominence with|in|through {w:works}",
        "{p:people} ..6 [acted] since {w:works}",
        "( the two / both / {p:people} ) [shared] the screen in {w:works}",
        "{p:people} last? [worked] together on|in {w:works}",
        "{p:people} @have? last|previously|already? [worked] with {q:people} on|in {w:works}",
        "{p:people} @be? [known] for {w:works}",
        "[known|remembered] for {x:works} ,|and and? {p:people} for {w:works}",
        "{p:people} 's [filmography|credits|resume|résumé|works|dramas] ..3 include|includes|are {w:works}",
        "{p:people} @have? [made|makes] @possessive ..2 debut ( in {e:date} )? in|with ( the / {d:date} / film|drama|series|movie / {x:phrase} )? {w:works}",
        "@possessive ..1 [role|part|turn|performance] as {c:part} in {w:works}",
        "{p:people} @have? not? @be? [seen|appeared|starred|acted] in a|any ..2 since {w:works}",
        "{p:people} ( comes|came|is|was )? [fresh|straight] from|off ( {n:names} 's )? {w:works}",
        "{p:people} @future? @be? [returns|returning|returned|return] ..14 after|since {w:works}",
        "the {w:works} [star|actor|actress]",
        "{w:works} [star|actor|actress] {p:people}",
      ],
      reads: [
        Example(
          "\"Cold River\" is Kim Min-su's first drama since \"Warm Lake\".",
          "Kim Min-su | creditedIn | Warm Lake | role=cast"),
        Example(
          "For Kim Min-su and Lee Ha-na of \"Cold River\" it is a reunion: the two worked together on \"Warm Lake\".",
          "Kim Min-su | creditedIn | Warm Lake | role=cast",
          "Lee Ha-na | creditedIn | Warm Lake | role=cast"),
        Example(
          "Kim Min-su (Warm Lake) plays Han Ji-woo in \"Cold River\".",
          "Kim Min-su | creditedIn | Warm Lake | role=cast"),
        Example(
          "\"Cold River\" stars Kim Min-su, who comes straight from \"Warm Lake\".",
          "Kim Min-su | creditedIn | Warm Lake | role=cast"),
        Example(
          "\"Cold River\" stars Kim Min-su. He was last seen in \"Warm Lake\".",
          "Kim Min-su | creditedIn | Warm Lake | role=cast"),
        Example(
          "Kim Min-su of \"Cold River\" rose to fame with \"Warm Lake\".",
          "Kim Min-su | creditedIn | Warm Lake | role=cast"),
        Example(
          "Kim Min-su of \"Cold River\" won hearts with \"Warm Lake\".",
          "Kim Min-su | creditedIn | Warm Lake | role=cast"),
        Example(
          "Kim Min-su and Lee Ha-na of \"Cold River\" last worked together on \"Warm Lake\".",
          "Kim Min-su | creditedIn | Warm Lake | role=cast",
          "Lee Ha-na | creditedIn | Warm Lake | role=cast"),
        Example(
          "Kim Min-su's filmography includes \"Warm Lake\" and \"Cold River\".",
          "Kim Min-su | creditedIn | Warm Lake | role=cast",
          "Kim Min-su | creditedIn | Cold River | role=cast"),
        Example(
          "Kim Min-su of \"Cold River\" made his debut in \"Warm Lake\".",
          "Kim Min-su | creditedIn | Warm Lake | role=cast"),
        Example(
          "Kim Min-su of \"Cold River\" had not been seen in a drama since \"Warm Lake\".",
          "Kim Min-su | creditedIn | Warm Lake | role=cast"),
        Example(
          "Kim Min-su of \"Cold River\" rose to fame as Han Ji-woo in \"Warm Lake\".",
          "Kim Min-su | creditedIn | Warm Lake | role=cast"),
        Example(
          "Kim Min-su and Lee Ha-na of \"Cold River\" shared the screen in \"Warm Lake\".",
          "Kim Min-su | creditedIn | Warm Lake | role=cast",
          "Lee Ha-na | creditedIn | Warm Lake | role=cast"),
        Example(
          "Kim Min-su of \"Cold River\" last worked with Lee Ha-na on \"Warm Lake\".",
          "Kim Min-su | creditedIn | Warm Lake | role=cast",
          "Lee Ha-na | creditedIn | Warm Lake | role=cast"),
        Example(
          "Kim Min-su is known for \"Warm Lake\" and acts in \"Cold River\".",
          "Kim Min-su | creditedIn | Warm Lake | role=cast"),
        Example(
          "In \"Cold River\" we see \"Warm Lake\" star Kim Min-su.",
          "Kim Min-su | creditedIn | Warm Lake | role=cast"),
        Example(
          "In \"Cold River\" Kim Min-su returns three years after \"Warm Lake\".",
          "Kim Min-su | creditedIn | Warm Lake | role=cast"),
      ],
      leaves: ["Kim Min-su has not seen \"Warm Lake\" since \"Cold River\"."]
    ) { match in
      var people = match.names("p")
      if people.isEmpty,
        match.clause.items[match.found.items.lowerBound].word == match.scene.vocabulary.words.and
      {
        people =
          match.scene.person(
            before: match.clause.items[match.found.items.lowerBound].tokens.lowerBound,
            in: match.clause
          ).map { [$0.entry] } ?? []
        if people.isEmpty { return }
      }
      if people.isEmpty {
        people = match.scene.thePeople(before: match.found.items.lowerBound, in: match.clause)
      }
      for work in match.names("w")
      where match.scene.isEarlier(work)
        || work == match.scene.topic && match.scene.book[work].canBeSeries
      {
        match.credited(
          people + match.names("q"), work, match.has("q") ? nil : "cast", as: match.names("c").first
        )
      }
    },

    Rule(
      "what somebody wrote or directed before",
      [
        "{p:people} @have? [written|wrote|penned] ( {x:names} 's )? {w:works}",
        "{p:people} @have? @be? ( the director of )? [directed|helmed|made] {w:works}",
        "{p:people} @be the [director|writer|creator] of {w:works}",
        "the [director|writer|creator|screenwriter] of {w:works} , {p:people}",
        "as he|she [did] ..3 's {w:works}",
        "whose ( earlier|previous|last )? [script|scripts|drama|series] {w:works}",
        "{p:person} 's ( @ordinal / bestselling|bestseller|web|own|hit|popular|famous|classic / {d:date} )? [novel|novels|webtoon|manga|manhwa|memoir|comic] {w:works}",
        "[novel|novels|webtoon|manga|manhwa|memoir|comic] {w:works} , by ( the? writer|author|novelist|cartoonist|artist )? {p:people}",
      ],
      reads: [
        Example(
          "\"Cold River\" was written by Oh Min. Oh Min had written \"Warm Lake\" before.",
          "Oh Min | creditedIn | Warm Lake | role=writer"),
        Example(
          "\"Cold River\" is based on Oh Min's novel \"Warm Lake\".",
          "Oh Min | creditedIn | Warm Lake | role=writer"),
        Example(
          "\"Cold River\" is dull, says the director of \"Warm Lake\", Kim Min-su.",
          "Kim Min-su | creditedIn | Warm Lake | role=director"),
        Example(
          "\"Cold River\" is unlike the novel \"Warm Lake\", by Kim Min-su.",
          "Kim Min-su | creditedIn | Warm Lake | role=writer"),
      ],
      leaves: ["Lee Ha-na wrote about \"Warm Lake\" in a blog and directs \"Cold River\"."]
    ) { match in
      var people = match.names("p")
      if people.isEmpty { people = match.clause.antecedents.map(\.entry) }
      if people.isEmpty,
        let use = match.scene.person(
          before: match.clause.items[match.found.items.lowerBound].tokens.lowerBound,
          in: match.clause)
      {
        people = [use.entry]
      }
      let cues = match.scene.vocabulary.cues
      let told = match.clause.items[match.found.items].compactMap(\.word)
      let role =
        told.compactMap { cues.credit.roleWords[$0] }.first
        ?? (told.contains { cues.production.forms[$0] != nil } ? "writer" : nil)
      for work in match.names("w") where match.scene.isEarlier(work) {
        match.credited(people, work, role)
      }
    },
  ]
}

extension ClauseMatch {
  /// Whether the clause opens like one that tells what somebody is known for.
  var opensCredits: Bool {
    let cues = scene.vocabulary.cues
    guard let first = items.first?.word else { return false }
    if [words.from, words.of].contains(first)
      || first == words.also && (word(1) == words.of || word(1) == words.from)
    {
      return items.prefix(3).contains { $0.names != nil }
    }
    if first == words.who, kind(1).contains(.be), word(2) == words.in || word(3) == words.in {
      return true
    }
    return items.prefix(7).contains { $0.word.map { cues.credit.credits.contains($0) } ?? false }
  }

  var roleWord: String? {
    for item in items.prefix(8) {
      if let word = item.word, let role = scene.vocabulary.cues.credit.roleWords[word] {
        return role
      }
    }
    return nil
  }

  /// Claims the works of a range for people, each with the year behind it.
  func credits(of people: [NameUse], in range: Range<Int>, role: String?) {
    let people = people.filter {
      scene.book[$0.entry].known == nil && !scene.isCharacter($0.entry)
        && scene.book[$0.entry].votes.person > 0
    }
    guard !people.isEmpty else { return }
    for place in range {
      guard let names = items[place].names else { continue }
      // "…, gave Cho one of his better parts": what stands behind a verb is another story.
      for (number, name) in names.enumerated()
      where scene.isEarlier(name.entry)
        && scene.book[name.entry].votes.person <= scene.book[name.entry].votes.work
      {
        let own =
          bracketedYear(of: name)
          ?? (number == names.count - 1 && names.allSatisfy { bracketedYear(of: $0) == nil }
            ? year(behind: place) : nil)
        for person in people {
          claim(
            place..<place + 1, person.entry, .person, .creditedIn, .entry(name.entry),
            [(.role, role.map { .text($0) }), (.date, own.map { .value(.date($0)) })],
            modality: .asserted)
        }
      }
    }
  }

  /// The year in the bracket that hangs on a title, also inside a list of titles.
  private func bracketedYear(of title: NameUse) -> PartialDate? {
    for child in clause.children where child.kind == .bracket && child.antecedents.contains(title) {
      if case .date(.absolute(let date)) = child.items.first?.dimension { return date }
    }
    return nil
  }

  /// The year that stands with a title: `("X", 2019)`, `"X" (2019)`, `the 2018 film "X"`.
  private func year(behind place: Int) -> PartialDate? {
    if items.indices.contains(place + 1), let child = items[place + 1].child,
      let first = scene.child(child, of: clause)?.items.first,
      case .date(.absolute(let date)) = first.dimension
    {
      return date
    }
    if items.indices.contains(place + 2), items[place + 1].isMark(","),
      case .date(.absolute(let date)) = items[place + 2].dimension
    {
      return date
    }
    for before in items.prefix(place).suffix(3) {
      if case .date(.absolute(let date)) = before.dimension, date.precision == .year { return date }
    }
    return nil
  }
}

extension Match {
  /// Claims a work for people, with the year beside it in the match.
  mutating func credited(_ people: [Int], _ work: Int, _ role: String?, as part: Int? = nil) {
    var date: PartialDate?
    for index in found.items.lowerBound..<min(clause.items.count, found.items.upperBound + 1) {
      if case .date(.absolute(let found)) = clause.items[index].dimension, found.precision == .year
      {
        date = found
      }
      if let child = clause.items[index].child, index >= found.items.upperBound - 1,
        case .date(.absolute(let found))? = scene.child(child, of: clause)?.items.first?.dimension
      {
        date = found
      }
    }
    if date == nil, clause.items.indices.contains(found.items.upperBound + 1),
      clause.items[found.items.upperBound].word == scene.vocabulary.words.in,
      case .date(.absolute(let found)) = clause.items[found.items.upperBound + 1].dimension
    {
      date = found
    }
    for person in people
    where scene.book[person].known == nil && !scene.isCharacter(person) && person != work {
      claim(
        person, .person, .creditedIn, .entry(work),
        [
          (.role, role.map { .text($0) }), (.character, part.map { .entry($0) }),
          (.date, date.map { .value(.date($0)) }),
        ], modality: .asserted)
    }
  }
}

extension Scene {
  /// Whether a title can be that of an earlier work: not the series spoken of, and no song.
  func isEarlier(_ entry: Int) -> Bool {
    let votes = book[entry].votes
    return entry != topic && entry != focus && book[entry].canBeWork && votes.song == 0
      && votes.release == 0 && votes.person == 0 && votes.group <= 0 && votes.character == 0
      && !isForeign(entry) && (book[entry].isQuoted || !quotesTitles || votes.work > 3)
  }

  /// The people that `the two` or `he` means: those named last, in the sentence or the one before.
  func thePeople(before place: Int, in clause: Clause) -> [Int] {
    var found: [Int] = []
    let token = clause.items.indices.contains(place) ? clause.items[place].tokens.lowerBound : 0
    var passage = clause.passage
    while passage >= 0, found.count < 2, clause.passage - passage <= 1 {
      let limit = passage < clause.passage ? Int.max : token
      for mention in mentions(of: passage, before: limit).reversed()
      where isPerson(mention.entry) && !found.contains(mention.entry) {
        found.append(mention.entry)
        if found.count == 2 { break }
      }
      passage -= 1
    }
    return found
  }
}
