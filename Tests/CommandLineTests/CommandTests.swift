import Testing

/// What the commands print, over the project's own examples.
struct CommandTests {
  let program: Program

  init() throws {
    program = try Program()
    try program.run("add", Program.package + "/Examples")
  }

  @Test func `the summary of adding tells what is new and disputed`() throws {
    let outcome = try program.run("add", "--ledger", "again", Program.package + "/Examples")
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("8 documents added"))
    #expect(outcome.output.contains("When the Stars Gossip: a new record"))
  }

  @Test func `a page shows values with marks, and the sources at its end`() throws {
    let page = try program.run("show", "When the Stars Gossip").output
    #expect(page.hasPrefix("When the Stars Gossip\n"))
    #expect(page.contains("SOURCES"))
    #expect(page.contains("[1]"))
    #expect(page.contains("not known"))
    #expect(!page.contains("\u{1B}"), "colours are for terminals")
  }

  @Test func `any spelling and any alias finds the same record`() throws {
    let page = try program.run("show", "when the stars gossip").output
    #expect(try program.run("show", "Ask the Stars").output == page)
  }

  @Test func `a search shows each thing once with its names, and then documents`() throws {
    let lines = try program.run("find", "gong", "hyo", "jin").output.split(separator: "\n")
    #expect(lines.first == "Gong Hyo-jin (Gong Hyo Jin)  person")
    #expect(lines.count > 1)
    #expect(lines.dropFirst().allSatisfy { $0.contains(".txt, ") })
  }

  @Test func `a search as JSON holds things, and documents with the places of the words`() throws {
    let output = try program.run("find", "eve kim", "--json").output
    #expect(
      output.hasPrefix(
        """
        {"words":"eve kim","things":[{"id":"character:eve-kim","kind":"character",\
        "name":"Eve Kim","alsoCalled":[],"series":"When the Stars Gossip"}],"documents":[{"document":
        """))
    #expect(output.contains("\"said\":\"2022-03-28\""))
    #expect(output.hasSuffix("],\"near\":[]}\n"))
    let none = try program.run("find", "Stars Who Whisper", "--json")
    #expect(none.status == 1)
    #expect(none.output.hasPrefix("{\"words\":\"Stars Who Whisper\",\"things\":[],"))
    #expect(none.output.contains("\"When the Stars Gossip\""))
  }

  @Test(arguments: [
    (["find", ""], 64), (["find", " "], 64), (["find", "...", "!"], 1),
    (["find", "no such thing"], 1),
    (["find", "gong", "--limit", "0"], 64), (["find", "gong", "--limit=-1"], 64),
    (["list", "--limit=-1"], 64),
  ])
  func `a search for nothing, and one that finds nothing, say so`(
    arguments: [String], status: Int
  ) throws {
    let outcome = try program.run(arguments)
    #expect(outcome.status == Int32(status))
    #expect(outcome.output.isEmpty)
    #expect(!outcome.errors.isEmpty)
  }

  @Test(arguments: [
    ["merge", "Gong Hyo-jin", "Gong Hyo Jin"], ["split", "Jin", "jin"],
    ["alias", "Gong Hyo-jin", " "], ["rename", "Gong Hyo-jin", ""],
    ["alias", "Gong Hyo-jin", String(repeating: "a", count: 10_000)],
  ])
  func `a decision that can make no difference is refused`(arguments: [String]) throws {
    let outcome = try program.run(arguments + ["--reason", "so it is"])
    #expect(outcome.status == 64)
    #expect(outcome.output.isEmpty)
  }

  @Test func `a decision is taken back once`() throws {
    let merged = try program.run("merge", "Jin", "Kim Seok-jin", "--reason", "his name")
    #expect(merged.output.contains("as entry 9"))
    #expect(try program.run("undo", "9", "--reason", "a slip").status == 0)
    let again = try program.run("undo", "9", "--reason", "a slip")
    #expect(again.status == 1)
    #expect(again.errors.contains("taken back before"))
    #expect(try program.run("undo", "10", "--reason", "no slip").status == 0)
    #expect(try program.run("names", "Jin").output.contains("Kim Seok-jin"))
  }

  @Test func `nothing said later shows as of a day`() throws {
    let page = try program.run("show", "When the Stars Gossip", "--as-of", "2024-12-16").output
    #expect(page.contains("As of 16 December 2024"))
    #expect(page.contains("expected"))
    #expect(!page.contains("AUDIENCE SHARE"))
    #expect(!page.contains("Seungkwan"))
  }

  @Test func `nothing is known before the first entry`() throws {
    let outcome = try program.run("show", "When the Stars Gossip", "--known-at", "2001-01-01")
    #expect(outcome.status == 1)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("nothing is known of “When the Stars Gossip”"))
  }

  @Test func `changes since a day tell what came of plans, with the sources cited`() throws {
    let outcome = try program.run("changes", "When the Stars Gossip", "--since", "2024-12-16")
    #expect(outcome.output.contains("was upcoming, now ended"))
    #expect(outcome.output.contains("confirmed  First aired: 4 January 2025"))
    #expect(!outcome.output.contains("[]"))
    let later = try program.run(
      "changes", "When the Stars Gossip", "--since", "2024-12-16", "--as-of", "2024-12-16")
    #expect(later.output == "Nothing changed since 16 December 2024.\n")
  }

  @Test func `conflicts of all series show those that have any and count the rest`() throws {
    let output = try program.run("conflicts").output
    #expect(output.contains("Affiliation of Choi Go-eun: disputed"))
    #expect(output.hasSuffix("Nothing is in conflict in 4 other series.\n"))
    #expect(!output.contains("[1]"), "only what is cited is listed")
  }

  @Test func `an unknown name gets near ones and the status of no`() throws {
    let outcome = try program.run("show", "When the Moons Gossip")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("nothing is known"))
    #expect(outcome.errors.contains("When the Stars Gossip"))
  }

  @Test(arguments: ["json", "jsonld", "claims"])
  func `exports in JSON are JSON`(format: String) throws {
    let outcome = try program.shell(
      """
      hearsay export "When the Stars Gossip" --as \(format) |
        python3 -c "import json, sys; [json.loads(line) for line in sys.stdin]"
      """)
    #expect(outcome.status == 0, "\(outcome.errors)")
  }

  @Test func `the export for media servers is XML`() throws {
    let outcome = try program.shell(
      """
      hearsay export "When the Stars Gossip" --as nfo |
        python3 -c "import sys, xml.dom.minidom as d; d.parse(sys.stdin.buffer)"
      """)
    #expect(outcome.status == 0, "\(outcome.errors)")
  }

  @Test func `a decision stands first and can be taken back`() throws {
    let before = try program.run("show", "When the Stars Gossip").output
    try program.run("correct", "When the Stars Gossip", "runtime", "75", "--reason", "timed")
    #expect(try program.run("show", "When the Stars Gossip").output.contains("75 minutes"))
    #expect(try program.run("decisions").output.contains("timed"))
    try program.run("undo", "9", "--reason", "the watch was fast")
    #expect(try program.run("show", "When the Stars Gossip").output == before)
    #expect(try program.run("verify").status == 0)
  }

  @Test func `a decision without a reason is refused`() throws {
    #expect(try program.run("prefer", "1").status == 64)
    #expect(try program.run("prefer", "1", "--reason", " ").status == 64)
    #expect(try program.run("prefer", "999999", "--reason", "so").status == 1)
  }

  @Test func `each claim can be asked for its rule and its words`() throws {
    let story = try program.file(
      "why.txt", " date 2024-12-16 Kim Min-su reportedly plays Han Ji-woo in “Cold River”.\n")
    let outcome = try program.shell(
      """
      hearsay read --why \(story) | python3 -c "
      import json, sys
      text = open('\(story)', 'rb').read()
      for line in sys.stdin:
        claim = json.loads(line)
        for word in claim['why'].get('words', []):
          start, end = word['range']
          assert text[start:end].decode() == word['text'], word
        if claim['property'] == 'castMember':
          print(claim['why']['rule'], [word['text'] for word in claim['why']['words']])
      "
      """)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(
      outcome.output.contains("who plays whom ['Kim Min-su', 'reportedly', 'plays', 'Han Ji-woo']"))
    let spoken = try program.shell(
      "python3 -c \"import pty, sys; pty.spawn(['hearsay', 'read', '--why', '\(story)'])\"")
    #expect(
      spoken.output.contains("people “Kim Min-su”, reported “reportedly”"), "\(spoken.output)")
    #expect(spoken.output.contains("  rule   "))
    #expect(!spoken.output.contains("{"))
  }

  @Test func `reading standard input gives what reading the file gives`() throws {
    let story = CommandLineTests.story()
    let path = try program.file("story.txt", story)
    let piped = try program.run("read", "-", input: story)
    #expect(piped.output == (try program.run("read", path).output))
  }

  @Test func `of several files the claims come in the order of the files`() throws {
    let paths = try (1...6).map { try program.file("s\($0).txt", story($0)) }
    let together = try program.run(["read"] + paths).output
    let apart = try paths.map { try program.run("read", $0).output }.joined()
    #expect(together == apart)
    #expect(!together.isEmpty)
  }

  @Test func `every placed quote is the bytes of its place`() throws {
    let path = Program.package + "/Examples/2024-12-16-starlit-daily.txt"
    let outcome = try program.shell(
      """
      hearsay read --placed \(path) | python3 -c "
      import json, sys
      text = open('\(path)', 'rb').read()
      lines = [json.loads(line) for line in sys.stdin]
      assert len(lines) > 5
      for line in lines:
          start, end = line['range']
          assert text[start:end].decode() == line['quote'], line
      "
      """)
    #expect(outcome.status == 0, "\(outcome.errors)")
  }

  @Test func `the help names every status that there is`() throws {
    let help = try program.run("--help").output
    for status in ["0 ", "1 ", "64", "65", "66", "74", "75", "130"] {
      #expect(help.contains("  " + status))
    }
    #expect(try program.run("--version").output.hasPrefix("hearsay "))
    #expect(try program.run("--generate-completion-script", "bash").output.contains("hearsay"))
  }
}
