import Claims

extension Rule {
  /// Who is in the cast, without a part named.
  static let appearanceRules: [Rule] = [
    Rule(
      "a series stars somebody", stage: .cast,
      [
        "{s:series}? @future? [stars|starred|starring|star|features|featuring|toplining] {p:people}",
        "{s:series}? @future? [reunites|pairs|teams|unites|reuniting|reunite] up? {p:people} ( with {q:people} )?",
        "[vehicle] for|of {p:people}",
        "with {p:people} ( set to )? [attached|headlining|toplining|leading|star|starring|lead]",
        "[co-starring|co-stars|co-starred|alongside] {p:people}",
        "[led|headlined|toplined|anchored] by {p:people}",
        "as {c:part} , [with] {p:people}",
        "[starring|stars] ( : / are|include|including ) {p:people}",
        "[cast|ensemble|line-up|lineup] ( of|for {s:series} )? ( @be made up of / counts|boasts|lists|gathers|assembles|unites / : ) {p:people}",
        "in the ..2 [cast|role|lead|part|roles|leads|parts] ( : / @be ) {p:people}",
        "[role|part|lead|roles|parts|leads] ( in {s:series} )? @future? @have? go|goes|went|gone|fell|falls to {p:people}",
        "{p:people} @future? @have? @be? [take|takes|took|taken|taking|land|lands|landed|secured|bagged|scored|won|nabbed] on? ( a|an|the / @possessive )? ..3 role|roles|part|parts|lead|leads in {s:series}",
        "@be {p:people} 's ..3 [drama|series|project|comeback|role]",
        "[lead|leading|main] actors|actor|actresses|actress|stars {p:people}",
        "[leads|stars|headliners|newcomers|co-stars] ( @be / : / include|includes ) {p:people}",
        "its|the ..1 [stars|leads|newcomers] , {p:people} ,",
        "[joining] ( them|him|her / the cast|ensemble|series|show / {s:series} ) @future? @be? {p:people}",
        "( he|she|they|who|it / {q0:people} / {s:series} ) @future? @be [joined] ..4 by {p:people}",
        "{p:people} @future? @be? [returns|return|returned|returning|back] to ( the / @possessive )? ..2 screen|screens|television|tv|dramas with|in|through {s:series}",
        "@possessive next|latest|new|upcoming [project|drama|series|role] @be {s:series}",
        "{q:people} in {s:series} [are|is] {p:people}",
        "[appearing|featured|featuring|seen|starring] in {s:series} @be {p:people}",
        "with a? [cast] ( that includes / of / led|headed|headlined by / including ) {p:people}",
        "[cast|ensemble|line-up|lineup] @be ( rounded|filled out|up / completed|topped|closed|joined off? ) by|with {p:people}",
        "[cameo|cameos|appearance|appearances] by|from {p:people}",
        "{s:series} ..8 [opens|opened|premieres|premiered|debuts|debuted|starts|started|begins|began|launches|launched|airs|arrives|arrived|returns|returned] ..6 with {p:people}",
      ],
      reads: [
        Example(
          "\"Cold River\", starring Kim Min-su and Lee Ha-na, is set in Busan.",
          "Cold River | castMember | Kim Min-su", "Cold River | castMember | Lee Ha-na"),
        Example(
          "\"Cold River\" stars Kim Min-su, singer Rainy Park and TIDES member Yoon Da-on.",
          "Cold River | castMember | Kim Min-su", "Cold River | castMember | Rainy Park",
          "Cold River | castMember | Yoon Da-on"),
        Example(
          "\"Cold River\" is back. In the title role is Mary Adams, and she is joined by Lee Ha-na.",
          "Cold River | castMember | Mary Adams", "Cold River | castMember | Lee Ha-na"),
        Example(
          "Supporting roles in \"Cold River\" go to Kim Min-su and Lee Ha-na.",
          "Cold River | castMember | Kim Min-su | tier=supporting",
          "Cold River | castMember | Lee Ha-na | tier=supporting"),
        Example(
          "Kim Min-su, 34, has landed the title role in \"Cold River\".",
          "Cold River | castMember | Kim Min-su"),
        Example(
          "Joining Kim Min-su in \"Cold River\" are Lee Ha-na and Oh Se-ri.",
          "Cold River | castMember | Kim Min-su", "Cold River | castMember | Oh Se-ri"),
        Example(
          "Also appearing in \"Cold River\" is Lee Ha-na.", "Cold River | castMember | Lee Ha-na"),
        Example(
          "Director Oh Min and lead actors Kim Min-su and Lee Ha-na met the press. The drama \"Cold River\" is on tvN.",
          "Cold River | castMember | Kim Min-su | tier=main",
          "Cold River | castMember | Lee Ha-na | tier=main"),
        Example(
          "\"Cold River\" is back. The leads are Kim Min-su and Lee Ha-na.",
          "Cold River | castMember | Kim Min-su | tier=main",
          "Cold River | castMember | Lee Ha-na | tier=main"),
        Example(
          "\"Cold River\" reunites Kim Min-su and Lee Ha-na.",
          "Cold River | castMember | Kim Min-su",
          "Cold River | castMember | Lee Ha-na"),
        Example(
          "\"Cold River\" is a vehicle for Kim Min-su.",
          "Cold River | castMember | Kim Min-su"),
        Example(
          "\"Cold River\" came together with Kim Min-su attached.",
          "Cold River | castMember | Kim Min-su"),
        Example(
          "\"Cold River\" is led by Kim Min-su.",
          "Cold River | castMember | Kim Min-su"),
        Example(
          "The cast of \"Cold River\" is made up of Kim Min-su and Lee Ha-na.",
          "Cold River | castMember | Kim Min-su",
          "Cold River | castMember | Lee Ha-na"),
        Example(
          "Kim Min-su returns to the screen with \"Cold River\".",
          "Cold River | castMember | Kim Min-su"),
        Example(
          "\"Cold River\" has a cameo by Kim Min-su.",
          "Cold River | castMember | Kim Min-su | tier=special"),
        Example(
          "\"Cold River\" opens with Kim Min-su.",
          "Cold River | castMember | Kim Min-su"),
        Example(
          "\"Cold River\" is back, co-starring Kim Min-su.",
          "Cold River | castMember | Kim Min-su"),
        Example(
          "\"Cold River\" is here, starring: Kim Min-su.",
          "Cold River | castMember | Kim Min-su"),
        Example(
          "Its stars, Kim Min-su and Lee Ha-na, spoke of \"Cold River\".",
          "Cold River | castMember | Kim Min-su",
          "Cold River | castMember | Lee Ha-na"),
        Example(
          "\"Cold River\" is Kim Min-su's comeback drama.",
          "Cold River | castMember | Kim Min-su"),
        Example(
          "Kim Min-su is busy. His next project is \"Cold River\".",
          "Cold River | castMember | Kim Min-su"),
        Example(
          "\"Cold River\" is back with a cast led by Kim Min-su.",
          "Cold River | castMember | Kim Min-su"),
      ],
      leaves: [
        "The poster featuring Kim Min-su was made for \"Cold River\".",
        "The leads of \"Cold River\" are tired.",
      ]
    ) { match in
      let before = match.found.items.lowerBound
      // "the star X" describes X.
      if before > 0, match.anchor == match.scene.vocabulary.words.star,
        let word = match.clause.items[before - 1].word,
        match.scene.vocabulary[word].contains(.determiner)
      {
        return
      }
      if !match.has("s"), before > 0, let word = match.clause.items[before - 1].word,
        match.scene.vocabulary.cues.cast.pictures.contains(word)
      {
        return
      }
      match.appear()
    },

    Rule(
      "the supporting cast includes somebody", stage: .cast,
      [
        "supporting? [cast|line-up|lineup|ensemble] ( of {s:series} / in {s:series} / of the series|drama|show )? ( also / @be )? includes|include|including|features|comprises|consists|rounded|with|is|are of? by? {p:people}"
      ],
      reads: [
        Example(
          "The supporting cast of \"Cold River\" includes Kim Min-su and Lee Ha-na.",
          "Cold River | castMember | Kim Min-su | tier=supporting",
          "Cold River | castMember | Lee Ha-na | tier=supporting")
      ],
      leaves: [
        "The line-up of the song festival includes Kim Min-su, who is not in \"Cold River\"."
      ]
    ) { match in match.appear() },

    Rule(
      "somebody joins, stars or returns", stage: .cast,
      [
        "{p:people} @future? @have? @be? ( to / decided|agreed|opted|chosen|signed|set|tapped|expected|due on? to )? [join|joins|joined|joining|star|stars|starred|co-star|co-stars|starring|returns|return|returned|feature|appear|appears|appeared|guest|cameo]",
        "[playing] the ..2 lead|leads|role|roles|part|parts ( in {s:series} )? @be {p:people}",
        "{p:people} @be both? all? [back|coming|among|attached]",
        "{p:people} @future not? be [seen|featured|part]",
        "{p:people} @be to [lead|headline|front|star|feature|appear|topline]",
        "{p:people} @be [part] of the ..3 cast|ensemble|line-up|lineup",
        "{p:people} @be in the ..2 [cast|ensemble]",
        "{p:people} @future? [drops|drop|dropped|pops|pop|popped|turns|turned|shows|showed|stops|stopped] by|in|up in|for|during|as {e:episodes}",
        "{p:people} @future? @have? [round|rounds|complete|completes|head|heads|headline|headlines|lead|leads|front|fronts|anchor]",
        "{p:people} @future? [had|have|has|took|take|takes|share|shares|shared|play|plays|played] the leads|lead",
        "{p:people} @have? [kept|keeps|reserved|written|wrote|gave|gives|given] ( a|the ..2 part|role|cameo for himself|herself|themselves / himself|herself a|the ..2 part|role|cameo )",
        "{p:people} , both? in the [lead|leading|main|title] role|roles|parts",
        "with {p:people} in ( the / a )? [lead|leading|main|title|starring|supporting|pivotal|key|guest|recurring|cameo|special] role|roles|parts",
        "other [six|five|four|three|two|seven|eight|members|names] are|is|include {p:people}",
        "{p:people} [play|portray|plays|portrays] @possessive ..1 colleagues|friends|family|parents|siblings|classmates|rivals|co-workers|teammates|neighbours|neighbors|children|sons|daughters|brothers|sisters",
        "[beside|alongside] {p:people}",
        "among [them] ..4 {p:people}",
        "along [with] {p:people}",
        "they [follow] {p:people}",
        "{p:people} @future? @have? @be? [topline|toplines|toplined|fronts|anchors|headlined]",
        "whose [casting] was|has been? announced|confirmed",
        "[join|joins|joined] {q:people} in",
        "@have [signed|enlisted|recruited|cast|hired|added] {q:people} ( for|in|to {s:series} / to|for its|the ..2 cast|ensemble|line-up|lineup|lead|role )",
        "{p:people} @future? @have? [make|makes|made|making] a|an ..2 appearance|cameo",
        "in which {p:people} @have? [acted|acts|starred|stars|appeared|appears]",
        "{p:people} @have a|an ..1 [cameo]",
        "{p:people} @have a|an [guest|cameo|special] role|part|appearance|spot",
        "{p:people} @have? @be? been? [cast] in|as ( the / a )? ..2 lead|leads|role|roles|part|parts",
        "{p:people} @have? @be? been? [tapped] for",
        "{p:people} @future? @have? [boards|boarded|board] {s:series}",
        "{p:people} @be one of ..3 [cast|leads|stars|regulars]",
        "@be? [replaced] by {p:people}",
        "{p:people} @have? @be? [added|signed|drafted|recruited] ( to the cast / on / up / as a regular|lead )",
      ],
      reads: [
        Example(
          "Kim Min-su will join the cast of \"Cold River\".",
          "Cold River | castMember | Kim Min-su | | expected"),
        Example(
          "\"Cold River\" returns with Kim Min-su in the lead role.",
          "Cold River | castMember | Kim Min-su | tier=main"),
        Example(
          "The makers have signed Kim Min-su for \"Cold River\".",
          "Cold River | castMember | Kim Min-su"),
        Example(
          "Kim Min-su has decided to star in \"Cold River\".",
          "Cold River | castMember | Kim Min-su"),
        Example(
          "Kim Min-su and Lee Ha-na have been cast in the leading roles of \"Cold River\".",
          "Cold River | castMember | Kim Min-su | tier=main",
          "Cold River | castMember | Lee Ha-na | tier=main"),
        Example(
          "Kim Min-su has a cameo in the first episode of \"Cold River\".",
          "Cold River | castMember | Kim Min-su | tier=special"),
        Example(
          "In \"Cold River\" Kim Min-su has a guest role.",
          "Cold River | castMember | Kim Min-su | tier=special"),
        Example(
          "Kim Min-su made a special appearance in \"Cold River\".",
          "Cold River | castMember | Kim Min-su | tier=special"),
        Example(
          "It was followed by the drama \"Cold River\", in which Kim Min-su starred.",
          "Cold River | castMember | Kim Min-su"),
        Example(
          "Playing the lead in \"Cold River\" is Kim Min-su.",
          "Cold River | castMember | Kim Min-su | tier=main"),
        Example(
          "Kim Min-su is back in \"Cold River\".",
          "Cold River | castMember | Kim Min-su"),
        Example(
          "Kim Min-su will be seen in \"Cold River\".",
          "Cold River | castMember | Kim Min-su |  | expected"),
        Example(
          "Kim Min-su is to lead \"Cold River\".",
          "Cold River | castMember | Kim Min-su | tier=main | expected"),
        Example(
          "Kim Min-su is part of the cast of \"Cold River\".",
          "Cold River | castMember | Kim Min-su"),
        Example(
          "Kim Min-su is in the cast of \"Cold River\".",
          "Cold River | castMember | Kim Min-su"),
        Example(
          "In \"Cold River\" Kim Min-su drops by in episode 5.",
          "Cold River | castMember | Kim Min-su"),
        Example(
          "Kim Min-su toplines \"Cold River\".",
          "Cold River | castMember | Kim Min-su"),
        Example(
          "Kim Min-su boards \"Cold River\".",
          "Cold River | castMember | Kim Min-su"),
        Example(
          "Kim Min-su is one of the cast of \"Cold River\".",
          "Cold River | castMember | Kim Min-su"),
        Example(
          "Kim Min-su was added to the cast of \"Cold River\".",
          "Cold River | castMember | Kim Min-su"),
        Example(
          "The cast of \"Cold River\" is large, among them Kim Min-su.",
          "Cold River | castMember | Kim Min-su"),
        Example(
          "Critics liked \"Cold River\", in which Kim Min-su acted.",
          "Cold River | castMember | Kim Min-su"),
        Example(
          "\"Cold River\" goes on with Kim Min-su in the lead role.",
          "Cold River | castMember | Kim Min-su | tier=main"),
        Example(
          "In \"Cold River\" Kim Min-su headlines.",
          "Cold River | castMember | Kim Min-su | tier=main"),
        Example(
          "In \"Cold River\" Kim Min-su and Lee Ha-na share the leads.",
          "Cold River | castMember | Kim Min-su | tier=main",
          "Cold River | castMember | Lee Ha-na | tier=main"),
        Example(
          "In \"Cold River\" Kim Min-su kept a part for himself.",
          "Cold River | castMember | Kim Min-su"),
        Example(
          "\"Cold River\" has Kim Min-su, in the lead role.",
          "Cold River | castMember | Kim Min-su | tier=main"),
        Example(
          "Kim Min-su has been tapped for \"Cold River\".",
          "Cold River | castMember | Kim Min-su"),
      ],
      leaves: [
        "Kim Min-su returns to Seoul after \"Cold River\".",
        "\"Cold River\" has no cast. Kim Min-su starred in \"Warm Lake\" as well.",
      ]
    ) { match in
      let after = match.found.items.upperBound
      if match.clause.items.indices.contains(after), let word = match.clause.items[after].word,
        match.scene.vocabulary.cues.cast.elsewhere.contains(word)
      {
        return
      }
      // "are among the executive producers"
      if match.clause.words.dropFirst(after).prefix(3).contains(where: {
        match.scene.vocabulary.cues.credit.executives.contains($0)
          || match.scene.vocabulary.cues.credit.crew.contains($0)
      }), match.anchor == match.scene.vocabulary.words.among {
        return
      }
      if match.clause.items[match.found.items].contains(where: {
        $0.word == match.scene.vocabulary.words.with
      }), !match.has("x"),
        !match.clause.items.contains(where: {
          $0.word.map { match.scene.vocabulary.cues.cast.joining.contains($0) } ?? false
        })
      {
        return
      }
      match.appear()
    },

    Rule(
      "a drama with a cast", stage: .cast,
      [
        "{s:series} with [cast] {p:people}", "{s:series} , [with] {p:people} in|,",
        "{p:people} are the two|three|four|five? [sisters|brothers|siblings|lovers|twins|leads]",
        "[drama|series|thriller|romance|comedy|fantasy|melodrama|sitcom|mystery|crime|horror|action|period|sageuk|miniseries|romcom|rom-com] {s:series}? with|starring|featuring {p:people}",
      ],
      reads: [
        Example(
          "He sang for the action drama \"Cold River\" with Kim Min-su and Lee Ha-na.",
          "Cold River | castMember | Kim Min-su", "Cold River | castMember | Lee Ha-na"),
        Example(
          "He sang for \"Cold River\" with cast Kim Min-su and Lee Ha-na.",
          "Cold River | castMember | Kim Min-su", "Cold River | castMember | Lee Ha-na"),
        Example(
          "\"Cold River\" is back. Lee Ha-na and Park Min-ji are the two sisters.",
          "Cold River | castMember | Lee Ha-na", "Cold River | castMember | Park Min-ji"),
        Example(
          "We saw \"Cold River\", with Kim Min-su in the lead.",
          "Cold River | castMember | Kim Min-su | tier=main"),
      ],
      leaves: [
        "A nine-hour miniseries with Kim Min-su was made before \"Cold River\".",
        "The 1980 miniseries with Mary Adams is no \"Cold River\".",
      ]
    ) { match in
      // "the 1980 miniseries with …" is another one.
      let start =
        match.clause.items.firstIndex {
          $0.tokens.lowerBound >= match.clause.items[match.found.items.lowerBound].tokens.lowerBound
        } ?? 0
      if match.clause.items[max(0, start - 4)..<start].contains(where: {
        if case .date = $0.dimension { true } else { false }
      }) {
        return
      }
      // "A nine-hour miniseries with …" is one not spoken of yet, unless it says what this one is.
      let words = match.scene.vocabulary.words
      let article = match.clause.items[..<start].suffix(5).lastIndex {
        $0.word == words.a || $0.word == words.an
      }
      let isPredicate =
        article.map {
          $0 > 0
            && match.clause.items[$0 - 1].word.map { match.scene.vocabulary[$0].contains(.be) }
              ?? false
        } ?? false
      if article != nil, match.clause.kind == .sentence, !isPredicate, !match.has("s") { return }
      match.appear()
    },
  ]
}
