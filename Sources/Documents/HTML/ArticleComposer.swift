/// Puts the chosen lines of a page together to blocks: paragraphs, headings, list items, labelled
/// values and tables.
struct ArticleComposer {
  private let page: PageLines
  private let tree: PageTree
  private let body: ArticleBody
  private(set) var text: ArticleText

  init(_ body: ArticleBody, of page: PageLines, in tree: PageTree, title: String?) {
    self.page = page
    self.tree = tree
    self.body = body
    let around = [body.headline?.line, body.byline].compactMap { $0 }
    let all = (around + body.lines + body.factBoxes.flatMap { Array($0.lines) }).sorted()
    text = ArticleText(of: page, marks: PageMarks(of: page, in: tree, lines: all))
    if let headline = body.headline {
      text.add(titleLine: headline.line)
    } else if let title {
      text.add(title: title)
    }
    if let byline = body.byline { text.add(byline: byline) }
    compose()
  }

  private mutating func compose() {
    var boxes = body.factBoxes[...]
    var place = 0
    while place < body.lines.count {
      let line = body.lines[place]
      while let box = boxes.first, box.lines.lowerBound < line {
        add(box)
        boxes.removeFirst()
      }
      place += add(from: place)
    }
    for box in boxes { add(box) }
  }

  /// Adds the block that begins with a chosen line and tells how many of them it took.
  private mutating func add(from place: Int) -> Int {
    let line = body.lines[place]
    if let count = addFields(from: place) { return count }
    switch tree.role(of: page.lines[line].block, within: body.container) {
    case .paragraph: text.add(paragraph: line)
    case .heading(let level): text.add(heading: line, level: level)
    case .table(let node): return addTable(at: node, from: place)
    case .item(let node):
      let lines = chosen(from: place) { tree.item(of: page.lines[$0].block) == node }
      text.add(item: lines)
      return lines.count
    case .term(let node): return addTerms(from: place, at: node)
    }
    return 1
  }

  /// The chosen lines from a place on for which something holds, at least the first.
  private func chosen(from place: Int, while holds: (Int) -> Bool) -> [Int] {
    let rest = body.lines[(place + 1)...].prefix(while: holds)
    return [body.lines[place]] + rest
  }

  private mutating func addTable(at node: Int, from place: Int) -> Int {
    let subtree = tree.subtree(of: node)
    let lines = chosen(from: place) { subtree.contains(Int(page.lines[$0].first)) }
    let all = page.range(of: subtree)
    if let table = PageTable(at: node, of: page, in: tree, lines: all) {
      if let fields = table.fields(in: page) {
        for field in fields { text.add(field) }
      } else {
        text.add(table)
      }
    } else {
      for line in lines { text.add(paragraph: line) }
    }
    return lines.count
  }

  /// Adds lines that are labels with values, where they are a fact box that does not say so; tells
  /// how many they are.
  private mutating func addFields(from place: Int) -> Int? {
    guard place == 0 || label(at: place - 1) == nil else { return nil }
    var labels: [LabelledLine] = []
    while place + labels.count < body.lines.count, let label = label(at: place + labels.count) {
      labels.append(label)
    }
    guard LabelledLine.areFactBox(labels, in: page.bytes) else { return nil }
    let fields = body.lines[place...].prefix(labels.count).map { LabelledValue(line: $0, of: page) }
    guard fields.allSatisfy({ $0 != nil }) else { return nil }
    for field in fields.compactMap(\.self) { text.add(field) }
    return fields.count
  }

  /// The label and the value that a chosen line is made of, in a list or a run of paragraphs.
  private func label(at place: Int) -> LabelledLine? {
    let line = page.lines[body.lines[place]]
    switch tree.role(of: line.block, within: body.container) {
    case .paragraph, .item: return LabelledLine(line.range, in: page.bytes)
    case .heading, .term, .table: return nil
    }
  }

  /// Adds a `dt` with the `dd` that follow it; without one it is a paragraph.
  private mutating func addTerms(from place: Int, at node: Int) -> Int {
    let terms = chosen(from: place) { tree.ancestor(.dt, of: page.lines[$0].block) == node }
    let rest = body.lines[(place + terms.count)...]
    let values = rest.prefix { tree.ancestor(.dd, of: page.lines[$0].block) != nil }
    if values.isEmpty {
      for line in terms { text.add(paragraph: line) }
    } else {
      text.add(LabelledValue(nameIn: terms, of: page, values: values.map { .lines([$0]) }))
    }
    return terms.count + values.count
  }

  private mutating func add(_ box: FactBox) {
    for field in box.fields { text.add(field) }
  }
}
