internal import CBzip2

/// One block, made a stream of its own, and its checksum.
struct BZip2Block: Sendable {
  private let stream: [UInt8]
  let checksum: UInt32
  /// Where it begins in the compressed source.
  let offset: Int

  /// - Parameter bits: from the block's head up to the next.
  init(bits: Range<Int>, of bytes: [UInt8], checksum: UInt32, offset: Int) {
    var stream = Array("BZh9".utf8)
    stream.reserveCapacity(bits.count / 8 + 20)
    let shift = bits.lowerBound % 8
    let start = bits.lowerBound / 8
    let whole = bits.count / 8
    bytes.withUnsafeBufferPointer { bytes in
      for index in start..<start + whole {
        let low = shift == 0 ? 0 : bytes[index + 1] >> UInt8(8 - shift)
        stream.append(bytes[index] << UInt8(shift) | low)
      }
    }
    // The bits that are left, then the head of an end and the checksum, which for one block is its
    // own.
    var tail = Tail()
    for bit in bits.lowerBound + whole * 8..<bits.upperBound {
      tail.append(UInt64(bytes[bit / 8] >> UInt8(7 - bit % 8)) & 1, count: 1)
    }
    tail.append(0x1772_4538_5090, count: 48)
    tail.append(UInt64(checksum), count: 32)
    self.stream = stream + tail.bytes
    self.checksum = checksum
    self.offset = offset
  }

  private struct Tail {
    private(set) var bytes: [UInt8] = []
    private var filled = 0
    mutating func append(_ value: UInt64, count: Int) {
      for index in (0..<count).reversed() {
        if filled % 8 == 0 { bytes.append(0) }
        bytes[bytes.count - 1] |= UInt8((value >> UInt64(index)) & 1) << UInt8(7 - filled % 8)
        filled += 1
      }
    }
  }

  /// What the block holds, and whether it is whole; bytes whose checksum is wrong are not given.
  func decompressed() -> (bytes: [UInt8], isWhole: Bool) {
    var stream = bz_stream()
    guard BZ2_bzDecompressInit(&stream, 0, 0) == BZ_OK else { return ([], false) }
    defer { BZ2_bzDecompressEnd(&stream) }
    var input = self.stream
    var output: [UInt8] = []
    var checked = 0
    let status = input.withUnsafeMutableBytes { input -> Int32 in
      stream.next_in = input.bindMemory(to: CChar.self).baseAddress
      stream.avail_in = UInt32(input.count)
      while true {
        let (left, before) = (stream.avail_in, output.count)
        let status = Self.step(&stream, &output)
        // The decompressor asks for what follows a block only when it has checked the block.
        if stream.avail_in < left { checked = before }
        if status != BZ_OK || output.count == before && stream.avail_in == left { return status }
      }
    }
    if status == BZ_STREAM_END { return (output, true) }
    return (Array(output[..<checked]), false)
  }

  private static func step(_ stream: inout bz_stream, _ output: inout [UInt8]) -> Int32 {
    // A block holds 900,000 bytes before runs are written out.
    let room = 1 << 19
    var status = BZ_OK
    let piece = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      stream.next_out = UnsafeMutableRawPointer(buffer.baseAddress)?.assumingMemoryBound(
        to: CChar.self)
      stream.avail_out = UInt32(room)
      status = BZ2_bzDecompress(&stream)
      count = room - Int(stream.avail_out)
    }
    output += piece
    return status
  }
}
