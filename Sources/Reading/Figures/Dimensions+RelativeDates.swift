import Claims

/// Days, months and years told from the day of the document, and feasts.
extension Dimensions {
  /// `today`, `tomorrow`, `last night`, `this year`, `next month`, `a day later`, `the previous evening`.
  func timeWord(_ index: Int) -> Dimension? {
    let it = word(index)
    if it == words.today || it == words.tonight { return day(index..<index + 1, 0) }
    if it == words.tomorrow { return day(index..<index + 1, 1) }
    if it == words.yesterday { return day(index..<index + 1, -1) }
    let next = word(index + 1)
    if it == words.last || it == words.this || it == words.next {
      let step = it == words.last ? -1 : it == words.next ? 1 : 0
      if next == words.year {
        return Dimension(tokens: index..<index + 2, kind: .date(.yearFromNow(step)))
      }
      if next == words.month {
        return Dimension(tokens: index..<index + 2, kind: .date(.monthFromNow(step)))
      }
      if kind(index + 1).contains(.season) {
        return Dimension(tokens: index..<index + 2, kind: .date(.yearFromNow(step)))
      }
      if next == words.night || next == words.evening, step <= 0 {
        return day(index..<index + 2, step)
      }
      return nil
    }
    let isAfter = word(index + 2) == words.later || word(index + 2) == words.after
    if it == words.a || it == words.one, next == words.day, isAfter {
      return Dimension(tokens: index..<index + 3, kind: .date(.daysAfterPrevious(1)))
    }
    if it == words.the {
      if next == words.previous, [words.day, words.night, words.evening].contains(word(index + 2)) {
        return day(index..<index + 3, -1)
      }
      if [words.night, words.day, words.evening].contains(next) {
        if word(index + 2) == words.after || word(index + 2) == words.later {
          return Dimension(tokens: index..<index + 3, kind: .date(.daysAfterPrevious(1)))
        }
        if word(index + 2) == words.before {
          return Dimension(tokens: index..<index + 3, kind: .date(.daysAfterPrevious(-1)))
        }
      }
      if next == words.following || next == words.next,
        word(index + 2) == words.day || word(index + 2) == words.night
      {
        return Dimension(tokens: index..<index + 3, kind: .date(.daysAfterPrevious(1)))
      }
    }
    return nil
  }

  /// `New Year's Day`, `Christmas Eve`: feasts with a day of their own.
  func feast(_ index: Int) -> Dimension? {
    var next = index + 1
    if word(index) == words.new, word(next) == words.year {
      next += 1
    } else if word(index) != words.christmas {
      return nil
    }
    while next < tokens.count, tokens[next].shape.contains(.possessive) { next += 1 }
    let isNew = word(index) == words.new
    if word(next) == words.day {
      return Dimension(
        tokens: index..<next + 1,
        kind: .date(.monthDay(month: isNew ? 1 : 12, day: isNew ? 1 : 25, weekday: nil)))
    }
    guard word(next) == words.eve else { return nil }
    return Dimension(
      tokens: index..<next + 1,
      kind: .date(.monthDay(month: 12, day: isNew ? 31 : 24, weekday: nil)))
  }

  /// `the second half of this year`, `the first half of 2024`: the year, as the finest unit implied.
  func half(_ index: Int) -> Dimension? {
    guard ordinal(index) != nil, word(index + 1) == words.half || word(index + 1) == words.quarter,
      word(index + 2) == words.of
    else { return nil }
    if let year = year(index + 3) {
      return Dimension(tokens: index..<year.tokens.upperBound, kind: year.kind)
    }
    guard let relative = timeWord(index + 3) else { return nil }
    return Dimension(tokens: index..<relative.tokens.upperBound, kind: relative.kind)
  }

  func day(_ tokens: Range<Int>, _ days: Int) -> Dimension {
    Dimension(tokens: tokens, kind: .date(.daysFromNow(days)))
  }

  func direction(before index: Int) -> (value: DateExpression.Direction, width: Int) {
    let before = word(index - 1)
    if before == words.last || before == words.past { return (.last, 1) }
    if before == words.next { return (.next, 1) }
    if before == words.this { return (.this, 1) }
    if before == words.coming { return word(index - 2) == words.this ? (.next, 2) : (.next, 1) }
    return (.open, 0)
  }
}
