extension KoreanReadings {
  static let base = UInt64(11_173)
  /// Above the digits of four syllables.
  static let familyless = UInt64(1) << 60
  /// Marks a family name of two syllables, which is otherwise lost in the digits.
  private static let longFamily = UInt64(1) << 61

  /// `digits` are those of the given name, `count` their number.
  static func key(family: [Hangul.Syllable], digits: UInt64, count: Int) -> UInt64 {
    var key = UInt64(0)
    for syllable in family { key = key &* base &+ UInt64(syllable) + 1 }
    for _ in 0..<count { key = key &* base }
    return (key &+ digits) | (family.isEmpty ? familyless : family.count > 1 ? longFamily : 0)
  }

  static func key(
    family: [Hangul.Syllable], given: some Collection<Hangul.Syllable>
  ) -> UInt64 {
    let digits = given.reduce(0) { $0 &* base &+ UInt64($1) + 1 }
    return key(family: family, digits: digits, count: given.count)
  }

  /// The syllables of a key and how many of them are the family name.
  static func syllables(of key: UInt64) -> (all: [Hangul.Syllable], family: Int) {
    var rest = key & (familyless - 1)
    var syllables: [Hangul.Syllable] = []
    while rest > 0 {
      let digit = rest % base
      syllables.append(digit > 0 ? Hangul.Syllable(digit - 1) : 0)
      rest /= base
    }
    let family = key & familyless != 0 ? 0 : key & longFamily != 0 ? 2 : 1
    return (syllables.reversed(), family)
  }

  static func text(of key: UInt64) -> String { Hangul.text(syllables(of: key).all) }

  /// The readings cut to what no two spellings of one name differ in: the family name, and the
  /// first and last consonants of the other syllables.
  var skeletons: Set<String> {
    Set(
      readings.map { reading in
        let (all, family) = Self.syllables(of: reading.key)
        var skeleton = Hangul.text(all.prefix(family))
        for syllable in all.dropFirst(family) {
          let onset = Hangul.onset(of: syllable)
          let coda = Hangul.coda(of: syllable)
          skeleton += " " + String(onset, radix: 36) + (coda == 0 ? "" : String(coda, radix: 36))
        }
        return skeleton
      })
  }

  /// Whether a skeleton is of a given name alone.
  static func isFamilyless(_ skeleton: String) -> Bool { skeleton.hasPrefix(" ") }

  /// The first consonants that the first syllable can have, by their order in the alphabet.
  var onsets: Set<Int> {
    Set(readings.compactMap { Self.syllables(of: $0.key).all.first.map(Hangul.onset) })
  }
}
