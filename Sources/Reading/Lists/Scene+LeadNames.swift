import Claims
import Documents

extension Scene {
  /// Reads the bracket behind the title in the first sentence of a page about it: the title in its own
  /// script, its romanisation, what it means (`Cold River (Korean: 차가운 강; RR: Chagaun Gang; lit.
  /// The Cold River)`).
  func readLeadNames(of document: Document) {
    guard let topic,
      let lead = document.isEncyclopedic
        ? document.blocks.lazy.compactMap(\.leadParagraph).first
        : document.seriesEntry(vocabulary) == book[topic].name ? document.entryTitle?.lead : nil,
      let bracket = Self.leadBracket(of: lead, title: book[topic].name)
    else { return }
    var language: String?
    var labelled = false
    for segment in Self.segments(of: lead.bytes, in: bracket) {
      let text = String(decoding: lead.bytes[segment], as: UTF8.self).trimmed
      let label = Self.leadLabel(of: text)
      let name = Self.bare(label.map { String(text.dropFirst($0.width)) } ?? text)
      guard !name.isEmpty, name.utf8.count < 120 else { continue }
      let script = TitleLanguage.written(name)
      switch (label?.kind, script) {
      case (.native?, let script?): language = script
      case (.hanja?, _?): language = "ko"
      case (nil, let script?): language = script
      case (.native?, nil):
        guard let named = TitleLanguage.named(in: String(text.prefix((label?.width ?? 1) - 1)))
        else { continue }
        language = named
      case (.romanised(let own)?, nil): language = own ?? language
      case (.meaning?, nil): break
      default: continue
      }
      labelled = labelled || label != nil
      drafts.append(
        Draft(
          subject: .entry(topic), kind: .series, property: .alsoKnownAs, value: .text(name),
          qualifiers: label?.kind == .meaning
            ? [] : language.map { [(.language, .text($0))] } ?? [],
          modality: .asserted,
          quote: lead.source(of: segment), rule: "a title in the bracket behind the first one"))
    }
    if labelled { leadNames = lead.source(of: bracket) }
  }

  private enum LeadLabel: Equatable {
    case native, hanja, meaning
    /// In Latin letters: of the language that the system is for, or that of the title before it.
    case romanised(of: String?)
  }

  /// Source: the labels that the language templates of the English Wikipedia write.
  private static let leadLabels: [(words: String, kind: LeadLabel)] = [
    ("korean", .native), ("hangul", .native), ("hanja", .hanja), ("japanese", .native),
    ("kanji", .native), ("chinese", .native), ("simplified chinese", .native),
    ("traditional chinese", .native), ("thai", .native), ("turkish", .native),
    ("rr", .romanised(of: "ko")), ("mr", .romanised(of: "ko")), ("romaja", .romanised(of: "ko")),
    ("revised romanization", .romanised(of: "ko")), ("romanized", .romanised(of: nil)),
    ("romanised", .romanised(of: nil)), ("romanization", .romanised(of: nil)),
    ("hepburn", .romanised(of: "ja")), ("romaji", .romanised(of: "ja")),
    ("pinyin", .romanised(of: "zh")), ("lit", .meaning), ("lit.", .meaning),
    ("literally", .meaning), ("english", .meaning), ("literal meaning", .meaning),
  ]

  /// The label at the head of a part of the bracket, and how many characters it takes.
  private static func leadLabel(of text: String) -> (kind: LeadLabel, width: Int)? {
    let lower = text.lowercased()
    for (words, kind) in leadLabels {
      if lower.hasPrefix(words + ":") { return (kind, words.count + 1) }
      if kind != .native, lower.hasPrefix(words + " ") { return (kind, words.count + 1) }
    }
    // Any other language: `Norwegian: …`.
    let head = lower.prefix { $0.isLetter }
    guard lower.dropFirst(head.count).hasPrefix(":"), TitleLanguage.named(in: String(head)) != nil
    else { return nil }
    return (.native, head.count + 1)
  }

  /// What stands in the brackets right behind the title, which begins the paragraph.
  private static func leadBracket(of lead: Passage, title: String) -> Range<Int>? {
    let head = lead.bytes.prefix(400)
    guard let open = head.firstIndex(of: 0x28), open > 0 else { return nil }
    let before = bare(String(decoding: head[..<open], as: UTF8.self))
    guard before.lowercased() == title.lowercased() else { return nil }
    var depth = 0
    for place in open..<head.endIndex {
      if head[place] == 0x28 { depth += 1 }
      if head[place] == 0x29 { depth -= 1 }
      if depth == 0 { return open + 1 < place ? open + 1..<place : nil }
    }
    return nil
  }

  /// The parts of a bracket between semicolons, and what it means behind a comma (`, lit. The River`).
  private static func segments(of bytes: [UInt8], in bracket: Range<Int>) -> [Range<Int>] {
    var segments: [Range<Int>] = []
    var start = bracket.lowerBound
    for place in bracket
    where bytes[place] == 0x3B
      || bytes[place] == 0x2C && bytes[place...].prefix(6).elementsEqual(", lit.".utf8)
    {
      segments.append(start..<place)
      start = place + 1
    }
    return (segments + [start..<bracket.upperBound]).filter { !$0.isEmpty }
  }
}

extension Block {
  /// The passage of a paragraph that stands above every heading.
  fileprivate var leadParagraph: Passage? {
    guard headings.isEmpty, case .paragraph(let passage) = content else { return nil }
    return passage
  }
}
