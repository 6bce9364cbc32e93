import Claims

/// The line under a headline that says who wrote the story and when.
struct Byline: Sendable {
  /// Whether it opens with "By"; else it is a date alone.
  let namesWriter: Bool
  /// The day it states.
  private(set) var published: PartialDate?
  /// Whether it states a day that no calendar has (`February 30, 2021`).
  private(set) var isImpossible = false

  /// Nil where the line is none: it opens with "By" and a name, or is nothing but a date.
  init?(_ content: Range<Int>, in bytes: [UInt8]) {
    guard !content.isEmpty, content.count <= Self.longest else { return nil }
    self.namesWriter = bytes.begins("by ", at: content.lowerBound)
    guard
      namesWriter
        || bytes[content].contains(where: \.isDigitASCII) && Self.opensDate(content, in: bytes)
    else { return nil }
    let tokens = LineToken.tokens(of: String(decoding: bytes[content], as: UTF8.self))
    let day = StatedDay(in: tokens)
    if namesWriter {
      let hasPipe = bytes[content].contains(UInt8(ascii: "|"))
      let isSentence = bytes[content.upperBound - 1] == UInt8(ascii: ".")
      guard day != .none || hasPipe || (tokens.count <= 8 && !isSentence) else { return nil }
    } else {
      let others = tokens.filter { !$0.isNumber && $0.month == nil }
      guard day != .none, others.allSatisfy({ Self.wordsOfDates.contains($0.text) }) else {
        return nil
      }
    }
    if case .day(let date) = day { published = date }
    isImpossible = day == .impossible
  }

  /// Whether the first word is one that stands with dates: what a line of prose opens with seldom is,
  /// and then no more of it is looked at.
  private static func opensDate(_ content: Range<Int>, in bytes: [UInt8]) -> Bool {
    guard let start = content.first(where: { bytes[$0].isLetterASCII || bytes[$0] >= 0x80 }) else {
      return true
    }
    let word = bytes[start..<content.upperBound].prefix(while: \.isLetterASCII)
    guard word.endIndex == content.upperBound || bytes[word.endIndex] < 0x80 else { return true }
    let tokens = LineToken.tokens(of: String(decoding: word, as: UTF8.self))
    return tokens.allSatisfy { $0.month != nil || wordsOfDates.contains($0.text) }
  }

  /// A byline names one to four people, a desk and a date.
  private static let longest = 160

  private static let wordsOfDates: Set<String> = [
    "published", "posted", "updated", "on", "at", "date", "first", "monday", "tuesday",
    "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "wed", "thu", "fri",
    "sat", "sun", "am", "pm", "kst", "gmt", "utc", "bst", "et",
  ]
}
