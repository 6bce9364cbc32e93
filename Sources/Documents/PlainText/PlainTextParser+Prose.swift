/// Paragraphs and list items.
extension PlainTextParser {
  /// The lines up to a blank one or one that opens another block. Lines that were wrapped are one
  /// paragraph; others are one each.
  mutating func parseParagraph() {
    var end = next + 1
    while end < lines.count, !opensBlock(at: end), !isFactBox(at: end) { end += 1 }
    let group = next..<end
    next = end
    for run in wrappedRuns(of: group) {
      let range =
        lines[run.lowerBound].content.lowerBound..<lines[run.upperBound - 1].content.upperBound
      add(.paragraph(passage(range)), range: range)
    }
  }

  /// Cuts lines where one was ended on purpose: where the first word of the next would have fitted
  /// within the widest line. Text wrapped at a width that no one uses was not wrapped.
  func wrappedRuns(of group: Range<Int>) -> [Range<Int>] {
    guard group.count > 1 else { return group.isEmpty ? [] : [group] }
    let width = group.map { lines[$0].range.count }.max() ?? 0
    guard Self.wrapWidths.contains(width) else { return group.map { $0..<$0 + 1 } }
    var runs: [Range<Int>] = []
    var start = group.lowerBound
    for index in group.dropFirst() {
      let word = bytes[lines[index].content].prefix { $0 != 0x20 }.count
      if lines[index - 1].content.count + 1 + word <= width {
        runs.append(start..<index)
        start = index
      }
    }
    runs.append(start..<group.upperBound)
    return runs
  }

  /// Text is wrapped between 50 columns (a narrow mail) and 120 (bytes: letters beyond ASCII
  /// count for two or three).
  private static let wrapWidths = 50...120

  mutating func parseItem() -> Bool {
    guard let marker = ListMarker(of: lines[next], in: bytes) else { return false }
    let first = lines[next]
    var text = marker.textStart..<first.content.upperBound
    let leads = bytes[first.content.upperBound - 1] == UInt8(ascii: ":")
    var end = next + 1
    while end < lines.count, !opensBlock(at: end), !isFactBox(at: end) {
      let isDeeper = lines[end].indent > first.indent
      if !isDeeper && !marker.isNumbered && !leads { break }
      end += 1
    }
    var below = next + 1..<end
    if below.isEmpty {
      // A bullet whose line was wrapped, without an indent, runs on.
      var wrapped = next + 1
      while wrapped < lines.count, !opensBlock(at: wrapped) { wrapped += 1 }
      if let run = wrappedRuns(of: next..<wrapped).first { end = run.upperBound }
      text = text.lowerBound..<lines[end - 1].content.upperBound
      below = end..<end
    }
    let description = wrappedRuns(of: below).map { run in
      passage(
        lines[run.lowerBound].content.lowerBound..<lines[run.upperBound - 1].content.upperBound)
    }
    let range = first.content.lowerBound..<lines[end - 1].content.upperBound
    add(.item(passage(text), description: description), range: range)
    next = end
    return true
  }
}
