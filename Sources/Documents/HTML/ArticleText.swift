/// The text of a page as it is kept, made block by block: a line for the title, one for the byline,
/// then the body with an empty line between blocks.
///
/// Every passage is a slice of this text.
struct ArticleText {
  private(set) var bytes: [UInt8] = []
  private(set) var blocks: [Block] = []
  private let page: PageLines
  private let marks: PageMarks
  /// The headings above what comes next, with their levels.
  private var headings: [(level: Int, text: String)] = []

  init(of page: PageLines, marks: PageMarks) {
    self.page = page
    self.marks = marks
  }

  /// Whether the block before ends so that the next goes on the line below it.
  private var isInList = false

  /// Begins a block: on the next line within a list, below an empty line elsewhere.
  private mutating func begin(inList: Bool = false) -> Int {
    if !bytes.isEmpty {
      bytes.append(.lineFeed)
      if !(inList && isInList) { bytes.append(.lineFeed) }
    }
    isInList = inList
    return bytes.count
  }

  private mutating func end(_ start: Int, _ content: Block.Content) {
    let above = headings.map(\.text)
    blocks.append(Block(content, under: above, range: start..<bytes.count))
  }

  /// Writes lines, a space between two, and gives them as one passage.
  private mutating func write(_ lines: some Sequence<Int>) -> Passage {
    let start = bytes.count
    var found: [Passage.Mark] = []
    for index in lines {
      if bytes.count > start { bytes.append(.space) }
      let shift = bytes.count - start
      found += marks.marks(of: index).map {
        Passage.Mark(
          $0.style, $0.range.lowerBound + shift..<$0.range.upperBound + shift)
      }
      bytes.append(contentsOf: page.text(of: page.lines[index]))
    }
    return Passage(pieces: [(bytes[start...], start)], marks: found)
  }

  /// Writes words that stand in no line of the page.
  private mutating func write(_ words: String) -> Passage {
    let start = bytes.count
    bytes.append(contentsOf: words.utf8)
    return Passage(pieces: [(bytes[start...], start)])
  }
}

extension ArticleText {
  mutating func add(title: String) {
    let start = begin()
    end(start, .title(write(title)))
  }

  mutating func add(titleLine: Int) {
    let start = begin()
    end(start, .title(write(CollectionOfOne(titleLine))))
  }

  mutating func add(byline line: Int) {
    let start = begin()
    end(start, .byline(write(CollectionOfOne(line))))
  }

  mutating func add(paragraph line: Int) {
    let start = begin()
    end(start, .paragraph(write(CollectionOfOne(line))))
  }

  /// Adds a section heading; the outermost level is 2, whatever the page calls it.
  mutating func add(heading line: Int, level: Int) {
    let level = max(level, 2)
    headings.removeAll { $0.level >= level }
    let start = begin()
    let passage = write(CollectionOfOne(line))
    end(start, .heading(passage, level: level))
    headings.append((level, passage.text))
  }

  /// Adds a list item: its first line, and the lines that belong under it.
  mutating func add(item lines: [Int]) {
    let start = begin(inList: true)
    let item = write(lines.prefix(1))
    var description: [Passage] = []
    for line in lines.dropFirst() {
      bytes.append(.lineFeed)
      description.append(write(CollectionOfOne(line)))
    }
    end(start, .item(item, description: description))
  }

  /// Adds a labelled value: `name: value; value`.
  mutating func add(_ field: LabelledValue) {
    let start = begin(inList: true)
    bytes.append(contentsOf: field.name.utf8)
    bytes.append(contentsOf: ": ".utf8)
    var values: [Passage] = []
    for value in field.values {
      if !values.isEmpty { bytes.append(contentsOf: "; ".utf8) }
      switch value {
      case .lines(let lines): values.append(write(lines))
      case .words(let words): values.append(write(words))
      }
    }
    end(start, .field(name: field.name, values: values))
  }

  /// Adds a table: its caption, then a line a row with bars between the cells.
  mutating func add(_ grid: PageTable) {
    let start = begin()
    var caption: Passage?
    if !grid.caption.isEmpty { caption = write(grid.caption) }
    var rows: [Table.Row] = []
    for row in grid.rows {
      if bytes.count > start { bytes.append(.lineFeed) }
      let rowStart = bytes.count
      var cells: [Table.Cell] = []
      for cell in row {
        if !cells.isEmpty { bytes.append(contentsOf: " | ".utf8) }
        cells.append(
          Table.Cell(
            write(cell.lines), isHeader: cell.isHeader, columns: cell.columns, rows: cell.rows))
      }
      rows.append(Table.Row(cells: cells, range: rowStart..<bytes.count))
    }
    end(start, .table(Table(caption: caption, rows: rows)))
  }
}
