import Claims
import Documents

extension Scene {
  /// Reads labelled values: an Infobox, a fact box.
  func readFields(of document: Document) {
    let about = topic
    defer { topic = about }
    let others = Set(FactSheet.all(in: document).filter { $0.subject != .series }.flatMap(\.blocks))
    for (number, block) in document.blocks.enumerated() where !others.contains(number) {
      topic = fieldTopics[number] ?? about
      guard case .field(let name, let values) = block.content else { continue }
      if ["title", "drama", "series", "show", "name"].contains(name.lowercased()),
        let value = values.first
      {
        readBracketedTitle(value.text, quote: block.range)
      }
      guard let kind = FieldKind.labelled(name) else { continue }
      let count = drafts.count
      for value in values { read(value, as: kind, labelled: name, quote: block.range) }
      if drafts.count == count, let value = values.first {
        noteUnread(value, as: kind, labelled: name, quote: block.range)
      }
    }
  }

  /// Takes note of a value that should have been a figure, a day or an amount and is none.
  private func noteUnread(
    _ value: Passage, as kind: FieldKind, labelled label: String, quote: Range<Int>
  ) {
    guard kind.isMeasured, value.bytes.contains(where: { $0 != 0x20 && $0 != 0x2D }) else { return }
    var facts = ["property": kind.property.name, "field": label, "value": value.text.trimmed]
    if let topic { facts["subject"] = book[topic].name }
    let isImpossible = TokenisedPassage(value, vocabulary).dimensions.contains {
      $0.kind == .impossibleDate
    }
    note(isImpossible ? "impossible-date" : "field-not-read", at: quote, facts)
  }

  private func read(_ value: Passage, as kind: FieldKind, labelled label: String, quote: Range<Int>)
  {
    guard let topic else { return }
    func add(
      _ value: Value, _ qualifiers: [(Qualifier, Term)] = [], as property: Property? = nil
    ) {
      var modality = Modality.asserted
      if case .date(let date) = value { modality = firmness(of: date) }
      drafts.append(
        Draft(
          subject: .entry(topic), kind: .series, property: property ?? kind.property,
          value: .value(value), qualifiers: qualifiers, modality: modality, quote: quote,
          rule: "a labelled value"))
    }
    let passage = TokenisedPassage(value, vocabulary)
    switch kind.reading {
    case .names:
      if kind.property == .castMember {
        for member in CastMember.members(of: value.text) {
          add(
            .text(member.actor),
            [(.character, member.part), (.tier, kind.tier)].compactMap { key, word in
              word.map { (key, .text($0)) }
            })
        }
      } else {
        for name in Self.members(of: value.text)
        where kind.property != .network || !isSchedule(name) {
          guard kind.property == .network else {
            add(.text(name))
            continue
          }
          drafts.append(labelledBroadcaster(name, topic, quote))
        }
      }
    case .words:
      for word in Self.members(of: value.text) { add(.text(word.lowercased())) }
    case .title:
      if kind.property == .basedOn { return readBasis(value.text.trimmed, quote) }
      for text in Self.titles(of: value.text) {
        let title = Self.bare(text)
        guard !title.isEmpty else { continue }
        let language = Self.language(of: title, labelled: label)
        add(.text(title), language.map { [(.language, .text($0))] } ?? [])
      }
    case .number:
      guard let first = passage.tokens.first, first.shape.contains(.number),
        let number = Int(passage.text(0..<1)), number > 0
      else { return }
      add(.number(Double(number)))
    case .minutes:
      // "Sat & Sun 21:10 (70 min.)" stands where the running time is asked for.
      readSlot(passage, topic, quote)
      for dimension in passage.dimensions {
        if case .minutes(let minutes) = dimension.kind, minutes.lowerBound == minutes.upperBound {
          add(.number(Double(minutes.lowerBound)))
        }
      }
    case .date:
      for dimension in passage.dimensions {
        switch dimension.kind {
        case .date(let expression):
          if let date = expression.date(said: said, .open),
            date.precision > .year || passage.tokens.count == 1
          {
            add(.date(date))
          }
          return
        case .span(let first, let last):
          if let date = first.date(said: said, .open) { add(.date(date)) }
          if kind.property == .firstAired, let date = last.date(said: said, .open) {
            add(.date(date), as: .lastAired)
          }
          return
        default: continue
        }
      }
    case .money:
      for dimension in passage.dimensions {
        if case .money(let money) = dimension.kind {
          add(.money(money))
          return
        }
      }
    case .song:
      if let song = SongLine(value.text) {
        claim(song.title, by: song.performers, in: topic, nil, quote: quote)
      }
    case .weekdays, .time: readSlot(passage, topic, quote)
    case .format: readFormat(passage, topic, quote)
    case .share: readShare(passage, topic, labelled: label, quote)
    }
  }

  /// `Cold River (차가운 강)`: the title in another script behind the one that the document uses.
  private func readBracketedTitle(_ text: String, quote: Range<Int>) {
    guard let topic, let open = text.firstIndex(of: "("), open > text.startIndex,
      let close = text[open...].firstIndex(of: ")"),
      Self.bare(text).lowercased() == book[topic].name.lowercased()
    else { return }
    let title = String(text[text.index(after: open)..<close]).trimmed
    guard let language = TitleLanguage.written(title) else { return }
    drafts.append(
      Draft(
        subject: .entry(topic), kind: .series, property: .alsoKnownAs, value: .text(title),
        qualifiers: [(.language, .text(language))], modality: .asserted, quote: quote,
        rule: "a labelled value"))
  }

  /// The titles of a value: parted by strokes and semicolons, and by commas where one is written in
  /// another script or is a single word.
  private static func titles(of text: String) -> [String] {
    let parts = text.swapping(" / ", for: ";").split(separator: ";").map(String.init)
    return parts.flatMap { part -> [String] in
      let members = part.split(separator: ",").map { String($0).trimmed }
      let scripts = Set(members.map { TitleLanguage.written($0) })
      let areTitles = members.allSatisfy { member in
        member.split(separator: " ").count < 8
          && member.first.map { $0.isUppercase || !$0.isASCII } ?? false
      }
      let isShort = members.contains { !$0.holds(" ") }
      return members.count > 1 && areTitles && (scripts.count > 1 || isShort) ? members : [part]
    }
  }

  /// Reads the days of the week, the time and, beside them, the broadcaster: `tvN, Sat & Sun 21:10`.
  private func readSlot(_ passage: TokenisedPassage, _ topic: Int, _ quote: Range<Int>) {
    var hasDays = false
    for dimension in passage.dimensions {
      if case .weekdays(let days) = dimension.kind {
        hasDays = true
        for day in days { readDay(day, topic, quote) }
      }
      if case .time(let minutes, let zone) = dimension.kind {
        readTime(minutes, zone, topic, quote)
      }
    }
    guard hasDays else { return }
    for member in passage.passage.text.split(whereSeparator: { ",;(".contains($0) }) {
      guard let entry = book.entry(named: String(member).trimmed), book[entry].known == .network
      else { continue }
      drafts.append(
        Draft(
          subject: .entry(topic), kind: .series, property: .network, value: .entry(entry),
          qualifiers: [],
          modality: .asserted, quote: quote, rule: "a labelled value"))
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
      Draft(
        subject: .entry(topic), kind: .series, property: .airsOn, value: .text(day.name),
        qualifiers: [],
        modality: .asserted, quote: quote, rule: "a labelled value"))
  }

  private func readTime(_ minutes: Int, _ zone: String?, _ topic: Int, _ quote: Range<Int>) {
    drafts.append(
      Draft(
        subject: .entry(topic), kind: .series, property: .airsAt, value: .text(Self.clock(minutes)),
        qualifiers: zone.map { [(.timeZone, .text($0))] } ?? [], modality: .asserted, quote: quote,
        rule: "a labelled value"))
  }

  /// `Title (novel) by Author`: the work, its form, and who wrote it; several works are left to the
  /// prose, which tells them apart.
  private func readBasis(_ text: String, _ quote: Range<Int>) {
    guard let topic else { return }
    let cut = text.firstRange(of: " by ")
    let head = cut.map { String(text[..<$0.lowerBound]) } ?? text
    let work = entry(Self.bare(Self.form(in: head)?.title ?? head))
    guard !head.holds(" and "), !book[work].name.isEmpty else { return }
    sources.insert(work)
    func add(
      _ draft: (subject: Term, kind: Kind, property: Property, value: Term),
      _ qualifiers: [(Qualifier, Term)]
    ) {
      drafts.append(
        Draft(
          subject: draft.subject, kind: draft.kind, property: draft.property, value: draft.value,
          qualifiers: qualifiers,
          modality: .asserted, quote: quote, rule: "a labelled value"))
    }
    add(
      (.entry(topic), .series, .basedOn, .text(book[work].name)),
      Self.form(in: head).map { [(.form, .text($0.form))] } ?? [])
    guard let cut else { return }
    for author in Self.members(of: String(text[cut.upperBound...])) {
      add((.text(author), .person, .creditedIn, .entry(work)), [(.role, "writer")])
    }
  }

  /// The form that stands before a title or in brackets behind it: `webtoon “Blue”`, `Blue (novel)`.
  private static func form(in text: String) -> (form: String, title: String)? {
    let lower = text.lowercased()
    for form in ["web novel", "webtoon", "novel", "manga", "comic", "film", "memoir", "play"] {
      if lower.firstRange(of: "(" + form) != nil { return (form, text) }
      for opening in [form, "the " + form]
      where lower.hasPrefix(opening + " ") && lower.utf8.count == text.utf8.count {
        return (form, String(text.dropFirst(opening.count + 1)))
      }
    }
    return nil
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
    var text = text.swapping("\u{A0}", for: " ")
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

  /// The language of a title in a field: Han characters that are called Hanja are Korean.
  private static func language(of title: String, labelled label: String) -> String? {
    if isRomanisation(label) || label.lowercased() == "hanja" { return "ko" }
    return TitleLanguage.written(title) ?? TitleLanguage.named(in: label)
  }
}

extension Term: ExpressibleByStringLiteral {
  init(stringLiteral value: String) { self = .text(value) }
}
