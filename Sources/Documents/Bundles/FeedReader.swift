import Claims

/// Makes an entry of each item of an RSS feed (0.9x, 1.0, 2.0) or an Atom feed (RFC 4287).
final class FeedReader: XMLBundleReader {
  var ready: [Result<Entry, DocumentError>] = []
  let isLenient = true

  private let facts: DocumentFacts
  private var feed: DocumentFacts
  private var item: FeedItem?
  private var count = 0
  private var words: [UInt8] = []
  /// Elements within an Atom text construct of type `xhtml`; nil outside of one.
  private var markupDepth: Int?
  private var contentType = "text"

  init(_ facts: DocumentFacts) {
    self.facts = facts
    self.feed = facts
    self.feed.title = nil
    self.feed.url = nil
  }

  var openEntry: String? { item?.title ?? item?.link }

  func start(_ name: String, _ attributes: [String: String]) {
    if let depth = markupDepth {
      markupDepth = depth + 1
      open(name, attributes)
      return
    }
    switch name {
    case "item", "atom:entry": item = FeedItem()
    case "atom:feed": feed.language = facts.language ?? attributes["xml:lang"]
    case "atom:link": addLink(attributes)
    case "atom:content", "atom:summary", "atom:title":
      contentType = attributes["type"] ?? "text"
      if contentType == "xhtml" { markupDepth = 0 }
    default: break
    }
    words.removeAll(keepingCapacity: true)
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard words.count + bytes.count <= StoredText.limit else { return }
    if markupDepth == nil {
      words.append(contentsOf: bytes)
    } else {
      words += Array(bytes).escapedForMarkup
    }
  }

  func end(_ name: String) {
    if let depth = markupDepth, depth > 0 {
      markupDepth = depth - 1
      words += Array("</\(local(name))>".utf8)
      return
    }
    markupDepth = nil
    if item == nil { endOfFeed(name) } else { endOfItem(name) }
  }

  private func endOfFeed(_ name: String) {
    switch name {
    case "title", "atom:title": feed.publisher = facts.publisher ?? feed.publisher ?? spoken
    case "language", "dc:language": feed.language = facts.language ?? spoken
    default: break
    }
  }

  private func endOfItem(_ name: String) {
    switch name {
    case "item", "atom:entry":
      count += 1
      if let entry = item?.entry(in: feed, number: count) { ready.append(.success(entry)) }
      item = nil
    case "title", "atom:title": item?.title = spoken
    case "guid", "atom:id": item?.id = spoken
    case "link": item?.link = spoken
    case "pubDate", "dc:date", "atom:published": item?.published = spoken
    case "atom:updated": item?.updated = spoken
    case "content:encoded": item?.content = .html(words)
    case "description": item?.summary = .init(guessing: words)
    case "atom:content": item?.content = construct
    case "atom:summary": item?.summary = construct
    default: break
    }
  }

  /// The words of the element without white space around them; nil where there are none.
  private var spoken: String? {
    let range = words.trimmed(0..<words.count)
    return range.isEmpty ? nil : String(decoding: words[range], as: UTF8.self)
  }

  private var construct: FeedItem.Content? {
    guard spoken != nil else { return nil }
    return contentType == "text" ? .plain(words) : .html(words)
  }

  /// The page itself, not its replies, its source or a file that goes with it.
  private func addLink(_ attributes: [String: String]) {
    let relation = attributes["rel"] ?? "alternate"
    if relation == "alternate", item?.link == nil { item?.link = attributes["href"] }
  }

  private func open(_ name: String, _ attributes: [String: String]) {
    words += Array("<\(local(name))".utf8)
    for (name, value) in attributes.sorted(by: { $0.key < $1.key }) {
      words += Array(" \(name)=\"".utf8) + Array(value.utf8).escapedForMarkup + Array("\"".utf8)
    }
    words.append(UInt8(ascii: ">"))
  }

  private func local(_ name: String) -> Substring {
    name.split(separator: ":").last ?? Substring(name)
  }
}
