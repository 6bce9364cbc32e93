import Claims

/// An episode's share is not far from those before and after it.
struct ShareNearItsNeighbours: Check {
  /// How many times its neighbours' mean a share may be, or its inverse, before it is doubted.
  /// Swings of a half to double are met around holidays; a slipped decimal point makes ten.
  private static let factor = 4.0

  func observations(in record: Record) -> [Observation] {
    let shares = Shares(of: record)
    return shares.averages.flatMap { measure -> [Observation] in
      let known = shares.byMeasure[measure] ?? []
      return known.indices.compactMap { place in
        let beside = [place - 1, place + 1].filter(known.indices.contains).map { known[$0] }
        guard beside.count == 2 || known.count == 2 else { return nil }
        let mean = beside.reduce(0) { $0 + $1.percent } / Double(beside.count)
        let share = known[place]
        guard mean > 0, share.percent > mean * Self.factor || share.percent < mean / Self.factor
        else { return nil }
        return Observation(
          "share-near-its-neighbours", .doubtful,
          "episode \(share.episode) has \(Value.plain(share.percent))% \(measure.area), and its"
            + " neighbours \(Words.list(beside.map { Value.plain($0.percent) + "%" }))",
          ["episode": "\(share.episode)", "area": measure.area],
          claims: share.statement.references + beside.flatMap(\.statement.references))
      }
    }
  }
}
