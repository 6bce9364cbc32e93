import CZlib

/// Compression as HTTP's `gzip` has it (RFC 1952), by the system's zlib.
enum Gzip {
  /// Shorter bodies fit into one packet as they are.
  private static let leastWorthwhile = 1000
  /// zlib's own default: for pages its next levels win one per cent at twice the time.
  private static let level: Int32 = 6

  /// Nil where nothing would be won.
  static func compressed(_ text: some Sequence<UInt8>) -> [UInt8]? {
    var input = Array(text)
    guard input.count >= leastWorthwhile else { return nil }
    var stream = z_stream()
    let size = Int32(MemoryLayout<z_stream>.size)
    // 15 bits of window, and 16 to ask for gzip's frame instead of zlib's own.
    guard
      deflateInit2_(
        &stream, level, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size) == Z_OK
    else { return nil }
    defer { deflateEnd(&stream) }
    var output = [UInt8](repeating: 0, count: Int(deflateBound(&stream, UInt(input.count))))
    let status = input.withUnsafeMutableBufferPointer { source in
      output.withUnsafeMutableBufferPointer { target in
        stream.next_in = source.baseAddress
        stream.avail_in = UInt32(source.count)
        stream.next_out = target.baseAddress
        stream.avail_out = UInt32(target.count)
        return deflate(&stream, Z_FINISH)
      }
    }
    let written = output.count - Int(stream.avail_out)
    guard status == Z_STREAM_END, written < input.count else { return nil }
    return Array(output[..<written])
  }
}
