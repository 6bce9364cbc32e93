/// A set of words of the lexicon, as bits by their numbers: rules ask many a word for many a set.
struct WordSet: Sendable, ExpressibleByArrayLiteral {
  private var bits: [UInt64] = []

  init(_ words: some Sequence<WordID>) {
    for word in words { insert(word) }
  }

  init(arrayLiteral words: WordID...) { self.init(words) }

  mutating func insert(_ word: WordID) {
    let place = Int(word.number >> 6)
    if place >= bits.count { bits += Array(repeating: 0, count: place + 1 - bits.count) }
    bits[place] |= 1 << UInt64(word.number & 63)
  }

  func contains(_ word: WordID) -> Bool {
    let place = Int(word.number >> 6)
    return place < bits.count && bits[place] >> UInt64(word.number & 63) & 1 == 1
  }

  func isDisjoint(with other: WordSet) -> Bool {
    zip(bits, other.bits).allSatisfy { $0 & $1 == 0 }
  }

  func union(_ other: WordSet) -> WordSet {
    let (long, short) = bits.count >= other.bits.count ? (self, other) : (other, self)
    var union = long
    for (place, word) in short.bits.enumerated() { union.bits[place] |= word }
    return union
  }
}
