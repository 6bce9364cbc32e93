import Claims
import Documents

/// News in brief and listings: documents in which each item, or each title line, has a series of its
/// own.
extension Scene {
  /// The series that a passage is about by what stands at its head (`ONE SECOND (Disney+).`,
  /// `Twelve: …`), or by the title line above it; nil where neither says.
  func lead(of passage: Int) -> Int? { lead(at: passage) ?? leads[passage] }

  /// Finds the title lines of the document: names that stand alone, two or more of them. What follows
  /// one, up to the next, is about it.
  func settleLeads(of document: Document) {
    var titled: [(block: Int, series: Int)] = []
    for number in document.blocks.indices {
      if let series = titleLine(number, of: document) { titled.append((number, series)) }
    }
    guard Set(titled.map(\.series)).count > 1 else { return }
    for (place, title) in titled.enumerated() {
      let end = place + 1 < titled.count ? titled[place + 1].block : document.blocks.count
      book[title.series].votes.series += 2
      for block in title.block..<end {
        fieldTopics[block] = title.series
        for passage in prose[block] ?? 0..<0 { leads[passage] = title.series }
      }
    }
  }

  /// The series of a block that is a title line: a short paragraph, heading or item that holds one name
  /// and little else, and that values or prose follow.
  private func titleLine(_ number: Int, of document: Document) -> Int? {
    guard number + 1 < document.blocks.count, let text = document.blocks[number].line,
      text.utf8.count <= 80
    else { return nil }
    // Values follow: the line is a title, whatever its words.
    let isField = if case .field = document.blocks[number + 1].content { true } else { false }
    if isField { return titleEntry(text) }
    if let passages = prose[number], passages.count == 1,
      let sentence = sentences[passages.lowerBound].first, sentences[passages.lowerBound].count == 1
    {
      let items = sentence.items.filter { $0.word != nil || $0.names != nil || $0.dimension != nil }
      guard sentence.items.first?.names?.count == 1, items.count == 1,
        let entry = sentence.items[0].names?.first?.entry
      else { return nil }
      let found = book[entry]
      guard found.known == nil, found.canBeSeries, found.votes.person < 2,
        found.votes.organisation < 3
      else { return nil }
      return found.votes.work + found.votes.series > 0 ? entry : nil
    }
    // A heading that is a series named elsewhere.
    guard let entry = book.entry(named: Self.bare(Self.unnumbered(text))), book[entry].known == nil,
      book[entry].canBeSeries, book[entry].votes.work + book[entry].votes.series > 0,
      book[entry].votes.person < 2
    else { return nil }
    return entry
  }

  /// A line without the number of a list at its head: `3. Cold River`.
  private static func unnumbered(_ text: String) -> String {
    guard let point = text.firstIndex(where: { $0 == "." || $0 == ")" }),
      text[..<point].allSatisfy(\.isNumber), !text[..<point].isEmpty
    else { return text }
    return String(text[text.index(after: point)...]).trimmed
  }

  /// The entry of a line that labelled values follow; nil for one that announces a section.
  private func titleEntry(_ text: String) -> Int? {
    let bare = Self.bare(Self.unnumbered(text))
    guard let first = bare.first, first.isUppercase || first.isNumber, !bare.holds(":"),
      bare.split(separator: " ").count <= 8,
      book.entry(named: bare).map({ book[$0].votes.person < 2 && book[$0].known == nil }) ?? true,
      !vocabulary.cues.name.sections.contains(vocabulary.lexicon.find(bare))
    else { return nil }
    return entry(bare)
  }

  private func lead(at passage: Int) -> Int? {
    guard let first = sentences[passage].first else { return nil }
    // "BRITAIN. Happy Valley returns …": a place or a rubric leads in, the series opens the next sentence.
    if isRubric(first), sentences[passage].count > 1 {
      let opening = sentences[passage][1].items.prefix(6).prefix {
        $0.word.map { vocabulary[$0].isDisjoint(with: [.be, .have, .verb]) } ?? true
      }
      if let name = opening.first(where: { $0.names != nil })?.names?.first,
        opensSeries(name.entry), book[name.entry].votes.person == 0
      {
        book[name.entry].votes.series += 2
        return name.entry
      }
    }
    let items = first.items.drop { $0.isPunctuation }
    guard let names = items.first?.names, names.count == 1, book[names[0].entry].known == nil,
      book[names[0].entry].votes.person < 3
    else { return nil }
    // "THE ELDER SON. …": where titles stand in quotation marks, a head without them is a rubric.
    if quotesTitles, !book[names[0].entry].isQuoted, !(items.dropFirst().first?.isChild ?? false) {
      return nil
    }
    let rest = items.dropFirst().drop { $0.isChild }
    let isDashed = rest.first?.isMark("-") ?? false
    let isLabel = isDashed ? rest.count > 3 : rest.first?.isMark(":") ?? false
    let isBare = items.dropFirst().allSatisfy { item in
      item.isPunctuation || item.isChild || item.isPossessive
    }
    guard isLabel || isBare && items.count <= 3 else { return nil }
    if isDashed, book[names[0].entry].votes.person > 0 {
      return nil
    }
    book[names[0].entry].votes.series += 2
    return names[0].entry
  }

  private func opensSeries(_ entry: Int) -> Bool {
    book[entry].known == nil && book[entry].canBeSeries && book[entry].votes.person < 3
  }

  /// A sentence of three words at most that is a place or stands in capitals.
  private func isRubric(_ sentence: Clause) -> Bool {
    guard sentence.items.last?.isMark(".") ?? false else { return false }
    let items = sentence.items.lazy.filter { !$0.isPunctuation }.prefix(4)
    guard (1...3).contains(items.count) else { return false }
    if let name = items.first(where: \.isNames)?.names?.first,
      [.country, .region].contains(book[name.entry].known)
    {
      return true
    }
    let tokens = passages[sentence.passage].tokens
    for item in items {
      guard !item.isChild, tokens[item.tokens].allSatisfy({ $0.shape.contains(.allCapitals) })
      else {
        return false
      }
      let isTitle = item.names?.contains {
        book[$0.entry].votes.series + book[$0.entry].votes.work > 0
      }
      if isTitle ?? false { return false }
    }
    return true
  }
}

extension Block {
  /// The text of a block that can be a title line.
  fileprivate var line: String? {
    switch content {
    case .paragraph(let passage), .heading(let passage, _): passage.text.trimmed
    case .item(let passage, _): passage.text.trimmed
    default: nil
    }
  }
}
