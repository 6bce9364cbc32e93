package import Claims

/// Something that is wrong with a ledger: what, and where.
package enum Flaw: Hashable, Sendable {
  /// SQLite's own check of the file found this.
  case file(String)
  /// There is no entry of that number, though there are later ones.
  case missingEntry(Int64)
  /// The hash of that entry is not the one that follows from its content and the entry before it.
  case brokenChain(entry: Int64)
  /// There is nothing of the kind that the entry says.
  case emptyEntry(Int64)
  /// The bytes kept under that number are not those that were kept.
  case changedBytes(document: DocumentID, kept: Fingerprint, found: Fingerprint)
  /// A claim, or a finding where there is no claim, points to no words of its document.
  case brokenQuote(claim: ClaimID?, document: DocumentID, range: Range<Int>, reason: QuoteFault)
  /// A row that belongs to no entry, or to one of another kind.
  case stray(table: String, row: Int64)
  /// A row speaks of a row that is not there.
  case dangling(table: String, row: Int64?, parent: String)
  /// A row holds what this program cannot read.
  case unreadable(entry: Int64, detail: String)
  /// A table made from the claims has not as many rows as follow from them.
  case brokenIndex(table: String, expected: Int, found: Int)

  package enum QuoteFault: Hashable, Sendable {
    case empty
    /// It ends after the text, which has so many bytes.
    case outside(length: Int)
    /// It begins or ends inside a character.
    case splitsCharacter
  }
}

extension Flaw.QuoteFault {
  /// What is wrong with a quote of that text; nil when nothing is.
  init?(_ range: Range<Int>, of text: [UInt8]) {
    if range.isEmpty {
      self = .empty
    } else if range.lowerBound < 0 || range.upperBound > text.count {
      self = .outside(length: text.count)
    } else if Self.continues(text, range.lowerBound) || Self.continues(text, range.upperBound) {
      self = .splitsCharacter
    } else {
      return nil
    }
  }

  /// Whether the byte at that offset is a continuation byte of UTF-8.
  private static func continues(_ text: [UInt8], _ offset: Int) -> Bool {
    offset < text.count && text[offset] & 0xC0 == 0x80
  }
}
