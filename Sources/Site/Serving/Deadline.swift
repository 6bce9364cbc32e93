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
  /// When something last began or ended: what is under way has its time from then on.
  private var since = NIODeadline.distantPast
  /// Set at most once at a time, and left to run out: setting and taking back one for every request
  /// would cost more than the rest of it.
  private var timer: Scheduled<Void>?

  init(_ time: TimeAmount) { self.time = time }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head:
      if !isUnderWay { since = context.eventLoop.now }
      isArriving = true
      owed += 1
      if timer == nil { wait(context) }
    case .body: break
    case .end:
      isArriving = false
      since = context.eventLoop.now
    }
    context.fireChannelRead(data)
  }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    guard case .end = unwrapOutboundIn(data) else { return context.write(data, promise: promise) }
    let sent = promise ?? context.eventLoop.makePromise()
    let loop = context.eventLoop
    sent.futureResult.assumeIsolated().whenComplete { _ in
      self.owed -= 1
      self.since = loop.now
    }
    context.write(data, promise: sent)
  }

  func handlerRemoved(context: ChannelHandlerContext) {
    timer?.cancel()
    timer = nil
  }

  private var isUnderWay: Bool { isArriving || owed > 0 }

  /// Looks again when the time of what is under way is over.
  private func wait(_ context: ChannelHandlerContext) {
    timer = context.eventLoop.assumeIsolated().scheduleTask(deadline: since + time) {
      self.timer = nil
      guard self.isUnderWay else { return }
      if context.eventLoop.now >= self.since + self.time {
        context.close(promise: nil)
      } else {
        self.wait(context)
      }
    }
  }
}
