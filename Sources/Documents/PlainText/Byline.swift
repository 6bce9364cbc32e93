import Claims

/// The line under a headline that says who wrote the story and when.
struct Byline: Sendable {
  /// Whether it opens with "By"; else it is a date alone.
  let namesWriter: Bool
  /// The day it states.
  var published: PartialDate?
  /// Whether it states a day that no calendar has (`February 30, 2021`).
  var isImpossible = false

  /// Nil where the line is none: it opens with "By" and a name, or is nothing but a date.
  init?(_ content: Range<Int>, in bytes: [UInt8]) {
    guard !content.isEmpty, content.count <= Self.longest else { return nil }
    let tokens = Self.tokens(String(decoding: bytes[content], as: UTF8.self))
    let date = Self.date(in: tokens)
    self.namesWriter = bytes.begins("by ", at: content.lowerBound)
    if namesWriter {
      let hasPipe = bytes[content].contains(UInt8(ascii: "|"))
      let isSentence = bytes[content.upperBound - 1] == UInt8(ascii: ".")
      guard date != nil || hasPipe || (tokens.count <= 8 && !isSentence) else { return nil }
    } else {
      guard let date else { return nil }
      let others = tokens.filter { !$0.isNumber && Self.month($0.text) == nil }
      let known = others.allSatisfy { Self.wordsOfDates.contains($0.text) }
      guard known || date.isWhole(tokens) else { return nil }
    }
    if let date {
      published = PartialDate(year: date.year, month: date.month, day: date.day)
      isImpossible = published == nil
    }
  }

  /// A byline names one to four people, a desk and a date.
  private static let longest = 160

  private struct Token {
    var text: String
    var isNumber: Bool
  }

  private struct StatedDate {
    var year: Int
    var month: Int
    var day: Int
    func isWhole(_ tokens: [Token]) -> Bool { tokens.count == 3 }
  }

  /// Words and numbers, without the endings that a day takes.
  private static func tokens(_ line: String) -> [Token] {
    var tokens: [Token] = []
    var text = ""
    var isNumber = false
    func close() {
      if !text.isEmpty && !endings.contains(text) {
        tokens.append(Token(text: text, isNumber: isNumber))
      }
      text = ""
    }
    for character in line.lowercased() {
      let digit = character.isASCII && character.isNumber
      if !digit && !character.isLetter || (!text.isEmpty && digit != isNumber) { close() }
      if digit || character.isLetter {
        isNumber = digit
        text.append(character)
      }
    }
    close()
    return tokens
  }

  private static let endings: Set<String> = ["st", "nd", "rd", "th", "년", "월", "일"]

  /// The first of `March 9 2021`, `9 March 2021`, `2021 3 9` and `2021 March 9`.
  private static func date(in tokens: [Token]) -> StatedDate? {
    for start in tokens.indices where start + 3 <= tokens.count {
      let (a, b, c) = (tokens[start], tokens[start + 1], tokens[start + 2])
      if let month = month(a.text), let day = day(b), let year = year(c) {
        return StatedDate(year: year, month: month, day: day)
      }
      if let day = day(a), let month = month(b.text), let year = year(c) {
        return StatedDate(year: year, month: month, day: day)
      }
      if let year = year(a), let month = month(b.text) ?? Int(b.text), let day = day(c) {
        return StatedDate(year: year, month: month, day: day)
      }
    }
    return nil
  }

  private static func day(_ token: Token) -> Int? { token.text.count <= 2 ? Int(token.text) : nil }
  private static func year(_ token: Token) -> Int? { token.text.count == 4 ? Int(token.text) : nil }

  /// The month of a name or of its first three letters and more.
  private static func month(_ word: String) -> Int? {
    guard word.utf8.count >= 3, !word.utf8.contains(where: \.isDigitASCII) else { return nil }
    return months.firstIndex { $0.hasPrefix(word) }.map { $0 + 1 }
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  private static let wordsOfDates: Set<String> = [
    "published", "posted", "updated", "on", "at", "date", "first", "monday", "tuesday",
    "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "wed", "thu", "fri",
    "sat", "sun", "am", "pm", "kst", "gmt", "utc", "bst", "et",
  ]
}
