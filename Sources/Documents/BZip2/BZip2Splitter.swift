/// Cuts what is compressed with bzip2 into its blocks, which can then be decompressed side by side.
///
/// Blocks begin at any bit, and nothing says how long they are; they are found by the 48 bits that
/// stand at their head, as bzip2recover finds them. Those bits stand elsewhere by chance once in
/// 2.8 × 10¹⁴ bits, which then reads as two corrupt blocks.
struct BZip2Splitter {
  enum Part: Sendable {
    case block(BZip2Block)
    /// The end of a stream and the checksum over those of its blocks.
    case end(checksum: UInt32, offset: Int)
  }

  struct Failure: Error {
    var reason: DocumentError.Reason
    var offset: Int
  }

  private static let blockHead: UInt64 = 0x3141_5926_5359
  private static let endHead: UInt64 = 0x1772_4538_5090

  /// What was not cut off yet, and where it begins in the source.
  private var bytes: [UInt8] = []
  private var offset = 0
  /// Bytes of `bytes` that were searched.
  private var searched = 0
  /// The last 64 bits that were searched.
  private var window: UInt64 = 0
  /// The bit of `bytes` at which the open block begins.
  private var openBit: Int?
  /// Whether the next thing is the head of a stream.
  private var isBetween = true

  init() {}

  /// For bytes that begin within a stream, `offset` bytes into the source: the first block is the
  /// first whose head stands there.
  init(withinStreamAt offset: Int) {
    self.offset = offset
    isBetween = false
  }

  /// The parts that end within the bytes so far.
  mutating func parts(adding piece: [UInt8]) throws(Failure) -> [Part] {
    bytes += piece
    var parts: [Part] = []
    while try advance(&parts) {}
    dropUsed()
    return parts
  }

  /// To be asked when there are no more bytes: whether a stream is open.
  var isOpen: Bool { !isBetween || !bytes.isEmpty }
  var end: Int { offset + bytes.count }

  private mutating func advance(_ parts: inout [Part]) throws(Failure) -> Bool {
    if isBetween {
      guard bytes.count - searched >= 4 else { return false }
      let head = bytes[searched..<searched + 4]
      guard head.starts(with: "BZh".utf8), (0x31...0x39).contains(head[searched + 3]) else {
        throw Failure(
          reason: .malformed(format: "bzip2", detail: "no stream begins here"),
          offset: offset + searched)
      }
      searched += 4
      window = 0
      isBetween = false
    }
    guard let (head, bit) = nextHead() else { return false }
    if head == Self.endHead {
      // The checksum stands after the head, then zero bits up to a whole byte.
      let after = (bit + 48 + 32 + 7) / 8
      guard bytes.count >= after else {
        searched = bit / 8
        window = 0
        return false
      }
      close(at: bit, &parts)
      parts.append(.end(checksum: word(at: bit + 48), offset: offset + bit / 8))
      searched = after
      isBetween = true
    } else {
      close(at: bit, &parts)
      openBit = bit
    }
    return true
  }

  /// The next head of a block or end, and the bit at which it begins.
  private mutating func nextHead() -> (head: UInt64, bit: Int)? {
    var window = window
    let start = searched
    let found = bytes.withUnsafeBufferPointer { bytes -> (head: UInt64, bit: Int)? in
      for index in start..<bytes.count {
        window = window << 8 | UInt64(bytes[index])
        for shift in 0..<8 {
          let head = (window >> UInt64(shift)) & 0xFFFF_FFFF_FFFF
          if head == Self.blockHead || head == Self.endHead {
            return (head, (index + 1) * 8 - shift - 48)
          }
        }
      }
      return nil
    }
    // The byte in which a head ends is not searched again: its window goes on from nothing.
    searched = found.map { ($0.bit + 48 + 7) / 8 } ?? bytes.count
    self.window = found == nil ? window : 0
    return found
  }

  private mutating func close(at bit: Int, _ parts: inout [Part]) {
    guard let open = openBit else { return }
    openBit = nil
    // A head whose block is shorter than its checksum is none.
    guard bit - open >= 80 else { return }
    parts.append(
      .block(
        BZip2Block(
          bits: open..<bit, of: bytes, checksum: word(at: open + 48), offset: offset + open / 8)))
  }

  private func word(at bit: Int) -> UInt32 {
    var word: UInt64 = 0
    for index in bit / 8..<bit / 8 + 5 {
      word = word << 8 | UInt64(index < bytes.count ? bytes[index] : 0)
    }
    return UInt32(truncatingIfNeeded: word >> UInt64(8 - bit % 8))
  }

  /// Lets go of what lies before the open block.
  private mutating func dropUsed() {
    let used = openBit.map { $0 / 8 } ?? max(0, isBetween ? searched : searched - 8)
    guard used > 0 else { return }
    bytes.removeFirst(used)
    offset += used
    searched -= used
    openBit = openBit.map { $0 - used * 8 }
  }
}
