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
}
