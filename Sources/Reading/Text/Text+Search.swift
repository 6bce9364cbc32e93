/// Searching text for words byte for byte, where the search of the standard library goes by
/// characters: what rules and tables look for is plain. The names differ, since canonically equal
/// spellings are not found.
extension StringProtocol {
  /// Whether some words stand in the text.
  func holds(_ words: String) -> Bool { firstOffsets(of: words) != nil }

  /// The first place where some words stand.
  func firstRange(of words: String) -> Range<Index>? {
    firstOffsets(of: words).map {
      utf8.index(
        startIndex, offsetBy: $0.lowerBound)..<utf8.index(startIndex, offsetBy: $0.upperBound)
    }
  }

  /// The same, in bytes from the beginning of the text.
  private func firstOffsets(of words: String) -> Range<Int>? {
    var words = words
    return words.withUTF8 { words in
      if let found = utf8.withContiguousStorageIfAvailable({ $0.firstRange(of: words, from: 0) }) {
        return found
      }
      var text = String(self)
      return text.withUTF8 { $0.firstRange(of: words, from: 0) }
    }
  }
}

extension String {
  /// The text with other words in the place of some, wherever those stand.
  func swapping(_ words: String, for others: String) -> String {
    var text = self
    var words = words
    return words.withUTF8 { words in
      text.withUTF8 { text in
        guard var place = text.firstRange(of: words, from: 0), !words.isEmpty else { return self }
        var result: [UInt8] = []
        var done = 0
        while true {
          result += text[done..<place.lowerBound]
          result += others.utf8
          done = place.upperBound
          guard let next = text.firstRange(of: words, from: done) else { break }
          place = next
        }
        return String(decoding: result + text[done...], as: UTF8.self)
      }
    }
  }
}

extension String {
  /// Whether the text has no small letter.
  var isShouted: Bool {
    if utf8.contains(where: { $0 &- 0x61 < 26 }) { return false }
    return utf8.allSatisfy { $0 < 0x80 } || self == uppercased()
  }
}

extension [UInt8] {
  /// Whether words of small letters stand in the text, in small letters or capitals.
  func mentions(_ words: StaticString) -> Bool { contains(words) { _ in true } }

  /// Whether any of some words of small letters stands in the text, in one walk.
  func mentions(anyOf words: [StaticString]) -> Bool {
    // For each letter whether some word begins with it.
    let firsts = words.reduce(into: UInt32(0)) { $0 |= 1 << UInt32($1.utf8Start[0] &- 0x61) }
    return withUnsafeBufferPointer { text in
      for place in text.indices {
        let letter = (text[place] | 0x20) &- 0x61
        guard letter < 26, firsts >> UInt32(letter) & 1 == 1 else { continue }
        for word in words where word.utf8CodeUnitCount <= text.count - place {
          var length = 0
          while length < word.utf8CodeUnitCount,
            text[place + length] | 0x20 == word.utf8Start[length]
          { length += 1 }
          if length == word.utf8CodeUnitCount { return true }
        }
      }
      return false
    }
  }

  /// Whether a word of small letters stands in the text, with no ASCII letter right beside it.
  func mentions(word: StaticString) -> Bool {
    contains(word) { range in
      (range.lowerBound == 0 || (self[range.lowerBound - 1] | 0x20) &- 0x61 >= 26)
        && (range.upperBound == count || (self[range.upperBound] | 0x20) &- 0x61 >= 26)
    }
  }

  private func contains(_ words: StaticString, where stands: (Range<Int>) -> Bool) -> Bool {
    let length = words.utf8CodeUnitCount
    guard count >= length, length > 0 else { return false }
    return withUnsafeBufferPointer { text in
      let first = words.utf8Start[0]
      for place in 0...text.count - length where text[place] | 0x20 == first {
        if (1..<length).allSatisfy({ text[place + $0] | 0x20 == words.utf8Start[$0] }),
          stands(place..<place + length)
        {
          return true
        }
      }
      return false
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The first place at or after `start` where those bytes stand.
  fileprivate func firstRange(of words: Self, from start: Int) -> Range<Int>? {
    guard let first = words.first else { return start..<start }
    guard count - start >= words.count else { return nil }
    for place in start...(count - words.count) where self[place] == first {
      var length = 1
      while length < words.count, self[place + length] == words[length] { length += 1 }
      if length == words.count { return place..<place + length }
    }
    return nil
  }
}
