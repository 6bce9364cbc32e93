import ArgumentParser
import Claims
import Desk
import Documents
import Fetching

/// What the sender says of the documents that are given.
struct ReadingOptions: ParsableArguments {
  @Option(name: .long, help: ArgumentHelp("The day on which it was published.", valueName: "date"))
  var published: PartialDate?

  @Option(name: .long, help: "Who published it.")
  var publisher: String?

  @Option(name: .long, help: "Where it was published.")
  var url: String?

  @Option(name: .long, help: "The name to keep it under, for a single document.")
  var id: String?

  @Option(
    name: [.customLong("as")],
    help: ArgumentHelp("Its format, instead of the one recognised.", valueName: "format"))
  var format: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Of a dump or a feed, only pages that use that template.", valueName: "name"))
  var withTemplate: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Of a dump or a feed, only pages in whose title the regular expression is found.",
      valueName: "regex"))
  var title: String?

  @Flag(name: .long, help: "Let addresses lead to this machine and to private networks.")
  var allowPrivate = false

  func validate() throws {
    _ = try titleFilter()
    if let format, Formats.named(format) == nil {
      throw Complaint.unknownFormat(format, known: Formats.all.map { $0.name })
    }
  }

  /// The intake of those inputs.
  func intake(of inputs: [Input]) throws -> Intake {
    if id != nil, inputs.count != 1 {
      throw ValidationError("--id names a single document, and \(inputs.count) were given.")
    }
    let facts = DocumentFacts(
      id: DocumentID(""), published: published, publisher: publisher, url: url, today: Clock.today)
    let allowsAll = allowPrivate
    let fetcher = Fetcher(agent: Self.agent) { address in allowsAll || address.isPublic }
    return Intake(
      inputs, facts: facts, format: format.flatMap { Formats.named($0) },
      filter: EntryFilter(title: try titleFilter(), following: title, template: withTemplate),
      fetcher: fetcher)
  }

  private func titleFilter() throws -> (@Sendable (String) -> Bool)? {
    guard let title else { return nil }
    guard let pattern = try? Regex(title) else { throw Complaint.badPattern(title) }
    // Entries are chosen one after the other, before they are parsed side by side.
    nonisolated(unsafe) let titles = pattern
    return { $0.contains(titles) }
  }

  /// Who asks: the program, and where its user may be found, if they say so.
  private static var agent: String {
    let contact = environment("HEARSAY_CONTACT").flatMap { $0.isEmpty ? nil : $0 }
    return "hearsay/" + Hearsay.number + (contact.map { " (\($0))" } ?? "")
  }
}
