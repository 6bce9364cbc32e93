import FoundationEssentials
import Testing

/// `Documentation/Reference/Commands.md` is what the program says of itself; run the tests with
/// `HEARSAY_RECORD=1` to write it anew.
struct CommandReferenceTests {
  private static let path = Program.package + "/Documentation/Reference/Commands.md"

  @Test func `the reference of the commands is what their help says`() throws {
    let program = try Program()
    var reference = """
      # The commands

      This page is made from the program's own help.

      """
    for command in try Self.commands(of: program) {
      let help = try program.run(["help"] + command)
      #expect(help.status == 0)
      let title = (["hearsay"] + command).joined(separator: " ")
      reference += "\n## \(title)\n\n```\n\(Self.trimmed(help.output))\n```\n"
    }
    let file = URL(fileURLWithPath: Self.path)
    if ProcessInfo.processInfo.environment["HEARSAY_RECORD"] != nil {
      try Data(reference.utf8).write(to: file)
    }
    #expect(String(decoding: try Data(contentsOf: file), as: UTF8.self) == reference)
  }

  /// Every command by its words, the program itself (no words) first, then in the order of its help.
  private static func commands(of program: Program) throws -> [[String]] {
    struct Outline: Decodable { var command: Command }
    struct Command: Decodable {
      var commandName: String
      var subcommands: [Command]?

      func words(after start: [String]) -> [[String]] {
        [start]
          + (subcommands ?? []).filter { $0.commandName != "help" }.flatMap {
            $0.words(after: start + [$0.commandName])
          }
      }
    }
    let dump = try program.run("--experimental-dump-help")
    return try JSONDecoder().decode(Outline.self, from: Data(dump.output.utf8)).command.words(
      after: [])
  }

  private static func trimmed(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      String(line.reversed().drop { $0 == " " }.reversed())
    }
    return lines.joined(separator: "\n").trimmingNewlines
  }
}

extension String {
  fileprivate var trimmingNewlines: String {
    String(drop { $0 == "\n" }.reversed().drop { $0 == "\n" }.reversed())
  }
}
