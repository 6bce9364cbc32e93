package import Claims

/// Bytes that come in pieces: a file, standard input, what a decompressor makes of another source.
///
/// One reader at a time; a source is not shared between tasks.
package protocol ByteSource: AnyObject {
  /// The next piece, in size as the source likes; empty at the end, and from then on.
  func read() throws(DocumentError) -> [UInt8]
}

/// Bytes that are in memory already.
package final class MemorySource: ResumableSource {
  private let bytes: [UInt8]
  private var rest: ArraySlice<UInt8>
  private let pieceLength: Int

  package init(_ bytes: [UInt8], piecesOf length: Int = 1 << 16) {
    self.bytes = bytes
    self.rest = bytes[...]
    self.pieceLength = length
  }

  package func read() -> [UInt8] {
    defer { rest = rest.dropFirst(pieceLength) }
    return Array(rest.prefix(pieceLength))
  }

  package func mark(at offset: Int) -> SourceMark { SourceMark(offset: offset) }

  package func resume(at mark: SourceMark) { rest = bytes.dropFirst(mark.offset) }
}

/// A source with a beginning that was read already, to recognise its format, put back.
package final class PeekedSource: ResumableSource {
  /// The first bytes, up to the length asked for.
  package let head: [UInt8]
  private var pieces: [[UInt8]] = []
  private let rest: any ByteSource
  private var given = 0

  package init(_ source: any ByteSource, length: Int) throws(DocumentError) {
    var head: [UInt8] = []
    while head.count < length {
      let piece = try source.read()
      if piece.isEmpty { break }
      head += piece
      pieces.append(piece)
    }
    self.head = Array(head.prefix(length))
    self.pieces.reverse()
    self.rest = source
  }

  package func read() throws(DocumentError) -> [UInt8] {
    let piece = if let peeked = pieces.popLast() { peeked } else { try rest.read() }
    given += piece.count
    return piece
  }

  package func mark(at offset: Int) -> SourceMark {
    (rest as? any ResumableSource)?.mark(at: offset) ?? SourceMark(offset: offset)
  }

  /// A source that cannot go back itself is read on to the mark, which must lie ahead.
  package func resume(at mark: SourceMark) throws(DocumentError) {
    if let rest = rest as? any ResumableSource {
      pieces = []
      return try rest.resume(at: mark)
    }
    while given < mark.offset {
      let piece = try read()
      if piece.isEmpty { return }
      let excess = given - mark.offset
      if excess > 0 {
        pieces.append(Array(piece.suffix(excess)))
        given -= excess
      }
    }
  }
}

extension ByteSource {
  /// All that is left, or `tooLong` past the limit; memory never grows beyond it.
  package func readAll(
    of id: DocumentID, limit: Int = StoredText.limit
  ) throws(DocumentError) -> [UInt8] {
    var bytes: [UInt8] = []
    while true {
      let piece = try read()
      if piece.isEmpty { return bytes }
      guard bytes.count + piece.count <= limit else {
        throw DocumentError(id, at: .init(offset: limit), .tooLong(limit: limit))
      }
      bytes += piece
    }
  }
}
