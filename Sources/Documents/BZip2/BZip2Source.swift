package import Claims
import Dispatch
import Synchronization

/// What a source compressed with bzip2 holds, stream after stream (a multistream dump has thousands).
///
/// Blocks are decompressed side by side, as many at a time as there are processors. A block's bytes
/// are handed on only when its checksum was found right, so that what is read is what was written. A
/// corrupt block is an error in its place; who reads on gets what comes after it. Errors name the
/// offset in the compressed source.
package final class BZip2Source: ResumableSource {
  private let source: any ByteSource
  private let document: DocumentID
  private let width: Int
  private var splitter = BZip2Splitter()
  private var parts: [BZip2Splitter.Part] = []
  /// What comes next, from its end.
  private var ready: [Result<[UInt8], DocumentError>] = []
  /// The error at the end of the source.
  private var failure: DocumentError?
  private var hasEnded = false
  /// The checksum of the open stream so far; nil where not all of it was read.
  private var checksum: UInt32? = 0
  /// Bytes made so far, and how many of them were taken.
  private var made = 0
  private var given = 0
  /// The blocks that were opened lately.
  private var blocks: [SourceMark.Block] = []
  /// Bytes to pass over, up to the mark from which reading goes on.
  private var excess = 0

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
    while true {
      while let next = ready.popLast() {
        let piece = try next.get()
        given += piece.count
        if excess == 0 { return piece }
        let passed = min(excess, piece.count)
        excess -= passed
        if passed < piece.count { return Array(piece[passed...]) }
      }
      if hasEnded && parts.isEmpty {
        guard let failure else { return [] }
        self.failure = nil
        throw failure
      }
      gather()
      decompress()
    }
  }

  package func mark(at offset: Int) -> SourceMark {
    SourceMark(offset: offset, block: blocks.last { $0.start <= offset })
  }

  package func resume(at mark: SourceMark) throws(DocumentError) {
    guard let source = source as? any ResumableSource, let block = mark.block else {
      excess = max(0, mark.offset - given)
      return
    }
    try source.resume(at: SourceMark(offset: block.place))
    splitter = BZip2Splitter(withinStreamAt: block.place)
    (parts, ready, blocks, failure, hasEnded) = ([], [], [], nil, false)
    checksum = nil
    (made, given) = (block.start, block.start)
    excess = mark.offset - block.start
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
    for (part, result) in zip(round, Self.decompressed(round)) {
      switch part {
      case .block(let block):
        note(block)
        if !result.bytes.isEmpty { ready.append(.success(result.bytes)) }
        made += result.bytes.count
        if result.isWhole {
          checksum = checksum.map { ($0 << 1 | $0 >> 31) ^ block.checksum }
        } else {
          fail("corrupt block", at: block.offset)
        }
      case .end(let stated, let offset):
        if let checksum, checksum != stated { fail("a block is missing", at: offset) }
        checksum = 0
      }
    }
    ready.reverse()
  }

  private func note(_ block: BZip2Block) {
    blocks.append(SourceMark.Block(place: block.offset, start: made))
    if blocks.count > Self.mostBlocks { blocks.removeFirst(blocks.count - Self.mostBlocks) }
  }

  /// As many as can lie between the place that was read and a place that is marked: blocks that were
  /// decompressed side by side, and those that the longest document fills.
  private static let mostBlocks = 64

  private func fail(_ detail: String, at offset: Int) {
    checksum = nil
    ready.append(
      .failure(
        DocumentError(
          document, at: .init(offset: offset), .malformed(format: "bzip2", detail: detail))))
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
