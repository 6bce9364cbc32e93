/// How people who follow no system write the syllables of given names.
struct Habits: Sendable {
  typealias Spelling = (letters: [UInt8], share: Float)

  private let onsets: [[Spelling]]
  private let onsetsBeforeFront: [[Spelling]]
  /// The vowels of every vowel and coda, by vowel and then by coda.
  private let vowels: [[Spelling]]
  /// The vowels of single syllables.
  private let vowelsOfSyllables: [Hangul.Syllable: [Spelling]]
  private let codas: [[Spelling]]

  init() {
    let parts = Dictionary(
      Korean.lines(Korean.habitTable).map { (String($0.head), Korean.pairs($0.rest)) },
      uniquingKeysWith: { first, _ in first })
    onsets = Self.onsets.map { parts[$0 + "-"] ?? [] }
    onsetsBeforeFront = Self.onsets.map { parts[$0 + "-이"] ?? parts[$0 + "-"] ?? [] }
    vowels = Self.vowels.flatMap { vowel in
      Self.codas.map { parts[vowel + $0] ?? parts[vowel] ?? [] }
    }
    vowelsOfSyllables = Dictionary(
      parts.compactMap { head, spellings in
        head.unicodeScalars.first.flatMap(Hangul.syllable).map { ($0, spellings) }
      }, uniquingKeysWith: { first, _ in first })
    codas = Self.codas.map { $0.isEmpty ? [([], 1)] : parts["-" + $0] ?? [] }
  }

  /// Every spelling of a syllable that more than `least` of people use, with the share that does; those
  /// that hardly anyone uses have none, and are left out only where a share is asked for.
  func spellings(of syllable: Hangul.Syllable, above least: Float = -1) -> [Spelling] {
    let (onset, vowel) = (Hangul.onset(of: syllable), Hangul.vowel(of: syllable))
    let coda = Hangul.coda(of: syllable)
    let onsets = Self.isFront[vowel] ? onsetsBeforeFront[onset] : onsets[onset]
    let vowels = vowelsOfSyllables[syllable] ?? vowels[vowel * Hangul.codas + coda]
    let codas = codas[coda]
    var spellings: [Spelling] = []
    for (onset, onsetShare) in onsets where onsetShare > least {
      for (vowel, vowelShare) in vowels where onsetShare * vowelShare > least {
        for (coda, codaShare) in codas where onsetShare * vowelShare * codaShare > least {
          spellings.append((onset + vowel + coda, onsetShare * vowelShare * codaShare))
        }
      }
    }
    return spellings
  }

  /// Every way to write one syllable inside a longer word, sound changes at its edges included.
  func allSpellings(of syllable: Hangul.Syllable, isLast: Bool) -> [[UInt8]] {
    let plain = spellings(of: syllable).map(\.letters)
    guard !isLast, let final = Self.changedFinals[Hangul.coda(of: syllable)] else { return plain }
    let open = syllable - Hangul.Syllable(Hangul.coda(of: syllable))
    return plain + spellings(of: open).flatMap { head in final.map { head.letters + $0 } }
  }

  /// What a coda is heard and written as before another consonant, by its place in the block.
  private static let changedFinals: [Int: [[UInt8]]] = [
    1: ["ng", "g", ""], 4: ["l"], 7: ["n", "d"], 8: ["r", "n"], 17: ["m", "b"],
    19: ["n", "s", "d"],
    20: ["ss", "n"], 22: ["n", "j"], 25: ["n", "t"], 27: [""],
  ].mapValues { $0.map { Array($0.utf8) } }

  // The letters of Hangul in the order of the block of syllables.
  private static let onsets = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ".map(String.init)
  private static let vowels = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ".map(String.init)
  private static let isFront = vowels.map {
    $0.unicodeScalars.allSatisfy("ㅣㅟㅑㅕㅛㅠㅖㅒ".unicodeScalars.contains)
  }
  private static let codas = [""] + "ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ".map(String.init)
}
