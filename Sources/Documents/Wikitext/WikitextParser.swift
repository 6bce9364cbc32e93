/// Reads wikitext in one pass into the nodes of a tree.
///
/// Brackets are matched with a stack, as MediaWiki's preprocessor does it: the nearest open braces
/// take the closing ones, what is still open within them was text all along. Nothing recurses and no
/// byte is looked at more than a few times, so any input takes time and memory linear in its length.
///
/// Brackets that turn out never to be closed have by then taken pipes that belong to others. A page
/// with such brackets is therefore read a second time, with those known to be text.
struct WikitextParser {
  let bytes: UnsafeBufferPointer<UInt8>
  var nodes: [WikitextTree.Node] = []
  /// The byte that is read next.
  var index: Int
  let end: Int

  var frames: [Frame] = []
  /// Parameters of open frames, the last of each frame still without its end.
  var openParts: [Int32] = []
  /// How many frames of braces are open within the innermost reference.
  var braces = 0
  var tables = 0
  /// The sign that began the line, where it is a line of cells.
  var cellLine: UInt8 = 0
  var isInReference = false

  /// Brackets known to be text: where they start and how many signs, in order.
  var literals: ArraySlice<Literal> = []
  /// Brackets that were not closed in this reading.
  var unclosed: [Literal] = []
  /// Whether unclosed brackets took a pipe, so that a second reading finds more.
  var tookPipes = false
  /// Raw tags that have no closing tag from here on.
  var withoutEnd: UInt64 = 0
  /// Where the last `</ref` of the page stands; looked up at the first reference.
  var lastReferenceEnd: Int?

  struct Literal: Sendable {
    var start: Int
    var count: Int
  }

  /// Markup that is open: its kind, where it starts, the nodes kept for it.
  struct Frame: Sendable {
    enum Kind: UInt8, Sendable { case braces, link, externalLink, reference, heading }
    var kind: Kind
    /// Braces still unmatched, or the level of a heading.
    var count: Int32
    var start: Int32
    var slot: Int32
    /// Nodes kept for the brackets, from `slot` on, and not yet used; the innermost is the last.
    var slots: Int32
    /// Where its parameters begin in `openParts`.
    var firstPart: Int32
    /// The end of its name or target: the first pipe.
    var nameEnd: Int32
    /// What was the case outside it.
    var outerTables: Int32
    var outerBraces: Int32
    var outerCellLine: UInt8
  }

  static func nodes(of bytes: [UInt8], in body: Range<Int>) -> [WikitextTree.Node] {
    bytes.withUnsafeBufferPointer { buffer in
      var first = WikitextParser(buffer, body)
      first.parse()
      guard first.tookPipes else { return first.nodes }
      var second = WikitextParser(buffer, body)
      second.literals = first.unclosed.sorted { $0.start < $1.start }[...]
      second.parse()
      return second.nodes
    }
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>, _ body: Range<Int>) {
    self.bytes = bytes
    self.index = body.lowerBound
    self.end = body.upperBound
    // Real pages hold a node in every 12 to 40 bytes.
    nodes.reserveCapacity(body.count / 16 + 16)
  }

  private mutating func parse() {
    beginLine()
    while true {
      var place = index
      while place < end, !Self.isSpecial(bytes[place]) { place += 1 }
      index = place
      guard place < end else { break }
      switch bytes[place] {
      case UInt8.lineFeed: readLineFeed()
      case UInt8.openBrace: readOpenBraces()
      case UInt8.closeBrace: readCloseBraces()
      case UInt8.openBracket: readOpenBrackets()
      case UInt8.closeBracket: readCloseBrackets()
      case UInt8.pipe: readPipe()
      case UInt8.equals: readEquals()
      case UInt8.lessThan: readAngle()
      case UInt8.apostrophe: readApostrophes()
      default: readExclamation()
      }
    }
    while !frames.isEmpty { giveUp() }
  }

  /// Whether markup may begin or end with a byte: a bit for each that may.
  private static func isSpecial(_ byte: UInt8) -> Bool {
    let bits = byte < 64 ? specialBelow64 : specialFrom64
    return byte < 128 && (bits &>> UInt64(byte & 63)) & 1 != 0
  }

  /// Line feed, exclamation mark, apostrophe, less-than and equals signs.
  private static var specialBelow64: UInt64 { 1 << 10 | 1 << 33 | 1 << 39 | 1 << 60 | 1 << 61 }
  /// Brackets, braces and the pipe, each less 64.
  private static var specialFrom64: UInt64 { 1 << 27 | 1 << 29 | 1 << 59 | 1 << 60 | 1 << 61 }

  func byte(at place: Int) -> UInt8 { place < end ? bytes[place] : 0 }

  /// How many times the byte at a place stands there.
  func run(at place: Int) -> Int {
    let sign = bytes[place]
    var place = place + 1
    let start = place - 1
    while place < end, bytes[place] == sign { place += 1 }
    return place - start
  }

  mutating func addLeaf(
    _ kind: WikitextTree.Kind, _ range: Range<Int>, level: UInt8 = 0, mark: Int = -1
  ) {
    nodes.append(
      .init(
        kind: kind, level: level, start: Int32(range.lowerBound), end: Int32(range.upperBound),
        mark: Int32(mark), next: Int32(nodes.count + 1)))
  }
}
