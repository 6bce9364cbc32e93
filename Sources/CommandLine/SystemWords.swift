#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The system's own words for its error numbers.
enum SystemWords {
  static func of(_ code: Int32) -> String {
    switch code {
    case ENOENT: return "there is no such file"
    case EACCES, EPERM: return "you may not read it"
    default:
      var buffer = [CChar](repeating: 0, count: 128)
      let end = buffer.count
      return buffer.withUnsafeMutableBufferPointer { words in
        guard let start = words.baseAddress else { return "error \(code)" }
        return strerror_r(code, start, end) == 0 ? String(cString: start) : "error \(code)"
      }
    }
  }

  static func isMissing(_ code: Int32) -> Bool { code == ENOENT || code == ENOTDIR }
}
