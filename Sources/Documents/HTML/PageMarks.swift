/// What the markup sets apart in the lines of a page, by line.
struct PageMarks: Sendable {
  private var byLine: [Int: [Passage.Mark]] = [:]

  /// The marks in the lines that are given, in order.
  init(of page: PageLines, in tree: PageTree, lines: [Int]) {
    for line in lines where tree.isAnotherVoice(page.lines[line].block) {
      byLine[line] = [Passage.Mark(.aside, 0..<page.lines[line].range.count)]
    }
    for span in page.spans {
      guard let style = tree.style(of: Int(span.node)) else { continue }
      var place = lines.partitioningIndex {
        page.lines[$0].range.upperBound > span.range.lowerBound
      }
      while place < lines.count {
        let line = page.lines[lines[place]].range
        guard line.lowerBound < span.range.upperBound else { break }
        let range = span.range.clamped(to: line)
        let mark = Passage.Mark(
          style, range.lowerBound - line.lowerBound..<range.upperBound - line.lowerBound)
        byLine[lines[place], default: []].append(mark)
        place += 1
      }
    }
    for line in byLine.keys {
      byLine[line]?.sort {
        ($0.range.lowerBound, -$0.range.count) < ($1.range.lowerBound, -$1.range.count)
      }
    }
  }

  /// Offsets are those of the line's text.
  func marks(of line: Int) -> [Passage.Mark] { byLine[line] ?? [] }
}

extension PageTree {
  /// What an inline element says of its words.
  fileprivate func style(of node: Int) -> Passage.Mark.Style? {
    switch nodes[node].element {
    case .em, .i, .cite: .italic
    case .b, .strong: .bold
    case .s, .del, .strike: .aside
    case .a: words(.href, of: node).map { .link($0) }
    default: nil
    }
  }

  /// Whether a block's words are of another voice than the article's: a pull quote, an embedded
  /// post.
  fileprivate func isAnotherVoice(_ block: Int32) -> Bool {
    var node = Int(block)
    for _ in 0..<4 {
      if !nodes[node].cues.isDisjoint(with: [.embedded, .pullQuote]) { return true }
      node = Int(nodes[node].parent)
    }
    return false
  }
}

extension Array {
  /// The first index whose element meets a condition that, once met, all later ones meet.
  fileprivate func partitioningIndex(where holds: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
