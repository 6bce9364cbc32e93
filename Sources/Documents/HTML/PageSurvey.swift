/// Where on a page its prose stands: sums over subtrees, and which subtrees are set aside.
struct PageSurvey: Sendable {
  /// For each line, the worth of its prose.
  private(set) var worth: [Int32] = []
  /// Whether a node's subtree, or one around it, is set aside.
  private(set) var isAside: [Bool]
  /// The nodes that hold the article, in order; as a rule one.
  private(set) var zones: [Int] = []

  init(of page: PageLines, in tree: PageTree) {
    isAside = Array(repeating: false, count: tree.nodes.count)
    worth = page.lines.map { Self.worth(of: $0, in: tree) }
    setAside(by: sums(over: page, in: tree) { _ in true }, in: tree)
    let isAside = isAside
    zones = zones(
      of: page, in: tree, gain: sums(over: page, in: tree) { !isAside[Int($0.block)] })
  }

  /// The first node that holds the article.
  var container: Int { zones.first ?? 0 }

  /// How much a line speaks for an article: the characters of a line that reads as prose. A
  /// paragraph of full sentences may be mostly links.
  private static func worth(of line: PageLine, in tree: PageTree) -> Int32 {
    let isParagraph = tree.nodes[Int(line.block)].element == .p
    let isFull = isParagraph && line.endsSentence && line.stops > 1 && line.characters > 100
    guard line.linkDensity < (isFull ? 0.8 : 0.5) else { return 0 }
    let isShort = line.plain >= 35 && line.stops > 0 && line.endsSentence
    return isFull || isShort || line.plain >= 80 ? Int32(line.plain) : 0
  }

  /// For each node, the worth of the lines in its subtree that a condition holds for.
  private func sums(
    over page: PageLines, in tree: PageTree, where holds: (PageLine) -> Bool
  ) -> [Int32] {
    var sums = [Int32](repeating: 0, count: tree.nodes.count)
    for (index, line) in page.lines.enumerated() where worth[index] > 0 && holds(line) {
      sums[Int(line.block)] += worth[index]
    }
    for node in stride(from: sums.count - 1, to: 0, by: -1) {
      sums[Int(tree.nodes[node].parent)] += sums[node]
    }
    return sums
  }

  private mutating func setAside(by prose: [Int32], in tree: PageTree) {
    let total = Double(prose.first ?? 0)
    var node = 0
    while node < tree.nodes.count {
      let share = total == 0 ? 0 : Double(prose[node]) / total
      if let limit = tree.nodes[node].limitAside, share < limit {
        for inner in tree.subtree(of: node) { isAside[inner] = true }
        node = Int(tree.nodes[node].end)
      } else {
        node += 1
      }
    }
  }
}
