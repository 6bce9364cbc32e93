/// What a name is, by the words in it and beside it. Source: general knowledge of the language.
struct NameCues: Sendable {
  /// Open what is said of a name behind a comma: known for …, seen in …, once of ….
  let relativeOpenings: WordSet
  /// Stand before a title: titled, for, behind.
  let announcers: WordSet
  /// Small words inside names: de, la.
  let particles: WordSet
  /// Subjects whose contracted verb opens a title: It's, What's.
  let contracted: WordSet
  /// Nouns that take up several names: the pair, the two, sisters.
  let plurals: WordSet
  /// Last words of companies named for something else.
  let companies: WordSet
  /// Titles that stand before a whole name.
  let titles: WordSet
  /// Ranks written in capitals before a name: DI, DS.
  let ranks, rankModifiers: WordSet
  /// Stand before the name by which somebody is called, not before a family's.
  let crowns: WordSet
  /// Plain words before a company or a maker that are part of no name.
  let makers: WordSet
  /// Plain plurals that open names of groups and titles.
  let plainPlurals: WordSet
  /// Open the name of a company.
  let studios: WordSet
  /// Stand before the name of a firm: agency, label; and what such a firm does for people.
  let firms, representing: WordSet
  /// Last words of the names of bodies that represent nobody: hospital, school.
  let publicBodies: WordSet
  /// Works to be read, before their titles.
  let books: WordSet
  /// Lines that announce a section, and are no titles.
  let sections: WordSet
  /// End what hangs on a name without a comma: along with.
  let resuming: WordSet
  /// Verbs whose subject is several.
  let pluralVerbs: WordSet
  /// The word for a name.
  let nameWords: WordSet
  /// Stand before the name that somebody was given at birth.
  let births: WordSet
  /// Verbs that call somebody something, which casts nobody: announces X as.
  let naming: WordSet

  init(_ lexicon: inout Lexicon) {
    relativeOpenings = lexicon.set(
      "co-starring so late back hitherto known seen best last once formerly of from remembered famous previously fresh born played portrayed directed written starring penned helmed called titled better based adapted inspired"
    )
    births = lexicon.set("born né née")
    announcers = lexicon.set(
      "titled called named entitled for as in behind of on like and wrote directed")
    particles = lexicon.set("of no de la di da du le el al")
    contracted = lexicon.set("it what that who let here there she he")
    plurals = lexicon.set(
      "pair duo trio two three four sisters brothers siblings both couple writers directors all twins stars actors actresses leads"
    )
    companies = lexicon.set(
      "productions entertainment studios pictures group media works enm films content contents networks"
    )
    titles = lexicon.set(
      "lord lady sir dame captain commander dr mr mrs ms lieutenant sergeant colonel inspector detective professor officer agent king queen prince princess duke duchess count countess baron baroness emperor empress general admiral major corporal chief senator judge sheriff pastor reverend nurse deputy minister"
    )
    crowns = lexicon.set("king queen prince princess emperor empress")
    ranks = lexicon.set("di ds dci dsi dc pc wpc")
    rankModifiers = lexicon.set(
      "private chief deputy senior junior special assistant vice master first")
    makers = lexicon.set(
      "newcomer newcomers veteran rookie showrunner comedian creator creators composer cinematographer novelist author maker makers producer producers director directors writer writers screenwriter pd actor actress singer"
    )
    plainPlurals = lexicon.set(
      "girls boys kings queens lovers brothers sisters wives ladies soldiers dreams heroes angels devils gods"
    )
    studios = lexicon.set("studio studios team")
    firms = lexicon.set("agency label management")
    representing = lexicon.set("represents manages represented")
    publicBodies = lexicon.set(
      "hospital university college school bank police ministry department institute bureau army navy force airlines hotel restaurant cafe café store mall museum"
    )
    books = lexicon.set("novel webtoon webcomic manga manhwa comic book memoir")
    sections = lexicon.set(
      "credits cast details facts information info synopsis summary schedule broadcast ratings soundtrack production characters contact notes factfile overview crew infobox"
    )
    resuming = lexicon.set("along plus")
    pluralVerbs = lexicon.set("were are have play star join share head lead")
    nameWords = lexicon.set("name")
    naming = lexicon.set(
      "announces announced hailed named called described regarded such known calls names hails cites cited billed"
    )
  }
}
