/// The fields of a form as `application/x-www-form-urlencoded` has them (WHATWG URL, 5.1).
enum Form {
  /// Name and value of each, in order.
  static func fields(_ text: some StringProtocol) -> [(String, String)] {
    text.utf8.split(separator: UInt8(ascii: "&")).map { field in
      let parts = field.split(
        separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
      return (
        decoded(parts[0], plusIsSpace: true),
        parts.count > 1 ? decoded(parts[1], plusIsSpace: true) : ""
      )
    }
  }

  /// Percent-encoded text as what it stands for; bytes that are no UTF-8 are replaced.
  static func decoded(_ bytes: some Collection<UInt8>, plusIsSpace: Bool = false) -> String {
    var result: [UInt8] = []
    var rest = bytes[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), let high = rest.first.flatMap(digit),
        let low = rest.dropFirst().first.flatMap(digit)
      {
        result.append(high << 4 | low)
        rest = rest.dropFirst(2)
      } else {
        result.append(plusIsSpace && byte == UInt8(ascii: "+") ? UInt8(ascii: " ") : byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    Character(Unicode.Scalar(byte)).hexDigitValue.map { UInt8($0) }
  }
}

extension StringProtocol {
  /// The text, or of a longer one than anybody reads at a glance its beginning.
  var shortened: String {
    let beginning = prefix(200)
    return beginning.endIndex == endIndex ? String(self) : beginning + "…"
  }

  /// The text without white space at its ends.
  var trimmed: String {
    var rest = Substring(self)
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}
