/// A name is filed under what others can know it by, and looked for under what it can be known by, so
/// that two names meet where they can be one and a family name that thousands bear leads to few.
extension PersonName {
  /// The keys that it is filed under:
  /// - `p:` its words in the order of the alphabet, and all of them run together;
  /// - `k:` the skeletons of what it can be read as in Korean, `g:` those of its given name;
  /// - `w:` each of its words, for names that are one word of it, and `v:` each two of them;
  /// - `i:` its first letter with its family name; `c:` its Chinese forms.
  var blockingKeys: Set<String> {
    var keys = wholeKeys
    for skeleton in korean.skeletons { keys.insert("k:" + skeleton) }
    for skeleton in given.skeletons { keys.insert("g:" + skeleton) }
    for word in longWords { keys.insert("w:" + word) }
    return keys
  }

  /// Keys of which every compatible name is filed under one.
  var soughtKeys: Set<String> {
    var keys = wholeKeys
    // A given name alone finds whole names that have it, and is found by them; two whole names with
    // one given name are of two people.
    for skeleton in korean.skeletons {
      keys.insert("k:" + skeleton)
      if KoreanReadings.isFamilyless(skeleton) { keys.insert("g:" + skeleton) }
    }
    for skeleton in given.skeletons { keys.insert("k:" + skeleton) }
    let words = longWords
    // A word alone finds all names that have it; two words and more find it by what it is filed
    // under as a whole.
    if words.count == 1, let word = words.first { keys.insert("w:" + word) }
    if self.words.count > 1 { keys.formUnion(wordsAlone) }
    if let (first, family) = outermost {
      for name in Western.shortForms(of: first) { keys.insert(Self.pair(name, family)) }
    }
    return keys
  }

  /// The keys that it is both filed under and looked for.
  private var wholeKeys: Set<String> {
    var keys: Set<String> = [Self.whole(plain), Self.whole([plain.joined()])]
    let words = longWords.sorted()
    for (place, word) in words.enumerated() {
      for other in words[..<place] { keys.insert(Self.pair(other, word)) }
    }
    if let (first, family) = outermost {
      keys.insert("i:" + first.prefix(1) + " " + family.prefix(Self.longest))
    }
    for name in chinese { keys.insert("c:" + name) }
    return keys
  }

  /// The names that each of its words would be by itself, written once or as often as it is here.
  private var wordsAlone: Set<String> {
    var keys: Set<String> = []
    for (word, same) in Dictionary(grouping: plain.prefix(Self.most), by: { $0 }) {
      for count in 1...same.count { keys.insert(Self.whole(Array(repeating: word, count: count))) }
    }
    return keys
  }

  /// Its words of two letters and more, each once.
  private var longWords: Set<String> {
    Set(
      words.prefix(Self.most).filter { $0.letters.count > 1 }.map {
        String($0.text.lowercased().prefix(Self.longest))
      })
  }

  /// How many words of a name are looked at, and how many letters of a word.
  private static let most = 6
  private static let longest = 40

  private static func whole(_ words: [String]) -> String {
    "p:" + words.sorted().joined(separator: " ").prefix(80)
  }

  private static func pair(_ one: String, _ other: String) -> String {
    let words = [one, other].map { $0.prefix(longest) }.sorted()
    return "v:" + words[0] + " " + words[1]
  }
}
