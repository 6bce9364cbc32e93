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

  /// A lexicon with room for half as many words as it has places, a power of two.
  init(places count: Int = 1 << 15) {
    places = Array(repeating: 0, count: count)
    mask = count - 1
    classes.reserveCapacity(count / 4)
    spellings.reserveCapacity(count / 4)
    hashes.reserveCapacity(count / 4)
  }

  /// The number of a word, given one if it has none yet.
  @discardableResult
  mutating func add(_ word: some StringProtocol, _ kind: WordClass = []) -> WordID {
    var word = String(word)
    return word.withUTF8 { add($0, kind) }
  }

  /// The numbers of the words of a list written with blanks or line ends between, each given the
  /// class, and a number if it has none yet.
  @discardableResult
  mutating func add(list: String, _ kind: WordClass = []) -> [WordID] {
    var list = list
    return list.withUTF8 { text in
      var words: [WordID] = []
      words.reserveCapacity(text.count / 8 + 1)
      var start = 0
      for place in 0...text.count where place == text.count || text[place] <= 0x20 {
        if place > start {
          words.append(add(UnsafeBufferPointer(rebasing: text[start..<place]), kind))
        }
        start = place + 1
      }
      return words
    }
  }

  mutating func add(_ bytes: UnsafeBufferPointer<UInt8>, _ kind: WordClass = []) -> WordID {
    // The hash folds ASCII capitals alone.
    guard bytes.allSatisfy({ $0 < 0x80 && $0 &- 0x41 >= 26 }) else {
      let word = String(decoding: bytes, as: UTF8.self)
      let small = word.lowercased()
      return small == word ? add(bytes, kind, hash: Self.hash(bytes)) : add(small, kind)
    }
    return add(bytes, kind, hash: Self.hash(bytes))
  }

  private mutating func add(
    _ bytes: UnsafeBufferPointer<UInt8>, _ kind: WordClass, hash: UInt64
  ) -> WordID {
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

  /// The number of the word that a stretch of ASCII spells in capitals or small letters.
  func find(_ bytes: [UInt8], _ range: Range<Int>) -> WordID {
    var hash = Self.seed
    for byte in bytes[range] { hash = Self.step(hash, byte) }
    return find(hash: Self.finish(hash))
  }

  func find(_ word: String) -> WordID {
    var word = word.lowercased()
    return word.withUTF8 { find(hash: Self.hash($0)) }
  }

  /// The bytes of the longest word of a class.
  func longest(of kind: WordClass) -> Int {
    zip(spellings, classes).lazy.filter { $1.contains(kind) }.map { $0.0.utf8.count }.max() ?? 0
  }

  subscript(word: WordID) -> WordClass { classes[Int(word.number)] }
  func spelling(of word: WordID) -> String { spellings[Int(word.number)] }

  /// Where a hash begins: the offset basis of FNV-1a.
  static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

  /// FNV-1a over the bytes, with ASCII capitals folded and a closing fold for the low bits.
  static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash = seed
    for byte in bytes { hash = step(hash, byte) }
    return finish(hash)
  }

  @inline(__always)
  static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    step(hash, folded: byte &- 0x41 < 26 ? byte | 0x20 : byte)
  }

  @inline(__always)
  static func step(_ hash: UInt64, folded byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
  }

  @inline(__always)
  static func finish(_ hash: UInt64) -> UInt64 {
    let mixed = (hash ^ (hash >> 32)) &* 0x9e37_79b9_7f4a_7c15
    return mixed ^ (mixed >> 29)
  }
}
