extension Title {
  /// Keys that every compatible title shares one of: all words run together, and each word that
  /// means something.
  var blockingKeys: Set<String> {
    var keys: Set<String> = ["t:" + joined.prefix(80), "t:" + mainJoined.prefix(80)]
    let meaningful = words.filter { !Self.smallWords.contains($0) }
    for word in (meaningful.isEmpty ? words : meaningful).prefix(12) {
      keys.insert("w:" + word.prefix(40))
    }
    keys.formUnion(HangulSound.keys(of: joined))
    return keys
  }
}

extension Company {
  /// Keys that every compatible name shares one of.
  var blockingKeys: Set<String> {
    var keys: Set<String> = ["o:" + words.joined().prefix(80), "o:" + core.joined().prefix(80)]
    for word in words.prefix(6) { keys.insert("w:" + word.prefix(40)) }
    keys.formUnion(HangulSound.keys(of: words.joined()))
    for skeleton in KoreanReadings(NameWords(words.first ?? "").words).skeletons {
      keys.insert(skeleton)
    }
    return keys
  }
}

/// A key that Hangul and its spelling in Latin letters share: the first consonant, roughly.
enum HangulSound {
  static func keys(of text: String) -> Set<String> {
    guard let first = text.unicodeScalars.first else { return [] }
    if let syllable = Hangul.syllable(first) {
      return ["h:" + classes[Hangul.onset(of: syllable)]]
    }
    guard first.value < 0x80 else { return [] }
    return switch first {
    case "g", "k", "c", "q": ["h:k", "h:j"]
    case "n": ["h:n", "h:r"]
    case "d", "t": ["h:t", "h:j"]
    case "r", "l": ["h:r"]
    case "m": ["h:m"]
    case "b", "p": ["h:p"]
    case "s": ["h:s"]
    case "j", "z": ["h:j"]
    case "h": ["h:h"]
    case "a", "e", "i", "o", "u", "w", "y": ["h:a"]
    default: []
    }
  }

  /// By the order of onsets in the block of syllables.
  private static let classes = [
    "k", "k", "n", "t", "t", "r", "m", "p", "p", "s", "s", "a", "j", "j", "j", "k", "t", "p", "h",
  ]
}
