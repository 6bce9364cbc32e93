import Claims
import Documents

extension Rule {
  /// Who plays whom, where no verb of playing says it.
  static let partRules: [Rule] = [
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
        "{p:people} @future? @have? @be? [taken|took|takes|take|taking] over ( the role|part / @possessive role|part ) ( . / , / ; / from {q:people} )?",
      ],
      reads: [
        Example(
          "In \"Cold River\" Lee Ha-na plays Oh Se-ri. Kim Min-su has taken over the part.",
          "Cold River | castMember | Kim Min-su | character=Oh Se-ri"),
        Example(
          "In \"Cold River\" Kim Min-su has taken over the role of Han Ji-woo from Lee Jun-ho.",
          "Cold River | castMember | Lee Jun-ho | character=Han Ji-woo"),
        Example(
          "In \"Cold River\" Kim Min-su replaces Lee Ha-na as Han Ji-woo.",
          "Cold River | castMember | Kim Min-su | character=Han Ji-woo",
          "Cold River | castMember | Lee Ha-na | character=Han Ji-woo"),
      ],
      leaves: ["Kim Min-su has taken over the company that made \"Cold River\"."]
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
      ],
      leaves: ["Kim Min-su (Blue Lamp Entertainment) saw \"Cold River\"."]
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
      ],
      leaves: ["In \"Cold River\" Kim Min-su plays Han Ji-woo and Lee Ha-na his guitar."]
    ) { match in match.gappedParts() },
  ]
}
