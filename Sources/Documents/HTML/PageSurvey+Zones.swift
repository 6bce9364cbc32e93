extension PageSurvey {
  /// The nodes that hold the article: those that the markup calls its body, where they hold most of
  /// what prose alone would choose, else the one that prose chooses.
  ///
  /// - Parameter gain: for each node, the worth of the lines in it that are not set aside.
  func zones(of page: PageLines, in tree: PageTree, gain: [Int32]) -> [Int] {
    let common = commonZone(of: page, gain, in: tree)
    return markedZones(gain, beating: gain[common], in: tree) ?? [common]
  }

  /// The element that holds the article by the prose alone: from where paragraphs stand closest
  /// together, outwards as long as there is more of the kind beside it.
  private func commonZone(of page: PageLines, _ gain: [Int32], in tree: PageTree) -> Int {
    let density = density(of: page, in: tree)
    guard let start = density.indices.max(by: { density[$0] < density[$1] }), density[start] > 0
    else { return 0 }
    var peak = density
    for node in stride(from: peak.count - 1, to: 0, by: -1) {
      let parent = Int(tree.nodes[node].parent)
      peak[parent] = max(peak[parent], peak[node])
    }
    let least = Double(density[start]) * Self.densityOfKind
    var zone = start
    var inner = start
    while inner > 0 {
      let outer = Int(tree.nodes[inner].parent)
      var beside: Int32 = 0
      var child = outer + 1
      while child < Int(tree.nodes[outer].end) {
        if child != inner, Double(peak[child]) >= least { beside += gain[child] }
        child = Int(tree.nodes[child].end)
      }
      if Double(beside) >= Double(gain[zone]) * Self.shareBeside { zone = outer }
      inner = outer
    }
    return zone
  }

  /// For each node, how much prose stands directly in it, and half of what stands one level deeper.
  /// A long paragraph counts little more than one of middling length, so that several beat one.
  private func density(of page: PageLines, in tree: PageTree) -> [Int32] {
    var density = [Int32](repeating: 0, count: tree.nodes.count)
    for (index, line) in page.lines.enumerated()
    where worth[index] > 0 && !isAside[Int(line.block)] {
      let value = 100 + min(worth[index], 500)
      var node = Int(line.block)
      if !tree.nodes[node].element.holdsBlocks { node = Int(tree.nodes[node].parent) }
      density[node] += value
      density[Int(tree.nodes[node].parent)] += value / 2
    }
    return density
  }

  /// The elements that the markup itself calls the article's body, where they hold enough prose:
  /// the one with the most, and those of its very class beside it.
  private func markedZones(
    _ gain: [Int32], beating common: Int32, in tree: PageTree
  ) -> [Int]? {
    let marked = tree.nodes.indices.filter {
      gain[$0] > 0 && tree.nodes[$0].cues.contains(.body) && tree.nodes[$0].element.holdsBlocks
    }
    guard let most = marked.max(by: { gain[$0] < gain[$1] }) else { return nil }
    let name = tree.attribute(.class, of: most)
    var zones: [Int] = []
    var end = 0
    for node in marked where node >= end {
      let isOfKind = name != nil && tree.attribute(.class, of: node) == name
      guard node == most || isOfKind else { continue }
      zones.append(node)
      end = Int(tree.nodes[node].end)
    }
    let total = zones.reduce(0) { $0 + Int(gain[$1]) }
    guard Double(total) >= Double(common) * Self.shareOfMarked else { return nil }
    return zones.count == 1 ? [innermost(in: most, of: gain, tree)] : zones
  }

  /// The innermost block within a node that holds nearly all of its gain.
  private func innermost(in root: Int, of gain: [Int32], _ tree: PageTree) -> Int {
    let least = Double(gain[root]) * Self.nearlyAll
    var best = root
    for node in tree.subtree(of: root)
    where gain[node] > 0 && Double(gain[node]) >= least && tree.nodes[node].element.holdsBlocks
      && tree.nodes[node].end <= tree.nodes[best].end
    {
      best = node
    }
    return best
  }

  // Each of these was chosen from the middle of a range over which F1 on a public set of 102 pages
  // does not change. All of the pages were in view, so the range is a fit to them.

  /// What stands beside a zone is of its kind where it is nearly as dense.
  private static let densityOfKind = 0.4
  /// A zone is widened only for this share of what it holds, or more.
  private static let shareBeside = 0.2
  /// What the markup calls the body is believed where it holds this share of the zone of prose.
  private static let shareOfMarked = 0.6
  private static let nearlyAll = 0.9
}

extension Element {
  /// Whether it can be around the whole of an article.
  fileprivate var holdsBlocks: Bool {
    switch self {
    case .p, .li, .h1, .h2, .h3, .h4, .h5, .h6, .pre, .td, .th, .tr: false
    default: !isInline
    }
  }
}
