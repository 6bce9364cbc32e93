import Claims

/// The premiere is the day of the first episode, the finale that of the last.
struct PremiereIsTheFirstEpisode: Check {
  func observations(in record: Record) -> [Observation] {
    let airings = Airings(of: record)
    var pairs: [(what: String, stated: Statement, episode: Airings.Episode)] = []
    if let stated = airings.first, let episode = airings.episodes.first(where: { $0.number == 1 }) {
      pairs.append(("premiere", stated, episode))
    }
    if let stated = airings.last, let count = airings.countNumber,
      let episode = airings.episodes.first(where: { $0.number == count })
    {
      pairs.append(("finale", stated, episode))
    }
    return pairs.compactMap { pair in
      guard let day = pair.stated.value.date else { return nil }
      let agrees = day.agrees(with: pair.episode.day)
      let facts = ["stated": day.iso, "episode": pair.episode.day.iso]
      return Observation(
        "premiere-is-the-first-episode", agrees ? .agrees : .doubtful,
        agrees
          ? "the \(pair.what) on \(day) is the day of episode \(pair.episode.number)"
          : "the \(pair.what) is on \(day), and episode \(pair.episode.number) on \(pair.episode.day)",
        facts, claims: pair.stated.references + pair.episode.claims)
    }
  }
}
