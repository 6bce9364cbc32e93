import Documents
import Testing

struct FactBoxTests {
  @Test(arguments: ["", "- ", "• "])
  func `labelled lines in a row are fields`(mark: String) throws {
    let story = try document(
      "The drama begins on Saturday.\n\n\(mark)Title: Twelve\n\(mark)Network: KBS 2TV\n\(mark)Writer: A. B."
    )
    #expect(
      outline(story) == """
        p: The drama begins on Saturday.
        field: Title = Twelve
        field: Network = KBS 2TV
        field: Writer = A. B.
        """)
  }

  @Test(arguments: [
    "Q: Are you well?\nA: I am.\nQ: And now?\nA: Still.",
    "Note: it begins on Saturday.\nWatch: the trailer.",
    "Ep1: 3.3%\nEp2: 4.1%\nEp3: 5.0%",
    "Kim Soo-hyun: Baek Hyun-woo\nKim Ji-won: Hong Hae-in\nLee Joo-bin: Cheon Da-hye",
  ])
  func `talk, two lines, episodes and a list of names are no fact box`(lines: String) throws {
    #expect(try !outline(document("First of all, this.\n\n\(lines)")).contains("field:"))
  }
}
