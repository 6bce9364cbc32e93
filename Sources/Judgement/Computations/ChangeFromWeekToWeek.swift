import Claims

/// The change of the mean share from one week of broadcasts to the next, where every episode of
/// both weeks has a figure.
struct ChangeFromWeekToWeek: Formula {
  func values(in record: Record) -> [Computed] {
    let shares = Shares(of: record)
    let airings = Airings(of: record)
    let weeks = Dictionary(grouping: airings.episodes) { Self.week(of: $0.day) }
    let ordered = weeks.keys.sorted()
    return shares.averages.flatMap { measure -> [Computed] in
      let known = Dictionary(
        (shares.byMeasure[measure] ?? []).map { ($0.episode, $0) },
        uniquingKeysWith: { first, _ in first })
      let means = ordered.map { week -> (mean: Double, inputs: [ClaimID])? in
        let figures = (weeks[week] ?? []).map { known[$0.number] }
        guard !figures.isEmpty, figures.allSatisfy({ $0 != nil }) else { return nil }
        let sum = figures.reduce(0) { $0 + ($1?.percent ?? 0) }
        return (sum / Double(figures.count), figures.flatMap { $0?.statement.references ?? [] })
      }
      return means.indices.dropFirst().compactMap { place in
        guard let before = means[place - 1], let now = means[place] else { return nil }
        let area = measure.words(naming: shares.needsFirm(measure.area))
        let change = ((now.mean - before.mean) * 1000).rounded() / 1000
        return Computed(
          "week-to-week-change", "Change in week \(place + 1), \(area)", .number(change),
          unit: "percentage points", measure.qualifiers,
          formula: "mean of week \(place + 1) less mean of week \(place)",
          inputs: before.inputs + now.inputs)
      }
    }
  }

  /// The week of a day, Monday to Sunday, counted from a Monday.
  private static func week(of day: PartialDate) -> Int { (day.firstDay + 3) / 7 }
}
