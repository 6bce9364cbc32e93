/// The names of tags that wikitext knows, those of HTML and those of extensions.
package enum TagName: UInt8, Sendable, CaseIterable {
  // Stretches that hold no wikitext.
  case nowiki, pre, math, chem, ce, source, syntaxhighlight, score, timeline, graph, gallery
  case imagemap, templatedata, mapframe, maplink, hiero
  // References.
  case ref, references
  // Breaks.
  case br, hr, p, div, li, ul, ol, dl, dt, dd, blockquote, center, poem, table, tr, td, th, caption
  case h1, h2, h3, h4, h5, h6
  // Words set apart.
  case s, del, strike, i, em, cite, b, strong, sup, sub, small, big, u, span, font, abbr, code, tt
  case kbd, samp, `var`, dfn, q, ins, mark, bdi, bdo, ruby, rb, rt, rp, time, data, wbr
  // What governs transclusion.
  case noinclude, includeonly, onlyinclude, section, templatestyles, inputbox, categorytree
  case indicator, langconvert, phonos

  /// Whether what stands between its tags is no wikitext.
  package var isRaw: Bool { rawValue <= Self.hiero.rawValue }
  /// Whether it ends the line that it stands in.
  package var breaksLine: Bool { (Self.br.rawValue...Self.h6.rawValue).contains(rawValue) }

  private static let byKey = Dictionary(
    uniqueKeysWithValues: allCases.map { name in
      (key(of: Array("\(name)".utf8)[...]), name)
    })

  /// A name's first seven letters and its length; no two names share them.
  private static func key(of letters: some Collection<UInt8>) -> UInt64 {
    var key: UInt64 = 0
    for letter in letters.prefix(7) { key = key << 8 | UInt64(letter.lowercasedASCII) }
    return key << 8 | UInt64(letters.count)
  }

  /// The tag whose name stands at a range, in any case.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    guard !range.isEmpty, range.count <= 15, let name = Self.byKey[Self.key(of: bytes[range])]
    else { return nil }
    self = name
  }
}
