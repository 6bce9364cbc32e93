import Claims
import Documents

extension Scene {
  /// Reads tables of episodes and ratings.
  func readTables(of document: Document) {
    var columnsSaid: [String] = []
    var lastLine: Passage?
    for block in document.blocks {
      switch block.content {
      case .paragraph(let passage):
        lastLine = passage
        if passage.bytes.mentions("olumns: "), let columns = Self.columns(saidIn: passage.text) {
          columnsSaid = columns
          tableIntroduction = passage.text
        }
      case .table(let table):
        read(table, columnsSaid, under: lastLine, headings: block.headings, in: document)
      default: break
      }
    }
  }

  private func read(
    _ table: Table, _ columnsSaid: [String], under line: Passage?, headings: [String], in document: Document
  ) {
    let grid = Grid(table)
    let layout = TableLayout(grid, columnsSaid: columnsSaid, caption: table.caption?.text ?? "", vocabulary)
    guard layout.isUseful else { return }
    let firm = layout.firm ?? columnsFirm(document)
    let day = line.flatMap { dayAlone(in: $0) } ?? headings.last.flatMap { dayAlone(in: Passage(Array($0.utf8), 0..<$0.utf8.count)) }
      ?? table.caption.flatMap { dayAlone(in: $0) }
    let area = TableLayout.area(((table.caption?.text ?? "") + " " + (line?.text ?? "") + " " + (columnsSaid.isEmpty ? "" : tableIntroduction)).lowercased())
    for index in layout.body {
      let row = grid.rows[index]
      if row.count == 1 || Set(row.map(\.text)).count == 1 { continue }
      read(row, layout, firm: firm, day: day, area: area, quote: grid.ranges[index])
    }
  }

  private func read(_ row: [Grid.Place], _ layout: TableLayout, firm: String?, day: PartialDate?, area: String?, quote: Range<Int>) {
    func cell(_ column: Int?) -> String? {
      guard let column, column < row.count else { return nil }
      let text = row[column].text
      return text.isEmpty || text == "'" || text == "-" || text == "–" ? nil : text
    }
    var series = topic
    if let title = cell(layout.column(.title)), layout.has(.network) || layout.has(.share) && !layout.has(.date) || !layout.hasEpisodeDates { series = entry(Self.bare(title)) }
    guard let series else { return }
    book[series].votes.series += 1
    let episodes = cell(layout.column(.episode)).map(Self.numbers) ?? []
    if layout.has(.episode), episodes.isEmpty { return }
    let date = cell(layout.column(.date)).flatMap(date(in:)) ?? day
    func add(_ property: Property, _ value: Value, _ qualifiers: [(Qualifier, Term?)], _ modality: Modality = .asserted) {
      var modality = modality
      if case .date(let date) = value, let said, date.firstDay > said.firstDay { modality = .expected }
      drafts.append(
        Draft(subject: .entry(series), kind: .series, property: property, value: .value(value),
          qualifiers: qualifiers.compactMap { key, term in term.map { (key, $0) } }, modality: modality,
          quote: quote, rule: "a row of a table"))
    }
    if let network = cell(layout.column(.network)) { add(.network, .text(network), []) }
    if let date {
      for episode in episodes { add(.episodeAired, .date(date), [(.episode, .value(.number(Double(episode))))]) }
    }
    for column in layout.columns where column.kind == .share || column.kind == .viewers {
      guard let text = cell(column.index), !Self.isRange(text), let figure = figure(text, column.kind) else { continue }
      let measuredBy = column.firm ?? firm
      for episode in episodes.isEmpty ? [nil] : episodes.map(Optional.some) {
        if episode == nil, date == nil { continue }
        add(
          column.kind == .share ? .audienceShare : .viewers, .number(figure),
          [
            (.episode, episode.map { .value(.number(Double($0))) }),
            (.date, episode == nil || day != nil ? date.map { .value(.date($0)) } : nil),
            (.area, (column.area ?? area).map { .text($0) }), (.measuredBy, measuredBy.map { .text($0) }),
            (.statistic, column.isPeak ? "peak" : nil),
          ], column.firm != nil || layout.firm != nil ? .attributed : .asserted)
      }
    }
  }

  // MARK: - Cells

  /// `4% range`, `over 10%`: a bound, no figure.
  private static func isRange(_ text: String) -> Bool {
    let text = text.lowercased()
    return ["range", "over", "under", "above", "below", "about", "~"].contains { text.contains($0) }
  }

  /// The numbers of an episode cell: `3`, `3-4`, `5 & 6`.
  static func numbers(_ text: String) -> [Int] {
    let parts = text.split(whereSeparator: { !$0.isNumber })
    guard let first = parts.first.flatMap({ Int($0) }), first > 0, first < 5000, text.first?.isNumber == true || text.lowercased().hasPrefix("ep") else { return [] }
    guard parts.count == 2, let last = Int(parts[1]), last > first, last - first < 4 else { return parts.count == 1 ? [first] : [] }
    return Array(first...last)
  }

  private func date(in text: String) -> PartialDate? {
    let passage = TokenisedPassage(Passage(Array(text.utf8), 0..<text.utf8.count), vocabulary)
    for dimension in passage.dimensions {
      if case .date(let expression) = dimension.kind { return expression.date(said: said, .open) }
    }
    return nil
  }

  /// A share or a number of viewers in a cell; nil where the cell holds none.
  private func figure(_ text: String, _ kind: TableLayout.Column.Kind) -> Double? {
    let passage = TokenisedPassage(Passage(Array(text.utf8), 0..<text.utf8.count), vocabulary)
    for dimension in passage.dimensions {
      switch (dimension.kind, kind) {
      case (.percent(let share), .share): return share
      case (.number(let number), .share) where number <= 100 && dimension.tokens.lowerBound == 0: return number
      case (.number(let number), .viewers): return number < 1000 && text.contains(".") ? (number * 1e6).rounded() : number
      default: continue
      }
    }
    return nil
  }

  /// The day of a line that holds nothing else (`SAT 2023-10-14`).
  private func dayAlone(in passage: Passage) -> PartialDate? {
    let line = TokenisedPassage(passage, vocabulary)
    guard line.tokens.count <= 8, let dimension = line.dimensions.first, case .date(let expression) = dimension.kind else { return nil }
    return expression.date(said: said, .open)
  }

  // MARK: - What the prose says of a table

  /// The columns that a line before a table names: `Columns: title, channel, episode, rating`.
  private static func columns(saidIn text: String) -> [String]? {
    guard let range = text.firstRange(of: "olumns: ") else { return nil }
    return text[range.upperBound...].prefix { $0 != "." && $0 != "(" }.split(separator: ",").map { String($0).trimmed.lowercased() }
  }

  /// The measuring firm that the document names before its tables, when it names just one.
  private func columnsFirm(_ document: Document) -> String? {
    let firms = Set(book.entries.filter { $0.known == .measuringFirm }.map(\.name))
    return firms.count == 1 ? firms.first : nil
  }
}
