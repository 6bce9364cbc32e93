/// The mark that opens a list item on a line: a bullet, or a number or letter.
struct ListMarker: Sendable {
  /// Where the item's text begins.
  var textStart: Int
  var isNumbered: Bool

  /// Nil where the line opens no item: a marker with nothing after it is not one.
  init?(of line: TextLine, in bytes: [UInt8]) {
    let content = line.content
    guard let first = content.first else { return nil }
    if let length = Self.bulletLength(at: content, in: bytes) {
      self.isNumbered = false
      self.textStart = bytes.trimmed(content.lowerBound + length..<content.upperBound).lowerBound
    } else if bytes[first].isDigitASCII || bytes[first] == UInt8(ascii: "("),
      let end = Self.numberEnd(content, in: bytes)
    {
      self.isNumbered = true
      self.textStart = bytes.trimmed(end..<content.upperBound).lowerBound
    } else {
      return nil
    }
    if textStart >= content.upperBound { return nil }
  }

  /// Bullets that stand before a space, and those that are never anything else.
  private static func bulletLength(at content: Range<Int>, in bytes: [UInt8]) -> Int? {
    let first = bytes[content.lowerBound]
    if first == UInt8(ascii: "-") || first == UInt8(ascii: "*") {
      guard content.count > 2, bytes[content.lowerBound + 1] == 0x20 else { return nil }
      return 1
    }
    guard first >= 0xC2 else { return nil }
    let rest = bytes[content]
    return bullets.first { rest.starts(with: $0.utf8) }?.utf8.count
  }

  private static let bullets = ["•", "‣", "◦", "▪", "●", "■", "□", "▲", "△", "◆", "▶", "· ", "– "]

  /// `1.` `12)` `(3)` `(a)` before a space; three digits and more are not a list.
  private static func numberEnd(_ content: Range<Int>, in bytes: [UInt8]) -> Int? {
    var index = content.lowerBound
    let isBracketed = bytes[index] == UInt8(ascii: "(")
    if isBracketed { index += 1 }
    let start = index
    while index < content.upperBound, index - start < 2, bytes[index].isDigitASCII { index += 1 }
    if isBracketed, index == start, index < content.upperBound, bytes[index].isLetterASCII {
      index += 1
    }
    guard index > start, index + 1 < content.upperBound, bytes[index + 1] == 0x20 else {
      return nil
    }
    let close = bytes[index]
    let closes =
      close == UInt8(ascii: ")") || (!isBracketed && close == UInt8(ascii: "."))
    return closes ? index + 1 : nil
  }
}
