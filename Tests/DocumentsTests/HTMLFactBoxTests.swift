import Documents
import Testing

/// Facts under labels on a page of the web, wherever they stand.
struct HTMLFactBoxTests {
  private static let prose =
    "<p>The drama was filmed in a small town by the sea, and it took longer than anyone thought.</p>"

  private static let fields = [
    "field: Network = Kanal 5", "field: Episodes = 8", "field: Genre = Drama",
  ]

  @Test(arguments: [
    """
    <div class="box"><table><tr><th>Network</th><td>Kanal 5</td></tr><tr><th>Episodes</th><td>8</td></tr>
    <tr><th>Genre</th><td>Drama</td></tr></table></div>
    """,
    "<div><dl><dt>Network</dt><dd>Kanal 5</dd><dt>Episodes</dt><dd>8</dd><dt>Genre</dt><dd>Drama</dd></dl></div>",
    "<ul><li><b>Network:</b> Kanal 5</li><li><b>Episodes:</b> 8</li><li><b>Genre:</b> Drama</li></ul>",
    "<p><b>Network:</b> Kanal 5</p><p><b>Episodes:</b> 8</p><p><b>Genre:</b> Drama</p>",
    "<p><b>Network:</b> Kanal 5<br><b>Episodes:</b> 8<br><b>Genre:</b> Drama</p>",
  ])
  func `labelled values are fields above the text and in it`(box: String) {
    for page in [box + Self.prose + Self.prose, Self.prose + box + Self.prose] {
      let found = outline(
        document(of: "<html><body><article><h1>Night Ferry</h1>\(page)</article></body></html>"))
      for field in Self.fields { #expect(found.contains(field), "\(found)") }
    }
  }

  @Test(arguments: [
    "<ul><li>Ida Holm: the captain</li><li>Per Sand: the cook</li><li>Nora Vik: a nurse</li></ul>",
    "<ul><li>One: a start</li><li>Two: an end</li></ul>",
  ])
  func `a cast and two lines are no fields`(list: String) {
    let page = "<html><body><article>\(Self.prose)\(list)\(Self.prose)</article></body></html>"
    #expect(!outline(document(of: page)).contains("field:"))
  }

  @Test func `a table that is called one of figures is kept`() {
    let table = """
      <table class="figures"><tr><th>Date</th><th>Share</th></tr><tr><td>May 4</td><td>12.5%</td></tr></table>
      """
    let page = "<html><body><article>\(Self.prose)\(table)\(Self.prose)</article></body></html>"
    #expect(outline(document(of: page)).contains("| May 4 | 12.5%"))
  }
}
