import ArgumentParser
import Desk

/// What a command will need, begun on another core while its arguments are parsed.
enum HeadStart {
  /// What is rehearsed for the commands that are often run for one document or one thing.
  private static let rehearsals: [(command: any ParsableCommand.Type, parts: [Rehearsal])] = [
    (Read.self, [.reading]), (Add.self, [.reading, .weighing]), (Show.self, [.weighing]),
    (ExplainCommand.self, [.weighing]),
  ]

  /// Begins what the command will need that the first of the arguments names.
  static func begin(for arguments: ArraySlice<String>) {
    guard let name = arguments.first,
      let parts = rehearsals.first(where: { $0.command.configuration.commandName == name })?.parts
    else { return }
    Task.detached { for part in parts { part.run() } }
  }
}
