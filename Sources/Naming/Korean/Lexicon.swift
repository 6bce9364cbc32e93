/// The syllables of given names that letters can stand for, by one way of writing.
struct Lexicon: Sendable {
  let manner: Korean.Manner
  private let table: SpellingTable<Korean.Sense>

  /// The share given to a syllable that the counts do not have: less than one name in 100,000.
  private static let rare: Float = 0.5 / 100_000

  /// What fewer people write than this, of all people, is left out.
  private static let least: Float = 1e-7
  /// A little below one, so that no rounding leaves out what just suffices.
  private static let margin: Float = 0.999

  /// Takes in the spellings of every syllable of given names, and of every open syllable.
  init(_ manner: Korean.Manner, _ habits: Habits) {
    self.manner = manner
    var found: [(key: UInt64, sense: Korean.Sense)] = []
    found.reserveCapacity(1 << 13)
    for syllable in 0..<Hangul.Syllable(Self.shares.count) {
      guard let share = Self.shares[Int(syllable)] else { continue }
      let top = max(share.first, share.second)
      habits.eachSpelling(of: syllable, above: Self.least / top * Self.margin) { letters, habit in
        guard habit * top > Self.least, !letters.isTooLong else { return }
        let sense = Korean.Sense(
          syllable: syllable, habit: habit, first: share.first, second: share.second)
        found.append((letters.key, sense))
      }
    }
    table = SpellingTable(found) { sense, next in
      // One spelling, cut in two ways.
      guard sense.syllable == next.syllable else { return false }
      sense.habit += next.habit
      return true
    }
  }

  /// The syllables that letters packed into a number can stand for.
  func senses(of key: UInt64) -> ArraySlice<Korean.Sense> { table[key] }

  /// The share of people who bear a given name.
  static func share(ofGiven syllables: ArraySlice<Hangul.Syllable>) -> Float {
    guard syllables.count < lengths.count else { return rare * rare }
    var share = lengths[syllables.count]
    for (place, syllable) in syllables.enumerated() {
      let found = shares[Int(syllable)] ?? (rare, rare)
      share *= syllables.count == 1 ? (found.0 + found.1) / 2 : place == 0 ? found.0 : found.1
    }
    return share
  }

  /// How usual a syllable is in the first and in the second place of a given name; nil for closed
  /// syllables that the counts do not have.
  private static let shares: [(first: Float, second: Float)?] = {
    var shares: [(first: Float, second: Float)?] = Array(
      repeating: nil, count: Hangul.onsets * Hangul.vowels * Hangul.codas)
    for open in stride(from: 0, to: shares.count, by: Hangul.codas) { shares[open] = (rare, rare) }
    for entry in Korean.words(Korean.givenSyllables) {
      let parts = entry.split(separator: UInt8(ascii: ":"))
      let counts = parts[1].split(separator: UInt8(ascii: "/")).compactMap(Korean.number)
      guard counts.count == 2,
        let syllable = Korean.scalars(parts[0]).first.flatMap(Hangul.syllable)
      else { continue }
      shares[Int(syllable)] = (tempered(counts[0]), tempered(counts[1]))
    }
    return shares
  }()

  /// A count of 100,000 as a share, drawn towards the middle: the counts are of some generations,
  /// and names come from all of them. The square root halves what they say, on a scale of ratios.
  private static func tempered(_ count: Float) -> Float { (count / 100_000).squareRoot() / 10 }
}
