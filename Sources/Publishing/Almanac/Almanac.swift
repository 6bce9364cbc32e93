package import Claims

/// A week or a month of days with what happens on each.
package struct Almanac: Hashable, Sendable {
  package enum Span: String, CaseIterable, Sendable {
    case week, month
  }

  package struct Day: Hashable, Sendable {
    package var day: PartialDate
    package var occasions: [Occasion]
    package var isToday: Bool
    /// Whether it belongs to the month that is shown, and not to a week that the month shares with
    /// another; every day of a week does.
    package var isInside: Bool
  }

  package let span: Span
  /// "1 to 7 January 2025", "January 2025".
  package let title: String
  /// Monday to Sunday, one week after the other.
  package let weeks: [[Day]]
  /// A day of the span before, and of the one after; nil at the ends of what a date can hold.
  package let previous: PartialDate?
  package let next: PartialDate?

  /// The days that are shown, half open, as counted from 1970-01-01: what to look for beforehand.
  package static func days(of span: Span, about day: PartialDate) -> Range<Int> {
    let inner = span == .week ? week(of: day.firstDay) : monthDays(of: day)
    return week(of: inner.lowerBound).lowerBound..<week(of: inner.upperBound - 1).upperBound
  }

  /// The week or the month about a day, with those of the occasions that fall in it.
  package init(_ span: Span, about day: PartialDate, today: PartialDate, occasions: [Occasion]) {
    self.span = span
    let shown = Self.days(of: span, about: day)
    let inside = span == .week ? shown : Self.monthDays(of: day)
    let byDay = Dictionary(grouping: occasions.filter { shown.contains($0.day.firstDay) }) {
      $0.day.firstDay
    }
    weeks = stride(from: shown.lowerBound, to: shown.upperBound, by: 7).map { monday in
      (monday..<monday + 7).map { number in
        Day(
          day: PartialDate(ordinal: number), occasions: (byDay[number] ?? []).sorted(),
          isToday: number == today.firstDay && today.precision == .day,
          isInside: inside.contains(number))
      }
    }
    title = Self.title(of: span, inside)
    previous = Self.day(inside.lowerBound - 1)
    next = Self.day(inside.upperBound)
  }

  /// The days with anything, in order: the same as a list.
  package var busyDays: [Day] {
    weeks.joined().filter { $0.isInside && !$0.occasions.isEmpty }
  }

  private static func week(of day: Int) -> Range<Int> {
    // 1970-01-01 was a Thursday.
    let monday = day - ((day + 3) % 7 + 7) % 7
    return monday..<monday + 7
  }

  private static func monthDays(of day: PartialDate) -> Range<Int> {
    let first = PartialDate(year: day.year, month: day.month ?? 1) ?? day
    return first.firstDay..<first.endDay
  }

  private static func title(of span: Span, _ days: Range<Int>) -> String {
    let first = PartialDate(ordinal: days.lowerBound)
    let last = PartialDate(ordinal: days.upperBound - 1)
    if span == .month { return Wording.date(first.cut(to: .month)) }
    if first.month == last.month { return "\(first.day ?? 1) to \(Wording.date(last))" }
    let start =
      first.year == last.year
      ? String(Wording.date(first).dropLast(5)) : Wording.date(first)
    return "\(start) to \(Wording.date(last))"
  }

  /// A day that a date can hold, from the year 1 to 9999.
  private static func day(_ ordinal: Int) -> PartialDate? {
    let day = PartialDate(ordinal: ordinal)
    return PartialDate(year: day.year, month: day.month, day: day.day)
  }
}
