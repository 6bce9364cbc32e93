/// A table of a page: which of the page's lines stand in which cell.
struct PageTable: Sendable {
  private(set) var caption: [Int] = []
  private(set) var rows: [[Cell]] = []

  struct Cell: Sendable {
    var lines: [Int]
    var isHeader: Bool
    var columns: Int
    var rows: Int
  }

  /// The table at a node with the lines in it; nil where it lays out the page instead of holding
  /// data: it has one row, a table within, or cells as long as paragraphs.
  init?(at table: Int, of page: PageLines, in tree: PageTree, lines: Range<Int>) {
    var next = lines.lowerBound
    for node in tree.subtree(of: table).dropFirst() {
      let element = tree.nodes[node].element
      switch element {
      case .table: return nil
      case .tr: rows.append([])
      case .caption: caption += Self.take(&next, of: page, upTo: lines.upperBound, in: tree, node)
      case .td, .th:
        let cell = Cell(
          lines: Self.take(&next, of: page, upTo: lines.upperBound, in: tree, node),
          isHeader: element == .th, columns: tree.count(.colspan, of: node),
          rows: tree.count(.rowspan, of: node))
        if rows.isEmpty { rows.append([]) }
        rows[rows.count - 1].append(cell)
      default: continue
      }
    }
    rows.removeAll { $0.allSatisfy(\.lines.isEmpty) }
    let cells = rows.reduce(0) { $0 + $1.count }
    let characters = lines.reduce(0) { $0 + page.lines[$1].characters }
    guard rows.count > 1, cells > rows.count, characters < cells * Self.longestCell else {
      return nil
    }
  }

  /// The lines of a node's subtree, from the next one on.
  private static func take(
    _ next: inout Int, of page: PageLines, upTo end: Int, in tree: PageTree, _ node: Int
  ) -> [Int] {
    let subtree = tree.subtree(of: node)
    while next < end, Int(page.lines[next].first) < node { next += 1 }
    let start = next
    while next < end, subtree.contains(Int(page.lines[next].first)) { next += 1 }
    return Array(start..<next)
  }

  /// Cells of data hold names and figures, on average well below a short paragraph.
  private static let longestCell = 120
}

extension PageTable {
  /// The rows as labelled values, where each is a header and one value beside it; nil for other
  /// tables.
  func fields(in page: PageLines) -> [LabelledValue]? {
    guard rows.count > 1 else { return nil }
    var fields: [LabelledValue] = []
    for row in rows {
      if row.count == 1, row[0].columns > 1 { continue }
      guard row.count == 2, row[0].isHeader, !row[1].isHeader, !row[0].lines.isEmpty else {
        return nil
      }
      if row[1].lines.isEmpty { continue }
      fields.append(
        LabelledValue(
          nameIn: row[0].lines, of: page, values: row[1].lines.map { .lines([$0]) }))
    }
    return fields.isEmpty ? nil : fields
  }
}

extension PageTree {
  /// How many columns or rows a cell spans: 1 where it does not say, and at most 1000, as in
  /// browsers.
  fileprivate func count(_ name: Attribute.Name, of node: Int) -> Int {
    min(max(words(name, of: node).flatMap { Int($0) } ?? 1, 1), 1000)
  }
}
