import ArgumentParser
import Claims
import Desk
import Documents
import Reading

/// `hearsay read`: documents in, claims out, and nothing kept.
struct Read: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read", abstract: "Read documents and print their claims as JSON Lines.",
    discussion: """
      One claim a line, in the order of the text; of several files, in the order of
      the files. What was seen and could not be settled goes to standard error, or,
      with --findings, to standard output as JSON Lines instead of the claims.

      EXAMPLES
        hearsay read story.txt
        hearsay read --published 2025-03-01 --placed page.txt
        hearsay read https://example.org/story.html
        hearsay read --with-template "Infobox television" enwiki.xml.bz2
      """)

  @Argument(help: "Files, addresses, or - for standard input.", completion: .file())
  var files: [String]

  @OptionGroup var options: ReadingOptions

  @Flag(name: .long, help: "Print findings, and not claims.")
  var findings = false

  @Flag(name: .long, help: "Give each claim's document and byte range.")
  var placed = false

  @Flag(
    name: .long, help: "Give the rule and the words that made each claim; in words on a terminal.")
  var why = false

  func run() async throws {
    let inputs = files.map { Input.one(at: $0, named: options.id) }
    Interrupt.watch()
    var failed: ExitStatus?
    try await options.intake(of: inputs).each(isStopped: Interrupt.isRequested) { arrival in
      switch arrival.outcome {
      case .items(let items): for item in items { print(item) }
      case .failed(let failure):
        let complaint = Complaint(failure, in: inputs[arrival.input])
        Console.messages.line(complaint.text)
        failed = failed ?? complaint.status
      case .passedOver, .visited, .unchanged: break
      }
    }
    if Interrupt.isRequested() { throw ExitStatus.interrupted.code }
    if let failed { throw failed.code }
  }

  private func print(_ item: Arrival.Item) {
    let document = item.document
    var output = ""
    let reading = item.reading
    let seen = document.findings + reading.findings
    if findings {
      for finding in seen {
        let quote = finding.quote.map { document.words(in: $0.range) }
        output += FindingWords.json(finding, in: document.id, quote: quote) + "\n"
      }
    } else {
      for (claim, derivation) in zip(reading.claims, reading.derivations) {
        let words = DerivationWords(derivation: derivation, document: document)
        if why, Console.output.isTerminal {
          output += words.lines(of: claim)
          continue
        }
        var line = ClaimLine(claim: claim, quote: document.words(in: claim.quote.range))
          .json(placed: placed)
        if why {
          line.removeLast()
          line += ",\"why\":" + words.json + "}"
        }
        output += line + "\n"
      }
      for finding in seen {
        let quote = finding.quote.map { document.words(in: $0.range) }
        Console.messages.line("\(document.id): " + FindingWords.line(finding, quote: quote))
      }
    }
    Console.output.write(output)
  }
}
