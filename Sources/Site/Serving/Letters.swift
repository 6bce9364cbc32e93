import HTTPTypes
import NIOCore
import Synchronization

/// An answer as it goes out, ready but for its date.
struct Letter: Sendable {
  var head: HTTPResponse
  var body: ByteBuffer
}

/// The answers that went out last, by what was asked for in the words of the request: who asks the
/// same again is answered before the request is understood.
final class Letters: Sendable {
  struct Key: Hashable, Sendable {
    /// Path and query as they were written.
    var target: String
    var encodings: String?

    /// Nil for what is more than a plain request for a page.
    init?(_ request: HTTPRequest) {
      guard request.method == .get, let target = request.path, target.utf8.count < 200,
        request.headerFields[.ifNoneMatch] == nil
      else { return nil }
      self.target = target
      encodings = request.headerFields[.acceptEncoding]
    }
  }

  private struct Shelf {
    /// All are of this edition.
    var edition: Edition?
    var letters: [Key: Letter] = [:]
    var size = 0
  }

  private let shelf = Mutex(Shelf())
  /// In bytes; most are compressed, and share their bytes with the page cache.
  private static let capacity = 8 << 20

  func letter(for key: Key, of edition: Edition) -> Letter? {
    shelf.withLock { $0.edition == edition ? $0.letters[key] : nil }
  }

  func keep(_ letter: Letter, for key: Key, of edition: Edition) {
    shelf.withLock { shelf in
      shelf.size += letter.body.readableBytes + 1000
      if shelf.edition != edition || shelf.size > Self.capacity {
        shelf = Shelf(edition: edition, size: letter.body.readableBytes + 1000)
      }
      shelf.letters[key] = letter
    }
  }
}
