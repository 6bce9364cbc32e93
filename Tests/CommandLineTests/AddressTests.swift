import Testing

/// Pages that are brought from their addresses, by the program as it is used.
struct AddressTests {
  /// Starts a server on this machine, and gives the script its address as `$at`.
  private func script(_ body: String) -> String {
    """
    set -m
    mkdir -p site
    python3 -u -m http.server 0 --bind 127.0.0.1 --directory site > port 2> log &
    server=$!
    trap 'kill -- -$server' EXIT
    for turn in $(seq 200); do grep -q port port && break; sleep 0.05; done
    at=$(sed 's/.*(\\(.*\\)\\/).*/\\1/' port)
    \(body)
    """
  }

  @Test func `a page is added, found unchanged, and added anew when it has changed`() throws {
    let program = try Program()
    _ = try program.shell("mkdir -p site")
    _ = try program.file("site/story.txt", story(1))
    _ = try program.file("story2.txt", story(2))
    let outcome = try program.shell(
      script(
        """
        hearsay add --allow-private $at/story.txt
        hearsay add --allow-private $at/story.txt
        touch -d '2030-01-01' site/story.txt
        hearsay add --allow-private $at/story.txt
        cp story2.txt site/story.txt; touch -d '2031-01-01' site/story.txt
        hearsay add --allow-private $at/story.txt
        hearsay verify
        grep -c '"GET /story.txt HTTP/1.1" 304' log
        """))
    #expect(outcome.status == 0, "\(outcome.errors)")
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.first?.hasPrefix("1 document added: ") == true, "\(outcome.output)")
    #expect(lines.count { $0.hasPrefix("0 documents added, 1 already there") } == 2)
    #expect(lines.count { $0.hasPrefix("1 document added: ") } == 2)
    #expect(lines.last == "1")
  }

  @Test func `a private network is refused, with the way out`() throws {
    let program = try Program()
    let outcome = try program.shell(script("hearsay add $at/story.txt"))
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("127.0.0.1 is of this machine or of a private network"))
    #expect(outcome.errors.contains("--allow-private"))
  }

  @Test func `what a site asks programs not to read is not read`() throws {
    let program = try Program()
    _ = try program.shell("mkdir -p site")
    _ = try program.file("site/robots.txt", "User-agent: hearsay\nDisallow: /\n")
    _ = try program.file("site/story.txt", story())
    let outcome = try program.shell(
      script("hearsay read --allow-private $at/story.txt || echo $?; grep -c GET log"))
    #expect(outcome.output == "65\n1\n")
    #expect(outcome.errors.contains("the site asks programs not to read it"))
  }
}
