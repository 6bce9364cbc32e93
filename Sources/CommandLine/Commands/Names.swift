import ArgumentParser
import Claims
import Desk
import Publishing

/// `hearsay names`: every spelling of one name.
struct NamesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "names",
    abstract: "Show every spelling of a name, who writes it, and why they are one.",
    discussion: """
      A Korean name is also shown in Hangul and as each published system writes it.
      “hearsay explain NAME names” quotes what the links rest on.

      EXAMPLES
        hearsay names "Kim Joo-heon"
        hearsay names "Ask the Stars" --kind series
      """)

  @OptionGroup var subject: SubjectOptions
  @OptionGroup var ledger: LedgerOptions

  func run() throws {
    let record = try ledger.desk().names(subject.asked)
    let lines = NameRecordLines(record, Console.output.terminal).all
    Console.output.write(lines.joined(separator: "\n") + "\n")
  }
}

/// `hearsay changes`: what came to be known since a day.
struct ChangesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "changes", abstract: "Show what a record holds that it did not hold on a day.",
    discussion: """
      EXAMPLES
        hearsay changes "When the Stars Gossip" --since 2024-12-16
        hearsay changes "When the Stars Gossip" --since 2024-12-16 --as-of 2025-02-01
      """)

  @OptionGroup var subject: SubjectOptions

  @Option(name: .long, help: ArgumentHelp("The day to compare with.", valueName: "date"))
  var since: PartialDate

  @OptionGroup var ledger: LedgerOptions

  func run() throws {
    let changes = try ledger.desk().changes(subject.asked, since: since)
    let terminal = Console.output.terminal
    let lines = ChangeLines(changes, terminal).lines
    Console.output.write(
      (lines.isEmpty
        ? "Nothing changed since \(Wording.date(since))." : lines.joined(separator: "\n")) + "\n")
  }
}
