/// Words numbered in the order in which they are met.
///
/// A table of its own, since the standard dictionary's hash, which is proof against chosen keys, takes
/// most of the time of reading a large testimony.
struct Numbering {
  private(set) var words: [String] = []
  /// The hash of each word.
  private var hashes: [UInt64] = []
  /// Numbers of words by hash, open addressing with steps of one; -1 where there is none. The size is
  /// a power of two and at least twice the number of words.
  private var slots: [Int32] = Array(repeating: -1, count: 1024)

  mutating func number(of word: String) -> Int32 {
    let hash = Self.hash(word)
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let known = Int(slots[slot])
      if hashes[known] == hash, words[known] == word { return slots[slot] }
      slot = (slot + 1) & (slots.count - 1)
    }
    let number = Int32(words.count)
    slots[slot] = number
    words.append(word)
    hashes.append(hash)
    if words.count * 2 > slots.count { grow() }
    return number
  }

  private mutating func grow() {
    let mask = slots.count * 2 - 1
    slots = Array(repeating: -1, count: mask + 1)
    for (number, hash) in hashes.enumerated() {
      var slot = Int(truncatingIfNeeded: hash) & mask
      while slots[slot] >= 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(number)
    }
  }

  /// Eight bytes at a time, each multiplied in and folded down (as in FNV-1a, but for the stride),
  /// with a last mix so that the low bits depend on all of them.
  private static func hash(_ word: String) -> UInt64 {
    var word = word
    return word.withUTF8 { bytes in
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325 ^ UInt64(bytes.count)
      var place = 0
      let raw = UnsafeRawBufferPointer(bytes)
      while place + 8 <= raw.count {
        let eight = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: place, as: UInt64.self))
        hash = (hash ^ eight) &* 0x9E37_79B9_7F4A_7C15
        hash ^= hash >> 32
        place += 8
      }
      while place < raw.count {
        hash = (hash ^ UInt64(raw[place])) &* 0x0000_0100_0000_01B3
        place += 1
      }
      hash = (hash ^ (hash >> 32)) &* 0x9E37_79B9_7F4A_7C15
      return hash ^ (hash >> 29)
    }
  }
}
