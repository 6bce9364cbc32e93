/// The line of a page that is the headline of its article.
struct Headline: Sendable {
  /// The index of the line.
  let line: Int

  /// The first top heading that shares its words with the page's title, else the first top heading;
  /// nil where the page has none.
  init?(of page: PageLines, in tree: PageTree, titled title: String?) {
    let tops = page.lines.indices.filter { index in
      tree.headingLevel(around: page.lines[index].block) == 1
    }
    guard let first = tops.first else { return nil }
    let title = Self.words(of: title.map { Array($0.utf8)[...] } ?? [])
    let best = tops.first { index in
      let words = Self.words(of: page.text(of: page.lines[index]))
      return words.count > 1 && words.intersection(title).count * 2 > words.count
    }
    guard let line = best ?? (tops.count == 1 ? first : nil) else { return nil }
    self.line = line
  }

  private static func words(of text: ArraySlice<UInt8>) -> Set<String> {
    Set(
      text.split { $0 < 0x80 && !$0.isLetterASCII && !$0.isDigitASCII }
        .map { String(decoding: $0, as: UTF8.self).lowercased() })
  }
}

extension PageTree {
  /// The level of the heading that a block is or stands in; nil outside headings.
  func headingLevel(around node: Int32) -> Int? {
    nodes[Int(node)].element.headingLevel
      ?? nodes[Int(nodes[Int(node)].parent)].element.headingLevel
  }

  /// What the `title` element says; nil where there is none.
  var title: String? {
    nodes.indices.first { nodes[$0].element == .title }.flatMap { text(of: $0) }
  }
}
