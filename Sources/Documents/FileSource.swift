package import Claims
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file or an open descriptor, read in pieces of 64 KB.
package final class FileSource: ResumableSource {
  private let document: DocumentID
  private let descriptor: Int32
  private let owned: Bool
  /// How long the file is; nil for what is no file (a pipe), whose length nobody knows.
  package let length: Int?
  /// How many bytes were read, or passed over; asked while others read.
  private let given = Atomic(0)

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
    self.length = status.st_mode & S_IFMT == S_IFREG ? Int(status.st_size) : nil
  }

  /// Reads a descriptor that is the caller's to close (0 for standard input).
  package init(descriptor: Int32, document: DocumentID) {
    self.document = document
    self.descriptor = descriptor
    self.owned = false
    self.length = nil
  }

  deinit {
    if owned { close(descriptor) }
  }

  package var position: Int { given.load(ordering: .relaxed) }

  package func mark(at offset: Int) -> SourceMark { SourceMark(offset: offset) }

  package func resume(at mark: SourceMark) throws(DocumentError) {
    if length != nil, lseek(descriptor, off_t(mark.offset), SEEK_SET) >= 0 {
      given.store(mark.offset, ordering: .relaxed)
      return
    }
    while position < mark.offset, try !read(atMost: mark.offset - position).isEmpty {}
  }

  package func read() throws(DocumentError) -> [UInt8] { try read(atMost: Self.pieceLength) }

  private static let pieceLength = 1 << 16

  private func read(atMost most: Int) throws(DocumentError) -> [UInt8] {
    var failure: Int32 = 0
    let piece = [UInt8](unsafeUninitializedCapacity: min(most, Self.pieceLength)) { buffer, count in
      while true {
        let got = systemRead(descriptor, buffer.baseAddress, buffer.count)
        if got < 0 && errno == EINTR { continue }
        failure = got < 0 ? errno : 0
        count = max(0, got)
        return
      }
    }
    guard failure == 0 else { throw DocumentError(document, .unreadable(code: failure)) }
    given.add(piece.count, ordering: .relaxed)
    return piece
  }
}

/// `read(2)`, named apart from the method that calls it.
private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int)
  -> Int
{
  read(descriptor, buffer, count)
}
