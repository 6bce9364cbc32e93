/// A page of MediaWiki as it is written: `{{Infobox …}}`, `[[links]]`, `== headings ==`.
package enum WikitextFormat: Format {
  package static let name = "wikitext"
  package static let summary = "MediaWiki wikitext: one page"
  package static let extensions = ["wiki", "wikitext", "mediawiki"]
  package static let mediaTypes = ["text/x-wiki"]

  /// Wikitext begins with a template or a redirect, or has links or templates and headings soon.
  package static func recognises(head: [UInt8], named name: String?) -> Bool {
    let start = head.starts(with: StoredText.byteOrderMark) ? 3 : 0
    let body = head.trimmed(start..<head.count)
    guard let first = body.first else { return false }
    if head.begins("#redirect", at: first) { return true }
    if head.begins("<!doctype", at: first) || head.begins("<html", at: first) { return false }
    let tree = WikitextTree(head, in: body)
    let firstKind = tree.nodes.first { $0.kind != .void && $0.kind != .comment }
    if let firstKind, firstKind.kind == .template, Int(firstKind.start) == first { return true }
    var links = 0
    for node in tree.nodes {
      switch node.kind {
      case .link: links += 1
      case .template where node.range.count > 4: links += 1
      default: break
      }
    }
    return links >= 3
  }

  package static func documents(
    in bytes: [UInt8], about facts: DocumentFacts
  ) throws(DocumentError) -> [Document] {
    let text = try StoredText(bytes, of: facts.id)
    var page = WikitextPage(WikitextTree(bytes, in: text.body))
    page.read()
    var document = facts.document(
      .wikitext, text: bytes, blocks: page.blocks, title: page.boxTitle ?? page.leadTitle)
    if let title = facts.title { document.title = withoutDistinction(title) }
    document.references = page.references()
    return [document]
  }

  /// A page's title without what tells it from others of that name: `W (TV series)` is `W`.
  private static func withoutDistinction(_ title: String) -> String {
    guard title.hasSuffix(")"), let bracket = title.lastIndex(of: "("), bracket > title.startIndex,
      title[title.index(before: bracket)] == " "
    else { return title }
    return String(title[..<title.index(before: bracket)])
  }
}
