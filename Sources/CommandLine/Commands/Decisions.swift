import ArgumentParser
import Claims
import Desk
import Ledger
import Publishing

/// Who decides, and why.
struct EditorOptions: ParsableArguments {
  @Option(name: .long, help: "Why; it stands in the record beside what was decided.")
  var reason: String

  @Option(name: .long, help: "Who decides (default: $HEARSAY_EDITOR, else $USER).")
  var editor: String?

  @OptionGroup var ledger: LedgerOptions

  /// Appends the decision and tells its number, under which it can be taken back.
  func decide(_ act: (Desk) throws -> Decision.Act) throws {
    let desk = try ledger.desk(for: .writing)
    let name = editor ?? environment("HEARSAY_EDITOR") ?? environment("USER") ?? "an editor"
    let decision = try desk.decide(try act(desk), by: name, because: reason)
    Console.output.line(
      "Decided, as entry \(decision.entry); “hearsay undo \(decision.entry)” takes it back.")
  }

  func validate() throws {
    if reason.allSatisfy(\.isWhitespace) { throw ValidationError("A decision needs a reason.") }
  }
}

struct Prefer: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prefer", abstract: "Decide that a claim's value holds.",
    discussion: "EXAMPLE\n  hearsay prefer 41 --reason \"the company's own site says so\"")
  @Argument(help: "The number of the claim, as `explain` shows it.") var claim: Int64
  @OptionGroup var editor: EditorOptions
  func run() throws { try editor.decide { _ in .prefer(ClaimID(claim)) } }
}

struct Reject: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reject", abstract: "Decide that a claim is not to be believed.")
  @Argument(help: "The number of the claim, as `explain` shows it.") var claim: Int64
  @OptionGroup var editor: EditorOptions
  func run() throws { try editor.decide { _ in .reject(ClaimID(claim)) } }
}

struct Correct: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "correct", abstract: "Say what holds, whatever the documents say.",
    discussion: """
      EXAMPLE
        hearsay correct "When the Stars Gossip" runtime 70 --reason "timed"
        hearsay correct "When the Stars Gossip" audienceShare 2.1 --with episode=2 \\
          --with area=nationwide --reason "the measuring firm's table"
      """)
  @Argument(help: "The name of the thing.") var name: String
  @Argument(help: "The property.") var property: String
  @Argument(help: "The value: a number, an ISO date, an amount with its currency, words.")
  var value: String
  @Option(name: .long, help: "What the name is of, where it could be several.") var kind: Kind?
  @Option(name: [.customLong("with")], help: ArgumentHelp("A qualifier.", valueName: "key=value"))
  var qualifiers: [String] = []
  @OptionGroup var editor: EditorOptions

  func run() throws {
    let pairs = try qualifiers.map { pair in
      let parts = pair.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2 else { throw ValidationError("--with takes KEY=VALUE.") }
      return (parts[0], parts[1])
    }
    try editor.decide {
      try $0.correction(
        of: name, kind: kind, property: property, value: value,
        qualifiers: Dictionary(pairs) { _, last in last })
    }
  }
}

/// Two names of one kind, and what is decided about them.
struct TwoNames: ParsableArguments {
  @Argument(help: "A name.") var one: String
  @Argument(help: "Another name.") var other: String
  @Option(name: .long, help: "What they are the names of, where it could be several.") var kind:
    Kind?
  @OptionGroup var editor: EditorOptions

  func decide(_ act: (Kind) -> Decision.Act) throws {
    try editor.decide { act(try $0.kind(of: one, given: kind)) }
  }
}

struct Merge: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge", abstract: "Decide that two names are one thing.")
  @OptionGroup var names: TwoNames
  func run() throws { try names.decide { .merge(kind: $0, names.one, names.other) } }
}

struct Split: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "split", abstract: "Decide that two names are two things.",
    discussion: """
      Where two people write their name alike, the second name is the first with
      the series of one of them in brackets:

        hearsay split "Kim Ji-won" "Kim Ji-won (Low Tide)" --reason "two women"
      """)
  @OptionGroup var names: TwoNames
  func run() throws { try names.decide { .split(kind: $0, names.one, names.other) } }
}

struct Rename: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rename",
    abstract: "Decide by which name a thing goes: NAME, then the name to use.")
  @OptionGroup var names: TwoNames
  func run() throws {
    try names.decide { .rename(kind: $0, name: names.one, preferred: names.other) }
  }
}

struct Alias: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "alias", abstract: "Give a thing another name that no document needs to use.")
  @OptionGroup var names: TwoNames
  func run() throws { try names.decide { .alias(kind: $0, name: names.one, other: names.other) } }
}

struct Undo: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo", abstract: "Take a decision back.")
  @Argument(help: "The number of the decision.") var entry: Int64
  @OptionGroup var editor: EditorOptions
  func run() throws { try editor.decide { _ in .undo(entry) } }
}

struct Decisions: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decisions", abstract: "List what editors decided, in order.")
  @OptionGroup var ledger: LedgerOptions

  func run() throws {
    let decisions = try ledger.desk().decisions()
    let inForce = Set(decisions.inForce.map(\.entry))
    for decision in decisions {
      Console.output.line(DecisionWords.line(decision, holds: inForce.contains(decision.entry)))
    }
  }
}
