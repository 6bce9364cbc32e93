import Documents

@testable import Reading

/// A sentence with the stretches that matter between ⟦ and ⟧, tokenised without the marks.
struct Marked {
  let passage: TokenisedPassage
  /// The marked words, in order.
  let words: [String]

  init(_ text: String) {
    words = text.split(separator: "⟦", omittingEmptySubsequences: false).dropFirst().map {
      String($0.prefix { $0 != "⟧" })
    }
    let plain = Array(text.filter { $0 != "⟦" && $0 != "⟧" }.utf8)
    passage = TokenisedPassage(Passage(plain, 0..<plain.count), Grammar.english.vocabulary)
  }

  /// The words of each measured thing found.
  var dimensions: [String] { passage.dimensions.map { passage.text($0.tokens) } }

  /// The words of each name found.
  var names: [String] {
    var passages = [passage]
    var finder = NameFinder(Grammar.english.vocabulary)
    finder.find(in: &passages)
    return passages[0].mentions.map { passage.text($0.tokens) }
  }

  /// The words of each token.
  var tokens: [String] { passage.tokens.indices.map { passage.text($0..<$0 + 1) } }
}
