import Claims

/// Feeds of news: RSS, Atom and JSON Feed. Each item is a document of its own.
package enum FeedFormat: BundleFormat {
  package static let name = "feed"
  package static let summary = "RSS, Atom or JSON Feed"
  package static let extensions = ["rss", "atom"]
  package static let mediaTypes = [
    "application/rss+xml", "application/atom+xml", "application/feed+json",
  ]

  package static func recognises(head: [UInt8], named name: String?) -> Bool {
    head.contains(word: "<rss") || head.contains(word: "http://www.w3.org/2005/Atom")
      || head.contains(word: "<rdf:RDF") || isJSON(head)
  }

  package static func entries(in source: any ByteSource, about facts: DocumentFacts) -> EntryStream
  {
    do throws(DocumentError) {
      let source = try PeekedSource(source, length: Formats.headLength)
      if isJSON(source.head) { return try JSONFeed.entries(in: source, about: facts) }
      return EntryStream(XMLBundle(source, FeedReader(facts), format: name, document: facts.id))
    } catch {
      return EntryStream(CollectionOfOne(.failure(error)).makeIterator())
    }
  }

  private static func isJSON(_ head: [UInt8]) -> Bool {
    head.contains(word: "jsonfeed.org/version") || head.contains(word: "jsonfeed.org\\/version")
  }
}
