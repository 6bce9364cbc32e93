/// How much room words take in a drawing, estimated from their columns: faces differ, so that it is
/// estimated wide.
struct Lettering {
  /// The height of the letters in the drawing's units.
  let size: Double

  /// The width of a column as a part of the letters' height: common faces of interfaces set Latin
  /// text in 0.50 to 0.57, and a Hangul syllable in 1.
  private static let column = 0.56

  func width(of words: some StringProtocol) -> Double {
    Double(DisplayWidth.of(words)) * Self.column * size
  }

  /// The words cut to a width, with an ellipsis where something was cut.
  func cut(_ words: String, to width: Double) -> String {
    guard self.width(of: words) > width else { return words }
    var kept = words[...]
    while !kept.isEmpty, self.width(of: kept + "…") > width { kept = kept.dropLast() }
    while kept.last == " " || kept.last == "-" { kept = kept.dropLast() }
    return kept + "…"
  }
}
