/// Words that colour what stands beside them, by what is told with them.
final class Cues: Sendable {
  let firmness: FirmnessCues
  let name: NameCues
  let series: SeriesCues
  let cast: CastCues
  let character: CharacterCues
  let credit: CreditCues
  let schedule: ScheduleCues
  let audience: AudienceCues
  let production: ProductionCues
  let music: MusicCues

  init(_ lexicon: inout Lexicon) {
    firmness = FirmnessCues(&lexicon)
    name = NameCues(&lexicon)
    series = SeriesCues(&lexicon)
    cast = CastCues(&lexicon)
    character = CharacterCues(&lexicon)
    credit = CreditCues(&lexicon)
    schedule = ScheduleCues(&lexicon)
    audience = AudienceCues(&lexicon)
    production = ProductionCues(&lexicon)
    music = MusicCues(&lexicon)
  }
}

extension Lexicon {
  /// The words of a list, each given a number if it has none yet.
  mutating func set(_ words: String, _ kind: WordClass = []) -> WordSet {
    WordSet(add(list: words, kind))
  }

  /// Values by words, each given a number if it has none yet.
  mutating func table(_ values: KeyValuePairs<String, String>) -> WordTable<String> {
    WordTable(values.reduce(into: [:]) { $0[add($1.key)] = $1.value })
  }
}
