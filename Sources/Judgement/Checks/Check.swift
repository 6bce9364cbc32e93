import Claims

/// One thing that should be so in any record, and what is seen where it is not.
protocol Check: Sendable {
  /// What is seen: doubts, and agreement where it is worth saying.
  func observations(in record: Record) -> [Observation]
}

enum Checks {
  /// In the order in which a page shows what they see.
  static let all: [any Check] = [
    EpisodesFillTheSchedule(), EpisodeOnItsAiringDay(), EpisodeOnItsScheduledDay(),
    FinaleAfterPremiere(), FilmingBeforePremiere(),
    PremiereIsTheFirstEpisode(), EpisodesAreInOrder(), ValueWithinBounds(),
    ShareNearItsNeighbours(),
    PeakAboveAverage(), CapitalNearNationwide(), AverageFitsTheEpisodes(), ConversionFitsTheMonth(),
    SourcesAgreeInMagnitude(), SongOutBeforeItIsReviewed(), OneActorAPart(),
    MeasuresOfOneBroadcast(),
  ]
}

extension Record {
  /// The claims that are meant, in order of the day they were said, the document and the place in it.
  func claimsInOrder(where isMeant: (RecordedClaim) -> Bool) -> [RecordedClaim] {
    claims.values.filter(isMeant).sorted { a, b in
      if a.source.said != b.source.said { return a.source.said < b.source.said }
      if a.source.document != b.source.document { return a.source.document < b.source.document }
      let left = a.claim.quote.range
      let right = b.claim.quote.range
      if left != right {
        return (left.lowerBound, left.upperBound) < (right.lowerBound, right.upperBound)
      }
      return a.claim.value.description < b.claim.value.description
    }
  }
}
