import Claims
import Desk
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Ledger
import NIOCore

/// Where editors are let in and where their forms arrive: nothing behind it is done for anybody
/// without a session, or for a form that this site did not give to that session.
struct Counter: Sendable {
  let door: Door
  let sessions: Sessions
  let attempts: Allowance
  let acts: Allowance
  /// Whether cookies go over encrypted connections alone.
  let isSecure: Bool

  init(
    door: Door, isLoopback: Bool, seconds: @escaping @Sendable () -> Int64 = Counter.seconds
  ) {
    self.door = door
    sessions = Sessions(seconds: seconds)
    attempts = Allowance(atOnce: 10, perMinute: 5, seconds: seconds)
    acts = Allowance(atOnce: 60, perMinute: 60, seconds: seconds)
    isSecure = !isLoopback
  }

  /// Whole seconds since the first look at the clock.
  private static let seconds: @Sendable () -> Int64 = {
    let start = ContinuousClock.now
    return { start.duration(to: .now).components.seconds }
  }()

  /// Over an encrypted connection the prefix keeps other hosts of the domain from setting it.
  private var cookie: String { isSecure ? "__Host-hearsay" : "hearsay" }

  /// The most that a form may hold: a long document, percent-encoded.
  private static let mostBytes = 8 << 20
  /// How long a form may take to arrive, in seconds.
  private static let mostSeconds = 30

  // MARK: - Who is there

  /// The name of the request's session, and the session, where it goes on and its token still holds.
  func session(of request: Request) throws(LedgerError) -> (name: String, session: Session)? {
    let cookies = (request.headers[.cookie] ?? "").split(separator: ";").map(\.trimmed)
    guard let pair = cookies.first(where: { $0.hasPrefix(cookie + "=") }) else { return nil }
    let name = String(pair.dropFirst(cookie.count + 1))
    guard let session = sessions.session(named: name) else { return nil }
    let tokens = try door.glance().desk.tokens()
    guard tokens.contains(where: { $0.number == session.token && $0.revoked == nil }) else {
      sessions.end(name)
      return nil
    }
    return (name, session)
  }

  func header(for name: String) -> String {
    "\(cookie)=\(name); Path=/; HttpOnly; SameSite=Strict" + (isSecure ? "; Secure" : "")
  }

  var farewell: String { header(for: "") + "; Max-Age=0" }

  // MARK: - What arrives

  /// The fields of a form; a problem where it is too long, too slow or comes from elsewhere.
  func form(_ request: Request) async throws -> [String: String] {
    guard Self.isFromHere(request) else { throw HTTPError(.forbidden) }
    let type = request.headers[.contentType] ?? ""
    let body = try await withThrowingTaskGroup(of: ByteBuffer.self) { group in
      group.addTask {
        do {
          return try await request.body.collect(upTo: Self.mostBytes)
        } catch is NIOTooManyBytesError {
          throw HTTPError(.contentTooLarge)
        }
      }
      group.addTask {
        try await Task.sleep(for: .seconds(Self.mostSeconds))
        throw HTTPError(.requestTimeout)
      }
      defer { group.cancelAll() }
      return try await group.next() ?? ByteBuffer()
    }
    let fields =
      type.hasPrefix("multipart/form-data")
      ? Multipart.fields(Array(body.readableBytesView), type: type)
      : Form.fields(String(buffer: body))
    return Dictionary(fields) { first, _ in first }
  }

  /// Whether the form was sent from a page of this site, as far as the browser says.
  private static func isFromHere(_ request: Request) -> Bool {
    if let site = request.headers[HTTPField.Name("sec-fetch-site") ?? .origin],
      site != "same-origin", site != "none", request.headers[.origin] == nil
    {
      return false
    }
    guard let origin = request.headers[.origin], let host = request.head.authority else {
      return true
    }
    return origin == "http://" + host || origin == "https://" + host
  }
}
