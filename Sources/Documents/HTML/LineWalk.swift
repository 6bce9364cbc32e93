/// One walk over a page's nodes, which cuts their text into lines.
struct LineWalk {
  private let tree: PageTree
  private(set) var lines: [PageLine] = []
  private(set) var bytes: [UInt8] = []
  private(set) var spans: [PageLines.Span] = []

  /// The line being written; it has begun when it has a character.
  private var line = PageLine(block: 0)
  private var blocks: [Int32] = []
  /// Inline elements that stand open and where the text in them began.
  private var inlines: [(node: Int32, start: Int)] = []
  private var links = 0
  private var breaks = 0
  private var needsSpace = false

  init(over tree: PageTree) {
    self.tree = tree
    bytes.reserveCapacity(tree.bytes.count / 2)
    walk()
  }

  private mutating func walk() {
    var open: [Int32] = []
    var node = 0
    while node < tree.nodes.count {
      while let last = open.last, tree.nodes[Int(last)].end <= node {
        open.removeLast()
        leave(last)
      }
      let element = tree.nodes[node].element
      if element.isUnread || tree.isNeverShown(node) {
        node = Int(tree.nodes[node].end)
        continue
      }
      switch element {
      case .text: take(tree.text(at: node), at: node)
      case .br: breaks += 1
      case .hr: endLine()
      default:
        enter(Int32(node), element)
        open.append(Int32(node))
      }
      node += 1
    }
    while let last = open.popLast() { leave(last) }
    endLine()
  }

  private mutating func enter(_ node: Int32, _ element: Element) {
    if !element.isInline {
      endLine()
      blocks.append(node)
    } else if element.setsApart {
      if element == .a { links += 1 }
      inlines.append((node, bytes.count))
    }
  }

  private mutating func leave(_ node: Int32) {
    let element = tree.nodes[Int(node)].element
    if !element.isInline {
      endLine()
      blocks.removeLast()
    } else if element.setsApart, let inline = inlines.popLast() {
      if element == .a { links -= 1 }
      let begins = inline.start < bytes.count && bytes[inline.start] == .space
      let start = begins ? inline.start + 1 : inline.start
      if start < bytes.count {
        spans.append(PageLines.Span(range: start..<bytes.count, node: node))
      }
    }
  }

  /// Takes the characters of a text node; white space is folded, soft hyphens and characters
  /// without width are left out. Two breaks end a line, and so does one after a sentence or
  /// a labelled value.
  private mutating func take(_ text: ArraySlice<UInt8>, at node: Int) {
    if breaks > 0, line.hasBegun, text.contains(where: { $0 > .space }) {
      if breaks > 1 || line.endsSentence || isLabelled { endLine() }
      breaks = 0
      needsSpace = true
    }
    var index = text.startIndex
    while index < text.endIndex {
      let byte = text[index]
      if byte > .space && byte < 0xC2 {
        append(byte, at: node)
        index += 1
        continue
      }
      let width = Self.widthOfSpace(text[index...])
      if width > 0 {
        needsSpace = true
        index += width
        continue
      }
      let ignored = Self.widthOfIgnored(text[index...])
      if ignored == 0 { append(byte, at: node) }
      index += max(ignored, 1)
    }
  }

  /// Whether the line so far is a label with its value.
  private var isLabelled: Bool {
    let range = line.range.lowerBound..<bytes.count
    return LabelledLine(range, in: bytes).map { $0.label.count > 1 && !$0.value.isEmpty } ?? false
  }

  private mutating func append(_ byte: UInt8, at node: Int) {
    if !line.hasBegun {
      breaks = 0
      line = PageLine(block: blocks.last ?? 0)
      line.first = Int32(node)
      line.range = bytes.count..<bytes.count
      line.hasBegun = true
      for index in inlines.indices { inlines[index].start = max(inlines[index].start, bytes.count) }
    } else if needsSpace {
      bytes.append(.space)
    }
    needsSpace = false
    bytes.append(byte)
    line.end = Int32(node) + 1
    count(byte)
  }

  private mutating func count(_ byte: UInt8) {
    guard byte & 0xC0 != 0x80 else { return countContinuation(byte) }
    // From U+3000 to U+9FFF, where Chinese and Japanese stand.
    let weight = byte >= 0xE3 && byte < 0xEA ? 2 : 1
    line.characters += weight
    if links > 0 { line.linked += weight }
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): sawStop(ends: true)
    case UInt8(ascii: ","), UInt8(ascii: ";"): sawStop(ends: false)
    case UInt8(ascii: ":"): line.endsSentence = true
    case .quote, .apostrophe, UInt8(ascii: ")"), 0xE2: break
    default: line.endsSentence = false
    }
  }

  /// Sees the full stops and commas of Chinese and Japanese: U+3001, U+3002, U+FF01, U+FF0C.
  private mutating func countContinuation(_ byte: UInt8) {
    guard byte == 0x81 || byte == 0x82 || byte == 0x8C, bytes.count >= 3 else { return }
    let (lead, middle) = (bytes[bytes.count - 3], bytes[bytes.count - 2])
    if lead == 0xE3, middle == 0x80, byte != 0x8C { sawStop(ends: byte == 0x82) }
    if lead == 0xEF, middle == 0xBC, byte != 0x82 { sawStop(ends: byte == 0x81) }
  }

  private mutating func sawStop(ends: Bool) {
    line.stops += 1
    line.endsSentence = ends
  }

  private mutating func endLine() {
    breaks = 0
    needsSpace = false
    guard line.hasBegun else { return }
    line.range = line.range.lowerBound..<bytes.count
    lines.append(line)
    line.hasBegun = false
  }
}

extension LineWalk {
  /// How many bytes the white space has with which the text begins; 0 for any other character.
  private static func widthOfSpace(_ text: ArraySlice<UInt8>) -> Int {
    let start = text.startIndex
    let lead = text[start]
    if lead <= .space { return 1 }
    if lead == 0xC2, text.count > 1 { return text[start + 1] == 0xA0 ? 2 : 0 }
    guard text.count > 2, text[start + 1] == 0x80 else { return 0 }
    let last = text[start + 2]
    let isSpace =
      lead == 0xE2
      ? last <= 0x8A || last == 0xA8 || last == 0xA9 || last == 0xAF : lead == 0xE3 && last == 0x80
    return isSpace ? 3 : 0
  }

  /// How many bytes the soft hyphen, the character without width or the direction mark has with
  /// which the text begins; 0 for any other.
  private static func widthOfIgnored(_ text: ArraySlice<UInt8>) -> Int {
    let start = text.startIndex
    switch text[start] {
    case 0xC2: return text.count > 1 && text[start + 1] == 0xAD ? 2 : 0
    case 0xE2:
      guard text.count > 2, text[start + 1] == 0x80 else { return 0 }
      let last = text[start + 2]
      return last == 0x8B || last == 0x8E || last == 0x8F ? 3 : 0
    case 0xEF:
      return text.count > 2 && text[start + 1] == 0xBB && text[start + 2] == 0xBF ? 3 : 0
    default: return 0
    }
  }
}

extension PageTree {
  /// Whether an element's own markup says that it is not shown.
  fileprivate func isNeverShown(_ node: Int) -> Bool {
    let cues = nodes[node].cues
    guard !cues.isDisjoint(with: [.hidden, .overlay]) else { return false }
    return nodes[node].element.isInline || attribute(.hidden, of: node) != nil
  }
}

extension Element {
  /// Whether an inline element's words are to be told from those around them.
  fileprivate var setsApart: Bool {
    switch self {
    case .a, .b, .strong, .em, .i, .cite, .s, .del, .strike: true
    default: false
    }
  }
}
