/// Of songs, and of who sings them. Source: general knowledge of the language.
struct MusicCues: Sendable {
  let songs: WordSet
  /// Stand behind a series whose music is spoken of.
  let soundtracks: WordSet
  /// Words for the music written for a series as a whole.
  let scores: WordSet
  /// Words for the place of a song in a series.
  let themes: WordSet
  let voices: WordSet
  let music, soundtrackNouns, releasing, small, single, title: WordSet
  /// Stand right before a song: sang, composed; released, shared.
  let singing, issuing: WordSet
  /// Words of singing, playing and giving a song; what stands before whoever sings, and before whoever
  /// writes.
  let vocal, vocalBy, writing, writtenBy: WordSet
  /// Words for the melody and for the words of a song, and verbs of making either; for scripts.
  let melodies, words, scripts: WordSet
  /// Words for melody alone: what is written may be a script.
  let plainMelodies: WordSet
  /// Stand before "of" and a song: version, lyrics.
  let renditions: WordSet
  /// Songs as gifts: "X", his gift to the drama.
  let gifts: WordSet
  /// Verbs in the present that speak of a day to come.
  let coming: WordSet
  /// Where a song comes out, and what stands before that: goes online.
  let online, going: WordSet
  /// What a song is, as one of several of a soundtrack.
  let pieces: WordSet
  /// Professions of those who sing.
  let musicians: WordSet
  /// Stands behind titles of several: the two "X" songs.
  let plural: WordID
  /// Say that a sentence is about music, whatever else is in it.
  let plainMusic: WordSet
  /// Say that a sentence is about acting or filming instead.
  let otherCrafts: WordSet
  /// Verbs of making, which are said of a song as of any work.
  let making: WordSet
  /// Lists that songs climb.
  let charts: WordSet
  let albumForms: WordTable<String>
  /// Verbs of one who sings.
  let singsOf: WordSet
  /// Stand before `by` and whoever sings a song: sung, performed.
  let sungBy: WordSet

  init(_ lexicon: inout Lexicon) {
    songs = lexicon.set(
      "song songs track tracks single singles ballad ballads music album albums ost osts mv soundtrack"
    )
    soundtracks = lexicon.set("ost anthem soundtrack theme star stars cast")
    scores = lexicon.set("music score scores soundtrack lyrics melody")
    themes = lexicon.set(
      "theme themes opening ending closing title signature credits credit titles intro outro opens closes hymn end"
    )
    voices = lexicon.set("voice voices vocals")
    music = lexicon.set(
      "ditty lullaby hymn song track ost soundtrack single ballad theme sang sung sing singing sings tune anthem album tracks songs"
    )
    soundtrackNouns = lexicon.set("ost soundtrack osts soundtracks set collection")
    releasing = lexicon.set(
      "released release releases dropped dropping drops issued arrived arrives unveiled out came comes follows followed surfaced due live online drop available"
    )
    small = lexicon.set("mini mini-album extended")
    single = lexicon.set("single")
    title = lexicon.set("title lead")
    singing = lexicon.set("sang sing sings sung singing composed")
    issuing = lexicon.set(
      "released drops dropped recorded records shared out performed performs sings provides provided contributes contributed"
    )
    vocal = lexicon.set(
      "sang sing sings sung singing croons crooned voice voices vocals vocal performed performs perform recorded records record recording contribute contributes contributed supplies supplied provides provided lends lent lend crooning voiced duet handed"
    )
    vocalBy = lexicon.set("sung performed recorded voiced")
    writing = lexicon.set(
      "wrote written writes composed composes penned pens arranged produced lyrics lyricist words melody composer co-wrote co-composed"
    )
    writtenBy = lexicon.set("wrote composed penned")
    plainMelodies = lexicon.set("composed composer co-composer co-composed melody music")
    melodies = lexicon.set(
      "composed composer co-composer co-composed melody wrote written penned music co-wrote")
    words = lexicon.set("lyrics lyricist words lyric co-lyricist")
    scripts = lexicon.set(
      "script scripts screenplay teleplay scripted episode episodes novel screenwriter book drama series film"
    )
    renditions = lexicon.set("version versions cover covers rendition recording lyrics refrain")
    gifts = lexicon.set("gift contribution offering")
    coming = lexicon.set("drops arrives releases comes due")
    online = lexicon.set("online live")
    going = lexicon.set("goes went go going")
    pieces = lexicon.set("piece cut instalment installment entry release")
    musicians = lexicon.set("singer rapper vocalist singer-songwriter soloist crooner")
    plural = lexicon.add("songs")
    plainMusic = lexicon.set(
      "song songs track tracks ballad ballads ost osts soundtrack soundtracks sang sing sings sung singing lyrics lyricist melody tune vocals duet"
    )
    otherCrafts = lexicon.set(
      "film films movie movies drama dramas series role roles part plays played play star stars starred starring cast acted acting actor actress filming directed director wrote"
    )
    making = lexicon.set(
      "provides provided contributes contributed supplies supplied delivers delivered comes came is was are were"
    )
    charts = lexicon.set("billboard chart charts")
    albumForms = lexicon.table(["album": "album", "ep": "EP", "mini-album": "EP", "lp": "album"])
    singsOf = lexicon.set("sings sang lends lent")
    sungBy = lexicon.set("sung performed")
  }
}
