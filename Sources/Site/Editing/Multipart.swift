/// The fields of a form with files, as RFC 7578 has it.
enum Multipart {
  /// Name and content of each part, in order; content that is no UTF-8 is left out, and so is what
  /// does not follow the format. The name of a file that was given stands as `NAME.filename`.
  static func fields(_ body: [UInt8], type: String) -> [(String, String)] {
    guard let boundary = parameter("boundary", of: type) else { return [] }
    let delimiter = Array("--\(boundary)".utf8)
    var fields: [(String, String)] = []
    var place = find(delimiter, in: body, from: 0).map { $0 + delimiter.count }
    while let start = place, let end = find(delimiter, in: body, from: start) {
      fields += field(body[start..<end])
      place = end + delimiter.count
    }
    return fields
  }

  /// One part: header lines, an empty line, the content, a line end.
  private static func field(_ part: ArraySlice<UInt8>) -> [(String, String)] {
    let gap = Array("\r\n\r\n".utf8)
    guard let end = find(gap, in: Array(part), from: 0) else { return [] }
    let head = String(decoding: part.prefix(end), as: UTF8.self)
    let content = part.dropFirst(end + gap.count).dropLast(2)
    guard let name = parameter("name", of: head),
      let text = String(validating: content, as: UTF8.self)
    else { return [] }
    let file = parameter("filename", of: head).map { [(name + ".filename", $0)] } ?? []
    return [(name, text)] + file
  }

  /// `name="value"` or `name=value`.
  private static func parameter(_ name: String, of header: String) -> String? {
    for piece in header.split(whereSeparator: { $0 == ";" || $0.isNewline }) {
      let pair = piece.trimmed.split(separator: "=", maxSplits: 1).map(String.init)
      guard pair.count == 2, pair[0].lowercased() == name else { continue }
      let value = pair[1]
      return value.count >= 2 && value.hasPrefix("\"") && value.hasSuffix("\"")
        ? String(value.dropFirst().dropLast()) : value
    }
    return nil
  }

  private static func find(_ sought: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    guard let first = sought.first, bytes.count >= sought.count else { return nil }
    var place = start
    while let next = bytes[place...].firstIndex(of: first), next + sought.count <= bytes.count {
      if bytes[next..<next + sought.count].elementsEqual(sought) { return next }
      place = next + 1
    }
    return nil
  }
}
