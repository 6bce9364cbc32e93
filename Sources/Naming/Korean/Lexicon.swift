/// The syllables of given names that letters can stand for, by one way of writing.
struct Lexicon: Sendable {
  let manner: Korean.Manner
  private var ranges: [UInt64: Range<Int>] = [:]
  private var senses: [Korean.Sense] = []

  /// The share given to a syllable that the counts do not have: less than one name in 100,000.
  private static let rare: Float = 0.5 / 100_000

  /// What fewer people write than this, of all people, is left out.
  private static let least: Float = 1e-7
  /// A little below one, so that no rounding leaves out what just suffices.
  private static let margin: Float = 0.999

  /// Takes in the spellings of every syllable of given names, and of every open syllable; of those
  /// with a smaller share than it says, none need be given.
  init(
    _ manner: Korean.Manner,
    _ spellings: (Hangul.Syllable, _ above: Float) -> [Habits.Spelling]
  ) {
    self.manner = manner
    var found: [(key: UInt64, sense: Korean.Sense)] = []
    for (syllable, share) in Self.shares {
      let top = max(share.first, share.second)
      for (letters, habit) in spellings(syllable, Self.least / top * Self.margin)
      where habit * top > Self.least {
        guard let key = Korean.pack(letters[...]) else { continue }
        let sense = Korean.Sense(
          syllable: syllable, habit: habit, first: share.first, second: share.second)
        found.append((key, sense))
      }
    }
    found.sort { ($0.key, $0.sense.syllable) < ($1.key, $1.sense.syllable) }
    for (key, sense) in found {
      let start = ranges[key]?.lowerBound ?? senses.count
      if start < senses.count, senses[senses.count - 1].syllable == sense.syllable {
        senses[senses.count - 1].habit += sense.habit
      } else {
        senses.append(sense)
      }
      ranges[key] = start..<senses.count
    }
  }

  /// The syllables that letters packed into a number can stand for.
  func senses(of key: UInt64) -> ArraySlice<Korean.Sense> {
    guard let range = ranges[key] else { return [] }
    return senses[range]
  }

  /// The share of people who bear a given name.
  static func share(ofGiven syllables: ArraySlice<Hangul.Syllable>) -> Float {
    guard syllables.count < lengths.count else { return rare * rare }
    var share = lengths[syllables.count]
    for (place, syllable) in syllables.enumerated() {
      let found = shares[syllable] ?? (rare, rare)
      share *= syllables.count == 1 ? (found.0 + found.1) / 2 : place == 0 ? found.0 : found.1
    }
    return share
  }

  /// How usual a syllable is in the first and in the second place of a given name.
  private static let shares: [Hangul.Syllable: (first: Float, second: Float)] = {
    var shares: [Hangul.Syllable: (first: Float, second: Float)] = [:]
    for vowel in 0..<Hangul.vowels {
      for onset in 0..<Hangul.onsets {
        shares[Hangul.syllable(onset: onset, vowel: vowel, coda: 0)] = (rare, rare)
      }
    }
    let table = Korean.givenSyllables.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
    for entry in table.unicodeScalars.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      guard let syllable = entry.first.flatMap(Hangul.syllable) else { continue }
      let counts = entry.dropFirst(2).split(separator: "/").map { Float(Substring($0)) ?? 0 }
      guard counts.count == 2 else { continue }
      shares[syllable] = (tempered(counts[0]), tempered(counts[1]))
    }
    return shares
  }()

  /// A count of 100,000 as a share, drawn towards the middle: the counts are of some generations,
  /// and names come from all of them. The square root halves what they say, on a scale of ratios.
  private static func tempered(_ count: Float) -> Float { (count / 100_000).squareRoot() / 10 }
}
