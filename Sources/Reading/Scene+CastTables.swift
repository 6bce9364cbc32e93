import Claims
import Documents

extension Scene {
  /// Reads tables with a column of actors and one of parts.
  func readCastTables(of document: Document) {
    guard let topic else { return }
    for block in document.blocks {
      guard case .table(let table) = block.content else { continue }
      let grid = Grid(table)
      guard let head = grid.rows.firstIndex(where: { Self.castColumns($0) != nil }), let columns = Self.castColumns(grid.rows[head]) else { continue }
      let headings = block.headings + [table.caption?.text ?? ""]
      for row in grid.rows.indices where row > head && grid.rows[row].count == grid.width {
        read(grid.rows[row].map(\.text), columns, of: topic, tier: Self.tier(headings), quote: grid.ranges[row])
      }
    }
  }

  private func read(_ cells: [String], _ columns: (actor: Int, part: Int), of series: Int, tier: String?, quote: Range<Int>) {
    let (name, part) = (Self.bare(cells[columns.actor]), Self.bare(cells[columns.part]))
    guard Self.isName(name), Self.isName(part), name != part else { return }
    let (actor, character) = (entry(name), entry(part))
    book[actor].votes.person += 5
    book[character].votes.character += 4
    drafts.append(
      Draft(subject: .entry(series), kind: .series, property: .castMember, value: .entry(actor),
        qualifiers: [(.character, .text(part))] + (tier.map { [(.tier, .text($0))] } ?? []),
        modality: .asserted, quote: quote, rule: "a row of a cast table"))
  }

  /// The places of the columns of actors and of parts in the head of a table of a cast.
  private static func castColumns(_ row: [Grid.Place]) -> (actor: Int, part: Int)? {
    let heads = row.map { $0.text.lowercased().trimmed }
    guard let actor = heads.firstIndex(where: { ["actor", "actress", "actors", "cast", "performer", "played by", "portrayed by", "actor/actress", "cast member"].contains($0) }),
      let part = heads.firstIndex(where: { ["role", "character", "part", "characters", "roles"].contains($0) })
    else { return nil }
    return (actor, part)
  }

  /// Whether the words of a cell can be one name: a few words, the first with a capital.
  private static func isName(_ text: String) -> Bool {
    guard let first = text.first, first.isUppercase, text.utf8.count < 60 else { return false }
    return !text.contains { ",;:.!?0123456789".contains($0) } || text.hasSuffix("Jr.") || text.hasSuffix("Sr.")
  }
}
