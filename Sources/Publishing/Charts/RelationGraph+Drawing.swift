package import Claims

extension RelationGraph {
  package var title: String { "How the characters of \(series) are related" }

  /// The graph as inline SVG, without a colour or a style of its own.
  ///
  /// Letters are 11 units high and the drawing is `width` units wide. A word on a line says what
  /// the character at whom the line begins is to the one to whom its arrow points; a line without
  /// an arrow holds both ways. What a stylesheet can dress: `relation-box`, `relation-name`,
  /// `relation-trade`, `relation-line`, `relation-word`, `relation-back` (the ground under a word,
  /// to be filled with the page's), `is-doubtful`.
  ///
  /// - Parameters:
  ///   - id: what the ids within begin with; different for every drawing on a page.
  ///   - address: where a character's page is; nil for one that is not to be linked.
  package func svg(
    id: String, width: Int = 340, address: (EntityID) -> String? = { _ in nil }
  ) -> String {
    let drawing = RelationDrawing(self, width: Double(max(width, 240)))
    return drawing.svg(id: id, addresses: characters.map { address($0.id) })
  }
}

/// A graph of relations being drawn: boxes in rows, lines in the room between rows.
struct RelationDrawing {
  struct Box {
    var x: Double
    var y: Double
    var width: Double
    var height: Double
    var names: [String]
    var trade: [String]
    var row: Int
    var column: Int

    var middle: Double { x + width / 2 }
    var bottom: Double { y + height }
  }

  let graph: RelationGraph
  let width: Double
  let columns: Int
  private(set) var boxes: [Box]
  private(set) var routes: [RelationRoute] = []
  private(set) var height = 0.0

  static let letters = Lettering(size: 11)
  static let line = 13.0
  /// The least width of a column in which names are read without being cut too often.
  private static let columnWidth = 110.0
  /// The room between two columns, in which lines go past a row.
  private static let aisle = 18.0

  init(_ graph: RelationGraph, width: Double) {
    self.graph = graph
    self.width = width
    let numbers = Dictionary(
      graph.characters.enumerated().map { ($0.element.id, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    let edges = graph.bonds.map { (numbers[$0.object] ?? 0, numbers[$0.subject] ?? 0) }
    columns = max(2, Int(width / Self.columnWidth))
    let grid = GraphGrid(nodes: graph.characters.count, edges: edges, columns: columns)
    let room = width / Double(columns) - Self.aisle
    boxes = zip(graph.characters, grid.places).map { character, place in
      Self.box(of: character, row: place.row, column: place.column, room: room)
    }
    routes = graph.bonds.enumerated().map { number, bond in
      RelationRoute(
        bond: number, from: edges[number].0, to: edges[number].1,
        words: Self.letters.cut(bond.isMutual ? bond.word : bond.word + " of", to: room))
    }
    stack()
  }

  private static func box(
    of character: RelationGraph.Character, row: Int, column: Int, room: Double
  ) -> Box {
    let names = lines(of: character.name, room: room - 10)
    let trade = character.trade.map { lines(of: $0, room: room - 10) } ?? []
    let widest = (names + trade).map(letters.width).max() ?? 0
    return Box(
      x: 0, y: 0, width: max(44, min(widest + 10, room)),
      height: Double(names.count + trade.count) * line + 8, names: names,
      trade: trade, row: row, column: column)
  }

  /// Words in one line or two.
  private static func lines(of words: String, room: Double) -> [String] {
    if letters.width(of: words) <= room { return [words] }
    var first = ""
    var rest = words.split(separator: " ")[...]
    while let word = rest.first,
      letters.width(of: first + (first.isEmpty ? "" : " ") + word) <= room
    {
      first += (first.isEmpty ? "" : " ") + word
      rest = rest.dropFirst()
    }
    if first.isEmpty || rest.isEmpty { return [letters.cut(words, to: room)] }
    return [first, letters.cut(rest.joined(separator: " "), to: room)]
  }

  /// Gives rows their heights and the room between them as much as its words need.
  private mutating func stack() {
    let rows = (boxes.map(\.row).max() ?? 0) + 1
    for place in routes.indices { routes[place].choosePassage(boxes, rows: rows, columns: columns) }
    var y = 2.0
    let pitch = width / Double(columns)
    for place in boxes.indices {
      boxes[place].x = pitch * (Double(boxes[place].column) + 0.5) - boxes[place].width / 2
    }
    for row in 0..<rows {
      let own = boxes.indices.filter { boxes[$0].row == row }
      let tallest = own.map { boxes[$0].height }.max() ?? 0
      for place in own {
        boxes[place].y = y + (tallest - boxes[place].height) / 2
      }
      y += tallest
      let crossing = routes.indices.filter { routes[$0].gap == row }
      if !crossing.isEmpty || row < rows - 1 {
        y += setWords(of: crossing, below: y)
      }
    }
    height = y + 2
  }

  /// Sets the words of the lines that cross the room below a row, in as few layers as hold them.
  private mutating func setWords(of crossing: [Int], below top: Double) -> Double {
    let wanted = crossing.map { place in
      let route = routes[place]
      return (boxes[route.from].middle + boxes[route.to].middle) / 2
    }
    let order = crossing.indices.sorted { (wanted[$0], $0) < (wanted[$1], $1) }
    let widths = crossing.map { Self.letters.width(of: routes[$0].words) + 8 }
    func members(of layer: Int, among layers: Int) -> [Int] {
      order.enumerated().filter { $0.offset % layers == layer }.map(\.element)
    }
    var layers = 1
    while layers < crossing.count,
      (0..<layers).contains(where: { layer in
        members(of: layer, among: layers).reduce(0) { $0 + widths[$1] } > width
      })
    { layers += 1 }
    for layer in 0..<layers {
      let members = members(of: layer, among: layers)
      let middles = LabelColumn.middles(
        of: members.map { LabelColumn.Label(middle: wanted[$0], height: widths[$0]) },
        within: 0...width)
      for (member, middle) in zip(members, middles) {
        routes[crossing[member]].word = (
          middle, top + Self.margin + (Double(layer) + 0.5) * (Self.line + 3)
        )
      }
    }
    return 2 * Self.margin + Double(layers) * (Self.line + 3)
  }

  /// The room above and below the words between two rows, in which lines turn.
  private static let margin = 12.0
}
