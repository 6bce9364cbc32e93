package import Claims
package import Documents
import Ledger
import Reading

/// How far adding has come.
package struct AddProgress: Hashable, Sendable {
  package var documents: Int
  package var claims: Int
  /// Which of the inputs is being worked on, from 0, and how many there are.
  package var input: Int
  package var inputs: Int
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

/// A document that was left out, and why.
package enum AddFailure: Error, Hashable, Sendable {
  case document(DocumentError)
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
    var report = AddReport(before: try ledger.head().entry)
    var series: Set<String> = []
    try await intake.each(isStopped: isStopped) { input, outcome in
      switch outcome {
      case .success(let items): for item in items { try keep(item, from: input, &report, &series) }
      case .failure(let error): report.failures.append((input, .document(error)))
      }
      progress(
        AddProgress(
          documents: report.documents, claims: report.claims, input: input,
          inputs: intake.inputs.count))
    }
    try ledger.makeSearchable()
    report.wasInterrupted = isStopped()
    report.series = series.sorted()
    return report
  }

  private func keep(
    _ item: Intake.Item, from input: Int, _ report: inout AddReport, _ series: inout Set<String>
  ) throws {
    let reading = item.reading
    let findings = item.document.findings + reading.findings
    do {
      let outcome = try ledger.append(
        item.document, claims: reading.claims, findings: findings,
        readerVersion: Self.readerVersion, isOneOfMany: true)
      switch outcome {
      case .unchanged: report.unchanged += 1
      case .added: report.added += 1
      case .renewed: report.renewed += 1
      }
      if case .unchanged = outcome { return }
      report.claims += reading.claims.count
      report.findings += findings.count
      if series.count <= Self.mostSeriesNoted {
        for claim in reading.claims where claim.kind == .series { series.insert(claim.subject) }
      }
    } catch LedgerError.taken(let document, _, _) {
      report.failures.append((input, .taken(document)))
    }
  }

  /// A summary of more series than this says nothing to anybody.
  private static let mostSeriesNoted = 1000
}
