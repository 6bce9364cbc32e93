import Claims

/// A page of the web. What is kept as its text is the article on it, made from the page: the title,
/// the byline, then paragraphs, headings, list items, labelled values and tables.
package enum HTMLFormat: Format {
  package static let name = "html"
  package static let summary = "a page of the web: the article on it and what it says of itself"
  package static let extensions = ["html", "htm", "xhtml"]
  package static let mediaTypes = ["text/html", "application/xhtml+xml"]

  package static func recognises(head: [UInt8], named name: String?) -> Bool {
    let start = head.drop { $0 <= .space || $0 >= 0x80 }
    guard start.first == .lessThan else { return false }
    return marks.contains { start.containsIgnoringCase($0) }
  }

  /// What no other format has near its start.
  private static let marks: [StaticString] = ["<!doctype html", "<html", "<head>", "<body"]

  package static func documents(
    in bytes: [UInt8], about facts: DocumentFacts
  ) throws(DocumentError) -> [Document] {
    guard bytes.count <= StoredText.limit else {
      throw DocumentError(
        facts.id, at: .init(offset: StoredText.limit), .tooLong(limit: StoredText.limit))
    }
    let page = ThinnedPage(CharacterEncoding.utf8(bytes, labelled: facts.charset))
    let tree = PageTree(page)
    var stated = PageFacts(of: tree, linkedData: LinkedData(in: page.linkedData))
    let lines = PageLines(of: tree)
    let body = ArticleBody(of: lines, in: tree, titled: stated.title)
    let text = ArticleComposer(body, of: lines, in: tree, title: stated.title).text
    guard !text.bytes.isEmpty else { throw DocumentError(facts.id, .empty) }
    stated.complete(from: text)
    var document = facts.document(
      .html, text: text.bytes, blocks: text.blocks, title: stated.title,
      published: stated.published, publisher: stated.publisher, url: stated.url,
      language: stated.language)
    document.authors = stated.authors
    document.modified = stated.modified
    document.original = bytes
    if body.lines.isEmpty { document.findings.append(Finding("no-article", at: nil)) }
    return [document]
  }
}
