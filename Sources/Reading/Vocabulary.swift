import Claims

/// The words of a language as reading uses them: the lexicon, what its words measure, and the
/// phrases that name known things.
struct Vocabulary: Sendable {
  var lexicon: Lexicon
  let words: CommonWords
  let cues: Cues
  /// Words that stand for a series: it.
  let seriesPronouns: WordSet
  /// Months, cardinals, ordinals, magnitudes and weekdays by word number.
  private(set) var numbers: [WordID: Double] = [:]
  private(set) var currencies: [WordID: String] = [:]
  private(set) var zones: WordSet = []
  /// Words for bonds between characters, with the property that states them.
  private(set) var relations: [WordID: Property] = [:]
  private(set) var phrases: [WordID: [Phrase]] = [:]
  /// The firms that measure audiences: each name as a claim gives it, and in small letters.
  private(set) var measuringFirms: [(name: String, small: String)] = []

  init() {
    lexicon = Lexicon()
    words = CommonWords(&lexicon)
    cues = Cues(&lexicon)
    seriesPronouns = [words.it, words.which]
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

  mutating func add(number: Double, names: String, _ kind: WordClass) {
    for name in names.split(separator: " ") { numbers[lexicon.add(name, kind)] = number }
  }

  mutating func add(currency code: String, names: String) {
    for name in names.split(separator: " ") { currencies[lexicon.add(name, .currency)] = code }
  }

  mutating func add(zones names: String) {
    for name in names.split(separator: " ") { zones.insert(lexicon.add(name)) }
  }

  mutating func add(relations names: String, _ property: Property) {
    for name in names.split(whereSeparator: \.isWhitespace) {
      relations[lexicon.add(name, .relation)] = property
    }
  }

  /// Adds known names, written with bars and line ends between.
  mutating func add(phrases names: String, _ kind: Phrase.Kind) {
    for name in names.split(whereSeparator: { $0 == "|" || $0 == "\n" }) {
      // Names are cut as the tokeniser cuts them, so that marks inside (Disney+, A&E) fit.
      let words = Tokeniser.pieces(of: String(name)).map { lexicon.add($0) }
      guard let first = words.first else { continue }
      if kind == .measuringFirm { measuringFirms.append((String(name), name.lowercased())) }
      phrases[first, default: []].append(Phrase(words: words, kind: kind, name: String(name)))
      phrases[first]!.sort { $0.words.count > $1.words.count }
    }
  }
}
