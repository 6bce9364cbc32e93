/// What each kind of markup shows.
extension ReaderText {
  /// Writes what a stretch of the page shows.
  ///
  /// - Parameter nodes: the nodes in it, those within each other included.
  mutating func read(_ nodes: Range<Int>, in range: Range<Int>) {
    guard depth < Self.deepest else { return }
    depth += 1
    defer { depth -= 1 }
    var place = range.lowerBound
    var tables = 0
    for index in tree.siblings(in: nodes) {
      let node = tree.nodes[index]
      // Nodes of a parameter's name are among its nodes, and no part of its value.
      guard Int(node.start) >= place else { continue }
      guard Int(node.start) < range.upperBound else { break }
      if tables == 0 { write(place..<Int(node.start)) }
      place = min(Int(node.end), range.upperBound)
      switch node.kind {
      case .tableOpen: tables += 1
      case .tableClose: tables -= tables > 0 ? 1 : 0
      default: if tables == 0 { read(node, at: index) }
      }
    }
    if tables == 0, place < range.upperBound { write(place..<range.upperBound) }
  }

  private mutating func read(_ node: WikitextTree.Node, at index: Int) {
    switch node.kind {
    case .template: readTemplate(index)
    case .argument:
      if let standard = tree.parameters(of: index).first(where: { _ in true }) { read(standard) }
    case .link: readLink(index)
    case .externalLink: readExternalLink(index)
    case .quotes: readQuotes(node.range, count: markup(of: node, at: index))
    case .tag: readTag(node)
    case .raw: readRaw(node)
    case .heading:
      breakLine(at: Int(node.start))
      read(tree.descendants(of: index), in: tree.words(ofHeading: index))
    case .listMarker: endItem(at: Int(node.start))
    case .cell, .headerCell, .row, .caption, .bar: breakLine(at: Int(node.start))
    case .parameter: read(tree.descendants(of: index), in: node.range)
    case .void, .reference, .comment, .rule, .tableOpen, .tableClose: break
    }
  }

  /// Writes what a parameter's value shows.
  mutating func read(_ parameter: WikitextTree.Parameter) {
    read(tree.descendants(of: parameter.index), in: tree.trimmed(parameter.value))
  }

  /// How many of its apostrophes are markup.
  private func markup(of node: WikitextTree.Node, at index: Int) -> Int {
    switch node.range.count {
    case 2: 2
    case 3: index == unevenBold ? 2 : 3
    case 4: index == unevenBold ? 2 : 3
    default: 5
    }
  }

  private mutating func readTag(_ node: WikitextTree.Node) {
    let isOpening = node.mark == WikitextTree.Tag.opening.rawValue
    switch TagName(rawValue: node.level) {
    case .li, .dt, .dd: if isOpening { endItem(at: Int(node.start)) }
    case .td, .th: write(" ".utf8, standingFor: node.range)
    case let name? where name.breaksLine: breakLine(at: Int(node.start))
    case .s, .del, .strike: readSpan(node, .aside)
    case .b, .strong: readSpan(node, .bold)
    case .i, .em, .cite: readSpan(node, .italic)
    case .span, .font:
      readSpan(
        node, isOpening ? Attributes(in: tree.bytes, node.range).colour.map { .colour($0) } : nil)
    default: break
    }
  }

  private mutating func readSpan(_ node: WikitextTree.Node, _ style: Passage.Mark.Style?) {
    switch WikitextTree.Tag(rawValue: node.mark) {
    case .opening: openSpan(node.level, style)
    case .closing: closeSpan(node.level)
    default: break
    }
  }

  /// Words that are kept from being wikitext are words; formulas, scores and galleries are not.
  private mutating func readRaw(_ node: WikitextTree.Node) {
    guard node.level == TagName.nowiki.rawValue || node.level == TagName.pre.rawValue else {
      return
    }
    let content = tree.content(of: node)
    write(content)
  }
}

extension WikitextTree {
  /// The words of a heading, its equals signs left out.
  func words(ofHeading index: Int) -> Range<Int> {
    let node = nodes[index]
    return trimmed(Int(node.start) + Int(node.level)..<Int(node.mark))
  }

  /// What stands between the tags of a reference or a raw stretch.
  func content(of node: Node) -> Range<Int> {
    var end = Int(node.end)
    while end > Int(node.mark), bytes[end - 1] != UInt8.lessThan { end -= 1 }
    return Int(node.mark)..<max(Int(node.mark), end - 1)
  }
}
