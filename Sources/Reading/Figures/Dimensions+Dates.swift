import Claims

extension Dimensions {
  /// `2025-01-04`, `2025/01/04`
  func isoDate(_ index: Int) -> Dimension? {
    guard let year = whole(index), (1000...2999).contains(year),
      isMark(index + 1, 0x2D) || isMark(index + 1, 0x2F),
      !isSpaced(index + 1), !isSpaced(index + 2), let month = whole(index + 2),
      isMark(index + 3, 0x2D) || isMark(index + 3, 0x2F), let day = whole(index + 4)
    else { return nil }
    let date = PartialDate(year: year, month: month, day: day)
    return Dimension(
      tokens: index..<index + 5, kind: date.map { .date(.absolute($0)) } ?? .impossibleDate)
  }

  /// `January 4, 2025`, `Feb. 16`, `March 2021`, `August`, and spans of them.
  func monthFirst(_ index: Int) -> Dimension? {
    guard tokens[index].shape.contains(.capital) else { return nil }
    if let end = impossibleDay(index) {
      return Dimension(tokens: index..<end, kind: .impossibleDate)
    }
    guard var first = monthDay(index) else { return nil }
    if let span = span(first, from: index) { return span }
    if word(index - 1) == words.may, kind(index).contains(.month) { return nil }
    // "may" and "march" with a capital at a sentence's head, alone, are verbs as often as months.
    if case .month(_, .open) = first.expression, tokens[index].shape.contains(.sentenceStart) {
      return nil
    }
    if case .month(let month, .open) = first.expression {
      let direction = direction(before: index)
      // A month alone needs a word that dates: Jun and May are names, March a verb.
      guard
        direction.value != .open || kind(index - 1).contains(.preposition)
          || [words.the, words.early, words.late, words.mid].contains(word(index - 1)),
        !opensName(index, first.end)
      else { return nil }
      first.expression = .month(month, direction.value)
      return Dimension(tokens: index - direction.width..<first.end, kind: .date(first.expression))
    }
    let start = weekdayBefore(index)
    if let start, case .monthDay(let month, let day, _) = first.expression {
      first.expression = .monthDay(month: month, day: day, weekday: start.day)
    }
    return Dimension(tokens: (start?.index ?? index)..<first.end, kind: .date(first.expression))
  }

  /// Whether the word for a month is the first of a name: `with Jun Ji-hyun`, `by June Smith`. Behind a
  /// word that dates the capital begins something else: `In March Kim …`.
  func opensName(_ index: Int, _ next: Int) -> Bool {
    // "moved to December. Filming begins …": the capital opens a sentence.
    guard next < tokens.count, tokens[next].shape.contains([.word, .capital]),
      !tokens[next].shape.contains(.sentenceStart)
    else { return false }
    let isShort = next == index + 1 && tokens[index].end - tokens[index].start == 3
    if isShort, kind(next).contains(.koreanSyllable) || tokens[next].shape.contains(.hyphenated) {
      return true
    }
    return [words.with, words.by, words.for, words.from, words.of, words.to, words.as].contains(
      word(index - 1))
  }

  /// `4 January 2025`, `26 January`, `the 4th of January`, `13-15 October 2023`, `the 27th of last month`.
  func dayFirst(_ index: Int) -> Dimension? {
    let number = whole(index) ?? ordinal(index)
    guard let number, (1...31).contains(number) else { return nil }
    var next = index + 1
    var spanEnd: Int?
    if isDash(next), let second = whole(next + 1) ?? ordinal(next + 1),
      kind(next + 2).contains(.month)
    {
      spanEnd = second
      next += 2
    }
    if word(next) == words.of { next += 1 }
    if kind(next).contains(.month), tokens[next].shape.contains(.capital),
      let month = vocabulary.number(word(next))
    {
      var end =
        isMark(next + 1, 0x2E) && isSpaced(next + 2)
          && !tokens[next + 1].shape.contains(.sentenceEnd) ? next + 2 : next + 1
      let year = year(from: end)
      if let year { end = year.end }
      guard
        let expression = Self.expression(
          year?.number, Int(month), number, weekdayBefore(index)?.day)
      else {
        return Dimension(tokens: index..<end, kind: .impossibleDate)
      }
      if let spanEnd, let last = Self.expression(year?.number, Int(month), spanEnd, nil) {
        return Dimension(tokens: index..<end, kind: .span(expression, last))
      }
      if let span = span((expression, end), from: index) { return span }
      return Dimension(
        tokens: (weekdayBefore(index)?.index ?? index)..<end, kind: .date(expression))
    }
    guard let number = ordinal(index), tokens[index].shape.contains(.number) else { return nil }
    // "the 18th": a day of the month, unless it counts something ("the 16th episode").
    if word(next - 1) == words.of, [words.last, words.this, words.next].contains(word(next)),
      word(next + 1) == words.month
    {
      let direction: DateExpression.Direction =
        word(next) == words.last ? .last : word(next) == words.next ? .next : .this
      return Dimension(tokens: index..<next + 2, kind: .date(.dayOfMonth(number, direction)))
    }
    guard word(index - 1) == words.the,
      [words.on, words.to, words.from, words.by, words.until, words.since].contains(
        word(index - 2)),
      !isCounted(index + 1)
    else { return nil }
    return Dimension(tokens: index..<index + 1, kind: .date(.dayOfMonth(number, .open)))
  }

  /// Whether a word after an ordinal is what the ordinal counts.
  func isCounted(_ index: Int) -> Bool {
    guard index < tokens.count, tokens[index].shape.contains(.word) else { return false }
    return kind(index).isDisjoint(with: [
      .preposition, .conjunction, .be, .future, .determiner, .relative, .adverb,
    ])
  }

  /// `4/8`, `7/26`: month and day, in that order, as American and Korean blogs write them.
  func slashDate(_ index: Int) -> Dimension? {
    guard let month = whole(index), isMark(index + 1, 0x2F), !isSpaced(index + 1),
      !isSpaced(index + 2),
      let day = whole(index + 2), (1...12).contains(month), (1...31).contains(day)
    else { return nil }
    var end = index + 3
    var year: Int?
    if isMark(end, 0x2F), let found = whole(end + 1) {
      year = found < 100 ? 2000 + found : found
      end += 2
    }
    guard let expression = Self.expression(year, month, day, weekdayBefore(index)?.day) else {
      // `2/30` may be a fraction; with a year it is a day.
      return year == nil ? nil : Dimension(tokens: index..<end, kind: .impossibleDate)
    }
    let start = weekdayBefore(index)?.index ?? index
    return Dimension(tokens: start..<end, kind: .date(expression))
  }

  /// A year alone: `2019`, `in 2018`, `(2016)`, `late 2024`; a bare number of four digits.
  func year(_ index: Int) -> Dimension? {
    guard let digits = digits(index), digits.unit.isEmpty, digits.width == 4, !digits.hasPoint,
      (1930...2060).contains(Int(digits.value)), let date = PartialDate(year: Int(digits.value))
    else { return nil }
    return Dimension(tokens: index..<index + 1, kind: .date(.absolute(date)))
  }

  static func expression(_ year: Int?, _ month: Int, _ day: Int, _ weekday: Weekday?)
    -> DateExpression?
  {
    guard let year else {
      // Any leap year allows February 29; the resolution finds which.
      guard PartialDate(year: 2000, month: month, day: day) != nil else { return nil }
      return .monthDay(month: month, day: day, weekday: weekday)
    }
    return PartialDate(year: year, month: month, day: day).map { .absolute($0) }
  }

  /// The year at a token, which a comma may stand before, and the token behind it.
  private func year(from index: Int) -> (number: Int, end: Int)? {
    let start = isMark(index, 0x2C) ? index + 1 : index
    guard let number = whole(start), (1900...2100).contains(number),
      tokens[start].shape.contains(.number)
    else { return nil }
    return (number, start + 1)
  }

  /// A date that begins with a month name, and the token after it.
  func monthDay(_ index: Int) -> (expression: DateExpression, end: Int)? {
    guard let number = vocabulary.number(word(index)), kind(index).contains(.month) else {
      return nil
    }
    let month = Int(number)
    var next = index + 1
    if isMark(next, 0x2E), !tokens[next].shape.contains(.spaced) { next += 1 }
    if let day = whole(next) ?? ordinal(next), (1...31).contains(day), next < tokens.count,
      tokens[next].shape.contains(.number), !isPercent(next + 1)
    {
      var end = next + 1
      let year = year(from: end)
      if let year { end = year.end }
      return Self.expression(year?.number, month, day, nil).map { ($0, end) }
    }
    if let year = year(from: next) {
      return PartialDate(year: year.number, month: month).map { (.absolute($0), year.end) }
    }
    if word(next) == words.of, word(next + 1) == words.that, word(next + 2) == words.year {
      return (.monthOfThatYear(month), next + 3)
    }
    // "March of last year"
    let side = word(next) == words.of && word(next + 2) == words.year ? next + 1 : next
    if word(side) == words.last || word(side) == words.this || word(side) == words.next,
      word(side + 1) == words.year
    {
      return (
        .month(month, word(side) == words.last ? .last : word(side) == words.next ? .next : .this),
        side + 2
      )
    }
    return (.month(month, .open), next)
  }

  /// The token behind a day that the month does not have (`February 30`, `June 31, 2025`); nil for
  /// any other words. Past 31 a number is a day only with a year behind it.
  func impossibleDay(_ index: Int) -> Int? {
    guard kind(index).contains(.month), let month = vocabulary.number(word(index)) else {
      return nil
    }
    var next = index + 1
    if isMark(next, 0x2E), !tokens[next].shape.contains(.spaced) { next += 1 }
    guard next < tokens.count, tokens[next].shape.contains(.number),
      let day = whole(next) ?? ordinal(next),
      (1...99).contains(day), !isPercent(next + 1)
    else { return nil }
    let comma = isMark(next + 1, 0x2C) ? 1 : 0
    let year = whole(next + 1 + comma).flatMap { (1900...2100).contains($0) ? $0 : nil }
    guard Self.expression(year, Int(month), day, nil) == nil, day <= 31 || year != nil else {
      return nil
    }
    return year == nil ? next + 1 : next + comma + 2
  }

  func isPercent(_ index: Int) -> Bool {
    isMark(index, 0x25) || word(index) == words.percent
      || (word(index) == words.per && word(index + 1) == words.cent)
  }

  /// `from April 8 to May 28`, `between September 10 and October 30, 2018`, `May 4 and 5`: both ends;
  /// the year may stand with the last alone.
  func span(_ first: (expression: DateExpression, end: Int), from index: Int) -> Dimension? {
    var next = first.end
    let isBetween = word(index - 1) == words.between
    let isFrom = word(index - 1) == words.from
    guard
      isDash(next) || word(next) == words.to || word(next) == words.through
        || word(next) == words.until || word(next) == words.till
        || (isBetween && word(next) == words.and)
    else { return nil }
    let dashed = isDash(next)
    guard dashed || isBetween || isFrom || word(next) != words.to || isMark(index - 1, 0x28) else {
      return nil
    }
    next += 1
    var second: (expression: DateExpression, end: Int)?
    if kind(next).contains(.month) {
      second = monthDay(next)
    } else if let day = dayFirst(next), case .date(let expression) = day.kind {
      second = (expression, day.tokens.upperBound)
    } else if let day = whole(next), (1...31).contains(day),
      case .monthDay(let month, _, _) = first.expression
    {
      var end = next + 1
      var year: Int?
      let comma = isMark(end, 0x2C) ? 1 : 0
      if let found = whole(end + comma), (1900...2100).contains(found) {
        year = found
        end += comma + 1
      }
      second = Self.expression(year, month, day, nil).map { ($0, end) }
    }
    guard let second else { return nil }
    var start = first.expression
    if case .monthDay(let month, let day, _) = start, case .absolute(let end) = second.expression,
      let date = PartialDate(year: end.year, month: month, day: day)
    {
      let earlier =
        date.firstDay > end.firstDay
        ? PartialDate(year: end.year - 1, month: month, day: day) ?? date : date
      start = .absolute(earlier)
    }
    return Dimension(tokens: index..<second.end, kind: .span(start, second.expression))
  }
}
