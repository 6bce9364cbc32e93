/// Korean names as they are written in Latin letters: what each spelling of a syllable or of a family
/// name can stand for, and how likely that is.
enum Korean {
  /// One syllable that a spelling can stand for.
  struct Sense: Sendable {
    var syllable: Hangul.Syllable
    /// The chance that someone whose syllable this is writes it so.
    var habit: Float
    /// The share of given names with this syllable in the first place, and in the second.
    var first: Float
    var second: Float
  }

  /// One family name that a spelling can stand for.
  struct FamilySense: Sendable {
    /// One syllable or two.
    var syllables: [Hangul.Syllable]
    /// The share of people who bear it times the chance that they write it so.
    var weight: Float
  }

  /// The most letters that one syllable takes (`kkyeong`), and thus the longest key.
  static let longestSyllable = 8

  /// The syllables that a spelling can stand for, by its letters packed into a number.
  static func senses(of letters: ArraySlice<UInt8>) -> ArraySlice<Sense> {
    guard let key = pack(letters), let range = lexicon.ranges[key] else { return [] }
    return lexicon.senses[range]
  }

  /// The family names that a spelling can stand for.
  static func familySenses(of letters: ArraySlice<UInt8>) -> [FamilySense] {
    families.bySpelling[Array(letters)] ?? []
  }

  /// The share of people who bear a family name, from 0 to 1; 0 where it is none.
  static func share(ofFamily syllables: [Hangul.Syllable]) -> Float {
    families.shares[syllables] ?? 0
  }

  /// Whether letters can spell a run of syllables from end to end, consonants that change between
  /// syllables included (`jongno` for 종로).
  static func spells(_ letters: [UInt8], _ syllables: [Hangul.Syllable]) -> Bool {
    var reached: Set<Int> = [0]
    for (place, syllable) in syllables.enumerated() {
      var next: Set<Int> = []
      for spelling in lexicon.allSpellings(of: syllable, isLast: place + 1 == syllables.count) {
        for start in reached where letters[start...].starts(with: spelling) {
          next.insert(start + spelling.count)
        }
      }
      if next.isEmpty { return false }
      reached = next
    }
    return reached.contains(letters.count)
  }

  private static let lexicon = Lexicon()
  private static let families = Families()
}

extension Korean {
  static func pack(_ letters: ArraySlice<UInt8>) -> UInt64? {
    guard letters.count <= longestSyllable else { return nil }
    return letters.reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// The `name:number` pairs of one line of a table, after its first word.
  private static func pairs(_ line: Substring) -> [(spelling: [UInt8], weight: Float)] {
    line.split(separator: " ").compactMap { pair in
      guard let colon = pair.firstIndex(of: ":"), let weight = Float("0" + pair[pair.index(after: colon)...])
      else { return nil }
      return (pair[..<colon].utf8.filter { $0 != UInt8(ascii: "'") }, weight / 100)
    }
  }

  private static func lines(_ table: StaticString) -> [(head: Substring, rest: Substring)] {
    let text = table.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
    return text.split(separator: "\n").map { line in
      let end = line.firstIndex(of: " ") ?? line.endIndex
      return (line[..<end], line[end...])
    }
  }

  private struct Families: Sendable {
    var bySpelling: [[UInt8]: [FamilySense]] = [:]
    var shares: [[Hangul.Syllable]: Float] = [:]

    init() {
      for (name, rest) in lines(familyNames) {
        let syllables = name.unicodeScalars.compactMap(Hangul.syllable)
        let count = rest.dropFirst().prefix { $0 != " " }
        let share = (Float(count) ?? 1) / 100_000
        shares[syllables] = share
        for (spelling, habit) in pairs(rest) {
          bySpelling[spelling, default: []].append(
            FamilySense(syllables: syllables, weight: share * habit))
        }
      }
    }
  }

  /// Every spelling of every syllable of given names, and of every open syllable.
  private struct Lexicon: Sendable {
    var ranges: [UInt64: Range<Int>] = [:]
    var senses: [Sense] = []

    /// The share given to a syllable that the counts do not have: less than one name in 100,000.
    static let rare: Float = 0.5 / 100_000

    private let habits: Habits

    init() {
      let habits = Dictionary(
        lines(Korean.habits).map { (String($0.head), pairs($0.rest)) }, uniquingKeysWith: { a, _ in a })
      self.habits = habits
      var shares: [Hangul.Syllable: (first: Float, second: Float)] = [:]
      for vowel in 0..<Hangul.vowels {
        for onset in 0..<Hangul.onsets {
          shares[Hangul.syllable(onset: onset, vowel: vowel, coda: 0)] = (Self.rare, Self.rare)
        }
      }
      for (_, line) in lines(givenSyllables).map({ ("", $0.head + $0.rest) }) {
        for entry in line.split(separator: " ") {
          guard let scalar = entry.unicodeScalars.first, let syllable = Hangul.syllable(scalar) else {
            continue
          }
          let counts = entry.dropFirst(2).split(separator: "/").map { Float($0) ?? 0 }
          guard counts.count == 2 else { continue }
          shares[syllable] = (counts[0] / 100_000, counts[1] / 100_000)
        }
      }
      var found: [(key: UInt64, sense: Sense)] = []
      for (syllable, share) in shares {
        for (spelling, habit) in Self.spellings(of: syllable, habits) where habit > 0 {
          guard let key = pack(spelling[...]) else { continue }
          let sense = Sense(
            syllable: syllable, habit: habit, first: share.first, second: share.second)
          found.append((key, sense))
        }
      }
      found.sort { ($0.key, $0.sense.syllable) < ($1.key, $1.sense.syllable) }
      for (key, sense) in found {
        if let range = ranges[key] {
          if senses[range.upperBound - 1].syllable == sense.syllable {
            senses[range.upperBound - 1].habit += sense.habit
            continue
          }
          ranges[key] = range.lowerBound..<(senses.count + 1)
        } else {
          ranges[key] = senses.count..<(senses.count + 1)
        }
        senses.append(sense)
      }
    }

    /// Every way to write one syllable inside a longer word, sound changes at its edges included.
    func allSpellings(of syllable: Hangul.Syllable, isLast: Bool) -> [[UInt8]] {
      let plain = Self.spellings(of: syllable, habits).map(\.spelling)
      guard !isLast, let final = Self.changedFinals[Hangul.coda(of: syllable)] else { return plain }
      let open = syllable - Hangul.Syllable(Hangul.coda(of: syllable))
      let heads = Self.spellings(of: open, habits).map(\.spelling)
      return plain + heads.flatMap { head in final.map { head + $0 } }
    }

    /// What a coda is heard and written as before another consonant, by its place in the block.
    private static let changedFinals: [Int: [[UInt8]]] = [
      1: ["ng", "g", ""], 4: ["l"], 7: ["n", "d"], 8: ["r", "n"], 17: ["m", "b"], 19: ["n", "s", "d"],
      20: ["ss", "n"], 22: ["n", "j"], 25: ["n", "t"], 27: [""],
    ].mapValues { $0.map { Array($0.utf8) } }

    private typealias Habits = [String: [(spelling: [UInt8], weight: Float)]]

    private static func spellings(
      of syllable: Hangul.Syllable, _ habits: Habits
    ) -> [(spelling: [UInt8], weight: Float)] {
      let onset = Hangul.onset(of: syllable)
      let onsetName = jamo.onsets[onset]
      let vowelName = jamo.vowels[Hangul.vowel(of: syllable)]
      let codaName = jamo.codas[Hangul.coda(of: syllable)]
      let isFront = "ㅣㅟㅑㅕㅛㅠㅖㅒ".contains(vowelName)
      let onsets = (isFront ? habits[onsetName + "-이"] : nil) ?? habits[onsetName + "-"] ?? []
      let vowels =
        habits[Hangul.text([syllable])] ?? habits[vowelName + codaName] ?? habits[vowelName] ?? []
      let codas = codaName.isEmpty ? [([], 1)] : habits["-" + codaName] ?? []
      var spellings: [(spelling: [UInt8], weight: Float)] = []
      for (onset, onsetWeight) in onsets {
        for (vowel, vowelWeight) in vowels {
          for (coda, codaWeight) in codas {
            spellings.append((onset + vowel + coda, onsetWeight * vowelWeight * codaWeight))
          }
        }
      }
      return spellings
    }
  }

  /// The letters of Hangul in the order of the block of syllables.
  private static let jamo = (
    onsets: "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ".map(String.init),
    vowels: "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ".map(String.init),
    codas: [""] + "ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ".map(String.init)
  )
}
