import HTTPTypes
import HummingbirdCore
import Logging
import NIOCore
import NIOHTTPTypes

/// Answers on the event loop of a connection, as soon as a request has arrived, with the page that
/// went out for the same request before. All others go on to the router.
final class Shortcut: ChannelDuplexHandler {
  typealias InboundIn = HTTPRequestPart
  typealias InboundOut = HTTPRequestPart
  typealias OutboundIn = HTTPResponsePart
  typealias OutboundOut = HTTPResponsePart

  private let reception: Reception
  private let logger: Logger
  /// The head of a request of which nothing more has come.
  private var head: HTTPRequest?
  /// How many requests the router has not answered in full. Answers go out in the order of the
  /// requests, so nothing is answered here meanwhile.
  private var owed = 0

  init(reception: Reception, logger: Logger) {
    self.reception = reception
    self.logger = logger
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    let part = unwrapInboundIn(data)
    if case .head(let head) = part, owed == 0, self.head == nil {
      self.head = head
      return
    }
    if let head {
      self.head = nil
      // Who does not take what was sent waits in the router's queue.
      if case .end = part, context.channel.isWritable, let letter = reception.letter(for: head) {
        RequestLog.note(head, letter.head, bytes: letter.body.readableBytes, to: logger)
        return send(letter, context)
      }
      owed += 1
      context.fireChannelRead(wrapInboundOut(.head(head)))
    }
    if case .head = part { owed += 1 }
    context.fireChannelRead(data)
  }

  private func send(_ letter: Letter, _ context: ChannelHandlerContext) {
    context.write(wrapOutboundOut(.head(letter.head)), promise: nil)
    context.write(wrapOutboundOut(.body(letter.body)), promise: nil)
    context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
  }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    if case .end = unwrapOutboundIn(data) { owed -= 1 }
    context.write(data, promise: promise)
  }
}

/// A connection with a shortcut before the router.
struct Connection: ServerChildChannel {
  let base: HTTP1Channel
  let reception: Reception

  func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<HTTP1Channel.Value> {
    base.setup(channel: channel, logger: logger).assumeIsolated().flatMapThrowing { value in
      // Behind the handler that counts requests and closes idle connections, before the router's.
      let operations = channel.pipeline.syncOperations
      let counting = try operations.handler(type: HTTPConnectionStateHandler.self)
      try operations.addHandler(
        Shortcut(reception: reception, logger: logger), position: .after(counting))
      return value
    }.nonisolated()
  }

  func handle(value: HTTP1Channel.Value, logger: Logger) async {
    await base.handle(value: value, logger: logger)
  }
}
