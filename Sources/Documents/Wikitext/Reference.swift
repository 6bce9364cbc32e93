/// What a document names as the source of some of its words.
package struct Reference: Sendable, Hashable {
  /// Where the reference stands in the stored text.
  package var range: Range<Int>
  /// The words that it stands for: from the reference before it in the paragraph, item or cell, or
  /// from the beginning of that, up to itself; for a reference in a table's caption or head, the
  /// table.
  package var supports: Range<Int>
  /// The name by which the document speaks of the source again.
  package var name: String?
  package var title: String?
  /// The newspaper, site or house that published the source.
  package var publisher: String?
  /// When the source was published, as the document writes it.
  package var date: String?
  package var url: String?
  /// The language of the source, as the document names it.
  package var language: String?

  package init(range: Range<Int>, supports: Range<Int>) {
    self.range = range
    self.supports = supports
  }
}

extension Document {
  /// The references for a stretch of the stored text, those that say the least besides first.
  package func references(for range: Range<Int>) -> [Reference] {
    references.filter { $0.supports.overlaps(range) || $0.range == range }
      .sorted { $0.supports.count < $1.supports.count }
  }
}
