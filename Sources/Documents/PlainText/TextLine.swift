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
