/// Tables of the page's own markup.
extension WikitextPage {
  /// One cell, or the caption, as its signs cut it out.
  private struct CellStretch {
    var kind: WikitextTree.Kind
    var start: Int
    /// What stands in it, attributes included, and the nodes in that.
    var range: Range<Int>
    var nodes: Range<Int>
    /// The first bar in it, with no link before.
    var bar: Int?
  }

  private struct RowStretch {
    var cells: [CellStretch] = []
    /// From the sign of its first cell to the end of its last.
    var range: Range<Int> {
      guard let first = cells.first, let last = cells.last else { return 0..<0 }
      return first.start..<last.range.upperBound
    }
  }

  /// Reads the table that a line begins with; the place where it ends, nil where there is none.
  mutating func readTable(
    _ line: WikitextTree.Line, in nodes: Range<Int>, _ range: Range<Int>
  ) -> Int? {
    guard var open = line.first(in: tree) else { return nil }
    if tree.nodes[open].kind == .listMarker { open += 1 }
    guard open < nodes.upperBound, tree.nodes[open].kind == .tableOpen else { return nil }
    endItem()
    let start = Int(tree.nodes[open].start)
    var caption: CellStretch?
    var rows = [RowStretch()]
    let end = cutTable(from: open, in: nodes, range) { cell in
      if cell.kind == .caption {
        caption = caption ?? cell
      } else if cell.kind == .row {
        rows.append(RowStretch())
      } else {
        rows[rows.count - 1].cells.append(cell)
      }
    }
    rows.removeAll { $0.cells.isEmpty }
    guard !isPassedOver else { return end }
    if isLayout(rows) {
      for cell in rows.lazy.flatMap(\.cells) {
        let inner = content(of: cell)
        readLines(inner.nodes, in: inner.range)
        endItem()
      }
    } else if !rows.isEmpty {
      addTable(rows, caption: caption, range: start..<end)
    }
    return end
  }

  /// Gives each row, caption and cell of a table; the place where the table ends.
  private func cutTable(
    from open: Int, in nodes: Range<Int>, _ range: Range<Int>, each: (CellStretch) -> Void
  ) -> Int {
    var current: CellStretch?
    var depth = 0
    var hasLink = false
    func end(at place: Int, before index: Int) {
      guard var cell = current else { return }
      cell.range = cell.range.lowerBound..<max(place, cell.range.lowerBound)
      cell.nodes = cell.nodes.lowerBound..<max(index, cell.nodes.lowerBound)
      each(cell)
      current = nil
    }
    for index in tree.siblings(in: open + 1..<nodes.upperBound) {
      let node = tree.nodes[index]
      guard Int(node.start) < range.upperBound else { break }
      switch node.kind {
      case .tableOpen: depth += 1
      case .tableClose where depth == 0:
        end(at: Int(node.start), before: index)
        return Int(node.end)
      case .tableClose: depth -= 1
      case .row, .caption, .cell, .headerCell:
        guard depth == 0 else { continue }
        end(at: Int(node.start), before: index)
        let after = Int(node.end)
        current = CellStretch(
          kind: node.kind, start: Int(node.start), range: after..<after,
          nodes: index + 1..<index + 1)
        hasLink = false
      case .bar:
        if depth == 0, !hasLink, current != nil, current?.bar == nil { current?.bar = index }
      case .link: hasLink = true
      default: break
      }
    }
    end(at: range.upperBound, before: nodes.upperBound)
    return range.upperBound
  }

  /// A table without heads that holds lists or headings does not hold figures, but parts the page
  /// into columns.
  private func isLayout(_ rows: [RowStretch]) -> Bool {
    let cells = rows.lazy.flatMap(\.cells)
    guard !cells.contains(where: { $0.kind == .headerCell }) else { return false }
    return cells.contains { cell in
      tree.siblings(in: cell.nodes).contains { index in
        let node = tree.nodes[index]
        return node.kind == .heading
          || (node.kind == .listMarker && tree.bytes[Int(node.start)] == UInt8.asterisk)
      }
    }
  }

  /// What stands in a cell after its attributes, and these.
  private func content(
    of cell: CellStretch
  ) -> (range: Range<Int>, nodes: Range<Int>, attributes: Range<Int>) {
    let start = cell.range.lowerBound
    if let bar = cell.bar {
      let node = tree.nodes[bar]
      return (
        tree.trimmed(Int(node.end)..<cell.range.upperBound), bar + 1..<cell.nodes.upperBound,
        start..<Int(node.start)
      )
    }
    // `rowspan="2" {{n/a}}`: the template brings the bar with it.
    if let first = tree.siblings(in: cell.nodes).first(where: { _ in true }),
      tree.nodes[first].kind == .template
    {
      let before = tree.trimmed(start..<Int(tree.nodes[first].start))
      if let last = before.last, tree.bytes[last] == UInt8.quote || tree.bytes[last].isDigitASCII,
        !Attributes(in: tree.bytes, before).isEmpty
      {
        return (
          tree.trimmed(Int(tree.nodes[first].start)..<cell.range.upperBound), cell.nodes, before
        )
      }
    }
    return (tree.trimmed(cell.range), cell.nodes, start..<start)
  }

  private mutating func addTable(_ rows: [RowStretch], caption: CellStretch?, range: Range<Int>) {
    var title: Passage?
    if let caption {
      let inner = content(of: caption)
      title = passage(inner.nodes, in: inner.range)
      stretches.append(ReferredStretch(inner.range, speakingFor: range))
    }
    let made = rows.map { row in
      Table.Row(cells: row.cells.map { addCell($0, of: range) }, range: tree.trimmed(row.range))
    }
    add(.table(Table(caption: title, rows: made)), range: range)
  }

  private mutating func addCell(_ cell: CellStretch, of table: Range<Int>) -> Table.Cell {
    let inner = content(of: cell)
    let attributes = Attributes(in: tree.bytes, inner.attributes)
    let isHeader = cell.kind == .headerCell
    stretches.append(ReferredStretch(inner.range, speakingFor: isHeader ? table : nil))
    var text = ReaderText(tree, parting: .never)
    text.balanceQuotes(in: inner.nodes)
    text.openSpan(TagName.span.rawValue, attributes.colour.map { .colour($0) })
    text.read(inner.nodes, in: inner.range)
    return Table.Cell(
      text.passage(at: inner.range), isHeader: isHeader, columns: attributes.span("colspan"),
      rows: attributes.span("rowspan"))
  }
}
