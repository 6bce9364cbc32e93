/// Words numbered in the order in which they are met.
///
/// A table of its own, since the standard dictionary's hash, which is proof against chosen keys, takes
/// most of the time of reading a large testimony.
struct Numbering {
  private(set) var words = Wordlist()
  /// The hash of each word.
  private var hashes: [UInt64] = []
  /// Numbers of words by hash, open addressing with steps of one. The size is a power of two and at
  /// least twice the number of words.
  private var slots = Array(repeating: Slot.empty, count: 1024)
  /// What was numbered last.
  private var last: Int32 = -1

  private struct Slot {
    /// The upper half of the word's hash, so that most other words are passed by without a look.
    var hash: UInt32
    /// -1 where there is none.
    var number: Int32

    static let empty = Slot(hash: 0, number: -1)
  }

  /// The number of a word that is often the one before, or the one that followed that before: then
  /// it is found without a look into the table.
  mutating func next(_ word: UnsafeRawBufferPointer) -> Int32 {
    if words.holds(word, at: Int(last) + 1) {
      last += 1
    } else if !words.holds(word, at: Int(last)) {
      last = number(of: word)
    }
    return last
  }

  mutating func number(of word: UnsafeRawBufferPointer) -> Int32 {
    let hash = Eights(of: word).hash
    let upper = UInt32(truncatingIfNeeded: hash >> 32)
    let mask = slots.count - 1
    var place = Int(truncatingIfNeeded: hash) & mask
    while slots[place].number >= 0 {
      let slot = slots[place]
      if slot.hash == upper, words.holds(word, at: Int(slot.number)) { return slot.number }
      place = (place + 1) & mask
    }
    let number = Int32(words.count)
    slots[place] = Slot(hash: upper, number: number)
    words.append(word)
    hashes.append(hash)
    if words.count * 2 > slots.count { grow() }
    return number
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
}
