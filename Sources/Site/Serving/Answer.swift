import HTTPTypes
import Hummingbird
import NIOCore

/// What is sent for a request: a body with its type, made once and sent many times.
struct Answer: Sendable {
  var status: HTTPResponse.Status
  var type: String
  /// The body as it is.
  var plain: ByteBuffer
  /// The body compressed; nil where that would not make it smaller.
  var compressed: ByteBuffer?
  /// Whether it holds for this moment alone, and is not to be kept.
  var isPassing = false
  /// Where to go instead.
  var location: String?

  init(
    _ text: String, type: String = "text/html; charset=utf-8", status: HTTPResponse.Status = .ok
  ) {
    self.status = status
    self.type = type
    plain = ByteBuffer(string: text)
    compressed = Gzip.compressed(text.utf8).map { ByteBuffer(bytes: $0) }
  }

  init(_ page: HTML, status: HTTPResponse.Status = .ok) {
    self.init(page.source, status: status)
  }

  /// Sends the reader on to another address.
  init(goTo location: String) {
    self.init("", type: "text/plain; charset=utf-8", status: .seeOther)
    self.location = location
  }

  /// About how much memory it takes.
  var size: Int { plain.readableBytes + (compressed?.readableBytes ?? 0) + 512 }
}
