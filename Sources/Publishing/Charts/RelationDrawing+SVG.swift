extension RelationDrawing {
  func svg(id: String, addresses: [String?]) -> String {
    let isLinked = addresses.contains { $0 != nil }
    var markup = Markup()
    markup.element(
      "svg",
      [
        "class": "chart relations",
        "viewBox": "0 0 \(Markup.coordinate(width)) \(Markup.coordinate(height))",
        // What is inside a picture cannot be reached; what holds links is a document by itself.
        "role": isLinked ? "" : "img", "aria-labelledby": "\(id)-title \(id)-desc",
        "font-size": "11", "fill": "currentColor", "text-anchor": "middle",
      ]
    ) { svg in
      svg.element("title", ["id": "\(id)-title"], words: graph.title)
      svg.element("desc", ["id": "\(id)-desc"], words: words)
      for (number, route) in routes.enumerated() { drawLine(route, number, &svg) }
      for route in routes { drawWord(route, &svg) }
      for (number, box) in boxes.enumerated() {
        if let address = addresses[number] {
          svg.element("a", ["href": address]) { draw(box, number, &$0) }
        } else {
          draw(box, number, &svg)
        }
      }
    }
    return markup.text
  }

  /// Every line in words.
  private var words: String {
    let names = Dictionary(
      graph.characters.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    return graph.bonds.map { bond in
      let (subject, object) = (names[bond.subject] ?? "", names[bond.object] ?? "")
      return "\(object), \(bond.word) of \(subject)\(bond.isDoubtful ? ", not certain" : "")."
    }.joined(separator: " ")
  }

  private func drawLine(_ route: RelationRoute, _ number: Int, _ svg: inout Markup) {
    let bond = graph.bonds[route.bond]
    // Lines in one aisle lie side by side.
    let (path, end, isFromAbove) = route.path(in: self, shift: Double(number % 5 - 2) * 3)
    svg.element("g", ["class": "relation-line" + (bond.isDoubtful ? " is-doubtful" : "")]) {
      $0.element(
        "path",
        [
          "d": path, "fill": "none", "stroke": "currentColor", "stroke-opacity": ".6",
          "stroke-dasharray": bond.isDoubtful ? "3 3" : "",
        ])
      if !bond.isMutual {
        let back = isFromAbove ? -6.0 : 6.0
        $0.element(
          "path",
          [
            "d": "M\(Markup.coordinate(end.x)) \(Markup.coordinate(end.y))"
              + "l-3.5 \(Markup.coordinate(back))h7z"
          ])
      }
    }
  }

  private func drawWord(_ route: RelationRoute, _ svg: inout Markup) {
    let width = Self.letters.width(of: route.words) + 4
    svg.element(
      "rect",
      [
        "class": "relation-back", "x": Markup.coordinate(route.word.x - width / 2),
        "y": Markup.coordinate(route.word.y - 7), "width": Markup.coordinate(width),
        "height": "14", "fill": "none",
      ])
    svg.element(
      "text",
      [
        "class": "relation-word", "x": Markup.coordinate(route.word.x),
        "y": Markup.coordinate(route.word.y + 4),
      ], words: route.words)
  }

  private func draw(_ box: Box, _ number: Int, _ svg: inout Markup) {
    let character = graph.characters[number]
    svg.element("g", ["class": "relation-character"]) { group in
      group.element(
        "title", words: character.name + (character.trade.map { ", " + $0 } ?? ""))
      group.element(
        "rect",
        [
          "class": "relation-box", "x": Markup.coordinate(box.x), "y": Markup.coordinate(box.y),
          "width": Markup.coordinate(box.width), "height": Markup.coordinate(box.height),
          "rx": "4", "fill": "none", "stroke": "currentColor",
        ])
      let lines = box.names.map { ($0, "relation-name") }
      let trade = box.trade.map { ($0, "relation-trade") }
      for (place, line) in (lines + trade).enumerated() {
        group.element(
          "text",
          [
            "class": line.1, "x": Markup.coordinate(box.middle),
            "y": Markup.coordinate(box.y + 14 + Double(place) * Self.line),
          ], words: line.0)
      }
    }
  }
}
