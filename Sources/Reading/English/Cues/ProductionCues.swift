/// Of how a series is made, what of and for how much. Source: general knowledge of the language.
struct ProductionCues: Sendable {
  let filming: WordSet
  let shooting: WordSet
  /// The making of a series, before which and behind which it must say more to be its filming.
  let productions: WordSet
  let beginnings, endings, spending, otherSources, each, eachEpisode, comparing: WordSet
  /// Words of kind that say too little alone.
  let plainGenres: Set<String>
  /// Forms of a work that a series is based on.
  let forms: WordTable<String>
  /// Stand between a country and the word for a series: television, web.
  let media: WordSet

  init(_ lexicon: inout Lexicon) {
    filming = lexicon.set(
      "filming filmed shooting shoot shot film production cameras photography shoots")
    shooting = lexicon.set("filming shooting shoot cameras photography shoots film")
    productions = lexicon.set("production")
    beginnings = lexicon.set(
      "began begin begins started start starts commenced commence kicked kicks roll rolled rolling starting beginning underway way"
    )
    endings = lexicon.set(
      "ended end ends wrapped wraps wrap finished finish completed complete concluded conclude ending"
    )
    spending = lexicon.set(
      "budget cost costs costing invested spent spends spending price mounted production figure give expensive"
    )
    otherSources = lexicon.set("reports report hears rumours outlets media")
    each = lexicon.set("per each apiece")
    eachEpisode = lexicon.set("per-episode per-instalment per-installment per-show")
    comparing = lexicon.set("like than unlike besides another")
    plainGenres = [
      "drama", "science", "fiction", "costume", "cop", "daytime", "post-apocalyptic", "prison",
      "mafia", "gangster", "healing", "legal", "family", "school", "war", "youth", "police",
      "space", "military", "medical", "western", "reality", "variety", "period",
    ]
    forms = lexicon.table([
      "webtoon": "webtoon", "webtoons": "webtoon", "webcomic": "webtoon", "novel": "novel",
      "novels": "novel", "book": "novel",
      "manga": "manga", "manhwa": "webtoon", "film": "film", "movie": "film", "series": "series",
      "drama": "series", "comic": "comic",
      "game": "game", "play": "play", "memoir": "memoir",
    ])
    media = lexicon.set("television tv web original streaming")
  }
}
