import Claims
package import Hummingbird
import HummingbirdCore
package import Ledger
package import Logging
import NIOCore
import Publishing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Why the site could not be shown, as facts.
package enum SiteError: Error, Hashable, Sendable {
  /// The address is taken, is not this machine's, or may not be listened on; the code is the
  /// system's.
  case cannotListen(host: String, port: Int, code: Int32)
}

/// The record as pages: what is asked for over HTTP goes to the desk, and what comes back is set as
/// HTML that needs nothing but itself and one stylesheet.
package struct Site: Sendable {
  package struct Settings: Sendable {
    /// The ledger's file; it need not be there yet.
    package var ledger: String
    package var host: String
    package var port: Int
    /// How long a page waits for what is not surveyed yet; a small ledger is done in the default.
    package var patience = Duration.milliseconds(800)

    package init(ledger: String, host: String = "127.0.0.1", port: Int = 8080) {
      self.ledger = ledger
      self.host = host
      self.port = port
    }

    /// Whether nobody but this machine can come here.
    var isLoopback: Bool { host == "localhost" || host == "::1" || host.hasPrefix("127.") }
  }

  package let settings: Settings
  let door: Door
  let templates: Templates
  let reception: Reception
  let surveyor: Surveyor
  let counter: Counter
  private let logger: Logger

  /// Throws only where the program's own templates are broken.
  package init(_ settings: Settings, clock: @escaping Ledger.Clock, logger: Logger) throws {
    self.settings = settings
    self.logger = logger
    door = Door(path: settings.ledger, clock: clock)
    templates = try Templates()
    surveyor = Surveyor(patience: settings.patience)
    counter = Counter(door: door, isLoopback: settings.isLoopback)
    reception = Reception(
      door: door, cache: PageCache(capacity: Self.cacheCapacity),
      version: Assets.stylesheetAddress)
  }

  /// In bytes: some seven hundred pages of series with their compressed forms.
  private static let cacheCapacity = 32 << 20

  /// Serves until the process is told to end; requests under way are answered first.
  ///
  /// - Parameter started: called with the site's address once it takes requests.
  package func run(started: @escaping @Sendable (String) async -> Void) async throws {
    let host = settings.host
    let application = Application(
      router: router(),
      server: HTTPServerBuilder { responder in
        Connection(
          base: HTTP1Channel(responder: responder, configuration: Self.limits),
          reception: reception)
      },
      configuration: ApplicationConfiguration(
        address: .hostname(host, port: settings.port), serverName: Reception.server,
        availableConnectionsDelegate: MaximumAvailableConnections(Self.mostConnections)),
      onServerRunning: { channel in
        let port = channel.localAddress?.port ?? 0
        await started("http://\(host.contains(":") ? "[\(host)]" : host):\(port)/")
      },
      logger: logger)
    defer { door.close() }
    surveyor.keepUp(with: door)
    defer { surveyor.stop() }
    do {
      try await application.runService()
    } catch let error as IOError {
      throw SiteError.cannotListen(host: host, port: settings.port, code: error.errnoCode)
    }
  }

  private static var limits: HTTP1Channel.Configuration {
    HTTP1Channel.Configuration(
      additionalChannelHandlers: [Deadline(patience)], idleTimeout: .seconds(15),
      httpDecoderConfiguration: .init(
        maxHeaderFieldSize: 16 << 10, maxHeaderListSize: 32 << 10, maxHeaderFieldCount: 100))
  }

  /// How long a request may take to arrive once its head has, and as long again its answer to be
  /// taken.
  private static let patience = TimeAmount.seconds(60)

  /// Beyond these the others wait their turn before they are let in; the ledger needs some of the
  /// files that the system lets the process open.
  private static let mostConnections = max(16, min(2000, sysconf(Int32(_SC_OPEN_MAX)) - 200))

  /// Every page, and what all answers have in common.
  package func router() -> Router<Caller> {
    let router = Router(context: Caller.self, options: .autoGenerateHeadEndpoints)
    router.addMiddleware {
      RequestLog(logger: logger)
      Safety()
      Fallback(reception: reception)
    }
    addAssets(to: router)
    addRecords(to: router)
    addEvidence(to: router)
    addOverviews(to: router)
    addDesk(to: router)
    return router
  }
}
