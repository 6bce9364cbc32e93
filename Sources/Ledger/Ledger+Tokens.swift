import GRDB

/// Who may act from the network. The token itself is known to its holder alone.
package struct Token: Hashable, Sendable {
  package let number: Int64
  /// The name that what is done with it bears.
  package let holder: String
  /// When it was made, ISO 8601 in UTC.
  package let created: String
  /// When it ceased to hold; nil as long as it does.
  package let revoked: String?
}

extension Ledger {
  /// Keeps the fingerprint of a token; the token is never kept.
  package func append(
    tokenFor holder: String, _ digest: Fingerprint
  ) throws(LedgerError) -> Token {
    try write { database in
      let time = clock()
      try Prepared("INSERT INTO token (holder, digest, clock) VALUES (?, ?, ?)", in: database).run {
        $0.put(holder)
        $0.put(digest.bytes)
        $0.put(time)
      }
      return Token(
        number: database.lastInsertedRowID, holder: holder, created: time, revoked: nil)
    }
  }

  /// Ends a token. Throws `noSuchToken` when there is none of that number, or it has ended before.
  package func revoke(token number: Int64) throws(LedgerError) -> Token {
    try write { database in
      let known = try Prepared(Self.tokenRows + " WHERE t.number = ?", in: database).first {
        $0.put(number)
      } _: {
        Token($0)
      }
      guard let known, known.revoked == nil else { throw LedgerError.noSuchToken(number) }
      let time = clock()
      try Prepared("INSERT INTO revocation (token, clock) VALUES (?, ?)", in: database).run {
        $0.put(number)
        $0.put(time)
      }
      return Token(
        number: number, holder: known.holder, created: known.created, revoked: time)
    }
  }

  /// Every token that was made, in order.
  package func tokens() throws(LedgerError) -> [Token] {
    try read { database in
      guard try Schema.hasTokens(database) else { return [] }
      var tokens: [Token] = []
      try Prepared(Self.tokenRows + " ORDER BY t.number", in: database).each {
        tokens.append(Token($0))
      }
      return tokens
    }
  }

  /// The token with that fingerprint, if it holds.
  package func token(with digest: Fingerprint) throws(LedgerError) -> Token? {
    try read { database in
      guard try Schema.hasTokens(database) else { return nil }
      return try Prepared(
        Self.tokenRows + " WHERE t.digest = ? AND r.token IS NULL", in: database
      ).first {
        $0.put(digest.bytes)
      } _: {
        Token($0)
      }
    }
  }

  static let tokenRows = """
    SELECT t.number, t.holder, t.clock, r.clock
    FROM token AS t LEFT JOIN revocation AS r ON r.token = t.number
    """
}

extension Token {
  fileprivate init(_ row: Columns) {
    number = row.number(0)
    holder = row.text(1)
    created = row.text(2)
    revoked = row.textIfAny(3)
  }
}

extension Schema {
  /// Whether the file has the tables of tokens: one that an older program made, and that may only
  /// be read, has not.
  fileprivate static func hasTokens(_ database: Database) throws -> Bool {
    if case .ledger(let version) = try state(of: database) { version > 1 } else { false }
  }
}
