import Claims

/// Cuts a page of wikitext into the blocks of a document.
///
/// The page is read line by line, where a line ends only outside of templates, links and references.
/// Linear in the length of the page but for templates within templates, which are followed as deep
/// as MediaWiki does.
struct WikitextPage {
  let tree: WikitextTree
  private(set) var blocks: [Block] = []
  private var path: [Heading] = []
  /// The level of the heading whose section says nothing of the subject (its references, its links).
  private var passedOver: Int?

  /// An item whose description may still come.
  var item: PendingItem?
  /// Stretches whose references speak for them: paragraphs, items, cells, fields.
  var stretches: [ReferredStretch] = []
  /// The bold words that the lead begins with.
  var leadTitle: String?
  /// The name that the Infobox gives.
  var boxTitle: String?
  /// Layout tables and templates that hold lines of the page, within each other.
  private var depth = 0
  /// Boxes within each other.
  var innerBoxes = 0

  private struct Heading {
    var name: String
    var level: Int
    /// Whether it is a line in bold letters.
    var isDisguised = false
  }

  /// Whether no heading has come yet.
  var isLead: Bool { path.isEmpty }

  init(_ tree: WikitextTree) { self.tree = tree }

  mutating func read() {
    if !readRedirect() { readLines(tree.nodes.indices, in: tree.body) }
    endItem()
  }

  /// Reads the lines of a stretch: of the page, of a cell, of a template that holds lines.
  mutating func readLines(_ nodes: Range<Int>, in range: Range<Int>) {
    guard depth < ReaderText.deepest else { return }
    depth += 1
    defer { depth -= 1 }
    var lines = tree.lines(of: nodes, in: range)[...]
    while let line = lines.first {
      if line.content.isEmpty {
        lines = lines.dropFirst()
      } else if readHeading(line) || readListLine(line) {
        lines = lines.dropFirst()
      } else if let place = readTable(line, in: nodes, range) ?? readBlockTemplates(line)
        ?? readCategory(line)
      {
        tree.drop(&lines, upTo: place)
      } else {
        readParagraph(&lines)
      }
    }
  }

  /// Adds a block, unless the section is one that is passed over.
  mutating func add(_ content: Block.Content, range: Range<Int>) {
    guard passedOver == nil else { return }
    blocks.append(Block(content, under: path.map(\.name), range: range))
  }

  /// Adds a block that says something of the page as a whole, in whatever section it stands.
  mutating func addField(_ name: String, _ values: [Passage], range: Range<Int>) {
    blocks.append(Block(.field(name: name, values: values), range: range))
  }

  /// Puts the blocks from an index on into the order in which they stand.
  mutating func sortBlocks(from index: Int) {
    blocks[index...].sort { $0.range.lowerBound < $1.range.lowerBound }
  }

  var isPassedOver: Bool { passedOver != nil }

  /// What a stretch shows, on one line.
  func passage(_ nodes: Range<Int>, in range: Range<Int>) -> Passage {
    var text = ReaderText(tree, parting: .never)
    text.balanceQuotes(in: nodes)
    text.read(nodes, in: range)
    return text.passage(at: range)
  }

  private mutating func readRedirect() -> Bool {
    let content = tree.trimmed(tree.body)
    guard
      tree.bytes.begins("#redirect", at: content.lowerBound)
        || tree.bytes[content].starts(with: "#넘겨주기".utf8),
      let index = tree.siblings(in: tree.nodes.indices).first(where: {
        tree.nodes[$0].kind == .link
      })
    else { return false }
    let link = tree.link(at: index)
    addField("Redirect", [Passage(tree.bytes, link.bareTarget)], range: tree.nodes[index].range)
    return true
  }
}

// MARK: - Headings and paragraphs

extension WikitextPage {
  private mutating func readHeading(_ line: WikitextTree.Line) -> Bool {
    guard let index = line.first(in: tree), tree.nodes[index].kind == .heading else { return false }
    let node = tree.nodes[index]
    let words = passage(tree.descendants(of: index), in: tree.words(ofHeading: index))
    addHeading(words, level: max(Int(node.level), 2), range: node.range)
    return true
  }

  /// A heading ends the sections of its level and below; it stands under those above it.
  private mutating func addHeading(_ words: Passage, level: Int, range: Range<Int>) {
    endItem()
    while let last = path.last, last.level >= level { path.removeLast() }
    if let outer = passedOver, level <= outer { passedOver = nil }
    let name = words.text
    if passedOver == nil, BackMatter.names(name) { passedOver = level }
    add(.heading(words, level: level), range: range)
    path.append(Heading(name: name, level: level))
  }

  /// Lines up to a blank one or one that begins something else.
  private mutating func readParagraph(_ lines: inout ArraySlice<WikitextTree.Line>) {
    endItem()
    var taken = 1
    while taken < lines.count {
      let line = lines[lines.startIndex + taken]
      if line.content.isEmpty || line.opensBlock(in: tree) { break }
      taken += 1
    }
    let first = lines[lines.startIndex]
    let last = lines[lines.startIndex + taken - 1]
    let range = first.content.lowerBound..<last.content.upperBound
    let nodes = first.nodes.lowerBound..<last.nodes.upperBound
    lines = lines.dropFirst(taken)
    readWords(nodes, in: range)
  }

  /// Words outside of lists and tables: a paragraph a line break, or a heading in disguise.
  mutating func readWords(_ nodes: Range<Int>, in range: Range<Int>) {
    var text = ReaderText(tree, parting: .lines)
    text.showsUnknown = !tree.isTemplatesOnly(nodes, in: range)
    text.balanceQuotes(in: nodes)
    text.read(nodes, in: range)
    text.endPart()
    guard !text.parts.isEmpty, !isPassedOver else { return }
    stretches.append(ReferredStretch(range))
    if !path.isEmpty, text.parts.count == 1, let name = text.parts[0].boldName {
      addHeading(name, level: (path.last { !$0.isDisguised }?.level ?? 1) + 1, range: range)
      path[path.count - 1].isDisguised = true
      return
    }
    if path.isEmpty, leadTitle == nil { leadTitle = text.parts[0].leadingBold }
    let isWhole = text.parts.count == 1
    for part in text.parts { add(.paragraph(part), range: isWhole ? range : part.source) }
  }
}
