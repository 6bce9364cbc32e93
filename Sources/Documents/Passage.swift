/// A stretch of running text without markup, which knows where each of its bytes came from.
///
/// For plain text a passage is a slice of the stored text. For markup it is the text that a reader
/// sees, with links, templates, comments and references taken out.
package struct Passage: Sendable {
  /// UTF-8.
  package let bytes: [UInt8]
  /// Where runs of bytes came from, in order.
  private let runs: [Run]
  /// Stretches of the flat text that the markup sets apart, in order of their start.
  package let marks: [Mark]

  /// The bytes from flat offset `flat` up to the next run: they stand in the stored text from the
  /// beginning of `source` on, or, where `isMade`, stand for it as a whole (a date that a template
  /// writes, a decoded entity).
  struct Run: Sendable {
    var flat: Int
    var source: Range<Int>
    var isMade: Bool
  }

  /// A stretch that the markup sets apart: a title in italics, a link.
  package struct Mark: Sendable, Hashable {
    package enum Style: Sendable, Hashable {
      case italic, bold
      /// A link and where it points (a page title, an address).
      case link(String)
      /// The words were struck out, or are of another voice (a caption, a pull quote).
      case aside
      /// Set in a colour, by the word that the markup has for it (`red`, `#0000ff`).
      case colour(String)
    }
    package var range: Range<Int>
    package var style: Style
    package init(_ style: Style, _ range: Range<Int>) {
      self.range = range
      self.style = style
    }
  }

  /// A plain slice of the stored text.
  package init(_ text: [UInt8], _ range: Range<Int>) {
    self.bytes = Array(text[range])
    self.runs = [Run(flat: 0, source: range, isMade: false)]
    self.marks = []
  }

  /// Text made run by run.
  init(bytes: [UInt8], runs: [Run], marks: [Mark]) {
    self.bytes = bytes
    self.runs = runs
    self.marks = marks
  }

  /// Text made of pieces: each a run of bytes and the offset in the stored text of its first byte.
  /// A piece that stands nowhere as it is (a decoded entity) gives the offset of what it stands for.
  package init(pieces: [(bytes: ArraySlice<UInt8>, source: Int)], marks: [Mark] = []) {
    var bytes: [UInt8] = []
    var runs: [Run] = []
    for piece in pieces where !piece.bytes.isEmpty {
      let source = piece.source..<piece.source + piece.bytes.count
      runs.append(Run(flat: bytes.count, source: source, isMade: false))
      bytes.append(contentsOf: piece.bytes)
    }
    self.bytes = bytes
    self.runs = runs
    self.marks = marks
  }

  /// The same stretch in letters of another case: as many bytes, from the same places.
  package func recased(_ bytes: [UInt8]) -> Passage {
    precondition(bytes.count == self.bytes.count, "letters of another case take up other room")
    return Passage(bytes: bytes, runs: runs, marks: marks)
  }

  package var text: String { String(decoding: bytes, as: UTF8.self) }
  package var isEmpty: Bool { bytes.isEmpty }

  /// The stretch of the stored text that a stretch of this passage came from, markup between
  /// included.
  package func source(of range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else {
      let place = place(of: range.lowerBound).lowerBound
      return place..<place
    }
    return place(of: range.lowerBound).lowerBound..<place(of: range.upperBound - 1).upperBound
  }

  /// The whole stretch of the stored text that this passage came from.
  package var source: Range<Int> { source(of: 0..<bytes.count) }

  /// Where one byte came from.
  private func place(of flat: Int) -> Range<Int> {
    guard !runs.isEmpty else { return flat..<flat + 1 }
    var low = 0
    var high = runs.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if runs[middle].flat <= flat { low = middle } else { high = middle }
    }
    let run = runs[low]
    if run.isMade { return run.source }
    let source = run.source.lowerBound + flat - run.flat
    return source..<source + 1
  }
}
