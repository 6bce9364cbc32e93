import Claims
package import Documents

/// Reads documents: each gives the claims that its sentences, fields, lists and tables make.
///
/// Reading is a pure function of one document: the same bytes and the same version give the same
/// claims on any machine.
package struct Reader: Sendable {
  /// The version of the rules; a ledger reads a document again when this has changed.
  package static let version = "3"

  private let grammar = Grammar.english

  package init() {}

  package func read(_ document: Document) -> Reading {
    let scene = scene(of: document)
    scene.readFields(of: document)
    scene.readFactSheets(of: document)
    scene.readLeadNames(of: document)
    scene.readCastLists(of: document)
    scene.readCastTables(of: document)
    scene.readFilmographies(of: document)
    scene.readSoundtrack(of: document)
    let isHypothetical = scene.sentences.map { $0.map(scene.isHypothetical) }
    for stage in Rule.Stage.allCases {
      for (passage, sentences) in scene.sentences.enumerated() where !scene.listed.contains(passage)
      {
        scene.focus = scene.lead(of: passage)
        for (place, sentence) in sentences.enumerated() {
          scene.beginSentence(sentence)
          guard !sentence.asksQuestion, !isHypothetical[passage][place] else { continue }
          grammar.read(sentence, of: scene, stage)
          scene.endSentence(sentence)
        }
      }
    }
    scene.readTables(of: document)
    scene.readPremiere(of: document)
    return scene.settle(document).citing(document)
  }

  /// The document's passages of prose, cut and searched for names and sentences.
  func scene(of document: Document) -> Scene {
    var passages: [TokenisedPassage] = []
    var prose: [Int: Range<Int>] = [:]
    var castLines: [Int: CastLine] = [:]
    var listed: Set<Int> = []
    var headlines: Set<Int> = []
    var finder = NameFinder(grammar.vocabulary)
    let small = SmallLetters(document.blocks.flatMap(\.prose), grammar.vocabulary)
    let pageTitle =
      document.isEncyclopedic
      ? document.title.map { Scene.bare($0) } : document.seriesEntry(grammar.vocabulary)
    let subject = document.subject
    if let pageTitle {
      finder.enter(pageTitle) { votes in
        switch subject {
        case .series: votes.series += 6
        case .person: votes.person += 6
        case .group: votes.group += 6
        case .song: votes.song += 6
        case .release: votes.release += 6
        case .other: break
        }
      }
    }
    var section = Section([])
    func enter(_ part: CastLine) {
      finder.enter(part.actor) { $0.person += 5 }
      let first = part.ranked(grammar.vocabulary)?.name
      for character in [first].compactMap(\.self) + part.characters.dropFirst() {
        finder.enter(character) {
          $0.person += 3
          $0.character += 4
        }
      }
    }
    for (number, block) in document.blocks.enumerated() {
      section.enter(block.headings)
      let start = passages.count
      passages.append(
        contentsOf: block.prose.map {
          TokenisedPassage(small?.raised($0) ?? $0, grammar.vocabulary)
        })
      guard passages.count > start else { continue }
      if case .title = block.content, !document.isEncyclopedic { headlines.insert(start) }
      prose[number] = start..<passages.count
      if case .table(let table) = block.content {
        listed.formUnion(start..<passages.count)
        for part in CastTable(table)?.parts ?? [] { enter(part.line) }
      }
      if section.isCast, block.canBeCastLine, let part = CastLine(passages[start]) {
        castLines[number] = part
        listed.formUnion(start..<passages.count)
        enter(part)
      }
    }
    var labels = passages.compactMap { HeadLabel($0, grammar.vocabulary) }
    if labels.contains(where: \.isInCapitals) {
      labels += passages.compactMap(HeadLabel.init(inCapitals:))
    }
    for label in labels { finder.enter(label.title) { $0.series += 3 } }
    for name in document.fieldTitles { finder.enter(name) { $0.series += 3 } }
    for name in document.tableTitles { finder.enter(name) { $0.series += 2 } }
    finder.find(in: &passages)
    let scene = Scene(
      vocabulary: grammar.vocabulary, said: document.published, passages: passages,
      book: finder.book)
    scene.prose = prose
    scene.castLines = castLines
    scene.listed = listed
    scene.headlines = headlines
    scene.sentences = passages.indices.map { number in
      ClauseBuilder(
        vocabulary: grammar.vocabulary, book: finder.book, passage: passages[number],
        number: number, store: scene.items
      ).sentences()
    }
    scene.settleAreas(of: document)
    scene.settleMusic()
    scene.weighNames()
    scene.settleTopic(title: document.title ?? document.headline)
    if pageTitle == nil { scene.settleLeads(of: document) }
    if let pageTitle {
      let page = scene.book.entry(named: pageTitle)
      if subject == .person { scene.bearer = page }
      if subject == .series || scene.topic == page { scene.topic = subject == .series ? page : nil }
    }
    return scene
  }
}

extension Document {
  /// The title that an article without marks stands under, where its first sentence calls it a series
  /// before it names any other kind of thing.
  func seriesEntry(_ vocabulary: Vocabulary) -> String? {
    guard let (name, lead) = entryTitle else { return nil }
    let passage = TokenisedPassage(lead, vocabulary)
    let words = passage.tokens.drop { vocabulary[$0.word].isDisjoint(with: .be) }
    let kinds: WordClass = [
      .seriesNoun, .filmNoun, .songNoun, .releaseNoun, .groupNoun, .occupation,
    ]
    let kind = words.prefix(20).prefix { !$0.shape.contains(.sentenceEnd) }.lazy.enumerated()
      .first { place, token in
        let kind = vocabulary[token.word]
        // "a detective drama", "a film director"
        let next = words.dropFirst(place + 1).first.map { vocabulary[$0.word] } ?? []
        return !kind.isDisjoint(with: kinds) && next.isDisjoint(with: kinds.union(.genre))
      }
    guard let kind, vocabulary[kind.element.word].contains(.seriesNoun) else { return nil }
    return name
  }

  /// The names in fields that say what the series is called.
  fileprivate var fieldTitles: [String] {
    blocks.compactMap { block in
      guard case .field(let name, let values) = block.content, let value = values.first,
        ["title", "drama", "series", "show", "programme", "drama title", "name"].contains(
          name.lowercased())
      else { return nil }
      let title = Scene.bare(value.text)
      return title.isEmpty || title.utf8.count > 80 ? nil : title
    }
  }

  /// The names in the first column of tables without a header, which name a series a row.
  fileprivate var tableTitles: [String] {
    blocks.flatMap { block -> [String] in
      guard case .table(let table) = block.content,
        !table.rows.contains(where: { $0.cells.contains { $0.isHeader } })
      else { return [] }
      return table.rows.compactMap { row in
        guard row.cells.count > 2, let text = row.cells.first?.text.text.trimmed,
          text.contains(where: \.isLetter),
          text.first?.isUppercase == true || text.first?.isNumber == true
        else { return nil }
        return text
      }
    }
  }
}
