import GRDB
import Testing

@testable import Ledger

@Suite("Tokens")
struct TokenTests {
  let temporary: TemporaryLedger
  var ledger: Ledger { temporary.ledger }
  let digest = Fingerprint(of: Array("a secret".utf8))

  init() throws { temporary = try TemporaryLedger() }

  @Test func `a token is found by its fingerprint until it ends`() throws {
    let token = try ledger.append(tokenFor: "Ana", digest)
    #expect(token.number == 1)
    #expect(try ledger.token(with: digest) == token)
    #expect(try ledger.token(with: Fingerprint(of: [1])) == nil)
    let ended = try ledger.revoke(token: token.number)
    #expect(ended.revoked != nil)
    #expect(try ledger.token(with: digest) == nil)
    #expect(try ledger.tokens() == [ended])
  }

  @Test func `what is not there, or has ended, cannot be ended`() throws {
    _ = try ledger.append(tokenFor: "Ana", digest)
    _ = try ledger.revoke(token: 1)
    for number in [0, 1, 2] as [Int64] {
      #expect(throws: LedgerError.noSuchToken(number)) { try ledger.revoke(token: number) }
    }
  }

  @Test func `tokens are no part of the record`() throws {
    let head = try ledger.head().entry
    _ = try ledger.append(tokenFor: "Ana", digest)
    #expect(try ledger.head().entry == head)
    #expect(try ledger.verify().isEmpty)
  }

  @Test func `a ledger that an older program made has no tokens, and gets their tables`() throws {
    try ledger.close()
    let queue = try DatabaseQueue(path: temporary.path)
    try queue.writeWithoutTransaction { database in
      try database.execute(
        sql: """
          DROP TABLE revocation; DROP TABLE token; DROP INDEX claim_date; DROP TABLE visit;
          DROP TABLE bundle_mark; DROP TABLE filing; ALTER TABLE claim DROP COLUMN cites; PRAGMA user_version = 1
          """)
    }
    try queue.close()
    let read = try temporary.opened()
    #expect(try read.tokens().isEmpty)
    #expect(try read.token(with: digest) == nil)
    try read.close()
    let written = try temporary.opened(for: .writing)
    _ = try written.append(tokenFor: "Ana", digest)
    #expect(try written.tokens().count == 1)
    try written.close()
  }
}
