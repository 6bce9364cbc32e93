/// A set of words of the lexicon, as bits by their numbers: rules ask many a word for many a set.
///
/// Sets are made with the grammar, once a process, and last as long as it does. So their bits lie in
/// memory that is never changed once it is filled and never freed, which is what makes a plain
/// pointer to it sound in any thread, and asking costs no count of references.
struct WordSet: @unchecked Sendable, ExpressibleByArrayLiteral {
  private let bits: UnsafePointer<UInt64>
  /// The runs of 64 words that the bits stand for: from the first word of the set to its last.
  private let first: Int
  private let count: Int

  init(_ words: some Sequence<WordID>) {
    let places = words.map { Int($0.number) }
    first = (places.min() ?? 0) >> 6
    count = ((places.max() ?? 0) >> 6) - first + 1
    let filled = UnsafeMutablePointer<UInt64>.allocate(capacity: count)
    filled.initialize(repeating: 0, count: count)
    for place in places { filled[(place >> 6) - first] |= 1 << UInt64(place & 63) }
    bits = UnsafePointer(filled)
  }

  init(arrayLiteral words: WordID...) { self.init(words) }

  func contains(_ word: WordID) -> Bool {
    let place = Int(word.number >> 6) - first
    return place >= 0 && place < count && bits[place] >> UInt64(word.number & 63) & 1 == 1
  }
}
