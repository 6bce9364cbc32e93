/// How firmly something is said, and of which time. Source: general knowledge of the language.
struct FirmnessCues: Sendable {
  /// A plan or a forecast.
  let plans: WordSet
  /// Those of them that are of a plan only before `to`, `for` or a date.
  let loosePlans: WordSet
  /// A guess.
  let guesses: WordSet
  /// A source without a name.
  let reports: WordSet
  /// Stand for a named source: the agency, the network.
  let sources: WordSet
  /// Past forms that tell the side of a date.
  let past: WordSet
  /// Present forms that speak of what is to come.
  let future: WordSet
  /// Words that begin another part of the sentence, with a firmness of its own.
  let breaks: WordSet
  let earlier, versions, nots, notOnly: WordSet
  /// Talk without a source, and what is said of it when it is wrong.
  let hearsay, refuting, untrue: WordSet
  /// What is said of hearsay that is right: true.
  let truths: WordSet
  /// Words of what was made up for fun.
  let inventions: WordSet
  /// Open a sentence that supposes something.
  let suppositions: WordSet
  /// Stand between a form of be and `to` where something is promised of somebody.
  let promised: WordSet

  init(_ lexicon: inout Lexicon) {
    plans = lexicon.set(
      """
      supposed meant set slated scheduled expected due upcoming planned plans pencilled penciled slotted down targeting aiming aim aims hope hopes plan poised gearing forthcoming
      """)
    loosePlans = lexicon.set("supposed meant set down aim aims hope hopes plan")
    guesses = lexicon.set(
      "rumoured rumored rumours rumors rumor rumour speculated speculation guess guesses possibly allegedly gossip if whether"
    )
    reports = lexicon.set("reportedly reports sources insiders apparently supposedly rumoured")
    sources = lexicon.set(
      "agency network broadcaster channel company label production team staff representative side streamer platform studio makers producers source"
    )
    past = lexicon.set(
      """
      was were had did kicked commenced got aired premiered began started ended opened debuted closed concluded wrapped released dropped
      came went ran took drew recorded scored rose fell reached broadcast hit posted averaged signed left bowed finished
      shot filmed broadcasted departed launched landed made rolled
      """)
    future = lexicon.set(
      "premieres begins starts opens debuts airs launches returns arrives premiering dropping opening"
    )
    breaks = lexicon.set("while whereas although though")
    earlier = lexicon.set("earlier originally previously initially first supposed")
    versions = lexicon.set("version report article story")
    nots = lexicon.set("isn't wasn't aren't won't didn't doesn't hasn't haven't don't cannot never")
    notOnly = lexicon.set("only yet just merely been to all")
    hearsay = lexicon.set(
      "reports report rumours rumors rumour rumor claims claim speculation suggestions talk story stories gossip allegations"
    )
    refuting = lexicon.set(
      "denied denies deny denying dismissed dismisses dismissing refuted refutes refuting quashed quashes scotched rejected rejects debunked rubbished"
    )
    untrue = lexicon.set("untrue false unfounded groundless baseless")
    truths = lexicon.set("true correct accurate")
    inventions = lexicon.set("hoax spoof parody fan-made fancast mock-up photoshopped")
    suppositions = lexicon.set("imagine suppose supposing assuming unless provided")
    promised = lexicon.set(
      "set due slated scheduled expected planned pencilled poised tipped confirmed announced tapped signed hired chosen picked selected cast rumoured rumored reported said"
    )
  }
}
