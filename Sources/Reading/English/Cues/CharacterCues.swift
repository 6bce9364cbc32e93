/// Of the people in the story. Source: general knowledge of the language.
struct CharacterCues: Sendable {
  /// Words that stand for an institution named before: company, conglomerate.
  let institutions: WordSet
  /// Bonds that are professions as well: secretary, servant.
  let paidBonds: WordSet
  /// Words that belong to the word for a bond: twin, elder, first, best.
  let relationModifiers: WordSet
  /// Say that a profession came later in life.
  let afterwards: WordSet
  /// Verbs by which a part comes to be something.
  let becoming: WordSet
  /// Verbs behind which `as` says what somebody is for a living, or has come as.
  let working: WordSet
  let debuts: WordSet

  init(_ lexicon: inout Lexicon) {
    institutions = lexicon.set(
      "company conglomerate group firm hospital agency team station network organisation organization school university"
    )
    paidBonds = lexicon.set(
      "tutor lawyer adviser advisor nurse trainer secretary assistant servant attendant aide bodyguard maid butler retainer driver chauffeur manager deputy student teacher partner"
    )
    relationModifiers = lexicon.set(
      """
      twin elder older younger eldest youngest oldest only first second third adoptive adopted biological foster step half
      best closest close childhood former ex late estranged long-lost old right-hand love eternal
      """)
    afterwards = lexicon.set("afterwards afterward later then now formerly once future")
    becoming = lexicon.set("becomes become became remains turns")
    working = lexicon.set(
      "work works worked working serve serves served serving earn earns earned moonlights toils employed hired join joins joined enter enters entered visit visits visited go goes went travel travels travelled return returns returned start starts started begin begins began land lands landed transfers transferred find finds"
    )
    debuts = lexicon.set("debut debuted debuts")
  }
}
