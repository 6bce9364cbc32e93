import Documents

extension Block {
  /// Whether it can be a line of a cast list: an item, or a paragraph that is no more than `A as B`.
  var canBeCastLine: Bool {
    switch content {
    case .item: true
    case .paragraph(let passage):
      passage.bytes.count < 80 && passage.bytes.last != UInt8(ascii: ".")
        && passage.text.split(separator: " as ").count == 2
        && passage.text.split(separator: " ").allSatisfy {
          $0 == "as" || $0 == "the" || $0.first?.isUppercase ?? false
        }
    default: false
    }
  }

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
