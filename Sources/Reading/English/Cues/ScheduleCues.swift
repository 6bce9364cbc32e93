/// Of where and when a series is shown. Source: general knowledge of the language.
struct ScheduleCues: Sendable {
  /// Words of being shown that are said of nothing but broadcasts.
  let showing: WordSet
  /// Verbs of being shown.
  let airing: WordSet
  /// Verbs and nouns of a first broadcast, and of a last.
  let premieres, finales: WordSet
  /// Nouns for a first broadcast, and what puts a day before or after something else.
  let premiereNouns, relations: WordSet
  /// Verbs of arriving that are said of people and songs as often as of series.
  let arrivals: WordSet
  /// `goes up`, `went live`; `out on`, `back on`; `streaming from`.
  let goings, ups, outs, onwards, available: WordSet
  /// Verbs of beginning and ending that are said of anything.
  let general: WordSet
  /// Verbs by which a day becomes another.
  let moving: WordSet
  let slots: WordSet
  /// Say of an hour that it is not the usual one.
  let shifted: WordSet
  let meetings: WordSet
  /// Words beside a number of episodes that make it a part of the whole.
  let partial: WordSet
  /// Speak of all episodes at once.
  let everyEpisode: WordSet
  /// The part of the day in which nine is 21:00.
  let evenings: WordSet
  let streaming: WordSet
  let selection, regions, everywhere, audience: WordSet
  /// What a broadcaster does to get a series, what a slot does, and how long a series lasts.
  let ordering, belonging, lasting: WordSet
  /// Behind a number of episodes: that so many come at a time.
  let atATime: WordSet
  /// Behind a weekday: that it comes every week. The two days together.
  let nightly, weekends, weekend: WordSet
  /// The days from Monday to Friday; one of them.
  let workdays, workday: WordSet

  init(_ lexicon: inout Lexicon) {
    airing = lexicon.set(
      "go airs aired air airing broadcast broadcasts broadcasted shown show screened runs ran run goes went transmitted followed follow carried"
    )
    showing = lexicon.set(
      "air airs airing broadcast broadcasts premiere premieres premiering outing screens airwaves bow"
    )
    premieres = lexicon.set(
      "meet meets lands landed land drops drop returns returned return arrive blasts launch premieres premiered premiere premiering debuts debuted debut opens opened open began begins begin starts started start launches launched launch bows bowed arrives arrived released release dropped kicks kicked departed hits tiptoed"
    )
    premiereNouns = lexicon.set("premiere debut launch release start return opening")
    relations = lexicon.set("after following before since ahead until till")
    finales = lexicon.set(
      "finale ends ended end concludes concluded conclude closes closed close wraps wrapped finishes finished finish ending signed bowed left"
    )
    arrivals = lexicon.set(
      "meet meets lands landed land drops drop dropped returns returned return arrive arrives arrived release released blasts hits"
    )
    goings = lexicon.set("goes go went going")
    ups = lexicon.set("up live")
    outs = lexicon.set("out back")
    onwards = lexicon.set("from since starting beginning")
    available = lexicon.set("streaming streams stream available watchable")
    general = lexicon.set(
      "meet meets lands landed land drops drop returns returned return arrive blasts debuts debuted debut opens opened open began begins begin starts started start launch ends ended end concludes concluded conclude closes closed close finishes finished finish arrives arrived released release dropped kicks kicked departed hits bows bowed wraps wrapped left signed"
    )
    moving = lexicon.set(
      "moved moves move moving pushed pushes postponed postpones delayed delays shifted shifts rescheduled brought"
    )
    shifted = lexicon.set("ahead earlier later")
    slots = lexicon.set("slot slotted timeslot")
    meetings = lexicon.set("conference press meeting event held fan interview ceremony concert")
    partial = lexicon.set(
      "first last another new further more remaining additional special specials extra next final few some opening other previous latest a"
    )
    everyEpisode = lexicon.set("episodes instalments installments")
    evenings = lexicon.set("tonight evening night nights evenings")
    streaming = lexicon.set(
      "stream streams streamed streaming available watch watched watchable exclusive exclusively carries carry carried online viewed seen met bought simulcast worldwide globally screen picked find found catch caught taking"
    )
    selection = lexicon.set("selected select certain other all some")
    regions = lexicon.set("regions territories countries markets areas")
    everywhere = lexicon.set("worldwide globally")
    audience = lexicon.set("fans viewers audiences subscribers audience")
    ordering = lexicon.set(
      "bought buys acquired acquires ordered orders commissioned commissions renewed renews greenlit picked picks unveiled unveils scheduled cancelled cancels dropped announced premiere premieres premiered launch launches launched"
    )
    belonging = lexicon.set("belongs belong goes go")
    lasting = lexicon.set("gets get got runs ran takes comprises boasts spans lasts numbers has")
    atATime = lexicon.set("day night once week time first evening go")
    nightly = lexicon.set("nights evenings slot timeslot")
    weekends = lexicon.set("weekends")
    weekend = lexicon.set("weekend")
    workdays = lexicon.set("weekdays weeknights")
    workday = lexicon.set("weekday weeknight")
  }
}
