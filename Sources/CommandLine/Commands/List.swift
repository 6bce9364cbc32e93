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

  func run() throws {
    let desk = try ledger.desk()
    let all = try desk.list(kind, asOf: view.asOf, knownAt: view.knownAt?.moment)
    let terminal = Console.output.terminal
    for listed in all.prefix(limit) {
      var line = Terminal.clean(listed.name)
      if !listed.alsoCalled.isEmpty {
        line += " (" + listed.alsoCalled.map(Terminal.clean).joined(separator: ", ") + ")"
      }
      Console.output.line(
        line + "  "
          + terminal.styled(
            Wording.count(listed.claims, "claim") + " in "
              + Wording.count(listed.documents, "document"), .faint))
    }
  }
}

/// `hearsay find`: names and texts that hold some words.
struct Find: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "find",
    abstract: "Find names, in any spelling, and documents that hold some words.",
    discussion: """
      EXAMPLES
        hearsay find "Kim Ju-heon"
        hearsay find "fruit fly"
      """)

  @Argument(help: "The words.")
  var text: [String]

  @Option(name: .long, help: "How many of each at most.")
  var limit = 20

  @OptionGroup var view: ViewOptions
  @OptionGroup var ledger: LedgerOptions

  func run() throws {
    let desk = try ledger.desk()
    let words = text.joined(separator: " ")
    let found = try desk.find(
      words, asOf: view.asOf, knownAt: view.knownAt?.moment, limit: limit)
    guard !found.names.isEmpty || !found.documents.isEmpty else {
      throw DeskError.unknownName(words, near: [])
    }
    let terminal = Console.output.terminal
    for thing in found.names {
      Console.output.line(
        Terminal.clean(thing.name) + "  " + terminal.styled(Wording.kind(thing.kind), .faint))
    }
    for match in found.documents {
      Console.output.line(
        "\(match.document), \(Wording.date(match.said)): " + excerpt(of: match, on: terminal))
    }
  }

  /// The words about the place, with those sought set apart.
  private func excerpt(of match: TextMatch, on terminal: Terminal) -> String {
    let bytes = Array(match.excerpt.utf8)
    var text = ""
    var place = 0
    for hit in match.hits {
      text += Terminal.clean(String(decoding: bytes[place..<hit.lowerBound], as: UTF8.self))
      text += terminal.styled(
        Terminal.clean(String(decoding: bytes[hit], as: UTF8.self)), .heading)
      place = hit.upperBound
    }
    return text + Terminal.clean(String(decoding: bytes[place...], as: UTF8.self))
  }
}
