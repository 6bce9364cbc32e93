/// One line of a text: where it stands and what is on it.
struct TextLine: Sendable {
  /// All of it but the line end.
  var range: Range<Int>
  /// Without the white space around it.
  var content: Range<Int>
  /// Whether a pipe stands in it.
  var hasPipe = false

  var isBlank: Bool { content.isEmpty }
  /// The bytes of white space before its content.
  var indent: Int { content.lowerBound - range.lowerBound }
}

extension StoredText {
  /// The lines of the body; LF, CR LF and a lone CR end one.
  func lines() -> [TextLine] {
    var lines: [TextLine] = []
    var start = body.lowerBound
    var hasPipe = false
    func close(at end: Int) {
      lines.append(
        TextLine(range: start..<end, content: bytes.trimmed(start..<end), hasPipe: hasPipe))
      hasPipe = false
    }
    let text = bytes.span
    var index = start
    while index < body.upperBound {
      switch text[index] {
      case UInt8(ascii: "|"):
        hasPipe = true
        index += 1
      case 0x0A, 0x0D:
        close(at: index)
        let isPair = text[index] == 0x0D && index + 1 < text.count && text[index + 1] == 0x0A
        index += isPair ? 2 : 1
        start = index
      default:
        index += 1
      }
    }
    if start < body.upperBound { close(at: body.upperBound) }
    return lines
  }
}

extension [UInt8] {
  /// The range without white space at its ends: space, tab, no-break space (U+00A0), ideographic
  /// space (U+3000), zero-width space (U+200B), zero-width no-break space (U+FEFF).
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var low = range.lowerBound
    var high = range.upperBound
    while low < high, let length = spaceLength(at: low, before: high) { low += length }
    while low < high, let length = spaceLength(endingAt: high, after: low) { high -= length }
    return low..<high
  }

  private func spaceLength(at index: Int, before end: Int) -> Int? {
    let first = self[index]
    if first == 0x20 || (0x09...0x0D).contains(first) { return 1 }
    guard first >= 0xC2 else { return nil }
    return Self.wideSpaces.first { space in
      index + space.count <= end && self[index..<index + space.count].elementsEqual(space)
    }?.count
  }

  private func spaceLength(endingAt end: Int, after start: Int) -> Int? {
    let last = self[end - 1]
    if last == 0x20 || (0x09...0x0D).contains(last) { return 1 }
    guard last >= 0x80 else { return nil }
    return Self.wideSpaces.first { space in
      end - space.count >= start && self[(end - space.count)..<end].elementsEqual(space)
    }?.count
  }

  private static let wideSpaces: [[UInt8]] = [
    [0xC2, 0xA0], [0xE3, 0x80, 0x80], [0xE2, 0x80, 0x8B], [0xEF, 0xBB, 0xBF],
  ]

  /// Whether the bytes at `range` are those of an ASCII word, letter case aside.
  func equals(_ word: StaticString, at range: Range<Int>) -> Bool {
    guard word.utf8CodeUnitCount == range.count, range.upperBound <= count else { return false }
    return word.withUTF8Buffer { letters in
      zip(letters, self[range]).allSatisfy { $0.lowercasedASCII == $1.lowercasedASCII }
    }
  }

  /// Whether an ASCII word begins at `index`, letter case aside.
  func begins(_ word: StaticString, at index: Int) -> Bool {
    index + word.utf8CodeUnitCount <= count
      && equals(word, at: index..<index + word.utf8CodeUnitCount)
  }
}

extension [UInt8] {
  /// Whether an ASCII word stands somewhere in the bytes as it is.
  func contains(word: StaticString) -> Bool {
    word.withUTF8Buffer { word in
      count >= word.count
        && (0...count - word.count).contains { self[$0..<$0 + word.count].elementsEqual(word) }
    }
  }
}

extension UInt8 {
  var isDigitASCII: Bool { self &- 0x30 < 10 }
  var isUppercaseASCII: Bool { self &- 0x41 < 26 }
  var isLowercaseASCII: Bool { self &- 0x61 < 26 }
  var isLetterASCII: Bool { isUppercaseASCII || isLowercaseASCII }
  var lowercasedASCII: UInt8 { isUppercaseASCII ? self | 0x20 : self }
}
