import Claims

/// One entry of a feed, of whatever kind the feed is.
struct FeedItem {
  enum Content {
    case html([UInt8])
    case plain([UInt8])

    /// Words that may be markup: they are if a tag or a reference stands in them.
    init(guessing words: [UInt8]) {
      let open = UInt8(ascii: "<")
      let isMarkup = words.indices.dropLast().contains { index in
        let next = words[index + 1]
        return words[index] == open && (next.isLetterASCII || next == UInt8(ascii: "/"))
          || words[index] == UInt8(ascii: "&") && (next.isLetterASCII || next == UInt8(ascii: "#"))
      }
      self = isMarkup ? .html(words) : .plain(words)
    }
  }

  var id: String?
  var title: String?
  var link: String?
  var published: String?
  var updated: String?
  var content: Content?
  var summary: Content?

  /// The entry, or nil where the item holds no words. What the feed says of itself stands where the
  /// item is silent; `number` counts items from 1 and names one that names itself in no way.
  func entry(in feed: DocumentFacts, number: Int) -> Entry? {
    guard let content = content ?? summary else { return nil }
    var facts = feed
    facts.id = DocumentID(id ?? link ?? "\(feed.id.name)#\(number)")
    facts.title = title
    facts.url = link
    facts.charset = nil
    if let day = published ?? updated { facts.state(day: day) }
    switch content {
    case .html(let markup):
      return Entry(bytes: page(markup), facts: facts, format: HTMLFormat.self)
    case .plain(let text):
      return Entry(bytes: text, facts: facts, format: PlainTextFormat.self)
    }
  }

  /// A page of the item alone, as its site would show it.
  private func page(_ markup: [UInt8]) -> [UInt8] {
    let title = Array((title ?? "").utf8).escapedForMarkup
    var page = Array("<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>".utf8)
    page += title + Array("</title></head><body><article><p>".utf8)
    page += markup + Array("\n</article></body></html>\n".utf8)
    return page
  }
}

extension DocumentFacts {
  /// Takes a feed's word for the day: ISO 8601 (Atom, JSON Feed) or RFC 822 (RSS). The day is the
  /// one that the feed writes, in the zone in which it writes it.
  mutating func state(day words: String) {
    if case .day(let date) = StatedDay(in: words) {
      published = date
    } else {
      state(published: words)
    }
  }
}

extension [UInt8] {
  /// The bytes as they stand in the text of HTML or XML.
  var escapedForMarkup: [UInt8] {
    var escaped: [UInt8] = []
    escaped.reserveCapacity(count)
    for byte in self {
      switch byte {
      case UInt8(ascii: "&"): escaped += Array("&amp;".utf8)
      case UInt8(ascii: "<"): escaped += Array("&lt;".utf8)
      case UInt8(ascii: ">"): escaped += Array("&gt;".utf8)
      case UInt8(ascii: "\""): escaped += Array("&quot;".utf8)
      default: escaped.append(byte)
      }
    }
    return escaped
  }
}
