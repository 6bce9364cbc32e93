import Claims

/// Where the finale's share stands among those of all episodes.
struct RankOfTheFinale: Formula {
  func values(in record: Record) -> [Computed] {
    guard let count = Airings(of: record).countNumber else { return [] }
    let shares = Shares(of: record)
    return shares.averages.compactMap { measure in
      let known = shares.byMeasure[measure] ?? []
      guard known.count > 1, let finale = known.first(where: { $0.episode == count }) else {
        return nil
      }
      let rank = known.filter { $0.percent > finale.percent }.count + 1
      let missing = count - known.count
      return Computed(
        "finale-rank",
        "Rank of the finale, \(measure.words(naming: shares.needsFirm(measure.area)))",
        .number(Double(rank)), measure.qualifiers,
        formula: "one more than the episodes with a higher share, of \(known.count) known",
        caveats: missing > 0
          ? ["\(Words.count(missing, "episode")) without a figure might rank before it"] : [],
        inputs: known.flatMap(\.statement.references))
    }
  }
}
