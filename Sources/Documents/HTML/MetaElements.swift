import Claims

/// What the `meta`, `link` and `html` elements of a page say, by lower-case name.
struct MetaElements: Sendable {
  private var values: [String: String] = [:]
  /// The address that the page gives as its own.
  private(set) var canonical: String?
  /// The language of the root.
  private(set) var language: String?

  init(in tree: PageTree) {
    for node in tree.nodes.indices {
      switch tree.nodes[node].element {
      case .meta: take(meta: node, of: tree)
      case .link where canonical == nil && tree.words(.rel, of: node)?.lowercased() == "canonical":
        canonical = tree.words(.href, of: node)
      case .html where language == nil: language = tree.words(.lang, of: node)
      default: continue
      }
    }
  }

  private mutating func take(meta node: Int, of tree: PageTree) {
    guard let content = tree.words(.content, of: node) else { return }
    for attribute in [PageTree.Attribute.Name.property, .name, .itemprop] {
      let names = tree.words(attribute, of: node)?.lowercased().split(separator: " ") ?? []
      for name in names where values[String(name)] == nil { values[String(name)] = content }
    }
  }

  subscript(_ name: String) -> String? { values[name] }
}

extension MetaElements {
  /// The day of publication.
  var published: PartialDate? {
    first(of: [
      "article:published_time", "article:published", "og:published_time",
      "og:article:published_time", "datepublished",
      "parsely-pub-date", "sailthru.date", "dc.date.issued", "dcterms.date", "dc.date",
      "publish-date", "publication_date", "pubdate", "article.published", "date",
    ]) { PageFacts.date($0) }
  }

  /// The day of the last change.
  var modified: PartialDate? {
    first(of: [
      "article:modified_time", "article:modified", "og:updated_time", "og:article:modified_time",
      "datemodified",
      "dcterms.modified", "last-modified", "article.updated",
    ]) { PageFacts.date($0) }
  }

  /// Who wrote it; an address is no name.
  var author: String? {
    first(of: ["author", "article:author", "parsely-author", "sailthru.author", "dc.creator"]) {
      $0.hasPrefix("http") ? nil : $0
    }
  }

  private func first<Value>(of names: [String], as read: (String) -> Value?) -> Value? {
    for name in names {
      if let value = values[name].flatMap(read) { return value }
    }
    return nil
  }
}
