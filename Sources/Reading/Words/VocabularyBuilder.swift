import Claims

/// A vocabulary while its lists are read.
struct VocabularyBuilder {
  var lexicon: Lexicon
  let words: CommonWords
  let cues: Cues
  private(set) var numbers: [WordID: Double] = [:]
  private(set) var currencies: [WordID: String] = [:]
  private(set) var dollars: [WordID: String] = [:]
  private(set) var zones: [WordID] = []
  private(set) var relations: [WordID: Property] = [:]
  private(set) var phrases: [WordID: [Vocabulary.Phrase]] = [:]
  private(set) var measuringFirms: [(name: String, small: String)] = []

  init() {
    lexicon = Lexicon()
    words = CommonWords(&lexicon)
    cues = Cues(&lexicon)
  }

  mutating func add(number: Double, names: String, _ kind: WordClass) {
    for word in lexicon.add(list: names, kind) { numbers[word] = number }
  }

  mutating func add(currency code: String, names: String) {
    for word in lexicon.add(list: names, .currency) { currencies[word] = code }
  }

  mutating func add(currency code: String, ofDollarsBehind letters: String) {
    dollars[lexicon.add(letters)] = code
  }

  mutating func add(zones names: String) {
    zones += lexicon.add(list: names)
  }

  mutating func add(relations names: String, _ property: Property) {
    for word in lexicon.add(list: names, .relation) { relations[word] = property }
  }

  /// Adds known names, written with bars and line ends between.
  mutating func add(phrases names: String, _ kind: Vocabulary.Phrase.Kind) {
    // Names are cut as the tokeniser cuts them, so that marks inside (Disney+, A&E) fit.
    let isBetween = { (byte: UInt8) in byte == UInt8(ascii: "|") || byte == UInt8(ascii: "\n") }
    for name in names.utf8.split(whereSeparator: isBetween).map({ String(Substring($0)) }) {
      let words = Tokeniser.pieces(of: name).map { lexicon.add($0) }
      guard let first = words.first else { continue }
      if kind == .measuringFirm { measuringFirms.append((name, name.lowercased())) }
      phrases[first, default: []].append(Vocabulary.Phrase(words: words, kind: kind, name: name))
    }
  }
}
