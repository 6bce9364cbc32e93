/// Elements of SVG or XML as text; what is put in as words stays words.
struct Markup {
  private(set) var text = ""

  /// An element with what `body` adds inside it; one without a body is empty.
  mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:],
    _ body: ((inout Markup) -> Void)? = nil
  ) {
    text += "<" + name
    for (key, value) in attributes where !value.isEmpty {
      text += " \(key)=\"\(Self.escaped(value))\""
    }
    guard let body else {
      text += "/>"
      return
    }
    text += ">"
    body(&self)
    text += "</\(name)>"
  }

  mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], words: String
  ) {
    element(name, attributes) { $0.words(words) }
  }

  mutating func words(_ words: String) { text += Self.escaped(words) }

  /// Character data as XML 1.0 has it, in text or between quotation marks. Left out are controls,
  /// which it does not have, and marks that turn the direction of what stands beside them.
  static func escaped(_ words: String) -> String {
    if words.utf8.allSatisfy(isPlain) { return words }
    var result = ""
    for scalar in words.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}": result += " "
      case "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}", "\u{FFFE}", "\u{FFFF}": break
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""): false
    case 0x20..<0x7F: true
    default: false
    }
  }

  /// A coordinate to a tenth of a unit, in as few characters as it needs.
  static func coordinate(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    let sign = tenths < 0 ? "-" : ""
    let (whole, rest) = tenths.magnitude.quotientAndRemainder(dividingBy: 10)
    return sign + (rest == 0 ? "\(whole)" : "\(whole).\(rest)")
  }
}
