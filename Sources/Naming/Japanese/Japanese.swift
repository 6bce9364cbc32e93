/// Japanese names in Latin letters: Hepburn, Kunrei and Nihon spellings, and long vowels written
/// with a macron, a doubled letter, an `h`, or not at all.
enum Japanese {
  /// The spelling that all spellings of one name share, or nil when the letters do not make up
  /// Japanese syllables.
  ///
  /// Lengths of vowels are given up: `Shohei`, `Syouhei` and `Shōhei` are one name.
  static func plain(_ letters: [UInt8]) -> [UInt8]? {
    guard letters.count >= 2, letters.count <= 24, let last = letters.last, finals.contains(last),
      letters.allSatisfy({ (0x61...0x7A).contains($0) && !foreign.contains($0) })
    else { return nil }
    var text = letters
    for (from, to) in rewrites where isIn(text, from) { text = replaced(from, by: to, in: text) }
    return isSyllabic(text) ? text : nil
  }

  /// In the order in which they are made; later ones see what earlier ones made.
  /// Source: ISO 3602 (Kunrei) and the American National Standard system (Hepburn).
  private static let rewrites: [(from: [UInt8], to: [UInt8])] = [
    ("sy", "sh"), ("ty", "ch"), ("tch", "cch"), ("zy", "j"), ("jy", "j"), ("si", "shi"),
    ("ti", "chi"), ("tu", "tsu"), ("hu", "fu"), ("zi", "ji"), ("di", "ji"), ("du", "zu"),
    ("dzu", "zu"), ("mb", "nb"), ("mp", "np"), ("mm", "nm"), ("wo", "o"), ("oh", "o!"), ("ou", "o"),
    ("oo", "o"), ("uu", "u"), ("aa", "a"), ("ii", "i"), ("ei", "e"), ("ee", "e"),
  ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

  /// Whether two or three letters stand in a text; of most, none do.
  private static func isIn(_ text: [UInt8], _ letters: [UInt8]) -> Bool {
    guard text.count >= letters.count else { return false }
    for place in 0...(text.count - letters.count)
    where text[place] == letters[0] && text[place + 1] == letters[1] {
      if letters.count < 3 || text[place + 2] == letters[2] { return true }
    }
    return false
  }

  private static func replaced(_ from: [UInt8], by to: [UInt8], in text: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var place = 0
    while place < text.count {
      if text[place...].starts(with: from) {
        // A final h after o marks length only where no vowel follows.
        if to.last == UInt8(ascii: "!") {
          let next = place + from.count
          let isLength = next == text.count || !vowels.contains(text[next])
          result.append(contentsOf: isLength ? Array(to.dropLast()) : from)
        } else {
          result.append(contentsOf: to)
        }
        place += from.count
      } else {
        result.append(text[place])
        place += 1
      }
    }
    return result
  }

  private static let vowels = Array("aiueo".utf8)
  private static let finals = Array("aiueonh".utf8)
  private static let foreign = Array("lqvx".utf8)
  private static let onsets: Set<[UInt8]> = Set(
    [
      "", "k", "ky", "g", "gy", "s", "sh", "z", "j", "t", "ts", "ch", "d", "n", "ny", "h", "hy",
      "f",
      "b", "by", "p", "py", "m", "my", "y", "r", "ry", "w", "kk", "ss", "ssh", "tt", "cch", "pp",
      "tts",
    ].map { Array($0.utf8) })

  /// Whether the letters are syllables of an onset and a vowel, with `n` between them or at the end.
  private static func isSyllabic(_ text: [UInt8]) -> Bool {
    var onset: [UInt8] = []
    for (place, letter) in text.enumerated() {
      if vowels.contains(letter) {
        guard onsets.contains(onset) else { return false }
        onset = []
      } else if letter == UInt8(ascii: "n"), onset.isEmpty,
        place + 1 == text.count
          || !(vowels.contains(text[place + 1]) || text[place + 1] == UInt8(ascii: "y"))
      {
        continue
      } else {
        onset.append(letter)
      }
    }
    return onset.isEmpty
  }
}
