/// Words that colour what stands beside them. Source: general knowledge of the language and the
/// marks that the claim format lists.
struct Cues: Sendable {
  /// A plan or a forecast.
  let plans: Set<WordID>
  /// A guess.
  let guesses: Set<WordID>
  /// A source without a name.
  let reports: Set<WordID>
  /// Stand for a named source: the agency, the network.
  let sources: Set<WordID>
  /// Past forms that tell the side of a date.
  let past: Set<WordID>
  /// Present forms that speak of what is to come.
  let future: Set<WordID>
  /// Words that begin another part of the sentence, with a firmness of its own.
  let breaks: Set<WordID>
  /// Open what is said of a name behind a comma: known for …, seen in …, once of ….
  let relativeOpenings: Set<WordID>
  /// Stand before a title: titled, for, behind.
  let announcers: Set<WordID>
  /// Small words inside names: de, la.
  let particles: Set<WordID>
  /// Subjects whose contracted verb opens a title: It's, What's.
  let contracted: Set<WordID>
  /// Nouns that take up several names: the pair, the two, sisters.
  let plurals: Set<WordID>
  /// Words that stand for an institution named before: company, conglomerate.
  let institutions: Set<WordID>
  /// Bonds that are professions as well: secretary, servant.
  let paidBonds: Set<WordID>
  /// Words that belong to the word for a bond: twin, elder, first, best.
  let relationModifiers: Set<WordID>

  init(_ lexicon: inout Lexicon) {
    func set(_ words: String, _ kind: WordClass = []) -> Set<WordID> {
      Set(words.split(whereSeparator: \.isWhitespace).map { lexicon.add($0, kind) })
    }
    plans = set("""
      set slated scheduled expected due upcoming planned plans pencilled penciled slotted confirmed-for
      to-premiere targeting aiming poised gearing forthcoming
      """)
    guesses = set("rumoured rumored rumours rumors rumor rumour speculated speculation guess guesses possibly allegedly gossip if whether")
    reports = set("reportedly reports sources insiders apparently supposedly rumoured")
    sources = set("agency network broadcaster channel company label production team staff representative side streamer platform studio makers producers source")
    past = set("""
      was were had did aired premiered began started ended opened debuted closed concluded wrapped released dropped
      came went ran took drew recorded scored rose fell reached broadcast hit posted averaged signed left bowed finished
      shot filmed broadcasted departed launched landed made
      """)
    future = set("premieres begins starts opens debuts airs launches returns arrives premiering dropping opening")
    relativeOpenings = set("known seen best last once formerly of from remembered famous previously fresh born played portrayed directed written starring penned helmed called titled better")
    announcers = set("titled called named entitled for as in behind of on like and wrote directed")
    particles = set("of de la di da du le el al")
    contracted = set("it what that who let here there she he")
    plurals = set("pair duo trio two three four sisters brothers siblings both couple writers directors all twins stars actors actresses leads")
    institutions = set("company conglomerate group firm hospital agency team station network organisation organization school university")
    paidBonds = set("secretary assistant servant attendant aide bodyguard maid butler retainer driver chauffeur manager deputy student teacher partner")
    relationModifiers = set("""
      twin elder older younger eldest youngest oldest only first second third adoptive adopted biological foster step half
      best closest close childhood former ex late estranged long-lost old right-hand love eternal
      """)
    breaks = set("while whereas although though")
  }
}
