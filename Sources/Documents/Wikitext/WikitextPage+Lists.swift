/// Lists: items with what is said of them, and the terms that group them.
extension WikitextPage {
  /// An item, or a term, whose description may still come.
  struct PendingItem {
    var text: Passage
    var description: [Passage]
    var range: Range<Int>
    /// How many signs its marker has.
    var level: Int
    /// Whether it was marked with a semicolon.
    var isTerm: Bool
  }

  /// A line that begins with `*`, `#`, `:` or `;`, or with several of them.
  mutating func readListLine(_ line: WikitextTree.Line) -> Bool {
    guard let index = line.first(in: tree), tree.nodes[index].kind == .listMarker else {
      return false
    }
    let marker = tree.nodes[index].range
    let content = tree.trimmed(marker.upperBound..<max(marker.upperBound, line.content.upperBound))
    let nodes = index + 1..<line.nodes.upperBound
    if nodes.contains(where: {
      tree.nodes[$0].kind == .tableOpen && tree.nodes[$0].start == marker.upperBound
    }) {
      return false
    }
    guard !isPassedOver else { return true }
    var text = ReaderText(tree, parting: .lines)
    text.balanceQuotes(in: nodes)
    text.read(nodes, in: content)
    text.endPart()
    guard let first = text.parts.first else { return true }
    stretches.append(ReferredStretch(content))
    switch tree.bytes[marker.upperBound - 1] {
    case UInt8.semicolon:
      endItem()
      item = PendingItem(
        text: first, description: Array(text.parts.dropFirst()), range: line.content,
        level: marker.count, isTerm: true)
    case UInt8.colon where item != nil:
      describeItem(text.parts, to: line.content.upperBound)
    case UInt8.colon:
      for part in text.parts {
        add(.paragraph(part), range: text.parts.count == 1 ? line.content : part.source)
      }
    default:
      if let above = item, !above.isTerm, marker.count > above.level, !above.text.isSentence,
        text.parts.count == 1, first.isSentence
      {
        // A sentence under a name belongs to it.
        describeItem(text.parts, to: line.content.upperBound)
      } else {
        endItem()
        item = PendingItem(
          text: first, description: Array(text.parts.dropFirst()), range: line.content,
          level: marker.count, isTerm: false)
      }
    }
    return true
  }

  private mutating func describeItem(_ words: [Passage], to end: Int) {
    guard let start = item?.range.lowerBound else { return }
    item?.description += words
    item?.range = start..<end
  }

  /// Adds the item that was waiting for its description.
  mutating func endItem() {
    guard let ended = item else { return }
    item = nil
    if ended.isTerm, ended.description.isEmpty {
      add(.term(ended.text), range: ended.range)
    } else {
      add(.item(ended.text, description: ended.description), range: ended.range)
    }
  }

  /// A category that a line begins with, as a field; the place after it, nil where there is none.
  mutating func readCategory(_ line: WikitextTree.Line) -> Int? {
    guard let index = line.first(in: tree), tree.isCategory(index) else { return nil }
    endItem()
    let target = tree.link(at: index).bareTarget
    let colon = tree.bytes[target].firstIndex(of: UInt8.colon) ?? target.lowerBound
    let name = tree.trimmed(colon + 1..<max(colon + 1, target.upperBound))
    if !name.isEmpty {
      addField("Category", [Passage(tree.bytes, name)], range: tree.nodes[index].range)
    }
    return Int(tree.nodes[index].end)
  }
}
