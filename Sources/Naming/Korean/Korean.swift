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

  /// Every way of writing that a name may follow throughout, with the share of names that do.
  ///
  /// The shares are guesses, for want of a count: nearly all that is written for a wide public
  /// follows press habits.
  static let manners: [(lexicon: Lexicon, share: Float)] = [
    (press, 0.7), (revised, 0.2), (mcCuneWithoutMarks, 0.1),
  ]

  /// For names with a breve or an apostrophe, which follow McCune–Reischauer to the letter.
  static let mcCune = Lexicon(.mcCune, Habits(.mcCuneReischauer, keepsMarks: true))

  private static let press = Lexicon(.press, habits)
  private static let revised = Lexicon(.revised, Habits(.revised, keepsMarks: true))
  private static let mcCuneWithoutMarks = Lexicon(
    .mcCune, Habits(.mcCuneReischauer, keepsMarks: false))
  private static let habits = Habits()

  /// The letters of a part of a syllable in McCune–Reischauer, with breves and apostrophes as
  /// capitals; see `NameWords.Word.letters`.
  static func marked(_ part: String) -> [UInt8] {
    var letters: [UInt8] = []
    for scalar in part.unicodeScalars {
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
  static func plain(_ letter: UInt8) -> [UInt8] {
    letter == UInt8(ascii: "C") ? Array("ch".utf8) : [letter | 0x20]
  }

  /// The family names that a spelling can stand for.
  static func familySenses(of letters: ArraySlice<UInt8>) -> ArraySlice<FamilySense> {
    guard letters.count <= Letters.longest else { return [] }
    return families.spellings[Letters(letters).key]
  }

  /// The share of people who bear a family name, from 0 to 1; 0 where it is none.
  static func share(ofFamily syllables: [Hangul.Syllable]) -> Float {
    families.shares.first { $0.syllables == syllables }?.share ?? 0
  }

  /// Whether letters can spell a run of syllables from end to end, consonants that change between
  /// syllables included (`jongno` for 종로).
  static func spells(_ letters: [UInt8], _ syllables: [Hangul.Syllable]) -> Bool {
    var reached: Set<Int> = [0]
    for (place, syllable) in syllables.enumerated() {
      var next: Set<Int> = []
      for start in reached {
        let isLast = place + 1 == syllables.count
        next.formUnion(habits.ends(of: syllable, in: letters, from: start, isLast: isLast))
      }
      if next.isEmpty { return false }
      reached = next
    }
    return reached.contains(letters.count)
  }

  private static let families = Families()
}
