import Claims
import Documents

/// A table of the works that an actor has been in: a column of years, one of titles, one of parts.
struct Filmography {
  private(set) var works: [Work] = []

  struct Work {
    let title: String
    let part: String?
    let year: PartialDate?
    /// The stretch of the stored text that the row covers.
    let range: Range<Int>
  }

  /// Nil for a table whose head names no such columns, or names a prize.
  init?(_ table: Table) {
    let grid = Grid(table)
    guard let head = grid.rows.prefix(2).firstIndex(where: { Columns($0) != nil }),
      let columns = Columns(grid.rows[head])
    else { return nil }
    for row in grid.rows.indices where row > head && grid.rows[row].count == grid.width {
      let cells = grid.rows[row].map { Scene.bare($0.text) }
      let title = cells[columns.title]
      guard let first = title.first, !first.isLowercase, title.utf8.count < 80,
        Set(cells).count > 1
      else { continue }
      works.append(
        Work(
          title: title, part: Self.part(cells[columns.part]),
          year: Int(cells[columns.year].prefix(4)).flatMap { PartialDate(year: $0) },
          range: grid.ranges[row]))
    }
  }

  /// The places of the columns in the head of a filmography.
  private struct Columns {
    let year, title, part: Int

    init?(_ row: [Grid.Place]) {
      let heads = row.map { $0.text.lowercased().trimmed }
      func place(_ names: Set<String>) -> Int? { heads.firstIndex { names.contains($0) } }
      guard let year = place(["year", "years"]), let title = place(Self.titles),
        let part = place(Self.parts), !heads.contains(where: Self.others.contains)
      else { return nil }
      (self.year, self.title, self.part) = (year, title, part)
    }

    private static let titles: Set<String> = [
      "title", "drama", "film", "series", "television series", "television", "work", "name",
      "drama title", "film title", "movie",
    ]
    private static let parts: Set<String> = ["role", "character", "part", "roles"]
    private static let others: Set<String> = ["award", "result", "category", "song", "artist"]
  }

  /// The part that a cell names; nil for words of what kind of part it was, and for no words.
  private static func part(_ cell: String) -> String? {
    guard let first = cell.first, first.isUppercase, cell.utf8.count < 60,
      !cell.contains(where: { ",;:!?0123456789/[".contains($0) }),
      !kinds.contains(cell.lowercased())
    else { return nil }
    return cell
  }

  /// Say what kind of part somebody had, and name none.
  private static let kinds: Set<String> = [
    "himself", "herself", "themselves", "host", "mc", "narrator", "cast member", "main cast",
    "cast",
    "regular member", "contestant", "judge", "cameo", "guest", "extra", "supporting role",
    "main role", "lead role", "bit part", "unknown", "voice", "director", "writer", "producer",
    "tba",
  ]
}

extension Scene {
  /// Reads the tables of works on the page of a person.
  func readFilmographies(of document: Document) {
    guard document.isEncyclopedic, document.subject == .person,
      let person = document.title.map({ Self.bare($0) }), !person.isEmpty
    else { return }
    for block in document.blocks {
      guard case .table(let table) = block.content, !Self.isNoActing(block.headings),
        let works = Filmography(table)?.works
      else { continue }
      for work in works {
        drafts.append(
          Draft(
            subject: .entry(entry(person)), kind: .person, property: .creditedIn,
            value: .entry(entry(work.title)),
            qualifiers: [(.role, "cast")]
              + (work.part.map { [(.character, .text($0))] } ?? [])
              + (work.year.map { [(.date, .value(.date($0)))] } ?? []),
            modality: .asserted, quote: work.range, rule: "a row of a filmography names a work"))
      }
    }
  }

  /// Whether headings announce appearances as oneself, or works of music.
  private static func isNoActing(_ headings: [String]) -> Bool {
    headings.contains { heading in
      let name = heading.lowercased()
      return [
        "variety", "host", "music", "web show", "reality", "radio", "award", "television show",
      ]
      .contains { name.holds($0) }
    }
  }
}
