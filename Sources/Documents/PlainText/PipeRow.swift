/// A line whose cells are set apart by pipes: `| 1 | January 4 | 3.3% |` or `A | B | C`.
struct PipeRow: Sendable {
  var line: TextLine
  /// The cells, trimmed; a lone apostrophe, which stands for nothing, is an empty cell.
  var cells: [Range<Int>]

  /// A row within outer pipes; nil for any other line.
  init?(framed line: TextLine, in bytes: [UInt8]) {
    guard line.hasPipe, line.content.count > 1, bytes[line.content.lowerBound] == Self.pipe else {
      return nil
    }
    var inner = line.content.lowerBound + 1..<line.content.upperBound
    if bytes[inner.upperBound - 1] == Self.pipe { inner = inner.lowerBound..<inner.upperBound - 1 }
    self.line = line
    self.cells = Self.split(inner, in: bytes)
  }

  /// A row without outer pipes, whose pipes stand between spaces; nil for a line without one.
  init?(open line: TextLine, in bytes: [UInt8]) {
    let content = line.content
    guard line.hasPipe, let first = content.first, bytes[first] != Self.pipe else { return nil }
    var separators = 0
    for index in content where bytes[index] == Self.pipe {
      guard bytes[index - 1] == 0x20, index + 1 < bytes.count else { return nil }
      guard index + 1 == content.upperBound || bytes[index + 1] == 0x20 else { return nil }
      separators += 1
    }
    guard separators > 0 else { return nil }
    self.line = line
    self.cells = Self.split(content, in: bytes)
  }

  private static let pipe = UInt8(ascii: "|")

  private static func split(_ range: Range<Int>, in bytes: [UInt8]) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var start = range.lowerBound
    for index in range where bytes[index] == pipe {
      cells.append(cell(start..<index, in: bytes))
      start = index + 1
    }
    cells.append(cell(start..<range.upperBound, in: bytes))
    return cells
  }

  private static func cell(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    let text = bytes.trimmed(range)
    let isApostrophes = bytes[text].allSatisfy { $0 == UInt8(ascii: "'") }
    return isApostrophes ? text.lowerBound..<text.lowerBound : text
  }

  /// Whether it is the rule under a table's head (`|---|:--:|`).
  func isRule(in bytes: [UInt8]) -> Bool {
    cells.allSatisfy { cell in
      cell.count > 1
        && bytes[cell].allSatisfy { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ":") }
    }
  }

  /// Whether one of its cells begins with a figure or is a dash: a row of a table's body. The first
  /// row of a table is one only if a cell is nothing but a figure; its head may say "20–49 rating".
  func holdsFigures(in bytes: [UInt8], isFirst: Bool) -> Bool {
    cells.contains { cell in
      guard let first = cell.first else { return false }
      let isSign = bytes[first] == UInt8(ascii: "-") || bytes[first] == UInt8(ascii: "+")
      if isSign && cell.count == 1 { return true }
      guard bytes[isSign ? first + 1 : first].isDigitASCII else { return false }
      return !isFirst || !bytes[cell].contains(where: \.isLetterASCII)
    }
  }
}
