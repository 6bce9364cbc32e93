/// A box beside the text of an article that gives facts under labels (a cast, dates, a network).
struct FactBox: Sendable {
  /// The lines of the page in it.
  let lines: Range<Int>
  let fields: [LabelledValue]

  /// The box at a node; nil where most of its lines are no labelled values, or there is only one.
  init?(at node: Int, of page: PageLines, in tree: PageTree) {
    lines = page.range(of: tree.subtree(of: node))
    guard lines.count > 1 else { return nil }
    var fields: [LabelledValue] = []
    var taken = 0
    var line = lines.lowerBound
    while line < lines.upperBound {
      let (found, count) = Self.fields(from: line, upTo: lines.upperBound, of: page, in: tree)
      if !found.isEmpty { taken += count }
      fields += found
      line += count
    }
    guard fields.count > 1, taken * 2 > lines.count else { return nil }
    self.fields = fields
  }

  /// The labelled values that begin with a line, and how many lines were read for them.
  private static func fields(
    from line: Int, upTo end: Int, of page: PageLines, in tree: PageTree
  ) -> (fields: [LabelledValue], count: Int) {
    let block = page.lines[line].block
    if let node = tree.ancestor(.table, of: block) {
      let lines = page.range(of: tree.subtree(of: node)).clamped(to: line..<end)
      let table = PageTable(at: node, of: page, in: tree, lines: lines)
      return (table?.fields(in: page) ?? [], lines.count)
    }
    if let term = tree.ancestor(.dt, of: block) {
      let terms = (line..<end).prefix { tree.ancestor(.dt, of: page.lines[$0].block) == term }
      let values = (terms.upperBound..<end).prefix {
        tree.ancestor(.dd, of: page.lines[$0].block) != nil
      }
      let field = LabelledValue(
        nameIn: Array(terms), of: page, values: values.map { .lines([$0]) })
      return (values.isEmpty ? [] : [field], terms.count + values.count)
    }
    return (LabelledValue(line: line, of: page).map { [$0] } ?? [], 1)
  }
}

extension FactBox {
  /// The boxes that stand in an article and apart from its text, in order: what is set aside there,
  /// and tables and lists that are none of the lines of its body.
  static func all(
    of page: PageLines, in tree: PageTree, survey: PageSurvey, besides body: Set<Int>
  ) -> [FactBox] {
    let scope = tree.subtree(of: tree.article(around: survey.container))
    var boxes: [FactBox] = []
    var node = scope.lowerBound
    while node < scope.upperBound {
      let isAside = survey.isAside[node]
      let isMeant = tree.nodes[node].cues.isDisjoint(with: Self.otherwiseMeant)
      var box: FactBox?
      let isSmall = page.range(of: tree.subtree(of: node)).count <= Self.mostLines
      if isMeant, isAside || tree.nodes[node].element.isGrid && isSmall {
        box = FactBox(at: node, of: page, in: tree)
      }
      if let found = box, !isAside, found.lines.contains(where: body.contains) { box = nil }
      if let box { boxes.append(box) }
      node = isAside || box != nil ? Int(tree.nodes[node].end) : node + 1
    }
    return boxes
  }

  /// A box beside the text is read at a glance.
  private static let mostLines = 120

  /// What is set aside for these reasons holds no facts of the article.
  private static let otherwiseMeant: Cues = [
    .comments, .related, .advertisement, .share, .tags, .navigation, .invitation, .footer, .hidden,
    .overlay, .byline, .caption,
  ]
}

extension Element {
  /// Whether labels and values can stand side by side in it.
  fileprivate var isGrid: Bool { self == .table || self == .dl || self == .ul }
}
