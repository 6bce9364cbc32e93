package import Claims
import Ledger
package import Publishing
import Synchronization

/// A brief of every series, kept at hand: what pages about the whole ledger are made from.
///
/// It is brought up to the ledger by whoever keeps it, and read by anybody meanwhile.
package final class Survey: Sendable {
  /// All briefs as they stood at one moment.
  package struct Overview: Sendable {
    /// The ledger's state that it shows; see `Desk.state()`.
    package var state: Int64
    /// The day of view.
    package var day: PartialDate
    /// In order of the names of the series.
    package var briefs: [Brief]
    /// Whether it has every series; the first time takes as long as the ledger is large.
    package var isWhole: Bool
  }

  private struct Held {
    var state: Int64 = -1
    var day = PartialDate(ordinal: 0)
    var briefs: [EntityID: Brief] = [:]
    var isWhole = false
  }

  private let held = Mutex(Held())
  private let isRefreshing = Mutex(false)
  /// Nothing said after this day is seen; nil for the desk's own day.
  private let asOf: PartialDate?

  package init(asOf: PartialDate? = nil) { self.asOf = asOf }

  /// What is known now, at once.
  package var overview: Overview {
    let now = held.withLock { $0 }
    return Overview(
      state: now.state, day: now.day,
      briefs: now.briefs.values.sorted { ($0.name, $0.series) < ($1.name, $1.series) },
      isWhole: now.isWhole)
  }

  /// Brings it up to the desk's ledger and day. Of a ledger that grew only the series are looked at
  /// that the new entries bear upon; on a new day, and after a decision about names, all are.
  ///
  /// While one refreshes, another that is asked to does nothing.
  package func refresh(from desk: Desk, isStopped: () -> Bool = { false }) throws {
    guard
      isRefreshing.withLock({ flag in
        defer { flag = true }
        return !flag
      })
    else { return }
    defer { isRefreshing.withLock { $0 = false } }
    let state = try desk.state()
    let day = asOf ?? desk.today
    let now = held.withLock { $0 }
    if now.isWhole, now.state == state, now.day == day { return }
    if now.isWhole, now.day == day, let names = try desk.series(touchedAfter: now.state) {
      let fresh = names.compactMap { try? desk.brief(of: $0, asOf: asOf) }
      held.withLock { held in
        for brief in fresh { held.briefs[brief.series] = brief }
        held.state = state
      }
      return
    }
    try fill(from: desk, state, day, isStopped)
  }

  /// Looks at every series. What is there by then can be seen meanwhile, unless an older whole is.
  private func fill(
    from desk: Desk, _ state: Int64, _ day: PartialDate, _ isStopped: () -> Bool
  ) throws {
    var fresh: [EntityID: Brief] = [:]
    for name in try desk.list(asOf: asOf).map(\.name) {
      if isStopped() { return }
      guard let brief = try? desk.brief(of: name, asOf: asOf) else { continue }
      fresh[brief.series] = brief
      if fresh.count % Self.batch == 0 {
        held.withLock { held in
          guard !held.isWhole else { return }
          held.state = state
          held.day = day
          held.briefs = fresh
        }
      }
    }
    held.withLock {
      $0 = Held(state: state, day: day, briefs: fresh, isWhole: true)
    }
  }

  /// How many briefs are made before those who look see them.
  private static let batch = 100
}
