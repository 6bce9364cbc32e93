/// Of who plays whom. Source: general knowledge of the language.
struct CastCues: Sendable {
  /// Words for one who acts.
  let actors: WordSet
  /// Verbs of playing a part.
  let playing: WordSet
  /// Nouns for people without a profession.
  let persons: WordSet
  /// Words that give a tier of the cast.
  let leading, supporting, special: WordSet
  /// What a poster or a teaser shows is no cast.
  let pictures: WordSet
  /// Behind a verb of coming, these say that it goes elsewhere: to, from.
  let elsewhere: WordSet
  let roles: WordSet
  /// Say that a list of names is one of the cast.
  let casting: WordSet
  /// Ages at which a part is played by somebody else.
  let lifeStages: WordSet
  /// Words of a sentence that tells of a cast.
  let joining: WordSet
  /// What somebody weighs or turns down when a part is meant.
  let offers: WordSet
  /// Say that somebody else had a part, elsewhere: in place of, unlike.
  let replacing: WordSet
  /// Verbs of what people do: plays, directs, wrote.
  let acting: WordSet
  /// Stars, and the words by which it is said of somebody: stars as, stars in.
  let starring, throughParts: WordSet
  /// Stand before somebody in a cast: starring, opposite.
  let castOpenings: WordSet
  /// What somebody in a cast is called beside the name of another, and what stands before that.
  let performers, performerModifiers: WordSet
  /// Professions that a real person is called by.
  let livings, livingModifiers: WordSet
  /// What actors do off the screen: met the press, attended.
  let publicity: WordSet
  /// Stand before an `as` that leads to no part: what a character pretends, what somebody did for a
  /// living.
  let disguises: WordSet

  init(_ lexicon: inout Lexicon) {
    actors = lexicon.set("actor actress")
    playing = lexicon.set(
      "plays play played playing portrays portray portrayed portraying embodies essays stars starring star takes is are be as"
    )
    persons = lexicon.set(
      """
      ringleader rival newcomer stranger outsider loner survivor witness suspect victim teenager man woman girl boy person
      youth lady child kid character villain hero heroine detective lawyer widow widower orphan bachelor drifter fugitive
      antagonist protagonist matriarch misfit nemesis killer recluse classmate classmates
      """)
    leading = lexicon.set(
      "lead leads leading title titular main protagonist protagonists headlines headlined headlining headline"
    )
    supporting = lexicon.set("supporting support")
    special = lexicon.set("cameo cameos cameoed special guest guests guested guesting")
    pictures = lexicon.set(
      "poster posters teaser trailer still stills photo photos image images clip video")
    elsewhere = lexicon.set("to from for")
    roles = lexicon.set("role part character lead station")
    casting = lexicon.set(
      "cast starring stars star newcomers newcomer actors actresses ensemble line-up lineup joined joining features featuring guests guest"
    )
    lifeStages = lexicon.set(
      "child children kid kids teen teens teenager teenagers adult adults youth youths youngster youngsters boy boys girl girls adulthood childhood"
    )
    joining = lexicon.set(
      "join joins joined cast names other starring stars star roles role lead leads leading six seven eight five actors co-star"
    )
    offers = lexicon.set(
      "offer offers it script project proposal appearing appearance casting participation whether starring playing"
    )
    replacing = lexicon.set("place instead like unlike after original shoes from")
    acting = lexicon.set(
      "joins plays portrays directs wrote writes co-stars co-starred co-wrote co-directed co-directs reprises helms penned portrayed embodies"
    )
    starring = lexicon.set(
      "star stars starred starring recurs recurred guests guested appears appeared cameos returns")
    throughParts = lexicon.set("as in alongside opposite")
    castOpenings = lexicon.set("starring stars opposite alongside co-starring")
    performers = lexicon.set(
      "actor actress actors actresses singer singers rapper idol comedian comedienne model vocalist dancer musician soloist singer-songwriter star stars co-star co-stars costar newcomer newcomers rookie veteran veterans member members bandmate bandmates leader labelmate"
    )
    performerModifiers = lexicon.set(
      "fellow former child young film screen stage television acclaimed seasoned award-winning up-and-coming rising popular veteran rookie k-pop"
    )
    livings = lexicon.set(
      "singer actor actress rapper idol comedian model vocalist singer-songwriter musician guitarist drummer bassist producer-songwriter lawyer dancer soloist pianist dj filmmaker cellist entertainer comedienne actor-singer singer-actor"
    )
    livingModifiers = lexicon.set(
      "r&b k-pop pop trot rock hip-hop ballad indie veteran rookie divorce")
    disguises = lexicon.set(
      """
      disguise disguised disguises disguising pose poses posed posing masquerade masquerades masquerading pretend
      pretends pretending remembered introduced credited trained working works worked serves served serving
      sees regards describes describing treats treated mistaken mistakes passes passing dressed dresses hides hiding
      lives living well referred refers
      """)
    publicity = lexicon.set(
      "press attended attend attends interview interviews photographed reunited conference greeted posed"
    )
  }
}
