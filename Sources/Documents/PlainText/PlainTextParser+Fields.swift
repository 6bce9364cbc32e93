/// Infoboxes and fact boxes.
extension PlainTextParser {
  /// The line `Infobox`, or `Infobox` and a kind, then `- Name: value` a line. A line that is
  /// indented under a name is one of its values.
  mutating func parseInfobox() -> Bool {
    let head = lines[next].content
    guard
      head.count <= 40, bytes.begins("infobox", at: head.lowerBound),
      next + 1 < lines.count, labelled(at: next + 1) != nil
    else { return false }
    next += 1
    while !isBlank(at: next), let field = labelled(at: next) {
      let first = lines[next]
      var values = field.value.isEmpty ? [] : [passage(field.value)]
      next += 1
      while !isBlank(at: next), lines[next].indent > first.indent {
        let start = ListMarker(of: lines[next], in: bytes)?.textStart
        let content = lines[next].content
        values.append(passage((start ?? content.lowerBound)..<content.upperBound))
        next += 1
      }
      let range = first.content.lowerBound..<lines[next - 1].content.upperBound
      add(.field(name: passage(field.label).text, values: values), range: range)
    }
    return true
  }

  /// Labelled lines that are a fact box by their look.
  mutating func parseFactBox() -> Bool {
    guard isFactBox(at: next) else { return false }
    while !isBlank(at: next), let field = labelled(at: next) {
      add(
        .field(name: passage(field.label).text, values: [passage(field.value)]),
        range: lines[next].content)
      next += 1
    }
    return true
  }

  func isFactBox(at index: Int) -> Bool {
    guard labelled(at: index) != nil, index == 0 || !isInFactBox(index - 1) else { return false }
    var fields: [LabelledLine] = []
    var end = index
    while !isBlank(at: end), let field = labelled(at: end) {
      fields.append(field)
      end += 1
    }
    return LabelledLine.areFactBox(fields, in: bytes)
  }

  private func isInFactBox(_ index: Int) -> Bool { labelled(at: index) != nil }

  /// The labelled line at an index, a list's marker left out.
  private func labelled(at index: Int) -> LabelledLine? {
    guard index < lines.count else { return nil }
    let content = lines[index].content
    let start = ListMarker(of: lines[index], in: bytes)?.textStart ?? content.lowerBound
    return LabelledLine(start..<content.upperBound, in: bytes)
  }
}
