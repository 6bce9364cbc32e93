import ArgumentParser
import Claims
import Desk
import Documents
import Publishing

/// `hearsay export`: a record for other programs.
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Print a record in a format for other programs.",
    discussion: """
      EXAMPLES
        hearsay export "When the Stars Gossip" --as jsonld
        hearsay export "When the Stars Gossip" --as nfo > tvshow.nfo
      """)

  @OptionGroup var subject: SubjectOptions
  @OptionGroup var ledger: LedgerOptions

  @Option(
    name: [.customLong("as")],
    help: ArgumentHelp(
      "One of " + Exports.all.map { $0.name }.joined(separator: ", ") + ".", valueName: "format"),
    completion: .list(Exports.all.map { $0.name }))
  var format: String

  func validate() throws {
    if Exports.named(format) == nil {
      throw Complaint.unknownFormat(format, known: Exports.all.map { $0.name })
    }
  }

  func run() throws {
    guard let format = Exports.named(format) else { return }
    Console.output.write(format.text(of: try ledger.desk().dossier(subject.asked)))
  }
}

/// `hearsay formats`: what is read, and what is given.
struct FormatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "formats", abstract: "List the formats that are read and those that are exported.")

  func run() {
    Console.output.line("Read, with --as to choose:")
    for format in Formats.all {
      let endings = format.extensions.map { "." + $0 }.joined(separator: " ")
      Console.output.line(
        "  " + format.name.padded(to: 10) + format.summary
          + (endings.isEmpty ? "" : " (\(endings))"))
    }
    Console.output.line("\nExported, with “hearsay export NAME --as”:")
    for format in Exports.all {
      Console.output.line("  " + format.name.padded(to: 10) + format.summary)
    }
  }
}
