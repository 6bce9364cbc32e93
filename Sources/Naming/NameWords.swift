/// A name cut into words: runs of letters and digits, folded, with what stood between them.
struct NameWords: Sendable {
  struct Word: Hashable, Sendable {
    /// Folded scalars as UTF-8, except that the marks of McCune–Reischauer become capitals: `O`
    /// and `U` have a breve, and `K`, `T`, `P` and `C` are k, t, p and ch with an apostrophe.
    var letters: [UInt8]
    /// Whether a hyphen joins it to the word before it.
    var isHyphened: Bool
    /// Whether a comma stands before it.
    var followsComma: Bool
    /// Whether every letter is from a to z, or such a capital.
    var isLatin: Bool
    /// Whether every scalar is a Hangul syllable.
    var isHangul: Bool

    /// Whether it has marks of McCune–Reischauer.
    var isMarked: Bool { isLatin && letters.contains { $0 < 0x61 } }

    /// The letters without such marks.
    var text: String {
      guard isMarked else { return String(decoding: letters, as: UTF8.self) }
      return String(decoding: letters, as: UTF8.self)
        .reduce(into: "") { $0 += $1 == "C" ? "ch" : $1.lowercased() }
    }
  }

  var words: [Word] = []
  /// What stood in brackets, with the brackets taken away (`Gong (actor)`).
  var aside: String?

  /// The longest name that is looked into; what stands beyond is no name any more.
  static let longest = 200

  /// With `keepsBrackets`, what stands in brackets is read like the rest.
  init(_ name: some StringProtocol, keepsBrackets: Bool = false) {
    var word: [Unicode.Scalar] = []
    var hyphen = false
    var comma = false
    var isAspirated = false
    var depth = 0
    var inside = String.UnicodeScalarView()
    func flush() {
      isAspirated = false
      guard !word.isEmpty else { return }
      words.append(Word(word, isHyphened: hyphen && !words.isEmpty, followsComma: comma))
      word = []
      hyphen = false
      comma = false
    }
    for scalar in Folding.scalars(keepingBreves: name.unicodeScalars.prefix(Self.longest)) {
      switch scalar {
      case "(", "[", "（":
        flush()
        if keepsBrackets { continue }
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
      if scalar == "." { continue }
      if scalar == "'" || scalar == "’" || scalar == "‘" || scalar == "ʼ" {
        isAspirated = true
        continue
      }
      if scalar.isNameLetter {
        if isAspirated { Self.aspirate(&word, before: scalar) }
        isAspirated = false
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

extension NameWords {
  /// Turns the consonant before an apostrophe into the capital that stands for both, where a vowel
  /// follows.
  private static func aspirate(_ word: inout [Unicode.Scalar], before next: Unicode.Scalar) {
    guard "aeiouywOU".unicodeScalars.contains(next), let last = word.last else { return }
    switch last {
    case "k": word[word.count - 1] = "K"
    case "t": word[word.count - 1] = "T"
    case "p": word[word.count - 1] = "P"
    case "h" where word.dropLast().last == "c":
      word.removeLast()
      word[word.count - 1] = "C"
    default: break
    }
  }
}

extension NameWords.Word {
  init(_ scalars: [Unicode.Scalar], isHyphened: Bool, followsComma: Bool) {
    var letters: [UInt8] = []
    letters.reserveCapacity(scalars.count)
    for scalar in scalars {
      if scalar.value < 0x80 {
        letters.append(UInt8(scalar.value))
      } else {
        letters.append(contentsOf: scalar.utf8)
      }
    }
    self.letters = letters
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
        .decimalNumber, .letterNumber, .otherNumber, .spacingMark:
        true
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
