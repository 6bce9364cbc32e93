import Documents
import Testing

struct ListTests {
  @Test(arguments: ["•", "- ", "* ", "1. ", "12) ", "(a) ", "(3) ", "▲", "■ "])
  func `a marked line is an item without its mark`(mark: String) throws {
    #expect(
      try outline(document("Here it is:\n\(mark)One second")) == "p: Here it is:\nitem: One second")
  }

  @Test(arguments: ["-3.5 percent", "2025. That was the year.", "1.8 percent", "(b)old", "- ", "•"])
  func `a line that only looks marked is a paragraph`(line: String) throws {
    let parsed = try outline(document("Here it is.\n\n\(line)\n\nAnd on."))
    #expect(!parsed.contains("item:"))
  }

  @Test func `lines under a numbered item belong to it`() throws {
    let digest = try document("A digest, in brief:\n\n2. numbers:\nep 1 - 7.8\nep 3 - 10.5\n\nBye.")
    #expect(
      outline(digest) == """
        p: A digest, in brief:
        item: numbers:
          under: ep 1 - 7.8
          under: ep 3 - 10.5
        p: Bye.
        """)
  }

  @Test
  func `a bullet that was wrapped is one item, a paragraph that was wrapped is one paragraph`()
    throws
  {
    let text = """
      tvN announced on Monday that the second season of the drama will begin
      in the spring, with the same writer and another director.
      - Lee Min-ho will come back as the doctor who went to the space station
      and stayed there for longer than he had meant to.
      """
    #expect(
      try outline(document(text)) == """
        p: tvN announced on Monday that the second season of the drama will begin
        in the spring, with the same writer and another director.
        item: Lee Min-ho will come back as the doctor who went to the space station
        and stayed there for longer than he had meant to.
        """)
  }

  @Test func `lines ended on purpose are paragraphs of their own`() throws {
    #expect(
      try outline(document("One ends here.\nTwo ends here."))
        == "p: One ends here.\np: Two ends here.")
  }
}
