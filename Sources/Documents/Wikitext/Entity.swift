/// A character of a page that is written by its name or number: `&nbsp;`, `&#39;`, `&#x27;`.
struct Entity {
  /// The stretch of the page from `&` to `;`.
  let range: Range<Int>
  /// The character in UTF-8; of spaces, a plain one.
  let bytes: [UInt8]

  /// The entity that begins at a place, if one does.
  init?(in page: [UInt8], at start: Int) {
    // The longest name that is known here has eight letters.
    let limit = min(page.count, start + 12)
    guard let end = page[start..<limit].firstIndex(of: UInt8.semicolon), end > start + 1 else {
      return nil
    }
    let name = String(decoding: page[start + 1..<end], as: UTF8.self)
    guard let scalar = name.hasPrefix("#") ? Self.numbered(name.dropFirst()) : Self.named[name]
    else { return nil }
    self.range = start..<end + 1
    self.bytes = Self.spaces.contains(scalar.value) ? [UInt8.space] : Array(String(scalar).utf8)
  }

  private static func numbered(_ digits: Substring) -> Unicode.Scalar? {
    let isHexadecimal = digits.first == "x" || digits.first == "X"
    let number = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    // Control characters are no text.
    return number.flatMap { $0 < 0x20 ? nil : Unicode.Scalar($0) }
  }

  /// No-break, en, em, thin and hair spaces.
  private static let spaces: Set<UInt32> = [0x20, 0xA0, 0x2002, 0x2003, 0x2009, 0x200A, 0x202F]

  /// The names of HTML that are met in prose.
  private static let named: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}",
    "ensp": "\u{2002}", "emsp": "\u{2003}", "thinsp": "\u{2009}", "hairsp": "\u{200A}",
    "zwnj": "\u{200C}", "zwj": "\u{200D}", "lrm": "\u{200E}", "rlm": "\u{200F}",
    "ndash": "–", "mdash": "—", "horbar": "―", "minus": "−", "shy": "\u{AD}",
    "lsquo": "‘", "rsquo": "’", "sbquo": "‚", "ldquo": "“", "rdquo": "”", "bdquo": "„",
    "laquo": "«", "raquo": "»", "lsaquo": "‹", "rsaquo": "›", "prime": "′", "Prime": "″",
    "bull": "•", "middot": "·", "hellip": "…", "dagger": "†", "Dagger": "‡", "sect": "§",
    "para": "¶", "deg": "°", "times": "×", "divide": "÷", "plusmn": "±", "frac12": "½",
    "frac14": "¼", "frac34": "¾", "sup2": "²", "sup3": "³", "infin": "∞", "ne": "≠", "le": "≤",
    "ge": "≥", "asymp": "≈", "larr": "←", "rarr": "→", "harr": "↔", "hearts": "♥", "star": "☆",
    "cent": "¢", "pound": "£", "yen": "¥", "euro": "€", "copy": "©", "reg": "®", "trade": "™",
    "num": "#", "lsqb": "[", "rsqb": "]", "lbrack": "[", "rbrack": "]", "lbrace": "{",
    "rbrace": "}", "vert": "|", "ast": "*", "equals": "=", "colon": ":", "iexcl": "¡",
    "iquest": "¿", "ordm": "º", "ordf": "ª", "szlig": "ß", "aelig": "æ", "AElig": "Æ",
    "oslash": "ø", "Oslash": "Ø", "aring": "å", "Aring": "Å", "ccedil": "ç", "Ccedil": "Ç",
    "ntilde": "ñ", "Ntilde": "Ñ", "eth": "ð", "thorn": "þ", "aacute": "á", "agrave": "à",
    "acirc": "â", "atilde": "ã", "auml": "ä", "eacute": "é", "egrave": "è", "ecirc": "ê",
    "euml": "ë", "iacute": "í", "igrave": "ì", "icirc": "î", "iuml": "ï", "oacute": "ó",
    "ograve": "ò", "ocirc": "ô", "otilde": "õ", "ouml": "ö", "uacute": "ú", "ugrave": "ù",
    "ucirc": "û", "uuml": "ü", "yacute": "ý", "yuml": "ÿ", "Aacute": "Á", "Agrave": "À",
    "Auml": "Ä", "Eacute": "É", "Egrave": "È", "Iacute": "Í", "Oacute": "Ó", "Ouml": "Ö",
    "Uacute": "Ú", "Uuml": "Ü", "scaron": "š", "Scaron": "Š",
  ]
}
