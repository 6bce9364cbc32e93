package import Claims

/// What the sender of a document says about it; it goes before what the document says of itself.
package struct DocumentFacts: Sendable, Hashable {
  /// The name under which the document will be kept; of a bundle, the name of the bundle.
  package var id: DocumentID
  /// The day on which what it says was said.
  package var published: PartialDate?
  /// Who published it.
  package var publisher: String?
  /// What it is called.
  package var title: String?
  /// Where it was found.
  package var url: String?
  /// BCP 47.
  package var language: String?
  /// The character encoding that the sender names (`charset` of its Content-Type).
  package var charset: String?
  /// The day of reading, against which a date of publication in the future is seen; nil where the
  /// caller does not want to be told.
  package var today: PartialDate?
  /// What was seen in the sender's words and could not be settled.
  package var findings: [Finding] = []

  package init(
    id: DocumentID, published: PartialDate? = nil, publisher: String? = nil, title: String? = nil,
    url: String? = nil, language: String? = nil, charset: String? = nil,
    today: PartialDate? = nil
  ) {
    self.id = id
    self.published = published
    self.publisher = publisher
    self.title = title
    self.url = url
    self.language = language
    self.charset = charset
    self.today = today
  }
}

extension DocumentFacts {
  /// Takes the sender's word for the day of publication: ISO 8601, with or without a time. A day
  /// that no calendar has leaves the date as it was and gives the finding `impossible-date`.
  package mutating func state(published words: String) {
    if let date = PartialDate(iso: words) {
      published = date
    } else {
      findings.append(Finding("impossible-date", at: nil, ["date": words]))
    }
  }

  /// A document of these facts, with what the document says of itself where the sender is silent.
  ///
  /// A date of publication that lies after `today` is kept and gives the finding
  /// `published-in-future`, at `publishedAt` where the document itself states it.
  package func document(
    _ mediaType: MediaType, text: [UInt8], blocks: [Block], title: String? = nil,
    published: PartialDate? = nil, publishedAt range: Range<Int>? = nil, publisher: String? = nil,
    url: String? = nil, language: String? = nil, findings: [Finding] = []
  ) -> Document {
    var document = Document(
      id: id, mediaType: mediaType, publisher: self.publisher ?? publisher,
      title: self.title ?? title, url: self.url ?? url,
      published: self.published ?? published, language: self.language ?? language, text: text,
      blocks: blocks, findings: self.findings + findings)
    if let today, let said = document.published, said.firstDay >= today.endDay {
      let stated = self.published == nil ? range : nil
      document.findings.append(
        Finding(
          "published-in-future", at: stated.map { Quote(document: id, range: $0) },
          ["published": said.iso, "today": today.iso]))
    }
    return document
  }
}
