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
    var overview = Overview(state: -1, day: PartialDate(ordinal: 0), briefs: [], isWhole: false)
    var briefs: [EntityID: Brief] = [:]
    /// The look at every series that is under way, or was stopped on its way.
    var course: Course?

    /// Shows these briefs, sorted once for all who look.
    mutating func show(_ briefs: [EntityID: Brief], state: Int64, day: PartialDate, isWhole: Bool) {
      self.briefs = briefs
      overview = Overview(
        state: state, day: day,
        briefs: briefs.values.sorted { ($0.name, $0.series) < ($1.name, $1.series) },
        isWhole: isWhole)
    }
  }

  /// A look at every series, as far as it has come.
  private struct Course {
    var state: Int64
    var day: PartialDate
    var names: [String]
    /// How many of the names were looked at.
    var done = 0
    var briefs: [EntityID: Brief] = [:]
  }

  private let held = Mutex(Held())
  private let isRefreshing = Mutex(false)
  /// Nothing said after this day is seen; nil for the desk's own day.
  private let asOf: PartialDate?

  package init(asOf: PartialDate? = nil) { self.asOf = asOf }

  /// What is known now, at once.
  package var overview: Overview { held.withLock { $0.overview } }

  /// Brings it up to the desk's ledger and day. Of a ledger that grew only the series are looked at
  /// that the new entries bear upon; on a new day, and after a decision about names, all are.
  ///
  /// While one refreshes, another that is asked to does nothing. Who has time leaves the other cores
  /// to others.
  package func refresh(
    from desk: Desk, onAllCores: Bool = true, isStopped: () -> Bool = { false }
  ) throws {
    guard
      isRefreshing.withLock({ flag in
        defer { flag = true }
        return !flag
      })
    else { return }
    defer { isRefreshing.withLock { $0 = false } }
    let state = try desk.state()
    let day = asOf ?? desk.today
    let desk = desk.apart
    let now = overview
    if now.isWhole, now.state == state, now.day == day { return }
    guard now.isWhole, now.day == day, let names = try desk.series(touchedAfter: now.state) else {
      return try fill(from: desk, state, day, onAllCores, isStopped)
    }
    var briefs = held.withLock { $0.briefs }
    for name in names {
      guard let brief = try desk.brief(of: name, asOf: asOf) else { continue }
      briefs[brief.series] = brief.sources > 0 ? brief : nil
    }
    held.withLock { $0.show(briefs, state: state, day: day, isWhole: true) }
  }

  /// Looks at every series, from where the last look at this day was stopped. What is there by then
  /// can be seen meanwhile, unless an older whole is.
  private func fill(
    from desk: Desk, _ state: Int64, _ day: PartialDate, _ onAllCores: Bool,
    _ isStopped: () -> Bool
  ) throws {
    var course = try course(from: desk, state, day)
    let isFirst = !overview.isWhole
    while course.done < course.names.count, !isStopped() {
      let stretch = course.names[course.done...].prefix(Self.stretch)
      let briefs =
        try onAllCores
        ? desk.briefs(of: Array(stretch), asOf: asOf)
        : stretch.compactMap { try desk.brief(of: $0, asOf: asOf) }
      for brief in briefs where brief.sources > 0 { course.briefs[brief.series] = brief }
      course.done = stretch.endIndex
      if isFirst, course.done == Self.stretch || course.done % Self.batch == 0 {
        show(course, isWhole: false)
      }
    }
    let isWhole = course.done == course.names.count
    if isWhole || isFirst { show(course, isWhole: isWhole) }
    held.withLock { $0.course = isWhole ? nil : course }
  }

  /// The look that was stopped, or one that begins. What came into the ledger since the stopped one
  /// began is looked at once it is done, as of any ledger that grew.
  private func course(from desk: Desk, _ state: Int64, _ day: PartialDate) throws -> Course {
    if let stopped = held.withLock({ $0.course }), stopped.day == day { return stopped }
    return Course(state: state, day: day, names: try desk.list(asOf: asOf).map(\.name))
  }

  private func show(_ course: Course, isWhole: Bool) {
    held.withLock {
      $0.show(course.briefs, state: course.state, day: course.day, isWhole: isWhole)
    }
  }

  /// How many series are looked at together, between two looks at whether to stop.
  private static let stretch = 50
  /// How many series are looked at before those who look see them: a number of whole stretches.
  private static let batch = 500
}
