import HTTPTypes
import NIOCore
import NIOEmbedded
import NIOHTTPTypes
import Testing

@testable import Site

/// Who keeps a connection waiting is let go.
@Suite struct DeadlineTests {
  private let request = HTTPRequest(method: .post, scheme: nil, authority: "x", path: "/")

  private func channel() throws -> EmbeddedChannel {
    let channel = EmbeddedChannel(handler: Deadline(.seconds(60)))
    try channel.connect(to: SocketAddress(ipAddress: "127.0.0.1", port: 80)).wait()
    return channel
  }

  @Test func `a request that does not end is cut off, however much of it comes`() throws {
    let channel = try channel()
    try channel.writeInbound(HTTPRequestPart.head(request))
    for _ in 0..<59 {
      channel.embeddedEventLoop.advanceTime(by: .seconds(1))
      try channel.writeInbound(HTTPRequestPart.body(ByteBuffer(string: "a")))
    }
    #expect(channel.isActive)
    channel.embeddedEventLoop.advanceTime(by: .seconds(1))
    #expect(!channel.isActive)
  }

  @Test func `an answer that is not taken is cut off in its own time`() throws {
    let channel = try channel()
    try channel.writeInbound(HTTPRequestPart.head(request))
    channel.embeddedEventLoop.advanceTime(by: .seconds(50))
    try channel.writeInbound(HTTPRequestPart.end(nil))
    channel.embeddedEventLoop.advanceTime(by: .seconds(50))
    #expect(channel.isActive)
    channel.embeddedEventLoop.advanceTime(by: .seconds(10))
    #expect(!channel.isActive)
  }

  @Test func `a connection whose requests are answered stays`() throws {
    let channel = try channel()
    for _ in 0..<3 {
      try channel.writeInbound(HTTPRequestPart.head(request))
      try channel.writeInbound(HTTPRequestPart.end(nil))
      try channel.writeOutbound(HTTPResponsePart.head(HTTPResponse(status: .ok)))
      try channel.writeOutbound(HTTPResponsePart.end(nil))
      channel.embeddedEventLoop.advanceTime(by: .seconds(50))
    }
    channel.embeddedEventLoop.advanceTime(by: .seconds(500))
    #expect(channel.isActive)
    _ = try channel.finish()
  }
}
