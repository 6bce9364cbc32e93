/// Sets phrases in lines of a terminal: broken between words, with a hanging indent.
package enum Wrapping {
  /// A word, in stretches that stand out in their own ways.
  private struct Word {
    var pieces: [(text: String, style: Terminal.Style)] = []
    var width: Int { pieces.reduce(0) { $0 + DisplayWidth.of($1.text) } }
  }

  /// The lines of a phrase. The first begins with `first`, the others with as many spaces.
  package static func lines(
    _ phrase: Phrase, _ terminal: Terminal, first: String = "", indent: Int? = nil
  ) -> [String] {
    let hanging = String(repeating: " ", count: indent ?? DisplayWidth.of(first))
    var lines: [String] = []
    var line = first
    var width = DisplayWidth.of(first)
    var isBlank = true
    for word in words(of: phrase) {
      if !isBlank, width + 1 + word.width > terminal.width {
        lines.append(line)
        line = hanging
        width = hanging.count
        isBlank = true
      }
      if !isBlank {
        line += " "
        width += 1
      }
      line += word.pieces.map { terminal.styled($0.text, $0.style) }.joined()
      width += word.width
      isBlank = false
    }
    lines.append(line)
    return lines
  }

  private static func words(of phrase: Phrase) -> [Word] {
    var words: [Word] = []
    var isOpen = false
    func add(_ text: String, _ style: Terminal.Style) {
      for (number, part) in text.split(separator: " ", omittingEmptySubsequences: false)
        .enumerated()
      {
        if number > 0 { isOpen = false }
        guard !part.isEmpty else { continue }
        if !isOpen { words.append(Word()) }
        words[words.count - 1].pieces.append((String(part), style))
        isOpen = true
      }
    }
    for run in phrase.runs {
      switch run {
      case .text(let text): add(Terminal.clean(text), .plain)
      case .name(let text, _): add(Terminal.clean(text), .name)
      case .doubt(let text): add(text, .doubt)
      case .marks(let marks, _):
        // The mark follows its word after a space, and a comma or full stop follows the mark.
        isOpen = false
        add("[" + marks.map(String.init).joined(separator: ",") + "]", .mark)
      }
    }
    return words
  }
}
