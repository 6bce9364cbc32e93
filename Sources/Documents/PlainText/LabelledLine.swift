/// A line of a fact box: a short label, a colon, a value (`Network: tvN`).
struct LabelledLine: Sendable {
  var label: Range<Int>
  /// Empty where the label stands alone.
  var value: Range<Int>

  /// - Parameter content: the line without the marker of a list.
  init?(_ content: Range<Int>, in bytes: [UInt8]) {
    guard let first = content.first, bytes[first].isLetterASCII || bytes[first] >= 0x80 else {
      return nil
    }
    let reach = min(content.upperBound, content.lowerBound + Self.longestLabel + 1)
    guard
      let colon = bytes[content.lowerBound..<reach].firstIndex(of: UInt8(ascii: ":")),
      colon + 1 == content.upperBound || bytes[colon + 1] == 0x20 || bytes[colon + 1] >= 0x80
    else { return nil }
    let label = bytes.trimmed(content.lowerBound..<colon)
    guard
      !label.isEmpty,
      !bytes[label].contains(where: { Self.notInLabels.contains($0) })
    else { return nil }
    self.label = label
    self.value = bytes.trimmed(colon + 1..<content.upperBound)
  }

  func isOneWord(in bytes: [UInt8]) -> Bool { !bytes[label].contains(0x20) }

  /// "Original language of the work" is as long as labels get.
  private static let longestLabel = 32
  private static let notInLabels = Array(".,;!?|\"".utf8)

  /// Whether lines that follow one another are a fact box without saying so: three or more, each
  /// label met once (an interview's are met again and again) and without a number (a list of
  /// episodes counts), most of them one word (a cast list's are names), each value short.
  static func areFactBox(_ lines: [LabelledLine], in bytes: [UInt8]) -> Bool {
    guard
      lines.count >= 3,
      lines.allSatisfy({ $0.label.count > 1 && !$0.value.isEmpty && $0.value.count <= 160 })
    else { return false }
    let labels = Set(lines.map { bytes[$0.label] })
    guard !labels.contains(where: { $0.contains(where: \.isDigitASCII) }) else { return false }
    let short = lines.count { $0.isOneWord(in: bytes) }
    return labels.count == lines.count && short * 2 >= lines.count
  }
}
