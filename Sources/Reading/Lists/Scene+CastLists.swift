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
      case .paragraph(let passage) where Self.isLabel(passage) && Self.tier(passage.bytes) != nil:
        tierLine = passage.text
      case .item:
        let tier = Self.tier(tierLine.map { [$0] } ?? block.headings)
        guard tier != nil || section.isCast, let lines = prose[number],
          let part = section.isCast ? castLines[number] : CastLine(passages[lines.lowerBound])
        else { continue }
        read(part, of: topic, lines, tier: tier, institution)
      case .paragraph:
        guard let part = castLines[number], let line = prose[number] else { continue }
        read(
          part, of: topic, line.lowerBound..<described(behind: number, of: document),
          tier: Self.tier(block.headings), institution)
      default: continue
      }
    }
  }

  /// Where the passages end that describe the part of a paragraph: behind the next one, unless that
  /// names a part itself.
  private func described(behind number: Int, of document: Document) -> Int {
    let own = prose[number]?.upperBound ?? 0
    guard document.blocks.indices.contains(number + 1), castLines[number + 1] == nil,
      case .paragraph = document.blocks[number + 1].content, let next = prose[number + 1],
      next.lowerBound == own
    else { return own }
    return next.upperBound
  }

  private func read(
    _ part: CastLine, of series: Int, _ lines: Range<Int>, tier: String?,
    _ institution: (name: String, quote: Range<Int>)?
  ) {
    let line = passages[lines.lowerBound].passage
    let character = read(
      part, of: series, quote: line.source, described: lines.dropFirst(), tier: tier)
    guard let character else { return }
    if part.described > 0 {
      describe(character, in: lines.lowerBound, from: line.bytes.count - part.described)
    }
    guard let institution else { return }
    drafts.append(
      Draft(
        subject: .entry(character), kind: .character, property: .affiliation,
        value: .text(institution.name),
        qualifiers: [], modality: .asserted, quote: institution.quote,
        rule: "a group in a cast list"))
  }

  /// Reads who plays whom, and what the described passages say of the first part; gives that part.
  @discardableResult
  func read(
    _ part: CastLine, of series: Int, quote: Range<Int>, described: some Sequence<Int>,
    tier: String?
  ) -> Int? {
    let actor = entry(part.actor)
    readBeside(part, actor, quote)
    let ranked = part.ranked(vocabulary)
    var characters: [Int] = []
    for (place, words) in part.characters.enumerated() {
      let name = place == 0 ? ranked?.name ?? words : words
      let character = entry(fullName(name))
      characters.append(character)
      book[character].votes.character += 4
      drafts.append(
        Draft(
          subject: .entry(series), kind: .series, property: .castMember, value: .entry(actor),
          qualifiers: [(.character, .text(fullName(name)))]
            + (tier.map { [(.tier, .text($0))] } ?? []),
          modality: .asserted, quote: quote, rule: "a line of a cast list names a part"))
    }
    guard let first = characters.first else {
      drafts.append(
        Draft(
          subject: .entry(series), kind: .series, property: .castMember, value: .entry(actor),
          qualifiers: tier.map { [(.tier, .text($0))] } ?? [], modality: .asserted, quote: quote,
          rule: "a line of a cast list names an actor"))
      return nil
    }
    // Secretary Go, King Arthur: the rank is what the character does.
    if let rank = ranked?.rank {
      drafts.append(
        Draft(
          subject: .entry(first), kind: .character, property: .occupation, value: .text(rank),
          qualifiers: [],
          modality: .asserted, quote: quote, rule: "a rank before a character's name"))
    }
    for passage in described {
      for sentence in sentences[passage] { describe(first, among: characters, sentence) }
    }
    return first
  }

  /// The name of a part as another line of the list has it in full (`young Mina`, `Kim Mina`).
  private func fullName(_ name: String) -> String {
    guard let fuller = fullParts[name], fuller.count == 1 else { return name }
    return fuller.first ?? name
  }

  /// Reads what stands in brackets behind an actor: the name in another script, or another name, by
  /// which the document calls the actor elsewhere.
  private func readBeside(_ part: CastLine, _ actor: Int, _ quote: Range<Int>) {
    guard let name = part.beside else { return }
    let language = TitleLanguage.written(name)
    guard language != nil || book.entry(named: name).map({ isCalled($0) }) ?? false else { return }
    drafts.append(
      Draft(
        subject: .entry(actor), kind: .person, property: .alsoKnownAs, value: .text(name),
        qualifiers: language.map { [(.language, .text($0))] } ?? [], modality: .asserted,
        quote: quote, rule: "another name in a line of a cast list"))
  }

  /// Whether the prose calls somebody by a name.
  private func isCalled(_ entry: Int) -> Bool {
    let votes = book[entry].votes
    guard book[entry].known == nil, !book[entry].isQuoted,
      votes.work + votes.series + votes.group + votes.organisation == 0
    else { return false }
    return spokenOf.contains(entry)
  }

  /// Reads the description that begins at a byte of a line.
  private func describe(_ character: Int, in passage: Int, from start: Int) {
    for sentence in sentences[passage] {
      let tokens = passages[passage].tokens
      let first = sentence.items.firstIndex { Int(tokens[$0.tokens.lowerBound].start) >= start }
      description(of: character, in: sentence)
        .read((first ?? sentence.items.endIndex)..<sentence.items.endIndex)
    }
  }

  /// Reads one sentence of a part's description; a sentence that begins with the name of another
  /// part of the same actor speaks of that one.
  private func describe(_ character: Int, among characters: [Int], _ sentence: Clause) {
    var subject = character
    if let names = sentence.items.first?.names, names.count == 1,
      characters.contains(names[0].entry),
      sentence.items.count > 1, let verb = sentence.items[1].word, vocabulary[verb].contains(.be)
    {
      subject = names[0].entry
    }
    description(of: subject, in: sentence).read(sentence.items.indices)
  }

  private func description(of character: Int, in sentence: Clause) -> Description {
    Description(
      scene: self, clause: sentence, subject: character, modality: .asserted,
      rule: "a line of a cast list describes a part")
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
    if heading.mentions("special") || heading.mentions("guest") || heading.mentions("cameo") {
      return "special"
    }
    if heading.mentions("support") || minor.contains(where: { heading.mentions(word: $0) }) {
      return "supporting"
    }
    return leading.contains { heading.mentions(word: $0) } ? "main" : nil
  }

  private static let minor: [StaticString] = [
    "other", "others", "minor", "recurring", "additional",
  ]
  private static let leading: [StaticString] = ["main", "lead", "leads", "leading", "starring"]

  /// Whether a line is a few words that announce a list, and no sentence.
  private static func isLabel(_ line: Passage) -> Bool {
    line.bytes.count < 60 && line.bytes.last != UInt8(ascii: ".")
      && line.bytes.count { $0 == 0x20 } < 5
  }

  /// The institution that a group's heading names: `People at MCC`, `National Intelligence Service`;
  /// nil for a family, a circle of people, and the rest.
  static func group(_ heading: String) -> String? {
    var name = heading.trimmed
    let lower = name.lowercased()
    for opening in [
      "people at the ", "people at ", "people in the ", "people in ", "people of the ",
      "people of ", "people from ", "those at ", "employees at ", "employees of ", "staff of ",
      "members of ",
    ] where lower.hasPrefix(opening) {
      return String(name.dropFirst(opening.count)).trimmed
    }
    let others: Set<Substring> = [
      "around", "family", "families", "others", "other", "friends", "extended", "related", "main",
      "lead", "support", "supporting", "special", "people", "cast",
      "characters", "character", "guest", "guests", "cameo", "cameos", "appearance", "appearances",
      "recurring", "minor", "household", "relatives", "residents",
      "neighbors", "neighbours", "starring", "roles", "ensemble",
    ]
    guard !lower.split(whereSeparator: { !$0.isLetter }).contains(where: others.contains) else {
      return nil
    }
    if let bracket = name.firstIndex(of: "(") { name = String(name[..<bracket]).trimmed }
    guard name.holds(" ") || name == name.uppercased(), name.first?.isUppercase == true else {
      return nil
    }
    // "Court ladies", "Old neighbours": plain words that say who they are.
    guard
      name.split(separator: " ").allSatisfy({
        $0.count < 4 || !($0.first?.isLowercase ?? false) || institutions.contains($0)
      })
    else { return nil }
    return name
  }
}

/// Plain words that end the name of an institution.
private let institutions: Set<Substring> = [
  "team", "school", "company", "group", "station", "hospital", "branch", "office", "village",
  "unit", "division",
  "department", "agency", "university", "academy", "club", "firm", "bank", "police", "bureau",
  "squad",
]

extension String {
  /// The text without white space at its ends.
  var trimmed: String {
    if let first = utf8.first, let last = utf8.last, 0x21...0x7E ~= first, 0x21...0x7E ~= last {
      return self
    }
    var view = self[...]
    while let first = view.first, first.isWhitespace { view.removeFirst() }
    while let last = view.last, last.isWhitespace { view.removeLast() }
    return String(view)
  }
}
