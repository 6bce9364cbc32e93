/// A value of JSON (RFC 8259), read leniently: control characters may stand in strings, as they do
/// on pages, and what follows a whole value is left aside.
enum JSONValue: Sendable {
  case object([(name: String, value: JSONValue)])
  case array([JSONValue])
  case string(String)
  /// A number, `true`, `false` or `null`, as it is written.
  case literal(String)

  /// Nil where the bytes are no JSON, or are nested deeper than is read.
  init?(_ bytes: ArraySlice<UInt8>) {
    var cursor = JSONCursor(bytes)
    guard let value = cursor.value(depth: 0) else { return nil }
    self = value
  }
}

extension JSONValue {
  /// The value of a member; nil where this is no object or has none of that name.
  subscript(_ name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  /// The words of a string, white space folded; nil for any other value and for an empty one.
  var words: String? {
    guard case .string(let text) = self else { return nil }
    let words = text.utf8.split { $0 <= .space }
    return words.isEmpty ? nil : words.map { String($0) ?? "" }.joined(separator: " ")
  }

  /// The values of an array; any other value is a list of itself.
  var list: [JSONValue] {
    if case .array(let values) = self { values } else { [self] }
  }
}

/// A place in a text of JSON.
private struct JSONCursor {
  private let bytes: ArraySlice<UInt8>
  private var place: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    place = bytes.startIndex
  }

  /// Linked data is nested a few levels deep.
  private static let deepest = 64

  mutating func value(depth: Int) -> JSONValue? {
    skipSpace()
    guard depth < Self.deepest, place < bytes.endIndex else { return nil }
    switch bytes[place] {
    case UInt8(ascii: "{"): return object(depth: depth)
    case UInt8(ascii: "["): return array(depth: depth)
    case .quote: return string().map { .string($0) }
    default: return literal()
    }
  }

  private mutating func object(depth: Int) -> JSONValue? {
    place += 1
    var members: [(name: String, value: JSONValue)] = []
    while true {
      skipSpace()
      if take(UInt8(ascii: "}")) { return .object(members) }
      if !members.isEmpty {
        guard take(UInt8(ascii: ",")) else { return nil }
        skipSpace()
        if take(UInt8(ascii: "}")) { return .object(members) }
      }
      guard let name = string() else { return nil }
      skipSpace()
      guard take(UInt8(ascii: ":")), let value = value(depth: depth + 1) else { return nil }
      members.append((name, value))
    }
  }

  private mutating func array(depth: Int) -> JSONValue? {
    place += 1
    var values: [JSONValue] = []
    while true {
      skipSpace()
      if take(UInt8(ascii: "]")) { return .array(values) }
      if !values.isEmpty {
        guard take(UInt8(ascii: ",")) else { return nil }
        skipSpace()
        if take(UInt8(ascii: "]")) { return .array(values) }
      }
      guard let value = value(depth: depth + 1) else { return nil }
      values.append(value)
    }
  }

  private mutating func literal() -> JSONValue? {
    let start = place
    while place < bytes.endIndex,
      bytes[place].isLetterASCII || bytes[place].isDigitASCII || Self.signs.contains(bytes[place])
    {
      place += 1
    }
    return start == place ? nil : .literal(String(decoding: bytes[start..<place], as: UTF8.self))
  }

  private mutating func string() -> String? {
    guard take(.quote) else { return nil }
    var text: [UInt8] = []
    while place < bytes.endIndex {
      let byte = bytes[place]
      place += 1
      switch byte {
      case .quote: return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): takeEscape(into: &text)
      default: text.append(byte)
      }
    }
    return nil
  }

  private mutating func takeEscape(into text: inout [UInt8]) {
    guard place < bytes.endIndex else { return }
    let byte = bytes[place]
    place += 1
    switch byte {
    case UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"), UInt8(ascii: "b"),
      UInt8(ascii: "f"):
      text.append(.space)
    case UInt8(ascii: "u"): takeCodeUnits(into: &text)
    default: text.append(byte)
    }
  }

  /// Takes the digits after `\u`, and the second half of a surrogate pair where the first is one.
  private mutating func takeCodeUnits(into text: inout [UInt8]) {
    var units: [UInt16] = []
    if let first = codeUnit() { units.append(first) }
    if let first = units.first, first & 0xFC00 == 0xD800, place + 1 < bytes.endIndex,
      bytes[place] == UInt8(ascii: "\\"), bytes[place + 1] == UInt8(ascii: "u")
    {
      place += 2
      if let second = codeUnit() { units.append(second) }
    }
    text.append(contentsOf: String(decoding: units, as: UTF16.self).utf8)
  }

  private mutating func codeUnit() -> UInt16? {
    let digits = bytes[place..<min(place + 4, bytes.endIndex)]
    place = digits.endIndex
    return UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard place < bytes.endIndex, bytes[place] == byte else { return false }
    place += 1
    return true
  }

  private mutating func skipSpace() {
    while place < bytes.endIndex, bytes[place] <= .space { place += 1 }
  }

  private static let signs = Array("+-.".utf8)
}
