import Claims
import Documents

extension Scene {
  /// Reads lists of parts: `A as B`, with what is said of each part under it.
  func readCastLists(of document: Document) {
    guard let topic else { return }
    var institution: (name: String, quote: Range<Int>)?
    // The heading that names the institution, which holds for what stands under it.
    var group: String?
    var section = Section([])
    var tierLine: String?
    for (number, block) in document.blocks.enumerated() {
      if block.headings != section.headings {
        section = Section(block.headings)
        if group.map({ !block.headings.contains($0) }) ?? true { institution = nil }
        tierLine = nil
      }
      switch block.content {
      case .heading(let passage, let level):
        let names = level >= 4 || level == 3 && section.isCast
        institution = names ? Self.group(passage.text).map { ($0, passage.source) } : nil
        group = passage.text.trimmed
        tierLine = nil
      case .term(let passage):
        group = passage.text.trimmed
        institution = Self.group(passage.text).map { ($0, passage.source) }
      case .paragraph(let passage) where passage.bytes.count < 60 && Self.tier(passage.bytes) != nil:
        tierLine = passage.text
      case .item:
        let tier = Self.tier(tierLine.map { [$0] } ?? block.headings)
        guard tier != nil || section.isCast, let lines = prose[number],
          let part = section.isCast ? castLines[number] : CastLine(passages[lines.lowerBound])
        else { continue }
        read(part, of: topic, lines, tier: tier, institution)
      default: continue
      }
    }
  }

  private func read(
    _ part: CastLine, of series: Int, _ lines: Range<Int>, tier: String?, _ institution: (name: String, quote: Range<Int>)?
  ) {
    let line = passages[lines.lowerBound]
    let quote = line.passage.source
    let actor = entry(part.actor)
    var characters: [Int] = []
    for name in part.characters {
      let character = entry(name)
      characters.append(character)
      book[character].votes.character += 4
      drafts.append(
        Draft(subject: .entry(series), kind: .series, property: .castMember, value: .entry(actor),
          qualifiers: [(.character, .text(name))] + (tier.map { [(.tier, .text($0))] } ?? []),
          modality: .asserted, quote: quote, rule: "a line of a cast list names a part"))
    }
    guard let first = characters.first else {
      drafts.append(
        Draft(subject: .entry(series), kind: .series, property: .castMember, value: .entry(actor),
          qualifiers: tier.map { [(.tier, .text($0))] } ?? [], modality: .asserted, quote: quote,
          rule: "a line of a cast list names an actor"))
      return
    }
    // Secretary Go, Eunuch Yang: the rank is what the character does.
    if let rank = part.rank(vocabulary) {
      drafts.append(
        Draft(subject: .entry(first), kind: .character, property: .occupation, value: .text(rank), qualifiers: [],
          modality: .asserted, quote: quote, rule: "a rank before a character's name"))
    }
    if let institution {
      for character in characters.prefix(1) {
        drafts.append(
          Draft(subject: .entry(character), kind: .character, property: .affiliation, value: .text(institution.name),
            qualifiers: [], modality: .asserted, quote: institution.quote, rule: "a group in a cast list"))
      }
    }
    for passage in lines.dropFirst() {
      for sentence in sentences[passage] { describe(first, among: characters, sentence) }
    }
  }

  /// Reads one sentence of a part's description; a sentence that begins with the name of another
  /// part of the same actor speaks of that one.
  private func describe(_ character: Int, among characters: [Int], _ sentence: Clause) {
    var subject = character
    if let names = sentence.items.first?.names, names.count == 1, characters.contains(names[0].entry),
      sentence.items.count > 1, let verb = sentence.items[1].word, vocabulary[verb].contains(.be)
    {
      subject = names[0].entry
    }
    Description(scene: self, clause: sentence, subject: subject, modality: .asserted).read(sentence.items.indices)
  }

  /// The entry of a name that a list gives.
  func entry(_ name: String) -> Int {
    if let entry = book.entry(named: name) { return entry }
    let tokens = Tokeniser(lexicon: vocabulary.lexicon).tokens(in: Array(name.utf8))
    return book.entry(named: name, words: tokens.map(\.hash))
  }

  // MARK: - Headings

  /// The tier that headings give: the innermost one that says.
  static func tier(_ headings: [String]) -> String? {
    for heading in headings.reversed() {
      if let found = tier(Array(heading.utf8)) { return found }
    }
    return nil
  }

  private static func tier(_ heading: [UInt8]) -> String? {
    if heading.mentions("special") || heading.mentions("guest") || heading.mentions("cameo") { return "special" }
    if heading.mentions("support") || heading.mentions("recurring") || heading.mentions("minor") || heading.mentions("other") { return "supporting" }
    if heading.mentions("main") || heading.mentions("lead") || heading.mentions("starring") { return "main" }
    return nil
  }

  /// The institution that a group's heading names: `People at MCC`, `National Intelligence Service`;
  /// nil for a family, a circle of people, and the rest.
  static func group(_ heading: String) -> String? {
    var name = heading.trimmed
    let lower = name.lowercased()
    for opening in ["people at the ", "people at ", "people in the ", "people in ", "people of the ", "people of ", "people from ", "those at ", "employees at ", "employees of ", "staff of ", "members of "] where lower.hasPrefix(opening) {
      return String(name.dropFirst(opening.count)).trimmed
    }
    let others: Set<Substring> = [
      "around", "family", "families", "others", "other", "friends", "extended", "related", "main", "lead", "support", "supporting", "special", "people", "cast",
      "characters", "character", "guest", "guests", "cameo", "cameos", "appearance", "appearances", "recurring", "minor", "household", "relatives", "residents",
      "neighbors", "neighbours", "starring", "roles", "ensemble",
    ]
    guard !lower.split(whereSeparator: { !$0.isLetter }).contains(where: others.contains) else { return nil }
    if let bracket = name.firstIndex(of: "(") { name = String(name[..<bracket]).trimmed }
    guard name.contains(" ") || name == name.uppercased(), name.first?.isUppercase == true else { return nil }
    return name
  }
}

extension String {
  /// The text without white space at its ends.
  var trimmed: String {
    if let first = utf8.first, let last = utf8.last, 0x21...0x7E ~= first, 0x21...0x7E ~= last { return self }
    var view = self[...]
    while let first = view.first, first.isWhitespace { view.removeFirst() }
    while let last = view.last, last.isWhitespace { view.removeLast() }
    return String(view)
  }
}
