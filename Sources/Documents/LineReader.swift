/// The lines of a source one by one, however long the source is. A line that is over-long is left
/// out, named as such, and never held in memory.
package struct LineReader: IteratorProtocol, Sequence {
  package struct Line: Sendable {
    /// Counted from 1.
    package var number: Int
    /// Where it begins in the source.
    package var offset: Int
    /// Without its line end; empty where it was too long.
    package var bytes: [UInt8]
    package var isTooLong: Bool
  }

  private let source: any ByteSource
  private let limit: Int
  private var piece: ArraySlice<UInt8> = []
  private var offset = 0
  private var number = 0
  private var hasEnded = false
  /// Why reading stopped before the end.
  package private(set) var failure: DocumentError?

  package init(_ source: any ByteSource, limit: Int) {
    self.source = source
    self.limit = limit
  }

  package mutating func next() -> Line? {
    var line = Line(number: number + 1, offset: offset, bytes: [], isTooLong: false)
    var length = 0
    while fill() {
      let end = piece.firstIndex(of: UInt8(ascii: "\n"))
      let part = piece[..<(end ?? piece.endIndex)]
      length += part.count
      if length <= limit {
        line.bytes += part
      } else {
        line.bytes = []
        line.isTooLong = true
      }
      piece = piece[(part.endIndex + (end == nil ? 0 : 1))...]
      offset += part.count + (end == nil ? 0 : 1)
      guard end == nil else { return finished(line) }
    }
    return length > 0 ? finished(line) : nil
  }

  private mutating func finished(_ line: Line) -> Line {
    number += 1
    guard line.bytes.last == UInt8(ascii: "\r") else { return line }
    var line = line
    line.bytes.removeLast()
    return line
  }

  private mutating func fill() -> Bool {
    guard piece.isEmpty, !hasEnded else { return !hasEnded }
    do throws(DocumentError) {
      piece = try source.read()[...]
    } catch {
      failure = error
      piece = []
    }
    hasEnded = piece.isEmpty
    return !hasEnded
  }
}
