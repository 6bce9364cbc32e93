/// Makes text safe to stand in HTML, scalar by scalar.
enum Escape {
  /// Text between elements, with its Hangul marked as Korean.
  static func text(_ text: some StringProtocol, into html: inout String) {
    guard text.utf8.contains(where: { $0 >= 0xE1 }) else { return plain(text, into: &html) }
    var run = ""
    var gap = ""
    for scalar in text.unicodeScalars {
      if isHangul(scalar) {
        if run.isEmpty {
          plain(gap, into: &html)
        } else {
          run += gap
        }
        gap = ""
        run.unicodeScalars.append(scalar)
      } else if !run.isEmpty, !joinsHangul(scalar) {
        close(&run, into: &html)
        gap.unicodeScalars.append(scalar)
      } else {
        gap.unicodeScalars.append(scalar)
      }
    }
    close(&run, into: &html)
    plain(gap, into: &html)
  }

  private static func close(_ run: inout String, into html: inout String) {
    guard !run.isEmpty else { return }
    html += "<span lang=\"ko\">"
    plain(run, into: &html)
    html += "</span>"
    run = ""
  }

  /// The value of an attribute.
  static func attribute(_ text: some StringProtocol, into html: inout String) {
    plain(text, into: &html)
  }

  private static func plain(_ text: some StringProtocol, into html: inout String) {
    if text.utf8.allSatisfy(isPlain) {
      html += text
      return
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": html += "&amp;"
      case "<": html += "&lt;"
      case ">": html += "&gt;"
      case "\"": html += "&quot;"
      case "'": html += "&#39;"
      case _ where isLeftOut(scalar): break
      default: html.unicodeScalars.append(scalar)
      }
    }
  }

  /// Whether a byte stands for a character that needs nothing done to it.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
      UInt8(ascii: "'"):
      false
    case 0x20..<0x7F: true
    default: false
    }
  }

  /// The text without what no reader is meant to see.
  static func readable(_ text: some StringProtocol) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !isLeftOut(scalar) { scalars.append(scalar) }
    return String(scalars)
  }

  /// Controls but for tabs and line ends; embeddings, overrides and isolates of direction (UAX 9),
  /// which would reach past the words that they stand in; and what HTML has no character for.
  private static func isLeftOut(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0x00..<0x20, 0x7F..<0xA0: true
    case 0x202A...0x202E, 0x2066...0x2069: true
    case 0xFDD0...0xFDEF: true
    case let value: value & 0xFFFE == 0xFFFE
    }
  }

  private static func isHangul(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAC00...0xD7A3, 0x1100...0x11FF, 0x3130...0x318F: true
    default: false
    }
  }

  /// What may stand between two Korean words of one stretch.
  private static func joinsHangul(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || ("0"..."9").contains(scalar)
  }
}
