import ArgumentParser
import Claims
import Desk
import Publishing

/// `hearsay show`: the record of one thing.
struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show the record of a series, or of anything else that is known.",
    discussion: """
      EXAMPLES
        hearsay show "When the Stars Gossip"
        hearsay show "Ask the Stars" --as-of 2024-12-16
        hearsay show "Kim Joo-heon" --json
      """)

  @OptionGroup var subject: SubjectOptions
  @OptionGroup var ledger: LedgerOptions

  @Flag(name: .long, help: "The whole record as JSON, with every claim and its quote.")
  var json = false

  func run() throws {
    let desk = try ledger.desk()
    let dossier = try desk.dossier(subject.asked)
    if json {
      Console.output.write(RecordJSON.text(of: dossier))
    } else {
      let page = Page(dossier, today: desk.today)
      Console.output.write(TerminalPage(page, on: Console.output.terminal).text)
    }
  }
}
