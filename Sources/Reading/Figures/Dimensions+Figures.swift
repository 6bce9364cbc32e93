import Claims

extension Dimensions {
  /// `24.850 percent`, `19.9%`, `25 per cent`; `1.2%p` and `2 percentage points` are differences.
  func share(_ index: Int) -> Dimension? {
    guard let digits = digits(index) else {
      let isBroken = tokens[index].shape.contains(.number) && isPercent(index + 1)
      return isBroken ? Dimension(tokens: index..<index + 2, kind: .brokenShare) : nil
    }
    guard digits.unit.isEmpty, isPercent(index + 1) else { return nil }
    var end = isMark(index + 1, 0x25) || word(index + 1) == words.percent ? index + 2 : index + 3
    if end < tokens.count, !isSpaced(end), isMark(end - 1, 0x25),
      word(end) == words.p || word(end) == words.pp
    {
      return Dimension(tokens: index..<end + 1, kind: .points(digits.value))
    }
    if [words.point, words.points].contains(word(end)) {
      end += 1
      return Dimension(tokens: index..<end, kind: .points(digits.value))
    }
    return Dimension(tokens: index..<end, kind: .percent(digits.value))
  }

  /// An amount with its currency before or behind: `50 billion KRW`, `US$45 million`, `20bn won`.
  func money(_ index: Int) -> Dimension? {
    if hasDollarSign(behind: index) {
      guard let code = vocabulary.dollars[word(index)], let amount = amount(index + 2) else {
        return nil
      }
      return Dimension(
        tokens: index..<amount.end, kind: .money(Money(amount: amount.value, currency: code)))
    }
    if kind(index).contains(.currency), let code = vocabulary.currencies[word(index)] {
      // "R$45 million": the dollars of nobody that the list knows.
      guard !hasDollarSign(behind: index - 1), let amount = amount(index + 1) else { return nil }
      return Dimension(
        tokens: index..<amount.end, kind: .money(Money(amount: amount.value, currency: code)))
    }
    guard let amount = amount(index) else { return nil }
    var next = amount.end
    if [words.korean, words.us, words.south].contains(word(next)) { next += 1 }
    if word(next) == words.usDotted { next += isMark(next + 1, 0x2E) ? 2 : 1 }
    if word(next) == words.korean { next += 1 }
    guard kind(next).contains(.currency), let code = vocabulary.currencies[word(next)],
      tokens[next].shape.contains(.word)
    else { return nil }
    // "won" is a verb after a number as well ("3 million won it"): a magnitude or a price settles it.
    return Dimension(
      tokens: index..<next + 1, kind: .money(Money(amount: amount.value, currency: code)))
  }

  /// Whether the dollar sign stands right behind a word, as in `HK$`.
  func hasDollarSign(behind index: Int) -> Bool {
    isMark(index + 1, 0x24) && !isSpaced(index + 1) && index >= 0
      && tokens[index].shape.contains(.word)
  }

  /// A number with its magnitude, and the token behind it.
  private func amount(_ index: Int) -> (value: Double, end: Int)? {
    guard let digits = digits(index) else { return nil }
    if !digits.unit.isEmpty {
      let unit = word(in: digits.unit)
      guard vocabulary[unit].contains(.magnitude), let factor = vocabulary.number(unit) else {
        return nil
      }
      return (digits.value * factor, index + 1)
    }
    if kind(index + 1).contains(.magnitude), let factor = vocabulary.number(word(index + 1)) {
      return ((digits.value * factor).rounded(), index + 2)
    }
    return (digits.value, index + 1)
  }

  /// A bare figure, with its magnitude word if it has one: `6.39 million`, `14.3`.
  func magnitude(_ index: Int) -> Dimension? {
    guard tokens[index].shape.contains(.number) else { return nil }
    if let ordinal = ordinal(index) {
      return Dimension(tokens: index..<index + 1, kind: .ordinal(ordinal))
    }
    guard let amount = amount(index) else { return nil }
    return Dimension(tokens: index..<amount.end, kind: .number(amount.value))
  }

  /// `21:20 (KST)`, `9:20 PM KST`, `9.10pm`, `9 p.m.`, `11pm`.
  func time(_ index: Int) -> Dimension? {
    guard let clock = clock(tokens[index].range) else { return nil }
    // "Rainy of 2PM": a group that is called like an hour.
    if clock.half != nil, word(index - 1) == words.of || kind(index - 1).contains(.groupNoun),
      tokens[index].shape.contains(.capital)
    {
      return nil
    }
    var next = index + 1
    var half = clock.half
    if half == nil {
      if word(next) == words.am || word(next) == words.amDotted {
        half = 0
        next += 1
      } else if word(next) == words.pm || word(next) == words.pmDotted {
        half = 12
        next += 1
      }
      if half != nil, isMark(next, 0x2E), !tokens[next].shape.contains(.spaced) { next += 1 }
    } else if isMark(next, 0x2E), isSpaced(next + 1), next + 1 < tokens.count,
      !tokens[next + 1].shape.contains(.capital)
    {
      next += 1
    }
    if half == nil, let part = partOfDay(next) {
      half = part.half
      next = part.end
    }
    guard half != nil || clock.hasColon || isDotted(clock, index) else { return nil }
    var hour = clock.hour
    if let half {
      guard (1...12).contains(hour) else { return nil }
      hour = hour % 12 + half
    }
    guard hour < 30, clock.minute < 60 else { return nil }
    var zone: String?
    let bracket = isMark(next, 0x28) ? 1 : 0
    if next + bracket < tokens.count, vocabulary.zones.contains(word(next + bracket)),
      tokens[next + bracket].shape.contains(.allCapitals)
    {
      zone = String(decoding: bytes[tokens[next + bracket].range], as: UTF8.self)
      next += bracket + 1
      if bracket == 1, isMark(next, 0x29) { next += 1 }
    }
    return Dimension(
      tokens: index..<next, kind: .time(minutes: hour * 60 + clock.minute, zone: zone))
  }

  /// `at 22.15`: an hour of the evening with a period, which no figure stands at in steps of five.
  private func isDotted(
    _ clock: (hour: Int, minute: Int, half: Int?, hasColon: Bool), _ index: Int
  ) -> Bool {
    word(index - 1) == words.at && (18...23).contains(clock.hour) && clock.minute % 5 == 0
      && tokens[index].end - tokens[index].start == 5 && !isPercent(index + 1)
      && !kind(index + 1).contains(.magnitude)
  }

  /// `ten in the evening`, `nine o'clock`, `half past nine at night`: an hour in words. Without the part
  /// of the day the hours of the evening are meant, in which series are shown.
  func hourInWords(_ index: Int) -> Dimension? {
    guard let hour = whole(index), (1...12).contains(hour) else { return nil }
    let isOnTheClock =
      index + 1 < tokens.count
      && ["o'clock", "o’clock"].contains(
        String(decoding: bytes[tokens[index + 1].range], as: UTF8.self))
    let isHalfPast =
      index > 1 && word(index - 1) == words.past && word(index - 2) == words.half
    let next = isOnTheClock ? index + 2 : index + 1
    let part = partOfDay(next)
    let isAlone =
      word(index - 1) == words.at && vocabulary[tokens[index].word].contains(.cardinal)
      && (next >= tokens.count || tokens[next].shape.contains(.punctuation)
        || word(next) == words.on)
    guard part != nil || (isOnTheClock || isHalfPast || isAlone) && (6...11).contains(hour) else {
      return nil
    }
    let minutes = (hour % 12 + (part?.half ?? 12)) * 60 + (isHalfPast ? 30 : 0)
    return Dimension(
      tokens: index..<(part?.end ?? next), kind: .time(minutes: minutes, zone: nil))
  }

  /// `in the morning`, `in the afternoon`, `in the evening`, `at night`: the half of the day that they
  /// put a time in, and the token behind.
  private func partOfDay(_ index: Int) -> (half: Int, end: Int)? {
    if word(index) == words.at, word(index + 1) == words.night { return (12, index + 2) }
    guard word(index) == words.in, word(index + 1) == words.the else { return nil }
    if word(index + 2) == words.morning { return (0, index + 3) }
    return [words.afternoon, words.evening].contains(word(index + 2)) ? (12, index + 3) : nil
  }

  /// `21:20`, `9.10pm`, `9`: an hour of one or two digits, a colon or period with two digits for the
  /// minute, and the half of the day that letters behind them give.
  private func clock(_ range: Range<Int>) -> (hour: Int, minute: Int, half: Int?, hasColon: Bool)? {
    var body = range
    var half: Int?
    if body.count > 2, bytes[body.upperBound - 1] | 0x20 == 0x6D {
      let letter = bytes[body.upperBound - 2] | 0x20
      if letter == 0x61 || letter == 0x70 {
        half = letter == 0x61 ? 0 : 12
        body = body.dropLast(2)
      }
    }
    let sign = body.firstIndex { bytes[$0] == 0x3A || bytes[$0] == 0x2E } ?? body.upperBound
    guard let hour = number(body.lowerBound..<sign), sign - body.lowerBound <= 2 else { return nil }
    if sign == body.upperBound { return (hour, 0, half, false) }
    guard body.upperBound - sign == 3, let minute = number(sign + 1..<body.upperBound) else {
      return nil
    }
    return (hour, minute, half, bytes[sign] == 0x3A)
  }

  /// Two digits or one as a number; nil for anything else.
  private func number(_ range: Range<Int>) -> Int? {
    guard (1...2).contains(range.count), range.allSatisfy({ bytes[$0] &- 0x30 < 10 }) else {
      return nil
    }
    return range.reduce(0) { $0 * 10 + Int(bytes[$1] &- 0x30) }
  }

  /// `70 minutes`, `67–85 minutes`, `an hour` is left out: a running time in minutes.
  func duration(_ index: Int) -> Dimension? {
    guard let low = whole(index) else { return nil }
    var next = index + 1
    var high = low
    if isDash(next), let second = whole(next + 1) {
      high = second
      next += 2
    }
    guard
      word(next) == words.minutes || word(next) == words.mins || word(next) == words.min
        || word(next) == words.minute, high >= low
    else { return nil }
    return Dimension(tokens: index..<next + 1, kind: .minutes(low...high))
  }

  /// Episodes by number and by count: `episode 17`, `the 16th and final episode`, `episodes 15 and
  /// 16`, `16 episodes`, `eighteen episodes`.
  func episodes(_ index: Int) -> Dimension? {
    if let number = ordinal(index) {
      var next = index + 1
      var isLast = false
      if word(next) == words.and,
        [words.final, words.last, words.concluding].contains(word(next + 1))
      {
        isLast = true
        next += 2
      }
      // "the 7th time", as stories translated from Korean have it.
      if word(next) == words.time, tokens[index].shape.contains(.number) {
        return Dimension(tokens: index..<next + 1, kind: .episodes([number], isLast: false))
      }
      if words.episodeNouns.contains(word(next)) {
        return Dimension(tokens: index..<next + 1, kind: .episodes([number], isLast: isLast))
      }
      // "its third and final series" numbers a season.
      if words.seasonNouns.contains(word(next)), isLast {
        return Dimension(tokens: index..<next + 1, kind: .season(number))
      }
      if words.partNouns.contains(word(next)), isLast {
        return Dimension(tokens: index..<next + 1, kind: .episodes([number], isLast: true))
      }
      if isLast { return Dimension(tokens: index..<next, kind: .episodes([number], isLast: true)) }
      return nil
    }
    guard let count = whole(index) else { return nil }
    if words.episodeNouns.contains(word(index + 1)),
      !tokens[index + 1].shape.contains(.allCapitals), count > 1 || word(index + 1) == words.episode
    {
      return Dimension(tokens: index..<index + 2, kind: .episodeCount(count))
    }
    if isDash(index + 1),
      words.episodeNouns.contains(word(index + 2)) || word(index + 2) == words.part
    {
      return Dimension(tokens: index..<index + 3, kind: .episodeCount(count))
    }
    // "Six parts", "17 parts in total": more than the halves that a season is released in.
    if word(index + 1) == words.parts, count > 3, word(index - 1) != words.in {
      return Dimension(tokens: index..<index + 2, kind: .episodeCount(count))
    }
    return nil
  }

  /// A count in one token: `six-part`, `eight-episode`.
  func hyphenatedCount(_ index: Int) -> Dimension? {
    let range = tokens[index].range
    guard let hyphen = range.firstIndex(where: { bytes[$0] == 0x2D }),
      case let head = word(in: range.lowerBound..<hyphen), vocabulary[head].contains(.cardinal),
      let count = vocabulary.number(head), count > 2,
      case let noun = word(in: hyphen + 1..<range.upperBound),
      noun == words.part || words.episodeNouns.contains(noun)
    else { return nil }
    return Dimension(tokens: index..<index + 1, kind: .episodeCount(Int(count)))
  }

  /// A noun with its number behind it: `episode 17`, `ep. 5`, `episodes 15 and 16`, `Part 2`,
  /// `season 6`, `series six`.
  func numbered(_ index: Int) -> Dimension? {
    var next = index + 1
    if isMark(next, 0x2E) { next += 1 }
    if isMark(next, 0x23) { next += 1 }
    guard let first = whole(next), first > 0, first < 5000 else { return nil }
    let noun = word(index)
    if words.episodeNouns.contains(noun) {
      var numbers = [first]
      var end = next + 1
      while true {
        var joint = end
        while isMark(joint, 0x2C) || isMark(joint, 0x26) || word(joint) == words.and { joint += 1 }
        if isDash(joint) || word(joint) == words.to, let last = whole(joint + 1), last > first,
          last - first < 50
        {
          numbers.append(contentsOf: (numbers.last! + 1)...last)
          end = joint + 2
          continue
        }
        guard joint > end, let more = whole(joint), more > numbers.last!, more < 5000,
          !isPercent(joint + 1)
        else { break }
        numbers.append(more)
        end = joint + 1
      }
      return Dimension(tokens: index..<end, kind: .episodes(numbers, isLast: false))
    }
    if words.seasonNouns.contains(noun) {
      return Dimension(tokens: index..<next + 1, kind: .season(first))
    }
    guard words.partNouns.contains(noun) else { return nil }
    return Dimension(tokens: index..<next + 1, kind: .part(first))
  }
}
