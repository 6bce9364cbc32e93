import Claims
import Documents
import Testing

struct FeedTests {
  private func entries(_ text: String, piecesOf length: Int = 11) -> [Result<Entry, DocumentError>]
  {
    let source = MemorySource(Array(text.utf8), piecesOf: length)
    return Array(FeedFormat.entries(in: source, about: DocumentFacts(id: DocumentID("feed"))))
  }

  static let rss = """
    <?xml version="1.0" encoding="utf-8"?>
    <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
      xmlns:media="http://search.yahoo.com/mrss/">
    <channel>
      <title>Example Daily</title><link>https://daily.example/</link><language>en-gb</language>
      <item>
        <title>A drama &amp; its lead</title>
        <media:title>Not this</media:title>
        <link>https://daily.example/1</link>
        <guid isPermaLink="false">daily-1</guid>
        <pubDate>Tue, 09 Mar 2021 23:30:00 +0900</pubDate>
        <description>Short.</description>
        <content:encoded><![CDATA[<p>Na In-woo has taken over <i>the part</i>.</p>]]></content:encoded>
      </item>
      <item>
        <link>https://daily.example/2</link>
        <description>The drama begins in March. It is shown on KBS.</description>
      </item>
    </channel>
    </rss>
    """

  static let atom = """
    <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
      <title>Example Weekly</title>
      <entry>
        <title type="html">One &lt;b&gt;two&lt;/b&gt;</title>
        <id>urn:weekly:1</id>
        <link rel="replies" href="https://weekly.example/1/replies"/>
        <link href="https://weekly.example/1"/>
        <updated>2021-03-11T00:00:00Z</updated>
        <published>2021-03-09T10:30:00Z</published>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p class="a&quot;b">A &lt; B<br/></p></div></content>
      </entry>
      <entry>
        <id>urn:weekly:2</id>
        <summary>The drama begins in March. It is shown on KBS.</summary>
      </entry>
    </feed>
    """

  static let json = #"""
    {"version": "https://jsonfeed.org/version/1.1", "title": "Example Hourly", "language": "en",
     "items": [
      {"id": "1", "url": "https://hourly.example/1", "title": "T", "date_published": "2021-03-09T10:30:00+09:00",
       "content_text": "The drama begins in March. It is shown on KBS."},
      {"id": "2", "content_html": "<p>It ends in May.</p>"}
     ]}
    """#

  @Test(arguments: [1, 5, 64, 4096])
  func `an item of RSS is an entry with its day, its address and its publisher`(length: Int) throws
  {
    let found = try entries(Self.rss, piecesOf: length).map { try $0.get() }
    let formats = found.map { $0.format.name }
    #expect(found.map(\.facts.id.name) == ["daily-1", "https://daily.example/2"])
    #expect(found[0].facts.published == PartialDate(year: 2021, month: 3, day: 9))
    #expect(found[0].facts.title == "A drama & its lead")
    #expect(found[0].facts.publisher == "Example Daily")
    #expect(found[0].facts.language == "en-gb")
    #expect(formats == ["html", "text"])
    #expect(
      try outline(found[0].documents()[0]) == """
        title: A drama & its lead
        p: Na In-woo has taken over the part.
        """)
    #expect(found[1].facts.published == nil)
  }

  @Test func `an entry of Atom is read with its markup`() throws {
    let found = try entries(Self.atom).map { try $0.get() }
    #expect(found.map(\.facts.id.name) == ["urn:weekly:1", "urn:weekly:2"])
    #expect(found[0].facts.published == PartialDate(year: 2021, month: 3, day: 9))
    #expect(found[0].facts.url == "https://weekly.example/1")
    #expect(found[0].facts.publisher == "Example Weekly")
    let page = String(decoding: found[0].bytes, as: UTF8.self)
    #expect(page.contains(#"<div><p class="a&quot;b">A &lt; B<br></br></p></div>"#))
  }

  @Test func `a JSON Feed is read like the others`() throws {
    let found = try entries(Self.json).map { try $0.get() }
    let formats = found.map { $0.format.name }
    #expect(found.map(\.facts.id.name) == ["1", "2"])
    #expect(found.map(\.facts.published) == [PartialDate(year: 2021, month: 3, day: 9), nil])
    #expect(formats == ["text", "html"])
    #expect(found[1].facts.publisher == "Example Hourly")
  }

  @Test func `a day that is none is a finding and the item is kept`() throws {
    let feed = Self.rss.replacing("09 Mar 2021", with: "31 Feb 2021")
    let found = try entries(feed).map { try $0.get() }
    #expect(found[0].facts.published == nil)
    #expect(found[0].facts.findings.map(\.code) == ["impossible-date"])
  }

  @Test func `an undeclared entity is named where it stands and costs no item`() {
    let feed = Self.rss.replacing("Short.", with: "Short&nbsp;words.")
    let found = entries(feed)
    #expect(found.count == 3)
    guard case .failure(let error) = found[2], case .malformed(format: "feed", _) = error.reason
    else {
      Issue.record("\(found[2])")
      return
    }
    #expect(error.place?.line == 12)
    #expect(error.place?.entry == "A drama & its lead")
  }

  @Test func `a prefix without a namespace is no mistake`() {
    let feed = Self.rss.replacing(
      "<media:title>Not this</media:title>", with: "<x:y>Not this</x:y>")
    #expect(entries(feed).map { try? $0.get().facts.title } == ["A drama & its lead", nil])
  }

  @Test func `a feed that was cut keeps its whole items`() {
    let found = entries(String(Self.rss.prefix(Self.rss.count - 60)))
    #expect(found.count == 2)
    #expect(throws: DocumentError.self) { try found[1].get() }
  }

  @Test func `a bad item of a JSON Feed costs only itself`() {
    let found = entries(
      #"{"version":"https://jsonfeed.org/version/1","items":[{"id":1,"content_text":5},{"id":2,"content_text":"a"}]}"#
    )
    #expect(found.map { try? $0.get().facts.id.name } == [nil, "2"])
    #expect(throws: DocumentError(DocumentID("feed#1"), .missingField("content_text"))) {
      try found[0].get()
    }
  }
}
