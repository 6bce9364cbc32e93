import Claims
import Documents

/// A row of a table of episodes or ratings, under its columns.
struct TableRow {
  let scene: Scene
  let layout: TableLayout
  let cells: [Grid.Place]
  /// The stretch of the stored text that its claims quote.
  let quote: Range<Int>
  /// What is said over the table: who measured, on which day, where.
  let firm: String?
  let day: PartialDate?
  let area: String?

  /// Reads what the row says of one series; a cell that cannot be read gives a finding.
  func read() {
    guard let series else { return }
    scene.book[series].votes.series += 1
    if layout.isOfSeasons { return readSeason(of: series) }
    let episodes = cell(.episode).map(Self.numbers) ?? []
    if layout.has(.episode), episodes.isEmpty {
      if let text = cell(.episode), !Self.saysUnknown(text), !Scene.isSummary(cells),
        let column = layout.column(.share), self.text(at: column) != nil
      {
        note("cell-not-a-number", .episodeAired, text, series, nil)
      }
      return
    }
    let date = cell(.date).flatMap(date(in:)) ?? day
    if let network = cell(.network) { add(series, .network, .text(network)) }
    if let date {
      for episode in episodes {
        add(series, .episodeAired, .date(date), [(.episode, .value(.number(Double(episode))))])
      }
    }
    for column in layout.columns where column.kind == .share || column.kind == .viewers {
      guard let text = text(at: column.index), !Self.isBound(text) else { continue }
      let property = column.kind == .share ? Property.audienceShare : .viewers
      guard let figure = figure(text, column.kind) else {
        if !Self.saysUnknown(text) {
          note("cell-not-a-number", property, text, series, episodes.first)
        }
        continue
      }
      for episode in episodes.isEmpty ? [nil] : episodes.map(Optional.some) {
        if episode == nil, date == nil { continue }
        add(
          series, property, .number(figure),
          [
            (.episode, episode.map { .value(.number(Double($0))) }),
            (.part, column.part.map { .value(.number(Double($0))) }),
            (.date, episode == nil || day != nil ? date.map { .value(.date($0)) } : nil),
            (.area, (column.area ?? area).map { .text($0) }),
            (.measuredBy, (column.firm ?? firm).map { .text($0) }),
            (.statistic, column.isPeak ? "peak" : nil),
          ], column.firm != nil || layout.firm != nil ? .attributed : .asserted)
      }
    }
  }

  /// Reads a row of a table of seasons.
  private func readSeason(of series: Int) {
    guard let season = cell(.season).flatMap({ Self.number($0) }) else { return }
    let qualifiers: [(Qualifier, Term?)] = [(.season, .value(.number(Double(season))))]
    if let count = cell(.count).flatMap({ Self.number($0) }) {
      add(series, .episodeCount, .number(Double(count)), qualifiers)
    }
    if let first = cell(.first).flatMap(date(in:)) {
      add(series, .firstAired, .date(first), qualifiers)
    }
    if let last = cell(.last).flatMap(date(in:)) {
      add(series, .lastAired, .date(last), qualifiers)
    }
  }

  /// The one whole number of a cell: `2`, `Season 2`.
  private static func number(_ text: String) -> Int? {
    let numbers = text.split(whereSeparator: { !$0.isNumber })
    guard numbers.count == 1, let number = Int(numbers[0]), number > 0 else { return nil }
    return number
  }

  /// The series of the row: the one that a cell names, else the one that the document is about.
  private var series: Int? {
    guard let title = cell(.title),
      layout.has(.network) || layout.has(.share) && !layout.has(.date) || !layout.hasEpisodeDates
    else { return scene.topic }
    return scene.entry(Scene.bare(title))
  }

  private func add(
    _ series: Int, _ property: Property, _ value: Value, _ qualifiers: [(Qualifier, Term?)] = [],
    _ modality: Modality = .asserted
  ) {
    var modality = modality
    if case .date(let date) = value { modality = modality.weakened(by: scene.firmness(of: date)) }
    scene.drafts.append(
      Draft(
        subject: .entry(series), kind: .series, property: property, value: .value(value),
        qualifiers: qualifiers.compactMap { key, term in term.map { (key, $0) } },
        modality: modality,
        quote: quote, rule: "a row of a table"))
  }

  private func note(
    _ code: String, _ property: Property, _ text: String, _ series: Int?, _ episode: Int?
  ) {
    var facts = ["property": property.name, "value": text]
    if let series { facts["subject"] = scene.book[series].name }
    if let episode { facts["episode"] = String(episode) }
    scene.note(code, at: quote, facts)
  }

  // MARK: - Cells

  private func cell(_ kind: TableLayout.Column.Kind) -> String? {
    layout.column(kind).flatMap { text(at: $0) }
  }

  /// The words of a cell; nil for a blank one, or for a mark that stands for nothing.
  private func text(at column: Int) -> String? {
    guard column < cells.count else { return nil }
    let text = cells[column].text
    return text.allSatisfy { "'-–—".contains($0) } ? nil : text
  }

  /// `4% range`, `over 10%`: a bound, no figure.
  private static func isBound(_ text: String) -> Bool {
    let text = text.lowercased()
    return ["range", "over", "under", "above", "below", "about", "~"].contains { text.holds($0) }
  }

  /// Words for a figure that was not there to be given when the table was made.
  private static func saysUnknown(_ text: String) -> Bool {
    ["tba", "tbd", "tbc", "?", "unknown", "no rating", "not aired"].contains(text.lowercased())
  }

  /// The numbers of an episode cell: `3`, `3-4`, `5 & 6`.
  static func numbers(_ text: String) -> [Int] {
    let parts = text.split(whereSeparator: { !$0.isNumber })
    guard let first = parts.first.flatMap({ Int($0) }), first > 0, first < 5000,
      text.first?.isNumber == true || text.lowercased().hasPrefix("ep")
    else { return [] }
    guard parts.count == 2, let last = Int(parts[1]), last > first, last - first < 4 else {
      return parts.count == 1 ? [first] : []
    }
    return Array(first...last)
  }

  private func date(in text: String) -> PartialDate? {
    let passage = TokenisedPassage(Passage(Array(text.utf8), 0..<text.utf8.count), scene.vocabulary)
    for dimension in passage.dimensions {
      if case .date(let expression) = dimension.kind {
        return expression.date(said: scene.said, .open)
      }
      if dimension.kind == .impossibleDate {
        note("impossible-date", .episodeAired, text, series, nil)
        return nil
      }
    }
    return nil
  }

  /// A share or a number of viewers in a cell; nil where the cell holds none.
  private func figure(_ text: String, _ kind: TableLayout.Column.Kind) -> Double? {
    guard let first = text.first, !"-–−+".contains(first) else { return nil }
    let passage = TokenisedPassage(Passage(Array(text.utf8), 0..<text.utf8.count), scene.vocabulary)
    for dimension in passage.dimensions {
      switch (dimension.kind, kind) {
      case (.percent(let share), .share): return share
      case (.number(let number), .share) where number <= 100 && dimension.tokens.lowerBound == 0:
        return number
      case (.number(let number), .viewers):
        return number < 1000 && text.holds(".") ? (number * 1e6).rounded() : number
      default: continue
      }
    }
    return nil
  }
}
