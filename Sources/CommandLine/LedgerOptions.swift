import ArgumentParser
import Claims
import Desk
import Ledger

/// Where the ledger is.
struct LedgerOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "The ledger's file (default: $HEARSAY_LEDGER, else hearsay.sqlite).", valueName: "path"))
  var ledger: String?

  var path: String {
    if let ledger { return ledger }
    if let path = environment("HEARSAY_LEDGER"), !path.isEmpty { return path }
    return "hearsay.sqlite"
  }

  /// A desk on the ledger; a ledger is made only for `.creating`.
  func desk(for access: Ledger.Access = .reading) throws(LedgerError) -> Desk {
    try Desk(at: path, for: access)
  }
}

/// From when the record is seen.
struct ViewOptions: ParsableArguments {
  @Option(name: .long, help: ArgumentHelp("Nothing said after that day.", valueName: "date"))
  var asOf: PartialDate?

  @Option(
    name: .long,
    help: ArgumentHelp("Nothing that the ledger came to know after that time.", valueName: "time"))
  var knownAt: KnownTime?
}

/// Of what the record is.
struct SubjectOptions: ParsableArguments {
  @Argument(help: "The name of a series, person, character, song … in any spelling.")
  var name: String

  @Option(name: .long, help: "What it is the name of, where it could be several.")
  var kind: Kind?

  @OptionGroup var view: ViewOptions

  var asked: Asked { Asked(name, kind: kind, asOf: view.asOf, knownAt: view.knownAt?.moment) }
}

extension Kind: ExpressibleByArgument {}

extension PartialDate: ExpressibleByArgument {
  public init?(argument: String) {
    guard !argument.contains(where: { $0 == "T" || $0 == " " }) else { return nil }
    self.init(iso: argument)
  }
}

/// A moment as a caller gives it: a day (its end), a time in UTC, or the number of an entry (`#12`).
struct KnownTime: ExpressibleByArgument {
  var moment: Moment

  init?(argument: String) {
    if argument.hasPrefix("#"), let entry = Int64(argument.dropFirst()) {
      moment = .entry(entry)
    } else if let date = PartialDate(iso: argument) {
      moment = argument.contains("T") ? .time(argument) : .end(of: date)
    } else {
      return nil
    }
  }
}
