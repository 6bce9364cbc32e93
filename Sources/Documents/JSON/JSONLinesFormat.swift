import Claims

/// JSON Lines: one document a line, `{"id","published","publisher","title","url","text"}`.
///
/// Only `text` must be there. The text is read as plain text; ranges are those of the decoded text.
package enum JSONLinesFormat: BundleFormat {
  package static let name = "jsonl"
  package static let summary = "JSON Lines: one document a line"
  package static let extensions = ["jsonl", "ndjson"]
  package static let mediaTypes = ["application/jsonl", "application/x-ndjson"]

  /// A line longer than this is refused; it is as long as a document may be, twice over for escapes.
  package static let longestLine = 2 * StoredText.limit

  package static func recognises(head: [UInt8], named name: String?) -> Bool {
    let line = head.prefix { $0 != UInt8(ascii: "\n") }
    let start = line.starts(with: StoredText.byteOrderMark) ? 3 : 0
    let content = head.trimmed(start..<line.count)
    guard let first = content.first, head[first] == UInt8(ascii: "{") else { return false }
    let isCut = line.count == head.count
    return head[content.upperBound - 1] == UInt8(ascii: "}") || isCut
  }

  package static func entries(in source: any ByteSource, about facts: DocumentFacts) -> EntryStream
  {
    var lines = LineReader(source, limit: longestLine)
    var failed = false
    return EntryStream {
      while let line = lines.next() {
        if let entry = entry(of: line, about: facts) { return entry }
      }
      guard let failure = lines.failure, !failed else { return nil }
      failed = true
      return .failure(failure)
    }
  }

  /// The entry on a line; nil for a blank one.
  private static func entry(
    of line: LineReader.Line, about facts: DocumentFacts
  ) -> Result<Entry, DocumentError>? {
    func failure(_ reason: DocumentError.Reason, at offset: Int = 0) -> Result<Entry, DocumentError>
    {
      let place = DocumentError.Place(offset: line.offset + offset, line: line.number)
      return .failure(DocumentError(facts.id, at: place, reason))
    }
    guard !line.isTooLong else { return failure(.tooLong(limit: longestLine)) }
    let start = line.offset == 0 && line.bytes.starts(with: StoredText.byteOrderMark) ? 3 : 0
    guard !line.bytes.trimmed(start..<line.bytes.count).isEmpty else { return nil }
    if let offset = StoredText.firstInvalidByte(in: line.bytes) {
      return failure(.invalidUTF8(byte: line.bytes[offset]), at: offset)
    }
    do throws(JSONRecord.Failure) {
      let record = try JSONRecord(line.bytes[start...], format: name)
      let own = DocumentID(record.id ?? "\(facts.id.name)#\(line.number)")
      return .success(
        Entry(
          bytes: Array(record.text.utf8), facts: record.facts(named: own, within: facts),
          format: PlainTextFormat.self))
    } catch {
      return failure(error.reason)
    }
  }
}
