package import Claims
import Judgement
import Ledger
package import Publishing

extension Desk {
  /// What happens within those days, counted from 1970-01-01, whatever series it is of, as seen from
  /// a day. Only series are looked at of which a date in or shortly before them is said.
  package func occasions(
    within days: Range<Int>, asOf: PartialDate? = nil
  ) throws -> [Occasion] {
    let reach = max(days.lowerBound - Self.longestRun, PartialDate.firstOrdinal)..<days.upperBound
    var names: Set<String> = []
    for thing in try ledger.things(datedWithin: reach, View(saidBy: asOf)) {
      if thing.kind == .series { names.insert(thing.name) }
      guard thing.kind == .song else { continue }
      for recorded in try ledger.claims(ClaimQuery(.subject(thing), property: .soundtrackOf)) {
        if let series = recorded.claim.value.text { names.insert(series) }
      }
    }
    var seen: Set<EntityID> = []
    var all: [Occasion] = []
    for name in names.sorted() {
      guard let dossier = try dossierIfKnown(of: name, asOf: asOf),
        seen.insert(dossier.record.subject).inserted
      else { continue }
      all += Occasions(dossier).all.filter { days.contains($0.day.firstDay) }
    }
    return all.sorted()
  }

  /// How many days after its premiere a series may still have an episode whose day follows from
  /// its airing days alone: half a year of weeks.
  private static let longestRun = 183
}

extension PartialDate {
  /// The first day that a date can hold, counted from 1970-01-01.
  fileprivate static let firstOrdinal = PartialDate(year: 1)?.firstDay ?? 0
}
