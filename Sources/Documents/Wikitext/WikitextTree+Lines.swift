/// The lines of a page, where a line ends only outside of templates, links and references.
extension WikitextTree {
  struct Line {
    /// Without the white space around it and the comments before it; empty for a blank line.
    var content: Range<Int>
    /// The nodes on it, those within each other included.
    var nodes: Range<Int>

    /// The node that the line begins with, if it begins with one.
    func first(in tree: WikitextTree) -> Int? {
      var nodes = tree.siblings(in: nodes)
      while let index = nodes.next() {
        let start = Int(tree.nodes[index].start)
        if start == content.lowerBound { return index }
        if start > content.lowerBound { return nil }
      }
      return nil
    }

    /// Whether the line ends a paragraph before it.
    func opensBlock(in tree: WikitextTree) -> Bool {
      guard let index = first(in: tree) else { return false }
      switch tree.nodes[index].kind {
      case .heading, .listMarker, .tableOpen, .rule: return true
      case .template: return tree.isBlockTemplate(index)
      case .link: return tree.isCategory(index)
      default: return false
      }
    }
  }

  /// The lines of a stretch. A line that holds nothing but comments is none.
  func lines(of nodes: Range<Int>, in range: Range<Int>) -> [Line] {
    var lines: [Line] = []
    var start = range.lowerBound
    var firstNode = nodes.lowerBound
    var place = start
    func end(at end: Int, before node: Int) {
      let line = line(start..<end, nodes: firstNode..<node)
      if let line { lines.append(line) }
      start = min(end + 1, range.upperBound)
      firstNode = node
    }
    func cut(upTo limit: Int, before node: Int) {
      while place < limit {
        if bytes[place] == UInt8.lineFeed { end(at: place, before: node) }
        place += 1
      }
    }
    for index in siblings(in: nodes) {
      let node = self.nodes[index]
      guard Int(node.start) >= place else { continue }
      guard Int(node.start) < range.upperBound else { break }
      cut(upTo: Int(node.start), before: index)
      place = min(Int(node.end), range.upperBound)
    }
    cut(upTo: range.upperBound, before: nodes.upperBound)
    if start < range.upperBound { end(at: range.upperBound, before: nodes.upperBound) }
    return lines
  }

  private func line(_ range: Range<Int>, nodes: Range<Int>) -> Line? {
    var content = trimmed(range)
    guard !content.isEmpty else { return Line(content: content, nodes: nodes) }
    for index in siblings(in: nodes) {
      let node = self.nodes[index]
      guard node.kind == .comment, Int(node.start) == content.lowerBound else { break }
      content = trimmed(min(Int(node.end), content.upperBound)..<content.upperBound)
      if content.isEmpty { return nil }
    }
    return Line(content: content, nodes: nodes)
  }

  /// Drops the lines before a place; the rest of the line that it lies on comes first then.
  func drop(_ lines: inout ArraySlice<Line>, upTo place: Int) {
    lines = lines.drop { $0.content.upperBound <= place }
    guard let line = lines.first, line.content.lowerBound < place else { return }
    lines[lines.startIndex].content = trimmed(place..<line.content.upperBound)
    let first = line.nodes.first { nodes[$0].start >= place } ?? line.nodes.upperBound
    lines[lines.startIndex].nodes = first..<line.nodes.upperBound
  }

  /// Whether nothing stands in a stretch but templates, notes and white space.
  func isTemplatesOnly(_ nodes: Range<Int>, in range: Range<Int>) -> Bool {
    var place = range.lowerBound
    for index in siblings(in: nodes) {
      let node = self.nodes[index]
      guard Int(node.start) >= place else { continue }
      guard Int(node.start) < range.upperBound else { break }
      guard trimmed(place..<Int(node.start)).isEmpty else { return false }
      switch node.kind {
      case .template, .comment, .reference, .argument: place = Int(node.end)
      default: return false
      }
    }
    return place >= range.upperBound || trimmed(place..<range.upperBound).isEmpty
  }
}
