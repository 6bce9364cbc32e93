import ArgumentParser
import Desk
import Logging
import Site

/// `hearsay serve`: the record as a site.
struct Serve: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: "Show the record as a site, until stopped with Control-C.",
    discussion: """
      Anybody who can reach the address can read; only who has a token can decide
      (“hearsay token”).

      EXAMPLES
        hearsay serve
        hearsay serve --host 0.0.0.0 --port 80 --ledger dramas.sqlite
      """)

  @Option(name: .long, help: "The address to listen on; the default is this machine alone.")
  var host = "127.0.0.1"

  @Option(name: .long, help: "The port to listen on; 0 takes any that is free.")
  var port = 8080

  @Flag(name: .long, help: "Log every request.")
  var verbose = false

  @OptionGroup var ledger: LedgerOptions

  func validate() throws {
    if !(0...65_535).contains(port) { throw ValidationError("A port is from 0 to 65535.") }
  }

  func run() async throws {
    var logger = Logger(label: "hearsay") { StreamLogHandler.standardError(label: $0) }
    logger.logLevel = verbose ? .info : .warning
    let site = try Site(
      Site.Settings(ledger: ledger.path, host: host, port: port), clock: Clock.now, logger: logger)
    try await site.run { address in
      Console.output.line("The site is at \(address) (Control-C stops it).")
    }
  }
}
