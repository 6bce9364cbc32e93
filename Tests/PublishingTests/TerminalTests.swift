import Claims
import Publishing
import Testing

/// How text is set in columns.
struct TerminalTests {
  @Test(arguments: [
    ("abc", 3), ("김주헌", 6), ("é", 1), ("e\u{301}", 1), ("日本", 4), ("👩‍🚀", 2), ("", 0), ("ｆ", 2),
  ])
  func `text takes as many columns as a terminal gives it`(text: String, width: Int) {
    #expect(DisplayWidth.of(text) == width)
  }

  @Test(arguments: [40, 60, 80, 100])
  func `no line is wider than the terminal`(width: Int) throws {
    let page = Page(try harbour().dossier(of: "Quiet Harbour"), today: PartialDate(ordinal: 20_778))
    let text = TerminalPage(page, on: Terminal(width: width)).text
    for line in text.split(separator: "\n") {
      let words = line.drop { $0 == " " || $0 == "•" }
      #expect(DisplayWidth.of(line) <= width || !words.contains(" "), "\(line)")
    }
  }

  @Test func `a line that is broken goes on under its beginning`() {
    let lines = Wrapping.lines(
      Phrase(String(repeating: "word ", count: 20)), Terminal(width: 40), first: "  • ")
    #expect(lines.count == 3)
    #expect(lines.dropFirst().allSatisfy { $0.hasPrefix("    word") })
  }

  @Test func `what a document says cannot steer the terminal`() {
    #expect(Terminal.clean("a\u{1B}[31mb\u{202E}c\u{9B}d\ne") == "a[31mbcd e")
  }

  @Test func `colour is there when it is asked for, and only then`() {
    let phrase = Phrase([.name("tvN", EntityID(.organisation, "tvn")), .marks([1])])
    #expect(Wrapping.lines(phrase, Terminal()) == ["tvN [1]"])
    #expect(
      Wrapping.lines(phrase, Terminal(showsColour: true))
        == ["\u{1B}[36mtvN\u{1B}[0m \u{1B}[2m[1]\u{1B}[0m"])
  }

  @Test func `a chart leaves the place of an unknown figure empty`() throws {
    let lines = try #require(ColumnChart([8, nil, 4], height: 2).lines(step: 3))
    #expect(lines == ["8.0% ██       ", "  0% ██ ·  ██ "])
    #expect(ColumnChart([8, nil, 4]).sparkline == "█·▄")
    #expect(ColumnChart([nil, nil]).lines() == nil)
  }
}
