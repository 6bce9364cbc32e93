import Claims
package import Ledger

/// Somebody who may act from the network.
package struct Editor: Hashable, Sendable {
  /// The name that decisions bear.
  package let name: String
  /// The number of the token that they came with.
  package let token: Int64
}

extension Desk {
  /// Makes a token for somebody and gives it, this once: the ledger keeps only its fingerprint.
  ///
  /// Throws `badHolder` for a name that would not tell who acted.
  package func createToken(for holder: String) throws -> (token: Token, secret: String) {
    let name = holder.filter { !$0.isNewline }
    guard name == holder, !name.allSatisfy(\.isWhitespace), name.utf8.count <= Self.longestName
    else { throw DeskError.badHolder(holder) }
    var random = SystemRandomNumberGenerator()
    let secret = Secret(using: &random)
    return (try ledger.append(tokenFor: name, secret.fingerprint), secret.text)
  }

  /// Longer than any name; it stands beside every decision.
  private static let longestName = 200

  /// Every token that was made, those that ended among them.
  package func tokens() throws(LedgerError) -> [Token] { try ledger.tokens() }

  /// Ends a token; nobody is admitted with it any more.
  package func revokeToken(_ number: Int64) throws(LedgerError) -> Token {
    try ledger.revoke(token: number)
  }

  /// Who comes with that token; nil for one that was never made, or has ended.
  ///
  /// What is looked up is the fingerprint of what was given, so that the time it takes tells
  /// nothing of the tokens there are.
  package func admit(token text: String) throws(LedgerError) -> Editor? {
    guard let secret = Secret(text), let token = try ledger.token(with: secret.fingerprint) else {
      return nil
    }
    return Editor(name: token.holder, token: token.number)
  }
}
