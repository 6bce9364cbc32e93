import NIOCore
import NIOHTTPTypes

/// Closes a connection whose request does not end, or whose answer is not taken, within a time: who
/// sends byte by byte, or asks and never reads, does not keep others out.
///
/// Requests whose head never ends are the server's own idle timeout's.
final class Deadline: ChannelDuplexHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPRequestPart
  typealias InboundOut = HTTPRequestPart
  typealias OutboundIn = HTTPResponsePart
  typealias OutboundOut = HTTPResponsePart

  private let time: TimeAmount
  private var isArriving = false
  /// How many requests are not answered in full.
  private var owed = 0
  private var timer: Scheduled<Void>?

  init(_ time: TimeAmount) { self.time = time }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head:
      isArriving = true
      owed += 1
      if timer == nil { start(context) }
    case .body: break
    case .end:
      isArriving = false
      settle(context)
    }
    context.fireChannelRead(data)
  }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    guard case .end = unwrapOutboundIn(data) else { return context.write(data, promise: promise) }
    let sent = promise ?? context.eventLoop.makePromise()
    sent.futureResult.assumeIsolated().whenComplete { _ in
      self.owed -= 1
      self.settle(context)
    }
    context.write(data, promise: sent)
  }

  func handlerRemoved(context: ChannelHandlerContext) {
    timer?.cancel()
    timer = nil
  }

  /// Something has ended: what is still under way has its time from now on.
  private func settle(_ context: ChannelHandlerContext) {
    timer?.cancel()
    timer = nil
    if context.channel.isActive, isArriving || owed > 0 { start(context) }
  }

  private func start(_ context: ChannelHandlerContext) {
    timer = context.eventLoop.assumeIsolated().scheduleTask(in: time) {
      self.timer = nil
      context.close(promise: nil)
    }
  }
}
