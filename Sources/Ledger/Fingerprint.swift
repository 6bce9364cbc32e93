import Crypto

/// The SHA-256 of some bytes (FIPS 180-4).
package struct Fingerprint: Hashable, Sendable, CustomStringConvertible {
  /// 32 bytes.
  package let bytes: [UInt8]

  init(bytes: [UInt8]) { self.bytes = bytes }

  package init(of content: [UInt8]) {
    bytes = Array(SHA256.hash(data: content))
  }

  /// The fingerprint that follows `previous` in a chain when `content` is added to it.
  init(after previous: Fingerprint, adding content: [UInt8]) {
    var hash = SHA256()
    hash.update(data: previous.bytes)
    hash.update(data: content)
    bytes = Array(hash.finalize())
  }

  /// What stands before the first entry of a chain.
  static let origin = Fingerprint(bytes: Array(repeating: 0, count: 32))

  /// 64 lower-case hexadecimal digits.
  package var description: String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for byte in bytes { text += [digits[Int(byte >> 4)], digits[Int(byte & 15)]] }
    return String(decoding: text, as: UTF8.self)
  }
}
