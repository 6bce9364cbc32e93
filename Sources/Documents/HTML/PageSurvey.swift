/// Where on a page its prose stands: sums over subtrees, and which subtrees are set aside.
struct PageSurvey: Sendable {
  /// For each line, the worth of its prose.
  private(set) var worth: [Int32] = []
  /// For each node, the prose in its subtree.
  private(set) var prose: [Int32]
  /// For each node, the characters in its subtree, and those of them in links.
  private(set) var characters: [Int32]
  private(set) var linked: [Int32]
  /// Whether a node's subtree, or one around it, is set aside.
  private(set) var isAside: [Bool]
  /// The innermost node that holds most of the prose that is not set aside.
  private(set) var container = 0
  /// The nodes that hold the article, in order; as a rule one.
  private(set) var zones: [Int] = []

  init(of page: PageLines, in tree: PageTree) {
    let count = tree.nodes.count
    prose = Array(repeating: 0, count: count)
    characters = prose
    linked = prose
    isAside = Array(repeating: false, count: count)
    worth.reserveCapacity(page.lines.count)
    for line in page.lines {
      let value = Self.worth(of: line, in: tree)
      worth.append(value)
      prose[Int(line.block)] += value
      characters[Int(line.block)] += Int32(line.characters)
      linked[Int(line.block)] += Int32(line.linked)
    }
    for node in stride(from: count - 1, to: 0, by: -1) {
      let parent = Int(tree.nodes[node].parent)
      prose[parent] += prose[node]
      characters[parent] += characters[node]
      linked[parent] += linked[node]
    }
    setAside(in: tree)
    chooseZones(of: page, in: tree)
  }

  /// How much a line speaks for an article: the characters of a line that reads as prose.
  private static func worth(of line: PageLine, in tree: PageTree) -> Int32 {
    let isParagraph = tree.nodes[Int(line.block)].element == .p
    let isFull = isParagraph && line.endsSentence && line.stops > 1 && line.characters > 100
    guard line.linkDensity < (isFull ? 0.8 : 0.5) else { return 0 }
    let isProse = line.plain >= 80 || isFull
      || (line.plain >= 35 && line.stops > 0 && line.endsSentence)
    return isProse ? Int32(line.plain) : 0
  }

  private mutating func setAside(in tree: PageTree) {
    let total = prose[0]
    var node = 0
    while node < tree.nodes.count {
      let share = total == 0 ? 0 : Double(prose[node]) / Double(total)
      if let limit = AsideRule.limit(for: tree.nodes[node], at: node, in: tree), share < limit {
        for inner in tree.subtree(of: node) { isAside[inner] = true }
        node = Int(tree.nodes[node].end)
      } else {
        node += 1
      }
    }
  }

  private mutating func chooseZones(of page: PageLines, in tree: PageTree) {
    var gain = [Int32](repeating: 0, count: tree.nodes.count)
    for (index, line) in page.lines.enumerated() where !isAside[Int(line.block)] {
      gain[Int(line.block)] += worth[index]
    }
    for node in stride(from: tree.nodes.count - 1, to: 0, by: -1) {
      gain[Int(tree.nodes[node].parent)] += gain[node]
    }
    let common = commonZone(of: page, gain, in: tree)
    zones = markedZones(gain, beating: gain[common], in: tree) ?? [common]
    container = zones[0]
  }

  /// The element that holds the article by the prose alone: from where paragraphs stand closest
  /// together, outwards as long as there is more of the kind beside it.
  private func commonZone(of page: PageLines, _ gain: [Int32], in tree: PageTree) -> Int {
    var density = [Int32](repeating: 0, count: tree.nodes.count)
    for (index, line) in page.lines.enumerated() where worth[index] > 0 && !isAside[Int(line.block)] {
      let value = 100 + min(worth[index], 500)
      var node = Int(line.block)
      if !tree.nodes[node].element.holdsBlocks { node = Int(tree.nodes[node].parent) }
      density[node] += value
      density[Int(tree.nodes[node].parent)] += value / 2
    }
    guard let start = density.indices.max(by: { density[$0] < density[$1] }), density[start] > 0
    else { return 0 }
    var peak = density
    for node in stride(from: tree.nodes.count - 1, to: 0, by: -1) {
      let parent = Int(tree.nodes[node].parent)
      peak[parent] = max(peak[parent], peak[node])
    }
    var zone = start
    var inner = start
    while inner > 0 {
      let outer = Int(tree.nodes[inner].parent)
      var beside: Int32 = 0
      var child = outer + 1
      while child < Int(tree.nodes[outer].end) {
        if child != inner, Double(peak[child]) >= 0.4 * Double(density[start]) { beside += gain[child] }
        child = Int(tree.nodes[child].end)
      }
      if Double(beside) >= 0.2 * Double(gain[zone]) { zone = outer }
      inner = outer
    }
    return zone
  }

  /// The innermost block within a node that holds a share of its gain.
  private func innermost(
    from root: Int, holding share: Double, of gain: [Int32], in tree: PageTree
  ) -> Int {
    let least = Double(gain[root]) * share
    var best = root
    for node in tree.subtree(of: root)
    where gain[node] > 0 && Double(gain[node]) >= least && tree.nodes[node].element.holdsBlocks
      && tree.nodes[node].end <= tree.nodes[best].end
    {
      best = node
    }
    return best
  }

  /// The elements that the markup itself calls the article's body, where they hold enough prose: the
  /// one with the most, and those of its very class beside it.
  private func markedZones(_ gain: [Int32], beating common: Int32, in tree: PageTree) -> [Int]? {
    let marked = tree.nodes.indices.filter {
      gain[$0] > 0 && tree.nodes[$0].cues.contains(.body) && tree.nodes[$0].element.holdsBlocks
    }
    guard let most = marked.max(by: { gain[$0] < gain[$1] }) else { return nil }
    let name = tree.attribute(.class, of: most)
    var zones: [Int] = []
    var end = 0
    for node in marked where node >= end {
      guard node == most || (name != nil && tree.attribute(.class, of: node) == name) else { continue }
      zones.append(node)
      end = Int(tree.nodes[node].end)
    }
    let total = zones.reduce(0) { $0 + Int(gain[$1]) }
    guard Double(total) >= 0.6 * Double(common) else { return nil }
    return zones.count == 1 ? [innermost(from: most, holding: 0.9, of: gain, in: tree)] : zones
  }
}

/// Which elements are set aside, and how much of a page's prose they may hold at most.
enum AsideRule {
  static func limit(for node: PageTree.Node, at index: Int, in tree: PageTree) -> Double? {
    switch node.element {
    case .nav, .menu: return 0.5
    case .footer: return 0.5
    case .aside: return 0.4
    case .figure, .figcaption: return 0.4
    case .form, .fieldset: return 0.3
    case .html, .body, .main, .text: return nil
    default: break
    }
    let cues = node.cues
    guard !cues.isEmpty, !cues.contains(.embedded) else { return nil }
    if cues.contains(.comments) || cues.contains(.overlay) || cues.contains(.hidden) { return 0.9 }
    if cues.contains(.body) { return nil }
    if !cues.isDisjoint(with: [.related, .advertisement, .share, .navigation, .footer, .sidebar]) {
      return 0.4
    }
    if !cues.isDisjoint(with: [.tags, .invitation, .caption, .byline]) { return 0.2 }
    return nil
  }
}

extension Element {
  /// Whether it can be around the whole of an article.
  var holdsBlocks: Bool {
    switch self {
    case .p, .li, .h1, .h2, .h3, .h4, .h5, .h6, .pre, .td, .th, .tr: false
    default: !isInline
    }
  }
}
