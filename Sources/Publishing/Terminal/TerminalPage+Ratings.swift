extension TerminalPage {
  /// The table of audience shares, and under it a small chart a column.
  static func ratings(_ table: RatingsTable, _ terminal: Terminal) -> [String] {
    let days = table.rows.map { $0.day.map(Wording.date) ?? "" }
    let dayWidth = max(3, days.map(DisplayWidth.of).max() ?? 0)
    let widths = table.columns.indices.map { column in
      max(
        DisplayWidth.of(table.columns[column]),
        table.rows.map { DisplayWidth.of(words($0.cells[column])) }.max() ?? 0)
    }
    let head =
      "   Ep  " + "Day".padded(to: dayWidth)
      + zip(table.columns, widths).map { "  " + $0.paddedLeft(to: $1) }.joined()
    let rows = zip(table.rows, days).map { row, day in
      "  " + String(row.episode).paddedLeft(to: 3) + "  " + day.padded(to: dayWidth)
        + zip(row.cells, widths).map { cell, width in
          "  " + terminal.styled(words(cell).paddedLeft(to: width), cell == nil ? .doubt : .plain)
        }.joined()
    }
    return [terminal.styled(head, .heading)] + rows + marks(table, terminal)
      + charts(table, terminal)
  }

  /// "3.324%", or that it is not known.
  private static func words(_ cell: RatingsTable.Cell?) -> String {
    guard let cell else { return "not known" }
    return Wording.grouped(cell.share) + "%" + (cell.doubt.map { " (\($0))" } ?? "")
  }

  /// The sources of the whole table, once.
  private static func marks(_ table: RatingsTable, _ terminal: Terminal) -> [String] {
    let marks = Set(table.rows.flatMap(\.cells).compactMap { $0?.marks }.joined()).sorted()
    var phrase = Phrase("Figures from")
    phrase += .marks(marks)
    return Wrapping.lines(phrase, terminal, first: "  ")
  }

  private static func charts(_ table: RatingsTable, _ terminal: Terminal) -> [String] {
    let step = min(3, (terminal.width - 12) / max(1, table.rows.count))
    return table.columns.indices.flatMap { column -> [String] in
      let chart = ColumnChart(table.shares(in: column))
      guard step >= 2, let lines = chart.lines(step: step) else {
        return ["", "  \(table.columns[column]): \(chart.sparkline)"]
      }
      let indent = (lines.first?.prefix { $0 != " " }.count ?? 0) + 1
      let axis = table.rows.map { row in
        (step == 3 || row.episode % 5 == 0 ? String(row.episode) : "").padded(to: step)
      }
      let caption = Phrase("\(table.columns[column]), by episode (· is not known)")
      return [""] + Wrapping.lines(caption, terminal, first: "  ")
        + lines.map { "  " + $0 }
        + [terminal.styled("  " + String(repeating: " ", count: indent) + axis.joined(), .faint)]
    }
  }
}
