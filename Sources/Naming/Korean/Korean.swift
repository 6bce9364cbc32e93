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
    /// The share of people who bear it.
    var share: Float
    /// The chance that they write it so.
    var habit: Float
    /// Whether it is McCune–Reischauer to the letter, breves left out or not.
    var isMcCune: Bool

    /// The chance that it is written so where the given name follows that manner. Families keep
    /// their usual spelling, save in texts that follow McCune–Reischauer throughout.
    func habit(in manner: Manner) -> Float {
      manner == .mcCune ? 0.2 * habit + (isMcCune ? 0.8 : 0) : habit
    }
  }

  /// A way of writing that a name may follow throughout.
  enum Manner: Sendable { case press, revised, mcCune }

  /// The most letters that one syllable takes (`kkyeong`), and thus the longest key.
  static let longestSyllable = 8

  /// Every way of writing that a name may follow throughout, with the share of names that do.
  ///
  /// The shares are guesses, for want of a count: nearly all that is written for a wide public
  /// follows press habits.
  static let manners: [(lexicon: Lexicon, share: Float)] = [
    (press, 0.7), (revised, 0.2), (mcCuneWithoutMarks, 0.1),
  ]

  /// For names with a breve or an apostrophe, which follow McCune–Reischauer to the letter.
  static let mcCune = Lexicon(.mcCune) { syllable, _ in
    spellings(of: syllable, by: .mcCuneReischauer) { marked($0) }
  }

  private static let press = Lexicon(.press) { habits.spellings(of: $0, above: $1) }
  private static let revised = Lexicon(.revised) { syllable, _ in
    spellings(of: syllable, by: .revised) { Array($0.utf8) }
  }
  private static let mcCuneWithoutMarks = Lexicon(.mcCune) { syllable, _ in
    spellings(of: syllable, by: .mcCuneReischauer) { marked($0).flatMap(plain) }
  }
  private static let habits = Habits()

  /// The letters of one syllable by a published system, the onset voiced and not.
  private static func spellings(
    of syllable: Hangul.Syllable, by system: Romanisation, _ bytes: (String) -> [UInt8]
  ) -> [Habits.Spelling] {
    let (onset, vowel, coda) = system.letters(of: syllable)
    let plain: Habits.Spelling = (bytes(onset + vowel + coda), 1)
    guard let voiced = system.voiced[onset] else { return [plain] }
    return [plain, (bytes(voiced + vowel + coda), 1)]
  }

  /// The letters of a syllable in McCune–Reischauer, with breves and apostrophes as capitals; see
  /// `NameWords.Word.letters`.
  private static func marked(_ syllable: String) -> [UInt8] {
    var letters: [UInt8] = []
    for scalar in syllable.unicodeScalars {
      switch scalar {
      case "ŏ": letters.append(UInt8(ascii: "O"))
      case "ŭ": letters.append(UInt8(ascii: "U"))
      case "'":
        if letters.last == UInt8(ascii: "h") { letters.removeLast() }
        letters[letters.count - 1] &= 0xDF
      default: letters.append(contentsOf: scalar.utf8)
      }
    }
    return letters
  }

  /// A letter without its mark.
  private static func plain(_ letter: UInt8) -> [UInt8] {
    letter == UInt8(ascii: "C") ? Array("ch".utf8) : [letter | 0x20]
  }

  /// The family names that a spelling can stand for.
  static func familySenses(of letters: ArraySlice<UInt8>) -> [FamilySense] {
    guard let key = pack(letters) else { return families.long[Array(letters)] ?? [] }
    return families.bySpelling[key] ?? []
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
      for spelling in habits.allSpellings(of: syllable, isLast: place + 1 == syllables.count) {
        for start in reached where letters[start...].starts(with: spelling) {
          next.insert(start + spelling.count)
        }
      }
      if next.isEmpty { return false }
      reached = next
    }
    return reached.contains(letters.count)
  }

  private static let families = Families()
}

extension Korean {
  static func pack(_ letters: ArraySlice<UInt8>) -> UInt64? {
    guard letters.count <= longestSyllable else { return nil }
    return letters.reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// The `name:number` pairs of one line of a table, after its first word.
  static func pairs(_ line: Substring) -> [(letters: [UInt8], share: Float)] {
    line.utf8.split(separator: UInt8(ascii: " ")).compactMap { pair in
      guard let colon = pair.firstIndex(of: UInt8(ascii: ":")),
        let weight = Float("0" + Substring(pair[colon...].dropFirst()))
      else { return nil }
      return (pair[..<colon].filter { $0 != UInt8(ascii: "'") }, weight / 100)
    }
  }

  /// The lines of a table, each cut after its first word.
  static func lines(_ table: StaticString) -> [(head: Substring, rest: Substring)] {
    let text = table.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
    return text.utf8.split(separator: UInt8(ascii: "\n")).map { line in
      let end = line.firstIndex(of: UInt8(ascii: " ")) ?? line.endIndex
      return (Substring(line[..<end]), Substring(line[end...]))
    }
  }

  private struct Families: Sendable {
    var bySpelling: [UInt64: [FamilySense]] = [:]
    /// Those of more letters than fit a number.
    var long: [[UInt8]: [FamilySense]] = [:]
    var shares: [[Hangul.Syllable]: Float] = [:]

    init() {
      for (name, rest) in lines(familyNames) {
        let syllables = name.unicodeScalars.compactMap(Hangul.syllable)
        let count = rest.dropFirst().prefix { $0 != " " }
        let share = (Float(count) ?? 1) / 100_000
        shares[syllables] = share
        var spellings = pairs(rest)
        let mcCune = Self.letters(of: syllables, by: .mcCuneReischauer)
        for letters in mcCune + Self.letters(of: syllables, by: .revised)
        where !spellings.contains(where: { $0.letters == letters }) {
          spellings.append((letters, Self.rarest))
        }
        for (letters, habit) in spellings {
          let sense = FamilySense(
            syllables: syllables, share: share, habit: habit, isMcCune: mcCune.contains(letters))
          if let key = pack(letters[...]) {
            bySpelling[key, default: []].append(sense)
          } else {
            long[letters, default: []].append(sense)
          }
        }
      }
    }

    /// The share of people who write their family name by a system when hardly anyone does.
    private static let rarest: Float = 0.002

    /// With breves and without.
    private static func letters(
      of syllables: [Hangul.Syllable], by system: Romanisation
    ) -> [[UInt8]] {
      let letters = syllables.flatMap { syllable in
        let (onset, vowel, coda) = system.letters(of: syllable)
        return marked(onset + vowel + coda)
      }
      let bare = letters.flatMap(plain)
      return letters == bare ? [letters] : [letters, bare]
    }
  }
}
