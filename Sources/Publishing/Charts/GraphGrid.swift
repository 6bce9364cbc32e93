/// Places for the nodes of a graph in rows and columns, neighbours near each other.
///
/// Nodes begin in the order of a walk along the edges and then change places two by two as long as
/// that makes the drawing plainer, so that the same graph is always placed alike.
struct GraphGrid {
  let columns: Int
  /// By node: its row and its column.
  private(set) var places: [(row: Int, column: Int)]
  private let edges: [(Int, Int)]

  /// More rounds than a graph of 25 nodes was seen to need.
  private static let mostRounds = 12

  init(nodes: Int, edges: [(Int, Int)], columns: Int) {
    self.columns = columns
    self.edges = edges
    let order = Self.walk(nodes: nodes, edges: edges)
    places = Array(repeating: (0, 0), count: nodes)
    for (number, node) in order.enumerated() {
      let row = number / columns
      // Every other row runs back, so that what follows in the walk is beside what was before.
      let column = number % columns
      places[node] = (row, row % 2 == 0 ? column : columns - 1 - column)
    }
    improve()
    closeRows()
  }

  /// From the node with the most edges on, breadth first, one connected part after the other.
  private static func walk(nodes: Int, edges: [(Int, Int)]) -> [Int] {
    var neighbours = Array(repeating: [Int](), count: nodes)
    for (a, b) in edges {
      neighbours[a].append(b)
      neighbours[b].append(a)
    }
    let starts = (0..<nodes).sorted {
      (neighbours[$1].count, $0) < (neighbours[$0].count, $1)
    }
    var order: [Int] = []
    var isMet = Array(repeating: false, count: nodes)
    for start in starts where !isMet[start] {
      isMet[start] = true
      var next = order.count
      order.append(start)
      while next < order.count {
        for node in neighbours[order[next]].sorted() where !isMet[node] {
          isMet[node] = true
          order.append(node)
        }
        next += 1
      }
    }
    return order
  }

  private mutating func improve() {
    let rows = (places.map(\.row).max() ?? 0) + 2
    var cells = Array(repeating: -1, count: rows * columns)
    for (node, place) in places.enumerated() { cells[place.row * columns + place.column] = node }
    var cost = self.cost
    for _ in 0..<Self.mostRounds {
      var isBetter = false
      for a in cells.indices {
        for b in cells.indices where b > a && (cells[a] >= 0 || cells[b] >= 0) {
          exchange(a, b, &cells)
          let other = self.cost
          if other < cost {
            cost = other
            isBetter = true
          } else {
            exchange(a, b, &cells)
          }
        }
      }
      if !isBetter { return }
    }
  }

  private mutating func exchange(_ a: Int, _ b: Int, _ cells: inout [Int]) {
    cells.swapAt(a, b)
    for cell in [a, b] where cells[cell] >= 0 {
      places[cells[cell]] = (cell / columns, cell % columns)
    }
  }

  /// How far the drawing is from plain: an edge to the next row costs nothing but its slant, others
  /// more, a crossing most. Further down is dearer by little, so that the drawing keeps low.
  private var cost: Int {
    var cost = 0
    for (number, edge) in edges.enumerated() {
      let (a, b) = (places[edge.0], places[edge.1])
      let across = abs(a.column - b.column)
      switch abs(a.row - b.row) {
      case 0: cost += 60 + 40 * across
      case 1: cost += 20 * across
      case let rows: cost += 100 * rows + 20 * across
      }
      for other in edges[(number + 1)...] where crosses(edge, other) { cost += 80 }
    }
    for place in places { cost += place.row }
    return cost
  }

  /// Whether the straight lines between the places meet other than at a common node.
  private func crosses(_ a: (Int, Int), _ b: (Int, Int)) -> Bool {
    if a.0 == b.0 || a.0 == b.1 || a.1 == b.0 || a.1 == b.1 { return false }
    func turn(_ p: Int, _ q: Int, _ r: Int) -> Int {
      let (p, q, r) = (places[p], places[q], places[r])
      let area =
        (q.column - p.column) * (r.row - p.row) - (q.row - p.row) * (r.column - p.column)
      return area.signum()
    }
    return turn(a.0, a.1, b.0) * turn(a.0, a.1, b.1) < 0
      && turn(b.0, b.1, a.0) * turn(b.0, b.1, a.1) < 0
  }

  /// Takes rows without a node out.
  private mutating func closeRows() {
    let used = Set(places.map(\.row)).sorted()
    for node in places.indices {
      places[node].row = used.firstIndex(of: places[node].row) ?? places[node].row
    }
  }
}
