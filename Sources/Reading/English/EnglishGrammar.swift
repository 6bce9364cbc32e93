/// Function words and cue words of English. Source: general knowledge of the language.
enum EnglishGrammar {
  static let lists: [(words: String, kind: WordClass)] = [
    ("a an the this that these those another each every both all some any no its", .determiner),
    (
      "of at in on by for from to with as into over under about between during since until till through after before against among around beside besides without within across behind opposite alongside via per despite like outside inside near above below beyond",
      .preposition
    ),
    ("and or but nor while whereas yet plus &", .conjunction),
    ("he she it they him them who we you i himself herself themselves itself", .pronoun),
    ("his her its their our my your whose", .possessive),
    ("is are was were be been being", .be),
    ("has have had having", .have),
    ("will shall would", .future),
    (
      "plays played play directs directed wrote writes stars starred joins joined takes took sang sings performs performed portrays portrayed led leads produced produces released composed said says told announced confirmed appeared appears returns recurs recurred guests guested reprises reprised divided cameos cameoed",
      .verb
    ),
    ("may might could perhaps maybe possibly probably", .perhaps),
    (
      "himself herself themselves itself also already reportedly now then recently finally officially currently still just even only again later soon earlier previously originally formerly first afterwards afterward once ever never quite rather initially eventually subsequently additionally meanwhile moreover respectively jointly together simply exclusively always often newly actually duly all both lately",
      .adverb
    ),
    ("who whom whose which that where when", .relative),
    (
      "not never no neither nor cannot isn't wasn't aren't won't didn't doesn't hasn't haven't don't without",
      .negation
    ),
    (
      "of the and in on at to a an for with from by de la van von der den del di da le el al & or my your who i you is me we be vs",
      .inner
    ),
    (
      "said says say told announced announces confirmed confirms revealed reveals stated states reported reports added adds declared explained noted disclosed shared wrote tweeted denied denies according",
      .saying
    ),
    (
      "lit jan feb mar apr jun jul aug sep sept oct nov dec mr mrs ms dr st no vs ep eps vol prof gen col capt lt sgt rev jr sr inc corp co ltd approx etc p.m a.m u.s u.k mon tue wed thu fri sat sun tues thurs",
      .abbreviated
    ),
    (
      "mr mrs ms dr prof capt commander captain lord lady sir dame queen king prince princess emperor empress detective inspector sergeant officer general colonel president chairman professor doctor director producer writer screenwriter actor actress singer rapper idol pd crown eunuch",
      .honorific
    ),
    (
      "because based adapted inspired starring directed once unless yet then thus even only just well thanks speaking asked the it in on a an he she they this that at as after before but and for with when while if had should would could there here his her its their you we i no not so by to from what how who why according meanwhile however although though since during under over both each every all some many most one two three despite following",
      .opener
    ),
    (
      "today tonight tomorrow yesterday last this next a one the past coming new christmas weekdays weeknights weekends weekday weeknight weekend",
      .timeWord
    ),
    ("spring summer autumn fall winter", .season),
    ("k-pop k-drama i no internet god ok tv pd ost ep cd dvd ceo us uk fm am pm", .commonCapital),
  ]

  static let nationalities = """
    korean japanese chinese american british english french german spanish italian thai taiwanese
    turkish indian mexican brazilian colombian canadian australian vietnamese filipino indonesian
    irish scottish welsh swedish danish norwegian russian polish global international asian european
    """

  static let countriesByPeople = [
    "korean": "Korea", "japanese": "Japan", "chinese": "China", "american": "US", "british": "UK",
    "french": "France", "german": "Germany", "spanish": "Spain", "italian": "Italy",
    "thai": "Thailand",
    "turkish": "Turkey", "indian": "India", "mexican": "Mexico", "brazilian": "Brazil",
    "canadian": "Canada", "australian": "Australia", "filipino": "Philippines",
    "indonesian": "Indonesia", "vietnamese": "Vietnam", "taiwanese": "Taiwan",
  ]

  /// What a series is called when it is not named.
  static let seriesNouns = """
    drama dramas series show programme program serial sitcom miniseries k-drama kdrama shows
    telenovela soap project production title
    """
  static let songNouns =
    "song songs track tracks ballad single singles ost number tune anthem theme duet ditty lullaby hymn waltz refrain chanson hit"
  static let releaseNouns = "album ep single mini-album lp record"
  static let filmNouns = "film movie films movies flick"
  static let groupNouns =
    "group band boyband crew duo trio unit subunit sub-unit act quartet quintet"

  /// The last word of the name of a company or an institution.
  static let organisationEndings = """
    entertainment entertainments contents pictures studios studio productions production films media
    works group company corporation corp inc ltd co agency electronics hospital university college
    school bank bureau records label labels music holdings network broadcasting television tv
    department ministry institute center centre labs foundation association police prosecutors
    airlines motors hotel publishing magazine newspaper news daily times team branch village
    tribe army navy force unit club firm restaurant cafe café store mall planet story
    talent management artists actors enterprises agents
    cinema theatre theater partners international global korea enm cultureworks studioplex showrunners
    """
}
