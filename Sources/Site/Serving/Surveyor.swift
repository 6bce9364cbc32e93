import Claims
import Desk
import Dispatch
import Publishing
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Keeps the survey of all series up to the ledger, so that pages about the whole of it are made at
/// once, and likewise the surveys as of the days in the past that were asked for last.
final class Surveyor: Sendable {
  private let survey = Survey()
  /// The latest asked for first.
  private let earlier = Mutex<[(day: PartialDate, survey: Survey)]>([])
  private let isStopped = Atomic(false)

  /// How long a page waits for what is not surveyed yet.
  private let patience: Duration
  /// Of a ledger with more entries than this, a page as of a day in the past waits for nothing: it
  /// shows what has been surveyed by then.
  private static let mostToWaitFor = 2000
  /// Each holds a brief of every series, so few are kept.
  private static let mostDays = 3

  init(patience: Duration) { self.patience = patience }

  /// What is known now of all series, by the day of view.
  func overview(for visit: Visit) throws -> Survey.Overview {
    let survey = visit.asOf.map(self.survey(asOf:)) ?? survey
    if try visit.asOf == nil || visit.desk.state() <= Self.mostToWaitFor {
      let end = ContinuousClock.now.advanced(by: patience)
      try survey.refresh(from: visit.desk) { ContinuousClock.now > end }
    }
    return survey.overview
  }

  private func survey(asOf day: PartialDate) -> Survey {
    earlier.withLock { kept in
      let known = kept.firstIndex { $0.day == day }.map { kept.remove(at: $0).survey }
      let survey = known ?? Survey(asOf: day)
      kept.insert((day, survey), at: 0)
      kept.removeLast(max(0, kept.count - Self.mostDays))
      return survey
    }
  }

  private func isKept(_ survey: Survey) -> Bool {
    survey === self.survey || earlier.withLock { $0.contains { $0.survey === survey } }
  }

  /// Looks after the ledger until stopped, on a thread of its own that gives way to all others:
  /// surveying a large ledger takes minutes, in which pages are made as promptly as at any time.
  func keepUp(with door: Door) {
    DispatchQueue(label: "survey", qos: .background).async { [self] in
      Self.giveWay()
      while !isStopped.load(ordering: .relaxed) {
        if let glance = try? door.glance() {
          for survey in [survey] + earlier.withLock({ $0.map(\.survey) }) {
            try? survey.refresh(from: glance.desk, onAllCores: false) {
              isStopped.load(ordering: .relaxed) || !isKept(survey)
            }
          }
        }
        sleep(1)
      }
    }
  }

  func stop() { isStopped.store(true, ordering: .relaxed) }

  /// Lets the calling thread run when no other would.
  private static func giveWay() {
    #if os(Linux)
      // Linux counts niceness by thread.
      _ = nice(19)
    #endif
  }
}
