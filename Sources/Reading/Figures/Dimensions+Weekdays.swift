import Claims

/// Weekdays, alone, beside a date, or as a rhythm.
extension Dimensions {
  /// Weekdays as one day (`on Thursday`, `last Friday`) or as a rhythm (`Saturday-Sunday`,
  /// `Mondays and Tuesdays`, `every Friday`).
  func weekday(_ index: Int) -> Dimension? {
    guard let number = vocabulary.number(word(index)), let first = Weekday(rawValue: Int(number))
    else { return nil }
    // Mon, Tue, Sun are names as well: they need a date or a mark beside them.
    let isShort = tokens[index].end - tokens[index].start <= 5
    guard isShort ? looksDated(index + 1) : tokens[index].shape.contains(.capital) else {
      return nil
    }
    // Saturday 26 January; Tuesday, Feb. 27: the date takes the weekday along.
    var after = index + 1
    if isMark(after, 0x2E) { after += 1 }
    if isMark(after, 0x2C) { after += 1 }
    if kind(after).contains(.month), let date = monthFirst(after) {
      return widened(date, from: index, first)
    }
    if after < tokens.count, tokens[after].shape.contains(.number),
      let date = dayFirst(after) ?? slashDate(after)
    {
      return widened(date, from: index, first)
    }
    var days = [first]
    var end = index + 1
    var next = end
    while true {
      var joint = next
      while isMark(joint, 0x2C) || isDash(joint) || word(joint) == words.and || isMark(joint, 0x26)
        || isMark(joint, 0x2F)
      { joint += 1 }
      if word(joint) == words.every { joint += 1 }
      guard joint > next, kind(joint).contains(.weekday),
        let number = vocabulary.number(word(joint)),
        let day = Weekday(rawValue: Int(number))
      else { break }
      days.append(day)
      next = joint + 1
      end = next
    }
    if let run = workdays(from: first, index) { return run }
    let text = String(decoding: bytes[tokens[index].range], as: UTF8.self)
    let isRhythm =
      days.count > 1 || text.hasSuffix("days")
      || [words.every, words.each].contains(word(index - 1))
      || end < tokens.count
        && (vocabulary.cues.schedule.nightly.contains(word(end)) || kind(end).contains(.seriesNoun))
    if isRhythm { return Dimension(tokens: index..<end, kind: .weekdays(days)) }
    let direction = direction(before: index)
    if word(index + 1) == words.night || word(index + 1) == words.evening
      || word(index + 1) == words.morning
    {
      end += 1
    }
    return Dimension(
      tokens: index - direction.width..<end, kind: .date(.weekday(first, direction.value)))
  }

  /// `Monday to Friday`, `Mondays through Thursdays`: the days of a daily series.
  private func workdays(from first: Weekday, _ index: Int) -> Dimension? {
    guard first == .monday,
      isDash(index + 1) || word(index + 1) == words.to || word(index + 1) == words.through,
      kind(index + 2).contains(.weekday), let number = vocabulary.number(word(index + 2)),
      let last = Weekday(rawValue: Int(number)),
      last == .friday || last == .saturday || last == .thursday && !isDash(index + 1)
    else { return nil }
    return Dimension(tokens: index..<index + 3, kind: .weekdays(Weekday.run(to: last)))
  }

  /// `weeknights`, `weekends`, `every weekday`
  func partOfWeek(_ index: Int) -> Dimension? {
    let cues = vocabulary.cues.schedule
    // "As for the weekdays, …" speaks of no rhythm.
    guard word(index - 1) != words.the else { return nil }
    let isEach = [words.every, words.each].contains(word(index - 1))
    if cues.weekends.contains(word(index)) || isEach && cues.weekend.contains(word(index)) {
      return Dimension(tokens: index..<index + 1, kind: .weekdays([.saturday, .sunday]))
    }
    guard cues.workdays.contains(word(index)) || isEach && cues.workday.contains(word(index)) else {
      return nil
    }
    return Dimension(tokens: index..<index + 1, kind: .weekdays(Weekday.run(to: .friday)))
  }

  /// Hyphenated weekdays stand in one token: `Saturday-Sunday`, `Friday-Saturday-Sunday`.
  func hyphenatedWeekdays(_ index: Int) -> Dimension? {
    let range = tokens[index].range
    let head = range.prefix { bytes[$0] != 0x2D && bytes[$0] != 0xE2 }
    guard vocabulary[word(in: head)].contains(.weekday) else { return nil }
    let text = String(decoding: bytes[range], as: UTF8.self)
      .swapping("‑", for: "-").swapping("‐", for: "-")
    let parts = text.split(separator: "-")
    let days = parts.compactMap { part -> Weekday? in
      let word = vocabulary.lexicon.find(String(part))
      guard vocabulary[word].contains(.weekday) else { return nil }
      return vocabulary.number(word).flatMap { Weekday(rawValue: Int($0)) }
    }
    guard days.count > 1, days.count == parts.count else { return nil }
    return Dimension(tokens: index..<index + 1, kind: .weekdays(days))
  }

  func looksDated(_ index: Int) -> Bool {
    isMark(index, 0x28) || isMark(index, 0x2E) || isMark(index, 0x2F) || isDash(index)
      || (index < tokens.count && tokens[index].shape.contains(.number))
  }

  func widened(_ date: Dimension, from index: Int, _ weekday: Weekday) -> Dimension {
    var kind = date.kind
    if case .date(.monthDay(let month, let day, _)) = kind {
      kind = .date(.monthDay(month: month, day: day, weekday: weekday))
    }
    return Dimension(tokens: index..<date.tokens.upperBound, kind: kind)
  }

  func weekdayBefore(_ index: Int) -> (day: Weekday, index: Int)? {
    var before = index - 1
    if isMark(before, 0x2C) { before -= 1 }
    guard kind(before).contains(.weekday), let number = vocabulary.number(word(before)),
      let day = Weekday(rawValue: Int(number))
    else { return nil }
    return (day, before)
  }
}

extension Weekday {
  /// The days from Monday to another.
  fileprivate static func run(to last: Weekday) -> [Weekday] {
    (monday.rawValue...last.rawValue).compactMap(Weekday.init(rawValue:))
  }
}
