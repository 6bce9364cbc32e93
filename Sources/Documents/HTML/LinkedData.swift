/// What a page's JSON-LD says of the article on it, in the terms of schema.org.
struct LinkedData: Sendable {
  private(set) var headline: String?
  private(set) var published: String?
  private(set) var modified: String?
  private(set) var authors: [String] = []
  private(set) var publisher: String?
  private(set) var url: String?
  private(set) var language: String?

  /// Takes what is said of the first article, else of the first page.
  init(in scripts: [ArraySlice<UInt8>]) {
    let things = scripts.compactMap { JSONValue($0) }.flatMap { Self.things(in: $0, depth: 0) }
    let article = things.first { Self.isOfType($0, where: Self.isArticle) }
    guard let thing = article ?? things.first(where: { Self.isOfType($0) { $0 == "WebPage" } })
    else { return }
    headline = (thing["headline"] ?? thing["name"])?.words.map(Self.withoutMarkup)
    published = (thing["datePublished"] ?? thing["dateCreated"])?.words
    modified = thing["dateModified"]?.words
    authors = (thing["author"] ?? thing["creator"])?.list.compactMap(Self.name) ?? []
    publisher = (thing["publisher"]?.list.first).flatMap(Self.name)
    url = thing["url"]?.words ?? Self.address(thing["mainEntityOfPage"])
    language = thing["inLanguage"].flatMap { $0.words ?? $0["alternateName"]?.words }
    resolve(among: things, thing)
  }

  /// Follows references by `@id` to the author and the publisher.
  private mutating func resolve(among things: [JSONValue], _ thing: JSONValue) {
    func named(_ reference: JSONValue?) -> String? {
      guard let id = reference?["@id"]?.words else { return nil }
      return things.lazy.filter { $0["@id"]?.words == id }.compactMap(Self.name).first
    }
    publisher = publisher ?? named(thing["publisher"]?.list.first)
    if authors.isEmpty { authors = thing["author"]?.list.compactMap(named) ?? [] }
  }

  /// A value, the values in it that stand for things of their own, and those of its graph.
  private static func things(in value: JSONValue, depth: Int) -> [JSONValue] {
    guard depth < 8 else { return [] }
    return value.list.flatMap { thing in
      [thing]
        + ["@graph", "mainEntity", "itemListElement", "mainEntityOfPage"].flatMap { name in
          thing[name].map { things(in: $0, depth: depth + 1) } ?? []
        }
    }
  }

  private static func isOfType(_ thing: JSONValue, where holds: (String) -> Bool) -> Bool {
    thing["@type"]?.list.contains { $0.words.map(holds) ?? false } ?? false
  }

  private static func isArticle(_ type: String) -> Bool {
    type.hasSuffix("Article") || type.hasSuffix("BlogPosting") || type == "Report"
      || type == "Review" || type == "CriticReview"
  }

  private static func name(of value: JSONValue) -> String? {
    let words = value.words ?? value["name"]?.list.first?.words
    return words.flatMap { $0.hasPrefix("http") ? nil : withoutMarkup($0) }
  }

  /// The words without the tags and character references that some systems leave in them.
  private static func withoutMarkup(_ words: String) -> String {
    guard words.contains("&") || words.contains("<") else { return words }
    return PageTree(ThinnedPage(Array(words.utf8))).text(of: 0) ?? words
  }

  private static func address(_ value: JSONValue?) -> String? {
    guard let address = value?.words ?? value?["@id"]?.words, address.hasPrefix("http") else {
      return nil
    }
    return address
  }
}
