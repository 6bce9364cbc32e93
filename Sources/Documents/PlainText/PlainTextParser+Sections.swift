/// What divides a text: headings, groups within a list.
extension PlainTextParser {
  /// `==Cast==` and its kind: as many equals signs on the right as on the left, one to six.
  func headingMark(of line: TextLine) -> (text: Range<Int>, level: Int)? {
    let sign = UInt8(ascii: "=")
    let content = line.content
    guard content.count > 2, bytes[content.lowerBound] == sign,
      bytes[content.upperBound - 1] == sign
    else { return nil }
    let left = bytes[content].prefix { $0 == sign }.count
    let right = bytes[content].reversed().prefix { $0 == sign }.count
    guard left == right, left <= 6, left * 2 < content.count else { return nil }
    let text = bytes.trimmed(content.lowerBound + left..<content.upperBound - left)
    return text.isEmpty ? nil : (text, left)
  }

  mutating func parseHeading() -> Bool {
    guard let mark = headingMark(of: lines[next]) else { return false }
    addHeading(mark.text, level: mark.level, range: lines[next].content)
    next += 1
    return true
  }

  /// `;People at MCC`
  func isTerm(_ line: TextLine) -> Bool {
    line.content.count > 1 && bytes[line.content.lowerBound] == UInt8(ascii: ";")
  }

  mutating func parseTerm() -> Bool {
    let content = lines[next].content
    guard isTerm(lines[next]) else { return false }
    let text = bytes.trimmed(content.lowerBound + 1..<content.upperBound)
    if !text.isEmpty { add(.term(passage(text)), range: content) }
    next += 1
    return true
  }

  /// A line in capitals over what follows it, or alone (`NOTES TO EDITORS`): a heading of a story.
  /// What opens a text is not one, nor is anything under a heading with marks of its own.
  mutating func parseCapitals() -> Bool {
    let content = lines[next].content
    guard !blocks.isEmpty, content.count <= 60, isBlank(at: next - 1) else { return false }
    var letters = 0
    for index in content {
      if bytes[index].isLowercaseASCII || bytes[index] >= 0x80 { return false }
      if bytes[index].isUppercaseASCII { letters += 1 }
    }
    let last = bytes[content.upperBound - 1]
    guard letters >= 3, last.isUppercaseASCII || last == UInt8(ascii: ":") else { return false }
    let text = last == UInt8(ascii: ":") ? content.lowerBound..<content.upperBound - 1 : content
    addHeading(bytes.trimmed(text), level: 2, range: content)
    next += 1
    return true
  }
}
