import Claims

/// Two firms that measure one broadcast give two measures, and no conflict.
struct MeasuresOfOneBroadcast: Check {
  func observations(in record: Record) -> [Observation] {
    let shares = Shares(of: record)
    let byArea = Dictionary(grouping: shares.averages.filter { $0.firm != nil }, by: \.area)
    return byArea.sorted { $0.key < $1.key }.flatMap { area, measures -> [Observation] in
      guard measures.count > 1 else { return [] }
      let all = measures.flatMap { measure in
        (shares.byMeasure[measure] ?? []).map { (firm: measure.firm ?? "", share: $0) }
      }
      return Dictionary(grouping: all, by: \.share.episode).sorted { $0.key < $1.key }
        .compactMap { episode, given in
          guard given.count > 1 else { return nil }
          let words = given.map { "\(Value.plain($0.share.percent))% by \($0.firm)" }
          return Observation(
            "measures-of-one-broadcast", .agrees,
            "episode \(episode) was measured by \(given.count) firms \(area): \(Words.list(words))",
            ["episode": "\(episode)", "area": area],
            claims: given.flatMap(\.share.statement.references))
        }
    }
  }
}
