package import Claims

/// Bytes that were found at the door to be text: UTF-8, without NUL, not empty, not over-long.
///
/// Past this door no parser checks encoding again, and every position is a byte offset.
package struct StoredText: Sendable {
  /// The bytes as they were given, byte order mark and line ends included.
  package let bytes: [UInt8]
  /// The bytes after the byte order mark.
  package let body: Range<Int>

  /// One document is a page or a story; the longest page of the English Wikipedia has about 2 MB,
  /// and a parsed text takes up to thirty times its own size.
  package static let limit = 16 << 20

  package init(_ bytes: [UInt8], of id: DocumentID) throws(DocumentError) {
    guard bytes.count <= Self.limit else {
      throw DocumentError(id, at: .init(offset: Self.limit), .tooLong(limit: Self.limit))
    }
    if let offset = bytes.firstIndex(of: 0) {
      throw DocumentError(id, at: .init(offset: offset), .binary)
    }
    if let offset = Self.firstInvalidByte(in: bytes) {
      let line = 1 + bytes[..<offset].count { $0 == UInt8(ascii: "\n") }
      throw DocumentError(
        id, at: .init(offset: offset, line: line), .invalidUTF8(byte: bytes[offset]))
    }
    self.bytes = bytes
    self.body = (bytes.starts(with: Self.byteOrderMark) ? 3 : 0)..<bytes.count
    guard bytes[body].contains(where: { $0 > UInt8(ascii: " ") }) else {
      throw DocumentError(id, .empty)
    }
  }

  package static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// The offset of the first byte that is not part of well-formed UTF-8.
  package static func firstInvalidByte(in bytes: [UInt8]) -> Int? {
    do {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }
}
