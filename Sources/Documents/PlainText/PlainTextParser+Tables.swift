/// Tables of pipes and the captions over them.
extension PlainTextParser {
  /// Rows within outer pipes, and the line over them that names them, blank lines between or not:
  /// an indented list item (`  - Average ratings**`) or a line directly above.
  mutating func parseTable() -> Bool {
    var caption: Range<Int>?
    var start = next
    if PipeRow(framed: lines[next], in: bytes) == nil {
      guard let found = firstRow(below: next) else { return false }
      caption = captionText(of: lines[next].content)
      start = found
    }
    var rows: [PipeRow] = []
    let first = lines[next].content.lowerBound
    next = start
    while next < lines.count, let row = PipeRow(framed: lines[next], in: bytes) {
      rows.append(row)
      next += 1
    }
    addTable(rows, isFramed: true, caption: caption, from: first)
    return true
  }

  /// The first row of the table that the line at `index` is the caption of.
  private func firstRow(below index: Int) -> Int? {
    let line = lines[index]
    guard line.content.count <= 120 else { return nil }
    var below = index + 1
    while below < lines.count, lines[below].isBlank { below += 1 }
    guard below < lines.count, PipeRow(framed: lines[below], in: bytes) != nil else { return nil }
    let isMarked = ListMarker(of: line, in: bytes) != nil && line.indent > 0
    let isStarred = bytes[line.content.upperBound - 1] == UInt8(ascii: "*")
    return isMarked || isStarred || (below == index + 1 && isTitleLike(line)) ? below : nil
  }

  private func isTitleLike(_ line: TextLine) -> Bool {
    headingMark(of: line) == nil && bytes[line.content.upperBound - 1] != UInt8(ascii: ".")
  }

  /// The caption without its marks (`- `, `**`).
  private func captionText(of content: Range<Int>) -> Range<Int> {
    let marks = Array("*-+".utf8)
    var text = content
    while let first = text.first, marks.contains(bytes[first]) || bytes[first] == 0x20 {
      text = text.dropFirst()
    }
    while let last = text.last, bytes[last] == marks[0] || bytes[last] == 0x20 {
      text = text.dropLast()
    }
    return text
  }

  /// Rows without outer pipes: one with four cells and a figure, two or more with three cells, three or
  /// more with two. A short line directly above them is their caption.
  mutating func parseOpenTable() -> Bool {
    var caption: Range<Int>?
    var rows = openRows(from: next)
    if rows.isEmpty {
      guard lines[next].content.count <= 80, isTitleLike(lines[next]), next + 1 < lines.count else {
        return false
      }
      rows = openRows(from: next + 1)
      caption = lines[next].content
    }
    guard !rows.isEmpty else { return false }
    let first = lines[next].content.lowerBound
    next += rows.count + (caption == nil ? 0 : 1)
    addTable(rows, isFramed: false, caption: caption, from: first)
    return true
  }

  func openRows(from index: Int) -> [PipeRow] {
    var rows: [PipeRow] = []
    while index + rows.count < lines.count,
      let row = PipeRow(open: lines[index + rows.count], in: bytes)
    {
      rows.append(row)
    }
    let cells = rows.map(\.cells.count).min() ?? 0
    if rows.count == 1, cells > 3, rows[0].holdsFigures(in: bytes, isFirst: true) { return rows }
    return rows.count >= (cells > 2 ? 2 : 3) ? rows : []
  }

  private mutating func addTable(
    _ rows: [PipeRow], isFramed: Bool, caption: Range<Int>?, from start: Int
  ) {
    let end = rows.last?.line.content.upperBound ?? start
    let table = PipeTable(rows, isFramed: isFramed, in: bytes)
      .table(caption: caption.flatMap { $0.isEmpty ? nil : passage($0) })
    add(.table(table), range: start..<end)
  }
}
