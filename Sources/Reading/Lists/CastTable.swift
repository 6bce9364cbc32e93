import Documents

/// A table with a column of actors, one of parts, and perhaps one of what is said of them.
struct CastTable {
  private(set) var parts: [Part] = []

  struct Part {
    let line: CastLine
    let description: Passage?
    /// The stretch of the stored text that the row covers.
    let range: Range<Int>
  }

  /// Nil for a table whose head names no such columns.
  init?(_ table: Table) {
    let grid = Grid(table)
    guard let head = grid.rows.prefix(3).firstIndex(where: { Columns($0) != nil }),
      let columns = Columns(grid.rows[head])
    else { return nil }
    for row in grid.rows.indices where row > head && grid.rows[row].count == grid.width {
      let cells = grid.rows[row].map(\.text)
      let (actor, part) = (Scene.bare(cells[columns.actor]), Scene.bare(cells[columns.part]))
      guard Self.isName(actor), Self.isName(part), actor != part,
        let line = CastLine(cells[columns.actor] + " as " + part)
      else { continue }
      // Only in a row without cells that span does a cell stand at its column's place.
      let own = table.rows[row].cells
      let description = columns.description.flatMap { own.count == grid.width ? own[$0].text : nil }
      parts.append(
        Part(
          line: line, description: description.flatMap { $0.bytes.isEmpty ? nil : $0 },
          range: grid.ranges[row]))
    }
  }

  /// The places of the columns in the head of a table of a cast.
  private struct Columns {
    let actor, part: Int
    let description: Int?

    init?(_ row: [Grid.Place]) {
      let heads = row.map { $0.text.lowercased().trimmed }
      func place(_ names: Set<String>) -> Int? { heads.firstIndex { names.contains($0) } }
      guard let actor = place(Self.actors), let part = place(Self.parts), actor != part else {
        return nil
      }
      self.actor = actor
      self.part = part
      description = place(Self.descriptions)
    }

    private static let actors: Set<String> = [
      "actor", "actress", "actors", "cast", "performer", "played by", "portrayed by",
      "actor/actress", "cast member", "star", "name of actor",
    ]
    private static let parts: Set<String> = [
      "role", "character", "part", "characters", "roles", "character name", "as", "plays",
    ]
    private static let descriptions: Set<String> = [
      "description", "notes", "about", "who", "details", "who they are", "in brief", "occupation",
    ]
  }

  /// Whether the words of a cell can be one name: a few words, the first with a capital.
  private static func isName(_ text: String) -> Bool {
    guard let first = text.first, first.isUppercase, text.utf8.count < 60 else { return false }
    return !text.contains { ",;:!?0123456789".contains($0) }
  }
}
