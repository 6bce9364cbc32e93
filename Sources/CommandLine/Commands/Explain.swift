import ArgumentParser
import Claims
import Desk
import Judgement
import Publishing

/// `hearsay explain`: what speaks for a statement, and what against it.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Show every claim for and against a statement, and why it stands as it does.",
    discussion: """
      EXAMPLES
        hearsay explain "When the Stars Gossip" budget
        hearsay explain "Choi Go-eun" affiliation
        hearsay explain "When the Stars Gossip" castMember "Oh Jung-se"
        hearsay explain "Kim Joo-heon" names       why its names are one
      """)

  @OptionGroup var subject: SubjectOptions

  @Argument(help: "A property (firstAired, budget, castMember …), or “names”.")
  var property: String

  @Argument(help: "One of its values; all without it.")
  var value: String?

  @OptionGroup var ledger: LedgerOptions

  func run() throws {
    let desk = try ledger.desk()
    if property.lowercased() == "names" {
      let lines = NameRecordLines(try desk.names(subject.asked), Console.output.terminal).links
      return Console.output.write(lines.joined(separator: "\n") + "\n")
    }
    let explained = try desk.explain(subject.asked, property: property, value: value)
    let lines = ExplanationLines(explained.dossier, Console.output.terminal)
    for explanation in explained.explanations {
      Console.output.write(lines.text(of: explanation) + "\n")
    }
  }
}
