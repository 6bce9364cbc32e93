import NIOCore
import NIOHTTP1
import NIOPosix
import Synchronization

/// A server on this machine that answers as a test says, and notes what it was asked.
final class LocalServer: Sendable {
  /// What is answered to one request.
  enum Reply: Sendable {
    case answer(Int, [(String, String)] = [], String = "")
    /// Bytes without end, of a length that is told or not.
    case endless(told: Int?)
    case silence
  }

  typealias Route = @Sendable (HTTPRequestHead) -> Reply

  let port: Int
  private let channel: any Channel
  private let notes: Notes

  private final class Notes: Sendable {
    let heads = Mutex<[HTTPRequestHead]>([])
  }

  init(_ route: @escaping Route) async throws {
    let notes = Notes()
    self.notes = notes
    channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
      .childChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          try channel.pipeline.syncOperations.configureHTTPServerPipeline()
          try channel.pipeline.syncOperations.addHandler(
            Handler(route) { head in notes.heads.withLock { $0.append(head) } })
        }
      }
      .bind(host: "127.0.0.1", port: 0).get()
    port = channel.localAddress?.port ?? 0
  }

  func stop() async throws { try await channel.close() }

  /// The heads of the requests so far.
  var asked: [HTTPRequestHead] { notes.heads.withLock { $0 } }

  /// The paths that were asked for, the sites' rules left out.
  var pages: [String] { asked.map(\.uri).filter { $0 != "/robots.txt" } }

  func address(_ path: String, of host: String = "127.0.0.1") -> String {
    "http://\(host):\(port)\(path)"
  }

  private final class Handler: ChannelInboundHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundOut = HTTPServerResponsePart

    private let route: Route
    private let note: @Sendable (HTTPRequestHead) -> Void

    init(_ route: @escaping Route, _ note: @escaping @Sendable (HTTPRequestHead) -> Void) {
      self.route = route
      self.note = note
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
      guard case .head(let head) = unwrapInboundIn(data) else { return }
      note(head)
      switch route(head) {
      case .silence: break
      case .answer(let status, let headers, let words):
        var fields = HTTPHeaders(headers)
        fields.add(name: "Content-Length", value: "\(words.utf8.count)")
        begin(context, status, fields)
        context.write(
          wrapOutboundOut(.body(.byteBuffer(ByteBuffer(string: words)))), promise: nil)
        context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
      case .endless(let told):
        let length = told.map { [("Content-Length", "\($0)")] } ?? []
        begin(context, 200, HTTPHeaders(length))
        goOn(context)
      }
    }

    private func begin(_ context: ChannelHandlerContext, _ status: Int, _ fields: HTTPHeaders) {
      let head = HTTPResponseHead(
        version: .http1_1, status: .init(statusCode: status), headers: fields)
      context.write(wrapOutboundOut(.head(head)), promise: nil)
    }

    private func goOn(_ context: ChannelHandlerContext) {
      guard context.channel.isActive else { return }
      let piece = ByteBuffer(repeating: 0x61, count: 1 << 16)
      let loop = NIOLoopBound((self, context), eventLoop: context.eventLoop)
      context.writeAndFlush(wrapOutboundOut(.body(.byteBuffer(piece)))).whenSuccess {
        let (handler, context) = loop.value
        handler.goOn(context)
      }
    }
  }
}
