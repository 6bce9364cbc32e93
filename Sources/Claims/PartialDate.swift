/// A day, a month or a year of the proleptic Gregorian calendar, as ISO 8601 writes it
/// (`2025-01-04`, `2025-01`, `2025`).
///
/// A vague date is not an uncertain day: it is the whole interval that it names, half open, and two
/// dates agree when one interval lies within the other.
package struct PartialDate: Hashable, Sendable {
  package let year: Int
  /// 1 through 12, or nil when only the year is known.
  package let month: Int?
  /// 1 through 31, or nil when only the month is known.
  package let day: Int?

  /// Nil for a month or a day that the calendar does not have (February 30).
  package init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard (1...9999).contains(year) else { return nil }
    if let month {
      guard (1...12).contains(month) else { return nil }
      if let day { guard (1...Self.days(inMonth: month, of: year)).contains(day) else { return nil } }
    } else if day != nil {
      return nil
    }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; a time after the day (`T13:05`) is left aside.
  package init?(iso text: some StringProtocol) {
    var digits = [0, 0, 0]
    var widths = [0, 0, 0]
    var part = 0
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "T"), UInt8(ascii: " "): break
      case UInt8(ascii: "-") where part < 2:
        part += 1
        continue
      case UInt8(ascii: "0")...UInt8(ascii: "9") where widths[part] < 4:
        digits[part] = digits[part] * 10 + Int(byte - UInt8(ascii: "0"))
        widths[part] += 1
        continue
      default: return nil
      }
      break
    }
    guard widths[0] == 4, part < 1 || widths[1] == 2, part < 2 || widths[2] == 2 else { return nil }
    self.init(year: digits[0], month: part > 0 ? digits[1] : nil, day: part > 1 ? digits[2] : nil)
  }
}

extension PartialDate {
  package enum Precision: Int, Comparable, Sendable {
    case year, month, day
    package static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
  }

  package var precision: Precision { day != nil ? .day : month != nil ? .month : .year }

  /// The ISO 8601 form at the date's own precision.
  package var iso: String {
    var text = Self.padded(year, to: 4)
    if let month { text += "-" + Self.padded(month, to: 2) }
    if let day { text += "-" + Self.padded(day, to: 2) }
    return text
  }

  /// The first day of the interval, counted from 1970-01-01.
  package var firstDay: Int { Self.ordinal(year, month ?? 1, day ?? 1) }

  /// The day after the last one of the interval, counted from 1970-01-01.
  package var endDay: Int {
    if day != nil { return firstDay + 1 }
    if let month { return firstDay + Self.days(inMonth: month, of: year) }
    return Self.ordinal(year + 1, 1, 1)
  }

  /// The day of the week, or nil for a month or a year.
  package var weekday: Weekday? {
    day == nil ? nil : Weekday(rawValue: ((firstDay + 3) % 7 + 7) % 7)
  }

  /// Whether one of the two says the same as the other, only less exactly (or both the same).
  package func agrees(with other: PartialDate) -> Bool {
    (firstDay <= other.firstDay && other.endDay <= endDay)
      || (other.firstDay <= firstDay && endDay <= other.endDay)
  }

  /// The day that lies `days` after the first day of this date.
  package func adding(days: Int) -> PartialDate { PartialDate(ordinal: firstDay + days) }

  /// The month that lies `months` after this date's (for a year: after its January), without a day.
  package func adding(months: Int) -> PartialDate {
    let count = year * 12 + (month ?? 1) - 1 + months
    return PartialDate(year: count / 12, month: count % 12 + 1)!
  }

  /// This date cut to a coarser precision; a date that is coarser already stays as it is.
  package func cut(to precision: Precision) -> PartialDate {
    switch precision {
    case .year: PartialDate(year: year)!
    case .month: month == nil ? self : PartialDate(year: year, month: month)!
    case .day: self
    }
  }

  /// The day with the given count of days since 1970-01-01.
  /// Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", civil_from_days.
  package init(ordinal: Int) {
    let shifted = ordinal + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    self.year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    self.month = month
    self.day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
  }

  /// Days since 1970-01-01. Source: as `init(ordinal:)`, days_from_civil.
  private static func ordinal(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let y = month <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  package static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

/// Earlier first days come first; of two dates that begin together the more exact one comes first.
extension PartialDate: Comparable {
  package static func < (a: PartialDate, b: PartialDate) -> Bool {
    (a.firstDay, a.endDay) < (b.firstDay, b.endDay)
  }
}

extension PartialDate: CustomStringConvertible {
  package var description: String { iso }
}

/// A day of the week; Monday is 0, as in ISO 8601 less one.
package enum Weekday: Int, CaseIterable, Sendable {
  case monday, tuesday, wednesday, thursday, friday, saturday, sunday

  /// The lower-case English name, which is also the value that a claim carries.
  package var name: String { Self.names[rawValue] }

  private static let names = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]

  package init?(name: some StringProtocol) {
    guard let day = Self.allCases.first(where: { $0.name == name.lowercased() }) else { return nil }
    self = day
  }
}
