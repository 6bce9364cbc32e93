/// What a document names as the source of its words: the next link of the chain that leads from a
/// claim to where it comes from.
package struct Citation: Hashable, Sendable {
  /// The newspaper, site or house that published the source.
  package var publisher: String?
  package var title: String?
  /// When the source was published, as the document writes it.
  package var date: String?
  package var url: String?

  package init(
    publisher: String? = nil, title: String? = nil, date: String? = nil, url: String? = nil
  ) {
    self.publisher = publisher
    self.title = title
    self.date = date
    self.url = url
  }

  /// Whether it names nothing.
  package var isEmpty: Bool { publisher == nil && title == nil && date == nil && url == nil }

  /// "Daily News, “A title”, 3 May 2021, https://…".
  package var words: String {
    [publisher, title.map { "“\($0)”" }, date, url].compactMap(\.self).joined(separator: ", ")
  }
}
