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
    for command in try Self.outline(of: program).words(after: []) {
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

  /// What is wider is broken by the library, in the middle of an example as readily as of a sentence.
  @Test func `no line that a command tells of itself is wider than 80 columns`() throws {
    let told = try Self.outline(of: Program()).discussions
    #expect(told.count > 10)
    for line in told.flatMap({ $0.split(separator: "\n") }) { #expect(line.count <= 80, "\(line)") }
  }

  private struct Command: Decodable {
    var commandName: String
    var discussion: String?
    var subcommands: [Command]?

    /// Every command by its words, the program itself (no words) first, then in the order of its
    /// help.
    func words(after start: [String]) -> [[String]] {
      [start]
        + (subcommands ?? []).filter { $0.commandName != "help" }.flatMap {
          $0.words(after: start + [$0.commandName])
        }
    }

    var discussions: [String] {
      [discussion].compactMap(\.self) + (subcommands ?? []).flatMap(\.discussions)
    }
  }

  private static func outline(of program: Program) throws -> Command {
    struct Outline: Decodable { var command: Command }
    let dump = try program.run("--experimental-dump-help")
    return try JSONDecoder().decode(Outline.self, from: Data(dump.output.utf8)).command
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
