/// The title of a work, cut into what tells it apart from others and what writers vary.
struct Title: Sendable {
  /// The words without articles, numerals as digits.
  let words: [String]
  /// For each word whether it is one of `smallWords`.
  let isSmall: [Bool]
  /// The words of the main title where a subtitle follows it (`Hwarang: …`), otherwise all words.
  var main: [String]
  var hasSubtitle: Bool
  /// The numbers in the title, in order: its season or year, which no two spellings differ in.
  var numbers: [String]
  /// The words run together, and those of the main title.
  let joined: String
  let mainJoined: String
  /// Whether every word is in ASCII.
  let isLatin: Bool

  init(_ text: String) {
    let plain =
      text.utf8.count <= 1000 ? text : String(text.unicodeScalars.prefix(NameWords.longest))
    var parts = Self.parts(of: plain)
    if parts.isEmpty { parts = [plain[...]] }
    var main = Self.words(of: parts[0])
    let words = parts.count > 1 ? main + parts.dropFirst().flatMap(Self.words(of:)) : main
    hasSubtitle = parts.count > 1 && !main.isEmpty
    if main.isEmpty { main = words }
    self.main = main
    self.words = words
    isSmall = words.map(Self.smallWords.contains)
    joined = words.joined()
    mainJoined = main.joined()
    isLatin = joined.utf8.allSatisfy { $0 < 0x80 }
    numbers = words.filter { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
  }

  /// Cuts at the first colon or at a dash between spaces.
  private static func parts(of text: String) -> [Substring] {
    // Most titles have none of the marks, nor a byte that all but the space begin with.
    guard
      text.utf8.contains(where: { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "-") || $0 >= 0x80 }
      )
    else { return text.isEmpty ? [] : [text[...]] }
    for end in text.utf8.indices {
      let rest = text.utf8[end...]
      for mark in marks where rest.starts(with: mark) {
        return [text[..<end], Substring(rest.dropFirst(mark.count))].filter { !$0.isEmpty }
      }
    }
    return text.isEmpty ? [] : [text[...]]
  }

  private static let marks = [": ", " - ", " – ", " — ", "："].map { Array($0.utf8) }

  private static func words(of text: Substring) -> [String] {
    let bare = withoutMark(text)
    let plain = bare.replacingAmpersands
    let words =
      wordsInASCII(plain)
      ?? NameWords(plain, keepsBrackets: true).words.map { $0.text.lowercased() }
    let spoken = words.count > 1 ? words.map { numerals[$0] ?? $0 } : words
    let kept = spoken.filter { !articles.contains($0) }
    return kept.isEmpty ? spoken : kept
  }

  /// The words of a text in ASCII, as `NameWords` cuts them; nil for any other text.
  private static func wordsInASCII(_ text: String) -> [String]? {
    let found = text.utf8.withContiguousStorageIfAvailable { bytes -> [String]? in
      guard bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
      var words: [String] = []
      var word: [UInt8] = []
      for byte in bytes.prefix(NameWords.longest) {
        let small = byte &- 0x41 < 26 ? byte | 0x20 : byte
        if small &- 0x61 < 26 || small &- 0x30 < 10 {
          word.append(small)
        } else if small != UInt8(ascii: "."), small != UInt8(ascii: "'"), !word.isEmpty {
          words.append(String(decoding: word, as: UTF8.self))
          word.removeAll(keepingCapacity: true)
        }
      }
      if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
      return words
    }
    return found ?? nil
  }

  /// The text without the year or the country in brackets at its end, which catalogues put there to
  /// tell namesakes apart (`Voice (2017)`, `Taskmaster (SE)`).
  private static func withoutMark(_ text: Substring) -> Substring {
    // Nothing else ends so, and whole characters are slow to find.
    guard text.utf8.suffix(2).contains(UInt8(ascii: ")")) else { return text }
    let trimmed = text.last == " " ? text.dropLast() : text
    guard trimmed.last == ")", let open = trimmed.lastIndex(of: "("), open > trimmed.startIndex
    else {
      return text
    }
    let inside = trimmed[open...].dropFirst().dropLast()
    let isYear = inside.utf8.count == 4 && inside.utf8.allSatisfy { (0x30...0x39).contains($0) }
    let isCountry = inside.utf8.count == 2 && inside.utf8.allSatisfy { (0x41...0x5A).contains($0) }
    return isYear || isCountry ? trimmed[..<open] : text
  }

  /// Words that writers add and leave out.
  private static let articles: Set<String> = ["the", "a", "an"]

  /// Words that may stand for one another in titles translated twice.
  static let smallWords: Set<String> = [
    "the", "a", "an", "this", "that", "my", "your", "our", "his", "her", "of", "in", "on", "at",
    "to",
    "for", "from", "with", "and", "is",
  ]

  private static let numerals: [String: String] = [
    "ii": "2", "iii": "3", "iv": "4", "vi": "6", "vii": "7", "viii": "8", "two": "2", "three": "3",
    "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8", "nine": "9", "ten": "10",
  ]
}

extension Substring {
  /// The text with `&` spelled out.
  fileprivate var replacingAmpersands: String {
    utf8.contains(UInt8(ascii: "&"))
      ? split(separator: "&", omittingEmptySubsequences: false).joined(separator: " and ")
      : String(self)
  }
}
