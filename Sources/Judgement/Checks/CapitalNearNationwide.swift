import Claims

/// The share in the capital is not far from that of the whole country, of which it is half.
struct CapitalNearNationwide: Check {
  /// Half of the households measured nationwide are in the capital region, so one is at most about
  /// twice the other.
  private static let factor = 2.0

  func observations(in record: Record) -> [Observation] {
    let shares = Shares(of: record)
    return shares.averages.filter { $0.area == "nationwide" }.flatMap { whole -> [Observation] in
      let capital = shares.averages.first { $0.area == "seoul" && $0.firm == whole.firm }
      let known = capital.flatMap { shares.byMeasure[$0] } ?? []
      return (shares.byMeasure[whole] ?? []).compactMap { share in
        guard let other = known.first(where: { $0.episode == share.episode }),
          other.percent > share.percent * Self.factor || other.percent < share.percent / Self.factor
        else { return nil }
        return Observation(
          "capital-near-nationwide", .doubtful,
          "episode \(share.episode) has \(Value.plain(share.percent))% nationwide and"
            + " \(Value.plain(other.percent))% in Seoul",
          ["episode": "\(share.episode)"],
          claims: share.statement.references + other.statement.references)
      }
    }
  }
}
