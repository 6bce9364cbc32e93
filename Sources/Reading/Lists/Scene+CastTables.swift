import Documents

extension Scene {
  /// Reads tables with a column of actors and one of parts.
  func readCastTables(of document: Document) {
    guard let topic else { return }
    for (number, block) in document.blocks.enumerated() {
      guard case .table(let table) = block.content, let cast = CastTable(table) else { continue }
      let tier = Self.tier(block.headings + [table.caption?.text ?? ""])
      var described = (prose[number] ?? 0..<0)[...]
      for part in cast.parts {
        let lines = part.description == nil ? described.prefix(0) : described.prefix(1)
        described = described.dropFirst(lines.count)
        read(part.line, of: topic, quote: part.range, described: lines, tier: tier)
      }
    }
  }
}
