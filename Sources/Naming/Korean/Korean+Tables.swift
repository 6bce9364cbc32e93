/// How the tables of Korean names are written down.
extension Korean {
  /// The lines of a table, each cut after its first word.
  static func lines(
    _ table: StaticString
  ) -> [(head: [Unicode.Scalar], rest: ArraySlice<UInt8>)] {
    bytes(table).split(separator: UInt8(ascii: "\n")).map { line in
      let end = line.firstIndex(of: UInt8(ascii: " ")) ?? line.endIndex
      return (scalars(line[..<end]), line[end...].dropFirst())
    }
  }

  /// The words of a table, whatever lines they stand in.
  static func words(_ table: StaticString) -> [ArraySlice<UInt8>] {
    bytes(table).split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }
  }

  /// The `letters:number` pairs among some words, numbers as shares of a hundred. Apostrophes do not
  /// count.
  static func pairs(_ words: ArraySlice<UInt8>) -> [(letters: Letters, share: Float)] {
    words.split(separator: UInt8(ascii: " ")).compactMap { pair in
      guard let colon = pair.firstIndex(of: UInt8(ascii: ":")),
        let weight = number(pair[colon...].dropFirst())
      else { return nil }
      return (Letters(pair[..<colon].lazy.filter { $0 != UInt8(ascii: "'") }), weight / 100)
    }
  }

  /// A number of a few digits, with decimals or without.
  static func number(_ text: ArraySlice<UInt8>) -> Float? {
    var digits: Float = 0
    var scale: Float = 1
    var hasPoint = false
    for byte in text {
      switch byte {
      case UInt8(ascii: "."):
        hasPoint = true
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        digits = digits * 10 + Float(byte - UInt8(ascii: "0"))
        if hasPoint { scale *= 10 }
      default: return nil
      }
    }
    return text.isEmpty ? nil : digits / scale
  }

  static func scalars(_ text: ArraySlice<UInt8>) -> [Unicode.Scalar] {
    Array(String(decoding: text, as: UTF8.self).unicodeScalars)
  }

  private static func bytes(_ table: StaticString) -> [UInt8] {
    table.withUTF8Buffer { Array($0) }
  }
}
