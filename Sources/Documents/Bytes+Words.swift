/// White space and words in the bytes of a text.
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

  /// Whether an ASCII word stands somewhere in the bytes as it is.
  func contains(word: StaticString) -> Bool {
    word.withUTF8Buffer { word in
      count >= word.count
        && (0...count - word.count).contains { self[$0..<$0 + word.count].elementsEqual(word) }
    }
  }
}
