import Claims

/// An average over the series that a document states lies between its lowest and its highest
/// episode, and, where every episode is known, is their mean.
struct AverageFitsTheEpisodes: Check {
  func observations(in record: Record) -> [Observation] {
    let shares = Shares(of: record)
    let count = Airings(of: record).countNumber
    return record.statements(of: .audienceShare).flatMap { statement -> [Observation] in
      guard statement.qualifiers[.episode] == nil, statement.qualifiers[.date] == nil,
        statement.rank != .deprecated, statement.qualifiers[.statistic]?.text == "average",
        let stated = statement.value.number, let area = statement.qualifiers[.area]?.text
      else { return [] }
      let firm = statement.qualifiers[.measuredBy]?.text
      return shares.averages.filter { $0.area == area && (firm == nil || $0.firm == firm) }
        .compactMap { measure in
          let known = shares.byMeasure[measure] ?? []
          let percents = known.map(\.percent)
          guard known.count > 1, let low = percents.min(), let high = percents.max() else {
            return nil
          }
          let mean = percents.reduce(0, +) / Double(percents.count)
          let isComplete = known.count == count
          let fits =
            isComplete
            ? abs(mean - stated) < 0.06 || Agreement.agree(mean, stated)
            : (low...high).contains(stated)
          return Observation(
            "average-fits-the-episodes", fits ? .agrees : .doubtful,
            "the average of \(Value.plain(stated))% \(area) "
              + (fits ? "fits" : "does not fit")
              + " the \(known.count) known episodes (\(Value.plain(low)) to \(Value.plain(high)),"
              + " mean \(Value.plain((mean * 1000).rounded() / 1000)))",
            ["area": area],
            claims: statement.references + known.flatMap(\.statement.references))
        }
    }
  }
}
