/// A place in the bytes that a source gives, and how to come back to it without reading all that is
/// before it.
package struct SourceMark: Hashable, Sendable {
  /// Bytes given before it.
  package var offset: Int
  /// For a source that is made from another: where in the other to begin.
  package var block: Block?

  package struct Block: Hashable, Sendable {
    /// Where the block stands in the compressed bytes.
    package var place: Int
    /// Bytes given before its first.
    package var start: Int

    package init(place: Int, start: Int) {
      self.place = place
      self.start = start
    }
  }

  package init(offset: Int, block: Block? = nil) {
    self.offset = offset
    self.block = block
  }
}

/// A source that can go on from a mark.
package protocol ResumableSource: ByteSource {
  /// The mark of a place in what was given lately.
  func mark(at offset: Int) -> SourceMark
  /// From now on gives what stands at the mark and after it. A mark is that of the same bytes; one
  /// of others gives bytes from anywhere.
  func resume(at mark: SourceMark) throws(DocumentError)
}
