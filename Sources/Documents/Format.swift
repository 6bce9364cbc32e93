/// A format that inputs come in: what it is called and how it is told from the others.
package protocol InputFormat: Sendable {
  /// The name by which a caller asks for it (`text`, `wikitext`, `html`).
  static var name: String { get }
  /// What it is, in a few words, for a list of formats.
  static var summary: String { get }
  /// The endings of file names that settle it, lower case, without the dot.
  static var extensions: [String] { get }
  /// The media types of a server's answer that settle it, lower case, without parameters.
  static var mediaTypes: [String] { get }
  /// Whether an input that no file name settles is of this format. `head` is its beginning, up to
  /// `Formats.headLength` bytes, and may end in the middle of a character.
  static func recognises(head: [UInt8], named name: String?) -> Bool
}

/// A format whose input is read whole.
package protocol Format: InputFormat {
  /// The documents in an input, as a rule one. Pure: the same bytes and facts give the same answer.
  static func documents(
    in bytes: [UInt8], about facts: DocumentFacts
  ) throws(DocumentError) -> [Document]
}

/// A format whose input holds many documents and may be larger than memory.
package protocol BundleFormat: InputFormat {
  /// The entries of an input, read as they are asked for. A bad entry is a failure in its place and
  /// costs nothing but itself.
  static func entries(in source: any ByteSource, about facts: DocumentFacts) -> EntryStream
}

/// A bundle that can be gone on with in the middle.
package protocol ResumableFormat: BundleFormat {
  /// The entries after a mark that an entry of the same bytes gave.
  static func entries(
    in source: any ByteSource, about facts: DocumentFacts, after mark: SourceMark?
  ) -> EntryStream
}

/// The entries of one input in their order, each whole or a failure that names its place.
package typealias EntryStream = AnyIterator<Result<Entry, DocumentError>>

/// One document on its way in: cut out of its bundle, not yet parsed, so that entries can be parsed
/// side by side.
package struct Entry: Sendable {
  /// The entry as its format reads it.
  package var bytes: [UInt8]
  /// What the bundle and its sender say of it; its `id` is settled.
  package var facts: DocumentFacts
  /// The format by which it is parsed.
  package var format: any Format.Type
  /// Where its bundle goes on after it; nil for a bundle that cannot be gone on with in the middle.
  package var next: SourceMark?

  package init(bytes: [UInt8], facts: DocumentFacts, format: any Format.Type) {
    self.bytes = bytes
    self.facts = facts
    self.format = format
  }

  /// Parses the entry. Entries may be parsed side by side, and in any order.
  package func documents() throws(DocumentError) -> [Document] {
    try format.documents(in: bytes, about: facts)
  }
}
