/// The line of a page that is the headline of its article.
struct Headline: Sendable {
  /// The index of the line.
  let line: Int

  /// The heading that shares most of its words with the page's title; where none does, the only top
  /// heading, unless it is a link as a site's name is. Nil where the page has neither.
  init?(of page: PageLines, in tree: PageTree, titled title: String?) {
    let headings = page.lines.indices.filter { index in
      tree.headingLevel(around: page.lines[index].block).map { $0 <= 3 } ?? false
    }
    let title = title.map { Self.words(of: Array($0.utf8)[...]) } ?? []
    let shares = headings.map { Self.share(of: page.text(of: page.lines[$0]), in: title) }
    if let most = shares.max(), most >= Self.enough, let place = shares.firstIndex(of: most) {
      line = headings[place]
      return
    }
    let tops = headings.filter { tree.headingLevel(around: page.lines[$0].block) == 1 }
    guard tops.count == 1, page.lines[tops[0]].linkDensity < 0.5 else { return nil }
    line = tops[0]
  }

  /// The words that two texts have in common, as a share of the longer one's.
  private static func share(of text: ArraySlice<UInt8>, in title: Set<String>) -> Double {
    let words = words(of: text)
    let longer = max(words.count, title.count)
    return longer == 0 ? 0 : Double(words.intersection(title).count) / Double(longer)
  }

  /// A title may carry the names of the section and the site, each of a few words.
  private static let enough = 0.4

  private static func words(of text: ArraySlice<UInt8>) -> Set<String> {
    Set(
      text.split { $0 < 0x80 && !$0.isLetterASCII && !$0.isDigitASCII }
        .map { String(decoding: $0, as: UTF8.self).lowercased() })
  }
}
