/// Of how many watched. Source: general knowledge of the language.
struct AudienceCues: Sendable {
  /// Words that say of none what follows: none, nobody, no.
  let noneOf: WordSet
  /// Stand behind a bare figure that is a share: a 12.3 rating.
  let ratingNouns: WordSet
  /// Whom a figure of viewers may count: of you.
  let people: WordSet
  /// Words of a figure for a part of the audience alone.
  let demographic: WordSet
  /// Words of a record, and what stands before and behind them.
  let heights, sofar, recordOwners: WordSet
  /// Stand before a figure that was reached: to, at.
  let reaching: WordSet
  /// What a figure does until it is where it is: rose, stayed.
  let reachings: WordSet
  let ratings, bounds, ranges, audiences, peaks, means, records, perMinute, others: WordSet
  /// Words for a difference: a 22% jump.
  let changes: WordSet
  /// What is told of audiences, as a whole: all figures, the ratings.
  let figures: WordSet
  let hopes, opening, watching, hours, greater: WordSet
  /// Areas by the word for them.
  let areas: WordTable<String>
  let ages, sameNight: WordSet
  /// Stand before an episode up to which, or from which on, something held.
  let limits: WordSet

  init(_ lexicon: inout Lexicon) {
    noneOf = lexicon.set("none nobody no neither nothing")
    ratingNouns = lexicon.set("rating share")
    people = lexicon.set("you us them")
    demographic = lexicon.set("aged demographic demographics key")
    heights = lexicon.set("high highest")
    sofar = lexicon.set("so yet ever since of figure figures number mark")
    recordOwners = lexicon.set(
      "own record all-time personal new career season-high second third previous")
    reaching = lexicon.set("to at with")
    reachings = lexicon.set(
      """
      rose rises climbed climbs fell falls slipped slips stayed stays stood stands dropped jumped jumps soared
      dipped held remained sank grew opened ended finished closed peaked shot leapt touched hit reached managed
      """)
    ratings = lexicon.set(
      "rating ratings share shares viewership audience nielsen percent nationwide average averaged scored recorded drew posted"
    )
    bounds = lexicon.set(
      "close north upwards over above below under past beyond least nearly almost than exceed exceeds exceeded surpass surpassed surpasses passing mark break broke between"
    )
    ranges = lexicon.set("range mark barrier threshold target zone band bracket territory")
    audiences = lexicon.set("audience viewers households homes public")
    peaks = lexicon.set(
      "peak peaked peaking peaks highest high minute moment maximum minute-by-minute")
    means = lexicon.set("average averaged averaging mean")
    records = lexicon.set("record highest best")
    perMinute = lexicon.set("per minute moment")
    others = lexicon.set("other second another")
    figures = lexicon.set("figures ratings shares numbers averages")
    changes = lexicon.set(
      "jump jumps rise increase drop fall gain gains decline growth hike surge dip leap uptick slide boost climb lift slump improvement uplift higher lower longer shorter more fewer less bump spike loss"
    )
    hopes = lexicon.set(
      "possible think wish hope hopes hoped prediction predict target aim aims dream easy could would"
    )
    opening = lexicon.set(
      "premieres premiered premiere premiering debuts debuted debut opens opened began begins begin started starts launched launches launch tiptoed departed bowed kicked opening opener"
    )
    watching = lexicon.set(
      "people viewers watched watching households tuned seen audience audiences drew drawn draw viewer viewership pulled pulling attracted garnered amassed averaged lured eyeballs watchers overnights"
    )
    hours = lexicon.set(
      "hours hour views minutes copies streams times won dollars records downloads followers subscribers members users posts comments signatures tickets visitors"
    )
    greater = lexicon.set("greater around")
    areas = lexicon.table([
      "nation": "nationwide", "nationwide": "nationwide", "nationally": "nationwide",
      "country": "nationwide", "national": "nationwide",
      "metropolitan": "seoul", "metro": "seoul", "capital": "seoul",
    ])
    ages = lexicon.set("aged ages between age")
    limits = lexicon.set("until till since")
    sameNight = lexicon.set("same elsewhere meanwhile")
  }
}
