package import Claims
import Judgement

/// The audience shares episode by episode, a column an area and measuring firm; a cell without a
/// figure is a gap and nothing else.
package struct RatingsTable: Hashable, Sendable {
  package var columns: [String]
  package var rows: [Row]

  package struct Row: Hashable, Sendable {
    package var episode: Int
    package var day: PartialDate?
    /// One a column; nil where no source gives a figure.
    package var cells: [Cell?]
  }

  package struct Cell: Hashable, Sendable {
    /// Per cent.
    package var share: Double
    /// A word of doubt; nil for what holds.
    package var doubt: String?
    package var marks: [Int]
    package var statement: StatementName
  }
}

extension RatingsTable {
  /// Nil where the record has no share of a single episode.
  init?(_ dossier: Dossier) {
    let record = dossier.record
    let citations = Citations(record)
    let shares = record.standing(.audienceShare).filter {
      $0.qualifiers[.episode]?.number != nil && $0.qualifiers[.part] == nil
        && ($0.qualifiers[.statistic]?.text ?? "average") == "average"
    }
    guard !shares.isEmpty else { return nil }
    let firms = Set(shares.map { $0.qualifiers[.measuredBy] })
    var cells: [Int: [String: Cell]] = [:]
    var columns: Set<String> = []
    for share in shares {
      guard let number = share.qualifiers[.episode]?.number.flatMap(Int.init(exactly:)),
        let value = share.value.number
      else { continue }
      let column = Self.column(of: share.qualifiers, namingFirm: firms.count > 1)
      columns.insert(column)
      cells[number, default: [:]][column] = Cell(
        share: value, doubt: Wording.standing(of: share),
        marks: citations.marks(of: share.references), statement: StatementName(share))
    }
    let days = Self.days(in: record)
    let count = record.best(.episodeCount)?.value.number.flatMap(Int.init(exactly:)) ?? 0
    let known = Set(cells.keys).union(days.keys)
    let all = count <= Self.longest ? known.union(1..<(max(count, 0) + 1)) : known
    let ordered = columns.sorted()
    self.columns = ordered
    rows = all.sorted().map { number in
      Row(episode: number, day: days[number], cells: ordered.map { cells[number]?[$0] })
    }
  }

  /// A series of more episodes than this shows only those of which something is known.
  private static let longest = 200

  /// The label of the column in which a figure with those qualifiers stands.
  static func column(of qualifiers: Qualifiers, namingFirm: Bool) -> String {
    let area = qualifiers[.area]?.description.capitalizedFirst ?? "Share"
    guard namingFirm, let firm = qualifiers[.measuredBy] else { return area }
    return "\(area) (\(firm))"
  }

  /// The day of each episode, stated or computed.
  private static func days(in record: Record) -> [Int: PartialDate] {
    var days: [Int: PartialDate] = [:]
    for value in record.computed where value.code == "episode-day" {
      if let number = value.qualifiers[.episode]?.number { days[Int(number)] = value.value.date }
    }
    for statement in record.standing(.episodeAired) {
      if let number = statement.qualifiers[.episode]?.number.flatMap(Int.init(exactly:)) {
        days[number] = statement.value.date
      }
    }
    return days
  }

  /// The figures of a column, nil where there is none.
  package func shares(in column: Int) -> [Double?] { rows.map { $0.cells[column]?.share } }
}
