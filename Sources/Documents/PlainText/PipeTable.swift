/// Rows of pipes made into a table: its head found, the spans of the head's cells restored.
struct PipeTable: Sendable {
  private let bytes: [UInt8]
  private var rows: [PipeRow]
  private var headerCount: Int

  /// - Parameter isFramed: whether the rows stand within outer pipes. Only such a table has a head
  ///   when none of its rows holds a figure.
  init(_ rows: [PipeRow], isFramed: Bool, in bytes: [UInt8]) {
    self.bytes = bytes
    let ruled = rows.firstIndex { $0.isRule(in: bytes) }
    self.rows = rows.filter { !$0.isRule(in: bytes) }
    if let ruled {
      self.headerCount = ruled
    } else if let body = rows.indices.first(where: {
      rows[$0].holdsFigures(in: bytes, isFirst: $0 == 0)
    }) {
      // A head of more than three rows has not been met; more rows of words are a body of words.
      self.headerCount = body <= 3 ? body : 1
    } else {
      self.headerCount = isFramed && rows.count > 2 ? 1 : 0
    }
  }

  func table(caption: Passage?) -> Table {
    var made = rows.enumerated().map { index, row in
      Table.Row(
        cells: row.cells.map { Table.Cell(Passage(bytes, $0), isHeader: index < headerCount) },
        range: row.line.content)
    }
    if headerCount == 2 { Self.restoreSpans(&made) }
    return Table(caption: caption, rows: made)
  }

  /// A head of two rows that lost its spans: the blanks after a cell of the first row are its other
  /// columns, and the cells of the second row stand under those, pushed to the left.
  ///
  ///     | | Date | Share | |            (2 rows) (2 rows) (2 columns)
  ///     | Nation | Seoul | | |                            Nation Seoul
  ///
  /// Nothing changes unless the count of cells agrees.
  private static func restoreSpans(_ rows: inout [Table.Row]) {
    var upper: [Table.Cell] = []
    for cell in rows[0].cells {
      if cell.text.isEmpty, let last = upper.last, !last.text.isEmpty {
        upper[upper.count - 1].columns += 1
      } else {
        upper.append(cell)
      }
    }
    let lower = rows[1].cells.prefix { !$0.text.isEmpty }
    let wide = upper.filter { $0.columns > 1 }.reduce(0) { $0 + $1.columns }
    let blanks = rows[1].cells.dropFirst(lower.count)
    guard wide > 0, wide == lower.count, blanks.allSatisfy(\.text.isEmpty) else { return }
    for index in upper.indices where upper[index].columns == 1 { upper[index].rows = 2 }
    rows[0].cells = upper
    rows[1].cells = Array(lower)
  }
}
