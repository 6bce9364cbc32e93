import Claims

/// A measured thing that stands in a sentence: a date, a time, a figure.
struct Dimension: Sendable {
  /// The tokens that it covers.
  var tokens: Range<Int>
  var kind: Kind

  enum Kind: Sendable, Equatable {
    case date(DateExpression)
    /// A percentage that is written as no number in English is: `3,3%`.
    case brokenShare
    /// Words of a day that no calendar has: `February 30`.
    case impossibleDate
    /// From one date to another.
    case span(DateExpression, DateExpression)
    /// Days of the week as a rhythm: Saturday-Sunday, every Friday, Mondays and Tuesdays.
    case weekdays([Weekday])
    /// Minutes after midnight and the zone as written.
    case time(minutes: Int, zone: String?)
    case percent(Double)
    /// A difference of percentages, which is no share.
    case points(Double)
    case number(Double)
    case money(Money)
    case minutes(ClosedRange<Int>)
    /// Episodes named by number; `isLast` where the words say that it ends the series.
    case episodes([Int], isLast: Bool)
    /// How many episodes there are.
    case episodeCount(Int)
    case part(Int)
    case season(Int)
    case ordinal(Int)
  }
}

/// A date as the words give it, before the day of the document and the tense settle it.
enum DateExpression: Sendable, Equatable {
  case absolute(PartialDate)
  /// A day of a year that the context must give; with the weekday where one stands beside it.
  case monthDay(month: Int, day: Int, weekday: Weekday?)
  case month(Int, Direction)
  /// A month of the year named before: `in May 2023 … in December of that year`.
  case monthOfThatYear(Int)
  case dayOfMonth(Int, Direction)
  case weekday(Weekday, Direction)
  /// So many days from the document's own.
  case daysFromNow(Int)
  /// So many days from the date named before.
  case daysAfterPrevious(Int)
  case monthFromNow(Int)
  case yearFromNow(Int)

  /// What a word before the date says of its side: last, this coming, next.
  enum Direction: Sendable, Equatable { case last, this, next, open }
}

/// Which side of the document's day a sentence speaks of.
enum Tense: Sendable { case past, future, open }
