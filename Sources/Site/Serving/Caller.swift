package import Hummingbird
import NIOCore

/// A request's surroundings, with whom it comes from.
package struct Caller: RequestContext {
  package var coreContext: CoreRequestContextStorage
  /// The address that it comes from; nil where there is no network.
  let remoteAddress: String?

  package init(source: ApplicationRequestContextSource) {
    coreContext = CoreRequestContextStorage(source: source)
    remoteAddress = source.channel.remoteAddress?.ipAddress
  }
}
