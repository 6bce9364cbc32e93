private import CLibXML2

/// The character encoding of a page, and its bytes as UTF-8.
///
/// In order of trust: a byte order mark, bytes that are UTF-8 as they stand, what the sender says,
/// what the page's `meta` says, and windows-1252, which the web falls back on.
struct CharacterEncoding: Sendable {
  /// The name by which `iconv` knows it.
  let name: String

  private init(_ name: String) { self.name = name }

  static let utf8 = CharacterEncoding("UTF-8")

  /// The encoding that a label of the WHATWG Encoding Standard stands for, or any other that the
  /// system knows. `iso-8859-1` and its like mean what browsers take them to mean.
  init(label: some StringProtocol) {
    let label = label.lowercased()
    name = Self.meant[label] ?? label.uppercased()
  }

  private static let meant: [String: String] = [
    "utf8": "UTF-8", "unicode-1-1-utf-8": "UTF-8", "iso-8859-1": "CP1252", "iso8859-1": "CP1252",
    "latin1": "CP1252", "us-ascii": "CP1252", "ascii": "CP1252", "windows-1252": "CP1252",
    "iso-8859-9": "CP1254", "tis-620": "CP874", "euc-kr": "UHC", "ks_c_5601-1987": "UHC",
    "ksc5601": "UHC", "ks_c_5601": "UHC", "windows-949": "UHC", "cp949": "UHC",
    "gb2312": "GB18030", "gbk": "GB18030", "x-gbk": "GB18030", "gb_2312-80": "GB18030",
    "shift_jis": "CP932", "shift-jis": "CP932", "sjis": "CP932", "x-sjis": "CP932",
    "windows-31j": "CP932", "big5": "BIG5-HKSCS", "x-euc-jp": "EUC-JP", "x-x-big5": "BIG5-HKSCS",
    "utf-16": "UTF-16LE",
  ]
}

extension CharacterEncoding {
  /// A page as UTF-8, without its byte order mark; what stands for no character becomes U+FFFD.
  static func utf8(_ page: [UInt8], labelled label: String?) -> [UInt8] {
    if page.starts(with: [0xEF, 0xBB, 0xBF]) { return repaired(Array(page.dropFirst(3))) }
    if page.starts(with: [0xFF, 0xFE]) {
      return CharacterEncoding("UTF-16LE").decoded(page.dropFirst(2)) ?? repaired(page)
    }
    if page.starts(with: [0xFE, 0xFF]) {
      return CharacterEncoding("UTF-16BE").decoded(page.dropFirst(2)) ?? repaired(page)
    }
    let declared = (label ?? Self.label(in: page)).map { CharacterEncoding(label: $0) }
    // This one alone is all ASCII, so that its bytes pass for UTF-8.
    if declared?.name == "ISO-2022-JP" { return declared?.decoded(page[...]) ?? repaired(page) }
    if StoredText.firstInvalidByte(in: page) == nil { return page }
    if declared?.name == utf8.name { return repaired(page) }
    return declared?.decoded(page[...]) ?? CharacterEncoding("CP1252").decoded(page[...])
      ?? repaired(page)
  }

  /// The bytes with every one that is no part of well-formed UTF-8 replaced.
  private static func repaired(_ page: [UInt8]) -> [UInt8] {
    StoredText.firstInvalidByte(in: page) == nil
      ? page : Array(String(decoding: page, as: UTF8.self).utf8)
  }

  /// The bytes as UTF-8; nil where the system does not know the encoding.
  private func decoded(_ page: ArraySlice<UInt8>) -> [UInt8]? {
    guard let converter = iconv_open(Self.utf8.name, name), converter != Self.unknown else {
      return nil
    }
    defer { iconv_close(converter) }
    var text: [UInt8] = []
    text.reserveCapacity(page.count * 3 / 2)
    var input = Array(page)
    var output = [UInt8](repeating: 0, count: 1 << 14)
    input.withUnsafeMutableBytes { input in
      var next = input.bindMemory(to: CChar.self).baseAddress
      var left = input.count
      while left > 0 {
        let before = left
        let written = output.withUnsafeMutableBytes { output in
          var place = output.bindMemory(to: CChar.self).baseAddress
          var room = output.count
          _ = iconv(converter, &next, &left, &place, &room)
          return output.count - room
        }
        text.append(contentsOf: output[..<written])
        if left == before, written == 0 {
          text.append(contentsOf: Self.replacement)
          next? += 1
          left -= 1
        }
      }
    }
    return text
  }

  private static var unknown: iconv_t? { iconv_t(bitPattern: -1) }
  private static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]
}

extension CharacterEncoding {
  /// The label that a page's own `meta` or XML declaration gives, which must stand near its start.
  private static func label(in page: [UInt8]) -> String? {
    let head = page.prefix(headLength)
    var place = head.startIndex
    while let found = head[place...].firstOccurrence(of: "charset") {
      place = found
      if let label = value(in: head[place...]) { return label }
    }
    guard head.starts(with: Array("<?xml".utf8)), let end = head.firstIndex(of: .greaterThan),
      let found = head[..<end].firstOccurrence(of: "encoding")
    else { return nil }
    return value(in: head[found..<end])
  }

  /// The word after an equals sign, quoted or not.
  private static func value(in text: ArraySlice<UInt8>) -> String? {
    let rest = text.drop { $0 <= .space }
    guard rest.first == .equals else { return nil }
    let word = rest.dropFirst().drop { $0 <= .space || $0 == .quote || $0 == .apostrophe }
      .prefix { $0.isLetterASCII || $0.isDigitASCII || $0 == .hyphen || $0 == .underscore }
    return word.isEmpty ? nil : String(decoding: word, as: UTF8.self)
  }

  /// Browsers look at 1024 bytes; pages exist that put more before it.
  private static let headLength = 4096
}
