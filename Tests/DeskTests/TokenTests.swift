import Desk
import FoundationEssentials
import Ledger
import Testing

/// Who may act from the network.
struct TokenTests {
  let place: Workplace
  var desk: Desk { place.desk }

  init() throws { place = try Workplace() }

  @Test func `who holds a token is admitted under the name that it was made for`() throws {
    let (token, secret) = try desk.createToken(for: "Ann Lee")
    #expect(try desk.admit(token: secret)?.name == "Ann Lee")
    #expect(try desk.admit(token: secret)?.token == token.number)
    #expect(try desk.admit(token: " \(secret)\n")?.name == "Ann Lee")
  }

  @Test func `no other text admits anybody`() throws {
    let (_, secret) = try desk.createToken(for: "Ann")
    let last = secret.last == "0" ? "1" : "0"
    for text in [
      "", "hearsay_", String(secret.dropLast()), secret.dropLast() + last, secret + "0",
      secret.uppercased(), String(secret.dropFirst(8)), String(repeating: "a", count: 100_000),
      "hearsay_" + String(repeating: "0", count: 64),
    ] {
      #expect(try desk.admit(token: String(text)) == nil)
    }
  }

  @Test func `a token that was revoked admits nobody`() throws {
    let (token, secret) = try desk.createToken(for: "Ann")
    let other = try desk.createToken(for: "Ben").secret
    _ = try desk.revokeToken(token.number)
    #expect(try desk.admit(token: secret) == nil)
    #expect(try desk.admit(token: other)?.name == "Ben")
  }

  @Test func `the ledger's file does not hold the token`() throws {
    let secret = try desk.createToken(for: "Ann").secret
    try desk.ledger.close()
    let names = try FileManager.default.contentsOfDirectory(atPath: place.folder)
    for name in names {
      let data = try Data(contentsOf: URL(fileURLWithPath: place.folder + "/" + name))
      #expect(!contains(Array(data), Array(secret.dropFirst(8).utf8)))
    }
  }

  private func contains(_ bytes: [UInt8], _ sought: [UInt8]) -> Bool {
    guard let first = sought.first else { return true }
    return bytes.indices.contains { place in
      bytes[place] == first && bytes[place...].starts(with: sought)
    }
  }

  @Test func `no two tokens are alike`() throws {
    let secrets = try (0..<20).map { _ in try desk.createToken(for: "Ann").secret }
    #expect(Set(secrets).count == 20)
    #expect(secrets.allSatisfy { $0.utf8.count == 72 })
  }

  @Test(arguments: ["", "  ", "Ann\nBen", String(repeating: "x", count: 201)])
  func `a token is made for a name`(name: String) throws {
    #expect(throws: DeskError.badHolder(name)) { try desk.createToken(for: name) }
  }
}
