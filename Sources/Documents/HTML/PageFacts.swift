import Claims

/// What a page says of itself: from JSON-LD, from OpenGraph, from `meta` names, from `time`
/// elements and microdata, and from its words, in that order of trust.
struct PageFacts: Sendable {
  private(set) var title: String?
  private(set) var publisher: String?
  private(set) var authors: [String] = []
  private(set) var published: PartialDate?
  private(set) var modified: PartialDate?
  private(set) var url: String?
  private(set) var language: String?

  init(of tree: PageTree, linkedData: LinkedData) {
    let meta = MetaElements(in: tree)
    let shown = tree.title
    title =
      linkedData.headline ?? meta["og:title"] ?? meta["twitter:title"] ?? meta["parsely-title"]
      ?? shown
    publisher =
      linkedData.publisher ?? meta["og:site_name"] ?? meta["application-name"]
      ?? meta["dc.publisher"] ?? meta["publisher"] ?? Self.site(in: shown, of: title)
    authors = linkedData.authors
    if authors.isEmpty, let author = meta.author { authors = [author] }
    authors = authors.map(Self.withoutBy)
    published =
      Self.date(linkedData.published) ?? meta.published ?? Self.date(
        in: tree, marked: "datepublished")
      ?? Self.time(in: tree)
    modified =
      Self.date(linkedData.modified) ?? meta.modified ?? Self.date(in: tree, marked: "datemodified")
    url = meta.canonical ?? linkedData.url ?? meta["og:url"]
    language =
      linkedData.language ?? meta.language ?? Self.language(meta["og:locale"])
      ?? Self.language(meta["content-language"])
  }
}

extension PageFacts {
  /// The day of an ISO 8601 date and time as its writer counts days, or of one in words.
  static func date(_ text: String?) -> PartialDate? {
    guard let text else { return nil }
    var date = PartialDate(iso: text)
    if date == nil, case .day(let day) = StatedDay(in: text) { date = day }
    return date.flatMap { $0.year >= firstYear ? $0 : nil }
  }

  /// The web's first page is of this year; earlier dates stand where a system has none.
  private static let firstYear = 1991

  /// Takes from the page's words what its markup does not say: the day in the byline.
  mutating func complete(from text: ArticleText) {
    for block in text.blocks.prefix(2) {
      guard case .byline(let passage) = block.content else { continue }
      published =
        published ?? Byline(0..<passage.bytes.count, in: passage.bytes).flatMap(\.published)
    }
  }

  /// The day of the element that microdata marks with a property.
  private static func date(in tree: PageTree, marked property: StaticString) -> PartialDate? {
    for node in tree.nodes.indices where tree.nodes[node].element != .text {
      guard tree.attribute(.itemprop, of: node)?.equalsIgnoringCase(property) ?? false else {
        continue
      }
      let words =
        tree.words(.datetime, of: node) ?? tree.words(.content, of: node) ?? tree.text(of: node)
      if let date = date(words) { return date }
    }
    return nil
  }

  /// The day of the first `time` on the page.
  private static func time(in tree: PageTree) -> PartialDate? {
    let first = tree.nodes.indices.first {
      tree.nodes[$0].element == .time && tree.attribute(.datetime, of: $0) != nil
    }
    return first.flatMap { date(tree.words(.datetime, of: $0)) }
  }

  /// A name without the "By" that some systems put before it.
  private static func withoutBy(_ name: String) -> String {
    name.hasPrefix("By ") || name.hasPrefix("by ") ? String(name.dropFirst(3)) : name
  }

  /// The name of the site at the end of a page's title, after a bar or a dash.
  private static func site(in shown: String?, of title: String?) -> String? {
    guard let shown, let title, shown.count > title.count, shown.hasPrefix(title.prefix(12)) else {
      return nil
    }
    let separators: [String] = [" | ", " – ", " — ", " - ", " :: ", " » "]
    let places = separators.compactMap { shown.lastRange(of: $0) }
    guard let last = places.max(by: { $0.lowerBound < $1.lowerBound }) else { return nil }
    let site = shown[last.upperBound...]
    return site.isEmpty || site.count > 60 ? nil : String(site)
  }

  /// A locale (`en_US`) as a language tag.
  private static func language(_ locale: String?) -> String? {
    locale.map { String($0.map { $0 == "_" ? "-" : $0 }) }
  }
}

extension String {
  /// Where a text stands in this one for the last time.
  fileprivate func lastRange(of text: String) -> Range<Index>? {
    var end = endIndex
    while let start = index(end, offsetBy: -text.count, limitedBy: startIndex) {
      if self[start..<end] == text { return start..<end }
      end = index(before: end)
    }
    return nil
  }
}
