/// The attributes of a tag or of a table's cell: `rowspan="2" style="color:red"`.
struct Attributes {
  private let bytes: [UInt8]
  private var values: [(name: Range<Int>, value: Range<Int>)] = []

  init(in bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    var place = range.lowerBound
    while place < range.upperBound {
      guard bytes[place].isLetterASCII else {
        place += 1
        continue
      }
      let name = place
      while place < range.upperBound, bytes[place].isLetterASCII || bytes[place] == UInt8.hyphen {
        place += 1
      }
      let nameEnd = place
      while place < range.upperBound, bytes[place] <= UInt8.space { place += 1 }
      guard place < range.upperBound, bytes[place] == UInt8.equals else { continue }
      place += 1
      while place < range.upperBound, bytes[place] <= UInt8.space { place += 1 }
      let value = Self.value(in: bytes, from: place, before: range.upperBound)
      values.append((name..<nameEnd, value))
      place = value.upperBound + 1
    }
  }

  var isEmpty: Bool { values.isEmpty }

  private static func value(in bytes: [UInt8], from start: Int, before end: Int) -> Range<Int> {
    guard start < end else { return end..<end }
    let sign = bytes[start]
    let isQuoted = sign == UInt8.quote || sign == UInt8.apostrophe
    let first = isQuoted ? start + 1 : start
    var place = first
    while place < end, isQuoted ? bytes[place] != sign : bytes[place] > UInt8.space { place += 1 }
    return first..<place
  }

  /// The value of an attribute, by its name in lower case.
  subscript(name: StaticString) -> Range<Int>? {
    values.first { bytes.equals(name, at: $0.name) }?.value
  }

  /// A count of columns or rows; 1 where the attribute is missing or no number. Browsers allow 1,000.
  func span(_ name: StaticString) -> Int {
    guard let value = self[name] else { return 1 }
    let digits = bytes[value].drop { $0 <= UInt8.space }.prefix { $0.isDigitASCII }
    return min(max(Int(String(decoding: digits, as: UTF8.self)) ?? 1, 1), 1000)
  }

  /// The colour that the words are set in, by its name or number.
  var colour: String? {
    if let value = self["color"] { return String(decoding: bytes[value], as: UTF8.self) }
    guard let style = self["style"] else { return nil }
    for declaration in bytes[style].split(separator: UInt8.semicolon) {
      guard let colon = declaration.firstIndex(of: UInt8.colon) else { continue }
      let name = bytes.trimmed(declaration.startIndex..<colon)
      let value = bytes.trimmed(colon + 1..<declaration.endIndex)
      if bytes.equals("color", at: name), !value.isEmpty {
        return String(decoding: bytes[value], as: UTF8.self)
      }
    }
    return nil
  }
}
