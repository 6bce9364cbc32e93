import ArgumentParser
import Claims
import Desk
import Judgement
import Ledger
import Publishing

/// `hearsay sources`: the documents of the ledger.
struct Sources: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sources",
    abstract: "List the documents in the ledger, in the order in which they were added.",
    discussion: """
      EXAMPLES
        hearsay sources
        hearsay sources --reliability   how often each is held to be right, and why
      """)

  @Flag(
    name: .long,
    help: "How often each publisher is held to be right, learned from where sources agree.")
  var reliability = false

  @OptionGroup var view: ViewOptions
  @OptionGroup var ledger: LedgerOptions

  func run() throws {
    let desk = try ledger.desk()
    if reliability { return try printReliability(desk) }
    let documents = try desk.documents(asOf: view.asOf, knownAt: view.knownAt?.moment)
    let terminal = Console.output.terminal
    for document in documents {
      let source = document.source
      var words = Phrase("\(source.document)")
      if let title = source.title { words += Phrase(", “\(title)”") }
      if let publisher = source.publisher { words += Phrase(", \(publisher)") }
      words += Phrase(
        source.isDated
          ? ", " + Wording.date(source.said) : ", undated, added \(source.added.prefix(10))")
      words += Phrase(": " + Wording.count(document.claims, "claim"))
      if document.findings > 0 {
        words += Phrase(", " + Wording.count(document.findings, "finding"))
      }
      let number = "#\(source.entry)".paddedLeft(to: 6) + " "
      Console.output.line(
        Wrapping.lines(words, terminal, first: number).joined(separator: "\n"))
    }
  }

  private func printReliability(_ desk: Desk) throws {
    let terminal = Console.output.terminal
    for page in try desk.sourcePages(asOf: view.asOf, knownAt: view.knownAt?.moment) {
      let documents = Wording.count(page.documents.count, "document")
      Console.output.line(
        terminal.styled(Terminal.clean(page.name), .heading) + "  "
          + terminal.styled(documents, .faint))
      let sections = page.sections.map { section, tally in
        "\(section.rawValue) \(tally.right) of \(tally.facts)"
      }
      var sentences = [page.estimate.prefix(1).uppercased() + page.estimate.dropFirst() + "."]
      sentences += page.basis
      if !sections.isEmpty { sentences.append("By kind: \(sections.joined(separator: ", ")).") }
      Console.output.line(
        Wrapping.lines(Phrase(sentences.joined(separator: " ")), terminal, first: "  ")
          .joined(separator: "\n"))
    }
  }
}

/// `hearsay verify`: everything read again.
struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Check every quote against its document, and every hash of the chain.")

  @OptionGroup var ledger: LedgerOptions

  func run() throws {
    let desk = try ledger.desk()
    var progress = ProgressLine()
    let flaws = try desk.verify { progress.show($0, of: $1) }
    progress.clear()
    let held = try desk.statistics()
    for flaw in flaws { Console.output.line(FlawWords.line(flaw)) }
    Console.output.line(
      (flaws.isEmpty ? "Everything holds: " : Wording.count(flaws.count, "flaw") + " in ")
        + Wording.count(held.documents, "document") + ", " + Wording.count(held.claims, "claim")
        + ", " + Wording.count(held.decisions, "decision") + ".")
    if !flaws.isEmpty { throw ExitStatus.no.code }
  }
}
