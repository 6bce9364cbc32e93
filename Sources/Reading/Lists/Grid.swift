import Documents

/// A table laid out: every place of every row has the text of the cell that covers it.
struct Grid {
  struct Place {
    var text: String
    var isHeader: Bool
  }

  private(set) var rows: [[Place]] = []
  private(set) var ranges: [Range<Int>] = []

  init(_ table: Table) {
    // Cells that reach down into later rows, by column: what remains of them.
    var reaching: [Int: (place: Place, rows: Int)] = [:]
    for row in table.rows {
      var places: [Place] = []
      var cells = row.cells[...]
      while !cells.isEmpty || reaching[places.count] != nil {
        if let held = reaching[places.count] {
          places.append(held.place)
          reaching[places.count - 1] = held.rows > 1 ? (held.place, held.rows - 1) : nil
          continue
        }
        guard let cell = cells.popFirst() else { break }
        let place = Place(
          text: cell.text.text.swapping("\u{A0}", for: " ").trimmed, isHeader: cell.isHeader)
        for _ in 0..<max(1, min(cell.columns, 64)) {
          if cell.rows > 1 { reaching[places.count] = (place, min(cell.rows, 1000) - 1) }
          places.append(place)
        }
      }
      rows.append(places)
      ranges.append(row.range)
    }
  }

  /// The grid with its episodes one below the other, where they stand side by side: the first row
  /// counts them, and each row below says one thing of all. A row then quotes the whole table.
  var upright: Grid {
    guard let head = rows.first, rows.count > 1, head.count > 2,
      head[0].text.lowercased().hasPrefix("ep"),
      head.dropFirst().allSatisfy({ !TableRow.numbers($0.text).isEmpty }),
      rows.allSatisfy({ $0.count == head.count })
    else { return self }
    var grid = self
    let whole = (ranges.first?.lowerBound ?? 0)..<(ranges.last?.upperBound ?? 0)
    grid.rows = head.indices.map { column in
      rows.map { Place(text: $0[column].text, isHeader: column == 0) }
    }
    grid.ranges = head.map { _ in whole }
    return grid
  }

  /// How many columns most rows have; of two counts met as often, the one met first.
  var width: Int {
    var counts: [Int: Int] = [:]
    for row in rows { counts[row.count, default: 0] += 1 }
    let most = counts.values.max() ?? 0
    return rows.first { counts[$0.count] == most }?.count ?? 0
  }
}
