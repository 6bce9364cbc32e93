/// The words that reading knows, each with a number and its classes.
///
/// Words are folded to lower case with straight apostrophes. A word gets its number when a list or a
/// rule names it, so that a rule compares numbers, and a word that no rule names is `.unknown`.
struct Lexicon: Sendable {
  private(set) var classes: [WordClass] = [[]]
  private(set) var spellings: [String] = [""]
  /// Open addressing: word numbers by the hash of their bytes; 0 is a free place.
  private var places: [UInt16]
  private var hashes: [UInt64] = [0]
  private var mask: Int

  init() {
    places = Array(repeating: 0, count: 1 << 15)
    mask = places.count - 1
  }

  /// The number of a word, given one if it has none yet.
  mutating func add(_ word: some StringProtocol, _ kind: WordClass = []) -> WordID {
    let bytes = Array(word.lowercased().utf8)
    let hash = bytes.withUnsafeBufferPointer { Self.hash($0) }
    var place = Int(truncatingIfNeeded: hash) & mask
    while places[place] != 0 {
      let number = Int(places[place])
      if hashes[number] == hash {
        classes[number].formUnion(kind)
        return WordID(number: places[place])
      }
      place = (place + 1) & mask
    }
    precondition(spellings.count < places.count / 2, "the lexicon's table is too small")
    places[place] = UInt16(spellings.count)
    spellings.append(String(decoding: bytes, as: UTF8.self))
    classes.append(kind)
    hashes.append(hash)
    return WordID(number: UInt16(spellings.count - 1))
  }

  /// Adds every word of a list written with white space between.
  mutating func add(list: String, _ kind: WordClass) {
    for word in list.split(whereSeparator: \.isWhitespace) { _ = add(word, kind) }
  }

  /// The number of a word already folded to lower case; two words with one 64-bit hash are taken to
  /// be one; nothing checks for that.
  func find(hash: UInt64) -> WordID {
    var place = Int(truncatingIfNeeded: hash) & mask
    while places[place] != 0 {
      if hashes[Int(places[place])] == hash { return WordID(number: places[place]) }
      place = (place + 1) & mask
    }
    return .unknown
  }

  func find(_ word: String) -> WordID {
    var word = word.lowercased()
    return word.withUTF8 { find(hash: Self.hash($0)) }
  }

  subscript(word: WordID) -> WordClass { classes[Int(word.number)] }
  func spelling(of word: WordID) -> String { spellings[Int(word.number)] }

  /// FNV-1a over the bytes, with ASCII capitals folded and a closing fold for the low bits.
  static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = step(hash, byte) }
    return finish(hash)
  }

  @inline(__always)
  static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    let folded = byte &- 0x41 < 26 ? byte | 0x20 : byte
    return (hash ^ UInt64(folded)) &* 0x0000_0100_0000_01b3
  }

  @inline(__always)
  static func finish(_ hash: UInt64) -> UInt64 {
    let mixed = (hash ^ (hash >> 32)) &* 0x9e37_79b9_7f4a_7c15
    return mixed ^ (mixed >> 29)
  }
}
