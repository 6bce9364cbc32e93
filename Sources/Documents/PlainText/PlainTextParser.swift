import Claims

/// Cuts a text into blocks, line by line.
///
/// Each kind of block is tried at the line where the last one ended; what is none of them is a
/// paragraph. Linear in the length of the text.
struct PlainTextParser {
  let bytes: [UInt8]
  let id: DocumentID
  var lines: [TextLine]
  /// The line that is read next.
  var next = 0
  private(set) var blocks: [Block] = []
  /// The headings above the next block and their levels.
  private var headings: [String] = []
  private var levels: [Int] = []

  var title: String?
  var published: PartialDate?
  var publishedAt: Range<Int>?
  var findings: [Finding] = []

  init(_ text: StoredText, of id: DocumentID) {
    self.bytes = text.bytes
    self.id = id
    self.lines = text.lines()
  }

  mutating func parse() {
    parseOpening()
    while next < lines.count {
      if lines[next].isBlank {
        next += 1
        continue
      }
      if parseHeading() || parseTerm() || parseTable() || parseInfobox() || parseFactBox()
        || parseItem() || parseOpenTable() || parseCapitals()
      {
        continue
      }
      parseParagraph()
    }
  }

  mutating func add(_ content: Block.Content, range: Range<Int>) {
    blocks.append(Block(content, under: headings, range: range))
  }

  /// A heading ends the sections of its level and below; it stands under those above it.
  mutating func addHeading(_ text: Range<Int>, level: Int, range: Range<Int>) {
    while let last = levels.last, last >= level {
      levels.removeLast()
      headings.removeLast()
    }
    let passage = Passage(bytes, text)
    add(.heading(passage, level: level), range: range)
    headings.append(passage.text)
    levels.append(level)
  }

  func passage(_ range: Range<Int>) -> Passage { Passage(bytes, range) }

  func isBlank(at index: Int) -> Bool { index >= lines.count || lines[index].isBlank }

  /// The first line from `index` on that is not blank.
  func firstLine(from index: Int) -> TextLine? {
    index < lines.count ? lines[index...].first { !$0.isBlank } : nil
  }

  /// Whether the line is of a kind that ends a paragraph or an item's description.
  func opensBlock(at index: Int) -> Bool {
    let line = lines[index]
    return line.isBlank || headingMark(of: line) != nil || isTerm(line)
      || ListMarker(of: line, in: bytes) != nil || PipeRow(framed: line, in: bytes) != nil
  }
}
