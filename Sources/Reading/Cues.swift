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
  /// Verbs of playing a part.
  let playing: Set<WordID>
  /// Verbs that call somebody something, which casts nobody: announces X as.
  let naming: Set<WordID>
  /// Nouns for people without a profession.
  let persons: Set<WordID>
  /// Words that give a tier of the cast.
  let leading, supporting, special: Set<WordID>
  /// What a poster or a teaser shows is no cast.
  let pictures: Set<WordID>
  /// Behind a verb of coming, these say that it goes elsewhere: to, from.
  let elsewhere: Set<WordID>
  let roles: Set<WordID>
  let production: Set<WordID>
  /// Verbs of being shown.
  let airing: Set<WordID>
  /// Verbs and nouns of a first broadcast, and of a last.
  let premieres, finales: Set<WordID>
  /// Verbs of beginning and ending that are said of anything.
  let general: Set<WordID>
  let filming: Set<WordID>
  let slots: Set<WordID>
  let songs: Set<WordID>
  let meetings: Set<WordID>
  /// Words beside a number of episodes that make it a part of the whole.
  let partial: Set<WordID>
  let streaming: Set<WordID>
  let selection, regions, everywhere, audience: Set<WordID>

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
    playing = set("plays play played playing portrays portray portrayed portraying embodies essays stars starring star takes takes-on is are be as")
    naming = set("announces announced hailed named called described regarded such known calls names hails cites cited billed")
    persons = set("man woman girl boy person youth lady child kid character villain hero heroine detective lawyer")
    leading = set("lead leads leading title titular main protagonist protagonists headlines headlined headlining headline")
    supporting = set("supporting support")
    special = set("cameo cameos special guest")
    pictures = set("poster posters teaser trailer still stills photo photos image images clip video")
    elsewhere = set("to from for")
    roles = set("role part character lead")
    production = set("production producing producer company studio maker behind")
    airing = set("airs aired air airing broadcast broadcasts broadcasted shown show screened runs ran run goes went transmitted followed follow carried")
    premieres = set("premieres premiered premiere premiering debuts debuted debut opens opened open began begins begin starts started start launches launched launch bows bowed first-aired arrives arrived released release dropped kicks kicked departed hits tiptoed")
    finales = set("ends ended end concludes concluded conclude closes closed close wraps finale finishes finished finish ending signed bowed left")
    general = set("opens opened open began begins begin starts started start launch ends ended end concludes concluded conclude closes closed close finishes finished finish arrives arrived released release dropped kicks kicked departed hits bows bowed wraps left signed")
    filming = set("filming filmed shooting shoot shot film production cameras photography shoots")
    slots = set("slot slotted timeslot")
    songs = set("song track single ballad music album ost mv")
    meetings = set("conference press meeting event held fan interview ceremony concert")
    partial = set("first last another new further more remaining additional special specials extra next final few some opening other previous latest a")
    streaming = set("stream streams streamed streaming available watch watched watchable exclusive exclusively carries carry carried online viewed seen met bought simulcast worldwide globally screen picked")
    selection = set("selected select certain other all some")
    regions = set("regions territories countries markets areas")
    everywhere = set("worldwide globally")
    audience = set("fans viewers audiences subscribers audience")
    breaks = set("while whereas although though")
  }
}
