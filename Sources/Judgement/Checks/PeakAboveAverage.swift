import Claims

/// The peak of a broadcast is not below its average.
struct PeakAboveAverage: Check {
  func observations(in record: Record) -> [Observation] {
    let shares = Shares(of: record)
    var seen: [Observation] = []
    for measure in shares.byMeasure.keys.filter({ $0.statistic == "peak" }).sorted() {
      let averages = shares.averages.filter {
        $0.area == measure.area && (measure.firm == nil || $0.firm == measure.firm)
      }
      let known = averages.flatMap { shares.byMeasure[$0] ?? [] }
      for peak in shares.byMeasure[measure] ?? [] {
        for average in known
        where average.episode == peak.episode && average.percent > peak.percent {
          seen.append(doubt(peak, average, measure.area))
        }
      }
    }
    return seen
  }

  private func doubt(_ peak: Shares.Share, _ average: Shares.Share, _ area: String) -> Observation {
    Observation(
      "peak-above-average", .doubtful,
      "episode \(peak.episode) peaks at \(Value.plain(peak.percent))% \(area), below its average of"
        + " \(Value.plain(average.percent))%",
      ["episode": "\(peak.episode)"],
      claims: peak.statement.references + average.statement.references)
  }
}
