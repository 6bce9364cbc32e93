/// Links show their words, or the page that they point to.
extension ReaderText {
  mutating func readLink(_ index: Int) {
    let link = tree.link(at: index)
    guard link.isShown else { return }
    let start = count
    let startsWord = hasSpace
    let shown = link.text.isEmpty ? link.bareTarget : link.text
    read(tree.descendants(of: index), in: shown)
    mark(.link(link.target), from: startsWord && start > 0 ? start + 1 : start)
  }

  mutating func readExternalLink(_ index: Int) {
    let node = tree.nodes[index]
    let start = count
    read(tree.descendants(of: index), in: tree.trimmed(Int(node.mark)..<Int(node.end) - 1))
    mark(.link(tree.address(of: index)), from: start)
  }
}

extension WikitextTree {
  /// A link to a page.
  struct Link {
    /// The page's title, without the colon that may stand before it.
    var target: String
    /// The stretch of the title, without what tells it from others of that name where the link
    /// leaves its words blank (`[[W (TV series)|]]`).
    var bareTarget: Range<Int>
    /// The stretch of its words; empty where it has none.
    var text: Range<Int>
    /// The part of the title before its colon, in lower case; nil where there is none.
    var namespace: String?

    /// Whether the link shows anything: files, categories and the page in other languages do not.
    var isShown: Bool {
      guard let namespace else { return true }
      return !Self.hidden.contains(namespace)
    }
    var isCategory: Bool { namespace.map { Self.categories.contains($0) } ?? false }

    private static let categories: Set = ["category", "분류"]
    private static let hidden = categories.union([
      "file", "image", "media", "파일", "그림", "ar", "cs", "da", "de", "el", "es", "fa", "fi",
      "fr", "he", "hu", "id", "it", "ja", "ko", "ms", "nl", "no", "pl", "pt", "ro", "ru", "simple",
      "sv", "th", "tl", "tr", "uk", "vi", "zh", "zh-yue", "zh-min-nan",
    ])
  }

  func link(at index: Int) -> Link {
    let node = nodes[index]
    var target = trimmed(Int(node.start) + 2..<Int(node.mark))
    let isPiped = node.mark < node.end - 2
    var text =
      isPiped ? Int(node.mark) + 1..<Int(node.end) - 2 : target.upperBound..<target.upperBound
    if trimmed(text).isEmpty { text = text.lowerBound..<text.lowerBound }
    var namespace: String?
    if let first = target.first, bytes[first] == UInt8.colon {
      target = target.dropFirst()
    } else if let colon = bytes[target].firstIndex(of: UInt8.colon) {
      namespace = String(decoding: bytes[trimmed(target.lowerBound..<colon)], as: UTF8.self)
        .lowercased()
    }
    var bare = target
    if isPiped, text.isEmpty, let bracket = bytes[target].lastIndex(of: UInt8(ascii: "(")) {
      bare = trimmed(target.lowerBound..<bracket)
    }
    return Link(
      target: String(decoding: bytes[target], as: UTF8.self), bareTarget: bare, text: text,
      namespace: namespace)
  }

  /// Whether a node is a link that puts the page in a category.
  func isCategory(_ index: Int) -> Bool {
    nodes[index].kind == .link && link(at: index).isCategory
  }

  /// The address of an external link.
  func address(of index: Int) -> String {
    let node = nodes[index]
    return String(decoding: bytes[Int(node.start) + 1..<Int(node.mark)], as: UTF8.self)
  }
}
