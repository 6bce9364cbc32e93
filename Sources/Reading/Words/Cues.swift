/// Words that colour what stands beside them. Source: general knowledge of the language and the
/// marks that the claim format lists.
final class Cues: Sendable {
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
  /// Words that stand for an institution named before: company, conglomerate.
  let institutions: WordSet
  /// Bonds that are professions as well: secretary, servant.
  let paidBonds: WordSet
  /// Words that belong to the word for a bond: twin, elder, first, best.
  let relationModifiers: WordSet
  /// Verbs of playing a part.
  let playing: WordSet
  /// Verbs that call somebody something, which casts nobody: announces X as.
  let naming: WordSet
  /// Nouns for people without a profession.
  let persons: WordSet
  /// Words that give a tier of the cast.
  let leading, supporting, special: WordSet
  /// Say that a profession came later in life.
  let afterwards: WordSet
  /// Verbs by which a part comes to be something.
  let becoming: WordSet
  /// What a poster or a teaser shows is no cast.
  let pictures: WordSet
  /// Words that say of none what follows: none, nobody, no.
  let noneOf: WordSet
  /// Behind a verb of coming, these say that it goes elsewhere: to, from.
  let elsewhere: WordSet
  let roles: WordSet
  let production: WordSet
  /// Verbs of being shown.
  let airing: WordSet
  /// Verbs and nouns of a first broadcast, and of a last.
  let premieres, finales: WordSet
  /// Behind these, "for" names who has it made.
  let commissions: WordSet
  /// Verbs of arriving that are said of people and songs as often as of series.
  let arrivals: WordSet
  /// `goes up`, `went live`; `out on`, `back on`; `streaming from`.
  let goings, ups, outs, onwards, available: WordSet
  /// Verbs of beginning and ending that are said of anything.
  let general: WordSet
  let filming: WordSet
  let slots: WordSet
  let songs: WordSet
  let meetings: WordSet
  /// Words beside a number of episodes that make it a part of the whole.
  let partial: WordSet
  let streaming: WordSet
  let selection, regions, everywhere, audience: WordSet
  /// Stand behind the title for which somebody is known: star, fame.
  let fame: WordSet
  /// Open the name of a company.
  let studios: WordSet
  /// Stand behind a series whose music is spoken of.
  let soundtracks: WordSet
  /// Say that a list of names is one of the cast.
  let casting: WordSet
  /// Crafts that have directors of their own.
  let crafts: WordSet
  /// Words for the music written for a series as a whole.
  let scores: WordSet
  /// Words for the place of a song in a series.
  let themes: WordSet
  let voices: WordSet
  /// Ages at which a part is played by somebody else.
  let lifeStages: WordSet
  /// Professions behind the camera: "the director" is not the actor named last.
  let crew, crewVerbs: WordSet
  // Audience
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
  let ratings, bounds, ranges, audiences, peaks, means, records, perMinute, others: WordSet
  /// Words for a difference: a 22% jump.
  let changes: WordSet
  let hopes, opening, watching, hours, greater: WordSet
  /// Areas by the word for them.
  let areas: WordTable<String>
  // Production
  let shooting, beginnings, endings, spending, otherSources, each, eachEpisode, comparing: WordSet
  /// Words of kind that say too little alone.
  let plainGenres: Set<String>
  /// Forms of a work that a series is based on.
  let forms: WordTable<String>
  // People and music
  /// Professions that a real person is called by.
  let livings, livingModifiers: WordSet
  /// What somebody in a cast is called beside the name of another, and what stands before that.
  let performers, performerModifiers: WordSet
  /// Stand before a series that another follows, is based on or is measured against.
  let passing: WordSet
  /// Verbs behind which `as` says what somebody is for a living, or has come as.
  let working: WordSet
  /// Stand between a form of be and `to` where something is promised of somebody.
  let promised: WordSet
  /// Words that open what somebody is known for.
  let credits: WordSet
  /// The role that a word gives: wrote → writer.
  let roleWords: WordTable<String>
  let music, soundtrackNouns, releasing, small, single, title: WordSet
  /// Stand right before a song: sang, composed; released, shared.
  let singing, issuing: WordSet
  /// What actors do off the screen: met the press, attended.
  let publicity: WordSet
  /// The credit that a noun gives, as a role.
  let crewNouns: WordTable<String>
  /// What a broadcaster does to get a series, what a slot does, and how long a series lasts.
  let ordering, belonging, lasting: WordSet
  /// Behind a number of episodes: that so many come at a time.
  let atATime: WordSet
  /// Behind a weekday: that it comes every week. The two days together.
  let nightly, weekends: WordSet
  /// Verbs of making, which are said of a song as of any work.
  let making: WordSet
  /// Lists that songs climb.
  let charts: WordSet
  let albumForms: WordTable<String>
  /// Words of a sentence that tells of a cast.
  let joining: WordSet
  let ages, sameNight: WordSet
  /// Last words of companies named for something else.
  let companies: WordSet
  /// Titles that stand before a whole name.
  let titles: WordSet
  let earlier, versions, nots, notOnly: WordSet
  /// End what hangs on a name without a comma: along with.
  let resuming: WordSet
  /// Plain words before a company or a maker that are part of no name.
  let makers: WordSet
  /// Plain plurals that open names of groups and titles.
  let plainPlurals: WordSet
  /// What a series does when a paragraph turns to it.
  let returning: WordSet
  let debuts: WordSet
  /// What a broadcaster makes of a work: its adaptation, its remake.
  let versionsOfWorks: WordSet
  /// Say that somebody else had a part, elsewhere: in place of, unlike.
  let replacing: WordSet
  /// What somebody weighs or turns down when a part is meant.
  let offers: WordSet
  /// Talk without a source, and what is said of it when it is wrong.
  let hearsay, refuting, untrue: WordSet
  /// Words of what was made up for fun.
  let inventions: WordSet
  /// Open a sentence that supposes something.
  let suppositions: WordSet
  /// Lines that announce a section, and are no titles.
  let sections: WordSet
  // What a name is, by the words beside it
  /// Stand with `of` before a series, or behind its possessive: the finale of, its ratings.
  let instalments: WordSet
  /// Who works for a series: its director, its stars.
  let staff: WordSet
  /// Verbs that are said of series alone.
  let premiering: WordSet
  /// Verbs of what people do: plays, directs, wrote.
  let acting: WordSet
  /// Stars, and the words by which it is said of somebody: stars as, stars in.
  let starring, throughParts: WordSet
  /// Stand before `by` and somebody: directed, written.
  let crafting: WordSet
  /// Stand before somebody in a cast: starring, opposite.
  let castOpenings: WordSet
  /// Lead to a work in which somebody is seen: role, starred.
  let parting: WordSet

  /// Verbs whose subject is several.
  let pluralVerbs: WordSet
  /// Stand before the name of a firm: agency, label; and what such a firm does for people.
  let firms, representing: WordSet
  /// Last words of the names of bodies that represent nobody: hospital, school.
  let publicBodies: WordSet
  /// Speak of all episodes at once.
  let everyEpisode: WordSet
  /// Verbs by which a day becomes another.
  let moving: WordSet
  /// What a figure does until it is where it is: rose, stayed.
  let reachings: WordSet
  /// Works to be read, before their titles.
  let books: WordSet
  /// The part of the day in which nine is 21:00.
  let evenings: WordSet
  /// Verbs of one who sings.
  let singsOf: WordSet
  /// Stand before `by` and whoever sings a song: sung, performed.
  let sungBy: WordSet
  /// Stand between a country and the word for a series: television, web.
  let media: WordSet
  /// The making of a series, before which and behind which it must say more to be its filming.
  let productions: WordSet
  /// The word for a name.
  let nameWords: WordSet
  /// Ranks written in capitals before a name: DI, DS.
  let ranks, rankModifiers: WordSet
  /// What is said of hearsay that is right: true.
  let truths: WordSet
  /// The credit that a verb gives, as a role; those that stand in a row with them and give none.
  let deeds: WordTable<String>
  let otherDeeds: WordSet
  /// Stand before "produces": executive, exec.
  let executives: WordSet
  /// Stand for what a verb of making was done to: most of it, the pilot.
  let wholes: WordSet

  init(_ lexicon: inout Lexicon) {
    func set(_ words: String, _ kind: WordClass = []) -> WordSet {
      WordSet(lexicon.add(list: words, kind))
    }
    func table(_ values: KeyValuePairs<String, String>) -> WordTable<String> {
      WordTable(values.reduce(into: [:]) { $0[lexicon.add($1.key)] = $1.value })
    }
    plans = set(
      """
      supposed meant set slated scheduled expected due upcoming planned plans pencilled penciled slotted down targeting aiming aim aims hope hopes plan poised gearing forthcoming
      """)
    loosePlans = set("supposed meant set down aim aims hope hopes plan")
    guesses = set(
      "rumoured rumored rumours rumors rumor rumour speculated speculation guess guesses possibly allegedly gossip if whether"
    )
    reports = set("reportedly reports sources insiders apparently supposedly rumoured")
    sources = set(
      "agency network broadcaster channel company label production team staff representative side streamer platform studio makers producers source"
    )
    past = set(
      """
      was were had did kicked commenced got aired premiered began started ended opened debuted closed concluded wrapped released dropped
      came went ran took drew recorded scored rose fell reached broadcast hit posted averaged signed left bowed finished
      shot filmed broadcasted departed launched landed made rolled
      """)
    future = set(
      "premieres begins starts opens debuts airs launches returns arrives premiering dropping opening"
    )
    relativeOpenings = set(
      "co-starring so late back hitherto known seen best last once formerly of from remembered famous previously fresh born played portrayed directed written starring penned helmed called titled better"
    )
    announcers = set("titled called named entitled for as in behind of on like and wrote directed")
    particles = set("of no de la di da du le el al")
    contracted = set("it what that who let here there she he")
    plurals = set(
      "pair duo trio two three four sisters brothers siblings both couple writers directors all twins stars actors actresses leads"
    )
    institutions = set(
      "company conglomerate group firm hospital agency team station network organisation organization school university"
    )
    paidBonds = set(
      "tutor lawyer adviser advisor nurse trainer secretary assistant servant attendant aide bodyguard maid butler retainer driver chauffeur manager deputy student teacher partner"
    )
    relationModifiers = set(
      """
      twin elder older younger eldest youngest oldest only first second third adoptive adopted biological foster step half
      best closest close childhood former ex late estranged long-lost old right-hand love eternal
      """)
    playing = set(
      "plays play played playing portrays portray portrayed portraying embodies essays stars starring star takes is are be as"
    )
    naming = set(
      "announces announced hailed named called described regarded such known calls names hails cites cited billed"
    )
    persons = set(
      """
      ringleader rival newcomer stranger outsider loner survivor witness suspect victim teenager man woman girl boy person
      youth lady child kid character villain hero heroine detective lawyer widow widower orphan bachelor drifter fugitive
      antagonist protagonist matriarch misfit nemesis killer recluse classmate classmates
      """)
    leading = set(
      "lead leads leading title titular main protagonist protagonists headlines headlined headlining headline"
    )
    supporting = set("supporting support")
    special = set("cameo cameos cameoed special guest guests guested guesting")
    afterwards = set("afterwards afterward later then now formerly once future")
    becoming = set("becomes become became remains turns")
    noneOf = set("none nobody no neither nothing")
    pictures = set(
      "poster posters teaser trailer still stills photo photos image images clip video")
    elsewhere = set("to from for")
    roles = set("role part character lead station")
    production = set("production producing producer company studio maker behind")
    airing = set(
      "go airs aired air airing broadcast broadcasts broadcasted shown show screened runs ran run goes went transmitted followed follow carried"
    )
    premieres = set(
      "meet meets lands landed land drops drop returns returned return arrive blasts launch premieres premiered premiere premiering debuts debuted debut opens opened open began begins begin starts started start launches launched launch bows bowed arrives arrived released release dropped kicks kicked departed hits tiptoed"
    )
    evenings = set("tonight evening night nights evenings")
    reachings = set(
      """
      rose rises climbed climbs fell falls slipped slips stayed stays stood stands dropped jumped jumps soared
      dipped held remained sank grew opened ended finished closed peaked shot leapt touched hit reached managed
      """)
    books = set("novel webtoon webcomic manga manhwa comic book memoir")
    moving = set(
      "moved moves move moving pushed pushes postponed postpones delayed delays shifted shifts rescheduled brought"
    )
    finales = set(
      "finale ends ended end concludes concluded conclude closes closed close wraps finishes finished finish ending signed bowed left"
    )
    general = set(
      "meet meets lands landed land drops drop returns returned return arrive blasts debuts debuted debut opens opened open began begins begin starts started start launch ends ended end concludes concluded conclude closes closed close finishes finished finish arrives arrived released release dropped kicks kicked departed hits bows bowed wraps left signed"
    )
    commissions = set("made created produced commissioned ordered developed written adapted")
    arrivals = set(
      "meet meets lands landed land drops drop dropped returns returned return arrive arrives arrived release released blasts hits"
    )
    goings = set("goes go went going")
    ups = set("up live")
    available = set("streaming streams stream available watchable")
    outs = set("out back")
    onwards = set("from since starting beginning")
    filming = set("filming filmed shooting shoot shot film production cameras photography shoots")
    slots = set("slot slotted timeslot")
    songs = set(
      "song songs track tracks single singles ballad ballads music album albums ost osts mv soundtrack"
    )
    meetings = set("conference press meeting event held fan interview ceremony concert")
    partial = set(
      "first last another new further more remaining additional special specials extra next final few some opening other previous latest a"
    )
    streaming = set(
      "stream streams streamed streaming available watch watched watchable exclusive exclusively carries carry carried online viewed seen met bought simulcast worldwide globally screen picked find found catch caught taking"
    )
    selection = set("selected select certain other all some")
    regions = set("regions territories countries markets areas")
    everywhere = set("worldwide globally")
    audience = set("fans viewers audiences subscribers audience")
    fame = set("star stars fame alum actor actress director writer")
    studios = set("studio studios team")
    soundtracks = set("ost anthem soundtrack theme star stars cast")
    casting = set(
      "cast starring stars star newcomers newcomer actors actresses ensemble line-up lineup joined joining features featuring guests guest"
    )
    lifeStages = set(
      "child children kid kids teen teens teenager teenagers adult adults youth youths youngster youngsters boy boys girl girls adulthood childhood"
    )
    crafts = set(
      "art music casting creative photography assistant stunt managing deputy technical programming programmes dialogue executive content action fight choreography operations marketing communications channel"
    )
    scores = set("music score scores soundtrack lyrics melody")
    voices = set("voice voices vocals")
    themes = set(
      "theme themes opening ending closing title signature credits credit titles intro outro opens closes hymn end"
    )
    crewVerbs = set("direct write pen produce helm compose create script co-write co-direct")
    crew = set("director producer writer creator screenwriter pd author")
    demographic = set("aged demographic demographics key")
    ratings = set(
      "rating ratings share shares viewership audience nielsen percent nationwide average averaged scored recorded drew posted"
    )
    bounds = set(
      "close north upwards over above below under past beyond least nearly almost than exceed exceeds exceeded surpass surpassed surpasses passing mark break broke between"
    )
    ranges = set("range mark barrier threshold target zone band bracket territory")
    changes = set(
      "jump jumps rise increase drop fall gain gains decline growth hike surge dip leap uptick slide boost climb lift slump improvement uplift higher lower longer shorter more fewer less bump spike loss"
    )
    ratingNouns = set("rating share")
    people = set("you us them")
    audiences = set("audience viewers households homes public")
    peaks = set("peak peaked peaking peaks highest high minute moment maximum minute-by-minute")
    means = set("average averaged averaging mean")
    records = set("record highest best")
    reaching = set("to at with")
    heights = set("high highest")
    sofar = set("so yet ever since of figure figures number mark")
    recordOwners = set("own record all-time personal new career season-high second third previous")
    perMinute = set("per minute moment")
    others = set("other second another")
    hopes = set(
      "possible think wish hope hopes hoped prediction predict target aim aims dream easy could would"
    )
    opening = set(
      "premieres premiered premiere premiering debuts debuted debut opens opened began begins begin started starts launched launches launch tiptoed departed bowed kicked opening opener"
    )
    watching = set(
      "people viewers watched watching households tuned seen audience audiences drew drawn draw viewer viewership pulled pulling attracted garnered amassed averaged lured eyeballs watchers overnights"
    )
    hours = set(
      "hours hour views minutes copies streams times won dollars records downloads followers subscribers members users posts comments signatures tickets visitors"
    )
    greater = set("greater around")
    areas = table([
      "nation": "nationwide", "nationwide": "nationwide", "nationally": "nationwide",
      "country": "nationwide", "national": "nationwide",
      "metropolitan": "seoul", "metro": "seoul", "capital": "seoul",
    ])
    shooting = set("filming shooting shoot cameras photography shoots film")
    beginnings = set(
      "began begin begins started start starts commenced commence kicked kicks roll rolled rolling starting beginning underway way"
    )
    endings = set(
      "ended end ends wrapped wraps wrap finished finish completed complete concluded conclude ending"
    )
    spending = set(
      "budget cost costs costing invested spent spends spending price mounted production figure give expensive"
    )
    otherSources = set("reports report hears rumours outlets media")
    each = set("per each apiece")
    eachEpisode = set("per-episode per-instalment per-installment per-show")
    comparing = set("like than unlike besides another")
    plainGenres = [
      "drama", "science", "fiction", "costume", "cop", "daytime", "post-apocalyptic", "prison",
      "mafia", "gangster", "healing", "legal", "family", "school", "war", "youth", "police",
      "space", "military", "medical", "western", "reality", "variety", "period",
    ]
    forms = table([
      "webtoon": "webtoon", "webtoons": "webtoon", "webcomic": "webtoon", "novel": "novel",
      "novels": "novel", "book": "novel",
      "manga": "manga", "manhwa": "webtoon", "film": "film", "movie": "film", "series": "series",
      "drama": "series", "comic": "comic",
      "game": "game", "play": "play", "memoir": "memoir",
    ])
    livings = set(
      "singer actor actress rapper idol comedian model vocalist singer-songwriter musician guitarist drummer bassist producer-songwriter lawyer dancer"
    )
    livingModifiers = set("r&b k-pop pop trot rock hip-hop ballad indie veteran rookie divorce")
    performers = set(
      "actor actress actors actresses singer singers rapper idol comedian comedienne model vocalist dancer musician soloist singer-songwriter star stars co-star co-stars costar newcomer newcomers rookie veteran veterans member members bandmate bandmates leader labelmate"
    )
    working = set(
      "work works worked working serve serves served serving earn earns earned moonlights toils employed hired join joins joined enter enters entered visit visits visited go goes went travel travels travelled return returns returned start starts started begin begins began land lands landed transfers transferred find finds"
    )
    passing = set(
      "follows following followed after succeeds succeeding replaces replacing from than behind beyond since ahead against past unlike like beat beats over before based adapted inspired remake spin-off sequel prequel until alongside"
    )
    promised = set(
      "set due slated scheduled expected planned pencilled poised tipped confirmed announced tapped signed hired chosen picked selected cast rumoured rumored reported said"
    )
    performerModifiers = set(
      "fellow former child young film screen stage television acclaimed seasoned award-winning up-and-coming rising popular veteran rookie k-pop"
    )
    credits = set(
      "co-wrote co-directed include includes included gave brought known remembered famous seen made directed wrote written penned starred behind credits remember acted appeared created helmed fresh acclaimed hits responsible author maker composer writer director creator screenwriter"
    )
    roleWords = table([
      "wrote": "writer", "written": "writer", "penned": "writer", "co-wrote": "writer",
      "co-written": "writer",
      "co-directed": "director", "co-created": "creator", "credited": "cast", "writer": "writer",
      "screenwriter": "writer", "script": "writer", "scripts": "writer", "pen": "writer",
      "directed": "director", "made": "director", "helmed": "director", "director": "director",
      "author": "writer", "maker": "director", "composer": "composer",
      "created": "creator",
      "starred": "cast", "played": "cast", "appeared": "cast", "acted": "cast", "seen": "cast",
      "star": "cast", "actor": "cast", "actress": "cast",
    ])
    music = set(
      "ditty lullaby hymn song track ost soundtrack single ballad theme sang sung sing singing sings tune anthem album tracks songs"
    )
    soundtrackNouns = set("ost soundtrack osts soundtracks set")
    releasing = set(
      "released release releases dropped dropping drops issued arrived arrives unveiled out came follows followed surfaced"
    )
    singing = set("sang sing sings sung singing composed")
    making = set(
      "provides provided contributes contributed supplies supplied delivers delivered comes came is was are were"
    )
    publicity = set(
      "press attended attend attends interview interviews photographed reunited conference greeted posed"
    )
    crewNouns = table([
      "director": "director", "pd": "director", "writer": "writer", "screenwriter": "writer",
      "scriptwriter": "writer", "composer": "composer", "creator": "creator",
      "showrunner": "creator",
    ])
    ordering = set(
      "bought buys acquired acquires ordered orders commissioned commissions renewed renews greenlit picked picks unveiled unveils scheduled cancelled cancels dropped announced"
    )
    belonging = set("belongs belong goes go")
    lasting = set("gets get got runs ran takes comprises boasts spans lasts numbers has")
    atATime = set("day night once week time first evening go")
    nightly = set("nights evenings slot timeslot")
    weekends = set("weekends")
    issuing = set(
      "released drops dropped recorded records shared out performed performs sings provides provided contributes contributed"
    )
    charts = set("billboard chart charts")
    small = set("mini mini-album extended")
    single = set("single")
    title = set("title lead")
    albumForms = table(["album": "album", "ep": "EP", "mini-album": "EP", "lp": "album"])
    joining = set(
      "join joins joined cast names other starring stars star roles role lead leads leading six seven eight five actors co-star"
    )
    ages = set("aged ages between age")
    sameNight = set("same elsewhere meanwhile")
    companies = set(
      "productions entertainment studios pictures group media works enm films content contents networks"
    )
    titles = set(
      "lord lady sir dame captain commander dr mr mrs ms lieutenant sergeant colonel inspector detective professor officer agent king queen prince princess duke duchess count countess baron baroness emperor empress general admiral major corporal chief senator judge sheriff pastor reverend nurse deputy minister"
    )
    earlier = set("earlier originally previously initially first supposed")
    versions = set("version report article story")
    nots = set("isn't wasn't aren't won't didn't doesn't hasn't haven't don't cannot never")
    notOnly = set("only yet just merely been to all")
    resuming = set("along plus")
    makers = set(
      "newcomer newcomers veteran rookie showrunner comedian creator creators composer cinematographer novelist author maker makers producer producers director directors writer writers screenwriter pd actor actress singer"
    )
    plainPlurals = set(
      "girls boys kings queens lovers brothers sisters wives ladies soldiers dreams heroes angels devils gods"
    )
    returning = set(
      "returns returned continues lands landed has comes renewed follows tells stars centers centres revolves"
    )
    debuts = set("debut debuted debuts")
    versionsOfWorks = set(
      "adaptation remake reboot take version retelling reworking sequel prequel spin-off")
    replacing = set("place instead like unlike after original shoes from")
    offers = set(
      "offer offers it script project proposal appearing appearance casting participation whether starring playing"
    )
    hearsay = set(
      "reports report rumours rumors rumour rumor claims claim speculation suggestions talk story stories gossip allegations"
    )
    refuting = set(
      "denied denies deny denying dismissed dismisses dismissing refuted refutes refuting quashed quashes scotched rejected rejects debunked rubbished"
    )
    untrue = set("untrue false unfounded groundless baseless")
    inventions = set("hoax spoof parody fan-made fancast mock-up photoshopped")
    suppositions = set("imagine suppose supposing assuming unless provided")
    sections = set(
      "credits cast details facts information info synopsis summary schedule broadcast ratings soundtrack production characters contact notes factfile overview crew infobox"
    )
    instalments = set(
      """
      episode episodes season seasons finale premiere ending ratings viewership instalment installment cast soundtrack ost
      start ep eps run spin-off sequel prequel teaser trailer reboot
      """)
    staff = set("director writer screenwriter creator star stars lead leads makers writers")
    premiering = set(
      """
      premieres premiered premiere premiering airs aired airing renewed rebooted follows revolves centers centres
      streams streaming simulcast
      """)
    acting = set(
      "joins plays portrays directs wrote writes co-stars co-starred co-wrote co-directed co-directs reprises helms penned portrayed embodies"
    )
    starring = set(
      "star stars starred starring recurs recurred guests guested appears appeared cameos returns")
    throughParts = set("as in alongside opposite")
    crafting = set(
      "directed written penned helmed played portrayed embodied scripted headlined toplined")
    castOpenings = set("starring stars opposite alongside co-starring")
    parting = set(
      "starring starred stars star role roles part parts appeared appears appearing appearance turn cast seen acted acts acting"
    )
    everyEpisode = set("episodes instalments installments")
    rankModifiers = set("private chief deputy senior junior special assistant vice master first")
    ranks = set("di ds dci dsi dc pc wpc")
    nameWords = set("name")
    productions = set("production")
    media = set("television tv web original streaming")
    sungBy = set("sung performed")
    singsOf = set("sings sang lends lent")
    truths = set("true correct accurate")
    firms = set("agency label management")
    publicBodies = set(
      "hospital university college school bank police ministry department institute bureau army navy force airlines hotel restaurant cafe café store mall museum"
    )
    representing = set("represents manages represented")
    deeds = table([
      "created": "creator", "creates": "creator", "co-created": "creator", "devised": "creator",
      "wrote": "writer", "writes": "writer", "written": "writer", "write": "writer",
      "co-wrote": "writer",
      "co-writes": "writer", "co-written": "writer", "penned": "writer", "pens": "writer",
      "scripted": "writer",
      "directed": "director", "directs": "director", "direct": "director", "helmed": "director",
      "helms": "director", "co-directed": "director", "co-directs": "director",
      "executive-produced": "producer", "executive-produces": "producer",
      "executive-produce": "producer",
      "stars": "cast", "starred": "cast", "star": "cast",
    ])
    executives = set("executive exec")
    wholes = set("most half scripts script pilot")
    otherDeeds = set(
      "produced produces produce co-produced co-produces edited edits narrates narrated")
    pluralVerbs = set("were are have play star join share head lead")
    breaks = set("while whereas although though")
  }
}
