/// Plain text: a page of an encyclopedia with its marks of headings, lists and tables, or a story
/// with its date or byline. One parser reads all of them, since stories hold lists and tables too.
package enum PlainTextFormat: Format {
  package static let name = "text"
  package static let summary = "plain text: an encyclopedia extract or a story"
  package static let extensions = ["txt", "text"]
  package static let mediaTypes: [String] = []

  package static func recognises(head: [UInt8], named name: String?) -> Bool { !head.contains(0) }

  package static func documents(
    in bytes: [UInt8], about facts: DocumentFacts
  ) throws(DocumentError) -> [Document] {
    var parser = PlainTextParser(try StoredText(bytes, of: facts.id), of: facts.id)
    parser.parse()
    return [
      facts.document(
        .plainText, text: bytes, blocks: parser.blocks, title: parser.title,
        published: parser.published, publishedAt: parser.publishedAt, findings: parser.findings)
    ]
  }
}
