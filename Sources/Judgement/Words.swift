/// Words as they are compared: case, punctuation and the shape of an apostrophe make no difference.
enum Words {
  /// Lower case, letters and digits only, one space between words.
  static func folded(_ text: String) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count)
    var pending = false
    for byte in text.utf8 {
      switch byte {
      case 0x61...0x7A, 0x30...0x39, 0x41...0x5A:
        if pending, !result.isEmpty { result.append(0x20) }
        pending = false
        result.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
      case 0x27: break
      case 0x80...: return foldedScalars(text)
      default: pending = true
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// As `folded`, for text that is not all ASCII.
  private static func foldedScalars(_ text: String) -> String {
    var result = ""
    var pending = false
    for scalar in text.lowercased().unicodeScalars {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        if pending, !result.isEmpty { result += " " }
        pending = false
        result.unicodeScalars.append(scalar)
      } else if !apostrophes.contains(scalar) {
        pending = true
      }
    }
    return result
  }

  private static let apostrophes: Set<Unicode.Scalar> = ["'", "\u{2019}", "\u{2018}", "\u{02BC}"]

  /// The runs of four words in a row; equal runs in two documents are seldom chance.
  static func runs(of text: String) -> Set<String> {
    let folded = folded(text)
    let words = folded.split(separator: " ")
    return Set(
      zip(words, words.dropFirst(3)).map { String(folded[$0.startIndex..<$1.endIndex]) })
  }

  /// The first letter made upper case, the rest left as it is.
  static func capitalized(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  /// A list as English writes it ("a, b and c").
  static func list(_ parts: [String]) -> String {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: ", ") + " and " + last
  }

  /// "one source", "2 sources".
  static func count(_ number: Int, _ noun: String, _ plural: String? = nil) -> String {
    number == 1 ? "one \(noun)" : "\(number) \(plural ?? noun + "s")"
  }
}
