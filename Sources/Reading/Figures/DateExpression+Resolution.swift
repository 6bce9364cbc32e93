import Claims

extension DateExpression {
  /// The date meant, or nil where nothing settles it.
  ///
  /// Without a year, it is the nearest date to the document's day that fits the tense, and the
  /// weekday where one is given. `previous` is the day named before in the text, `year` the year of
  /// the date named before.
  func date(
    said day: PartialDate?, _ tense: Tense, previous: PartialDate? = nil, year: Int? = nil
  ) -> PartialDate? {
    switch self {
    case .absolute(let date): return date
    case .monthOfThatYear(let month): return year.flatMap { PartialDate(year: $0, month: month) }
    case .daysAfterPrevious(let days):
      // "the day before": before the day of a broadcast just spoken of, else before the story's own.
      if days < 0, let day, day.day != nil {
        let isRecent =
          previous.map { $0.day != nil && $0 <= day && $0.adding(days: 10) > day } ?? false
        return (isRecent ? previous : day)?.adding(days: days)
      }
      guard let previous, previous.day != nil else { return nil }
      return previous.adding(days: days)
    default: break
    }
    guard let day else { return nil }
    switch self {
    case .absolute, .daysAfterPrevious, .monthOfThatYear: return nil
    case .daysFromNow(let days): return day.day == nil ? nil : day.adding(days: days)
    case .monthFromNow(let months):
      return day.month == nil ? nil : day.adding(months: months)
    case .yearFromNow(let years): return PartialDate(year: day.year + years)
    case .monthDay(let month, let number, let weekday):
      let candidates = (day.year - 1...day.year + 1).compactMap {
        PartialDate(year: $0, month: month, day: number)
      }
      if let weekday,
        let match = Self.nearest(candidates.filter { $0.weekday == weekday }, to: day, tense)
      {
        return match
      }
      return Self.nearest(candidates, to: day, tense)
    case .month(let month, let direction):
      let candidates = (day.year - 1...day.year + 1).compactMap {
        PartialDate(year: $0, month: month)
      }
      switch direction {
      case .last: return candidates.last { $0.endDay <= day.firstDay }
      case .next: return candidates.first { $0.firstDay > day.firstDay }
      case .this: return PartialDate(year: day.year, month: month)
      case .open: return Self.nearest(candidates, to: day, tense)
      }
    case .dayOfMonth(let number, let direction):
      guard let month = day.month else { return nil }
      let offsets = direction == .last ? -1 ... -1 : direction == .next ? 1...1 : -1...1
      let candidates = offsets.compactMap { offset -> PartialDate? in
        let shifted = PartialDate(year: day.year, month: month)!.adding(months: offset)
        return PartialDate(year: shifted.year, month: shifted.month, day: number)
      }
      return Self.nearest(candidates, to: day, tense)
    case .weekday(let weekday, let direction):
      guard let today = day.weekday else { return nil }
      let ahead = (weekday.rawValue - today.rawValue + 7) % 7
      switch direction {
      case .last: return day.adding(days: ahead == 0 ? -7 : ahead - 7)
      case .next: return day.adding(days: ahead == 0 ? 7 : ahead)
      case .this: return day.adding(days: tense == .past && ahead > 0 ? ahead - 7 : ahead)
      case .open: return day.adding(days: tense == .future || ahead == 0 ? ahead : ahead - 7)
      }
    }
  }

  /// The nearest candidate that lies on the side of the tense (the day itself lies on both), else
  /// the nearest of all.
  private static func nearest(
    _ candidates: [PartialDate], to day: PartialDate, _ tense: Tense
  ) -> PartialDate? {
    func distance(_ date: PartialDate) -> Int {
      if date.firstDay <= day.firstDay, day.firstDay < date.endDay { return 0 }
      return date.firstDay > day.firstDay
        ? date.firstDay - day.firstDay : day.firstDay - (date.endDay - 1)
    }
    let fitting = candidates.filter {
      switch tense {
      case .past: $0.firstDay <= day.firstDay
      case .future: $0.endDay > day.firstDay
      case .open: true
      }
    }
    return (fitting.isEmpty ? candidates : fitting).min { distance($0) < distance($1) }
  }
}
