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
    soundtrackNouns = lexicon.set("ost soundtrack osts soundtracks set")
    releasing = lexicon.set(
      "released release releases dropped dropping drops issued arrived arrives unveiled out came follows followed surfaced"
    )
    small = lexicon.set("mini mini-album extended")
    single = lexicon.set("single")
    title = lexicon.set("title lead")
    singing = lexicon.set("sang sing sings sung singing composed")
    issuing = lexicon.set(
      "released drops dropped recorded records shared out performed performs sings provides provided contributes contributed"
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
