import Documents

extension Scene {
  /// Finds the lists of figures over which a short line names one area: `Nationwide, by Some Firm`.
  func settleAreas(of document: Document) {
    var area: String?
    for (number, block) in document.blocks.enumerated() {
      switch block.content {
      case .paragraph(let passage), .heading(let passage, _): area = Self.introducedArea(passage)
      case .item:
        guard let area else { continue }
        for passage in prose[number] ?? 0..<0 { introducedAreas[passage] = area }
      default: area = nil
      }
    }
  }

  /// The area that a line names which tells no figure itself.
  private static func introducedArea(_ line: Passage) -> String? {
    guard line.bytes.count < 80, !line.bytes.contains(UInt8(ascii: "%")) else { return nil }
    return TableLayout.area(line.text.lowercased())
  }
}
