/// What an element of a page is, as far as reading cares: its name, or that it is another.
enum Element: UInt8, Sendable {
  case text, other
  case html, head, title, meta, link, base, body
  case p, div, span, section, article, main, header, footer, nav, aside, address, hgroup
  case h1, h2, h3, h4, h5, h6
  case ul, ol, menu, li, dl, dt, dd
  case table, caption, colgroup, col, thead, tbody, tfoot, tr, td, th
  case a, b, strong, em, i, cite, q, u, s, del, strike
  case small, sub, sup, code, mark, abbr, time, font
  case br, hr, wbr, img, picture, figure, figcaption, blockquote, pre, details, summary, center
  case form, fieldset, legend, label, input, button, output, datalist, dialog
  case audio, video, object, embed, map, applet

  private static let byName: [UInt64: Element] = {
    let all = (0...UInt8.max).lazy.compactMap(Element.init(rawValue:)).drop { $0 <= .other }
    return Dictionary(uniqueKeysWithValues: all.map { (packed(String(describing: $0).utf8), $0) })
  }()

  /// The element of a lower-case name.
  init(name: UnsafePointer<UInt8>) {
    var code: UInt64 = 0
    var length = 0
    while length < 8, name[length] != 0 {
      code |= UInt64(name[length]) << UInt64(8 * length)
      length += 1
    }
    self = Self.byName[code] ?? .other
  }

  /// The first eight bytes of a name as one number; no two names of HTML agree in it.
  private static func packed(_ name: some Sequence<UInt8>) -> UInt64 {
    var code: UInt64 = 0
    for (index, byte) in name.prefix(8).enumerated() { code |= UInt64(byte) << UInt64(8 * index) }
    return code
  }
}

extension Element: Comparable {
  static func < (a: Element, b: Element) -> Bool { a.rawValue < b.rawValue }
}

extension Element {
  /// Whether it stands in a line of text instead of breaking it.
  var isInline: Bool {
    switch self {
    case .text, .other, .span, .a, .b, .strong, .em, .i, .cite, .q, .u, .s, .del, .strike, .small,
      .sub, .sup, .code, .mark, .abbr, .time, .font, .wbr, .img, .picture, .label, .map, .output:
      true
    default: false
    }
  }

  /// 1 through 6 for a heading.
  var headingLevel: Int? {
    self >= .h1 && self <= .h6 ? Int(rawValue - Element.h1.rawValue) + 1 : nil
  }

  /// Whether its text is for the machine or for filling in, never for reading.
  var isUnread: Bool {
    switch self {
    case .head, .input, .button, .datalist, .audio, .video, .object, .embed, .map, .applet, .dialog:
      true
    default: false
    }
  }
}
