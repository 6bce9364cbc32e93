import Documents

/// Cuts a passage into tokens, in one walk over its bytes.
///
/// Hyphens and apostrophes inside words stay (`Dong-ah`, `don't`), the possessive ending is a token
/// of its own, numbers keep their separators, and sentence ends are marked.
struct Tokeniser {
  let lexicon: Lexicon

  /// The texts of the tokens of a short string, as `tokens(in:)` would cut it.
  static func pieces(of text: String) -> [String] {
    let bytes = Array(text.utf8)
    return Tokeniser(lexicon: Lexicon(places: 2)).tokens(in: bytes).map {
      String(decoding: bytes[$0.range], as: UTF8.self)
    }
  }

  func tokens(in bytes: [UInt8]) -> [Token] {
    var tokens: [Token] = []
    tokens.reserveCapacity(bytes.count / 4 + 8)
    bytes.withUnsafeBufferPointer { text in
      var place = 0
      var spaced = true
      while place < text.count {
        let byte = text[place]
        let width = Self.spaceWidth(text, place)
        if width > 0 {
          place += width
          spaced = true
          continue
        }
        let kind = Self.kind(of: byte)
        var token: Token
        switch kind {
        case .digit: token = number(text, place)
        case .letter: token = word(text, place)
        default:
          if !spaced, let end = possessive(text, place, behind: tokens.last) {
            tokens.append(
              Token(
                start: Int32(place), end: Int32(end), word: .unknown,
                shape: [.punctuation, .possessive], hash: 0))
            place = end
            continue
          }
          token = mark(text, place, spaced: spaced)
        }
        if spaced { token.shape.insert(.spaced) }
        if let possessive = Self.cutPossessive(&token, text, lexicon) {
          tokens.append(token)
          tokens.append(possessive)
          place = Int(possessive.end)
        } else {
          tokens.append(token)
          place = Int(token.end)
        }
        spaced = false
      }
    }
    bytes.withUnsafeBufferPointer { Sentences.mark(in: &tokens, $0, lexicon) }
    return tokens
  }

  // MARK: - Kinds of byte

  enum ByteKind: UInt8 { case mark, letter, digit }

  @inline(__always)
  private static func kind(of byte: UInt8) -> ByteKind {
    if byte < 0x80 {
      if byte &- 0x30 < 10 { return .digit }
      return (byte | 0x20) &- 0x61 < 26 ? .letter : .mark
    }
    return .letter
  }

  /// The width of the white space at a place: ASCII blanks, NBSP, the spaces of General Punctuation
  /// (U+2000–200B, 2028–202F, 205F), the ideographic space and the byte order mark; 0 if none.
  @inline(__always)
  static func spaceWidth(_ text: UnsafeBufferPointer<UInt8>, _ place: Int) -> Int {
    let byte = text[place]
    if byte <= 0x20 { return 1 }
    if byte < 0xC2 { return 0 }
    if byte == 0xC2 { return place + 1 < text.count && text[place + 1] == 0xA0 ? 2 : 0 }
    guard place + 2 < text.count else { return 0 }
    let (second, third) = (text[place + 1], text[place + 2])
    if byte == 0xE2, second == 0x80 {
      return third <= 0x8B || (0xA8...0xAF).contains(third) ? 3 : 0
    }
    if byte == 0xE3, second == 0x80, third == 0x80 { return 3 }
    return byte == 0xEF && second == 0xBB && third == 0xBF ? 3 : 0
  }

  /// The width of a mark above ASCII at a place (quotes, dashes, bullets, the ellipsis, guillemets,
  /// corner brackets, the full-width forms of commas and brackets, ×, ·); 0 if it is a letter.
  @inline(__always)
  static func markWidth(_ text: UnsafeBufferPointer<UInt8>, _ place: Int) -> Int {
    let byte = text[place]
    if byte < 0xC2 { return 0 }
    if byte == 0xC2, place + 1 < text.count {
      return (0xA1...0xBF).contains(text[place + 1]) ? 2 : 0
    }
    if byte == 0xC3 {
      return place + 1 < text.count && [0x97, 0xB7].contains(text[place + 1]) ? 2 : 0
    }
    guard place + 2 < text.count else { return 0 }
    let (second, third) = (text[place + 1], text[place + 2])
    if byte == 0xE2 {
      return second == 0x80 || (0x82...0x84).contains(second) || (0x86...0x9F).contains(second)
        ? 3 : 0
    }
    if byte == 0xE3, second == 0x80 {
      return third <= 0x9F && third != 0x85 && third != 0x86 ? 3 : 0
    }
    if byte == 0xEF, second == 0xBC {
      return third <= 0x8F || third == 0x9A || third == 0x9B || third == 0x9F ? 3 : 0
    }
    return byte == 0xEF && second == 0xBD ? 3 : 0
  }

  // MARK: - Kinds of token

  private func word(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Token {
    let width = Self.markWidth(text, start)
    if width > 0 { return mark(text, start, spaced: false) }
    var shape: Token.Shape = [.word]
    var place = start
    var hash = Lexicon.seed
    var capitals = 0
    var hasSmall = false
    if text[start] &- 0x41 < 26 { shape.insert(.capital) }
    while place < text.count {
      let byte = text[place]
      if byte &- 0x61 < 26 {
        hasSmall = true
        hash = Lexicon.step(hash, folded: byte)
        place += 1
        continue
      }
      if byte < 0x80 {
        if byte &- 0x41 < 26 {
          capitals += 1
        } else if byte &- 0x30 < 10 {
          shape.insert(.digit)
        } else if !joins(text, place) {
          break
        } else if byte == 0x2D {
          shape.insert(.hyphenated)
        }
        hash = Lexicon.step(hash, byte)
        place += 1
      } else {
        if Self.markWidth(text, place) > 0 {
          // A curly apostrophe between letters is folded to a straight one.
          guard byte == 0xE2, text[place + 1] == 0x80,
            text[place + 2] == 0x99 || text[place + 2] == 0x90
              || text[place + 2] == 0x91, place + 3 < text.count, place > start,
            Self.kind(of: text[place + 3]) == .letter, Self.markWidth(text, place + 3) == 0
          else { break }
          if text[place + 2] == 0x99 {
            hash = Lexicon.step(hash, 0x27)
          } else {
            hash = Lexicon.step(hash, 0x2D)
            shape.insert(.hyphenated)
          }
          place += 3
          continue
        }
        if Self.spaceWidth(text, place) > 0 { break }
        let width = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
        if Self.isForeign(text, place) {
          shape.insert(.foreign)
        } else if place == start, Self.isLatinCapital(text, place) {
          shape.insert(.capital)
        }
        for step in place..<min(place + width, text.count) { hash = Lexicon.step(hash, text[step]) }
        place += width
      }
    }
    place = min(place, text.count)
    if capitals >= 2, !hasSmall { shape.insert(.allCapitals) }
    return Token(
      start: Int32(start), end: Int32(place), word: lexicon.find(hash: Lexicon.finish(hash)),
      shape: shape, hash: Lexicon.finish(hash))
  }

  /// Whether the ASCII mark at a place joins the letters on both of its sides into one word.
  @inline(__always)
  private func joins(_ text: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
    switch text[place] {
    case 0x2D, 0x26, 0x2A, 0x27: return isLetter(text, place + 1)  // - & * '
    case 0x2E:
      // Initials and stage names (S.Coups, N.Flying, D.O.), abbreviations (p.m., U.S.): a period
      // between single letters, or after a single first letter.
      if place + 1 < text.count, text[place + 1] &- 0x41 < 26, text[place - 1] &- 0x61 < 26,
        !isLetter(text, place + 2)
      {
        // Rainy.K: a lone capital behind a whole word.
        return true
      }
      return (place < 2 || Self.kind(of: text[place - 2]) == .mark || text[place - 2] == 0x2E)
        && isLetter(text, place + 1)
    default: return false
    }
  }

  /// Whether a letter or a digit stands at a place.
  private func isLetter(_ text: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
    place < text.count && Self.kind(of: text[place]) != .mark
      && Self.markWidth(text, place) == 0 && Self.spaceWidth(text, place) == 0
  }

  /// Whether a letter is of another script than the Latin: Greek and what follows it in Unicode, but
  /// for Latin Extended Additional (U+1E00–1EFF).
  private static func isForeign(_ text: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
    guard text[place] >= 0xCE else { return false }
    return
      !(text[place] == 0xE1 && place + 1 < text.count && (0xB8...0xBB).contains(text[place + 1]))
  }

  private static func isLatinCapital(_ text: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
    guard place + 1 < text.count else { return false }
    let scalar = (UInt32(text[place] & 0x1F) << 6) | UInt32(text[place + 1] & 0x3F)
    if (0xC0...0xDE).contains(scalar) { return scalar != 0xD7 }
    return (0x100...0x17F).contains(scalar) && scalar % 2 == 0
  }

  private func number(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Token {
    var place = start
    var hash = Lexicon.seed
    var shape: Token.Shape = [.number, .digit]
    while place < text.count {
      let byte = text[place]
      let isInner = byte == 0x2E || byte == 0x2C || byte == 0x3A
      if isInner {
        guard place + 1 < text.count, text[place + 1] &- 0x30 < 10 else { break }
      } else if byte < 0x80 {
        guard Self.kind(of: byte) != .mark else { break }
      } else {
        break
      }
      hash = Lexicon.step(hash, byte)
      place += 1
    }
    // A name that begins with a digit (10CM, 2PM, 4Minute) is a word as well.
    if let last = (start..<place).last(where: { (text[$0] | 0x20) &- 0x61 < 26 }),
      text[last] &- 0x41 < 26
    {
      shape.formUnion([.capital])
    }
    // A name that begins with a digit may be in the possessive: KBS 2TV's.
    if place < text.count, shape.contains(.number), (text[place - 1] | 0x20) &- 0x61 < 26 {
      let width =
        text[place] == 0x27
        ? 1 : place + 2 < text.count && text[place] == 0xE2 && text[place + 2] == 0x99 ? 3 : 0
      if width > 0, place + width < text.count, text[place + width] == 0x73 { place += width + 1 }
    }
    return Token(
      start: Int32(start), end: Int32(place), word: lexicon.find(hash: Lexicon.finish(hash)),
      shape: shape, hash: Lexicon.finish(hash))
  }

  private func mark(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, spaced: Bool) -> Token {
    let width = max(1, Self.markWidth(text, start))
    let end = start + width
    var shape: Token.Shape = [.punctuation]
    switch Quotes.kind(of: text, at: start, width: width) {
    case .open: shape.insert(.openQuote)
    case .close: shape.insert(.closeQuote)
    case .straight:
      let after = end < text.count ? text[end] : 0x20
      let opens =
        (start == 0 || spaced || text[start - 1] == 0x28 || text[start - 1] == 0x5B)
        && after > 0x20
      shape.insert(opens ? .openQuote : .closeQuote)
    case nil: if Self.isDash(text, start, width) { shape.insert(.dash) }
    }
    var hash = Lexicon.seed
    for place in start..<end { hash = Lexicon.step(hash, text[place]) }
    return Token(
      start: Int32(start), end: Int32(end), word: lexicon.find(hash: Lexicon.finish(hash)),
      shape: shape, hash: Lexicon.finish(hash))
  }

  private static func isDash(
    _ text: UnsafeBufferPointer<UInt8>, _ place: Int, _ width: Int
  ) -> Bool {
    if width == 1 { return text[place] == 0x2D }
    return width == 3 && text[place] == 0xE2 && text[place + 1] == 0x80
      && (0x90...0x95).contains(text[place + 2])
  }

  /// Where a possessive ending behind a plus sign or a short number ends (`Disney+'s`, `Channel 3's`),
  /// which no word takes along.
  private func possessive(_ text: UnsafeBufferPointer<UInt8>, _ place: Int, behind last: Token?)
    -> Int?
  {
    guard place > 0, let last,
      text[place - 1] == 0x2B || last.shape.contains(.number) && last.end - last.start < 3
    else { return nil }
    let width =
      text[place] == 0x27 ? 1 : Self.markWidth(text, place) == 3 && text[place + 2] == 0x99 ? 3 : 0
    guard width > 0, place + width < text.count, text[place + width] == 0x73,
      !isLetter(text, place + width + 1)
    else { return nil }
    return place + width + 1
  }

  /// Cuts `'s` off a word, or finds the bare apostrophe of a plural or an s-final name behind it.
  private static func cutPossessive(
    _ token: inout Token, _ text: UnsafeBufferPointer<UInt8>, _ lexicon: Lexicon
  ) -> Token? {
    guard token.shape.contains(.word) || token.shape.contains(.number) else { return nil }
    let (start, end) = (Int(token.start), Int(token.end))
    var cut: Int?
    if end - start > 2, text[end - 1] | 0x20 == 0x73 {
      if text[end - 2] == 0x27 { cut = end - 2 }
      if end - start > 4, text[end - 2] == 0x99, text[end - 3] == 0x80, text[end - 4] == 0xE2 {
        cut = end - 4
      }
    }
    if let cut {
      token.hash = Lexicon.hash(UnsafeBufferPointer(rebasing: text[start..<cut]))
      token.end = Int32(cut)
      token.word = lexicon.find(hash: token.hash)
      // "MBC's": the small letter was the ending's.
      let capitals = text[start..<cut].count { $0 &- 0x41 < 26 }
      if capitals >= 2, !text[start..<cut].contains(where: { $0 &- 0x61 < 26 }) {
        token.shape.insert(.allCapitals)
      }
      let possessive = Token(
        start: Int32(cut), end: Int32(end), word: .unknown, shape: [.punctuation, .possessive],
        hash: 0)
      return possessive
    }
    // BTS' Jin, Itaewon Class' anthem: an apostrophe after a final s, with a space behind it.
    if token.shape.contains(.capital), text[end - 1] | 0x20 == 0x73 {
      let width =
        end < text.count && text[end] == 0x27
        ? 1
        : end + 2 < text.count && text[end] == 0xE2 && text[end + 1] == 0x80
          && text[end + 2] == 0x99 ? 3 : 0
      if width > 0, end + width + 1 < text.count, text[end + width] == 0x20,
        (text[end + width + 1] | 0x20) &- 0x61 < 26 || text[end + width + 1] == 0x22,
        !Quotes.isOpen(before: start, in: text)
      {
        return Token(
          start: Int32(end), end: Int32(end + width), word: .unknown,
          shape: [.punctuation, .possessive], hash: 0)
      }
    }
    return nil
  }
}
