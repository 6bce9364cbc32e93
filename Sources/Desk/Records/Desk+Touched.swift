import Claims
import Dispatch
import Ledger
import Publishing
import Synchronization

extension Desk {
  /// The brief of a series; nil where nothing is known by that name.
  func brief(of series: String, asOf: PartialDate?) throws -> Brief? {
    try dossierIfKnown(of: series, asOf: asOf).map(Brief.init)
  }

  /// The briefs of those series of which anything is known, made on all cores.
  func briefs(of series: [String], asOf: PartialDate?) throws -> [Brief] {
    let made = Mutex([Result<Brief?, any Error>](repeating: .success(nil), count: series.count))
    DispatchQueue.concurrentPerform(iterations: series.count) { place in
      let brief = Result { try self.brief(of: series[place], asOf: asOf) }
      made.withLock { $0[place] = brief }
    }
    return try made.withLock { try $0.compactMap { try $0.get() } }
  }

  /// The record of a series; nil where nothing is known by that name.
  func dossierIfKnown(of series: String, asOf: PartialDate?) throws -> Dossier? {
    do {
      return try dossier(Asked(series, kind: .series, asOf: asOf))
    } catch DeskError.unknownName {
      return nil
    }
  }

  /// The names of the series whose records may differ for what came after an entry; nil where names
  /// may have come to stand for other things, which can touch any.
  package func series(touchedAfter entry: Int64) throws -> Set<String>? {
    let news = try ledger.news(after: entry)
    var series = Set(news.things.filter { $0.kind == .series }.map(\.name))
    // The page of a series tells of its characters and songs too, also where a claim about one does
    // not name the series.
    var members = news.things.filter { $0.kind == .character || $0.kind == .song }
    for decision in news.decisions {
      switch decision.act {
      case .prefer(let claim), .reject(let claim):
        for recorded in try ledger.claims(ClaimQuery(.claims([claim]))) {
          members.insert(NamedThing(recorded.claim.kind, recorded.claim.subject))
        }
      case .correct(let kind, let name, _, _, _): members.insert(NamedThing(kind, name))
      case .merge, .split, .rename, .alias, .undo: return nil
      }
    }
    for recorded in try ledger.claims(ClaimQuery(.touching(members))) {
      let claim = recorded.claim
      if claim.kind == .series { series.insert(claim.subject) }
      if let value = claim.value.text, case .name(let kinds) = claim.property.values,
        kinds.contains(.series)
      {
        series.insert(value)
      }
      if let value = claim.qualifiers[.series]?.text { series.insert(value) }
    }
    return series
  }
}
