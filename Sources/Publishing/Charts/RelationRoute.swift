/// The way of one line of a graph from box to box, by way of its word.
struct RelationRoute {
  let bond: Int
  let from: Int
  let to: Int
  /// The word as it is set, cut where it is long.
  let words: String
  /// The row under which the word stands.
  private(set) var gap = 0
  /// The middle of the word.
  var word: (x: Double, y: Double) = (0, 0)
  /// The aisles, counted from the left edge, by which the line passes rows that lie between.
  private var aisles: [Int: Int] = [:]

  init(bond: Int, from: Int, to: Int, words: String) {
    self.bond = bond
    self.from = from
    self.to = to
    self.words = words
  }

  /// The word stands under the upper of the two boxes; two in the last row have it above them.
  mutating func choosePassage(_ boxes: [RelationDrawing.Box], rows: Int, columns: Int) {
    let (a, b) = (boxes[from], boxes[to])
    let upper = min(a.row, b.row)
    gap = a.row == b.row && a.row == rows - 1 && rows > 1 ? upper - 1 : upper
    let (high, low) = a.row <= b.row ? (a, b) : (b, a)
    for row in (high.row + 1)..<max(low.row, high.row + 1) {
      // Beside the column of the lower box, on the side where the upper one is.
      let isLeft = high.column < low.column || (high.column == low.column && low.column > 0)
      aisles[row] = isLeft ? low.column : min(low.column + 1, columns)
    }
  }

  /// The line as a path, and where its arrow stands: at `to`, from above or from below.
  func path(
    in drawing: RelationDrawing, shift: Double
  ) -> (path: String, end: (x: Double, y: Double), isFromAbove: Bool) {
    let (a, b) = (drawing.boxes[from], drawing.boxes[to])
    if a.row == b.row { return level(a, b) }
    let (high, low) = a.row < b.row ? (a, b) : (b, a)
    var points: [(x: Double, y: Double)] = [(Self.port(of: high, word.x), high.bottom), word]
    let pitch = drawing.width / Double(drawing.columns)
    for row in (high.row + 1)..<max(low.row, high.row + 1) {
      let own = drawing.boxes.filter { $0.row == row }
      guard let aisle = aisles[row], let top = own.map(\.y).min(),
        let bottom = own.map(\.bottom).max()
      else { continue }
      let x = min(max(pitch * Double(aisle) + shift, 3), drawing.width - 3)
      points += [(x, top - 2), (x, bottom + 2)]
    }
    points.append((Self.port(of: low, points[points.count - 1].x), low.y))
    let isFromAbove = a.row < b.row
    let end = isFromAbove ? points[points.count - 1] : points[0]
    return (Self.smooth(points), end, isFromAbove)
  }

  /// Between two boxes of one row: down to the word and up again, or up and down.
  private func level(
    _ a: RelationDrawing.Box, _ b: RelationDrawing.Box
  ) -> (path: String, end: (x: Double, y: Double), isFromAbove: Bool) {
    let isBelow = word.y > a.y
    let start = (x: Self.port(of: a, word.x), y: isBelow ? a.bottom : a.y)
    let end = (x: Self.port(of: b, word.x), y: isBelow ? b.bottom : b.y)
    let path =
      "M\(Self.at(start))Q\(Self.at((start.x, word.y))) \(Self.at(word))"
      + "Q\(Self.at((end.x, word.y))) \(Self.at(end))"
    return (path, end, !isBelow)
  }

  /// Where a line leaves a box: on the side of where it goes, so that lines do not begin as one.
  private static func port(of box: RelationDrawing.Box, _ x: Double) -> Double {
    let reach = box.width / 2 - 8
    return box.middle + min(max((x - box.middle) * 0.4, -reach), reach)
  }

  /// Curves that stand upright at every point, and so keep to the room between two of them.
  private static func smooth(_ points: [(x: Double, y: Double)]) -> String {
    var path = "M" + at(points[0])
    for (a, b) in zip(points, points.dropFirst()) {
      let half = (a.y + b.y) / 2
      path +=
        abs(a.x - b.x) < 0.5
        ? "L\(at(b))" : "C\(at((a.x, half))) \(at((b.x, half))) \(at(b))"
    }
    return path
  }

  private static func at(_ point: (x: Double, y: Double)) -> String {
    Markup.coordinate(point.x) + " " + Markup.coordinate(point.y)
  }
}
