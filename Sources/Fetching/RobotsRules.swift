/// What a site asks of programs, in its `robots.txt` (RFC 9309).
package struct RobotsRules: Hashable, Sendable {
  private struct Rule: Hashable {
    var pattern: [UInt8]
    var allows: Bool
  }

  private var rules: [Rule] = []

  /// No rules: all may be read.
  package static let none = RobotsRules(rules: [])

  private init(rules: [Rule]) { self.rules = rules }

  /// The rules of a file for a program of that name (`hearsay`): those of the groups that name it,
  /// else those of the groups for everybody (`*`). Lines that say nothing are passed over.
  package init(_ file: [UInt8], for program: String) {
    var named: [Rule]?
    var general: [Rule] = []
    var (isNamed, isGeneral, isHead) = (false, false, false)
    for line in file.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
      let words = String(decoding: line.prefix { $0 != UInt8(ascii: "#") }, as: UTF8.self)
      guard let colon = words.firstIndex(of: ":") else { continue }
      let key = Self.trimmed(words[..<colon]).lowercased()
      let value = Self.trimmed(words[words.index(after: colon)...])
      switch key.drop(while: { $0 == "\u{FEFF}" }) {
      case "user-agent":
        if !isHead { (isNamed, isGeneral) = (false, false) }
        isHead = true
        if value == "*" { isGeneral = true }
        if Self.product(value) == program {
          isNamed = true
          named = named ?? []
        }
      case "allow", "disallow":
        isHead = false
        guard !value.isEmpty else { continue }
        let rule = Rule(pattern: Array(Self.decoded(value.utf8)), allows: key == "allow")
        if isNamed { named?.append(rule) }
        if isGeneral { general.append(rule) }
      default: continue
      }
    }
    rules = named ?? general
  }

  /// Whether the path with its query may be read: the longest rule that fits has it, and of two as
  /// long the one that allows.
  package func allow(_ target: String) -> Bool {
    if target == "/robots.txt" { return true }
    let path = Self.decoded(target.utf8)
    var best: Rule?
    for rule in rules where Self.fits(rule.pattern, path) {
      guard let held = best else {
        best = rule
        continue
      }
      let (length, known) = (rule.pattern.count, held.pattern.count)
      if length > known || length == known && rule.allows { best = rule }
    }
    return best?.allows ?? true
  }

  /// Whether a pattern fits the beginning of a path: `*` is any bytes, `$` at its end is the end.
  private static func fits(_ pattern: [UInt8], _ path: [UInt8]) -> Bool {
    let isWhole = pattern.last == UInt8(ascii: "$")
    let pattern = isWhole ? pattern.dropLast() : pattern[...]
    var (place, at) = (0, 0)
    var star: (place: Int, at: Int)?
    while true {
      if place == pattern.count, !isWhole || at == path.count { return true }
      if place < pattern.count, pattern[place] == UInt8(ascii: "*") {
        star = (place, at)
        place += 1
      } else if place < pattern.count, at < path.count, pattern[place] == path[at] {
        place += 1
        at += 1
      } else if let back = star, back.at < path.count {
        star = (back.place, back.at + 1)
        (place, at) = (back.place + 1, back.at + 1)
      } else {
        return false
      }
    }
  }

  /// Paths are compared with what is percent-encoded written out, but for the slash.
  private static func decoded(_ path: some Sequence<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = Array(path)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), rest.count >= 2,
        let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16),
        value != UInt8(ascii: "/")
      {
        bytes.append(value)
        rest.removeFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return bytes
  }

  /// The name of the program without its version: letters, `-` and `_`, in lower case.
  private static func product(_ value: Substring) -> String {
    value.prefix { $0.isLetter || $0 == "-" || $0 == "_" }.lowercased()
  }

  private static func trimmed(_ words: Substring) -> Substring {
    var words = words.drop { $0 == " " || $0 == "\t" }
    while let last = words.last, last == " " || last == "\t" { words.removeLast() }
    return words
  }
}
