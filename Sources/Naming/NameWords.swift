/// A name cut into words: runs of letters and digits, folded, with what stood between them.
struct NameWords: Sendable {
  struct Word: Hashable, Sendable {
    /// Folded scalars as UTF-8, except that o and u with a breve stay apart as `O` and `U`.
    var letters: [UInt8]
    /// Whether a hyphen joins it to the word before it.
    var isHyphened: Bool
    /// Whether a comma stands before it.
    var followsComma: Bool
    /// Whether every letter is from a to z (or `O`, `U`).
    var isLatin: Bool
    /// Whether every scalar is a Hangul syllable.
    var isHangul: Bool

    var text: String { String(decoding: letters, as: UTF8.self) }
  }

  var words: [Word] = []
  /// What stood in brackets, with the brackets taken away (`Gong (actor)`).
  var aside: String?

  /// The longest name that is looked into; what stands beyond is no name any more.
  static let longest = 200

  init(_ name: some StringProtocol) {
    var word: [Unicode.Scalar] = []
    var hyphen = false
    var comma = false
    var depth = 0
    var inside = String.UnicodeScalarView()
    func flush() {
      guard !word.isEmpty else { return }
      words.append(Word(word, isHyphened: hyphen && !words.isEmpty, followsComma: comma))
      word = []
      hyphen = false
      comma = false
    }
    var scalars: [Unicode.Scalar] = []
    for scalar in Folding.scalars(keepingBreves: name.unicodeScalars.prefix(Self.longest)) {
      scalars.append(scalar)
    }
    for scalar in scalars {
      switch scalar {
      case "(", "[", "（":
        flush()
        depth += 1
        continue
      case ")", "]", "）":
        depth = max(0, depth - 1)
        continue
      default: break
      }
      if depth > 0 {
        inside.append(scalar)
        continue
      }
      if scalar == "'" || scalar == "’" || scalar == "‘" || scalar == "ʼ" || scalar == "." { continue }
      if scalar.isNameLetter {
        word.append(scalar)
      } else {
        let joins = !word.isEmpty && (scalar == "-" || scalar == "‐" || scalar == "‑")
        let separates = scalar == "," || scalar == "，"
        flush()
        hyphen = joins
        comma = comma || separates
      }
    }
    flush()
    if !inside.isEmpty { aside = String(inside) }
  }
}

extension NameWords.Word {
  init(_ scalars: [Unicode.Scalar], isHyphened: Bool, followsComma: Bool) {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    self.letters = Array(String(text).utf8)
    self.isHyphened = isHyphened
    self.followsComma = followsComma
    self.isLatin = scalars.allSatisfy { (0x41...0x7A).contains($0.value) }
    self.isHangul = scalars.allSatisfy { Hangul.syllable($0) != nil }
  }
}

extension Unicode.Scalar {
  /// Whether it belongs to a word: a letter or a digit of any script.
  var isNameLetter: Bool {
    switch value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case 0..<0x80: false
    case 0xAC00...0xD7A3: true
    default:
      switch properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
        .decimalNumber, .letterNumber, .otherNumber, .spacingMark: true
      default: false
      }
    }
  }
}

extension Folding {
  /// The folded scalars of a name, except that o and u with a breve, which tell vowels of Korean
  /// apart, become the capitals `O` and `U`.
  static func scalars(
    keepingBreves scalars: some Sequence<Unicode.Scalar>
  ) -> [Unicode.Scalar] {
    var folded: [Unicode.Scalar] = []
    for scalar in scalars {
      switch scalar {
      case "ŏ", "Ŏ", "ǒ", "Ǒ": folded.append("O")
      case "ŭ", "Ŭ", "ǔ", "Ǔ": folded.append("U")
      case "\u{306}", "\u{30C}":
        if folded.last == "o" { folded[folded.count - 1] = "O" }
        if folded.last == "u" { folded[folded.count - 1] = "U" }
      default: append(scalar, to: &folded)
      }
    }
    unmask(&folded)
    return folded
  }
}
