import Desk
import HTTPTypes
import HummingbirdTesting
import Ledger
import Logging
import NIOCore
import NIOEmbedded
import NIOHTTPTypes
import Testing

@testable import Site

/// What went out before goes out again without the router.
@Suite struct ShortcutTests {
  private static let series = "/series/when-the-stars-gossip"

  /// A connection to a site that has looked at its ledger a moment ago.
  private func channel(_ showroom: Showroom) throws -> EmbeddedChannel {
    _ = try showroom.site.door.glance(now: true)
    return EmbeddedChannel(
      handler: Shortcut(reception: showroom.site.reception, logger: Logger(label: "test")))
  }

  private func ask(_ path: String, _ method: HTTPRequest.Method = .get, of channel: EmbeddedChannel)
    throws
  {
    let head = HTTPRequest(method: method, scheme: "http", authority: "x", path: path)
    try channel.writeInbound(HTTPRequestPart.head(head))
    try channel.writeInbound(HTTPRequestPart.end(nil))
  }

  private func answer(_ channel: EmbeddedChannel) throws -> (HTTPResponse, ByteBuffer)? {
    guard case .head(let head) = try channel.readOutbound(as: HTTPResponsePart.self),
      case .body(let body) = try channel.readOutbound(as: HTTPResponsePart.self),
      case .end = try channel.readOutbound(as: HTTPResponsePart.self)
    else { return nil }
    return (head, body)
  }

  private func isPassedOn(_ channel: EmbeddedChannel) throws -> Bool {
    guard case .head = try channel.readInbound(as: HTTPRequestPart.self),
      case .end = try channel.readInbound(as: HTTPRequestPart.self)
    else { return false }
    return true
  }

  @Test func `the same request gets the same answer`() async throws {
    let showroom = try await Showroom(adding: [:])
    let first = try await showroom.get(Self.series)
    let channel = try channel(showroom)
    try ask(Self.series, of: channel)
    let (head, body) = try #require(try answer(channel))
    #expect(head.status == .ok)
    #expect(body == first.body)
    for field in first.headers { #expect(head.headerFields[field.name] == field.value) }
    #expect(head.headerFields[.date]?.hasSuffix(" GMT") == true)
    #expect(head.headerFields[.server] == "hearsay")
    #expect(try channel.readInbound(as: HTTPRequestPart.self) == nil)
  }

  @Test func `what did not go out before is the router's`() async throws {
    let showroom = try await Showroom(adding: [:])
    _ = try await showroom.get(Self.series)
    for (path, method) in [("/sources", HTTPRequest.Method.get), (Self.series, .head)] {
      let channel = try channel(showroom)
      try ask(path, method, of: channel)
      #expect(try isPassedOn(channel))
      #expect(try answer(channel) == nil)
    }
  }

  @Test func `nothing goes out before what was asked for earlier`() async throws {
    let showroom = try await Showroom(adding: [:])
    _ = try await showroom.get(Self.series)
    let channel = try channel(showroom)
    try ask("/sources", of: channel)
    try ask(Self.series, of: channel)
    #expect(try isPassedOn(channel))
    #expect(try isPassedOn(channel))
    for _ in 0..<2 {
      try channel.writeOutbound(HTTPResponsePart.head(HTTPResponse(status: .ok)))
      try channel.writeOutbound(HTTPResponsePart.end(nil))
      while try channel.readOutbound(as: HTTPResponsePart.self) != nil {}
    }
    _ = try showroom.site.door.glance(now: true)
    try ask(Self.series, of: channel)
    #expect(try answer(channel) != nil)
  }

  @Test func `what was added is seen here too`() async throws {
    let showroom = try await Showroom(adding: [:])
    _ = try await showroom.get(Self.series)
    try await showroom.addLater()
    let channel = try channel(showroom)
    try ask(Self.series, of: channel)
    #expect(try isPassedOn(channel))
  }
}
