import Claims

/// A text cut where a quote begins or ends, so that overlapping quotes give stretches that do not
/// overlap.
struct MarkedText {
  private let text: [UInt8]
  private let quotes: [Range<Int>]

  init(_ text: [UInt8], _ claims: [RecordedClaim]) {
    self.text = text
    let ranges = claims.map {
      Self.whole($0.claim.quote.range.clamped(to: text.indices), in: text)
    }
    quotes = Set(ranges).filter { !$0.isEmpty }.sorted {
      ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound)
    }
  }

  /// The range without the parts of characters at its ends.
  private static func whole(_ range: Range<Int>, in text: [UInt8]) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, text[start] & 0xC0 == 0x80 { start += 1 }
    while end > start, end < text.count, text[end] & 0xC0 == 0x80 { end -= 1 }
    return start..<end
  }

  /// The lines of the text in segments. The time grows with the text and with the quotes, times how
  /// many of them lie upon one another.
  var lines: [[DocumentPage.Segment]] {
    var lines: [[DocumentPage.Segment]] = [[]]
    var active: [Range<Int>] = []
    var next = 0
    var place = 0
    while place < text.count {
      active.removeAll { $0.upperBound <= place }
      var beginning: [Range<Int>] = []
      while next < quotes.count, quotes[next].lowerBound <= place {
        beginning.append(quotes[next])
        next += 1
      }
      active += beginning
      var end = active.map(\.upperBound).min() ?? text.count
      if next < quotes.count { end = min(end, quotes[next].lowerBound) }
      let shortestFirst = active.sorted { ($0.count, $0.lowerBound) < ($1.count, $1.lowerBound) }
      append(place..<end, shortestFirst, beginning, to: &lines)
      place = end
    }
    return lines
  }

  /// Adds a stretch, which may reach over several lines.
  private func append(
    _ range: Range<Int>, _ quotes: [Range<Int>], _ beginning: [Range<Int>],
    to lines: inout [[DocumentPage.Segment]]
  ) {
    var beginning = beginning
    var start = range.lowerBound
    while start < range.upperBound {
      let end = text[start..<range.upperBound].firstIndex(of: UInt8(ascii: "\n"))
      let stretch = start..<(end ?? range.upperBound)
      if !stretch.isEmpty {
        lines[lines.count - 1].append(
          DocumentPage.Segment(
            text: String(decoding: text[stretch], as: UTF8.self), quotes: quotes,
            beginning: beginning))
        beginning = []
      }
      guard let end else { return }
      lines.append([])
      start = end + 1
    }
  }
}
