/// One line of a page as a reader sees it: the text between two breaks.
struct PageLine: Sendable {
  /// The innermost element around it that breaks lines.
  var block: Int32
  /// Its first text node.
  var first: Int32 = 0
  /// The node after its last text node.
  var end: Int32 = 0
  /// Its text, offsets into the lines' bytes.
  var range = 0..<0
  /// How many characters it has, white space left out; one of Chinese or Japanese counts twice,
  /// since it says as much.
  var characters = 0
  /// How many of its characters stand in links.
  var linked = 0
  /// How many commas and ends of sentences it has.
  var stops = 0
  /// Whether it ends as sentences do.
  var endsSentence = false
  /// Whether it has a character yet.
  var hasBegun = false

  init(block: Int32) { self.block = block }
}

extension PageLine {
  /// The share of its characters that are linked, from 0 to 1.
  var linkDensity: Double { characters == 0 ? 0 : Double(linked) / Double(characters) }

  /// Characters that are in no link.
  var plain: Int { characters - linked }
}

/// The lines of a page in order, with their text and what is set apart in it.
struct PageLines: Sendable {
  private(set) var lines: [PageLine] = []
  /// The text of the lines, white space folded, UTF-8.
  private(set) var bytes: [UInt8] = []
  /// Stretches of `bytes` inside an inline element that sets words apart, in order of their end.
  private(set) var spans: [Span] = []

  struct Span: Sendable {
    var range: Range<Int>
    /// The element: `a`, `em`, `strong` and their like.
    var node: Int32
  }

  func text(of line: PageLine) -> ArraySlice<UInt8> { bytes[line.range] }
}

extension PageLines {
  /// The lines of a page, unread elements and hidden ones left out.
  init(of tree: PageTree) {
    let walk = LineWalk(over: tree)
    lines = walk.lines
    bytes = walk.bytes
    spans = walk.spans
  }
}
