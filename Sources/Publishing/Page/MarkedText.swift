import Claims

/// A text cut where a quote begins or ends, so that overlapping quotes give stretches that do not
/// overlap.
struct MarkedText {
  private let text: [UInt8]
  private let quotes: [(range: Range<Int>, claim: ClaimID)]

  init(_ text: [UInt8], _ claims: [RecordedClaim]) {
    self.text = text
    quotes = claims.compactMap { recorded in
      let range = Self.whole(recorded.claim.quote.range.clamped(to: text.indices), in: text)
      return range.isEmpty ? nil : (range, recorded.id)
    }.sorted { ($0.range.lowerBound, $0.claim) < ($1.range.lowerBound, $1.claim) }
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
    var active: [(end: Int, claim: ClaimID)] = []
    var next = 0
    var place = 0
    while place < text.count {
      active.removeAll { $0.end <= place }
      var beginning: [ClaimID] = []
      while next < quotes.count, quotes[next].range.lowerBound <= place {
        if quotes[next].range.upperBound > place {
          active.append((quotes[next].range.upperBound, quotes[next].claim))
          beginning.append(quotes[next].claim)
        }
        next += 1
      }
      var end = active.map(\.end).min() ?? text.count
      if next < quotes.count { end = min(end, quotes[next].range.lowerBound) }
      append(
        place..<min(end, text.count), active.map(\.claim).sorted(), beginning.sorted(), to: &lines)
      place = end
    }
    return lines
  }

  /// Adds a stretch, which may reach over several lines.
  private func append(
    _ range: Range<Int>, _ claims: [ClaimID], _ beginning: [ClaimID],
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
            text: String(decoding: text[stretch], as: UTF8.self), claims: claims,
            beginning: beginning))
        beginning = []
      }
      guard let end else { return }
      lines.append([])
      start = end + 1
    }
  }
}
