import Documents
import Fetching
import NIOHTTP1
import Synchronization
import Testing

extension FetchLimits {
  /// Tests that run beside many others must not be measured by the clock.
  fileprivate static let unhurried = FetchLimits(time: .seconds(600))
}

@Suite("Bringing a page from its address")
struct FetcherTests {
  /// A fetcher that may speak to this machine.
  private func fetcher(
    _ limits: FetchLimits = .unhurried, _ resolver: Resolver = .system
  ) -> Fetcher {
    Fetcher(agent: "hearsay/test", limits: limits, resolver: resolver) {
      $0.description == "127.0.0.1"
    }
  }

  private func reason(
    _ words: String, _ fetcher: Fetcher
  ) async -> FetchError.Reason? {
    if case .failure(let error) = await fetcher.answer(at: words) { error.reason } else { nil }
  }

  private func page(
    _ words: String, _ fetcher: Fetcher, since state: PageState? = nil
  ) async throws -> Answer.Page? {
    let answer = try await fetcher.answer(at: words, since: state).get()
    if case .page(let page) = answer { return page } else { return nil }
  }

  @Test func `a page comes with its format, its encoding and its state`() async throws {
    let server = try await LocalServer { head in
      head.uri == "/robots.txt"
        ? .answer(404)
        : .answer(
          200,
          [
            ("Content-Type", "text/html; charset=\"ISO-8859-1\""), ("ETag", "\"7\""),
            ("Last-Modified", "Sat, 01 Mar 2025 10:00:00 GMT"),
          ], "<p>Twelve</p>")
    }
    let page = try #require(try await page(server.address("/a/b.html?x=1#part"), fetcher()))
    #expect(String(decoding: page.bytes, as: UTF8.self) == "<p>Twelve</p>")
    let format = page.format?.name
    #expect(format == "html")
    #expect(page.charset == "ISO-8859-1")
    #expect(page.fileName == "b.html")
    #expect(page.state.etag == "\"7\"")
    #expect(page.state.lastModified == "Sat, 01 Mar 2025 10:00:00 GMT")
    #expect(page.state.address == server.address("/a/b.html?x=1"))
    #expect(server.asked.map(\.uri) == ["/robots.txt", "/a/b.html?x=1"])
    #expect(server.asked.allSatisfy { $0.headers["User-Agent"] == ["hearsay/test"] })
    try await server.stop()
  }

  @Test func `a second visit asks whether the page has changed`() async throws {
    let server = try await LocalServer { head in
      if head.uri == "/robots.txt" { return .answer(404) }
      let knows = head.headers["If-None-Match"] == ["\"7\""]
      return knows ? .answer(304) : .answer(200, [("ETag", "\"7\"")], "text")
    }
    let fetcher = fetcher()
    let first = try #require(try await page(server.address("/"), fetcher))
    #expect(try await page(server.address("/"), fetcher, since: first.state) == nil)
    var other = first.state
    other.etag = "\"6\""
    #expect(try await page(server.address("/"), fetcher, since: other) != nil)
    other = first.state
    other.address = server.address("/elsewhere")
    #expect(try await page(server.address("/"), fetcher, since: other) != nil)
    try await server.stop()
  }

  @Test func `redirects are followed as far as the limit, and never in a circle`() async throws {
    let server = try await LocalServer { head in
      switch head.uri {
      case "/robots.txt": .answer(404)
      case "/here": .answer(302, [("Location", "there")])
      case "/there": .answer(301, [("Location", "/page?a=b")])
      case "/page?a=b": .answer(200, [], "found")
      case "/circle": .answer(307, [("Location", "/back")])
      case "/back": .answer(308, [("Location", "/circle#again")])
      case "/self": .answer(302, [("Location", "/self")])
      case "/away": .answer(302, [("Location", "ftp://example.org/")])
      default: .answer(302, [("Location", head.uri + "x")])
      }
    }
    let fetcher = fetcher()
    let page = try #require(try await page(server.address("/here"), fetcher))
    #expect(page.state.address == server.address("/page?a=b"))
    #expect(await reason(server.address("/circle"), fetcher) == .circle)
    #expect(await reason(server.address("/self"), fetcher) == .circle)
    #expect(await reason(server.address("/away"), fetcher) == .malformed)
    #expect(await reason(server.address("/x"), fetcher) == .tooManyRedirects(limit: 8))
    try await server.stop()
  }

  @Test func `an address that never answers costs its time and no more`() async throws {
    let server = try await LocalServer { head in
      head.uri == "/robots.txt" ? .answer(404) : .silence
    }
    let limits = FetchLimits(time: .seconds(5))
    #expect(await reason(server.address("/"), fetcher(limits)) == .timedOut(seconds: 5))
    try await server.stop()
  }

  @Test(arguments: [nil, 10 << 30])
  func `an answer of 10 GB is let go at the limit`(told: Int?) async throws {
    let server = try await LocalServer { head in
      head.uri == "/robots.txt" ? .answer(404) : .endless(told: told)
    }
    let limits = FetchLimits(time: .seconds(600), bytes: 1 << 20)
    #expect(await reason(server.address("/"), fetcher(limits)) == .tooLong(limit: 1 << 20))
    try await server.stop()
  }

  @Test func `what a site asks not to read is not asked for, and its rules are asked for once`()
    async throws
  {
    let server = try await LocalServer { head in
      head.uri == "/robots.txt"
        ? .answer(200, [], "User-agent: *\nDisallow: /private/\n")
        : head.uri == "/way" ? .answer(302, [("Location", "/private/b")]) : .answer(200, [], "open")
    }
    let fetcher = fetcher()
    let rules = FetchError.Reason.disallowed(by: server.address("/robots.txt"))
    #expect(await reason(server.address("/private/a"), fetcher) == rules)
    #expect(try await page(server.address("/open"), fetcher) != nil)
    #expect(await reason(server.address("/way"), fetcher) == rules)
    #expect(server.asked.map(\.uri) == ["/robots.txt", "/open", "/way"])
    try await server.stop()
  }

  @Test func `a site whose rules cannot be had is not read`() async throws {
    let server = try await LocalServer { head in
      head.uri == "/robots.txt" ? .answer(503) : .answer(200, [], "open")
    }
    let rules = server.address("/robots.txt")
    #expect(await reason(server.address("/"), fetcher()) == .rulesUnreachable(at: rules))
    #expect(server.pages.isEmpty)
    try await server.stop()
  }

  @Test func `what is no document is named by its status or its type`() async throws {
    let server = try await LocalServer { head in
      switch head.uri {
      case "/robots.txt": .answer(404)
      case "/image": .answer(200, [("Content-Type", "image/png")], "…")
      case "/packed": .answer(200, [("Content-Encoding", "gzip")], "…")
      case "/unasked": .answer(304)
      default: .answer(410)
      }
    }
    let fetcher = fetcher()
    #expect(await reason(server.address("/image"), fetcher) == .mediaType("image/png"))
    #expect(await reason(server.address("/packed"), fetcher) == .compressed("gzip"))
    #expect(await reason(server.address("/unasked"), fetcher) == .status(304))
    #expect(await reason(server.address("/gone"), fetcher) == .status(410))
    try await server.stop()
  }

  @Test func `nobody at an address is an error`() async throws {
    let server = try await LocalServer { _ in .silence }
    try await server.stop()
    guard case .unreachable = await reason(server.address("/"), fetcher()) else {
      Issue.record("somebody answers")
      return
    }
    let nobody = fetcher(.unhurried, Resolver { _ in [] })
    #expect(await reason("http://nobody.example/", nobody) == .unknownHost("nobody.example"))
    #expect(await reason("ftp://example.org/", fetcher()) == .malformed)
    #expect(await reason("https://me:secret@example.org/", fetcher()) == .malformed)
  }
}

@Suite("Addresses of private networks")
struct PrivateNetworkTests {
  @Test(arguments: [
    "http://127.0.0.1/", "http://[::1]/", "http://10.1.2.3/", "http://192.168.0.1/",
    "http://172.16.0.1/", "http://169.254.169.254/latest", "http://[fe80::1]/",
    "http://[fd00::1]/", "http://[::ffff:127.0.0.1]/", "http://[::ffff:10.0.0.1]/",
    "http://0.0.0.0/", "http://localhost/", "http://2130706433/", "http://0x7f.1/",
    "http://[64:ff9b::a00:1]/", "http://[2002:7f00:1::]/", "http://[::7f00:1]/",
    "https://224.0.0.1/",
  ])
  func `are refused, however they are written`(words: String) async {
    let answer = await Fetcher(agent: "hearsay/test", limits: .unhurried).answer(at: words)
    guard case .failure(let error) = answer, case .privateNetwork = error.reason else {
      Issue.record("\(words): \(answer)")
      return
    }
  }

  @Test(arguments: [
    "8.8.8.8", "93.184.216.34", "172.32.0.1", "192.169.0.1", "100.128.0.1", "2606:4700::1111",
    "::ffff:8.8.8.8", "64:ff9b::808:808",
  ])
  func `are told from public ones`(words: String) throws {
    #expect(try #require(NetworkAddress(words)).isPublic)
  }

  @Test func `are refused where a redirect leads there`() async throws {
    let server = try await LocalServer { head in
      head.uri == "/robots.txt"
        ? .answer(404) : .answer(302, [("Location", "http://10.0.0.1/secret")])
    }
    let fetcher = Fetcher(agent: "hearsay/test", limits: .unhurried) {
      $0.description == "127.0.0.1"
    }
    let answer = await fetcher.answer(at: server.address("/"))
    guard case .failure(let error) = answer else {
      Issue.record("\(answer)")
      return
    }
    #expect(error.reason == .privateNetwork(host: "10.0.0.1", address: "10.0.0.1"))
    try await server.stop()
  }

  /// The name is public when it is looked at, and private when it is asked about again.
  @Test func `are not reached by a name that answers otherwise the second time`() async throws {
    let server = try await LocalServer { _ in .answer(200, [], "secret") }
    let asked = Mutex(0)
    let resolver = Resolver { _ in
      let count = asked.withLock {
        $0 += 1
        return $0
      }
      let words = count == 1 ? "192.0.2.1" : "127.0.0.1"
      return [NetworkAddress(words)].compactMap(\.self)
    }
    let fetcher = Fetcher(agent: "hearsay/test", limits: .unhurried, resolver: resolver) {
      $0.description == "192.0.2.1"
    }
    let answer = await fetcher.answer(at: server.address("/", of: "rebind.example"))
    #expect(throws: FetchError.self) { try answer.get() }
    #expect(server.asked.isEmpty)
    #expect(asked.withLock { $0 } == 1)
    try await server.stop()
  }

  @Test func `a request goes to the address that was looked at, under the name that was asked for`()
    async throws
  {
    let server = try await LocalServer { head in
      head.uri == "/robots.txt" ? .answer(404) : .answer(200, [], "text")
    }
    let resolver = Resolver { _ in [NetworkAddress("127.0.0.1")].compactMap(\.self) }
    let fetcher = Fetcher(agent: "hearsay/test", limits: .unhurried, resolver: resolver) { _ in
      true
    }
    _ = try await fetcher.answer(at: server.address("/", of: "page.example")).get()
    #expect(server.asked.last?.headers["Host"] == ["page.example:\(server.port)"])
    try await server.stop()
  }

  @Test func `one private address makes a name private`() async {
    let resolver = Resolver { _ in
      ["8.8.8.8", "10.0.0.1"].compactMap { NetworkAddress($0) }
    }
    let answer = await Fetcher(agent: "hearsay/test", limits: .unhurried, resolver: resolver)
      .answer(at: "http://both.example/")
    guard case .failure(let error) = answer else {
      Issue.record("\(answer)")
      return
    }
    #expect(error.reason == .privateNetwork(host: "both.example", address: "10.0.0.1"))
  }
}
