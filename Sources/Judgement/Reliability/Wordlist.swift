/// Words by their numbers, their bytes one behind the other: as long as nobody reads them, they are no
/// strings.
package struct Wordlist: RandomAccessCollection, Sendable {
  private(set) var letters: [UInt8] = []
  /// Where the bytes of each word begin, and the last end.
  private(set) var starts: [Int] = [0]

  package var startIndex: Int { 0 }
  package var endIndex: Int { starts.count - 1 }

  package subscript(number: Int) -> String {
    String(decoding: letters[starts[number]..<starts[number + 1]], as: UTF8.self)
  }

  mutating func append(_ word: UnsafeRawBufferPointer) {
    letters.append(contentsOf: word)
    starts.append(letters.count)
  }

  /// Whether the word of a number is that one, which may be no word's number.
  func holds(_ word: UnsafeRawBufferPointer, at number: Int) -> Bool {
    guard number >= 0, number + 1 < starts.count else { return false }
    let start = starts[number]
    guard starts[number + 1] - start == word.count else { return false }
    return letters.withUnsafeBytes { Eights(of: word).areThere(in: $0, from: start) }
  }
}

/// The bytes of a word, eight at a time; the last eight overlap those before them.
struct Eights {
  private let word: UnsafeRawBufferPointer

  init(of word: UnsafeRawBufferPointer) { self.word = word }

  @inline(__always)
  func areThere(in text: UnsafeRawBufferPointer, from start: Int) -> Bool {
    if word.count < 8 {
      for place in 0..<word.count where word[place] != text[start + place] { return false }
      return true
    }
    var place = 0
    while place + 8 < word.count {
      if eight(word, place) != eight(text, start + place) { return false }
      place += 8
    }
    return eight(word, word.count - 8) == eight(text, start + word.count - 8)
  }

  /// Each eight multiplied in and folded down (as in FNV-1a, but for the stride), with a last mix so
  /// that the low bits depend on all of them.
  @inline(__always)
  var hash: UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325 ^ UInt64(word.count)
    var place = 0
    while place + 8 < word.count {
      hash = (hash ^ eight(word, place)) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 32
      place += 8
    }
    var rest: UInt64 = 0
    if word.count >= 8 {
      rest = eight(word, word.count - 8)
    } else {
      for byte in word { rest = rest << 8 | UInt64(byte) }
    }
    hash = (hash ^ rest) &* 0x9E37_79B9_7F4A_7C15
    hash = (hash ^ (hash >> 32)) &* 0x9E37_79B9_7F4A_7C15
    return hash ^ (hash >> 29)
  }

  @inline(__always)
  private func eight(_ bytes: UnsafeRawBufferPointer, _ place: Int) -> UInt64 {
    UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
  }
}
