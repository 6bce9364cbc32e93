import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Bad input gives one clear error that names the place and the remedy, a status of its own, and costs
/// nothing but itself.
struct BadInputTests {
  let program: Program

  init() throws { program = try Program() }

  @Test(arguments: [
    ("invalid.txt", Array("The drama ".utf8) + [0xE9] + Array(" airs.".utf8), "byte 10", "0xE9"),
    ("empty.txt", [], "empty.txt", "nothing in it"),
    ("binary.txt", Array("ab\0cd".utf8), "byte 2", "NUL"),
    ("blank.txt", Array(" \n\n ".utf8), "blank.txt", "nothing in it"),
    ("lines.jsonl", Array("{\"id\":\"a\"}\n".utf8), "line 1", "text"),
    ("broken.jsonl", Array("{\"id\":\n".utf8), "line 1", "jsonl"),
  ])
  func `a document that cannot be read is named with its place and reason`(
    name: String, bytes: [UInt8], place: String, reason: String
  ) throws {
    let path = try program.file(name, bytes)
    let outcome = try program.run("read", path)
    #expect(outcome.status == 65)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains(name))
    #expect(outcome.errors.contains(place))
    #expect(outcome.errors.contains(reason))
  }

  @Test func `a missing file has a status of its own`() throws {
    let outcome = try program.run("read", "nowhere.txt")
    #expect(outcome.status == 66)
    #expect(outcome.errors.contains("nowhere.txt: there is no such file"))
  }

  @Test func `a folder is no document, and the remedy is named`() throws {
    let outcome = try program.run("read", program.folder)
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("this is a folder"))
    #expect(outcome.errors.contains("hearsay add FOLDER"))
  }

  @Test func `a bad document costs the others nothing`() throws {
    let good = try program.file("good.txt", story())
    let bad = try program.file("bad.txt", [0xFF, 0xFE, 0x00])
    let alone = try program.run("read", good)
    let together = try program.run("read", bad, good, "nowhere.txt")
    #expect(alone.status == 0)
    #expect(!alone.output.isEmpty)
    #expect(together.output == alone.output)
    #expect(together.status == 65)
    #expect(together.errors.contains("bad.txt"))
    #expect(together.errors.contains("nowhere.txt"))
  }

  @Test func `a line of 200 MB is refused without being held`() throws {
    let path = try program.file("long.txt", story())
    let handle = open(path, O_WRONLY)
    // A hole reads as NUL bytes, and takes no room.
    ftruncate(handle, 200 << 20)
    close(handle)
    let outcome = try program.shell(
      """
      python3 -c "
      import resource, subprocess, sys
      status = subprocess.run(['hearsay', 'read', '\(path)']).returncode
      print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024)
      sys.exit(status)
      "
      """)
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("longer than"))
    let megabytes = try #require(Int(outcome.output.prefix { $0.isNumber }))
    #expect(megabytes < 100)
  }

  @Test func `cells that are no figures give no share`() throws {
    let table = """
      = Quiet Harbour =

      Infobox
      - Genre: Drama
      - Network: tvN

      ==Viewership==

      | Ep. | Original broadcast date | Nationwide (Nielsen Korea) |
      | 1 | January 4, 2025 | 3.1% |
      | 2 | January 5, 2025 | 3,3% |
      | 3 | January 11, 2025 | n/a |
      | 4 | January 12, 2025 | 180% |
      | 5 | January 18, 2025 | 4.1% | 5.5% | 6.6% |
      | 6 | January 19, 2025 |
      | 7 | February 30, 2025 | 4.2% |

      """
    let path = try program.file("table.txt", table)
    let outcome = try program.run("read", path)
    #expect(outcome.status == 0)
    let shares = outcome.output.split(separator: "\n").filter { $0.contains("audienceShare") }
    #expect(shares.contains { $0.contains("\"value\":3.1,") })
    #expect(!shares.contains { $0.contains("180") || $0.contains("\"episode\":3,") })
    #expect(!shares.contains { $0.contains("\"value\":33") || $0.contains("\"value\":0") })
    #expect(!outcome.output.contains("2025-02-30"))
  }

  @Test func `a date of publication in the future is told`() throws {
    let path = try program.file(
      "future.txt", " date 2999-01-01 The drama Quiet Harbour premiered.\n")
    let outcome = try program.run("read", path)
    #expect(outcome.status == 0)
    #expect(outcome.errors.contains("published in future"))
  }

  @Test func `a day that no calendar has is not taken as an option`() throws {
    let path = try program.file("story.txt", story())
    let outcome = try program.run("read", "--published", "2025-02-30", path)
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("2025-02-30"))
  }

  @Test func `two documents with one name are not mixed up`() throws {
    let first = try program.file("one.txt", story(1))
    let second = try program.file("two.txt", story(2))
    #expect(try program.run("add", "--id", "x", first).status == 0)
    let outcome = try program.run("add", "--id", "x", second)
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("another document of that name"))
    #expect(outcome.errors.contains("--id"))
    #expect(try program.run("verify").status == 0)
    #expect(try program.run("sources").output.split(separator: "\n").count == 1)
  }

  @Test(arguments: [["--as", "papyrus"], ["--published", "yesterday"], ["--nonsense"]])
  func `a command line that makes no sense is refused`(arguments: [String]) throws {
    let path = try program.file("story.txt", story())
    #expect(try program.run(["read", path] + arguments).status == 64)
  }
}
