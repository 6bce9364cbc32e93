import Claims

/// The words of a language as reading uses them: the lexicon, what its words measure, and the
/// phrases that name known things. Made by a `VocabularyBuilder`, once a process.
final class Vocabulary: Sendable {
  let lexicon: Lexicon
  let words: CommonWords
  let cues: Cues
  /// Words that stand for a series: it.
  let seriesPronouns: WordSet
  /// Months, cardinals, ordinals, magnitudes and weekdays by word number.
  private let numbers: WordTable<Double>
  let currencies: WordTable<String>
  /// The currency of the dollars of a country, by the letters right before the sign.
  let dollars: WordTable<String>
  let zones: WordSet
  /// Words for bonds between characters, with the property that states them.
  let relations: WordTable<Property>
  /// The known names by their first words, longest first.
  let phrases: WordTable<[Phrase]>
  /// The bytes of the longest syllable of Korean given names.
  let longestSyllable: Int
  /// The firms that measure audiences: each name as a claim gives it, and in small letters.
  let measuringFirms: [(name: String, small: String)]

  init(_ builder: VocabularyBuilder) {
    lexicon = builder.lexicon
    words = builder.words
    cues = builder.cues
    seriesPronouns = [builder.words.it, builder.words.which]
    numbers = WordTable(builder.numbers)
    currencies = WordTable(builder.currencies)
    dollars = WordTable(builder.dollars)
    zones = WordSet(builder.zones)
    relations = WordTable(builder.relations)
    phrases = WordTable(
      builder.phrases.mapValues { $0.sorted { $0.words.count > $1.words.count } })
    longestSyllable = builder.lexicon.longest(of: .koreanSyllable)
    measuringFirms = builder.measuringFirms
  }

  /// A name of several words that is known beforehand.
  struct Phrase: Sendable {
    var words: [WordID]
    var kind: Phrase.Kind
    /// The name as a claim gives it.
    var name: String

    enum Kind: Sendable, Equatable {
      case network, platform, measuringFirm, country, region
    }
  }

  /// The country whose people an adjective names (`Indian`), or nil.
  func country(ofPeople word: WordID) -> String? {
    EnglishGrammar.countriesByPeople[lexicon.spelling(of: word)]
  }

  subscript(word: WordID) -> WordClass { lexicon[word] }

  func number(_ word: WordID) -> Double? { numbers[word] }
}
