import ArgumentParser
import Desk
import Ledger
import Publishing

/// `hearsay token`: who may act from the network.
struct TokenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "token",
    abstract: "Make, list and end the tokens with which editors act on the site.",
    discussion: """
      Without a token nothing can be changed from the network. What is done with one
      bears the name that it was made for. The ledger keeps only a token's SHA-256:
      one that is lost cannot be shown again, but it can be revoked and another made.

      EXAMPLES
        hearsay token create "Ann Lee"        shows the token, this once
        hearsay token list
        hearsay token revoke 2
      """,
    subcommands: [CreateToken.self, ListTokens.self, RevokeToken.self])
}

struct CreateToken: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "create", abstract: "Make a token and show it, this once.",
    discussion: """
      EXAMPLE
        hearsay token create "Ann Lee" > ann.token   the token alone is written
      """)
  @Argument(help: "Who it is for; the name stands beside every decision made with it.")
  var name: String
  @OptionGroup var ledger: LedgerOptions

  func run() throws {
    let (token, secret) = try ledger.desk(for: .writing).createToken(for: name)
    Console.messages.line(
      "Token \(token.number), for \(Terminal.clean(token.holder)). It is not shown again;"
        + " “hearsay token revoke \(token.number)” ends it.")
    Console.output.line(secret)
  }
}

struct ListTokens: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the tokens that were made, and whether they hold.")
  @OptionGroup var ledger: LedgerOptions

  func run() throws {
    for token in try ledger.desk().tokens() {
      let end = token.revoked.map { ", revoked \($0)" } ?? ""
      Console.output.line(
        "#\(token.number) ".paddedLeft(to: 6) + Terminal.clean(token.holder)
          + ", made \(token.created)\(end)")
    }
  }
}

struct RevokeToken: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "revoke", abstract: "End a token: nobody is admitted with it any more.",
    discussion: """
      EXAMPLE
        hearsay token revoke 2
      """)
  @Argument(help: "The number of the token, as `list` shows it.") var number: Int64
  @OptionGroup var ledger: LedgerOptions

  func run() throws {
    let token = try ledger.desk(for: .writing).revokeToken(number)
    Console.output.line("Token \(token.number), of \(Terminal.clean(token.holder)), is ended.")
  }
}
