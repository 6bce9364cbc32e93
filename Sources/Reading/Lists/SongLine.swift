import Documents

/// A line of a soundtrack list: the song, who sings it, and the part that it came out as.
struct SongLine {
  let title: String
  let performers: [String]
  let part: Int?
  /// What stands behind the title, where it stands in quotation marks: who sings it, since when.
  private(set) var rest = ""

  /// Nil for a line without a title in quotation marks and a performer beside it:
  /// `Part 1: "X" by Y`, `"X" – Y (feat. Z)`, `Y – "X"`.
  init?(_ text: String) {
    guard text.utf8.count < 240, let open = text.firstIndex(where: { "\"“‘".contains($0) }),
      let close = Self.close(of: open, in: text)
    else { return nil }
    let title = String(text[text.index(after: open)..<close]).trimmed
    guard !title.isEmpty else { return nil }
    self.title = Self.trimmingMarks(title)
    var head = String(text[..<open])
    var number: Int?
    if let label = Self.part(in: head) {
      number = label.number
      head = label.rest
      // "Part 1 of “X”" is a part of X, and no song.
      if head.lowercased().trimmed == "of" { return nil }
    }
    rest = String(text[text.index(after: close)...])
    var tail = Self.trimmingMarks(rest)
    for opening in ["performed by ", "sung by ", "by "] where tail.lowercased().hasPrefix(opening) {
      tail = String(tail.dropFirst(opening.count))
      break
    }
    if let label = Self.part(in: tail), label.rest != tail {
      number = number ?? label.number
      tail = label.rest
    }
    head = Self.trimmingMarks(head)
    part = number
    let isDay = Self.isDay(tail)
    performers = Self.performers(
      of: tail.isEmpty || isDay && !head.isEmpty ? head : Self.untilDate(tail))
    guard !performers.isEmpty else { return nil }
  }

  /// A line whose title stands without quotation marks; `isSinger` says whether the document knows a
  /// name for a singer's.
  init?(unquoted text: String, isSinger: (String) -> Bool) {
    var text = text.swapping("\u{A0}", for: " ").trimmed
    var number: Int?
    if let label = Self.part(in: text) {
      number = label.number
      text = Self.trimmingMarks(label.rest)
    }
    guard text.utf8.count < 120, !text.contains(where: { "\"“”:?".contains($0) }) else {
      return nil
    }
    let joints = [" – ", " — ", " - ", " by ", "(sung by ", "(by "]
    guard
      let cut = joints.compactMap({ text.firstRange(of: $0) }).min(by: {
        $0.lowerBound < $1.lowerBound
      })
    else { return nil }
    let head = Self.trimmingMarks(String(text[..<cut.lowerBound]))
    let tail = Self.trimmingMarks(String(text[cut.upperBound...]).swapping("()", for: ""))
      .trimmingBracket
    let isSwapped = isSinger(head) && !isSinger(tail)
    title = isSwapped ? tail : head
    performers = Self.performers(of: isSwapped ? head : Self.untilDate(tail))
    part = number
    guard let first = title.first, !first.isLowercase, title.split(separator: " ").count <= 8,
      !performers.isEmpty
    else { return nil }
  }

  /// Where the quotation that opens at a place ends: at the mark that answers it; an apostrophe that
  /// a letter follows is none.
  private static func close(of open: String.Index, in text: String) -> String.Index? {
    let rest = text.index(after: open)
    guard text[open] == "‘" else { return text[rest...].firstIndex { "\"”".contains($0) } }
    return text.indices[rest...].first { place in
      guard text[place] == "’" else { return false }
      let next = text.index(after: place)
      return next == text.endIndex || !text[next].isLetter
    }
  }

  /// Whether nothing but a day stands behind a title: `(June 21)`, `21 June`, `out June 21`.
  private static func isDay(_ tail: String) -> Bool {
    let words = tail.lowercased().split { !$0.isLetter && !$0.isNumber }
    return words.contains { $0.first?.isNumber ?? false }
      && words.allSatisfy { word in
        word.first?.isNumber ?? false || months.contains { word.hasPrefix($0) }
          || ["out", "on", "released", "of", "the"].contains(word)
      }
  }

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  /// What stands before `, out since July 21` or `, released on May 3`.
  private static func untilDate(_ tail: String) -> String {
    for opening in [
      ", out ", ", released ", ", from ", ", since ", ", issued ", " (released ", " (out ",
    ] {
      if let range = tail.firstRange(of: opening) { return String(tail[..<range.lowerBound]) }
    }
    return tail
  }

  /// Whether the line says by itself that it belongs to a soundtrack: it begins with its part.
  static func isNumbered(_ text: String) -> Bool {
    // All that number a part begin with one of two letters.
    guard let first = text.utf8.first(where: { $0 > 0x20 }),
      first | 0x20 == UInt8(ascii: "p") || first | 0x20 == UInt8(ascii: "o") || first >= 0x80
    else { return false }
    let head = text.lowercased().trimmed
    guard
      ["part ", "part.", "pt. ", "pt.", "ost part ", "ost pt"].contains(where: {
        head.hasPrefix($0)
      })
    else { return false }
    return part(in: String(head.prefix(16))) != nil
  }

  /// The singers of a line whose group is named beside them: `Rainy of Tides`.
  static func members(of text: String) -> [(singer: String, group: String)] {
    Scene.members(of: text).compactMap { name in
      guard let range = name.firstRange(of: " of ") else { return nil }
      let (singer, group) = (
        trimmingMarks(String(name[..<range.lowerBound])),
        trimmingMarks(untilDate(String(name[range.upperBound...])))
      )
      return singer.isEmpty || group.first?.isUppercase != true ? nil : (singer, group)
    }
  }

  /// The names of a list of performers: parted by commas, `and`, `&`, `x` or `feat.`; none where the
  /// words are no names.
  static func performers(of text: String) -> [String] {
    var list = text.swapping("\u{A0}", for: " ")
    for joint in [
      " and ", " & ", " feat. ", " ft. ", " featuring ", " x ", " X ", " with ", "(feat. ", "(ft. ",
      "(featuring ", "(with ",
    ] {
      list = list.swapping(joint, for: ", ")
    }
    // "A of B": the group only says which A.
    let names = Scene.members(of: list.swapping(", (", for: " (")).map { name in
      Self.trimmingMarks(name.firstRange(of: " of ").map { String(name[..<$0.lowerBound]) } ?? name)
    }
    let areNames = names.allSatisfy { name in
      guard let first = name.first, name.split(separator: " ").count <= 4 else { return false }
      return first.isUppercase || first.isNumber || !first.isASCII
        || name == name.lowercased() && !name.holds(" ")
    }
    return areNames ? names : []
  }

  /// `Part 3`, `Pt. 3`, `Vol. 3`, `OST Part 3`: the number, and the text without the label.
  static func part(in text: String) -> (number: Int, rest: String)? {
    let lower = text.lowercased()
    for label in ["part ", "part.", "pt. ", "pt.", "vol. ", "volume "] {
      guard let found = lower.firstRange(of: label) else { continue }
      let digits = lower[found.upperBound...].drop { $0 == " " }.prefix { $0.isNumber }
      guard let number = Int(digits), (1...60).contains(number) else { continue }
      let kept = lower.distance(from: lower.startIndex, to: found.lowerBound)
      let cut = lower.distance(from: lower.startIndex, to: digits.endIndex)
      var rest = String(text.prefix(kept) + text.dropFirst(cut))
      if rest.lowercased().trimmed == "ost" { rest = "" }
      return (number, rest)
    }
    return nil
  }

  /// The text without dashes, colons, commas, quotation marks and white space at its ends.
  static func trimmingMarks(_ text: String) -> String {
    let marks: Set<Character> = [
      "-", "–", "—", ":", ",", ";", "|", " ", "\u{A0}", "\"", "“", "”", ".", "*",
    ]
    var view = text[...]
    while let first = view.first, marks.contains(first) { view.removeFirst() }
    while let last = view.last, marks.subtracting(["."]).contains(last) { view.removeLast() }
    return String(view)
  }
}

extension String {
  /// The text without a closing bracket that nothing in it opens.
  fileprivate var trimmingBracket: String {
    last == ")" && !holds("(") ? String(dropLast()) : self
  }
}
