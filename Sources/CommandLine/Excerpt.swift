import Claims
import Desk
import Publishing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The words about a place in a file, to show beside an error.
enum Excerpt {
  /// How many bytes are shown to either side.
  private static let reach = 32

  /// Nil where the input is not a file, or there is nothing to see.
  static func of(_ input: Input?, around offset: Int) -> String? {
    guard case .file(let path)? = input?.place else { return nil }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    let start = max(0, offset - reach)
    var bytes = [UInt8](repeating: 0, count: 2 * reach)
    let count = pread(descriptor, &bytes, bytes.count, off_t(start))
    guard count > 0 else { return nil }
    let words = Terminal.clean(String(decoding: bytes.prefix(count), as: UTF8.self))
    return "near: …\(words)…"
  }
}
