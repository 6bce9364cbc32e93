package import Claims
import Ledger

/// How far adding has come.
package struct AddProgress: Hashable, Sendable {
  package var documents: Int
  package var claims: Int
  package var course: IntakeCourse
}

/// What came of adding documents.
package struct AddReport: Sendable {
  package var added = 0
  package var unchanged = 0
  package var renewed = 0
  package var claims = 0
  package var findings = 0
  /// What was left out, with the number of its input.
  package var failures: [(input: Int, failure: AddFailure)] = []
  package var wasInterrupted = false
  /// The entry that the ledger had come to before.
  package var before: Int64
  /// The series that the documents speak of, as they name them, in order of the alphabet.
  package var series: [String] = []

  package var documents: Int { added + unchanged + renewed }
}

/// What was left out, and why.
package enum AddFailure: Error, Hashable, Sendable {
  case unread(IntakeFailure)
  /// Another document bears its name.
  case taken(DocumentID)
}

extension Desk {
  /// Adds documents, each in one transaction: what was added when it stops, for whatever reason,
  /// stays whole.
  ///
  /// Throws a `LedgerError` when the ledger cannot be written to; a document that cannot be read is
  /// a failure in the report and costs nothing but itself.
  package func add(
    _ intake: Intake, isStopped: () -> Bool = { false },
    progress: (AddProgress) -> Void = { _ in }
  ) async throws -> AddReport {
    var adding = Adding(ledger, before: try ledger.head().entry)
    var latest: IntakeCourse?
    try await intake.each(remembering: ledger, isStopped: isStopped) { course in
      latest = course
      progress(
        AddProgress(
          documents: adding.report.documents, claims: adding.report.claims, course: course))
    } _: { arrival in
      try adding.take(arrival)
      guard let latest else { return }
      progress(
        AddProgress(
          documents: adding.report.documents, claims: adding.report.claims, course: latest))
    }
    try adding.finish()
    adding.report.wasInterrupted = isStopped()
    return adding.report
  }
}
