import Claims
import Documents
import Ledger
import Reading

/// Documents on their way into the ledger, and what has come of them so far.
struct Adding {
  var report: AddReport
  private let ledger: Ledger
  private var series: Set<String> = []
  /// Of the input that is being taken in.
  private var input = 0
  private var documents = 0
  private var hasFailed = false
  /// How far its bundle has come since that was last written down.
  private var next: Arrival.Next?
  private var arrivals = 0

  init(_ ledger: Ledger, before entry: Int64) {
    self.ledger = ledger
    report = AddReport(before: entry)
  }

  /// Takes in what arrived; throws a `LedgerError`.
  mutating func take(_ arrival: Arrival) throws {
    if arrival.input != input {
      try writeMark()
      (input, documents, hasFailed) = (arrival.input, 0, false)
    }
    switch arrival.outcome {
    case .items(let items): for item in items { try keep(item) }
    case .failed(let failure): fail(.unread(failure))
    case .passedOver(let count):
      documents += count
      report.unchanged += count
    case .unchanged: report.unchanged += 1
    case .visited(let visit): if !hasFailed { try ledger.append(visit) }
    }
    next = arrival.next ?? next
    arrivals += 1
    if arrivals % Self.arrivalsToMark == 0 { try writeMark() }
  }

  /// Ends the work, also when it was interrupted.
  mutating func finish() throws {
    try writeMark()
    try ledger.makeSearchable()
    report.series = series.sorted()
  }

  private mutating func writeMark() throws {
    guard let next else { return }
    try ledger.append(BundleMark(next.place, documents: documents), of: next.bundle)
    self.next = nil
  }

  /// What is lost to a program that is killed: reading so many documents once more.
  private static let arrivalsToMark = 500

  private mutating func keep(_ item: Arrival.Item) throws {
    let reading = item.reading
    let findings = item.document.findings + reading.findings
    do {
      let outcome = try ledger.append(
        item.document, claims: reading.claims, findings: findings,
        readerVersion: Desk.readerVersion, isOneOfMany: true)
      documents += 1
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
      fail(.taken(document))
    }
  }

  private mutating func fail(_ failure: AddFailure) {
    hasFailed = true
    report.failures.append((input, failure))
  }

  /// A summary of more series than this says nothing to anybody.
  private static let mostSeriesNoted = 1000
}
