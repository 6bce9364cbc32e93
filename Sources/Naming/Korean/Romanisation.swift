/// The published systems for writing Hangul in Latin letters.
package enum Romanisation: String, CaseIterable, Sendable {
  /// The official system of South Korea since 2000.
  case revised = "Revised Romanization"
  /// The system of 1939, which libraries and North Korea use in forms of their own.
  case mcCuneReischauer = "McCune–Reischauer"
  /// The system of linguists, by Samuel Martin, 1954.
  case yale = "Yale"

  /// A person's name in Hangul, family name first, as this system writes it: `김주헌` gives
  /// `Kim Chu-hŏn` by McCune–Reischauer. Nil for what is not all Hangul, or has more than four
  /// syllables or fewer than two.
  ///
  /// Family names keep the system's own letters (`Gim`), and no sounds change across the hyphen,
  /// save that McCune–Reischauer voices consonants between voiced sounds. Three syllables or more that
  /// begin with a family name of two are taken to have it.
  package func name(_ hangul: String) -> String? {
    let syllables = hangul.unicodeScalars.compactMap(Hangul.syllable)
    guard (2...4).contains(syllables.count), syllables.count == hangul.unicodeScalars.count else {
      return nil
    }
    let isLongFamily = syllables.count > 2 && Korean.share(ofFamily: Array(syllables.prefix(2))) > 0
    let length = isLongFamily ? 2 : 1
    let family = written(syllables.prefix(length)).joined()
    let given = written(syllables.dropFirst(length)).joined(separator: "-")
    return Self.capitalised(family) + " " + Self.capitalised(given)
  }

  private func written(_ syllables: some Sequence<Hangul.Syllable>) -> [String] {
    var written: [String] = []
    var isVoiced = false
    for syllable in syllables {
      let (onset, vowel, coda) = letters(of: syllable)
      written.append((isVoiced ? voiced(onset) ?? onset : onset) + vowel + coda)
      isVoiced = ["", "n", "m", "ng", "l"].contains(coda)
    }
    return written
  }

  private static func capitalised(_ word: String) -> String {
    word.prefix(1).uppercased() + word.dropFirst()
  }

  /// The letters of one syllable by itself.
  func letters(of syllable: Hangul.Syllable) -> (onset: String, vowel: String, coda: String) {
    let (onsets, vowels) = tables
    let vowel = Hangul.vowel(of: syllable)
    var onset = onsets[Hangul.onset(of: syllable)]
    if self == .mcCuneReischauer, onset == "s", vowels[vowel] == "wi" { onset = "sh" }
    return (onset, vowels[vowel], codas[Hangul.coda(of: syllable)])
  }

  /// What an onset becomes between voiced sounds, where it changes.
  func voiced(_ onset: String) -> String? {
    guard self == .mcCuneReischauer else { return nil }
    switch onset {
    case "k": return "g"
    case "t": return "d"
    case "p": return "b"
    case "ch": return "j"
    default: return nil
    }
  }

  private var tables: (onsets: [String], vowels: [String]) {
    switch self {
    case .revised: (Self.revisedOnsets, Self.revisedVowels)
    case .mcCuneReischauer: (Self.mcCuneOnsets, Self.mcCuneVowels)
    case .yale: (Self.yaleOnsets, Self.yaleVowels)
    }
  }

  /// A coda is heard as one of seven sounds, however it is spelled in Hangul.
  private var codas: [String] { self == .yale ? Self.yaleCodas : Self.heardCodas }

  private static func table(_ text: String) -> [String] {
    text.split(separator: " ").map { $0 == "_" ? "" : String($0) }
  }

  private static let revisedOnsets = table("g kk n d tt r m b pp s ss _ j jj ch k t p h")
  private static let revisedVowels = table(
    "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i")
  private static let mcCuneOnsets = table("k kk n t tt r m p pp s ss _ ch tch ch' k' t' p' h")
  private static let mcCuneVowels = table(
    "a ae ya yae ŏ e yŏ ye o wa wae oe yo u wŏ we wi yu ŭ ŭi i")
  private static let yaleOnsets = table("k kk n t tt l m p pp s ss _ c cc ch kh th ph h")
  private static let yaleVowels = table(
    "a ay ya yay e ey ye yey o wa way oy yo wu we wey wi yu u uy i")
  private static let heardCodas = table(
    "_ k k k n n n t l k m l l l p l m p p t t ng t t k t p t")
  private static let yaleCodas = table(
    "_ k kk ks n nc nh t l lk lm lp ls lth lph lh m p ps s ss ng c ch kh th ph h")
}
