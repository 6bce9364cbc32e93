import ArgumentParser
import Claims
import Desk
import Publishing

/// `hearsay timeline`: what happened when.
struct TimelineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "timeline", abstract: "Show what happened when, from the first rumour on.")

  @OptionGroup var subject: SubjectOptions
  @OptionGroup var ledger: LedgerOptions

  func run() throws {
    let dossier = try ledger.desk().dossier(subject.asked)
    SectionLines.print(dossier, Timeline(dossier).content, orElse: "No day is known.")
  }
}

/// `hearsay conflicts`: what does not hold together.
struct Conflicts: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "conflicts",
    abstract: "Show what is disputed, superseded, denied or unconfirmed, with both quotes.")

  @OptionGroup var subject: OptionalSubjectOptions
  @OptionGroup var ledger: LedgerOptions

  func run() throws {
    for dossier in try subject.dossiers(at: ledger.desk()) {
      SectionLines.print(dossier, Disputes(dossier).content, orElse: "Nothing is in conflict.")
    }
  }
}

/// `hearsay gaps`: what a complete record would hold.
struct GapsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gaps", abstract: "Show what is not known, and where it was looked for.")

  @OptionGroup var subject: OptionalSubjectOptions
  @OptionGroup var ledger: LedgerOptions

  func run() throws {
    for dossier in try subject.dossiers(at: ledger.desk()) {
      SectionLines.print(dossier, Gaps(dossier).content, orElse: "Nothing is missing.")
    }
  }
}

/// Of what the record is, or all series where nothing is named.
struct OptionalSubjectOptions: ParsableArguments {
  @Argument(help: "The name; without it, every series.")
  var name: String?

  @Option(name: .long, help: "What it is the name of, where it could be several.")
  var kind: Kind?

  @OptionGroup var view: ViewOptions

  func dossiers(at desk: Desk) throws -> [Dossier] {
    try (name.map { [$0] } ?? desk.seriesNames()).map { name in
      try desk.dossier(
        Asked(
          name, kind: self.name == nil ? .series : kind, asOf: view.asOf,
          knownAt: view.knownAt?.moment))
    }
  }
}

/// Prints one part of a page with the sources that it cites.
enum SectionLines {
  static func print(_ dossier: Dossier, _ content: Page.Content?, orElse nothing: String) {
    let terminal = Console.output.terminal
    let page = Page(dossier, today: Clock.today)
    var lines = [terminal.styled(Terminal.clean(page.title), .heading), ""]
    if let content {
      lines += TerminalPage.lines(of: content, on: terminal)
      lines += [""] + TerminalPage(page, on: terminal).sourceLines
    } else {
      lines.append(nothing)
    }
    Console.output.write(lines.joined(separator: "\n") + "\n\n")
  }
}
