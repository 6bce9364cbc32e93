import Documents

/// Which column of a table holds what.
struct TableLayout {
  struct Column {
    enum Kind: Equatable {
      case episode, date, share, viewers, title, network, other
      /// In a table of seasons: which one, how many episodes it has, its first and last day.
      case season, count, first, last
    }
    var index: Int
    var kind: Kind
    var area: String?
    var firm: String?
    var isPeak = false
    /// The part of an episode that was shown, and measured, by itself.
    var part: Int?
  }

  private(set) var columns: [Column] = []
  /// The rows below the header.
  private(set) var body: Range<Int>
  /// The measuring firm that the header or the caption names for the whole table.
  private(set) var firm: String?

  init(_ grid: Grid, columnsSaid: [String], caption: String, _ vocabulary: Vocabulary) {
    let head = grid.rows.firstIndex { Self.isData($0) } ?? grid.rows.count
    body = head..<grid.rows.count
    let width = grid.width
    var titles = Array(repeating: "", count: width)
    if head == 0 {
      for (index, column) in columnsSaid.prefix(width).enumerated() { titles[index] = column }
    }
    if head == 0, columnsSaid.isEmpty { titles = Self.titles(byCells: grid, vocabulary) }
    for row in grid.rows[..<head] {
      let texts = row.map { $0.text.lowercased() }
      let filled = texts.filter { !$0.isEmpty }
      // An extract that lost its spans: the areas of the last columns stand at the left.
      let isShifted =
        !filled.isEmpty
        && filled.allSatisfy { Self.area($0) != nil || Self.knownFirm($0, vocabulary) != nil }
        && !row.contains { $0.isHeader } && row.first?.text.isEmpty == false
      if isShifted {
        let free = titles.indices.filter { !Self.isKey(titles[$0]) }
        for (place, text) in zip(free, filled) { titles[place] += " " + text }
      } else {
        // A cell that reaches down over the rows of the head heads its column once.
        for (index, text) in texts.enumerated()
        where index < width && !titles[index].hasSuffix(text) { titles[index] += " " + text }
      }
    }
    let wide =
      titles.contains { $0.holds("share") || $0.holds("rating") }
      || caption.lowercased().holds("rating")
    for (index, title) in titles.enumerated() {
      columns.append(Self.column(index, title, ratings: wide, vocabulary))
    }
    // "Part 1 | Part 2": figures of the parts that an episode was cut into.
    for index in columns.indices where columns[index].kind == .other {
      guard let part = Self.part(titles[index].trimmed),
        grid.rows[body].contains(where: { $0.count > index && $0[index].text.holds("%") })
      else { continue }
      columns[index].kind = .share
      columns[index].part = part
    }
    if columns.first(where: { $0.kind == .episode }) == nil,
      let first = grid.rows[body].first?.first?.text, Int(first) != nil, columns[0].kind == .other
    {
      columns[0].kind = .episode
    }
    if ["season", "series", "part"].contains(titles.first?.trimmed ?? "") {
      readSeasons(titles.map(\.trimmed))
    }
    let everywhere = titles.joined(separator: " ") + " " + caption.lowercased()
    firm = Self.knownFirm(everywhere, vocabulary)
    // Two firms side by side belong to their own columns.
    if Set(columns.compactMap(\.firm)).count > 1 { firm = nil }
  }

  /// Takes the columns for those of a table of seasons.
  private mutating func readSeasons(_ titles: [String]) {
    for (index, title) in titles.enumerated().dropFirst() {
      if title == "episodes" || title == "eps" || title == "no. of episodes" {
        columns[index].kind = .count
      } else if [
        "first aired", "premiere", "premiered", "start", "first episode", "began", "start date",
      ].contains(where: { title.hasSuffix($0) }) {
        columns[index].kind = .first
      } else if ["last aired", "finale", "end", "last episode", "ended", "end date"].contains(
        where: { title.hasSuffix($0) })
      {
        columns[index].kind = .last
      }
    }
    // The first of two columns of one head holds the colour of the season.
    let number = titles.prefix { $0 == titles[0] }.count - 1
    if has(.count) || has(.first) || has(.last) { columns[number].kind = .season }
  }

  /// Takes the firm that a line beside the table names for the whole of it, unless its columns name some.
  mutating func credit(_ named: String?) {
    if firm == nil, !columns.contains(where: { $0.firm != nil }) { firm = named }
  }

  func column(_ kind: Column.Kind) -> Int? { columns.first { $0.kind == kind }?.index }
  func has(_ kind: Column.Kind) -> Bool { column(kind) != nil }
  /// Whether each row is a season.
  var isOfSeasons: Bool { has(.season) }
  var hasEpisodeDates: Bool { has(.episode) && has(.date) }
  var isUseful: Bool {
    isOfSeasons || has(.episode) && (has(.date) || has(.share) || has(.viewers))
      || has(.date) && has(.share) || has(.title) && has(.share)
  }

  /// What the columns of a table without a head hold, as far as all of their cells say: episodes, days,
  /// percentages.
  private static func titles(byCells grid: Grid, _ vocabulary: Vocabulary) -> [String] {
    let rows = grid.rows.filter { $0.count == grid.width }
    guard rows.count > 1 else { return Array(repeating: "", count: grid.width) }
    return (0..<grid.width).map { column in
      let cells = rows.map { $0[column].text }
      if cells.allSatisfy({ $0.lowercased().hasPrefix("ep") && !TableRow.numbers($0).isEmpty }) {
        return "episode"
      }
      let dimensions = cells.map { cell in
        TokenisedPassage(Passage(Array(cell.utf8), 0..<cell.utf8.count), vocabulary).dimensions
      }
      if dimensions.allSatisfy({ $0.count == 1 && $0[0].isShare }) { return "share" }
      return dimensions.allSatisfy({ $0.count == 1 && $0[0].isDay }) ? "date" : ""
    }
  }

  /// A row of data: a figure or a date stands in it and no cell but the first heads a column.
  private static func isData(_ row: [Grid.Place]) -> Bool {
    guard row.count > 1, !row.dropFirst().contains(where: \.isHeader) else { return false }
    let hasFigure = row.contains { cell in cell.text.contains(where: \.isNumber) }
    return hasFigure && !row.contains { $0.text.lowercased().holds("audience share") }
  }

  private static func isKey(_ title: String) -> Bool {
    title.holds("date") || title.holds("episode") && !title.holds("share")
      || title.trimmed == "ep." || title.trimmed.hasPrefix("ep ") || title.holds("no.")
      || title.trimmed == "#"
  }

  private static func column(_ index: Int, _ title: String, ratings: Bool, _ vocabulary: Vocabulary)
    -> Column
  {
    let title = title.trimmed
    var column = Column(index: index, kind: .other)
    column.area = area(title)
    column.firm = knownFirm(title, vocabulary)
    column.isPeak = title.holds("peak") || title.holds("highest") || title.holds("maximum")
    if title.holds("date") || title.holds("aired")
      || title.holds("broadcast") && !title.holds("share") || title == "day"
    {
      column.kind = .date
    } else if title.holds("viewers") || title.holds("viewership (") {
      column.kind = .viewers
    } else if title.holds("change") || title.holds("rank") {
      column.kind = .other
    } else if title.holds("share") || title.holds("rating") || column.area != nil
      || column.firm != nil && ratings
    {
      column.kind = .share
    } else if title.hasPrefix("ep") || title == "no." || title == "no" || title == "#"
      || title.holds("episode")
    {
      column.kind = .episode
    } else if title == "title" || title == "drama" || title == "series" || title == "programme"
      || title == "program" || title == "show"
    {
      column.kind = .title
    } else if title.holds("channel") || title.holds("network")
      || title.holds("broadcaster")
    {
      column.kind = .network
    } else if title.isEmpty, index == 0 {
      column.kind = .episode
    }
    return column
  }

  /// The number of `part 1`, `pt. 2`.
  private static func part(_ title: String) -> Int? {
    guard title.hasPrefix("part ") || title.hasPrefix("pt. ") else { return nil }
    return title.split(separator: " ").dropFirst().first.flatMap { Int($0) }
  }

  /// The area that words name, as a claim gives it.
  static func area(_ words: String) -> String? {
    if words.holds("nationwide") || words.holds("national") || words.holds("whole country")
      || words.holds("throughout the country") || words.holds("across the country")
    {
      return "nationwide"
    }
    if words.holds("seoul") || words.holds("metropolitan") || words.holds("capital area") {
      return "seoul"
    }
    if words.holds("kanto") || words.holds("kantō") { return "Kanto" }
    if words.holds("kansai") { return "Kansai" }
    return nil
  }

  /// Whether a text has letters that each of the areas needs, which most have not.
  static func mayNameArea(_ text: [UInt8]) -> Bool {
    text.mentions(anyOf: ["nation", "country", "seoul", "metropolitan", "capital", "kan"])
  }

  static func knownFirm(_ words: String, _ vocabulary: Vocabulary) -> String? {
    var best: String?
    for firm in vocabulary.measuringFirms
    where firm.name.utf8.count > (best?.utf8.count ?? 0) && words.holds(firm.small) {
      best = firm.name
    }
    return best
  }
}

extension Dimension {
  fileprivate var isShare: Bool { if case .percent = kind { true } else { false } }
  fileprivate var isDay: Bool { if case .date = kind { true } else { false } }
}
