import Claims

/// A song is not said to have come out on a day after the document that says so.
struct SongOutBeforeItIsReviewed: Check {
  func observations(in record: Record) -> [Observation] {
    record.claimsInOrder { $0.claim.property == .releasedOn }.compactMap { recorded in
      guard recorded.claim.modality.isFirm, recorded.source.isDated,
        let out = recorded.claim.value.date, out.firstDay >= recorded.source.said.endDay
      else { return nil }
      return Observation(
        "song-out-before-it-is-reviewed", .doubtful,
        "\(recorded.claim.subject) is said to have come out on \(out), in a document of"
          + " \(recorded.source.said)",
        ["released": out.iso, "said": recorded.source.said.iso], claims: [recorded.id])
    }
  }
}
