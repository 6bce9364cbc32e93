package import Claims

/// One document as it is kept: its text, what is known about it, and the text's parts.
///
/// Every range, here and in claims, is a range of UTF-8 byte offsets into `text`.
package struct Document: Sendable {
  package var id: DocumentID
  package var mediaType: MediaType
  /// Who published it (`tvN`, `Example Daily`), where the document or its sender says so.
  package var publisher: String?
  package var title: String?
  package var url: String?
  /// The day on which what it says was said; nil for an undated page.
  package var published: PartialDate?
  /// The day on which it was last changed, where it says so.
  package var modified: PartialDate?
  /// Who wrote it: people, a desk.
  package var authors: [String] = []
  /// BCP 47, where the document says so.
  package var language: String?
  /// The stored text: what was given, or, for a format whose text is made (HTML), the text made.
  package var text: [UInt8]
  /// The bytes that were given, for a format whose text is made; nil where the text is those bytes.
  package var original: [UInt8]?
  /// The parts of the text in order, not overlapping.
  package var blocks: [Block]
  /// What the document names as its sources, where each stands.
  package var references: [Reference] = []
  /// What the parser saw and could not settle.
  package var findings: [Finding]

  package init(
    id: DocumentID, mediaType: MediaType, publisher: String? = nil, title: String? = nil,
    url: String? = nil, published: PartialDate? = nil, language: String? = nil, text: [UInt8],
    blocks: [Block], findings: [Finding] = []
  ) {
    self.id = id
    self.mediaType = mediaType
    self.publisher = publisher
    self.title = title
    self.url = url
    self.published = published
    self.language = language
    self.text = text
    self.blocks = blocks
    self.findings = findings
  }

  /// The words of a stretch of the stored text.
  package func words(in range: Range<Int>) -> String {
    String(decoding: text[range.clamped(to: text.indices)], as: UTF8.self)
  }
}

/// The formats that documents come in, by their registered media types where there is one.
package enum MediaType: String, Sendable, CaseIterable {
  case plainText = "text/plain"
  case wikitext = "text/x-wiki"
  case html = "text/html"
}
