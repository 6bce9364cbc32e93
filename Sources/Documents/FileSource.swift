package import Claims

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file or an open descriptor, read in pieces of 64 KB.
package final class FileSource: ByteSource {
  private let document: DocumentID
  private let descriptor: Int32
  private let owned: Bool

  /// Opens the file; it is closed when the source is let go.
  package init(path: String, document: DocumentID) throws(DocumentError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw DocumentError(document, .unreadable(code: errno)) }
    var status = stat()
    if fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
      close(descriptor)
      throw DocumentError(document, .folder)
    }
    self.document = document
    self.descriptor = descriptor
    self.owned = true
  }

  /// Reads a descriptor that is the caller's to close (0 for standard input).
  package init(descriptor: Int32, document: DocumentID) {
    self.document = document
    self.descriptor = descriptor
    self.owned = false
  }

  deinit {
    if owned { close(descriptor) }
  }

  package func read() throws(DocumentError) -> [UInt8] {
    var failure: Int32 = 0
    let piece = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
      while true {
        let got = systemRead(descriptor, buffer.baseAddress, buffer.count)
        if got < 0 && errno == EINTR { continue }
        failure = got < 0 ? errno : 0
        count = max(0, got)
        return
      }
    }
    guard failure == 0 else { throw DocumentError(document, .unreadable(code: failure)) }
    return piece
  }
}

/// `read(2)`, named apart from the method that calls it.
private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int)
  -> Int
{
  read(descriptor, buffer, count)
}
