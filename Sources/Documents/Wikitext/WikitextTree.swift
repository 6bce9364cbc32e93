/// A page of wikitext with its markup found: templates and their parameters, links, references,
/// tags, headings, lists, tables, each with its stretch of bytes.
///
/// Any bytes make a tree, and nothing is lost: the nodes and the text between them, put side by
/// side, are the page.
package struct WikitextTree: Sendable {
  package let bytes: [UInt8]
  /// In the order in which they start.
  package let nodes: [Node]
  /// The stretch of `bytes` that was read.
  package let body: Range<Int>

  /// - Parameter body: the stretch to read; the whole where nil. Pages of 2 GB and more are read up
  ///   to there.
  package init(_ bytes: [UInt8], in body: Range<Int>? = nil) {
    let whole = 0..<min(bytes.count, Int(Int32.max) - 1)
    let body = (body ?? whole).clamped(to: whole)
    self.bytes = bytes
    self.body = body
    self.nodes = WikitextParser.nodes(of: bytes, in: body)
  }

  /// The nodes that lie directly within a range of nodes: those of the page, or of one node.
  package func siblings(in range: Range<Int>) -> Siblings { Siblings(nodes: nodes, range: range) }

  /// The nodes within one node, at any depth.
  package func descendants(of index: Int) -> Range<Int> { index + 1..<Int(nodes[index].next) }

  /// Nodes side by side, each given by its index; those within them are passed over.
  package struct Siblings: Sequence, IteratorProtocol, Sendable {
    fileprivate let nodes: [Node]
    fileprivate var range: Range<Int>

    package mutating func next() -> Int? {
      while let index = range.first {
        range = Swift.min(Int(nodes[index].next), range.upperBound)..<range.upperBound
        if nodes[index].kind != .void { return index }
      }
      return nil
    }
  }

  /// The page printed from its tree; the same bytes as those that were read, for any page.
  package func printed() -> [UInt8] {
    var made: [UInt8] = []
    made.reserveCapacity(body.count)
    var place = body.lowerBound
    // The ends of the nodes that are open, innermost last.
    var open: [Int] = []
    func write(to end: Int) {
      if end > place { made.append(contentsOf: bytes[place..<end]) }
      place = end
    }
    for node in nodes where node.kind != .void {
      while let end = open.last, end <= Int(node.start) {
        write(to: end)
        open.removeLast()
      }
      write(to: Int(node.start))
      open.append(Int(node.end))
    }
    while let end = open.popLast() { write(to: end) }
    write(to: body.upperBound)
    return made
  }
}
