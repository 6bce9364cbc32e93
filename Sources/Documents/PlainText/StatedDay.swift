import Claims

/// The first day that a line states in figures or with the name of a month: `March 9, 2021`,
/// `9 Mar 2021`, `2021-03-09`, `2021년 3월 9일`, `Tue, 09 Mar 2021 10:30:00 +0900`.
enum StatedDay: Equatable {
  case day(PartialDate)
  /// A day that no calendar has (`February 30, 2021`).
  case impossible
  case none

  init(in line: String) { self.init(in: LineToken.tokens(of: line)) }

  init(in tokens: [LineToken]) {
    self = .none
    for start in tokens.indices where start + 3 <= tokens.count {
      let (a, b, c) = (tokens[start], tokens[start + 1], tokens[start + 2])
      let found =
        Self.date(year: c.year, month: a.month, day: b.day)
        ?? Self.date(year: c.year, month: b.month, day: a.day)
        ?? Self.date(year: a.year, month: b.month ?? b.day, day: c.day)
      if let found {
        self = found
        return
      }
    }
  }

  private static func date(year: Int?, month: Int?, day: Int?) -> StatedDay? {
    guard let year, let month, let day else { return nil }
    return PartialDate(year: year, month: month, day: day).map { .day($0) } ?? .impossible
  }
}

/// A word or a number of a line, in lower case.
struct LineToken {
  var text: String
  var isNumber: Bool

  /// The tokens of a line, without the endings that a day takes (`9th`, `9일`).
  static func tokens(of line: String) -> [LineToken] {
    var tokens: [LineToken] = []
    var text = ""
    var isNumber = false
    func close() {
      if !text.isEmpty && !endings.contains(text) {
        tokens.append(LineToken(text: text, isNumber: isNumber))
      }
      text = ""
    }
    for character in line.lowercased() {
      let isDigit = character.isASCII && character.isNumber
      let isWord = isDigit || character.isLetter
      if !isWord || (!text.isEmpty && isDigit != isNumber) { close() }
      if isWord {
        isNumber = isDigit
        text.append(character)
      }
    }
    close()
    return tokens
  }

  private static let endings: Set<String> = ["st", "nd", "rd", "th", "년", "월", "일"]

  var day: Int? { isNumber && text.utf8.count <= 2 ? Int(text) : nil }
  var year: Int? { isNumber && text.utf8.count == 4 ? Int(text) : nil }

  /// The month of a name or of its first three letters and more.
  var month: Int? {
    guard !isNumber, text.utf8.count >= 3 else { return nil }
    return Self.months.firstIndex { $0.hasPrefix(text) }.map { $0 + 1 }
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
}
