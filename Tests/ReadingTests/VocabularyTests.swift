import Testing

@testable import Reading

struct VocabularyTests {
  private let vocabulary = Grammar.english.vocabulary

  @Test func `each word that the code asks for is spelled as it is called`() {
    let dotted = ["usDotted": "u.s", "amDotted": "a.m", "pmDotted": "p.m"]
    var count = 0
    for (label, value) in Mirror(reflecting: vocabulary.words).children {
      guard let label, let word = value as? WordID else { continue }
      #expect(vocabulary.lexicon.spelling(of: word) == dotted[label] ?? label)
      count += 1
    }
    #expect(count > 100)
  }

  @Test func `each word of the lists and the rules is one that the tokeniser cuts`() {
    let broken = vocabulary.lexicon.spellings.dropFirst().filter {
      Tokeniser.pieces(of: $0) != [$0]
    }
    #expect(broken.isEmpty, "\(broken)")
  }

  @Test(
    arguments: [
      EnglishGrammar.nationalities, EnglishGrammar.seriesNouns, EnglishGrammar.songNouns,
      EnglishGrammar.organisationEndings, EnglishGivenNames.names, EuropeanGivenNames.names,
      JapaneseGivenNames.names, KoreanNames.surnames,
      KoreanNames.syllables, EnglishDescriptions.occupations, EnglishDescriptions.genres,
      EnglishDescriptions.colleagues, EnglishDescriptions.friends, EnglishDescriptions.partners,
      EnglishDescriptions.family,
    ] + EnglishGrammar.lists.map(\.words))
  func `no list has a word twice`(_ list: String) {
    let words = list.split(whereSeparator: \.isWhitespace)
    let twice = Set(words.filter { word in words.count { $0 == word } > 1 })
    #expect(twice.isEmpty, "\(twice)")
  }
}
