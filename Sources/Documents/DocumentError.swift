package import Claims

/// Why a document could not be read at all: which one, where, and the reason as facts.
///
/// The words for it live in the front ends.
package struct DocumentError: Error, Hashable, Sendable {
  /// The document, or the bundle where no entry of it has a name yet.
  package var document: DocumentID
  /// Where in the input, as far as is known.
  package var place: Place?
  /// What is wrong.
  package var reason: Reason

  package init(_ document: DocumentID, at place: Place? = nil, _ reason: Reason) {
    self.document = document
    self.place = place
    self.reason = reason
  }
}

extension DocumentError {
  /// A place in an input as it was given.
  package struct Place: Hashable, Sendable {
    /// Counted from 0.
    package var offset: Int
    /// Counted from 1; nil where lines say nothing.
    package var line: Int?
    /// The page or entry there, where it has a name.
    package var entry: String?

    package init(offset: Int, line: Int? = nil, entry: String? = nil) {
      self.offset = offset
      self.line = line
      self.entry = entry
    }
  }

  /// What was wrong, with its particulars.
  package enum Reason: Hashable, Sendable {
    /// There is nothing in it but white space.
    case empty
    /// It holds a NUL byte, which no text does.
    case binary
    /// The byte at the place begins no character of UTF-8.
    case invalidUTF8(byte: UInt8)
    /// The bytes are not of the character encoding that the document names.
    case invalidEncoding(String)
    /// It is longer than what is read as one document or one line.
    case tooLong(limit: Int)
    /// It is nested deeper than is read.
    case tooDeep(limit: Int)
    /// It does not follow its format; the detail is the parser's own.
    case malformed(format: String, detail: String)
    /// A field that every entry must have is missing or of the wrong type.
    case missingField(String)
    /// It expands references to declared entities, which is refused.
    case entityExpansion
    /// It ends before its format says that it may.
    case truncated(format: String)
    /// The file could not be opened or read; the number is the system's (`errno`).
    case unreadable(code: Int32)
    /// It is a folder.
    case folder
    /// No format goes by that name.
    case unknownFormat(String)
  }
}
