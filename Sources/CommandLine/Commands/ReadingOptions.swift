import ArgumentParser
import Claims
import Desk
import Documents

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

  func validate() throws {
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
    return Intake(inputs, facts: facts, format: format.flatMap { Formats.named($0) })
  }
}
