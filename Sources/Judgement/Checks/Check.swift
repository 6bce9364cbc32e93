import Claims

/// One thing that should be so in any record, and what is seen where it is not.
protocol Check: Sendable {
  /// What is seen: doubts, and agreement where it is worth saying.
  func observations(in record: Record) -> [Observation]
}

enum Checks {
  /// In the order in which a page shows what they see.
  static let all: [any Check] = [
    EpisodesFillTheSchedule(), EpisodeOnItsAiringDay(), FinaleAfterPremiere(), FilmingBeforePremiere(),
    PremiereIsTheFirstEpisode(), EpisodesAreInOrder(), ValueWithinBounds(), ShareNearItsNeighbours(),
    PeakAboveAverage(), CapitalNearNationwide(), AverageFitsTheEpisodes(), ConversionFitsTheMonth(),
    SourcesAgreeInMagnitude(), SongOutBeforeItIsReviewed(), OneActorAPart(), MeasuresOfOneBroadcast(),
  ]
}
