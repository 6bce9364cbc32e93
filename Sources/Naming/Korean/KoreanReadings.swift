/// The Hangul names that one spelling can stand for, with how likely each is.
struct KoreanReadings: Sendable {
  /// One name in Hangul, family name first.
  struct Reading: Sendable {
    /// Up to four syllables as digits of one number, the mark of a name without family name above.
    var key: UInt64
    /// The chance that this is what was meant; the chances of all readings add up to 1.
    var weight: Float
    /// The share of people who bear the name.
    var share: Float
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

  /// How many people a record may speak of: about as many as a large catalogue of the trade credits.
  private static let people: Float = 40_000

  /// The chance that two spellings were meant for the same name, and the likeliest such name.
  ///
  /// With `p(h)` the share of people named `h`, and `a(h)`, `b(h)` the chances of the readings: among
  /// N people, pairs of one person who is written in both ways are expected in the ratio of
  /// `Σ a(h) b(h) / p(h)` to `N (1 - Σ a(h) b(h))` pairs of people whose names only look alike.
  func agreement(with other: KoreanReadings) -> (likelihood: Double, key: UInt64)? {
    guard signature & other.signature != 0, let first = readings.first, let last = readings.last, let otherFirst = other.readings.first,
      let otherLast = other.readings.last, first.key <= otherLast.key, otherFirst.key <= last.key
    else { return nil }
    var same: Float = 0
    var ratio: Float = 0
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
        same += weight
        ratio += 2 * weight / (a.share + b.share)
        if weight > best.weight { best = (weight, a.key) }
        i += 1
        j += 1
      }
    }
    guard same > 0 else { return nil }
    let unlike = Self.people * max(0, 1 - same)
    return (Double(ratio / (ratio + unlike)), best.key)
  }

  /// The readings that both have, each as likely as in both together.
  func common(with other: KoreanReadings) -> KoreanReadings {
    let others = Dictionary(other.readings.map { ($0.key, $0.weight) }, uniquingKeysWith: max)
    var common = KoreanReadings()
    common.readings = readings.compactMap { reading in
      others[reading.key].map {
        Reading(key: reading.key, weight: reading.weight * $0 / reading.share, share: reading.share)
      }
    }
    common.settle()
    return common
  }

  /// The same names without their family names; empty for given names alone and for those of one
  /// syllable.
  var withoutFamily: KoreanReadings {
    var given = KoreanReadings()
    for reading in readings {
      let (all, family) = Self.syllables(of: reading.key)
      guard family > 0, all.count - family > 1 else { continue }
      given.add(
        family: [], given: all.dropFirst(family), weight: reading.weight, share: reading.share)
    }
    given.settle()
    return given
  }

  /// Whether some reading has a family name.
  private(set) var hasFamily = false
  /// A bit for each reading: two names without a bit in common have no reading in common.
  private var signature: UInt64 = 0

  private mutating func settle() {
    guard !readings.isEmpty else { return }
    readings.sort { $0.key < $1.key }
    var merged: [Reading] = []
    for reading in readings {
      if merged.last?.key == reading.key {
        merged[merged.count - 1].weight += reading.weight
        merged[merged.count - 1].share = max(merged[merged.count - 1].share, reading.share)
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
    hasFamily = merged.contains { $0.key & Self.familyless == 0 }
    signature = merged.reduce(0) { $0 | 1 << (($1.key &* 0x9E37_79B9_7F4A_7C15) >> 58) }
    let sum = merged.reduce(0) { $0 + $1.weight }
    for place in merged.indices { merged[place].weight /= sum }
    readings = merged
  }

  private mutating func add(
    family: [Hangul.Syllable], given: some Collection<Hangul.Syllable>, weight: Float, share: Float
  ) {
    let key = Self.key(family: family, given: given)
    readings.append(Reading(key: key, weight: weight, share: share))
  }
}

// MARK: - Keys

extension KoreanReadings {
  static let base = UInt64(11_173)
  /// Above the digits of four syllables.
  private static let familyless = UInt64(1) << 60
  /// Marks a family name of two syllables, which is otherwise lost in the digits.
  private static let longFamily = UInt64(1) << 61

  /// `digits` are those of the given name, `count` their number.
  private static func key(family: [Hangul.Syllable], digits: UInt64, count: Int) -> UInt64 {
    var key = UInt64(0)
    for syllable in family { key = key &* base &+ UInt64(syllable) + 1 }
    for _ in 0..<count { key = key &* base }
    return (key &+ digits) | (family.isEmpty ? familyless : family.count > 1 ? longFamily : 0)
  }

  private static func key(
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
  /// A given name by itself is as likely as a family name that one person in 500 bears.
  private static let givenAlone: Float = 0.002
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
      guard share > 0, all.count - length < Lexicon.lengths.count else { continue }
      let given = all.dropFirst(length)
      let weight = share * Lexicon.share(ofGiven: given)
      add(family: family, given: given, weight: weight, share: weight)
    }
    if parts.count == 1, all.count < Lexicon.lengths.count {
      let share = Lexicon.share(ofGiven: all[...])
      add(family: [], given: all, weight: Self.givenAlone * share, share: share)
    }
  }

  private mutating func readLatin(_ words: [NameWords.Word]) {
    if words.contains(where: \.isMarked) {
      readLatin(words, Korean.mcCune, share: 1)
      if !readings.isEmpty { return }
    }
    for (lexicon, share) in Korean.manners { readLatin(words, lexicon, share: share) }
  }

  private mutating func readLatin(_ words: [NameWords.Word], _ lexicon: Lexicon, share: Float) {
    let whole = words[...]
    if words.count == 1 || words.dropFirst().allSatisfy(\.isHyphened) {
      for name in lexicon.given(whole) { add(nil, name, lexicon.manner, factor: share * Self.givenAlone) }
    }
    if words.count > 1 {
      let isReversed = words.dropFirst().contains(where: \.followsComma)
      readFamily(words[0], whole.dropFirst(), lexicon, share: share)
      if !isReversed {
        readFamily(words[words.count - 1], whole.dropLast(), lexicon, share: share * Self.familyLast)
      }
    } else if words[0].letters.count >= 5 {
      let letters = words[0].letters
      for end in 2..<(letters.count - 2) {
        let families = Korean.familySenses(of: letters[..<end])
        guard !families.isEmpty else { continue }
        var rest = words[0]
        rest.letters = Array(letters[end...])
        for name in lexicon.given([rest]) where name.count == 2 {
          for family in families {
            add(family, name, lexicon.manner, factor: share * Self.joined)
          }
        }
      }
    }
  }

  private mutating func readFamily(
    _ word: NameWords.Word, _ rest: ArraySlice<NameWords.Word>, _ lexicon: Lexicon, share: Float
  ) {
    // A hyphen holds a given name together; it never ends a family name.
    if let first = rest.first, first.isHyphened, rest.startIndex > 0 { return }
    if rest.startIndex == 0, word.isHyphened { return }
    let families = Korean.familySenses(of: word.letters[...])
    guard !families.isEmpty else { return }
    for name in lexicon.given(rest) {
      for family in families where family.syllables.count + name.count <= 4 {
        add(family, name, lexicon.manner, factor: share)
      }
    }
  }

  private mutating func add(
    _ family: Korean.FamilySense?, _ given: Lexicon.Given, _ manner: Korean.Manner, factor: Float
  ) {
    let key = Self.key(family: family?.syllables ?? [], digits: given.digits, count: given.count)
    let share = (family?.share ?? 1) * given.share
    let weight = factor * share * given.habit * (family?.habit(in: manner) ?? 1)
    readings.append(Reading(key: key, weight: weight, share: share))
  }
}
