/// Of a series as a whole. Source: general knowledge of the language.
struct SeriesCues: Sendable {
  /// Verbs that are said of series alone.
  let premiering: WordSet
  /// Stand with `of` before a series, or behind its possessive: the finale of, its ratings.
  let instalments: WordSet
  /// Who works for a series: its director, its stars.
  let staff: WordSet
  /// What a series does when a paragraph turns to it.
  let returning: WordSet
  /// Stand behind the title for which somebody is known: star, fame.
  let fame: WordSet
  /// Lead to a work in which somebody is seen: role, starred.
  let parting: WordSet
  /// Stand before `in` or `on` and what somebody has done before: seen in, worked on.
  let pastParts: WordSet
  /// What a broadcaster makes of a work: its adaptation, its remake.
  let versionsOfWorks: WordSet
  /// Stand before a series that another follows, is based on or is measured against.
  let passing: WordSet

  /// Turn a sentence to what is no business of the series: prizes, other programmes, people's pasts.
  let elsewhere: WordSet

  init(_ lexicon: inout Lexicon) {
    premiering = lexicon.set(
      """
      premieres premiered premiere premiering air airs aired airing renewed rebooted follows revolves centers centres
      streams streaming simulcast
      """)
    instalments = lexicon.set(
      """
      episode episodes season seasons finale premiere ending ratings viewership instalment installment cast soundtrack ost
      start ep eps run spin-off sequel prequel teaser trailer reboot end
      """)
    staff = lexicon.set("director writer screenwriter creator star stars lead leads makers writers")
    returning = lexicon.set(
      "returns returned continues lands landed has comes renewed follows tells stars centers centres revolves"
    )
    fame = lexicon.set("star stars fame alum breakout heartthrob actor actress director writer")
    parting = lexicon.set(
      "starring starred stars star role roles part parts appeared appears appearing appearance turn cast seen acted acts acting"
    )
    pastParts = lexicon.set("acted appeared seen worked starred featured reunited together")
    versionsOfWorks = lexicon.set(
      "adaptation remake reboot take version retelling reworking sequel prequel spin-off")
    elsewhere = lexicon.set(
      """
      award awards prize prizes ceremony radio news newscast panel variety documentary former formerly previously
      rival rivals competitor competing remake rights interview quoted documentaries festival predecessor
      """)
    passing = lexicon.set(
      "follows following followed after succeeds succeeding replaces replacing from than behind beyond since ahead against past unlike like beat beats over before based adapted inspired remake spin-off sequel prequel until alongside"
    )
  }
}
