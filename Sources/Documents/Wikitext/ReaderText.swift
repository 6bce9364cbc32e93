/// The text that a reader of a page sees, gathered from stretches of its tree.
///
/// White space is folded into single spaces. Where the way of reading says so, a break of the line
/// ends one part and begins the next; every part is a passage of its own.
struct ReaderText {
  /// What ends a part.
  enum Parting {
    /// Nothing: all is one line.
    case never
    /// A break of the line.
    case lines
    /// A break of the line, an item of a list, an argument of a template that makes a list.
    case values
  }

  let tree: WikitextTree
  let parting: Parting
  /// Whether a template that is not known shows its only argument.
  var showsUnknown = true
  /// Templates that were read as something else.
  var skipped: Set<Int> = []
  private(set) var parts: [Passage] = []

  private var bytes: [UInt8] = []
  private var runs: [Passage.Run] = []
  private var marks: [Passage.Mark] = []
  /// White space that was read and not yet written.
  private var space: Int?
  private var italic: Int?
  private var bold: Int?
  private var spans: [(tag: UInt8, start: Int, style: Passage.Mark.Style?)] = []
  /// Three apostrophes of which one is a letter's, so that the rest come out even.
  var unevenBold: Int?
  /// Templates and links within each other, as deep as MediaWiki expands them.
  var depth = 0
  static let deepest = 40

  init(_ tree: WikitextTree, parting: Parting) {
    self.tree = tree
    self.parting = parting
  }

  /// How many bytes the part has so far.
  var count: Int { bytes.count }
  /// Whether white space goes before what is written next.
  var hasSpace: Bool { space != nil }
}

// MARK: - Writing

extension ReaderText {
  /// Writes a stretch of the page as it stands, entities decoded.
  mutating func write(_ range: Range<Int>) {
    var place = range.lowerBound
    var start = place
    while place < range.upperBound {
      let byte = tree.bytes[place]
      if byte <= UInt8.space {
        // A single space between words stays within the run.
        let next = place + 1
        if byte == UInt8.space, place > start, next < range.upperBound,
          tree.bytes[next] > UInt8.space, tree.bytes[next] != UInt8.ampersand
        {
          place = next
          continue
        }
        copy(start..<place)
        if byte == UInt8.lineFeed { endLineStyles() }
        if space == nil { space = place }
        place = next
        start = place
      } else if byte == UInt8.ampersand, let entity = Entity(in: tree.bytes, at: place) {
        copy(start..<place)
        write(entity.bytes, standingFor: entity.range)
        place = entity.range.upperBound
        start = place
      } else {
        place += 1
      }
    }
    copy(start..<place)
  }

  /// Writes bytes that stand for a stretch of the page as a whole.
  mutating func write(_ made: some BidirectionalCollection<UInt8>, standingFor source: Range<Int>) {
    var words = made[...]
    if words.first == UInt8.space {
      space = space ?? source.lowerBound
      words = words.dropFirst()
    }
    let isPadded = words.last == UInt8.space
    if isPadded { words = words.dropLast() }
    if !words.isEmpty {
      writeSpace()
      runs.append(.init(flat: bytes.count, source: source, isMade: true))
      bytes.append(contentsOf: words)
    }
    if isPadded { space = space ?? source.lowerBound }
  }

  private mutating func copy(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    writeSpace()
    runs.append(.init(flat: bytes.count, source: range, isMade: false))
    bytes.append(contentsOf: tree.bytes[range])
  }

  private mutating func writeSpace() {
    guard let place = space else { return }
    space = nil
    guard !bytes.isEmpty else { return }
    runs.append(.init(flat: bytes.count, source: place..<place + 1, isMade: false))
    bytes.append(UInt8.space)
  }

  /// A break of the line: a new part where parts are lines, else a space.
  mutating func breakLine(at place: Int) {
    if parting == .never { space = space ?? place } else { endPart() }
  }

  /// Ends an item of a list: a new part where values are parted, else a comma.
  mutating func endItem(at place: Int) {
    if parting == .values {
      endPart()
    } else if !bytes.isEmpty, bytes.last != UInt8(ascii: ",") {
      write(", ".utf8, standingFor: place..<place + 1)
    }
  }

  /// Ends the part; an empty one leaves nothing.
  mutating func endPart() {
    endLineStyles()
    while let span = spans.popLast() { mark(span.style, from: span.start) }
    if !bytes.isEmpty {
      marks.sort { first, second in
        first.range.lowerBound == second.range.lowerBound
          ? first.range.upperBound > second.range.upperBound
          : first.range.lowerBound < second.range.lowerBound
      }
      parts.append(Passage(bytes: bytes, runs: runs, marks: marks))
    }
    bytes = []
    runs = []
    marks = []
    space = nil
  }

  /// All of it as one passage; an empty one stands at `range`.
  mutating func passage(at range: Range<Int>) -> Passage {
    endPart()
    return parts.first ?? .empty(at: range)
  }
}

extension Passage {
  /// A passage without words, which knows where it would stand.
  static func empty(at range: Range<Int>) -> Passage {
    Passage(bytes: [], runs: [.init(flat: 0, source: range, isMade: true)], marks: [])
  }
}

// MARK: - Styles

extension ReaderText {
  /// Sets the flat text apart from `start` to here.
  mutating func mark(_ style: Passage.Mark.Style?, from start: Int) {
    var start = start
    if start < bytes.count, bytes[start] == UInt8.space { start += 1 }
    guard let style, start < bytes.count else { return }
    marks.append(.init(style, start..<bytes.count))
  }

  /// Two apostrophes are italic, three bold, five both; of more, those before the last five, and of
  /// four the first, are apostrophes.
  ///
  /// - Parameter count: how many of the apostrophes at `range` are markup: 2, 3 or 5.
  mutating func readQuotes(_ range: Range<Int>, count: Int) {
    write(range.lowerBound..<range.upperBound - count)
    if count != 3 {
      if let start = italic { mark(.italic, from: start) }
      italic = italic == nil ? bytes.count : nil
    }
    if count != 2 {
      if let start = bold { mark(.bold, from: start) }
      bold = bold == nil ? bytes.count : nil
    }
  }

  /// Finds the apostrophe that is a letter's, where bold and italic words are both left open at the
  /// end of a stretch, as MediaWiki does: in three apostrophes after a word of one letter, else
  /// after a longer one, else after a space.
  mutating func balanceQuotes(in nodes: Range<Int>) {
    unevenBold = nil
    var counts = (italic: 0, bold: 0)
    var candidates: [Int] = []
    var index = nodes.lowerBound
    while index < nodes.upperBound {
      let node = tree.nodes[index]
      if node.kind == .quotes {
        let count = node.range.count
        counts.italic += count == 2 || count >= 5 ? 1 : 0
        counts.bold += count >= 3 ? 1 : 0
        if count == 3 || count == 4 { candidates.append(index) }
      }
      index = node.kind == .reference ? Int(node.next) : index + 1
    }
    guard counts.italic % 2 == 1, counts.bold % 2 == 1 else { return }
    unevenBold =
      candidates.first { isLetter(before: $0, by: 1) && !isLetter(before: $0, by: 2) }
      ?? candidates.first { isLetter(before: $0, by: 1) } ?? candidates.first
  }

  private func isLetter(before index: Int, by count: Int) -> Bool {
    let place = Int(tree.nodes[index].start) - count
    return place >= tree.body.lowerBound && tree.bytes[place] > UInt8.space
  }

  /// A tag that sets words apart was opened, or closed.
  mutating func openSpan(_ tag: UInt8, _ style: Passage.Mark.Style?) {
    // More tags within each other than this are a mistake of the page.
    if spans.count < 64 { spans.append((tag, bytes.count, style)) }
  }

  mutating func closeSpan(_ tag: UInt8) {
    guard let index = spans.lastIndex(where: { $0.tag == tag }) else { return }
    mark(spans[index].style, from: spans[index].start)
    spans.remove(at: index)
  }

  /// Bold and italic words end with their line at the latest.
  mutating func endLineStyles() {
    if let start = italic { mark(.italic, from: start) }
    if let start = bold { mark(.bold, from: start) }
    italic = nil
    bold = nil
  }
}
