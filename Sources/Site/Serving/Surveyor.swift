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
/// once.
final class Surveyor: Sendable {
  private let survey = Survey()
  private let isStopped = Atomic(false)

  /// How long a page waits for what is not surveyed yet; a small ledger is done by then.
  private static let patience = Duration.milliseconds(800)

  /// What is known now of all series, by the day of view.
  func overview(for visit: Visit) throws -> Survey.Overview {
    let survey = visit.asOf.map { Survey(asOf: $0) } ?? survey
    let end = ContinuousClock.now.advanced(by: Self.patience)
    try survey.refresh(from: visit.desk) { ContinuousClock.now > end }
    return survey.overview
  }

  /// Looks after the ledger until stopped, on a thread of its own that gives way to all others:
  /// surveying a large ledger takes minutes, in which pages are made as promptly as at any time.
  func keepUp(with door: Door) {
    DispatchQueue(label: "survey", qos: .background).async { [self] in
      Self.giveWay()
      while !isStopped.load(ordering: .relaxed) {
        if let glance = try? door.glance() {
          try? survey.refresh(from: glance.desk) { isStopped.load(ordering: .relaxed) }
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
