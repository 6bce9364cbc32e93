/// Words numbered in the order in which they are met.
///
/// A table of its own, since the standard dictionary's hash, which is proof against chosen keys, takes
/// most of the time of reading a large testimony.
struct Numbering {
  private(set) var words: [String] = []
  /// The bytes of all words, one behind the other, and where those of each begin, and the last end.
  private var letters: [UInt8] = []
  private var starts: [Int] = [0]
  /// The hash of each word.
  private var hashes: [UInt64] = []
  /// Numbers of words by hash, open addressing with steps of one. The size is a power of two and at
  /// least twice the number of words.
  private var slots = Array(repeating: Slot.empty, count: 1024)

  private struct Slot {
    /// The upper half of the word's hash, so that most other words are passed by without a look.
    var hash: UInt32
    /// -1 where there is none.
    var number: Int32

    static let empty = Slot(hash: 0, number: -1)
  }

  mutating func number(of word: String) -> Int32 {
    var text = word
    let found = text.withUTF8 { find(UnsafeRawBufferPointer($0)) }
    if slots[found.place].number >= 0 { return slots[found.place].number }
    let number = Int32(words.count)
    slots[found.place] = Slot(hash: UInt32(truncatingIfNeeded: found.hash >> 32), number: number)
    words.append(word)
    letters += word.utf8
    starts.append(letters.count)
    hashes.append(found.hash)
    if words.count * 2 > slots.count { grow() }
    return number
  }

  /// The slot of a word, or the free one where it belongs.
  private func find(_ word: UnsafeRawBufferPointer) -> (hash: UInt64, place: Int) {
    let hash = Self.hash(word)
    let mask = slots.count - 1
    var place = Int(truncatingIfNeeded: hash) & mask
    while slots[place].number >= 0 {
      let slot = slots[place]
      if slot.hash == UInt32(truncatingIfNeeded: hash >> 32), isWord(Int(slot.number), word) {
        break
      }
      place = (place + 1) & mask
    }
    return (hash, place)
  }

  private func isWord(_ number: Int, _ word: UnsafeRawBufferPointer) -> Bool {
    let start = starts[number]
    guard starts[number + 1] - start == word.count else { return false }
    return letters.withUnsafeBytes { letters in
      var place = 0
      while place + 8 <= word.count {
        let eight = word.loadUnaligned(fromByteOffset: place, as: UInt64.self)
        let known = letters.loadUnaligned(fromByteOffset: start + place, as: UInt64.self)
        if eight != known { return false }
        place += 8
      }
      while place < word.count {
        if word[place] != letters[start + place] { return false }
        place += 1
      }
      return true
    }
  }

  private mutating func grow() {
    let mask = slots.count * 2 - 1
    slots = Array(repeating: .empty, count: mask + 1)
    for (number, hash) in hashes.enumerated() {
      var place = Int(truncatingIfNeeded: hash) & mask
      while slots[place].number >= 0 { place = (place + 1) & mask }
      slots[place] = Slot(hash: UInt32(truncatingIfNeeded: hash >> 32), number: Int32(number))
    }
  }

  /// Eight bytes at a time, each multiplied in and folded down (as in FNV-1a, but for the stride),
  /// with a last mix so that the low bits depend on all of them.
  private static func hash(_ word: UnsafeRawBufferPointer) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325 ^ UInt64(word.count)
    var place = 0
    while place + 8 <= word.count {
      let eight = UInt64(littleEndian: word.loadUnaligned(fromByteOffset: place, as: UInt64.self))
      hash = (hash ^ eight) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 32
      place += 8
    }
    var rest: UInt64 = 0
    while place < word.count {
      rest = rest << 8 | UInt64(word[place])
      place += 1
    }
    hash = (hash ^ rest) &* 0x9E37_79B9_7F4A_7C15
    hash = (hash ^ (hash >> 32)) &* 0x9E37_79B9_7F4A_7C15
    return hash ^ (hash >> 29)
  }
}
