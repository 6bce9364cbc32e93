import Claims
import FoundationEssentials

/// A JSON Feed, version 1 or 1.1 (jsonfeed.org); read whole, since JSON cannot be cut at an item.
enum JSONFeed {
  static func entries(
    in source: any ByteSource, about facts: DocumentFacts
  ) throws(DocumentError) -> EntryStream {
    let text = try StoredText(try source.readAll(of: facts.id), of: facts.id)
    let feed: Feed
    do {
      feed = try JSONDecoder().decode(Feed.self, from: Data(text.bytes[text.body]))
    } catch {
      throw DocumentError(facts.id, .init(error, format: FeedFormat.name))
    }
    var about = facts
    about.title = nil
    about.url = nil
    about.publisher = facts.publisher ?? feed.title
    about.language = facts.language ?? feed.language
    let entries = feed.items.enumerated().compactMap { index, item in
      item.read.entry(in: about, number: index + 1).map { Result<Entry, DocumentError>.success($0) }
    }
    return EntryStream(entries.makeIterator())
  }

  private struct Feed: Decodable {
    var title: String?
    var language: String?
    var items: [Item]
  }

  private struct Item: Decodable {
    var id: String?
    var url: String?
    var title: String?
    var summary: String?
    var content_html: String?
    var content_text: String?
    var date_published: String?
    var date_modified: String?

    var read: FeedItem {
      var item = FeedItem(
        id: id, title: title, link: url, published: date_published, updated: date_modified)
      item.content =
        content_text.map { .plain(Array($0.utf8)) } ?? content_html.map { .html(Array($0.utf8)) }
      item.summary = summary.map { .plain(Array($0.utf8)) }
      return item
    }
  }
}
