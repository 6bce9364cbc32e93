import Claims
import Publishing
import Testing

/// The document with its claimed stretches.
struct DocumentPageTests {
  /// A page of a text in which `⟦…⟧` marks a quote; the claims are numbered as they begin.
  private func page(_ marked: String) -> DocumentPage {
    var text: [UInt8] = []
    var open: [Int] = []
    var ranges: [Range<Int>] = []
    for character in marked {
      switch character {
      case "⟦": open.append(text.count)
      case "⟧": if let start = open.popLast() { ranges.append(start..<text.count) }
      default: text += Array(String(character).utf8)
      }
    }
    return page(text, ranges)
  }

  private func page(_ text: [UInt8], _ ranges: [Range<Int>]) -> DocumentPage {
    let source = Source(
      document: DocumentID("d"), said: PartialDate(ordinal: 20_000), isDated: true, entry: 1,
      added: "2026-11-21T09:00:00Z")
    let order = ranges.sorted {
      ($0.lowerBound, -$0.upperBound) < ($1.lowerBound, -$1.upperBound)
    }
    let claims = order.enumerated().map { number, range in
      var claim = claim("Quiet Harbour", .episodeCount, .number(16), [.season: .number(2)])
      claim.quote = Quote(document: source.document, range: range)
      return RecordedClaim(id: ClaimID(Int64(number + 1)), claim: claim, source: source)
    }
    return DocumentPage(
      source: source, text: text, claims: claims,
      findings: [Finding("odd", at: nil, ["b": "2", "a": "1"])])
  }

  /// The lines with every quoted stretch in brackets, its claims before it.
  private func drawn(_ page: DocumentPage) -> String {
    page.lines.map { line in
      line.map { segment in
        let claims = page.claims.filter { claim in
          segment.quotes.contains { quote in
            claim.range.contains(quote.lowerBound) && quote.upperBound <= claim.range.upperBound
          }
        }
        return claims.isEmpty
          ? segment.text : "[\(claims.map(\.id.description).joined())|\(segment.text)]"
      }.joined()
    }.joined(separator: "\n")
  }

  @Test(arguments: [
    ("no quote", "no quote"), ("⟦all⟧", "[1|all]"), ("a ⟦b⟧ c", "a [1|b] c"),
    ("a ⟦b ⟦c⟧ d⟧ e", "a [1|b ][12|c][1| d] e"), ("⟦⟦same⟧⟧", "[12|same]"),
    ("⟦a⟧⟦b⟧", "[1|a][2|b]"), ("a ⟦b\nc⟧ d\n\ne", "a [1|b]\n[1|c] d\n\ne"),
    ("⟦김주헌⟧은 ⟦é⟧", "[1|김주헌]은 [2|é]"), ("", ""), ("end ⟦here⟧\n", "end [1|here]\n"),
  ])
  func `stretches do not overlap, and are the whole text`(marked: String, drawn: String) {
    #expect(self.drawn(page(marked)) == drawn)
  }

  @Test func `quotes that cross each other share the words between`() {
    let page = page(Array("abcdef".utf8), [0..<4, 2..<6])
    #expect(drawn(page) == "[1|ab][12|cd][2|ef]")
    #expect(page.lines[0].map(\.beginning) == [[0..<4], [2..<6], []])
  }

  @Test func `a quote outside the text or inside a character marks what there is`() {
    #expect(drawn(page(Array("abc".utf8), [1..<99])) == "a[1|bc]")
    #expect(drawn(page(Array("abc".utf8), [7..<9])) == "abc")
    #expect(drawn(page(Array("é!".utf8), [1..<3])) == "é[1|!]")
  }

  @Test func `every claim is a line that says what it says`() {
    let page = page("it has ⟦16 episodes⟧")
    #expect(page.claims.map(\.value) == ["16 (season 2)"])
    #expect(page.claims.map(\.quote) == ["16 episodes"])
    #expect(page.doubts.map(\.facts) == [["a: 1", "b: 2"]])
  }

  @Test func `a place that begins twice is marked once`() {
    let page = page("⟦a\nb⟧")
    #expect(page.lines.map { $0.map(\.beginning) } == [[[0..<3]], [[]]])
  }
}
