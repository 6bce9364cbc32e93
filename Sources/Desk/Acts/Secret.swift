import Ledger

/// What is known to the holder of a token alone: 256 random bits.
struct Secret {
  /// The mark by which a secret that was put where it should not be can be found, and 64
  /// hexadecimal digits.
  let text: String

  private static let mark = "hearsay_"
  private static let digits = 64

  /// Random bits from a generator, which must be one that nobody can foretell.
  init(using generator: inout some RandomNumberGenerator) {
    var text = Self.mark
    for _ in 0..<4 {
      let part = String(generator.next() as UInt64, radix: 16)
      text += String(repeating: "0", count: 16 - part.count) + part
    }
    self.text = text
  }

  /// Nil for a text that cannot be one; spaces about it, as copying leaves them, are left out.
  init?(_ given: String) {
    guard given.utf8.count <= 256 else { return nil }
    let text = given.filter { !$0.isWhitespace }
    guard text.hasPrefix(Self.mark), text.utf8.count == Self.mark.utf8.count + Self.digits,
      text.dropFirst(Self.mark.count).utf8.allSatisfy({
        ($0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9"))
          || ($0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "f"))
      })
    else { return nil }
    self.text = text
  }

  /// SHA-256. A slow hash is for words that people choose; bits drawn at random cannot be guessed.
  var fingerprint: Fingerprint { Fingerprint(of: Array(text.utf8)) }
}
