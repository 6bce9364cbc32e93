/// The folding under which two spellings count as the same letters: compatibility forms, case,
/// accents, spaces and punctuation do not matter.
///
/// Accented and unaccented letters fold alike in every normal form, and so do conjoining jamo and
/// the Hangul syllables that they make.
enum Folding {
  /// The folded form of one scalar, appended to `scalars`; marks that only modify are left out.
  static func append(_ scalar: Unicode.Scalar, to scalars: inout [Unicode.Scalar]) {
    let value = scalar.value
    if value < 0x80 {
      let isUpper = value >= 0x41 && value <= 0x5A
      scalars.append(isUpper ? Unicode.Scalar(UInt8(value + 32)) : scalar)
      return
    }
    if Hangul.syllables.contains(value) {
      scalars.append(scalar)
      return
    }
    if Hangul.conjoin(scalar, onto: &scalars) { return }
    if let folded = table[value] {
      scalars.append(contentsOf: folded)
      return
    }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control, .surrogate: return
    case .uppercaseLetter, .titlecaseLetter:
      scalars.append(contentsOf: properties.lowercaseMapping.unicodeScalars)
    default: scalars.append(scalar)
    }
  }

  /// The folded scalars of a text, spaces and punctuation kept; look-alike letters of another
  /// script are read as Latin in words that mix the two.
  static func scalars(of text: some StringProtocol) -> [Unicode.Scalar] {
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars { append(scalar, to: &scalars) }
    unmask(&scalars)
    return scalars
  }

  private static let table: [UInt32: [Unicode.Scalar]] = {
    var table: [UInt32: [Unicode.Scalar]] = [:]
    let text = source.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
    for entry in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      let scalars = entry.unicodeScalars
      guard let sign = scalars.firstIndex(where: { $0 == "." || $0 == "=" }),
        let start = UInt32(String(scalars[..<sign]), radix: 16)
      else { continue }
      let folded = Array(scalars[scalars.index(after: sign)...])
      if scalars[sign] == "=" {
        table[start] = folded
      } else {
        for (offset, scalar) in folded.enumerated() { table[start + UInt32(offset)] = [scalar] }
      }
    }
    return table
  }()
}

extension Folding {
  /// Cyrillic and Greek letters that look like Latin ones, with the letters that they look like.
  /// Source: Unicode Technical Standard 39, confusables, lower-case letters only.
  private static let lookalikes: [Unicode.Scalar: Unicode.Scalar] = {
    let pairs = zip(
      "аеорсухіјѕԁһԛԝвкмнтгαοερικντυχ".unicodeScalars,
      "aeopcyxijsdhqwbkmhtraoepikvtux".unicodeScalars)
    return Dictionary(uniqueKeysWithValues: pairs.map { ($0, $1) })
  }()

  static func unmask(_ scalars: inout [Unicode.Scalar]) {
    guard scalars.contains(where: { (0x370...0x52F).contains($0.value) }) else { return }
    var start = 0
    for end in 0...scalars.count where end == scalars.count || !isLetter(scalars[end]) {
      let word = start..<end
      if scalars[word].contains(where: { $0.value < 0x80 }) {
        for place in word { scalars[place] = lookalikes[scalars[place]] ?? scalars[place] }
      }
      start = end + 1
    }
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x80
      ? (0x61...0x7A).contains(scalar.value) : scalar.properties.isAlphabetic
  }
}
