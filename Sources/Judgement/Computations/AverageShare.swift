import Claims

/// The mean share by area, and on how many episodes it rests.
struct AverageShare: Formula {
  func values(in record: Record) -> [Computed] {
    let shares = Shares(of: record)
    let count = Airings(of: record).countNumber
    return shares.averages.compactMap { measure in
      let known = shares.byMeasure[measure] ?? []
      guard known.count > 1 else { return nil }
      let mean = known.reduce(0) { $0 + $1.percent } / Double(known.count)
      let of = count.map { " of \($0)" } ?? ""
      return Computed(
        "average-share",
        "Average audience share, \(measure.words(naming: shares.needsFirm(measure.area)))",
        .number((mean * 1000).rounded() / 1000), unit: "%", measure.qualifiers,
        formula: "computed from \(known.count)\(of) episodes",
        caveats: Self.caveats(known: known.count, of: count),
        inputs: known.flatMap(\.statement.references))
    }
  }

  private static func caveats(known: Int, of count: Int?) -> [String] {
    guard let count else { return ["how many episodes there are is not known"] }
    guard known < count else { return [] }
    return ["\(Words.count(count - known, "episode")) without a figure"]
  }
}

extension Shares.Measure {
  var qualifiers: Qualifiers {
    var qualifiers: Qualifiers = [.area: .text(area), .statistic: .text(statistic)]
    qualifiers[.measuredBy] = firm.map(Value.text)
    return qualifiers
  }
}
