package import Claims
import Dispatch
import Synchronization

/// What a source compressed with bzip2 holds, stream after stream (a multistream dump has thousands).
///
/// Blocks are decompressed side by side, as many at a time as there are processors. A block's bytes
/// are handed on only when its checksum was found right, and none after a block that is corrupt, so
/// that what is read is what was written. Errors name the offset in the compressed source.
package final class BZip2Source: ByteSource {
  private let source: any ByteSource
  private let document: DocumentID
  private let width: Int
  private var splitter = BZip2Splitter()
  private var parts: [BZip2Splitter.Part] = []
  private var ready: [[UInt8]] = []
  private var failure: DocumentError?
  private var hasEnded = false
  /// The checksum of the open stream so far.
  private var checksum: UInt32 = 0

  /// - Parameter width: how many blocks are decompressed at a time; a block takes 6 MB of memory.
  package init(
    _ source: any ByteSource, document: DocumentID,
    width: Int = min(8, Processors.count)
  ) {
    self.source = source
    self.document = document
    self.width = width
  }

  /// Whether an input begins as bzip2 does: `BZh`, the size of its blocks, a block or the end.
  package static func recognises(head: [UInt8]) -> Bool {
    head.count > 4 && head.starts(with: "BZh".utf8) && (0x31...0x39).contains(head[3])
      && (head[4] == 0x31 || head[4] == 0x17)
  }

  package func read() throws(DocumentError) -> [UInt8] {
    while ready.isEmpty {
      if hasEnded && parts.isEmpty {
        guard let failure else { return [] }
        self.failure = nil
        throw failure
      }
      gather()
      decompress()
    }
    return ready.removeLast()
  }

  /// Reads until there are blocks enough for one round.
  private func gather() {
    do throws(DocumentError) {
      while !hasEnded && parts.count < width {
        let piece = try source.read()
        hasEnded = piece.isEmpty
        if hasEnded && splitter.isOpen {
          throw DocumentError(
            document, at: .init(offset: splitter.end), .truncated(format: "bzip2"))
        }
        do throws(BZip2Splitter.Failure) {
          parts += try splitter.parts(adding: piece)
        } catch {
          throw DocumentError(document, at: .init(offset: error.offset), error.reason)
        }
      }
    } catch {
      hasEnded = true
      failure = error
    }
  }

  /// Decompresses a round and checks it in order.
  private func decompress() {
    let round = Array(parts.prefix(width))
    parts.removeFirst(round.count)
    var pieces: [[UInt8]] = []
    for (part, result) in zip(round, Self.decompressed(round)) {
      switch part {
      case .block(let block):
        if !result.bytes.isEmpty { pieces.append(result.bytes) }
        guard result.isWhole else { return end(pieces, "corrupt block", at: block.offset) }
        checksum = (checksum << 1 | checksum >> 31) ^ block.checksum
      case .end(let stated, let offset):
        guard stated == checksum else { return end(pieces, "a block is missing", at: offset) }
        checksum = 0
      }
    }
    ready = pieces.reversed()
  }

  private func end(_ pieces: [[UInt8]], _ detail: String, at offset: Int) {
    ready = pieces.reversed()
    parts = []
    hasEnded = true
    failure = DocumentError(
      document, at: .init(offset: offset), .malformed(format: "bzip2", detail: detail))
  }

  private static func decompressed(
    _ parts: [BZip2Splitter.Part]
  ) -> [(bytes: [UInt8], isWhole: Bool)] {
    let results = Mutex(
      [(bytes: [UInt8], isWhole: Bool)](repeating: ([], true), count: parts.count))
    DispatchQueue.concurrentPerform(iterations: parts.count) { index in
      guard case .block(let block) = parts[index] else { return }
      let result = block.decompressed()
      results.withLock { $0[index] = result }
    }
    return results.withLock { $0 }
  }
}
