/// The Hangul names that one spelling can stand for, with how likely each is.
struct KoreanReadings: Sendable {
  /// One name in Hangul, family name first.
  struct Reading: Sendable {
    /// Up to four syllables as digits of one number, the mark of a name without family name above.
    var key: UInt64
    /// The chance that this is what was meant; the chances of all readings add up to 1.
    var weight: Float
  }

  /// In ascending order of their keys, none twice.
  private(set) var readings: [Reading] = []

  /// The most readings that are kept, the likeliest first; what falls away is worth less than one
  /// in ten thousand.
  private static let most = 64
  private static let least: Float = 1e-4

  init() {}

  /// `words` are those of one name; none that is no name of up to four syllables has readings.
  init(_ words: [NameWords.Word]) {
    guard (1...4).contains(words.count) else { return }
    if words.allSatisfy(\.isHangul) {
      readHangul(words)
    } else if words.allSatisfy(\.isLatin), words.reduce(0, { $0 + $1.letters.count }) <= 28 {
      readLatin(words)
    }
    settle()
  }

  var isEmpty: Bool { readings.isEmpty }

  /// The chance that two spellings were meant for the same name, and that name.
  func agreement(with other: KoreanReadings) -> (likelihood: Double, key: UInt64)? {
    var likelihood: Float = 0
    var best: (weight: Float, key: UInt64) = (0, 0)
    var i = 0
    var j = 0
    while i < readings.count, j < other.readings.count {
      let a = readings[i]
      let b = other.readings[j]
      if a.key < b.key {
        i += 1
      } else if b.key < a.key {
        j += 1
      } else {
        let weight = a.weight * b.weight
        likelihood += weight
        if weight > best.weight { best = (weight, a.key) }
        i += 1
        j += 1
      }
    }
    return likelihood > 0 ? (Double(min(1, likelihood)), best.key) : nil
  }

  /// The same names without their family names; empty for given names alone and for those of one
  /// syllable.
  var withoutFamily: KoreanReadings {
    var given = KoreanReadings()
    for reading in readings {
      let (all, family) = Self.syllables(of: reading.key)
      guard family > 0, all.count - family > 1 else { continue }
      given.add(family: [], given: all.dropFirst(family), weight: reading.weight)
    }
    given.settle()
    return given
  }

  /// Whether some reading has a family name.
  var hasFamily: Bool { readings.contains { $0.key & Self.familyless == 0 } }

  private mutating func settle() {
    guard !readings.isEmpty else { return }
    readings.sort { $0.key < $1.key }
    var merged: [Reading] = []
    for reading in readings {
      if merged.last?.key == reading.key {
        merged[merged.count - 1].weight += reading.weight
      } else {
        merged.append(reading)
      }
    }
    let top = merged.reduce(0) { max($0, $1.weight) }
    merged.removeAll { $0.weight < top * Self.least }
    if merged.count > Self.most {
      merged.sort { ($1.weight, $0.key) < ($0.weight, $1.key) }
      merged.removeLast(merged.count - Self.most)
      merged.sort { $0.key < $1.key }
    }
    let sum = merged.reduce(0) { $0 + $1.weight }
    for place in merged.indices { merged[place].weight /= sum }
    readings = merged
  }

  private mutating func add(
    family: [Hangul.Syllable], given: some Sequence<Hangul.Syllable>, weight: Float
  ) {
    readings.append(Reading(key: Self.key(family: family, given: given), weight: weight))
  }
}

// MARK: - Keys

extension KoreanReadings {
  private static let base = UInt64(11_173)
  /// Above the digits of four syllables.
  private static let familyless = UInt64(1) << 60
  /// Marks a family name of two syllables, which is otherwise lost in the digits.
  private static let longFamily = UInt64(1) << 61

  static func key(
    family: [Hangul.Syllable], given: some Sequence<Hangul.Syllable>
  ) -> UInt64 {
    var key = UInt64(0)
    for syllable in family { key = key &* base &+ UInt64(syllable) + 1 }
    for syllable in given { key = key &* base &+ UInt64(syllable) + 1 }
    return key | (family.isEmpty ? familyless : family.count > 1 ? longFamily : 0)
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
        var skeleton = "k:" + Hangul.text(all.prefix(family))
        for syllable in all.dropFirst(family) {
          let onset = Hangul.onset(of: syllable)
          let coda = Hangul.coda(of: syllable)
          skeleton += " " + String(onset, radix: 36) + (coda == 0 ? "" : String(coda, radix: 36))
        }
        return skeleton
      })
  }
}

// MARK: - Reading

extension KoreanReadings {
  /// Given names by their number of syllables. Two is the rule; the shares are those of the singers
  /// behind `Korean.habits`.
  private static let lengths: [Float] = [0, 0.05, 0.92, 0.03, 0.002]
  /// How much rarer the family name last is than first, in Latin letters.
  private static let familyLast: Float = 0.12
  /// How much rarer a family name and a given name written as one word are.
  private static let joined: Float = 0.05

  private mutating func readHangul(_ words: [NameWords.Word]) {
    let parts = words.map { $0.text.unicodeScalars.compactMap(Hangul.syllable) }
    let all = parts.flatMap { $0 }
    guard (1...4).contains(all.count) else { return }
    for length in [1, 2] where length < all.count {
      guard parts.count == 1 || parts[0].count == length else { continue }
      let family = Array(all.prefix(length))
      let share = Korean.share(ofFamily: family)
      guard share > 0, all.count - length < Self.lengths.count else { continue }
      add(
        family: family, given: all.dropFirst(length),
        weight: share * Self.lengths[all.count - length])
    }
    if parts.count == 1, all.count < Self.lengths.count {
      // A given name by itself is as likely as a family name that one person in 500 bears.
      add(family: [], given: all, weight: 0.002 * Self.lengths[all.count])
    }
  }

  private mutating func readLatin(_ words: [NameWords.Word]) {
    let whole = words[...]
    if words.count == 1 || words.dropFirst().allSatisfy(\.isHyphened) {
      for (given, weight) in Self.given(whole) { add(family: [], given: given, weight: weight) }
    }
    if words.count > 1 {
      let isReversed = words.dropFirst().contains(where: \.followsComma)
      readFamily(words[0], given: whole.dropFirst(), factor: 1)
      if !isReversed {
        readFamily(words[words.count - 1], given: whole.dropLast(), factor: Self.familyLast)
      }
    } else if words[0].letters.count >= 5 {
      let letters = words[0].letters
      for end in 2..<(letters.count - 2) {
        var rest = words[0]
        rest.letters = Array(letters[end...])
        for family in Korean.familySenses(of: letters[..<end]) {
          for (given, weight) in Self.given([rest]) where given.count == 2 {
            add(family: family.syllables, given: given, weight: weight * family.weight * Self.joined)
          }
        }
      }
    }
  }

  private mutating func readFamily(
    _ word: NameWords.Word, given rest: ArraySlice<NameWords.Word>, factor: Float
  ) {
    // A hyphen holds a given name together; it never ends a family name.
    if let first = rest.first, first.isHyphened, rest.startIndex > 0 { return }
    if rest.startIndex == 0, word.isHyphened { return }
    let families = Korean.familySenses(of: word.letters[...])
    guard !families.isEmpty else { return }
    let names = Self.given(rest)
    for family in families {
      for (given, weight) in names where family.syllables.count + given.count <= 4 {
        add(family: family.syllables, given: given, weight: weight * family.weight * factor)
      }
    }
  }

  /// The given names that some words can spell, with the share of people who bear the name and
  /// write it so.
  private static func given(
    _ words: ArraySlice<NameWords.Word>
  ) -> [(syllables: [Hangul.Syllable], weight: Float)] {
    guard words.count < lengths.count else { return [] }
    var partial: [(syllables: [Hangul.Syllable], weight: Float)] = [([], 1)]
    for word in words {
      var next: [(syllables: [Hangul.Syllable], weight: Float)] = []
      for head in partial {
        extend(head, with: word.letters[...], isOnlyWord: words.count == 1, into: &next)
      }
      partial = next
    }
    return partial.compactMap { name in
      guard name.syllables.count < lengths.count else { return nil }
      return (name.syllables, name.weight * lengths[name.syllables.count])
    }
  }

  /// Every way to cut letters into syllables.
  private static func extend(
    _ head: (syllables: [Hangul.Syllable], weight: Float), with letters: ArraySlice<UInt8>,
    isOnlyWord: Bool, into names: inout [(syllables: [Hangul.Syllable], weight: Float)]
  ) {
    if letters.isEmpty {
      names.append(head)
      return
    }
    guard head.syllables.count < lengths.count - 1 else { return }
    for length in 1...min(Korean.longestSyllable, letters.count) {
      let end = letters.startIndex + length
      for sense in Korean.senses(of: letters[..<end]) {
        let isWhole = isOnlyWord && head.syllables.isEmpty && end == letters.endIndex
        let share =
          isWhole ? (sense.first + sense.second) / 2
          : head.syllables.isEmpty ? sense.first : sense.second
        let weight = head.weight * share * sense.habit
        guard weight > 1e-13 else { continue }
        extend(
          (head.syllables + [sense.syllable], weight), with: letters[end...],
          isOnlyWord: isOnlyWord, into: &names)
      }
    }
  }
}
