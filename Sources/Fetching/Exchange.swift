import AsyncHTTPClient
import NIOCore
import NIOHTTP1

/// One question to one server and its answer, over a connection of its own.
///
/// The connection is made to a network address that was looked at, and to no other: the client is
/// told what the host's name stands for and never asks itself. The name is still the one that the
/// server's certificate must bear.
struct Exchange: Sendable {
  var resolver: Resolver
  /// Whether a network address may be spoken to.
  var permits: @Sendable (NetworkAddress) -> Bool
  /// Who asks (RFC 9110, 10.1.5).
  var agent: String

  struct Reply: Sendable {
    var status: Int
    var headers: HTTPHeaders
    var body: [UInt8]
    /// Whether the body goes on past what was read of it.
    var isCut: Bool
  }

  /// Asks for a page, reading at most `limit` bytes of it. Redirects are given back as they are.
  func reply(
    from address: WebAddress, limit: Int, headers: [(String, String)] = []
  ) async throws -> Reply {
    var request = HTTPClientRequest(url: address.text)
    request.headers.add(name: "User-Agent", value: agent)
    request.headers.add(name: "Accept-Encoding", value: "identity")
    for (name, value) in headers { request.headers.add(name: name, value: value) }
    var failure = FetchError(address.text, .unknownHost(address.host))
    for place in try await places(of: address) {
      var configuration = HTTPClient.Configuration(redirectConfiguration: .disallow)
      configuration.dnsOverride = [address.host: place.description]
      configuration.connectionPool.retryConnectionEstablishment = false
      configuration.timeout.connect = .seconds(10)
      configuration.httpVersion = .http1Only
      do {
        return try await HTTPClient.withHTTPClient(configuration: configuration) { [request] in
          let response = try await $0.execute(request, deadline: .distantFuture)
          return try await Self.read(response, limit)
        }
      } catch {
        try Task.checkCancellation()
        failure = FetchError(address.text, .unreachable(detail: Self.words(of: error)))
      }
    }
    throw failure
  }

  /// The network addresses to try, in the resolver's order. A name for several of which one may not
  /// be spoken to is refused as a whole: no page that is meant for everybody has such a name.
  private func places(of address: WebAddress) async throws -> [NetworkAddress] {
    let found = await resolver.addresses(of: address.host)
    if let place = found.first(where: { !permits($0) }) {
      throw FetchError(
        address.text, .privateNetwork(host: address.host, address: place.description))
    }
    return Array(found.prefix(Self.mostPlaces))
  }

  /// A host of more addresses than these is as good as gone when none of these answers.
  private static let mostPlaces = 3

  private static func read(_ response: HTTPClientResponse, _ limit: Int) async throws -> Reply {
    var reply = Reply(
      status: Int(response.status.code), headers: response.headers, body: [], isCut: false)
    guard reply.status == 200 else { return reply }
    let length = response.headers.first(name: "Content-Length").flatMap { Int($0) }
    reply.isCut = length.map { $0 > limit } ?? false
    guard !reply.isCut || limit == FetchLimits.robotsBytes else { return reply }
    for try await part in response.body {
      reply.body += part.readableBytesView.prefix(limit - reply.body.count + 1)
      if reply.body.count > limit {
        reply.body.removeLast(reply.body.count - limit)
        reply.isCut = true
        break
      }
    }
    return reply
  }

  /// What a network library says of its errors, in one line.
  private static func words(of error: any Error) -> String {
    let words = (error as? HTTPClientError)?.shortDescription ?? String(describing: error)
    return String(words.prefix { $0 != "\n" }.prefix(200))
  }
}
