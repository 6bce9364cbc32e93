import FoundationEssentials
import Testing

/// The commands of the guides work as they stand.
struct DocumentationTests {
  @Test(arguments: ["FirstSteps.md"])
  func `every command of a guide succeeds`(guide: String) throws {
    let path = Program.package + "/Documentation/" + guide
    let text = String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
    let commands = Self.shellBlocks(in: text)
    #expect(commands.count > 5)
    let outcome = try Program().shell(commands.joined(separator: "\n"), in: Program.package)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("When the Stars Gossip"))
  }

  /// What stands between a line ```` ```sh ```` and the next ```` ``` ````.
  private static func shellBlocks(in text: String) -> [String] {
    var blocks: [String] = []
    var block: [Substring]?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line == "```sh" {
        block = []
      } else if line == "```", let lines = block {
        blocks.append(lines.joined(separator: "\n"))
        block = nil
      } else {
        block?.append(line)
      }
    }
    return blocks
  }
}
