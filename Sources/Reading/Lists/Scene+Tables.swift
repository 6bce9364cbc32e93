import Claims
import Documents

extension Scene {
  /// Reads tables of episodes and ratings.
  func readTables(of document: Document) {
    guard document.blocks.contains(where: \.isTable) else { return }
    var columnsSaid: [String] = []
    var lastLine: Passage?
    for (number, block) in document.blocks.enumerated() {
      switch block.content {
      case .paragraph(let passage):
        lastLine = passage
        if let columns = Self.columns(saidIn: passage) {
          columnsSaid = columns
          tableIntroduction = passage.text
        }
      case .table(let table):
        read(
          table, columnsSaid, under: lastLine, over: note(below: number, of: document),
          headings: block.headings)
      default: break
      }
    }
  }

  private func read(
    _ table: Table, _ columnsSaid: [String], under line: Passage?, over below: String,
    headings: [String]
  ) {
    let grid = Grid(table).upright
    var layout = TableLayout(
      grid, columnsSaid: columnsSaid, caption: table.caption?.text ?? "", vocabulary)
    guard layout.isUseful else { return }
    layout.credit(TableLayout.knownFirm(below.lowercased(), vocabulary))
    let firm = layout.firm ?? ratingsFirm
    let day =
      line.flatMap { dayAlone(in: $0) } ?? headings.last.flatMap {
        dayAlone(in: Passage(Array($0.utf8), 0..<$0.utf8.count))
      }
      ?? table.caption.flatMap { dayAlone(in: $0) }
    // A line that tells a figure itself says nothing of those below it.
    let above = line.map { Self.withoutFigures($0.text) } ?? ""
    let area = TableLayout.area(
      ((table.caption?.text ?? "") + " " + above + " " + below + " "
        + (columnsSaid.isEmpty ? "" : tableIntroduction)).lowercased())
    for index in layout.body {
      let row = grid.rows[index]
      if row.count == 1 || Set(row.map(\.text)).count == 1 { continue }
      guard row.count == grid.width || Self.isSummary(row) else {
        // Which cell is missing, or one too many, nobody can tell: none of them is trusted.
        note(
          "row-of-other-width", at: grid.ranges[index],
          ["cells": String(row.count), "columns": String(grid.width)])
        continue
      }
      TableRow(
        scene: self, layout: layout, cells: row, quote: grid.ranges[index], firm: firm, day: day,
        area: area
      ).read()
    }
  }

  /// The short line below a table that says whose figures they are: `Nielsen Korea, nationwide`.
  private func note(below table: Int, of document: Document) -> String {
    guard document.blocks.indices.contains(table + 1),
      case .paragraph(let line) = document.blocks[table + 1].content, line.bytes.count < 80,
      TableLayout.knownFirm(line.text.lowercased(), vocabulary) != nil
    else { return "" }
    return Self.withoutFigures(line.text)
  }

  /// The sentences of a text that tell no percentage.
  static func withoutFigures(_ text: String) -> String {
    var kept = ""
    var rest = text[...]
    while let end = rest.firstRange(of: ". ") {
      let sentence = rest[..<end.upperBound]
      if !sentence.holds("%") { kept += sentence }
      rest = rest[end.upperBound...]
    }
    return rest.holds("%") ? kept : kept + rest
  }

  /// Whether a row sums up the others (`Average | 4.2%`): it need not have all their cells.
  static func isSummary(_ row: [Grid.Place]) -> Bool {
    guard let head = row.first(where: { !$0.text.isEmpty })?.text.lowercased() else { return true }
    return ["average", "total", "overall", "mean", "special", "source", "note"].contains {
      head.hasPrefix($0)
    }
  }

  /// The day of a line that holds nothing else (`SAT 2023-10-14`).
  private func dayAlone(in passage: Passage) -> PartialDate? {
    let line = TokenisedPassage(passage, vocabulary)
    guard line.tokens.count <= 8, let dimension = line.dimensions.first,
      case .date(let expression) = dimension.kind
    else { return nil }
    return expression.date(said: said, .open)
  }

  // MARK: - What the prose says of a table

  /// The columns that a line before a table names: `Columns: title, channel, episode, rating`.
  private static func columns(saidIn passage: Passage) -> [String]? {
    let openings: [StaticString] = ["columns: ", "columns are ", "in order: "]
    guard openings.contains(where: { passage.bytes.mentions($0) }) else { return nil }
    let text = passage.text
    let lower = text.lowercased()
    guard lower.utf8.count == text.utf8.count,
      let range = openings.lazy.compactMap({ lower.firstRange(of: "\($0)") }).first
    else { return nil }
    return text[range.upperBound...].prefix { $0 != "." && $0 != "(" }.split(separator: ",").map {
      String($0).trimmed.lowercased()
    }
  }

}

extension Block {
  fileprivate var isTable: Bool { if case .table = content { true } else { false } }
}
