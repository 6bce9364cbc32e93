import ArgumentParser
import Claims
import Desk
import Ledger
import Publishing

/// `hearsay find`: things by a name of theirs, and texts that hold some words.
struct Find: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "find",
    abstract: "Find things by name, in any spelling, and documents that hold some words.",
    discussion: """
      With --json one object is written: "words"; "things" with id, kind, name,
      alsoCalled, and series and performer where known; "documents" with document,
      title, said, excerpt, and hits, the places of the words as UTF-8 bytes of the
      excerpt; and "near", names that share words where nothing is found.

      EXAMPLES
        hearsay find "Kim Ju-heon"
        hearsay find 김주헌
        hearsay find fruit fly --limit 5
        hearsay find kim --json
      """)

  @Argument(help: "The words.")
  var text: [String]

  @Option(name: .long, help: "How many of each at most.")
  var limit = 20

  @OptionGroup var view: ViewOptions
  @OptionGroup var ledger: LedgerOptions

  @Flag(
    name: .long,
    help: "As one JSON object: things, documents, and names that are near where nothing is found.")
  var json = false

  func validate() throws {
    if limit < 1 { throw Complaint.badLimit }
    if text.joined().allSatisfy(\.isWhitespace) { throw Complaint.noWords }
  }

  func run() throws {
    let desk = try ledger.desk()
    let words = text.joined(separator: " ")
    let found = try desk.find(
      words, asOf: view.asOf, knownAt: view.knownAt?.moment, limit: limit)
    if json { Console.output.line(found.json(for: words)) }
    guard !found.things.isEmpty || !found.documents.isEmpty else {
      throw DeskError.unknownName(words, near: found.near)
    }
    if json { return }
    let terminal = Console.output.terminal
    for thing in found.things {
      Console.output.line(
        NamesLine.text(thing.name, alsoCalled: thing.alsoCalled) + "  "
          + terminal.styled(Terminal.clean(thing.words), .faint))
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
