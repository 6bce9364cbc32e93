import Claims
import Desk
import Dice
import Documents
import FoundationEssentials
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Ledger
import Logging
import NIOCore
import Site

/// A site over a temporary ledger whose clock stands still, with the project's own examples in it.
final class Showroom: Sendable {
  let folder: String
  let site: Site

  var ledger: String { folder + "/ledger.sqlite" }

  init() async throws {
    folder = FileManager.default.temporaryDirectory.path + "/site-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    var logger = Logger(label: "test")
    logger.logLevel = .critical
    var settings = Site.Settings(ledger: folder + "/ledger.sqlite")
    // Beside many other tests, the clock says nothing about how much has been done.
    settings.patience = .seconds(600)
    site = try Site(settings, clock: { Self.now }, logger: logger)
  }

  /// One with the examples, and these documents by their names.
  convenience init(adding documents: [String: String]) async throws {
    try await self.init()
    let desk = try desk()
    try await add(Self.examples, to: desk)
    for (name, text) in documents.sorted(by: { $0.key < $1.key }) {
      let path = folder + "/" + name
      try Data(text.utf8).write(to: URL(fileURLWithPath: path))
      try await add(path, to: desk)
    }
    try desk.ledger.close()
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  static let now = "2026-11-21T09:00:00Z"

  static let examples = Checkout.path + "/Examples"

  func desk() throws -> Desk { try Desk(at: ledger, for: .creating, clock: { Self.now }) }

  func add(_ path: String, to desk: Desk) async throws {
    _ = try await desk.add(
      Intake(
        try Input.all(at: path), facts: DocumentFacts(id: DocumentID(""), today: desk.today)))
  }

  /// Adds a story that was not there when pages went out before.
  func addLater() async throws {
    let path = folder + "/later.txt"
    try Data("The drama When the Stars Gossip is set to air on SBS in May 2027.".utf8).write(
      to: URL(fileURLWithPath: path))
    let desk = try desk()
    try await add(path, to: desk)
    try desk.ledger.close()
  }

  /// Waits until the site looks at the ledger again; see `Door.glanceHolds`.
  func settle() async throws { try await Task.sleep(for: .milliseconds(150)) }

  /// Asks the site, without a network.
  func visit<Result: Sendable>(
    _ body: @Sendable (any TestClientProtocol) async throws -> Result
  ) async throws -> Result {
    try await Application(router: site.router()).test(.router) { try await body($0) }
  }

  /// What the site answers to one request.
  func get(_ address: String, _ headers: HTTPFields = [:]) async throws -> TestResponse {
    try await visit { try await $0.execute(uri: address, method: .get, headers: headers) }
  }

  /// The text of one page.
  func page(_ address: String) async throws -> String {
    String(buffer: try await get(address).body)
  }
}
