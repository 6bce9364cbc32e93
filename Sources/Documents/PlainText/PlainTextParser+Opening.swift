import Claims

/// The opening of a text: `= Title =`, ` date 2025-02-01 `, a headline with its byline.
extension PlainTextParser {
  mutating func parseOpening() {
    guard let first = lines.firstIndex(where: { !$0.isBlank }) else { return }
    next = first
    if let mark = headingMark(of: lines[first]), mark.level == 1 {
      addTitle(mark.text, range: lines[first].content)
      next = first + 1
      return
    }
    let isDated = parseDate()
    if !parseByline(isDated: isDated) && !isDated { parseHeadline() }
  }

  /// ` date 2025-02-01 ` opens the first line; the story begins after it, on the same line.
  private mutating func parseDate() -> Bool {
    let content = lines[next].content
    let start = content.lowerBound + 5
    let end = start + 10
    guard
      content.upperBound >= end, bytes.begins("date ", at: content.lowerBound),
      (start..<end).allSatisfy({ index in
        let isDash = index == start + 4 || index == start + 7
        return isDash ? bytes[index] == UInt8(ascii: "-") : bytes[index].isDigitASCII
      }),
      end == content.upperBound || !bytes[end].isDigitASCII
    else { return false }
    note(PartialDate(iso: String(decoding: bytes[start..<end], as: UTF8.self)), at: start..<end)
    let rest = bytes.trimmed(end..<lines[next].range.upperBound)
    lines[next] = TextLine(
      range: rest.lowerBound..<lines[next].range.upperBound, content: rest,
      hasPipe: lines[next].hasPipe)
    return true
  }

  private mutating func note(_ date: PartialDate?, at range: Range<Int>) {
    publishedAt = range
    published = date
    guard date == nil else { return }
    findings.append(
      Finding(
        "impossible-date", at: Quote(document: id, range: range),
        ["date": String(decoding: bytes[range], as: UTF8.self)]))
  }

  /// A headline, perhaps a line under it, then the byline, one line each. In a text that is dated
  /// already a line with nothing but a date is no byline.
  private mutating func parseByline(isDated: Bool) -> Bool {
    let filled = lines.indices[next...].lazy.filter { [lines] in !lines[$0].isBlank }.prefix(3)
    let opening = Array(filled)
    for (count, index) in opening.enumerated() {
      guard let byline = Byline(lines[index].content, in: bytes), byline.namesWriter || !isDated
      else { continue }
      if count > 0 { addTitle(lines[opening[0]].content, range: lines[opening[0]].content) }
      if count > 1 {
        add(.paragraph(passage(lines[opening[1]].content)), range: lines[opening[1]].content)
      }
      add(.byline(passage(lines[index].content)), range: lines[index].content)
      if published == nil, byline.published != nil || byline.isImpossible {
        note(byline.published, at: lines[index].content)
      }
      next = index + 1
      return true
    }
    return false
  }

  /// A headline without a byline: a short line of its own that ends no sentence, over a paragraph
  /// that is longer than it.
  private mutating func parseHeadline() {
    let line = lines[next].content
    guard
      line.count <= 150, isBlank(at: next + 1), !opensBlock(at: next),
      !Self.sentenceEnds.contains(bytes[line.upperBound - 1]),
      let following = firstLine(from: next + 1), following.content.count > line.count,
      ListMarker(of: following, in: bytes) == nil, PipeRow(framed: following, in: bytes) == nil
    else { return }
    addTitle(line, range: line)
    next += 1
  }

  private static let sentenceEnds = Array(".:;,|".utf8)

  private mutating func addTitle(_ text: Range<Int>, range: Range<Int>) {
    let passage = passage(text)
    add(.title(passage), range: range)
    title = passage.text
  }
}
