import Claims
import Desk
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Ledger
import NIOCore
import Site
import Testing

/// Who may change what over the network.
@Suite struct DeskTests {
  private static let form: HTTPFields = [.contentType: "application/x-www-form-urlencoded"]

  /// A browser at the desk: the site's answers to what it sends, with the cookie that it was given.
  private struct Browser {
    let client: any TestClientProtocol
    var cookie = ""

    func get(_ address: String) async throws -> TestResponse {
      try await client.execute(uri: address, method: .get, headers: [.cookie: cookie])
    }

    func post(
      _ address: String, _ fields: [(String, String)], _ more: HTTPFields = [:]
    ) async throws -> TestResponse {
      var headers = DeskTests.form
      headers[.cookie] = cookie
      headers.append(contentsOf: more)
      let body = fields.map { "\($0.0)=\(Address.escaped($0.1))" }.joined(separator: "&")
      return try await client.execute(
        uri: address, method: .post, headers: headers, body: ByteBuffer(string: body))
    }

    /// The seal that the forms of the desk hold.
    func seal() async throws -> String {
      let page = String(buffer: try await get("/desk").body)
      let start = try #require(page.firstRange(of: "name=\"seal\" value=\"")).upperBound
      return String(page[start...].prefix { $0 != "\"" })
    }
  }

  private static func token(_ showroom: Showroom) throws -> String {
    let desk = try showroom.desk()
    defer { try? desk.ledger.close() }
    return try desk.createToken(for: "Ann Lee").secret
  }

  private static func decisions(_ showroom: Showroom) throws -> [Decision] {
    let desk = try showroom.desk()
    defer { try? desk.ledger.close() }
    return try desk.decisions()
  }

  private static func login(_ client: any TestClientProtocol, _ token: String) async throws
    -> Browser
  {
    var browser = Browser(client: client)
    let response = try await browser.post("/desk/login", [("token", token), ("to", "/desk")])
    #expect(response.status == .seeOther)
    let cookie = try #require(response.headers[.setCookie])
    #expect(cookie.contains("HttpOnly"))
    #expect(cookie.contains("SameSite=Strict"))
    browser.cookie = String(cookie.prefix { $0 != ";" })
    return browser
  }

  private static let merge = [
    ("act", "merge"), ("kind", "person"), ("one", "Gong Hyo-jin"), ("other", "Kong Hyo-jin"),
    ("reason", "one actor"),
  ]

  @Test func `without a session nothing is done, and the desk asks for a token`() async throws {
    let showroom = try await Showroom(adding: [:])
    try await showroom.visit { client in
      let browser = Browser(client: client)
      let page = try await browser.get("/desk")
      #expect(page.status == .seeOther)
      #expect(page.headers[.location]?.hasPrefix("/desk/login") == true)
      #expect(try await browser.post("/desk/act", Self.merge).status == .forbidden)
      #expect(try await browser.post("/desk/add", [("text", "x")]).status == .forbidden)
    }
    #expect(try Self.decisions(showroom).isEmpty)
  }

  @Test func `a wrong token opens nothing, and not often`() async throws {
    let showroom = try await Showroom(adding: [:])
    try await showroom.visit { client in
      let browser = Browser(client: client)
      var answers: [HTTPResponse.Status] = []
      for _ in 0..<12 {
        answers.append(try await browser.post("/desk/login", [("token", "guess")]).status)
      }
      #expect(answers.first == .forbidden)
      #expect(answers.last == .tooManyRequests)
    }
  }

  @Test func `a form that is too long is refused`() async throws {
    let showroom = try await Showroom(adding: [:])
    try await showroom.visit { client in
      let long = [("token", String(repeating: "x", count: 9 << 20))]
      let response = try await Browser(client: client).post("/desk/login", long)
      #expect(response.status == .contentTooLarge)
    }
  }

  @Test func `an editor decides, sees what changed, and takes it back`() async throws {
    let showroom = try await Showroom(adding: [:])
    let token = try Self.token(showroom)
    try await showroom.visit { client in
      let browser = try await Self.login(client, token)
      let seal = try await browser.seal()
      let act = try await browser.post(
        "/desk/act",
        [
          ("seal", seal), ("act", "correct"), ("kind", "series"),
          ("name", "When the Stars Gossip"), ("property", "runtime"), ("value", "71"),
          ("reason", "timed"),
        ])
      #expect(act.status == .seeOther)
      let done = String(buffer: try await browser.get(act.headers[.location] ?? "").body)
      #expect(done.contains("71 minutes"))
      #expect(done.contains("Ann Lee"))
      let entry = try #require(try Self.decisions(showroom).first?.entry)
      let undo = try await browser.post(
        "/desk/act",
        [("seal", seal), ("act", "undo"), ("entry", "\(entry)"), ("reason", "a slip")])
      #expect(undo.status == .seeOther)
    }
    let decisions = try Self.decisions(showroom)
    #expect(decisions.map(\.editor) == ["Ann Lee", "Ann Lee"])
    #expect(decisions.map(\.reason) == ["timed", "a slip"])
    #expect(decisions.inForce.isEmpty)
  }

  @Test func `a form without the session's seal, or from another site, does nothing`() async throws
  {
    let showroom = try await Showroom(adding: [:])
    let token = try Self.token(showroom)
    try await showroom.visit { client in
      let browser = try await Self.login(client, token)
      #expect(try await browser.post("/desk/act", Self.merge).status == .forbidden)
      let wrong = Self.merge + [("seal", String(repeating: "0", count: 64))]
      #expect(try await browser.post("/desk/act", wrong).status == .forbidden)
      let sealed = Self.merge + [("seal", try await browser.seal())]
      let elsewhere = try await browser.post(
        "/desk/act", sealed, [.origin: "https://elsewhere.example"])
      #expect(elsewhere.status == .forbidden)
    }
    #expect(try Self.decisions(showroom).isEmpty)
  }

  @Test func `a decision needs a reason`() async throws {
    let showroom = try await Showroom(adding: [:])
    let token = try Self.token(showroom)
    try await showroom.visit { client in
      let browser = try await Self.login(client, token)
      let fields = Self.merge.dropLast() + [("seal", try await browser.seal())]
      #expect(try await browser.post("/desk/act", Array(fields)).status == .badRequest)
    }
    #expect(try Self.decisions(showroom).isEmpty)
  }

  @Test func `a token that was revoked ends its session`() async throws {
    let showroom = try await Showroom(adding: [:])
    let token = try Self.token(showroom)
    try await showroom.visit { client in
      let browser = try await Self.login(client, token)
      #expect(try await browser.get("/desk").status == .ok)
      let desk = try showroom.desk()
      let number = try #require(try desk.tokens().first?.number)
      _ = try desk.revokeToken(number)
      try desk.ledger.close()
      #expect(try await browser.get("/desk").status == .seeOther)
    }
  }

  @Test func `a document that was pasted is in the ledger`() async throws {
    let showroom = try await Showroom(adding: [:])
    let token = try Self.token(showroom)
    try await showroom.visit { client in
      let browser = try await Self.login(client, token)
      let added = try await browser.post(
        "/desk/add",
        [
          ("seal", try await browser.seal()), ("name", "note.txt"), ("published", "2025-03-02"),
          ("text", "The drama Quiet Harbour is set to premiere on March 4, 2025 on tvN."),
        ])
      #expect(added.status == .ok)
      try await showroom.settle()
      #expect(try await browser.get("/document/note.txt").status == .ok)
      #expect(try await browser.get("/series/quiet-harbour").status == .ok)
    }
  }

  @Test(arguments: [
    "//elsewhere.example", "https://elsewhere.example", "/desk\r\nX: y", "/series/x",
  ])
  func `coming in leads to the desk and nowhere else`(wish: String) async throws {
    let showroom = try await Showroom(adding: [:])
    let token = try Self.token(showroom)
    try await showroom.visit { client in
      let browser = Browser(client: client)
      let response = try await browser.post("/desk/login", [("token", token), ("to", wish)])
      #expect(response.headers[.location] == "/desk")
    }
  }
}
