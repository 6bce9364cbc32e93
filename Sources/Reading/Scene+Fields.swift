import Claims
import Documents

extension Scene {
  /// Reads labelled values: an Infobox, a fact box.
  func readFields(of document: Document) {
    let about = topic
    defer { topic = about }
    for (number, block) in document.blocks.enumerated() {
      topic = fieldTopics[number] ?? about
      guard case .field(let name, let values) = block.content, let kind = FieldKind.labelled(name) else { continue }
      let count = drafts.count
      for value in values { read(value, as: kind, labelled: name, quote: block.range) }
      if drafts.count == count, let value = values.first {
        noteUnread(value, as: kind, labelled: name, quote: block.range)
      }
    }
  }

  /// Takes note of a value that should have been a figure, a day or an amount and is none.
  private func noteUnread(_ value: Passage, as kind: FieldKind, labelled label: String, quote: Range<Int>) {
    guard kind.isMeasured, value.bytes.contains(where: { $0 != 0x20 && $0 != 0x2D }) else { return }
    var facts = ["property": kind.property.name, "field": label, "value": value.text.trimmed]
    if let topic { facts["subject"] = book[topic].name }
    let isImpossible = TokenisedPassage(value, vocabulary).dimensions.contains { $0.kind == .impossibleDate }
    note(isImpossible ? "impossible-date" : "field-not-read", at: quote, facts)
  }

  private func read(_ value: Passage, as kind: FieldKind, labelled label: String, quote: Range<Int>) {
    guard let topic else { return }
    func add(_ value: Value, _ qualifiers: [(Qualifier, Term)] = []) {
      drafts.append(
        Draft(subject: .entry(topic), kind: .series, property: kind.property, value: .value(value),
          qualifiers: qualifiers, modality: .asserted, quote: quote, rule: "a labelled value"))
    }
    let passage = TokenisedPassage(value, vocabulary)
    switch kind.reading {
    case .names:
      if kind.property == .castMember {
        for member in CastMember.members(of: value.text) { add(.text(member.actor), member.part.map { [(.character, .text($0))] } ?? []) }
      } else {
        for name in Self.members(of: value.text) where kind.property != .network || !isSchedule(name) { add(.text(name)) }
      }
    case .words:
      for word in Self.members(of: value.text) { add(.text(word.lowercased())) }
    case .title:
      let title = Self.bare(value.text)
      guard !title.isEmpty else { return }
      if kind.property == .basedOn {
        readBasis(title, quote)
      } else {
        let isNative = title.unicodeScalars.contains { (0x1100...0x11FF).contains($0.value) || (0x3040...0x30FF).contains($0.value) || (0x3400...0x9FFF).contains($0.value) || (0xAC00...0xD7A3).contains($0.value) }
        add(.text(title), isNative ? [(.language, .text(Self.language(of: title)))] : Self.isRomanisation(label) ? [(.language, "ko")] : [])
      }
    case .number:
      guard let first = passage.tokens.first, first.shape.contains(.number),
        let number = Int(passage.text(0..<1)), number > 0
      else { return }
      add(.number(Double(number)))
    case .minutes:
      for dimension in passage.dimensions {
        if case .minutes(let minutes) = dimension.kind, minutes.lowerBound == minutes.upperBound {
          add(.number(Double(minutes.lowerBound)))
        }
      }
    case .date:
      for dimension in passage.dimensions {
        switch dimension.kind {
        case .date(let expression):
          if let date = expression.date(said: said, .open), date.precision > .year || passage.tokens.count == 1 { add(.date(date)) }
          return
        case .span(let first, let last):
          if let date = first.date(said: said, .open) { add(.date(date)) }
          if kind.property == .firstAired, let date = last.date(said: said, .open) {
            drafts.append(
              Draft(subject: .entry(topic), kind: .series, property: .lastAired, value: .value(.date(date)), qualifiers: [],
                modality: .asserted, quote: quote, rule: "a labelled value"))
          }
          return
        default: continue
        }
      }
    case .money:
      for dimension in passage.dimensions {
        if case .money(let money) = dimension.kind { add(.money(money)); return }
      }
    case .song:
      if let song = SongLine(value.text) { claim(song.title, by: song.performers, in: topic, nil, quote: quote) }
    case .weekdays, .time:
      for dimension in passage.dimensions {
        if case .weekdays(let days) = dimension.kind {
          for day in days { readDay(day, topic, quote) }
        }
        if case .time(let minutes, let zone) = dimension.kind { readTime(minutes, zone, topic, quote) }
      }
    }
  }

  /// Whether a member of a list of broadcasters is a day or a time: `tvN, Sat & Sun 21:20`.
  private func isSchedule(_ text: String) -> Bool {
    let passage = TokenisedPassage(Passage(Array(text.utf8), 0..<text.utf8.count), vocabulary)
    return passage.dimensions.contains { dimension in
      switch dimension.kind {
      case .weekdays, .time, .date: true
      default: false
      }
    }
  }

  private func readDay(_ day: Weekday, _ topic: Int, _ quote: Range<Int>) {
    drafts.append(
      Draft(subject: .entry(topic), kind: .series, property: .airsOn, value: .text(day.name), qualifiers: [],
        modality: .asserted, quote: quote, rule: "a labelled value"))
  }

  private func readTime(_ minutes: Int, _ zone: String?, _ topic: Int, _ quote: Range<Int>) {
    drafts.append(
      Draft(subject: .entry(topic), kind: .series, property: .airsAt, value: .text(Self.clock(minutes)),
        qualifiers: zone.map { [(.timeZone, .text($0))] } ?? [], modality: .asserted, quote: quote, rule: "a labelled value"))
  }

  /// `Title by Author`: the title; several titles are left to the prose, which tells them apart.
  private func readBasis(_ text: String, _ quote: Range<Int>) {
    guard let topic else { return }
    let title = text.firstRange(of: " by ").map { String(text[..<$0.lowerBound]) } ?? text
    guard !title.contains(" and ") else { return }
    drafts.append(
      Draft(subject: .entry(topic), kind: .series, property: .basedOn, value: .text(Self.bare(title)), qualifiers: [],
        modality: .asserted, quote: quote, rule: "a labelled value"))
  }

  // MARK: - Values

  /// Minutes after midnight as `HH:MM`.
  static func clock(_ minutes: Int) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return two(minutes / 60) + ":" + two(minutes % 60)
  }

  /// The members of a list with commas, each without what stands in brackets and quotation marks.
  static func members(of text: String) -> [String] {
    var depth = 0
    var members: [String] = [""]
    for character in text {
      if "([".contains(character) { depth += 1 }
      if ")]".contains(character) { depth -= 1 }
      if depth <= 0, character == "," || character == "\n" || character == ";" {
        members.append("")
      } else {
        members[members.count - 1].append(character)
      }
    }
    var kept: [String] = []
    var seen: Set<String> = []
    for member in members {
      let bare = bare(member)
      if bare.contains(where: \.isLetter), seen.insert(bare).inserted { kept.append(bare) }
    }
    return kept
  }

  /// A name without brackets behind it and quotation marks around it.
  static func bare(_ text: String) -> String {
    var text = text.replacing("\u{A0}", with: " ")
    if let open = text.firstIndex(of: "("), open > text.startIndex { text = String(text[..<open]) }
    text = text.trimmed
    while let first = text.first, quotationMarks.contains(first) { text.removeFirst() }
    while let last = text.last, quotationMarks.contains(last) { text.removeLast() }
    return text.trimmed
  }

  private static let quotationMarks: [Character] = ["\"", "“", "”", "‘", "'", "«", "»", "*"]

  private static func isRomanisation(_ label: String) -> Bool {
    ["rr", "mr", "romaja", "revised romanization", "rev"].contains(label.lowercased())
  }

  /// The language of a title in its own script: Korean for Hangul, Japanese for kana, Chinese for Han
  /// characters alone unless the page is Japanese (which its other fields tell).
  static func language(of title: String) -> String {
    let scalars = title.unicodeScalars
    if scalars.contains(where: { (0xAC00...0xD7A3).contains($0.value) || (0x1100...0x11FF).contains($0.value) }) { return "ko" }
    if scalars.contains(where: { (0x3040...0x30FF).contains($0.value) }) { return "ja" }
    if scalars.contains(where: { (0x0E00...0x0E7F).contains($0.value) }) { return "th" }
    if scalars.contains(where: { (0x0400...0x04FF).contains($0.value) }) { return "ru" }
    if scalars.contains(where: { (0x0600...0x06FF).contains($0.value) }) { return "ar" }
    if scalars.contains(where: { (0x0900...0x097F).contains($0.value) }) { return "hi" }
    if scalars.contains(where: { (0x0370...0x03FF).contains($0.value) }) { return "el" }
    return "zh"
  }
}

extension Term: ExpressibleByStringLiteral {
  init(stringLiteral value: String) { self = .text(value) }
}
