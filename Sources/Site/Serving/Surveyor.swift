import Desk
import Publishing

/// Keeps the survey of all series up to the ledger, so that pages about the whole of it are made at
/// once.
final class Surveyor: Sendable {
  private let survey = Survey()

  /// How long a page waits for what is not surveyed yet; a small ledger is done by then.
  private static let patience = Duration.milliseconds(800)

  /// What is known now of all series, by the day of view.
  func overview(for visit: Visit) throws -> Survey.Overview {
    let survey = visit.asOf.map { Survey(asOf: $0) } ?? survey
    let end = ContinuousClock.now.advanced(by: Self.patience)
    try survey.refresh(from: visit.desk) { ContinuousClock.now > end }
    return survey.overview
  }

  /// Looks after the ledger until cancelled.
  func keepUp(with door: Door) async {
    while !Task.isCancelled {
      if let glance = try? door.glance() {
        try? survey.refresh(from: glance.desk) { Task.isCancelled }
      }
      try? await Task.sleep(for: .seconds(1))
    }
  }
}
