extension Romanisation {
  /// Words in Hangul as South Korea's system of 2000 writes what is heard: sounds change where
  /// syllables of a word meet. `별들에게 물어봐` gives `Byeoldeurege mureobwa`.
  ///
  /// What is not Hangul stays as it is. Nil without Hangul, and where the letters do not tell: a stop
  /// before `ㅎ` is written in nouns as it is spelt and otherwise as it is heard, and `ㄺ` before `ㄱ`
  /// is heard in nouns in another way than in verbs.
  ///
  /// Source: Notification 2000-8 of the Ministry of Culture and Tourism, chapters 2 and 3.
  package static func revisedTitle(_ title: String) -> String? {
    var written = ""
    var word: [Hangul.Syllable] = []
    var isHangul = false
    func write() -> Bool {
      guard let heard = heard(word) else { return false }
      written += heard
      word = []
      return true
    }
    for scalar in title.unicodeScalars {
      if let syllable = Hangul.syllable(scalar) {
        word.append(syllable)
        isHangul = true
      } else {
        guard write() else { return nil }
        written.unicodeScalars.append(scalar)
      }
    }
    guard write(), isHangul else { return nil }
    return written.prefix(1).uppercased() + written.dropFirst()
  }

  /// One word; nil where its letters do not tell.
  private static func heard(_ word: [Hangul.Syllable]) -> String? {
    let letters = word.map { Romanisation.revised.letters(of: $0) }
    var written = ""
    var onset = letters.first?.onset ?? ""
    for place in word.indices {
      written += onset + letters[place].vowel
      guard place + 1 < word.count else { return written + letters[place].coda }
      let meeting = Meeting(
        coda: Hangul.coda(of: word[place]), end: letters[place].coda,
        onset: letters[place + 1].onset, vowel: letters[place + 1].vowel)
      guard let (coda, next) = meeting.heard else { return nil }
      written += coda
      onset = next
    }
    return written
  }

  /// The end of one syllable and the beginning of the next.
  private struct Meeting {
    /// The coda as it is spelt, by its number in Unicode.
    let coda: Int
    /// How it is heard at the end of a word.
    let end: String
    let onset: String
    let vowel: String

    /// The codas that end in `ㅎ`, and what is left of them.
    private static let aspirates: [Int: String] = [27: "", 6: "n", 15: "l"]

    /// What stays and what moves over when a vowel follows.
    private static let moving: [Int: (stays: String, moves: String)] = [
      0: ("", ""), 1: ("", "g"), 2: ("", "kk"), 3: ("k", "s"), 4: ("", "n"), 5: ("n", "j"),
      6: ("", "n"), 7: ("", "d"), 8: ("", "r"), 9: ("l", "g"), 10: ("l", "m"), 11: ("l", "b"),
      12: ("l", "s"), 13: ("l", "t"), 14: ("l", "p"), 15: ("", "r"), 16: ("", "m"), 17: ("", "b"),
      18: ("p", "s"), 19: ("", "s"), 20: ("", "ss"), 21: ("ng", ""), 22: ("", "j"), 23: ("", "ch"),
      24: ("", "k"), 25: ("", "t"), 26: ("", "p"), 27: ("", ""),
    ]

    private static let nasals = ["k": "ng", "t": "n", "p": "m"]

    /// The coda and the onset as they are heard together.
    var heard: (coda: String, onset: String)? {
      if onset.isEmpty { return beforeVowel }
      if let rest = Self.aspirates[coda] {
        switch onset {
        case "g": return (rest, "k")
        case "d": return (rest, "t")
        case "j": return (rest, "ch")
        case "n": return rest == "l" ? ("l", "l") : ("n", "n")
        default: return (rest, onset)
        }
      }
      let isStop = Self.nasals[end] != nil
      switch onset {
      case "g" where coda == 9: return nil
      case "h": return isStop ? nil : (end, onset)
      case "n", "m":
        if end == "l", onset == "n" { return ("l", "l") }
        return (Self.nasals[end] ?? end, onset)
      case "r":
        if end == "l" || end == "n" { return ("l", "l") }
        return end.isEmpty ? ("", "r") : (Self.nasals[end] ?? end, "n")
      default: return (end, onset)
      }
    }

    /// Before a vowel the last consonant moves over; before `i`, `ㄷ` and `ㅌ` are softened.
    private var beforeVowel: (coda: String, onset: String)? {
      guard let (stays, moves) = Self.moving[coda] else { return nil }
      switch (moves, vowel) {
      case ("d", "i"): return (stays, "j")
      case ("t", "i"): return (stays, "ch")
      default: return (stays, moves)
      }
    }
  }
}
