import Testing

@testable import Reading

struct NameTests {
  @Test(arguments: [
    "The drama “⟦Cold River⟧” stars ⟦Kim Min-su⟧ and ⟦Lee Ha-na⟧.",
    "He saw ⟦Mary Adams⟧ in ‘⟦Cold River⟧’ yesterday.",
    "The story of ⟦Han Ji-woo⟧ was written by ⟦Park Chan-young⟧.",
    "It airs on ⟦tvN⟧ and streams on ⟦Netflix⟧.",
    "We met ⟦Mr. Queen⟧ there.",
  ])
  func `names are found where they stand`(_ sentence: String) {
    let marked = Marked(sentence)
    #expect(marked.names == marked.words)
  }

  @Test func `a short form is filed under the fuller name`() throws {
    let told = try ShortStory(
      "Kim Min-su plays Han Ji-woo in \"Cold River\". Kim will also star in \"Warm Lake\"."
    ).told
    #expect(told.contains { $0.value == "Kim Min-su" })
    #expect(!told.contains { $0.value == "Kim" })
  }

  @Test(arguments: [
    ("Kim Min-su's role", ["Kim", "Min-su", "'s", "role"]),
    ("don't go at 9.30", ["don't", "go", "at", "9.30"]),
    ("“Cold River”", ["“", "Cold", "River", "”"]),
    ("S.Coups of A&E", ["S.Coups", "of", "A&E"]),
  ])
  func `text is cut into words, numbers and marks`(_ text: String, _ tokens: [String]) {
    #expect(Marked(text).tokens == tokens)
  }

  @Test(arguments: [
    ("He met Mr. Kim. They left.", 2), ("It rose to 3.5 percent. It fell.", 2),
    ("D.O. sang on Feb. 3 for it.", 1), ("Who? Nobody.", 2),
  ])
  func `a period ends no sentence after an abbreviation`(_ text: String, _ count: Int) {
    #expect(Marked(text).passage.tokens.count { $0.shape.contains(.sentenceEnd) } == count)
  }
}
