import Dice
import Documents
import Testing

/// Any bytes give a document or an error, never a crash, and in time.
struct HTMLRobustnessTests {
  @Test(arguments: ["<div>", "<ul><li>", "<b>", "<table><tr><td>", "<blockquote>", "<i><p>"])
  func `a page nested 100,000 deep is read`(opening: String) {
    let count = 100_000
    let page = String(repeating: opening, count: count) + Self.prose
    #expect(outline(document(of: page)).contains("by the sea"))
  }

  @Test(arguments: ["</div>", "</b>", "<!-", "<![CDATA[", "&#", "<svg", "<a href='", "<p title=\""])
  func `markup that is never finished is read`(piece: String) {
    let page = "<p>" + Self.prose + "</p>" + String(repeating: piece, count: 20_000)
    #expect(outline(document(of: page)).contains("by the sea"))
  }

  @Test func `an element that is never closed swallows nothing but scripts`() {
    for name in ["select", "svg", "iframe", "template", "noscript", "textarea", "canvas"] {
      #expect(outline(document(of: "<\(name)><p>\(Self.prose)</p>")).contains("by the sea"))
    }
    #expect(document(of: "<script><p>\(Self.prose)</p>").blocks.isEmpty)
  }

  @Test func `random markup is read`() {
    var generator = SeededGenerator(seed: 20)
    let pieces = [
      "<", ">", "</", "p", "div", "table", "tr", "td", " ", "=", "\"", "'", "class", "href", "<!--",
      "-->", "<script>", "</script>", "&amp;", "&#x110000;", "é", "\u{0}", "text, more text. ",
      "li",
      "<p>", "</p>", "<h1>", "{", "}", "<title>", "\n",
    ]
    for _ in 0..<2000 {
      let count = Int.random(in: 1...40, using: &generator)
      let page = (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
      let found = document(of: page)
      #expect(found.blocks.allSatisfy { $0.range.upperBound <= found.text.count })
    }
  }

  @Test func `random bytes are read`() {
    var generator = SeededGenerator(seed: 21)
    for _ in 0..<500 {
      let bytes = (0..<200).map { _ in UInt8.random(in: 0...255, using: &generator) }
      let found = document(of: bytes)
      #expect(found.blocks.allSatisfy { $0.range.upperBound <= found.text.count })
    }
  }

  @Test(arguments: [
    "{\"@type\": \"NewsArticle\"", "[[[[", "{\"headline\": \"\\ud800\"}", "{\"a\" 1}", "null", "",
    "{\"@type\": [1, {}], \"author\": [[[]]], \"publisher\": 7}",
  ])
  func `linked data that is none is passed over`(script: String) {
    let page =
      "<title>A title</title><script type=\"application/ld+json\">\(script)</script>"
      + "<p>\(Self.prose)</p>"
    #expect(document(of: page).title == "A title")
  }

  private static let prose =
    "The drama was filmed in a small town by the sea, and it took longer than anyone had thought."
}
