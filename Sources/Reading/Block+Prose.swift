import Documents

extension Block {
  /// The passages of the block that are written as prose; of a table of a cast, what describes the
  /// parts.
  var prose: [Passage] {
    switch content {
    case .title(let passage), .paragraph(let passage): [passage]
    case .item(let passage, let description): [passage] + description
    case .table(let table): CastTable(table)?.parts.compactMap(\.description) ?? []
    case .byline, .heading, .term, .field: []
    }
  }
}
