import ArgumentParser
import Claims
import Desk
import Judgement
import Publishing

/// `hearsay timeline`: what happened when.
struct TimelineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "timeline", abstract: "Show what happened when, from the first rumour on.",
    discussion: """
      EXAMPLES
        hearsay timeline "When the Stars Gossip"
        hearsay timeline "When the Stars Gossip" --as-of 2022-03-28
      """)

  @OptionGroup var subject: SubjectOptions
  @OptionGroup var ledger: LedgerOptions

  func run() throws {
    let dossier = try ledger.desk().dossier(subject.asked)
    SectionLines.print(dossier, Timeline(dossier).content, orElse: "No day is known.")
  }
}

/// `hearsay conflicts`: what does not hold together.
struct Conflicts: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "conflicts",
    abstract: "Show what is disputed, superseded, denied or unconfirmed, with both quotes.",
    discussion: """
      EXAMPLES
        hearsay conflicts                             over all series
        hearsay conflicts "When the Stars Gossip"
        hearsay conflicts --as-of 2024-12-16
      """)

  @OptionGroup var subject: OptionalSubjectOptions
  @OptionGroup var ledger: LedgerOptions

  func run() async throws {
    try await subject.print(
      at: ledger.desk(), orElse: "Nothing is in conflict"
    ) { Disputes($0).content }
  }
}

/// `hearsay gaps`: what a complete record would hold.
struct GapsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gaps", abstract: "Show what is not known, and where it was looked for.",
    discussion: """
      EXAMPLES
        hearsay gaps "When the Stars Gossip"
        hearsay gaps --as-of 2025-02-01
      """)

  @OptionGroup var subject: OptionalSubjectOptions
  @OptionGroup var ledger: LedgerOptions

  func run() async throws {
    try await subject.print(at: ledger.desk(), orElse: "Nothing is missing") { Gaps($0).content }
  }
}

/// Of what the record is, or all series where nothing is named.
struct OptionalSubjectOptions: ParsableArguments {
  @Argument(help: "The name; without it, every series.")
  var name: String?

  @Option(name: .long, help: "What it is the name of, where it could be several.")
  var kind: Kind?

  @OptionGroup var view: ViewOptions

  /// Prints one part of the record, or that part of every series that has it; what has nothing of
  /// the kind is only counted.
  func print(
    at desk: Desk, orElse nothing: String, _ part: @escaping @Sendable (Dossier) -> Page.Content?
  ) async throws {
    let asked = { (name: String, kind: Kind?) in
      Asked(name, kind: kind, asOf: view.asOf, knownAt: view.knownAt?.moment)
    }
    if let name {
      let dossier = try desk.dossier(asked(name, kind))
      return SectionLines.print(dossier, part(dossier), orElse: nothing + ".")
    }
    let names = try desk.list(asOf: view.asOf, knownAt: view.knownAt?.moment).map(\.name)
    var quiet = 0
    try await desk.eachDossier(names.map { asked($0, .series) }) { dossier in
      part(dossier).map { (dossier, $0) }
    } _: { found in
      if let (dossier, content) = found {
        SectionLines.print(dossier, content, orElse: nothing)
      } else {
        quiet += 1
      }
    }
    if quiet > 0 {
      let others = quiet == names.count ? "" : "other "
      Console.output.line(
        "\(nothing) in \(Wording.count(quiet, others + "series", others + "series")).")
    }
  }
}

/// Prints one part of a page with the sources that it cites.
enum SectionLines {
  static func print(_ dossier: Dossier, _ content: Page.Content?, orElse nothing: String) {
    let terminal = Console.output.terminal
    var lines = [terminal.styled(Terminal.clean(dossier.record.name), .heading), ""]
    if let content {
      lines += TerminalPage.lines(of: content, on: terminal)
      lines += sources(of: dossier, cited: content.marks, on: terminal)
    } else {
      lines.append(nothing)
    }
    Console.output.write(lines.joined(separator: "\n") + "\n\n")
  }

  /// The sources that bear these marks, after an empty line; none for no marks.
  static func sources(of dossier: Dossier, cited: Set<Int>, on terminal: Terminal) -> [String] {
    let sources = Page.sources(of: dossier.record).filter { cited.contains($0.mark) }
    return sources.isEmpty ? [] : [""] + TerminalPage.lines(of: sources, on: terminal)
  }
}
