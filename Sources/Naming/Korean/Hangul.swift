/// Hangul syllables as numbers: the arithmetic by which Unicode lays them out.
/// Source: The Unicode Standard, section 3.12, "Conjoining Jamo Behavior".
enum Hangul {
  /// The place of a syllable in the block that begins at U+AC00.
  typealias Syllable = UInt16

  static let syllables: ClosedRange<UInt32> = 0xAC00...0xD7A3
  static let onsets = 19
  static let vowels = 21
  static let codas = 28

  /// The letters in the order of the block, each as it stands alone.
  static let onsetLetters = Array("ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ".unicodeScalars)
  static let vowelLetters = Array("ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ".unicodeScalars)
  /// Without the first coda, which is none.
  static let codaLetters = Array("ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ".unicodeScalars)

  static func syllable(onset: Int, vowel: Int, coda: Int) -> Syllable {
    Syllable((onset * vowels + vowel) * codas + coda)
  }

  static func syllable(_ scalar: Unicode.Scalar) -> Syllable? {
    syllables.contains(scalar.value) ? Syllable(scalar.value - syllables.lowerBound) : nil
  }

  static func onset(of syllable: Syllable) -> Int { Int(syllable) / (vowels * codas) }
  static func vowel(of syllable: Syllable) -> Int { Int(syllable) / codas % vowels }
  static func coda(of syllable: Syllable) -> Int { Int(syllable) % codas }

  static func scalar(_ syllable: Syllable) -> Unicode.Scalar {
    Unicode.Scalar(syllables.lowerBound + UInt32(syllable)) ?? "\u{AC00}"
  }

  static func text(_ syllables: some Sequence<Syllable>) -> String {
    var text = String.UnicodeScalarView()
    for syllable in syllables { text.append(scalar(syllable)) }
    return String(text)
  }

  /// Takes in a conjoining jamo: a vowel joins the onset before it, a coda the syllable before it.
  /// False when the scalar is no conjoining jamo.
  static func conjoin(_ scalar: Unicode.Scalar, onto scalars: inout [Unicode.Scalar]) -> Bool {
    let value = scalar.value
    switch value {
    case 0x1100...0x1112:
      scalars.append(scalar)
      return true
    case 0x1161...0x1175:
      guard let last = scalars.last, (0x1100...0x1112).contains(last.value) else { return false }
      let onset = Int(last.value - 0x1100)
      let vowel = Int(value - 0x1161)
      scalars[scalars.count - 1] = Self.scalar(syllable(onset: onset, vowel: vowel, coda: 0))
      return true
    case 0x11A8...0x11C2:
      guard let last = scalars.last, let open = syllable(last), coda(of: open) == 0 else {
        return false
      }
      scalars[scalars.count - 1] = Self.scalar(open + Syllable(value - 0x11A7))
      return true
    default: return false
    }
  }
}
