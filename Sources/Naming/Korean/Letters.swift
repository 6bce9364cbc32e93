/// Up to eight letters packed into one number: as many as one syllable of Hangul ever takes.
struct Letters: Equatable, Sendable {
  /// The letters as bytes of a number, the last one lowest. Without meaning where there are too many.
  private(set) var key: UInt64 = 0
  private(set) var count = 0

  /// The most letters that one syllable takes (`kkyeong`), and thus the longest key.
  static let longest = 8

  init(_ letters: some Sequence<UInt8>) {
    for letter in letters { append(letter) }
  }

  var isTooLong: Bool { count > Self.longest }

  mutating func append(_ letter: UInt8) {
    key = key << 8 | UInt64(letter)
    count += 1
  }

  static func + (head: Letters, tail: Letters) -> Letters {
    var sum = head
    sum.key = tail.count < Self.longest ? head.key << UInt64(8 * tail.count) | tail.key : tail.key
    sum.count += tail.count
    return sum
  }

  /// Whether a longer word has these letters at a place.
  func stand(in word: [UInt8], at start: Int) -> Bool {
    guard !isTooLong, start + count <= word.count else { return false }
    for place in 0..<count
    where word[start + place] != UInt8(truncatingIfNeeded: key >> UInt64(8 * (count - 1 - place))) {
      return false
    }
    return true
  }
}
