import Claims

/// The shares of the audience, one statement a broadcast, area and measure.
struct Shares {
  struct Measure: Hashable, Comparable {
    var area: String
    var firm: String?
    var statistic: String

    /// The area and, where several firms measured it, the firm: "nationwide", "Seoul (TNmS)".
    func words(naming firm: Bool) -> String {
      let area = area == "nationwide" ? area : Words.capitalized(area)
      return firm ? area + (self.firm.map { " (\($0))" } ?? "") : area
    }

    static func < (a: Measure, b: Measure) -> Bool {
      (a.area, a.firm ?? "", a.statistic) < (b.area, b.firm ?? "", b.statistic)
    }
  }

  struct Share {
    var episode: Int
    var percent: Double
    var statement: Statement
  }

  /// By measure, in order of the episodes.
  let byMeasure: [Measure: [Share]]

  init(of record: Record) {
    var shares: [Measure: [Share]] = [:]
    for statement in record.statements(of: .audienceShare)
    where statement.rank != .deprecated
      && (statement.standing != .disputed || statement.rank == .preferred)
    {
      guard let percent = statement.value.number, let area = statement.qualifiers[.area]?.text,
        let episode = statement.qualifiers[.episode]?.number, statement.qualifiers[.part] == nil,
        statement.qualifiers[.base] == nil, episode < 100_000
      else { continue }
      let measure = Measure(
        area: area, firm: statement.qualifiers[.measuredBy]?.text,
        statistic: statement.qualifiers[.statistic]?.text ?? "average")
      shares[measure, default: []].append(
        Share(episode: Int(episode), percent: percent, statement: statement))
    }
    byMeasure = shares.mapValues { $0.sorted { $0.episode < $1.episode } }
  }

  /// The measures of the average share, in order.
  var averages: [Measure] { byMeasure.keys.filter { $0.statistic == "average" }.sorted() }

  /// Whether more than one firm measured an area, so that each must be named.
  func needsFirm(_ area: String) -> Bool { averages.filter { $0.area == area }.count > 1 }
}
