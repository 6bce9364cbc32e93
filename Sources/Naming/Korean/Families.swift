extension Korean {
  /// Family names by their spellings, and how many people bear each.
  struct Families: Sendable {
    let spellings: SpellingTable<FamilySense>
    /// The share of people who bear each.
    let shares: [(syllables: [Hangul.Syllable], share: Float)]

    init() {
      var found: [(key: UInt64, sense: FamilySense)] = []
      var shares: [(syllables: [Hangul.Syllable], share: Float)] = []
      for (name, rest) in lines(familyNames) {
        let syllables = name.compactMap(Hangul.syllable)
        let count = number(rest.prefix { $0 != UInt8(ascii: " ") })
        let share = (count ?? 1) / 100_000
        shares.append((syllables, share))
        var spellings = pairs(rest)
        let mcCune = Self.letters(of: syllables, by: .mcCuneReischauer)
        for letters in mcCune + Self.letters(of: syllables, by: .revised)
        where !spellings.contains(where: { $0.letters == letters }) {
          spellings.append((letters, Self.rarest))
        }
        for (letters, habit) in spellings where !letters.isTooLong {
          let sense = FamilySense(
            syllables: syllables, share: share, habit: habit, isMcCune: mcCune.contains(letters))
          found.append((letters.key, sense))
        }
      }
      spellings = SpellingTable(found)
      self.shares = shares
    }

    /// The share of people who write their family name by a system when hardly anyone does.
    private static let rarest: Float = 0.002

    /// With breves and without.
    private static func letters(
      of syllables: [Hangul.Syllable], by system: Romanisation
    ) -> [Letters] {
      let letters = syllables.flatMap { syllable in
        let (onset, vowel, coda) = system.letters(of: syllable)
        return marked(onset) + marked(vowel) + marked(coda)
      }
      let bare = letters.flatMap(plain)
      return letters == bare ? [Letters(letters)] : [Letters(letters), Letters(bare)]
    }
  }
}
