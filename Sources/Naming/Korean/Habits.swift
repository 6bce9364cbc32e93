/// How the parts of a syllable of a given name are written, by people or by a published system.
struct Habits: Sendable {
  typealias Spelling = (letters: Letters, share: Float)

  /// The onsets before every vowel, by vowel and then by onset.
  private var onsets: [[Spelling]]
  /// The vowels before every coda, by vowel and then by coda.
  private var vowels: [[Spelling]]
  /// The vowels of single syllables.
  private var vowelsOfSyllables: [(syllable: Hangul.Syllable, spellings: [Spelling])] = []
  private var codas: [[Spelling]]

  /// What people do who follow no system: `Korean.habitTable`, in which a later line overrules an
  /// earlier one.
  init() {
    onsets = Array(repeating: [], count: Hangul.vowels * Hangul.onsets)
    vowels = Array(repeating: [], count: Hangul.vowels * Hangul.codas)
    codas = Array(repeating: [], count: Hangul.codas)
    codas[0] = [(Letters([]), 1)]
    for (head, rest) in Korean.lines(Korean.habitTable) {
      let spellings = Korean.pairs(rest)
      if let onset = Hangul.onsetLetters.firstIndex(of: head[0]), head.count > 1, head[1] == "-" {
        for vowel in 0..<Hangul.vowels where head.count == 2 || Self.isFront(vowel) {
          onsets[vowel * Hangul.onsets + onset] = spellings
        }
      } else if let vowel = Hangul.vowelLetters.firstIndex(of: head[0]) {
        let coda = head.count > 1 ? Hangul.codaLetters.firstIndex(of: head[1]) : nil
        for place in 0..<Hangul.codas where coda == nil || place == coda.map({ $0 + 1 }) {
          vowels[vowel * Hangul.codas + place] = spellings
        }
      } else if head[0] == "-", let coda = Hangul.codaLetters.firstIndex(of: head[1]) {
        codas[coda + 1] = spellings
      } else if let syllable = Hangul.syllable(head[0]) {
        vowelsOfSyllables.append((syllable, spellings))
      }
    }
  }

  /// What a published system lays down, the onset voiced and not; with its marks or without.
  init(_ system: Romanisation, keepsMarks: Bool) {
    func spelling(_ part: String) -> Spelling {
      let marked = Korean.marked(part)
      return (Letters(keepsMarks ? marked : marked.flatMap(Korean.plain)), 1)
    }
    onsets = []
    vowels = []
    codas = []
    for vowel in 0..<Hangul.vowels {
      for onset in 0..<Hangul.onsets {
        let syllable = Hangul.syllable(onset: onset, vowel: vowel, coda: 0)
        let plain = system.letters(of: syllable).onset
        let voiced = system.voiced(plain)
        onsets.append([spelling(plain)] + (voiced.map { [spelling($0)] } ?? []))
      }
      let open = Hangul.syllable(onset: 0, vowel: vowel, coda: 0)
      let written = [spelling(system.letters(of: open).vowel)]
      vowels.append(contentsOf: repeatElement(written, count: Hangul.codas))
    }
    for coda in 0..<Hangul.codas {
      let syllable = Hangul.syllable(onset: 0, vowel: 0, coda: coda)
      codas.append([spelling(system.letters(of: syllable).coda)])
    }
  }

  /// Hands on every spelling of a syllable that more than `least` of people use, with the share that
  /// does.
  func eachSpelling(
    of syllable: Hangul.Syllable, above least: Float, _ body: (Letters, Float) -> Void
  ) {
    let (onsets, vowels, codas) = parts(of: syllable)
    for onset in onsets where onset.share > least {
      for vowel in vowels where onset.share * vowel.share > least {
        let head = onset.letters + vowel.letters
        let share = onset.share * vowel.share
        for coda in codas where share * coda.share > least {
          body(head + coda.letters, share * coda.share)
        }
      }
    }
  }

  /// Where a syllable can end that begins at a place inside a longer word, sound changes at its end
  /// included.
  func ends(of syllable: Hangul.Syllable, in word: [UInt8], from start: Int, isLast: Bool) -> [Int]
  {
    let (onsets, vowels, codas) = parts(of: syllable)
    var ends = Self.ends(of: onsets, vowels, codas.map(\.letters), in: word, from: start)
    if !isLast, let changed = Self.changedFinals[Hangul.coda(of: syllable)] {
      let open = parts(of: syllable - Hangul.Syllable(Hangul.coda(of: syllable)))
      ends += Self.ends(of: open.onsets, open.vowels, changed, in: word, from: start)
    }
    return ends
  }

  private static func ends(
    of onsets: [Spelling], _ vowels: [Spelling], _ codas: [Letters], in word: [UInt8],
    from start: Int
  ) -> [Int] {
    var ends: [Int] = []
    for onset in onsets where onset.letters.stand(in: word, at: start) {
      let middle = start + onset.letters.count
      for vowel in vowels where vowel.letters.stand(in: word, at: middle) {
        let last = middle + vowel.letters.count
        for coda in codas where coda.stand(in: word, at: last) { ends.append(last + coda.count) }
      }
    }
    return ends
  }

  private func parts(
    of syllable: Hangul.Syllable
  ) -> (onsets: [Spelling], vowels: [Spelling], codas: [Spelling]) {
    let (onset, vowel) = (Hangul.onset(of: syllable), Hangul.vowel(of: syllable))
    let coda = Hangul.coda(of: syllable)
    let own = vowelsOfSyllables.first { $0.syllable == syllable }?.spellings
    return (
      onsets[vowel * Hangul.onsets + onset], own ?? vowels[vowel * Hangul.codas + coda],
      codas[coda]
    )
  }

  /// What a coda is heard and written as before another consonant, by its place in the block.
  private static let changedFinals: [Int: [Letters]] = [
    1: ["ng", "g", ""], 4: ["l"], 7: ["n", "d"], 8: ["r", "n"], 17: ["m", "b"],
    19: ["n", "s", "d"],
    20: ["ss", "n"], 22: ["n", "j"], 25: ["n", "t"], 27: [""],
  ].mapValues { $0.map { Letters($0.utf8) } }

  private static func isFront(_ vowel: Int) -> Bool {
    "ㅣㅟㅑㅕㅛㅠㅖㅒ".unicodeScalars.contains(Hangul.vowelLetters[vowel])
  }
}
