import Claims
import Documents
import Testing

/// What is read of a page of the web.
struct HTMLTests {
  private static let story = document(of: FormatExample.newsPage)

  @Test func `the article is kept and what stands around it is not`() {
    let text = Self.story.words(in: 0..<Self.story.text.count)
    for kept in ["eight-part drama", "Filming took place", "We filmed every night", "12.5%"] {
      #expect(text.contains(kept))
    }
    let around = [
      "script", "comment hides", "Television", "on deck", "Advertisement", "Tags", "uncle",
      "lighthouse", "rights",
    ]
    for word in around { #expect(!text.contains(word), "\(word)") }
  }

  @Test func `blocks are what the markup makes of the text`() {
    let expected = """
      title: Night Ferry sets sail in May
      byline: By Ada Lind | March 1, 2023
      p: The eight-part drama Night Ferry will premiere on Kanal 5 on May 4, the broadcaster said on \
      Wednesday. It was written by Nora Vik.
      h3: Who is on board
      item: Ida Holm as the captain
      item: Per Sand as the cook
      p: “We filmed every night until the fog came in.”
      table: The first figures
        | *Episode | *Date | *Share
        | 1 | May 4 | 12.5%
        | 2 |  | 11%
      p: Filming took place in Bergen, and it ended in October, three weeks later than planned.
      field: Network = Kanal 5
      field: Starring = Ida Holm & Per Sand
      """
    #expect(outline(Self.story) == expected)
    #expect(Self.story.blocks[4].headings == ["Who is on board"])
  }

  @Test func `titles in italics, bold names, links and other voices are marked`() throws {
    let marked = Self.story.blocks.flatMap { block -> [String] in
      guard case .paragraph(let passage) = block.content else { return [] }
      return passage.marks.map { mark in
        "\(String(decoding: passage.bytes[mark.range], as: UTF8.self)) \(mark.style)"
      }
    }
    #expect(
      marked == [
        "Night Ferry italic", "Kanal 5 bold", "Nora Vik link(\"/people/x\")",
        "“We filmed every night until the fog came in.” aside",
      ])
  }

  @Test func `what a page says of itself is taken in the order of trust`() {
    #expect(Self.story.title == "Night Ferry sets sail in May")
    #expect(Self.story.publisher == "The Harbour Gazette")
    #expect(Self.story.authors == ["Ada Lind"])
    #expect(Self.story.published?.iso == "2023-03-01")
    #expect(Self.story.modified?.iso == "2023-03-02")
    #expect(Self.story.url == "https://gazette.example/tv/night-ferry")
    #expect(Self.story.language == "en-GB")
    #expect(Self.story.original == Array(FormatExample.newsPage.utf8))
  }

  @Test(
    arguments: [
      (#"<meta property="article:published_time" content="2020-01-02T23:30:00Z">"#, "2020-01-02"),
      (#"<meta name="date" content="3 February 2020">"#, "2020-02-03"),
      (#"<p>Posted <time datetime="2020-03-04">yesterday</time></p>"#, "2020-03-04"),
      (#"<span itemprop="datePublished" content="2020-04-05"></span>"#, "2020-04-05"),
      (#"<p>By A. Writer | May 6, 2020</p>"#, "2020-05-06"),
      (#"<meta property="article:published_time" content="0001-01-01">"#, nil),
    ] as [(String, String?)])
  func `a day of publication is found`(markup: String, day: String?) {
    let page = "<html><body><h1>A title</h1>\(markup)<p>\(Self.prose)</p></body></html>"
    #expect(document(of: page).published?.iso == day)
  }

  @Test func `a sender goes before the page`() throws {
    var facts = DocumentFacts.test
    facts.publisher = "The sender"
    facts.published = PartialDate(iso: "2024-05-06")
    let found = try HTMLFormat.documents(in: Array(FormatExample.newsPage.utf8), about: facts)[0]
    #expect(found.publisher == "The sender")
    #expect(found.published?.iso == "2024-05-06")
  }

  @Test func `a page without an article says so`() {
    let page = document(of: "<html><title>Login</title><body><a href='/'>Home</a></body></html>")
    #expect(page.findings.map(\.code) == ["no-article"])
    #expect(outline(page) == "title: Login")
  }

  @Test(arguments: ["", "   ", "<!--", "<html></html>", "<script>let a = 1"])
  func `a page without words is empty`(page: String) {
    let facts = DocumentFacts.test
    #expect(throws: DocumentError(facts.id, .empty)) {
      try HTMLFormat.documents(in: Array(page.utf8), about: facts)
    }
  }

  private static let prose =
    "The drama was filmed in a small town by the sea, and it took longer than anyone had thought."
}

/// The one document of a page; a page without words gives a document without blocks.
func document(of page: String) -> Document {
  document(of: Array(page.utf8))
}

func document(of page: [UInt8], labelled charset: String? = nil) -> Document {
  var facts = DocumentFacts.test
  facts.charset = charset
  let empty = Document(id: facts.id, mediaType: .html, text: [], blocks: [])
  return (try? HTMLFormat.documents(in: page, about: facts).first) ?? empty
}
