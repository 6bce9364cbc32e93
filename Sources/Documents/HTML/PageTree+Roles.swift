/// What a line is in the text, by the elements around it.
enum LineRole: Sendable, Equatable {
  case paragraph
  case heading(level: Int)
  /// The nodes are those of the element that holds all of the block.
  case item(Int)
  case term(Int)
  case table(Int)
}

extension PageTree {
  /// What a line in a block is, as far as the elements within the container say; the outermost
  /// table goes before what stands in its cells.
  func role(of block: Int32, within container: Int) -> LineRole {
    var role: LineRole?
    var node = Int(block)
    while node > container {
      let element = nodes[node].element
      switch element {
      case .table: role = .table(node)
      case .li: role = role ?? .item(node)
      case .dt: role = role ?? .term(node)
      default:
        if let level = element.headingLevel { role = role ?? .heading(level: level) }
      }
      node = Int(nodes[node].parent)
    }
    return role ?? .paragraph
  }

  /// The innermost list item around a block.
  func item(of block: Int32) -> Int? { ancestor(.li, of: block) }

  /// The innermost element of a kind that a block is or stands in.
  func ancestor(_ element: Element, of block: Int32) -> Int? {
    var node = Int(block)
    while node > 0 {
      if nodes[node].element == element { return node }
      node = Int(nodes[node].parent)
    }
    return nil
  }

  /// The `article` or `main` element that a node is or stands in, else what is around it.
  func article(around node: Int) -> Int {
    ancestor(.article, of: Int32(node)) ?? ancestor(.main, of: Int32(node))
      ?? Int(nodes[node].parent)
  }

  /// The innermost element around a block in which text flows: no paragraph, list or table.
  func flow(around block: Int32) -> Int {
    var node = Int(block)
    while node > 0, nodes[node].element.isPartOfFlow { node = Int(nodes[node].parent) }
    return node
  }
}

extension PageTree {
  /// Whether a node is a block quotation or stands in one.
  func isQuoted(_ node: Int32) -> Bool {
    nodes[Int(node)].element == .blockquote
      || nodes[Int(nodes[Int(node)].parent)].element == .blockquote
  }

  /// Whether a node is an item of a list or a cell, or stands in one.
  func isListed(_ node: Int32) -> Bool {
    var node = Int(node)
    for _ in 0..<3 {
      if nodes[node].element == .li || nodes[node].element == .td { return true }
      node = Int(nodes[node].parent)
    }
    return false
  }
}

extension Element {
  /// Whether it is a part of running text instead of what holds it.
  fileprivate var isPartOfFlow: Bool {
    switch self {
    case .p, .h1, .h2, .h3, .h4, .h5, .h6, .blockquote, .pre, .ul, .ol, .li, .dl, .dt, .dd, .table,
      .caption, .thead, .tbody, .tfoot, .tr, .td, .th, .center:
      true
    default: isInline
    }
  }
}

extension PageLines {
  /// The lines that stand in a stretch of nodes.
  func range(of subtree: Range<Int>) -> Range<Int> {
    first(from: subtree.lowerBound)..<first(from: subtree.upperBound)
  }

  /// The first line that begins at a node or behind it; lines stand in the order of their nodes.
  private func first(from node: Int) -> Int {
    var range = 0..<lines.count
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      if Int(lines[middle].first) < node {
        range = middle + 1..<range.upperBound
      } else {
        range = range.lowerBound..<middle
      }
    }
    return range.lowerBound
  }
}

extension PageTree {
  /// The level of the heading that a block is or stands in; nil outside headings.
  func headingLevel(around node: Int32) -> Int? {
    nodes[Int(node)].element.headingLevel
      ?? nodes[Int(nodes[Int(node)].parent)].element.headingLevel
  }

  /// What the `title` element says; nil where there is none.
  var title: String? {
    nodes.indices.first { nodes[$0].element == .title }.flatMap { text(of: $0) }
  }
}
