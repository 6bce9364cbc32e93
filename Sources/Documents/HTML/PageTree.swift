/// A parsed page as one flat list of nodes in the order of the page: a node's subtree is the
/// stretch from it to its `end`, so that no walk over it recurses, however deep the page is nested.
struct PageTree: Sendable {
  private(set) var nodes: [Node] = []
  private(set) var attributes: [Attribute] = []
  /// The characters of text nodes and attribute values, UTF-8.
  private(set) var bytes: [UInt8] = []

  struct Node: Sendable {
    var element: Element
    /// The index of the element around it; the root's is its own.
    var parent: Int32
    /// The index of the first node after its subtree.
    var end: Int32
    /// What its class, id and role hint at.
    var cues: Cues
    /// For text, offsets into `bytes`; for an element, indices into `attributes`.
    var content: Range<Int32>
  }

  struct Attribute: Sendable {
    var name: Name
    /// Offsets into `bytes`.
    var value: Range<Int32>

    /// The attributes that reading needs, by the first eight bytes of their names.
    enum Name: UInt8, Sendable {
      case `class`, id, role, href, rel, name, property, content, itemprop, itemtype, datetime, lang
      case hidden, ariaHidden, colspan, rowspan
    }
  }
}

extension PageTree {
  /// The value of an attribute of an element; nil where it has none.
  func attribute(_ name: Attribute.Name, of node: Int) -> ArraySlice<UInt8>? {
    guard nodes[node].element != .text else { return nil }
    let content = nodes[node].content
    for index in Int(content.lowerBound)..<Int(content.upperBound)
    where attributes[index].name == name {
      let value = attributes[index].value
      return bytes[Int(value.lowerBound)..<Int(value.upperBound)]
    }
    return nil
  }

  /// The value of an attribute as a string without white space around it; nil where it is empty.
  func words(_ name: Attribute.Name, of node: Int) -> String? {
    guard let value = attribute(name, of: node) else { return nil }
    let text = String(decoding: value.trimmed, as: UTF8.self)
    return text.isEmpty ? nil : text
  }

  /// The text of a subtree, white space folded; nil where there is none.
  func text(of node: Int) -> String? {
    var text: [UInt8] = []
    for index in node..<Int(nodes[node].end) where nodes[index].element == .text {
      text.append(contentsOf: self.text(at: index))
    }
    let words = text.split { $0 <= .space }
    return words.isEmpty
      ? nil : String(decoding: Array(words.joined(separator: [.space])), as: UTF8.self)
  }

  /// The characters of a text node.
  func text(at node: Int) -> ArraySlice<UInt8> {
    let content = nodes[node].content
    return bytes[Int(content.lowerBound)..<Int(content.upperBound)]
  }

  /// The indices of a subtree, its root first.
  func subtree(of node: Int) -> Range<Int> { node..<Int(nodes[node].end) }
}

extension PageTree {
  /// Room for a page of so many bytes.
  mutating func reserve(bytes count: Int) {
    bytes.reserveCapacity(count)
    nodes.reserveCapacity(count / 24)
    attributes.reserveCapacity(count / 32)
  }

  /// Adds a node under the one given and gives its index; its subtree is open until `close`.
  mutating func open(_ element: Element, under parent: Int32) -> Int32 {
    let index = Int32(nodes.count)
    let content = Int32(attributes.count)
    nodes.append(
      Node(
        element: element, parent: parent, end: index + 1, cues: [], content: content..<content))
    return index
  }

  /// Adds an attribute to the element that was opened last.
  mutating func add(_ name: Attribute.Name, _ value: UnsafeBufferPointer<UInt8>) {
    let start = Int32(bytes.count)
    bytes.append(contentsOf: value)
    attributes.append(Attribute(name: name, value: start..<Int32(bytes.count)))
    let last = nodes.count - 1
    nodes[last].content = nodes[last].content.lowerBound..<Int32(attributes.count)
  }

  /// Adds hints to the element that was opened last.
  mutating func add(_ cues: Cues) { nodes[nodes.count - 1].cues.formUnion(cues) }

  /// Ends the subtree of an element with what has been added so far.
  mutating func close(_ node: Int32) { nodes[Int(node)].end = Int32(nodes.count) }

  /// Adds characters under an element; they go on the text before them where that is its last node.
  mutating func add(text: UnsafeBufferPointer<UInt8>, under parent: Int32) {
    let start = Int32(bytes.count)
    bytes.append(contentsOf: text)
    let end = Int32(bytes.count)
    if let last = nodes.indices.last, nodes[last].element == .text, nodes[last].parent == parent,
      nodes[last].content.upperBound == start
    {
      nodes[last].content = nodes[last].content.lowerBound..<end
      return
    }
    let index = Int32(nodes.count)
    nodes.append(
      Node(element: .text, parent: parent, end: index + 1, cues: [], content: start..<end))
  }
}
