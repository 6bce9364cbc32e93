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
      entry(of: item, in: about, number: index + 1)
    }
    return EntryStream(entries.makeIterator())
  }

  private static func entry(
    of item: Attempt<Item>, in feed: DocumentFacts, number: Int
  ) -> Result<Entry, DocumentError>? {
    switch item.result {
    case .success(let item):
      return item.read.entry(in: feed, number: number).map { .success($0) }
    case .failure(let error):
      let id = DocumentID("\(feed.id.name)#\(number)")
      return .failure(DocumentError(id, .init(error, format: FeedFormat.name)))
    }
  }

  private struct Feed: Decodable {
    var title: String?
    var language: String?
    var items: [Attempt<Item>]
  }

  private struct Item: Decodable {
    var id: TextOrNumber?
    var url: String?
    var title: String?
    var summary: String?
    var markup: String?
    var words: String?
    var published: String?
    var updated: String?

    enum CodingKeys: String, CodingKey {
      case id, url, title, summary
      case markup = "content_html"
      case words = "content_text"
      case published = "date_published"
      case updated = "date_modified"
    }

    var read: FeedItem {
      var item = FeedItem(
        id: id?.text, title: title, link: url, published: published, updated: updated)
      item.content =
        words.map { .plain(Array($0.utf8)) } ?? markup.map { .html(Array($0.utf8)) }
      item.summary = summary.map { .plain(Array($0.utf8)) }
      return item
    }
  }
}
