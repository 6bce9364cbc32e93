package import Claims

/// A document as it is kept, every stretch that a claim quotes marked, with the claims.
package struct DocumentPage: Hashable, Sendable {
  /// Words that the same quotes hold; together the segments of all lines are the whole text.
  package struct Segment: Hashable, Sendable {
    package var text: String
    /// The stretches quoted that it is part of, the shortest first; none where nothing is quoted.
    package var quotes: [Range<Int>]
    /// Those of them that begin here, so that a link to a quote finds its place.
    package var beginning: [Range<Int>]
  }

  /// A claim as one line: what it is about, what it says, how firmly.
  package struct Entry: Hashable, Sendable {
    package var id: ClaimID
    package var subject: String
    package var property: Property
    /// The value with what narrows it down, as a reader meets it.
    package var value: String
    package var modality: Modality
    package var quote: String
    /// Where the quote stands, in bytes of the text.
    package var range: Range<Int>
  }

  /// What the reader saw and could not settle.
  package struct Doubt: Hashable, Sendable {
    package var code: String
    /// The words at the place; nil when it speaks of the whole document.
    package var quote: String?
    /// The particulars, in order of their names.
    package var facts: [String]
  }

  package var source: Source
  /// One after the other, without the line feeds between them.
  package var lines: [[Segment]]
  /// In order of their place in the text.
  package var claims: [Entry]
  package var doubts: [Doubt]
}

extension DocumentPage {
  /// - Parameters:
  ///   - text: the stored text, in UTF-8.
  ///   - claims: those of the reading in force.
  package init(
    source: Source, text: [UInt8], claims: [RecordedClaim], findings: [Finding]
  ) {
    self.source = source
    lines = MarkedText(text, claims).lines
    self.claims = claims.sorted {
      ($0.claim.quote.range.lowerBound, $0.id) < ($1.claim.quote.range.lowerBound, $1.id)
    }.map { Entry($0, in: text) }
    doubts = findings.map { finding in
      Doubt(
        code: finding.code, quote: finding.quote.map { Self.words($0.range, of: text) },
        facts: finding.facts.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" })
    }
  }

  fileprivate static func words(_ range: Range<Int>, of text: [UInt8]) -> String {
    String(decoding: text[range.clamped(to: text.indices)], as: UTF8.self)
  }
}

extension DocumentPage.Entry {
  fileprivate init(_ recorded: RecordedClaim, in text: [UInt8]) {
    let claim = recorded.claim
    let narrowed = claim.qualifiers.map { key, value in StatementPhrases.words(key, value) }
    id = recorded.id
    subject = claim.subject
    property = claim.property
    value =
      Wording.value(claim.value, of: claim.property)
      + (narrowed.isEmpty ? "" : " (" + narrowed.joined(separator: ", ") + ")")
    modality = claim.modality
    quote = DocumentPage.words(claim.quote.range, of: text)
    range = claim.quote.range
  }
}
