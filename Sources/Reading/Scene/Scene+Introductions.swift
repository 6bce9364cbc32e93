import Documents

extension Scene {
  /// Finds the lists of figures over which a short line names one area (`Nationwide, by Some Firm`), and
  /// the area that a sentence gives for all figures below it.
  func settleAreas(of document: Document) {
    settleGeneralArea()
    var area: String?
    for (number, block) in document.blocks.enumerated() {
      switch block.content {
      case .paragraph where area != nil && opensWithEpisode(prose[number] ?? 0..<0), .item:
        guard let area else { continue }
        for passage in prose[number] ?? 0..<0 { introducedAreas[passage] = area }
      case .paragraph(let passage), .heading(let passage, _): area = Self.introducedArea(passage)
      default: area = nil
      }
    }
  }

  /// `All shares below are nationwide`: the area of every figure behind that sentence, unless a line says
  /// otherwise; a sentence without a verb (`Kanto region, by Some Firm.`) speaks for its own passage.
  private func settleGeneralArea() {
    for (number, clauses) in sentences.enumerated()
    where TableLayout.mayNameArea(passages[number].passage.bytes) {
      for sentence in clauses.prefix(12) {
        let text = text(sentence.tokens, in: sentence).lowercased()
        guard !text.holds("%"), !text.holds("percent"), !text.holds("per cent"),
          let area = TableLayout.area(text)
        else { continue }
        let isForAll =
          ["below", "here", "follow", "in this list", "quoted"].contains { text.holds($0) }
          && ["all ", "figures", "shares", "ratings", "numbers", "averages"].contains {
            text.holds($0)
          }
        let isLabel =
          sentence.tokens.count < 12
          && !sentence.words.contains { !vocabulary[$0].isDisjoint(with: [.be, .verb, .have]) }
          && TableLayout.knownFirm(text, vocabulary) != nil
        // "All figures are for the whole country": said once, for what stands above it as well.
        let isStatement =
          sentence.words.prefix(3).contains { vocabulary.cues.audience.figures.contains($0) }
          && sentence.words.contains {
            vocabulary[$0].contains(.be) || vocabulary[$0].contains(.verb)
          }
          && !sentence.holdings.contains(.date) && !sentence.holdings.contains(.number)
          && (text.hasPrefix("all ")
            || sentence.words.first.map {
              vocabulary.cues.audience.figures.contains($0)
            } ?? false)
        if isStatement {
          for passage in passages.indices where introducedAreas[passage] == nil {
            introducedAreas[passage] = area
          }
        } else if isForAll {
          for passage in number..<passages.count { introducedAreas[passage] = area }
        } else if isLabel, introducedAreas[number] == nil {
          introducedAreas[number] = area
        }
      }
    }
  }

  /// `ep 10: 10.7`: a line of a list that has no marks of one.
  private func opensWithEpisode(_ passages: Range<Int>) -> Bool {
    passages.contains { passage in
      if case .episodes = sentences[passage].first?.items.first?.dimension { true } else { false }
    }
  }

  /// The area that a line names which tells no figure itself.
  private static func introducedArea(_ line: Passage) -> String? {
    guard line.bytes.count < 80, !line.bytes.contains(UInt8(ascii: "%")) else { return nil }
    return TableLayout.mayNameArea(line.bytes) ? TableLayout.area(line.text.lowercased()) : nil
  }
}
