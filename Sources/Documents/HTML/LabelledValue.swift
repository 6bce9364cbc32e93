/// A label and what stands beside it, in the lines of a page.
struct LabelledValue: Sendable {
  let name: String
  let values: [Part]

  /// One part of a value: whole lines of the page, or words out of one.
  enum Part: Sendable {
    case lines([Int])
    case words(String)
  }

  /// A label that stands in lines of its own, the colon at its end left out.
  init(nameIn lines: [Int], of page: PageLines, values: [Part]) {
    let words = lines.map { String(decoding: page.text(of: page.lines[$0]), as: UTF8.self) }
    var name = words.joined(separator: " ")
    while name.last == ":" || name.last == " " { name.removeLast() }
    self.name = name
    self.values = values
  }

  /// A line that is a label, a colon and a value (`Network: tvN`); nil for any other.
  init?(line: Int, of page: PageLines) {
    let text = page.text(of: page.lines[line])
    guard let colon = text.firstIndex(of: UInt8(ascii: ":")), colon > text.startIndex,
      colon - text.startIndex <= Self.longestLabel, colon + 1 < text.endIndex,
      text[colon + 1] == .space
    else { return nil }
    let label = text[..<colon]
    guard label.count(where: { $0 == .space }) < 4, !label.contains(UInt8(ascii: ",")) else {
      return nil
    }
    name = String(decoding: label.trimmed, as: UTF8.self)
    values = [.words(String(decoding: text[(colon + 1)...].trimmed, as: UTF8.self))]
  }

  /// Labels are a few words.
  private static let longestLabel = 32
}
