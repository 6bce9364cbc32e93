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
  var readings: [Reading] = []

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
    guard signature & other.signature != 0, let first = readings.first, let last = readings.last,
      let otherFirst = other.readings.first,
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

  mutating func settle() {
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

  mutating func add(
    family: [Hangul.Syllable], given: some Collection<Hangul.Syllable>, weight: Float, share: Float
  ) {
    let key = Self.key(family: family, given: given)
    readings.append(Reading(key: key, weight: weight, share: share))
  }
}
