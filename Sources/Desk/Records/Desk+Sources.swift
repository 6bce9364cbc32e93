package import Claims
package import Judgement
package import Ledger
import Naming
package import Publishing

extension Desk {
  /// How each source has done where another speaks of the same, the most accurate first; nothing of
  /// those that share no fact with another.
  ///
  /// Every claim is weighed, so that the time grows with the ledger.
  package func trackRecords(
    asOf: PartialDate? = nil, knownAt: Moment? = nil
  ) throws(LedgerError) -> [TrackRecord] {
    let claims = try ledger.claims(
      ClaimQuery(.everything, saidBy: asOf, knownBy: knownAt))
    let links = Linker().links(among: claims, decisions: try ledger.decisions(knownBy: knownAt))
    return TrackRecord.all(from: claims, links: links)
  }

  /// Every source with its documents, those with a track record first: the most accurate, then the
  /// others by name.
  package func sourcePages(
    asOf: PartialDate? = nil, knownAt: Moment? = nil
  ) throws(LedgerError) -> [SourcePage] {
    let tracks = try trackRecords(asOf: asOf, knownAt: knownAt)
    let documents = try documents(asOf: asOf, knownAt: knownAt).map(\.source)
    let bySource = Dictionary(grouping: documents) { Reliability.name(of: $0) }
    let known = Set(tracks.map(\.source))
    return tracks.map { SourcePage($0.source, documents: bySource[$0.source] ?? [], track: $0) }
      + bySource.keys.filter { !known.contains($0) }.sorted().map {
        SourcePage($0, documents: bySource[$0] ?? [], track: nil)
      }
  }
}
