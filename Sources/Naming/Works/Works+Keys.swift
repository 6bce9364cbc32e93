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
  /// Keys that every compatible name shares one of: all words run together, without the kind of
  /// business, without the word for television; and what each word can begin with in Korean.
  var blockingKeys: Set<String> {
    var keys: Set<String> = []
    for words in [words, core, withoutTelevision] { keys.insert("o:" + words.joined().prefix(80)) }
    keys.formUnion(HangulSound.keys(of: words.joined()))
    if words.count == 1 {
      for skeleton in KoreanReadings(NameWords(words[0]).words).skeletons {
        keys.insert("k:" + skeleton)
      }
    } else if words.count <= 6 {
      keys.formUnion(beginnings)
    }
    return keys
  }

  /// What the first three words can begin with in Korean, a word that is none as it is, behind the
  /// number of all words.
  private var beginnings: Set<String> {
    words.prefix(3).reduce(["n:" + String(words.count)]) { keys, word in
      let onsets = KoreanReadings(NameWords(word).words).onsets.map { String($0) }
      return Set(
        keys.flatMap { key in
          (onsets.isEmpty ? [String(word.prefix(40))] : onsets).map { key + " " + $0 }
        })
    }
  }
}

/// The first consonant, roughly, by which Hangul and its spelling in Latin letters find each other:
/// `h:` before that of a name in Hangul, `l:` before that of one in Latin letters.
///
/// Many names of one script share it and have nothing else in common, so that it leads only from
/// one script to the other.
enum HangulSound {
  /// The key under which the other script is filed; every other key is its own.
  static func mirrored(_ key: String) -> String {
    if key.hasPrefix("h:") { return "l" + key.dropFirst() }
    if key.hasPrefix("l:") { return "h" + key.dropFirst() }
    return key
  }

  static func keys(of text: String) -> Set<String> {
    guard let first = text.unicodeScalars.first else { return [] }
    if let syllable = Hangul.syllable(first) {
      return ["h:" + classes[Hangul.onset(of: syllable)]]
    }
    guard first.value < 0x80 else { return [] }
    return switch first {
    case "g", "k", "c", "q": ["l:k", "l:j"]
    case "n": ["l:n", "l:r"]
    case "d", "t": ["l:t", "l:j"]
    case "r", "l": ["l:r"]
    case "m": ["l:m"]
    case "b", "p": ["l:p"]
    case "s": ["l:s"]
    case "j", "z": ["l:j"]
    case "h": ["l:h"]
    case "a", "e", "i", "o", "u", "w", "y": ["l:a"]
    default: []
    }
  }

  /// By the order of onsets in the block of syllables.
  private static let classes = [
    "k", "k", "n", "t", "t", "r", "m", "p", "p", "s", "s", "a", "j", "j", "j", "k", "t", "p", "h",
  ]
}
