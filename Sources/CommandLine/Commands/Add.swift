import ArgumentParser
import Claims
import Desk
import Documents
import Ledger
import Publishing

/// `hearsay add`: documents into the ledger.
struct Add: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Add documents to the ledger.",
    discussion: """
      Files, folders with all that is in them, addresses of pages and feeds, or -
      for standard input. Each document is added whole or not at all; adding one
      again changes nothing. A page that has changed since the last visit is added
      beside what it was. A dump that was interrupted goes on where it was.

      EXAMPLES
        hearsay add Examples
        hearsay add --published 2025-02-24 --publisher "Channel Ledger" story.txt
        hearsay add stories.jsonl --ledger dramas.sqlite
        hearsay add https://example.org/story.html
        hearsay add --with-template "Infobox television" enwiki.xml.bz2
      """)

  @Argument(help: "Files, folders, addresses, or - for standard input.", completion: .file())
  var paths: [String]

  @OptionGroup var options: ReadingOptions
  @OptionGroup var ledger: LedgerOptions

  @Flag(name: .shortAndLong, help: "Print nothing but errors.")
  var quiet = false

  func run() async throws {
    let inputs = try paths.flatMap { try Input.all(at: $0, named: options.id) }
    let intake = try options.intake(of: inputs)
    let desk = try ledger.desk(for: .creating)
    Interrupt.watch()
    var progress = ProgressLine()
    let report = try await desk.add(intake, isStopped: Interrupt.isRequested) {
      if !quiet { progress.show($0) }
    }
    progress.clear()
    var failed: ExitStatus?
    for (input, failure) in report.failures {
      let complaint = Complaint(failure, in: inputs[input])
      Console.messages.line(complaint.text)
      failed = failed ?? complaint.status
    }
    if !quiet { Console.output.write(try summary(of: report, desk)) }
    if report.wasInterrupted {
      Console.messages.line(
        "hearsay: interrupted; what was added before stays, and add it again for the rest")
      throw ExitStatus.interrupted.code
    }
    if let failed { throw failed.code }
  }

  private func summary(of report: AddReport, _ desk: Desk) throws -> String {
    var lines = [AddWords.counts(report)]
    if report.series.count > Self.mostSeriesTold {
      lines.append("They speak of \(Wording.count(report.series.count, "series", "series")).")
    } else if report.added + report.renewed > 0 {
      for news in try desk.news(of: report) { lines += AddWords.lines(of: news) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Of more series than this, only their number is told.
  private static let mostSeriesTold = 12
}
