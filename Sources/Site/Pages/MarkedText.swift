import Claims
import Desk
import Ledger

/// The text of a document as HTML: each stretch from which claims were taken is a link to them.
struct MarkedText {
  let html: HTML

  init(_ read: ReadDocument, address: Address) {
    let document = read.document.source.document
    let quotes = Set(read.claims.map { $0.claim.quote.range.clamped(to: read.text.indices) })
      .filter { !$0.isEmpty }
    var html = HTML()
    var named: Set<Range<Int>> = []
    for piece in Self.pieces(of: read.text.count, quotes) {
      let words = HTML(String(decoding: read.text[piece.range], as: UTF8.self))
      guard let quote = piece.quotes.first else {
        html += words
        continue
      }
      // The first piece of a quote bears its name, and those of the longer ones that begin with it.
      let isFirst = named.insert(quote).inserted
      var content = words
      for other in piece.quotes where named.insert(other).inserted {
        content = .element("span", ["id": DocumentPage.place(of: other)], content)
      }
      html += .element(
        "mark", ["id": isFirst ? DocumentPage.place(of: quote) : nil],
        .element(
          "a", ["href": address.page(Self.path(of: quote, in: document))], content))
    }
    self.html = html
  }

  /// Where it is told what was read in a stretch.
  static func path(of range: Range<Int>, in document: DocumentID) -> String {
    "/read/\(range.lowerBound)-\(range.upperBound)/" + Address.escaped(document.name)
  }

  private struct Piece {
    var range: Range<Int>
    /// The quotes that cover it, the shortest first.
    var quotes: [Range<Int>]
  }

  /// The text cut wherever a quote begins or ends.
  private static func pieces(of length: Int, _ quotes: Set<Range<Int>>) -> [Piece] {
    let byStart = quotes.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    let cuts = Set(quotes.flatMap { [$0.lowerBound, $0.upperBound] }).union([0, length]).sorted()
    var pieces: [Piece] = []
    var open: [Range<Int>] = []
    var next = 0
    for (start, end) in zip(cuts, cuts.dropFirst()) {
      open.removeAll { $0.upperBound <= start }
      while next < byStart.count, byStart[next].lowerBound == start {
        open.append(byStart[next])
        next += 1
      }
      pieces.append(
        Piece(
          range: start..<end,
          quotes: open.sorted { ($0.count, $0.lowerBound) < ($1.count, $1.lowerBound) }))
    }
    return pieces
  }
}
