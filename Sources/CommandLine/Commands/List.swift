import ArgumentParser
import Claims
import Desk
import Ledger
import Publishing

/// `hearsay list`: what there is.
struct List: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List what is known, the most spoken of first.",
    discussion: """
      EXAMPLES
        hearsay list
        hearsay list --kind person --limit 20
        hearsay list --as-of 2024-12-16
      """)

  @Option(name: .long, help: "What kind of thing.")
  var kind: Kind = .series

  @Option(name: .long, help: "How many at most.")
  var limit = 1000

  @OptionGroup var view: ViewOptions
  @OptionGroup var ledger: LedgerOptions

  func validate() throws {
    if limit < 1 { throw Complaint.badLimit }
  }

  func run() throws {
    let desk = try ledger.desk()
    let all = try desk.list(kind, asOf: view.asOf, knownAt: view.knownAt?.moment)
    let terminal = Console.output.terminal
    for listed in all.prefix(limit) {
      Console.output.line(
        NamesLine.text(listed.name, alsoCalled: listed.alsoCalled) + "  "
          + terminal.styled(
            Wording.count(listed.claims, "claim") + " in "
              + Wording.count(listed.documents, "document"), .faint))
    }
  }
}
