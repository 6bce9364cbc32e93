/// What a terminal, or whatever stands in its place, can show.
package struct Terminal: Hashable, Sendable {
  /// In columns.
  package var width: Int
  package var showsColour: Bool

  package init(width: Int = 80, showsColour: Bool = false) {
    self.width = min(max(width, Self.narrowest), Self.widest)
    self.showsColour = showsColour
  }

  /// Below this, tables no longer fit and lines are left to wrap by themselves.
  private static let narrowest = 40
  /// Longer lines are hard to read.
  private static let widest = 110
}

extension Terminal {
  /// How a stretch of text stands out; without colour it does not.
  package enum Style: Hashable, Sendable {
    case plain, heading, name, doubt, mark, faint

    /// The parameters of the SGR control sequence (ECMA-48).
    var code: String {
      switch self {
      case .plain: ""
      case .heading: "1"
      case .name: "36"
      case .doubt: "33"
      case .mark, .faint: "2"
      }
    }
  }

  package func styled(_ text: String, _ style: Style) -> String {
    guard showsColour, style != .plain, !text.isEmpty else { return text }
    return "\u{1B}[\(style.code)m\(text)\u{1B}[0m"
  }

  /// The text without what would steer the terminal: escapes and other controls, and marks that turn
  /// the direction of writing. Line feeds and tabs become spaces.
  package static func clean(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: steers) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if !steers(scalar) {
        result.append(scalar)
      } else if scalar == "\n" || scalar == "\t" {
        result.append(" ")
      }
    }
    return String(result)
  }

  private static func steers(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
