/// One part of a document: a heading, a paragraph, an item, a field, a table.
package struct Block: Sendable {
  package var content: Content
  /// The headings above it, outermost first, the document's title left out
  /// (`["Cast", "Supporting"]`).
  package var headings: [String]
  /// The stretch of the stored text that it covers.
  package var range: Range<Int>

  package init(_ content: Content, under headings: [String] = [], range: Range<Int>) {
    self.content = content
    self.headings = headings
    self.range = range
  }
}

extension Block {
  package enum Content: Sendable {
    /// The title of the document itself: an encyclopedia's title line, a story's headline.
    case title(Passage)
    /// A story's byline (`By Culture Desk | March 9, 2021`).
    case byline(Passage)
    /// A section heading; level 2 is the outermost, as in MediaWiki.
    case heading(Passage, level: Int)
    /// A heading inside a list, which names a group (`;People at MCC`).
    case term(Passage)
    case paragraph(Passage)
    /// A list item; `description` holds the lines that belong under it (a cast list's own).
    case item(Passage, description: [Passage])
    /// A labelled value outside prose: an Infobox line, a fact box. A value with several parts
    /// (a list in a field) gives one passage a part.
    case field(name: String, values: [Passage])
    case table(Table)
  }
}

/// A table: rows of cells, as wide as its widest row.
package struct Table: Sendable {
  package var caption: Passage?
  package var rows: [Row]

  package init(caption: Passage? = nil, rows: [Row]) {
    self.caption = caption
    self.rows = rows
  }

  package struct Row: Sendable {
    package var cells: [Cell]
    package var range: Range<Int>

    package init(cells: [Cell], range: Range<Int>) {
      self.cells = cells
      self.range = range
    }
  }

  /// One cell. A cell that spans several columns or rows stands once; readers lay it out.
  package struct Cell: Sendable {
    package var text: Passage
    package var isHeader: Bool
    package var columns: Int
    package var rows: Int

    package init(_ text: Passage, isHeader: Bool = false, columns: Int = 1, rows: Int = 1) {
      self.text = text
      self.isHeader = isHeader
      self.columns = columns
      self.rows = rows
    }
  }
}
