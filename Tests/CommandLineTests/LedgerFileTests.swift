import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What may be wrong with the ledger's file: each has its words and its status, and nothing is lost.
struct LedgerFileTests {
  let program: Program
  let story: String

  init() throws {
    program = try Program()
    story = try program.file("story.txt", CommandLineTests.story())
  }

  @Test func `a ledger that is not there is not made by asking`() throws {
    let outcome = try program.run("show", "Quiet Harbour")
    #expect(outcome.status == 66)
    #expect(outcome.errors.contains("there is no ledger at hearsay.sqlite"))
    #expect(access(program.folder + "/hearsay.sqlite", F_OK) != 0)
  }

  @Test func `a file that is no database is left as it is`() throws {
    let path = try program.file("notes.sqlite", String(repeating: "my notes\n", count: 200))
    let outcome = try program.run("add", "--ledger", path, story)
    #expect(outcome.status == 74)
    #expect(outcome.errors.contains("is not a ledger"))
    #expect(try program.shell("cat notes.sqlite").output.hasPrefix("my notes"))
  }

  @Test func `a ledger of a newer version is left as it is`() throws {
    try program.run("add", story)
    try program.shell(
      "python3 -c \"import sqlite3; sqlite3.connect('hearsay.sqlite').execute('PRAGMA user_version = 99')\""
    )
    for arguments in [["list"], ["add", story]] {
      let outcome = try program.run(arguments)
      #expect(outcome.status == 74)
      #expect(outcome.errors.contains("version 99"))
    }
  }

  @Test func `a locked ledger says that it is held`() throws {
    try program.run("add", story)
    let other = try program.file("other.txt", CommandLineTests.story(2))
    let outcome = try program.shell(
      """
      python3 - <<'PYTHON' &
      import sqlite3, time
      base = sqlite3.connect('hearsay.sqlite', isolation_level=None)
      base.execute('BEGIN IMMEDIATE')
      open('held', 'w').close()
      time.sleep(600)
      PYTHON
      holder=$!
      while [ ! -e held ]; do sleep 0.05; done
      status=0
      hearsay add \(other) || status=$?
      kill $holder
      exit $status
      """)
    #expect(outcome.status == 75)
    #expect(outcome.errors.contains("held by another program"))
  }

  @Test func `a folder that may not be written to says so`() throws {
    let outcome = try program.run("add", "--ledger", "/proc/hearsay.sqlite", story)
    #expect(outcome.status == 74)
    #expect(outcome.errors.contains("/proc/hearsay.sqlite"))
  }

  @Test func `a full disk leaves a ledger that holds`() throws {
    // As much room as the limit on the size of a file leaves; the signal of that limit is ignored,
    // so that writing fails as on a full disk.
    let stories = try program.file(
      "stories.jsonl", (1...100).map { jsonLine($0) }.joined())
    let outcome = try program.shell("trap '' XFSZ; ulimit -f 600; hearsay add stories.jsonl")
    #expect(outcome.status == 74)
    #expect(outcome.errors.contains("hearsay: "))
    #expect(try program.run("verify").status == 0)
    #expect(try program.run("add", stories).status == 0)
    #expect(try program.run("verify").output.contains("100 documents"))
  }

  @Test func `adding again changes nothing and says so`() throws {
    try program.run("add", story)
    let before = try program.run("verify").output
    let outcome = try program.run("add", story)
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("1 already there"))
    #expect(try program.run("verify").output == before)
  }
}

/// A story as a line of JSON Lines.
func jsonLine(_ number: Int) -> String {
  "{\"id\":\"s\(number)\",\"published\":\"2024-12-10\",\"text\":\"The drama Quiet Harbour \(number) "
    + "is set to premiere on January 4, 2025. It is written by Seo Min-ho and directed by Park Ji-woo. "
    + "Lee Da-rin plays Kim Eun-soo, a surgeon.\"}\n"
}
