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
      EXAMPLES
        hearsay find "Kim Ju-heon"
        hearsay find 김주헌
        hearsay find fruit fly --limit 5
      """)

  @Argument(help: "The words.")
  var text: [String]

  @Option(name: .long, help: "How many of each at most.")
  var limit = 20

  @OptionGroup var view: ViewOptions
  @OptionGroup var ledger: LedgerOptions

  func validate() throws {
    if limit < 1 { throw Complaint.badLimit }
    if text.joined().allSatisfy(\.isWhitespace) { throw Complaint.noWords }
  }

  func run() throws {
    let desk = try ledger.desk()
    let words = text.joined(separator: " ")
    let found = try desk.find(
      words, asOf: view.asOf, knownAt: view.knownAt?.moment, limit: limit)
    guard !found.things.isEmpty || !found.documents.isEmpty else {
      throw DeskError.unknownName(words, near: found.near)
    }
    let terminal = Console.output.terminal
    for thing in found.things {
      let series = thing.series.map { " in " + Terminal.clean($0) } ?? ""
      Console.output.line(
        NamesLine.text(thing.name, alsoCalled: thing.alsoCalled) + "  "
          + terminal.styled(Wording.kind(thing.id.kind) + series, .faint))
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
