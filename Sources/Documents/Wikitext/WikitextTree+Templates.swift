/// Templates and what is given to them.
extension WikitextTree {
  /// The indices of all templates, at any depth, in the order in which they start.
  package var templates: some Sequence<Int> {
    nodes.indices.lazy.filter { nodes[$0].kind == .template }
  }

  /// The stretch of a template's name, white space left out.
  package func name(of template: Int) -> Range<Int> {
    let node = nodes[template]
    let braces = node.kind == .argument ? 3 : 2
    return trimmed(Int(node.start) + braces..<Int(node.mark))
  }

  /// What is given to a template, in order.
  package func parameters(of template: Int) -> Parameters {
    Parameters(tree: self, range: descendants(of: template))
  }

  /// One thing given to a template.
  package struct Parameter: Sendable {
    /// The node it is.
    package let index: Int
    /// Its name, white space left out; nil where it has only a position.
    package let name: Range<Int>?
    /// What is given, as it stands, white space included.
    package let value: Range<Int>
  }

  package struct Parameters: Sequence, IteratorProtocol, Sendable {
    fileprivate let tree: WikitextTree
    fileprivate var range: Range<Int>

    package mutating func next() -> Parameter? {
      while range.lowerBound < range.upperBound {
        let index = range.lowerBound
        let node = tree.nodes[index]
        range = Swift.min(Int(node.next), range.upperBound)..<range.upperBound
        if node.kind == .parameter { return tree.parameter(at: index) }
      }
      return nil
    }
  }

  private func parameter(at index: Int) -> Parameter {
    let node = nodes[index]
    guard node.mark >= 0 else { return Parameter(index: index, name: nil, value: node.range) }
    return Parameter(
      index: index, name: trimmed(Int(node.start)..<Int(node.mark)),
      value: Int(node.mark) + 1..<Int(node.end))
  }

  /// A range without the ASCII white space at its ends.
  package func trimmed(_ range: Range<Int>) -> Range<Int> {
    bytes.withUnsafeBufferPointer { bytes in
      var low = range.lowerBound
      var high = range.upperBound
      while low < high, bytes[low] <= UInt8.space { low += 1 }
      while low < high, bytes[high - 1] <= UInt8.space { high -= 1 }
      return low..<high
    }
  }
}
