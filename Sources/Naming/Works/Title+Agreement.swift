extension Title {
  /// How likely two titles are of one work, or nil.
  func agreement(with other: Title) -> Compatibility? {
    if !joined.isEmpty, joined == other.joined {
      return Compatibility(0.96, "the same words but for articles, numerals or punctuation")
    }
    guard numbers == other.numbers else { return nil }
    if hasSubtitle != other.hasSubtitle, mainJoined == other.mainJoined {
      return Compatibility(0.4, "the same title, once with a subtitle")
    }
    if isLatin != other.isLatin, let likelihood = Self.romanised(joined, other.joined) {
      return Compatibility(likelihood, "one is the other in Latin letters")
    }
    return similarity(with: other)
  }

  /// Compares word by word; words that carry little meaning count for little.
  private func similarity(with other: Title) -> Compatibility? {
    guard words.count > 1, other.words.count > 1, words.count <= 24, other.words.count <= 24 else {
      return nil
    }
    // Without a word in common there is nothing to compare; this is by far the commonest case.
    guard words.indices.contains(where: { !isSmall[$0] && other.words.contains(words[$0]) })
    else {
      return nil
    }
    var unmatched = Array(other.words.indices)
    var common = 0.0
    var total = other.isSmall.reduce(0) { $0 + Self.weight($1) }
    var slips = 0
    var misses = 0
    for (word, isSmall) in zip(words, isSmall) {
      let weight = Self.weight(isSmall)
      total += weight
      if let place = unmatched.firstIndex(where: { other.words[$0] == word }) {
        unmatched.remove(at: place)
        common += 2 * weight
      } else if let place = unmatched.firstIndex(where: {
        Self.differByOneLetter(word, other.words[$0])
      }) {
        common += 1.8 * weight
        unmatched.remove(at: place)
        slips += 1
      } else if !isSmall {
        misses += 1
      }
    }
    misses = max(misses, unmatched.count { !other.isSmall[$0] })
    let share = total > 0 ? common / total : 0
    switch (misses, slips) {
    case (0, 0) where share > 0.7: return Compatibility(0.5, "the same but for small words")
    case (0, 1) where share > 0.7:
      // In a title of three words or more a letter is likelier a slip than another title.
      let likelihood = min(words.count, other.words.count) > 2 ? 0.88 : 0.5
      return Compatibility(likelihood, "the same but for one letter")
    default:
      return share >= 0.6 ? Compatibility(0.5 * share * share, "most words are the same") : nil
    }
  }

  private static func weight(_ isSmall: Bool) -> Double { isSmall ? 0.25 : 1 }

  /// Whether two words of five letters or more differ in one letter, put in, left out or changed.
  static func differByOneLetter(_ a: String, _ b: String) -> Bool {
    let counts = (a.utf8.count, b.utf8.count)
    guard min(counts.0, counts.1) >= 5, abs(counts.0 - counts.1) <= 1 else { return false }
    let a = Array(a.utf8)
    let b = Array(b.utf8)
    var start = 0
    while start < min(a.count, b.count), a[start] == b[start] { start += 1 }
    var end = 0
    while end < min(a.count, b.count) - start, a[a.count - 1 - end] == b[b.count - 1 - end] {
      end += 1
    }
    return max(a.count, b.count) - start - end <= 1
  }

  /// Whether one of the two is Hangul and the other a way to write it in Latin letters.
  static func romanised(_ a: String, _ b: String) -> Double? {
    let (hangul, latin) = a.utf8.contains { $0 >= 0x80 } ? (a, b) : (b, a)
    let syllables = hangul.unicodeScalars.compactMap(Hangul.syllable)
    guard !syllables.isEmpty, syllables.count == hangul.unicodeScalars.count,
      syllables.count <= 40, latin.utf8.allSatisfy({ $0 < 0x80 })
    else { return nil }
    return Korean.spells(Array(latin.lowercased().utf8), syllables) ? 0.8 : nil
  }
}
